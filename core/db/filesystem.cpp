#include "core/db/filesystem.h"
#include <QFile>
#include <array>
#include <sys/vfs.h>

namespace koriz {

bool isLocalFileSystem(const QString &path)
{
    // Magic numbers of statfs(2): NFS, SMB, SMB2, CIFS, FUSE, AFS, 9p, Coda.
    constexpr std::array<quint32, 8> remote {0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x65735546, 0x5346414f,
                                             0x01021997, 0x73757245};
    struct statfs info {};
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return true;
    return std::find(remote.begin(), remote.end(), static_cast<quint32>(info.f_type)) == remote.end();
}

} // namespace koriz
