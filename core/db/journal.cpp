// Reading the journal.
#include "core/base/fold.h"
#include "core/db/operation.h"
#include "core/db/query.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr char columns[] = R"sql(SELECT o.id, o.kind, o.what, o.at, o.changes, o.undone_by, e.name
    FROM operation AS o LEFT JOIN employee AS e ON e.id = o.employee_id )sql";

OperationRow readRow(const Query &q)
{
    return {OperationId {q.integer(0)}, q.text(1), q.text(2), q.stamp(3), q.integer(4), !q.isNull(5), q.text(6)};
}

std::optional<OperationRow> firstRow(Query q)
{
    return q.next() ? std::optional(readRow(q)) : std::nullopt;
}

} // namespace

QList<OperationRow> operations(const Database &db, int limit, const OperationFilter &filter)
{
    Query q(db, QByteArray(columns) + R"sql(
        WHERE (:kinds IS NULL OR instr(:kinds, ' ' || o.kind || ' ') > 0)
          AND (:from IS NULL OR o.at >= :from) AND (:until IS NULL OR o.at < :until)
          AND (:employee IS NULL OR coalesce(o.employee_id, 0) = :employee)
          AND (:text IS NULL OR instr(koriz_fold(o.what), :text) > 0)
        ORDER BY o.id DESC LIMIT :limit)sql");
    q.bind(":kinds", filter.kinds.isEmpty() ? QString() : u' ' + filter.kinds.join(u' ') + u' ');
    q.bind(":from", filter.from.isValid() ? filter.from.startOfDay().toUTC() : QDateTime());
    q.bind(":until", filter.until.isValid() ? filter.until.addDays(1).startOfDay().toUTC() : QDateTime());
    q.bind(":employee", filter.employee).bind(":text", filter.text.isEmpty() ? QString() : fold(filter.text));
    q.bind(":limit", limit);
    QList<OperationRow> rows;
    while (q.next())
        rows << readRow(q);
    return rows;
}

std::optional<OperationRow> nextUndo(const Database &db)
{
    return firstRow(Query(db, QByteArray(columns) + "WHERE o.undone_by IS NULL AND o.kind <> 'undo' ORDER BY o.id DESC LIMIT 1"));
}

std::optional<OperationRow> nextRedo(const Database &db)
{
    // Redo ends where an ordinary change was made after the undo.
    return firstRow(Query(db, QByteArray(columns) + R"sql(WHERE o.kind = 'undo' AND o.undone_by IS NULL
          AND NOT EXISTS (SELECT 1 FROM operation AS later WHERE later.id > o.id AND later.kind NOT IN ('undo', 'redo'))
        ORDER BY o.id DESC LIMIT 1)sql"));
}

std::optional<OperationRow> findOperation(const Database &db, OperationId id)
{
    return firstRow(std::move(Query(db, QByteArray(columns) + "WHERE o.id = :id").bind(":id", id)));
}

} // namespace koriz
