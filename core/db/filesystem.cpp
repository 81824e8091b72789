#include "core/db/filesystem.h"
#include "core/base/draftfile.h"
#include "core/base/error.h"
#include "core/db/database.h"
#include "core/db/sqlite.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int busyTimeoutMs = 250;

} // namespace

bool isLocalKind(quint32 magic)
{
    // Magic numbers of statfs(2): NFS, SMB, SMB2, CIFS, FUSE, AFS, 9p, Coda.
    constexpr std::array<quint32, 8> remote {0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x65735546, 0x5346414f,
                                             0x01021997, 0x73757245};
    return std::find(remote.begin(), remote.end(), magic) == remote.end();
}

bool isLocalFileSystem(const QString &path)
{
    struct statfs info {};
    return ::statfs(QFile::encodeName(path).constData(), &info) != 0 || isLocalKind(static_cast<quint32>(info.f_type));
}

QString realFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
}

void settle(const QString &path)
{
    if (!QFileInfo::exists(path + u"-wal"_s) && !QFileInfo::exists(path + u"-journal"_s))
        return;
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> handle(opened, sqlite3_close);
    sqlite3_busy_timeout(opened, busyTimeoutMs);
    if (code != SQLITE_OK
        || sqlite3_exec(opened, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) != SQLITE_OK
        || sqlite3_wal_checkpoint_v2(opened, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) != SQLITE_OK)
        throwSqlError(opened, u"settling"_s);
}

void makeEmptyFile(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        throw Error(QCoreApplication::translate("FileSystem", "“%1” could not be made.").arg(draftTarget(path)),
                    QString::fromLocal8Bit(std::strerror(errno)));
    ::close(handle);
}

} // namespace koriz
