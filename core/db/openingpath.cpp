#include "core/db/openingpath.h"
#include "core/base/draftfile.h"
#include "core/base/error.h"
#include "core/db/filelock.h"
#include "core/db/filesystem.h"
#include "core/db/recovery.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <sys/statvfs.h>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

[[noreturn]] void refuse(const QString &why)
{
    throw Error(why, {}, Error::Kind::Refused);
}

} // namespace

void checkPath(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        refuse(Text::tr("There is no file “%1”.").arg(path));
    if (!info.isFile())
        refuse(Text::tr("“%1” is a folder, not a Koriz file.").arg(path));
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray head = isOpen ? file.read(16) : QByteArray();
    if (file.error() != QFileDevice::NoError) {
        const bool isForbidden = QFileInfo(path).exists() && !QFileInfo(path).isReadable();
        throw Error(Text::tr("“%1” cannot be read: %2.").arg(path, file.errorString()), {},
                    isForbidden ? Error::Kind::Refused : Error::Kind::Failed);
    }
    if (!head.startsWith("SQLite format 3"))
        refuse(Text::tr("“%1” is not a Koriz file.").arg(path));
}

bool isAtRest(const QString &path)
{
    return !isLeftOpen(path) && !QFileInfo::exists(path + u"-journal"_s);
}

bool isRoomBeside(const QString &path)
{
    constexpr quint64 indexBytes = 64 * 1024; // of a -wal, which even a reader makes
    struct statvfs disk {};
    return ::statvfs(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &disk) != 0
        || quint64(disk.f_bavail) * disk.f_frsize >= indexBytes;
}

QString readingOptions(const QString &path)
{
    const bool canWriteBeside = QFileInfo(QFileInfo(path).absolutePath()).isWritable() && isRoomBeside(path);
    return isAtRest(path) && !canWriteBeside ? stillReading : plainReading;
}

void takeOver(const QString &path, const Progress &progress)
{
    const QFileInfo info(path);
    removeLeftDrafts(info.absolutePath(), info.fileName());
    proveRecovery(path, progress);
}

void proveForReading(const QString &path, const Progress &progress)
{
    if (QFileInfo(path + u"-journal"_s).size() > 0 && QFileInfo(path).isWritable())
        settle(path);
    if (!isLeftOpen(path))
        return;
    std::shared_ptr<QLockFile> lock;
    try {
        lock = lockForWriting(path);
    } catch (const Error &) { // then it is in use, and the -wal is its own
        return;
    }
    proveRecovery(path, progress);
}

void tidyUp(const QString &path) noexcept
{
    const QFileInfo wal(path + u"-wal"_s);
    if (!wal.exists() || wal.size() > 0)
        return;
    try {
        const std::shared_ptr<QLockFile> lock = lockForWriting(path);
        if (lock && QFileInfo(path).isWritable())
            settle(path);
        else if (lock && QFile::remove(wal.filePath())) // SQLite does not write where we may only read
            QFile::remove(path + u"-shm"_s);
    } catch (...) {
        // who has it tidies up himself
    }
}

} // namespace koriz
