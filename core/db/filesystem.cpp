#include "core/db/filesystem.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <QFile>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace koriz {

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

void makeEmptyFile(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        throw Error(QCoreApplication::translate("FileSystem", "“%1” could not be made.").arg(path),
                    QString::fromLocal8Bit(std::strerror(errno)));
    ::close(handle);
}

} // namespace koriz
