#include "core/db/operation.h"
#include "core/base/error.h"
#include "core/db/query.h"
#include "core/db/sqlite.h"
#include "core/db/unjournaledwrites.h"
#include "core/db/writeguard.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

QString kindName(OperationKind kind)
{
    constexpr const char *names[] {"add", "edit", "delete", "move", "import", "demo", "settings", "undo", "redo", "merge"};
    return QString::fromLatin1(names[static_cast<int>(kind)]);
}

int isWatched(void *, const char *table)
{
    return isJournaled(table);
}

constexpr int smallStep = 1 << 16; ///< bytes

void check(sqlite3 *handle, int code)
{
    if (code == SQLITE_NOMEM)
        throw noMemory();
    if (code != SQLITE_OK)
        throwSqlError(handle, u"change journal"_s);
}

} // namespace

UnjournaledWrites::UnjournaledWrites(Database &db) : m_db(db) { m_db.m_guard->pause(); }
UnjournaledWrites::~UnjournaledWrites() { m_db.m_guard->resume(); }

Operation::Operation(Database &db, OperationKind kind, const QString &what)
    : m_db(db), m_transaction(db), m_outermost(!db.m_operation), m_kind(kind), m_what(what)
{
    if (!m_outermost)
        return;
    try {
        startSession();
    } catch (...) {
        endSession();
        throw;
    }
    db.m_operation = this;
}

Operation::~Operation()
{
    endSession();
    if (m_db.m_operation == this)
        m_db.m_operation = nullptr;
}

void Operation::startSession()
{
    m_db.m_guard->pause();
    check(m_db.handle(), sqlite3session_create(m_db.handle(), "main", &m_session));
    sqlite3session_table_filter(m_session, isWatched, nullptr);
    check(m_db.handle(), sqlite3session_attach(m_session, nullptr));
}

void Operation::endSession() noexcept
{
    if (m_session)
        sqlite3session_delete(m_session);
    m_session = nullptr;
    if (m_outermost)
        m_db.m_guard->resume();
}

void Operation::storeChanges()
{
    if (sqlite3session_isempty(m_session))
        return;
    int size = 0;
    void *bytes = nullptr;
    check(m_db.handle(), sqlite3session_changeset(m_session, &size, &bytes));
    const std::shared_ptr<const void> owner(bytes, sqlite3_free);
    if (size > 0) // else rows were written and written back: nothing changed
        store(owner, size);
}

Operation::Part Operation::pack(const void *changeset, int size)
{
    return {qCompress(static_cast<const uchar *>(changeset), size, 1),
            touchedRows(QByteArrayView(static_cast<const char *>(changeset), size))};
}

void Operation::store(std::shared_ptr<const void> changeset, int size)
{
    if (m_id.isNull()) {
        Query q(m_db, R"sql(INSERT INTO operation (kind, what, at, undoes, employee_id) VALUES (:kind, :what, :at, :undoes,
            (SELECT e.id FROM setting AS s JOIN employee AS e ON e.id = s.value WHERE s.key = 'working_employee')))sql");
        q.bind(":kind", kindName(m_kind)).bind(":what", m_what).bind(":at", QDateTime::currentDateTimeUtc())
            .bind(":undoes", m_undoes).exec();
        m_id = OperationId {q.lastInsertId()};
    }
    writePart();
    // A thread costs more than packing little.
    m_packing = std::async(size <= smallStep ? std::launch::deferred : std::launch::async | std::launch::deferred,
                           [changeset = std::move(changeset), size] { return pack(changeset.get(), size); });
}

/// Writes the part last stored, once it is packed.
void Operation::writePart()
{
    if (!m_packing.valid())
        return;
    const Part part = m_packing.get();
    m_rows += part.touched.count;
    Query q(m_db, "INSERT INTO operation_change (operation_id, seq, ids, changeset) VALUES (?1, ?2, ?3, ?4)");
    q.bind(1, m_id).bind(2, m_chunks++).bindUtf8(3, {part.touched.ranges.constData(), static_cast<size_t>(part.touched.ranges.size())}).bind(4, part.packed).exec();
}

void Operation::flush()
{
    if (!m_outermost) {
        m_db.m_operation->flush();
        return;
    }
    storeChanges();
    endSession();
    startSession();
}

void Operation::record(const QByteArray &changeset, const std::function<void()> &write)
{
    if (!m_outermost) {
        m_db.m_operation->record(changeset, write);
        return;
    }
    flush();
    sqlite3session_enable(m_session, 0);
    write();
    sqlite3session_enable(m_session, 1);
    const auto owner = std::make_shared<const QByteArray>(changeset);
    store({owner, owner->constData()}, static_cast<int>(changeset.size()));
}

OperationId Operation::commit()
{
    if (!m_outermost) {
        m_transaction.commit();
        return {};
    }
    storeChanges();
    endSession();
    writePart();
    if (!m_id.isNull()) {
        Query q(m_db, "UPDATE operation SET changes = :changes WHERE id = :id");
        q.bind(":changes", m_rows).bind(":id", m_id).exec();
        m_db.touch(Area::Journal);
    }
    m_db.m_operation = nullptr; // what follows, in who hears of the change too, is no part of this one
    m_transaction.commit();
    return m_id;
}

} // namespace koriz
