#include "core/db/bulkindex.h"
#include "core/base/error.h"
#include "core/db/query.h"
#include "core/db/sqlite.h"
#include <algorithm>
#include <chrono>
#include <system_error>

namespace koriz {

namespace {

constexpr size_t entriesOfBatch = 4096;
constexpr size_t mostBatches = 3;

struct Failed { };

void check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throw Failed();
}

using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

Statement prepare(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr));
    return {statement, sqlite3_finalize};
}

void bindText(sqlite3_stmt *statement, int index, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    check(sqlite3_bind_text(statement, index, bytes.isNull() ? "" : bytes.constData(), static_cast<int>(bytes.size()),
                            SQLITE_TRANSIENT));
}

/// The tables in which FTS5 keeps the index; its settings table stays.
struct ShadowTable { const char *read; const char *write; int columns; };

constexpr ShadowTable shadowTables[] {
    {"SELECT * FROM search_text_data ORDER BY id", "INSERT INTO search_text_data VALUES (?1, ?2)", 2},
    {"SELECT * FROM search_text_idx ORDER BY segid, term", "INSERT INTO search_text_idx VALUES (?1, ?2, ?3)", 3},
    {"SELECT * FROM search_text_docsize ORDER BY id", "INSERT INTO search_text_docsize VALUES (?1, ?2)", 2},
};

/// Lets the tables of FTS5 be written while it lives.
class ShadowWrites
{
public:
    explicit ShadowWrites(sqlite3 *handle) : m_handle(handle)
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    ~ShadowWrites() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr); }
    Q_DISABLE_COPY_MOVE(ShadowWrites)

private:
    sqlite3 *m_handle;
};

} // namespace

/// The private file: it has no name and is gone with its connection.
class BulkIndex::Side
{
public:
    /// `schema` makes the table search_text.
    explicit Side(const QByteArray &schema)
    {
        sqlite3 *handle = nullptr;
        const int code = sqlite3_open_v2("", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        m_handle.reset(handle);
        check(code);
        execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384");
        execute(schema.constData());
        m_add = prepare(handle, "INSERT INTO search_text (rowid, folded, roman, contact) VALUES (?1, ?2, ?3, ?4)");
        m_remove = prepare(handle, R"sql(INSERT INTO search_text (search_text, rowid, folded, roman, contact)
                                         VALUES ('delete', ?1, ?2, ?3, ?4))sql");
    }

    /// In the order of their numbers: FTS5 writes out all it has gathered when a number is lower than the one before.
    void write(Batch batch)
    {
        std::ranges::stable_sort(batch, {}, [](const Change &change) { return change.entry.id; });
        for (const Change &change : batch) {
            sqlite3_stmt *statement = (change.isAdded ? m_add : m_remove).get();
            check(sqlite3_bind_int64(statement, 1, change.entry.id));
            bindText(statement, 2, change.entry.folded);
            bindText(statement, 3, change.entry.roman);
            bindText(statement, 4, change.entry.contact);
            const int code = sqlite3_step(statement);
            sqlite3_reset(statement);
            check(code);
        }
    }

    void begin() { execute("BEGIN"); }
    void commit() { execute("COMMIT"); }
    /// From any thread.
    void interrupt() { sqlite3_interrupt(m_handle.get()); }
    Statement rows(const ShadowTable &table) { return prepare(m_handle.get(), table.read); }

private:
    void execute(const char *sql) { check(sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr)); }

    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_handle {nullptr, sqlite3_close_v2};
    Statement m_add {nullptr, sqlite3_finalize}, m_remove {nullptr, sqlite3_finalize};
};

BulkIndex::BulkIndex(Database &db) : m_db(db)
{
    const QByteArray schema = Query(db, "SELECT sql FROM sqlite_schema WHERE name = 'search_text'")
                                  .firstText().value_or(QString()).toUtf8();
    try {
        m_side = std::make_unique<Side>(schema);
    } catch (const Failed &) {
        m_hasFailed = true;
    }
    try {
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error &) {
        throw noMemory();
    }
    try {
        Query there(db, "SELECT id, folded, roman, contact FROM search_entry ORDER BY id");
        while (there.next())
            add({there.integer(0), there.text(1), there.text(2), there.text(3)});
    } catch (...) {
        stop();
        throw;
    }
    m_db.m_bulkIndex = this;
}

BulkIndex::~BulkIndex()
{
    m_db.m_bulkIndex = nullptr;
    stop();
}

void BulkIndex::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    if (m_side)
        m_side->interrupt();
    m_changed.notify_all();
    m_thread.join();
}

void BulkIndex::hand(Change change)
{
    m_batch.push_back(std::move(change));
    if (m_batch.size() == entriesOfBatch)
        handBatch();
}

void BulkIndex::handBatch()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < mostBatches || m_isDone; });
    if (!m_isDone)
        m_waiting.push_back(std::move(m_batch));
    lock.unlock();
    m_changed.notify_all();
    m_batch = {};
    m_batch.reserve(entriesOfBatch);
}

void BulkIndex::run()
{
    bool hasFailed = m_hasFailed;
    try {
        for (bool isBegun = false; !hasFailed;) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isStopped || m_isComplete || !m_waiting.empty(); });
            if (m_isStopped)
                break;
            if (m_waiting.empty()) {
                lock.unlock();
                if (isBegun)
                    m_side->commit();
                break;
            }
            Batch batch = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            m_changed.notify_all();
            if (!std::exchange(isBegun, true))
                m_side->begin();
            m_side->write(std::move(batch));
        }
    } catch (const Failed &) {
        hasFailed = true;
    } catch (const std::bad_alloc &) {
        hasFailed = true;
    }
    const std::lock_guard lock(m_mutex);
    m_hasFailed = hasFailed;
    m_isDone = true;
    m_changed.notify_all();
}

void BulkIndex::waitForSide(const Progress &progress)
{
    std::unique_lock lock(m_mutex);
    m_isComplete = true;
    m_changed.notify_all();
    while (!m_changed.wait_for(lock, std::chrono::milliseconds(50), [this] { return m_isDone; })) {
        if (progress.isCancelled())
            throw Cancelled();
    }
}

void BulkIndex::finish(const Progress &progress)
{
    handBatch();
    waitForSide(progress);
    m_db.m_bulkIndex = nullptr;
    if (!m_hasFailed) {
        try {
            takeOver();
            return;
        } catch (const Failed &) {
            // built in place, then
        }
    }
    Query(m_db, "INSERT INTO search_text (search_text) VALUES ('rebuild')").exec();
}

void BulkIndex::takeOver()
{
    const ShadowWrites writable(m_db.handle());
    // FTS5 forgets what it knows of the old index before its tables are filled.
    m_db.execute("INSERT INTO search_text (search_text) VALUES ('delete-all'); DELETE FROM search_text_data");
    for (const ShadowTable &table : shadowTables) {
        const Statement from = m_side->rows(table);
        Query to(m_db, table.write);
        int code = SQLITE_DONE;
        while ((code = sqlite3_step(from.get())) == SQLITE_ROW) {
            for (int i = 0; i < table.columns; ++i)
                to.bindValue(i + 1, sqlite3_column_value(from.get(), i));
            to.exec();
        }
        check(code);
    }
}

} // namespace koriz
