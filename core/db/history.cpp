#include "core/db/history.h"
#include "core/db/changeset.h"
#include "core/db/query.h"
#include <QtEndian>
#include <algorithm>
#include <array>
#include <functional>

namespace koriz {

namespace {

QByteArray tableOf(const RowVisit &row)
{
    return QByteArray(row.table().data(), static_cast<qsizetype>(row.table().size()));
}

QList<ColumnChange> columnsOf(const RowVisit &row, const QByteArrayList &names)
{
    QList<ColumnChange> changes;
    const bool isUpdate = row.what() == RowVisit::What::Updated;
    const QByteArray table = tableOf(row);
    for (int i = 0; i < std::min<int>(row.columnCount(), static_cast<int>(names.size())); ++i) {
        const ColumnChange change {table, names.at(i), row.before(i), row.after(i)};
        const bool isKey = isUpdate ? !row.writes(i) : i == 0;
        if (!isKey && change.before != change.after)
            changes << change;
    }
    return changes;
}

QVariantList keyOf(const RowVisit &row)
{
    QVariantList key;
    for (int i = 0; i < row.columnCount(); ++i) {
        if (row.isKey(i))
            key << (row.what() == RowVisit::What::Inserted ? row.after(i) : row.before(i));
    }
    return key;
}

/// Adds what a row says of the record; false when it is not of it.
bool addRow(const RowVisit &visit, const QByteArray &table, qint64 id, ColumnNames &names, HistoryRow &row)
{
    const QByteArray own = tableOf(visit);
    const bool isOwn = own == table;
    // A row of a list ("customer_phone") begins with the record's id.
    const bool isList = own.size() > table.size() && own.startsWith(table) && own.at(table.size()) == '_';
    if ((!isOwn && !isList) || visit.id() != id)
        return false;
    if (isOwn && visit.what() != RowVisit::What::Updated)
        (visit.what() == RowVisit::What::Inserted ? row.created : row.removed) = true;
    else
        row.changes += columnsOf(visit, names.of(own));
    return true;
}

/// An integer stands in a changeset as a one and its eight bytes: most parts of a large step need not be read.
bool mayHold(const QByteArray &changeset, qint64 id)
{
    std::array<char, 9> mark {1};
    qToBigEndian(id, mark.data() + 1);
    return std::search(changeset.begin(), changeset.end(), std::boyer_moore_horspool_searcher(mark.begin(), mark.end())) != changeset.end();
}

bool read(const QByteArray &packed, const QByteArray &table, qint64 id, ColumnNames &names, HistoryRow &row)
{
    const QByteArray changeset = qUncompress(packed);
    if (!changeset.isEmpty() && !mayHold(changeset, id))
        return false;
    bool isTouched = false;
    visitRows(changeset, [&](const RowVisit &visit) {
        isTouched = addRow(visit, table, id, names, row) || isTouched;
        return true;
    });
    return isTouched;
}

} // namespace

QList<HistoryRow> history(const Database &db, const QByteArray &table, qint64 id)
{
    QList<HistoryRow> rows;
    ColumnNames names(db);
    Query q(db, R"sql(SELECT o.id, o.kind, o.what, o.at, o.changes, o.undone_by, c.changeset
        FROM operation AS o JOIN operation_change AS c ON c.operation_id = o.id ORDER BY o.id DESC, c.seq)sql");
    while (q.next()) {
        HistoryRow row {{OperationId {q.integer(0)}, q.text(1), q.text(2), q.stamp(3), q.integer(4), !q.isNull(5)}};
        const bool isSame = !rows.isEmpty() && rows.last().operation.id == row.operation.id;
        if (isSame)
            read(q.blob(6), table, id, names, rows.last());
        else if (read(q.blob(6), table, id, names, row))
            rows << row;
    }
    for (HistoryRow &row : rows) {
        if (row.created || row.removed)
            row.changes.clear();
    }
    return rows;
}

QList<RowChange> rowChanges(const Database &db, OperationId operation, qsizetype limit)
{
    QList<RowChange> rows;
    ColumnNames names(db);
    Query q(db, "SELECT changeset FROM operation_change WHERE operation_id = :id ORDER BY seq");
    q.bind(":id", operation);
    while (rows.size() < limit && q.next()) {
        visitRows(qUncompress(q.blob(0)), [&](const RowVisit &visit) {
            const QByteArray table = tableOf(visit);
            if (table != "search_entry")
                rows << RowChange {table, visit.id(), keyOf(visit), visit.what() == RowVisit::What::Inserted,
                                   visit.what() == RowVisit::What::Deleted, columnsOf(visit, names.of(table))};
            return rows.size() < limit;
        });
    }
    return rows;
}

} // namespace koriz
