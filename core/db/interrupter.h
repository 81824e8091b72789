#pragma once
#include "core/base/progress.h"
#include <condition_variable>
#include <mutex>
#include <thread>

struct sqlite3;

namespace koriz {

/// For statements that SQLite works through in one step, without asking a StatementWatch: a check of all pages, a count
/// of all rows. While it lives, a thread of its own stops whatever runs on a connection once `progress` is cancelled.
/// Lives no longer than the connection.
class Interrupter
{
public:
    Interrupter(sqlite3 *handle, const Progress &progress);
    ~Interrupter();
    Q_DISABLE_COPY_MOVE(Interrupter)

    /// Throws Cancelled: what such a statement gave until then counts for nothing.
    void throwIfCancelled() const;

private:
    void watch();

    sqlite3 *m_handle;
    Progress m_progress;
    std::mutex m_mutex {};
    std::condition_variable m_ending {};
    bool m_isOver = false;
    std::thread m_thread {};
};

} // namespace koriz
