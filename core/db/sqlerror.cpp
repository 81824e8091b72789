// Failures of SQLite in the owner's words.
#include "core/base/error.h"
#include "core/db/database.h"
#include "core/db/sqlite.h"
#include <QCoreApplication>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// SQLite reports a disk without room for the -shm file, or over a quota, as an error of the disk.
bool isOutOfRoom(sqlite3 *handle)
{
    const int reason = sqlite3_system_errno(handle);
    return sqlite3_extended_errcode(handle) == SQLITE_IOERR_SHMSIZE || reason == ENOSPC || reason == EDQUOT
        || reason == EFBIG;
}

} // namespace

Error noMemory()
{
    return Error(Text::tr("There is not enough memory for this work."));
}

void throwSqlError(sqlite3 *handle, const QString &doing)
{
    const int code = sqlite3_errcode(handle) == SQLITE_IOERR && isOutOfRoom(handle) ? SQLITE_FULL
                                                                                    : sqlite3_errcode(handle);
    const QString details = u"%1 (%2) %3"_s.arg(QString::fromUtf8(sqlite3_errmsg(handle)))
                                .arg(sqlite3_extended_errcode(handle)).arg(doing);
    switch (code) {
    case SQLITE_FULL:
        throw Error(Text::tr("The disk is full. Nothing was changed; free some space and try again."), details);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: throw Error(Text::tr("The file is busy with other work. Try again in a moment."), details);
    case SQLITE_READONLY: throw Error(Text::tr("The file cannot be written: it is read-only."), details);
    case SQLITE_CORRUPT:
        throw Error(Text::tr("The file is damaged. Restore a backup or save what can be read."), details,
                    Error::Kind::Damaged);
    case SQLITE_NOTADB: throw Error(Text::tr("This is not a Koriz file."), details, Error::Kind::Refused);
    case SQLITE_IOERR: throw Error(Text::tr("The disk reported an error while the file was read or written."), details);
    case SQLITE_NOMEM: throw Error(Text::tr("There is not enough memory for this work."), details);
    case SQLITE_INTERRUPT: throw Cancelled();
    default: throw Error(Text::tr("The file could not be read or written."), details);
    }
}

} // namespace koriz
