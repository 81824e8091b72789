#include "core/db/failedcommit.h"
#include "core/db/sqlite.h"

namespace koriz {

namespace {

bool run(sqlite3 *handle, const char *sql)
{
    return sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool isWal(sqlite3 *handle)
{
    bool found = false;
    const auto look = [](void *wal, int, char **values, char **) {
        *static_cast<bool *>(wal) = values[0] && sqlite3_stricmp(values[0], "wal") == 0;
        return 0;
    };
    return sqlite3_exec(handle, "PRAGMA main.journal_mode", look, &found, nullptr) == SQLITE_OK && found;
}

/// The whole change may stand in the -wal though its sync failed, and the next opening would take it for done. A page
/// of other content in the place of its first one breaks the chain of its checksums; it is no commit itself. Without
/// a sync, for that is what fails.
bool breakChain(sqlite3 *handle)
{
    const bool isBroken
        = run(handle, "PRAGMA synchronous = OFF; BEGIN IMMEDIATE; UPDATE setting SET value = hex(randomblob(16))")
        && sqlite3_db_cacheflush(handle) == SQLITE_OK;
    if (!sqlite3_get_autocommit(handle))
        run(handle, "ROLLBACK");
    run(handle, "PRAGMA synchronous = EXTRA");
    return isBroken;
}

} // namespace

bool isTakenBack(sqlite3 *handle) noexcept
{
    const int code = sqlite3_errcode(handle), extended = sqlite3_extended_errcode(handle);
    const bool mayStand = sqlite3_get_autocommit(handle) && (code == SQLITE_IOERR || code == SQLITE_NOMEM);
    if (!mayStand || extended == SQLITE_IOERR_WRITE) // then its end did not reach the file
        return true;
    // With a rollback journal the change stands once the journal is gone, whatever else fails.
    return isWal(handle) ? breakChain(handle) : extended != SQLITE_IOERR_DIR_FSYNC;
}

} // namespace koriz
