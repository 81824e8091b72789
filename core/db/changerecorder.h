#pragma once
#include <QByteArray>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_value;

namespace koriz {

struct RecordedChanges
{
    QByteArray bytes {};
    bool isChangeset = true; ///< no row occurs twice; else compacted() makes it so
};

/// Writes down every change of a row of the owner's tables as SQLite tells it before it is made (preupdate hook), in
/// the format of changesets (SQLite's ext/session/sqlite3session.c, "CHANGESET FORMAT"). SQLite's own sessions note the
/// keys and read each row a second time when asked, which doubles what a journal costs. In return what a failed
/// statement took back stays written: after one the transaction must not be committed (Database sees to it). Lives as
/// long as the connection, on its thread.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(sqlite3 *handle) : m_handle(handle) { }
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// Takes the place of the connection's preupdate hook until someone else sets his own; forgets what it has.
    void start();
    /// While paused, changes are not written down.
    void pause() { m_isPaused = true; }
    void resume() { m_isPaused = false; }
    /// The changes since start() or the last call, in the order of their making for each table. Throws Error when one
    /// could not be written down.
    [[nodiscard]] RecordedChanges take();

private:
    struct Table
    {
        std::string name {};
        std::string head {};      ///< how the table's changes begin
        std::vector<bool> isKey {}, isReal {};
        std::string changes {};
    };

    static void beforeChange(void *self, sqlite3 *handle, int what, const char *schema, const char *name,
                             long long oldKey, long long newKey);
    void write(int what, const char *name);
    void writeUpdate(Table &table);
    void writeRow(Table &table, int what, bool isOld);
    [[nodiscard]] Table &tableOf(const char *name);
    [[nodiscard]] Table describe(const char *name);
    [[nodiscard]] sqlite3_value *value(int column, bool isOld);

    sqlite3 *m_handle;
    bool m_isPaused = false;
    bool m_isOnlyInserts = true;  ///< then no row can occur twice
    int m_failure = 0;            ///< SQLite's code
    std::vector<Table> m_tables {};
};

/// The changes of each row made into one, as a session would tell them; empty when rows were written and written back.
/// Throws Error. May be called on any thread.
[[nodiscard]] QByteArray compacted(const QByteArray &changes);

} // namespace koriz
