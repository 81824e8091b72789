// Reading the journal.
#include "core/base/fold.h"
#include "core/db/journalrow.h"
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// In the order of OperationKind.
constexpr const char *kindNames[] {"add",  "edit",     "delete", "move", "import",
                                   "demo", "settings", "undo",   "redo", "merge"};

QByteArray selectRows(const char *which)
{
    return QByteArray(selectOperation) + ", e.name FROM operation AS o LEFT JOIN employee AS e ON e.id = o.employee_id "
        + which;
}

OperationRow readRow(const Query &q)
{
    OperationRow row = readOperation(q);
    row.employee = q.text(6);
    return row;
}

std::optional<OperationRow> firstRow(Query q)
{
    return q.next() ? std::optional(readRow(q)) : std::nullopt;
}

} // namespace

QString kindName(OperationKind kind)
{
    return QString::fromLatin1(kindNames[static_cast<int>(kind)]);
}

OperationRow readOperation(const Query &q)
{
    const auto name = std::ranges::find_if(kindNames, [&](const char *each) { return q.utf8(1) == each; });
    const auto kind = name == std::end(kindNames) ? OperationKind::Edit : static_cast<OperationKind>(name - kindNames);
    return {OperationId {q.integer(0)}, kind, q.text(2), q.stamp(3), q.integer(4), !q.isNull(5), {}};
}

QList<OperationRow> operations(const Database &db, int limit, const OperationFilter &filter)
{
    Query q(db, selectRows(R"sql(
        WHERE (:kinds IS NULL OR instr(:kinds, ' ' || o.kind || ' ') > 0)
          AND (:from IS NULL OR o.at >= :from) AND (:until IS NULL OR o.at < :until)
          AND (:employee IS NULL OR coalesce(o.employee_id, 0) = :employee)
          AND (:text IS NULL OR instr(koriz_fold(o.what), :text) > 0)
        ORDER BY o.id DESC LIMIT :limit)sql"));
    QString kinds;
    for (const OperationKind kind : filter.kinds)
        kinds += (kinds.isEmpty() ? u" "_s : QString()) + kindName(kind) + u' ';
    q.bind(":kinds", kinds);
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
    return firstRow(Query(db, selectRows("WHERE o.undone_by IS NULL AND o.kind <> 'undo' ORDER BY o.id DESC LIMIT 1")));
}

std::optional<OperationRow> nextRedo(const Database &db)
{
    // Redo ends where an ordinary change was made after the undo.
    return firstRow(Query(db, selectRows(R"sql(WHERE o.kind = 'undo' AND o.undone_by IS NULL
          AND NOT EXISTS (SELECT 1 FROM operation AS later WHERE later.id > o.id AND later.kind NOT IN ('undo', 'redo'))
        ORDER BY o.id DESC LIMIT 1)sql")));
}

std::optional<OperationRow> findOperation(const Database &db, OperationId id)
{
    return firstRow(std::move(Query(db, selectRows("WHERE o.id = :id")).bind(":id", id)));
}

} // namespace koriz
