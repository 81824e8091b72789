#pragma once
#include <string>
#include <string_view>

struct sqlite3;

namespace koriz {

/// False for what is not data of the owner: the journal itself, settings of the file, the search index's own tables.
[[nodiscard]] bool isJournaled(std::string_view table);

/// Refuses to commit rows of the owner's tables that were written outside an Operation, so that no change escapes the
/// journal. While an Operation runs its ChangeRecorder watches instead. Also keeps SQLite from emptying a table in a way
/// that no hook would see. Lives as long as the connection.
class WriteGuard
{
public:
    /// `refuses` false: only watches (files in memory, which tests fill by hand).
    WriteGuard(sqlite3 *handle, bool refuses);
    WriteGuard(const WriteGuard &) = delete;
    WriteGuard &operator=(const WriteGuard &) = delete;

    void pause();
    void resume();
    /// The table that was written past the journal in this transaction; empty = none.
    [[nodiscard]] const std::string &stray() const { return m_stray; }

private:
    static int beforeCommit(void *self);
    static void afterRollback(void *self);

    sqlite3 *m_handle;
    bool m_refuses;
    std::string m_stray {};
};

} // namespace koriz
