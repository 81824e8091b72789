#include "core/db/operation.h"
#include "core/db/changerecorder.h"
#include "core/db/query.h"
#include "core/db/unjournaledwrites.h"
#include "core/db/writeguard.h"

namespace koriz {

namespace {
constexpr int smallStep = 1 << 16; ///< bytes
} // namespace

UnjournaledWrites::UnjournaledWrites(Database &db) : m_db(db) { m_db.m_guard->pause(); }
UnjournaledWrites::~UnjournaledWrites() { m_db.m_guard->resume(); }

Operation::Operation(Database &db, OperationKind kind, const QString &what)
    : m_db(db), m_transaction(db), m_outermost(!db.m_operation), m_kind(kind), m_what(what)
{
    if (!m_outermost)
        return;
    startRecording();
    db.m_operation = this;
}

Operation::~Operation()
{
    endRecording();
    if (m_db.m_operation == this)
        m_db.m_operation = nullptr;
}

void Operation::startRecording()
{
    if (!m_db.m_recorder)
        m_db.m_recorder = std::make_unique<ChangeRecorder>(m_db.handle());
    m_db.m_guard->pause();
    m_db.m_recorder->start();
}

void Operation::endRecording() noexcept
{
    if (m_outermost)
        m_db.m_guard->resume();
}

void Operation::storeChanges()
{
    if (const RecordedChanges changes = m_db.m_recorder->take(); !changes.bytes.isEmpty())
        store(changes);
}

Operation::Part Operation::pack(const QByteArray &changeset)
{
    return changeset.isEmpty() ? Part() : Part {qCompress(changeset, 1), touchedRows(changeset)};
}

void Operation::store(const RecordedChanges &changes)
{
    writePart();
    // A thread costs more than packing little.
    const bool isSmall = changes.bytes.size() <= smallStep;
    m_packing = std::async(isSmall ? std::launch::deferred : std::launch::async | std::launch::deferred,
                           [changes] { return pack(changes.isChangeset ? changes.bytes : compacted(changes.bytes)); });
}

/// Writes the part last stored, once it is packed.
void Operation::writePart()
{
    if (!m_packing.valid())
        return;
    const Part part = m_packing.get();
    if (part.packed.isEmpty())
        return;
    writeHead();
    m_rows += part.touched.count;
    Query q(m_db, "INSERT INTO operation_change (operation_id, seq, ids, changeset) VALUES (?1, ?2, ?3, ?4)");
    const std::string_view ranges {part.touched.ranges.constData(), static_cast<size_t>(part.touched.ranges.size())};
    q.bind(1, m_id).bind(2, m_chunks++).bindUtf8(3, ranges).bind(4, part.packed).exec();
}

/// With the first part: who changes nothing leaves no line in the journal.
void Operation::writeHead()
{
    if (!m_id.isNull())
        return;
    Query q(m_db, R"sql(INSERT INTO operation (kind, what, at, undoes, employee_id) VALUES (:kind, :what, :at, :undoes,
        (SELECT e.id FROM setting AS s JOIN employee AS e ON e.id = s.value WHERE s.key = 'working_employee')))sql");
    q.bind(":kind", kindName(m_kind)).bind(":what", m_what).bind(":at", QDateTime::currentDateTimeUtc())
        .bind(":undoes", m_undoes).exec();
    m_id = OperationId {q.lastInsertId()};
}

void Operation::flush()
{
    if (!m_outermost) {
        m_db.m_operation->flush();
        return;
    }
    storeChanges();
}

void Operation::record(const QByteArray &changeset, const std::function<void()> &write)
{
    if (!m_outermost) {
        m_db.m_operation->record(changeset, write);
        return;
    }
    flush();
    m_db.m_recorder->pause();
    write();
    m_db.m_recorder->resume();
    store({changeset, true});
}

OperationId Operation::commit()
{
    if (!m_outermost) {
        m_transaction.commit();
        return {};
    }
    storeChanges();
    endRecording();
    writePart();
    if (!m_id.isNull()) {
        Query q(m_db, "UPDATE operation SET changes = :changes, source = :source WHERE id = :id");
        q.bind(":changes", m_rows).bind(":source", m_source).bind(":id", m_id).exec();
        m_db.touch(Area::Journal);
    }
    m_db.m_operation = nullptr; // what follows, in who hears of the change too, is no part of this one
    m_transaction.commit();
    return m_id;
}

} // namespace koriz
