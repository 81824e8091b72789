#include "core/db/writeguard.h"
#include "core/db/sqlite.h"

namespace koriz {

namespace {

void beforeWrite(void *stray, sqlite3 *, int, const char *schema, const char *table, sqlite3_int64, sqlite3_int64)
{
    if (std::string_view(schema) == "main" && isJournaled(table))
        *static_cast<std::string *>(stray) = table;
}

} // namespace

bool isJournaled(std::string_view table)
{
    return !table.starts_with("search_text") && !table.starts_with("sqlite_") && table != "operation"
        && table != "operation_change" && table != "setting";
}

WriteGuard::WriteGuard(sqlite3 *handle, bool refuses) : m_handle(handle), m_refuses(refuses)
{
    sqlite3_commit_hook(m_handle, beforeCommit, this);
    sqlite3_rollback_hook(m_handle, afterRollback, this);
    resume();
}

void WriteGuard::pause()
{
    sqlite3_preupdate_hook(m_handle, nullptr, nullptr);
}

void WriteGuard::resume()
{
    sqlite3_preupdate_hook(m_handle, beforeWrite, &m_stray);
}

int WriteGuard::beforeCommit(void *self)
{
    auto *guard = static_cast<WriteGuard *>(self);
    const bool refuse = guard->m_refuses && !guard->m_stray.empty();
    guard->m_stray.clear();
    return refuse ? 1 : 0;
}

void WriteGuard::afterRollback(void *self)
{
    static_cast<WriteGuard *>(self)->m_stray.clear();
}

} // namespace koriz
