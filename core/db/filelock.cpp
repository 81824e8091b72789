#include "core/db/filelock.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace koriz {

std::shared_ptr<QLockFile> lockForWriting(const QString &path, int waitMs)
{
    auto lock = std::make_shared<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0);
    if (lock->tryLock(waitMs))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return nullptr;
    qint64 pid = 0;
    QString host, program;
    // One that names nobody was left by a program that died while it wrote it; it goes only if nobody holds it.
    if (!lock->getLockInfo(&pid, &host, &program) && lock->removeStaleLockFile() && lock->tryLock(0))
        return lock;
    throw Error(QCoreApplication::translate("Database",
                                            "This file is already open in another window of Koriz. Close it "
                                            "there first."),
                u"%1, %2, pid %3"_s.arg(host, program).arg(pid), Error::Kind::Refused);
}

} // namespace koriz
