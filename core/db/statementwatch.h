#pragma once
#include <QtGlobal>
#include <functional>

struct sqlite3;

namespace koriz {

/// While it lives, whatever statement runs on a connection asks `shallStop` every few milliseconds, and ends as
/// cancelled (Query throws Cancelled) once that says true. Watches of one connection nest: the inner one asks the outer
/// too. Lives on the connection's thread, no longer than the connection.
class StatementWatch
{
public:
    StatementWatch(sqlite3 *handle, std::function<bool()> shallStop);
    ~StatementWatch();
    Q_DISABLE_COPY_MOVE(StatementWatch)

    /// Throws Cancelled when a watch of this connection, made on this thread, says so: work too short to be looked at
    /// is not kept either.
    static void throwIfStopped(const sqlite3 *handle);

private:
    static bool isStopped(const StatementWatch *from, const sqlite3 *handle);
    static int look(void *watch);
    void install();

    sqlite3 *m_handle;
    std::function<bool()> m_shallStop;
    StatementWatch *m_outer; ///< made before it on this thread, of any connection
};

} // namespace koriz
