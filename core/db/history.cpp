#include "core/db/history.h"
#include "core/db/changeset.h"
#include "core/db/journalranges.h"
#include "core/db/journalrow.h"
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

RowChange changeOf(const RowVisit &row, ColumnNames &names)
{
    const QByteArray table = tableOf(row);
    return {table, row.id(), keyOf(row), row.what() == RowVisit::What::Inserted, row.what() == RowVisit::What::Deleted,
            columnsOf(row, names.of(table))};
}

/// A row of a list ("customer_phone") begins with the record's id, a value of an own field with the field's.
bool isOf(const RowVisit &row, const RecordRef &record)
{
    const std::string_view table = row.table(), own(record.table.constData(), static_cast<size_t>(record.table.size()));
    if (table == "custom_value")
        return record.customFields.contains(row.id()) && keyOf(row).value(1).toLongLong() == record.id;
    if (record.owner != 0
        && table == std::string_view(record.ownerTable.constData(), static_cast<size_t>(record.ownerTable.size())))
        return row.id() == record.owner;
    const bool isList = table.size() > own.size() && table.starts_with(own) && table[own.size()] == '_';
    return (table == own || isList) && row.id() == record.id;
}

/// An integer stands in a changeset as a one and its eight bytes: found sooner than by taking the rows apart.
bool mayHold(const QByteArray &changeset, qint64 id)
{
    std::array<char, 9> mark {1};
    qToBigEndian(id, mark.data() + 1);
    return std::search(changeset.begin(), changeset.end(), std::boyer_moore_horspool_searcher(mark.begin(), mark.end()))
        != changeset.end();
}

bool read(const QByteArray &packed, const RecordRef &record, ColumnNames &names, HistoryRow &step)
{
    const QByteArray changeset = qUncompress(packed);
    if (!changeset.isEmpty() && !mayHold(changeset, record.id)
        && (record.owner == 0 || !mayHold(changeset, record.owner)))
        return false;
    bool isTouched = false;
    visitRows(changeset, [&](const RowVisit &row) {
        if (!isOf(row, record))
            return true;
        isTouched = true;
        step.created |= tableOf(row) == record.table && row.what() == RowVisit::What::Inserted;
        step.removed |= tableOf(row) == record.table && row.what() == RowVisit::What::Deleted;
        step.rows << changeOf(row, names);
        return true;
    });
    return isTouched;
}

bool mayHold(std::string_view ranges, const RecordRef &record)
{
    const auto holds = [ranges](const QByteArray &table, qint64 id) {
        return rangesHold(ranges, {table.constData(), static_cast<size_t>(table.size())}, id);
    };
    return holds(record.table, record.id) || (record.owner != 0 && holds(record.ownerTable, record.owner))
        || std::any_of(record.customFields.begin(), record.customFields.end(),
                       [&](qint64 field) { return rangesHold(ranges, "custom_value", field); });
}

} // namespace

QList<HistoryRow> history(const Database &db, const RecordRef &record)
{
    QList<HistoryRow> steps;
    ColumnNames names(db);
    Query q(db, QByteArray(selectOperation) + R"sql(, c.ids, c.changeset
        FROM operation AS o JOIN operation_change AS c ON c.operation_id = o.id ORDER BY o.id DESC, c.seq)sql");
    while (q.next()) {
        if (!mayHold(q.utf8(6), record))
            continue;
        HistoryRow step {readOperation(q)};
        const bool isSame = !steps.isEmpty() && steps.last().operation.id == step.operation.id;
        if (isSame)
            read(q.blob(7), record, names, steps.last());
        else if (read(q.blob(7), record, names, step))
            steps << step;
    }
    for (HistoryRow &step : steps) {
        if (step.created || step.removed)
            step.rows.clear();
    }
    return steps;
}

QList<RowChange> rowChanges(const Database &db, OperationId operation, qsizetype limit,
                            const std::function<bool(const RowVisit &)> &isWanted)
{
    QList<RowChange> rows;
    ColumnNames names(db);
    Query q(db, "SELECT changeset FROM operation_change WHERE operation_id = :id ORDER BY seq");
    q.bind(":id", operation);
    while (rows.size() < limit && q.next()) {
        visitRows(qUncompress(q.blob(0)), [&](const RowVisit &visit) {
            if (visit.table() != "search_entry" && (!isWanted || isWanted(visit)))
                rows << changeOf(visit, names);
            return rows.size() < limit;
        });
    }
    return rows;
}

} // namespace koriz
