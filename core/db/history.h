#pragma once
#include "core/db/operation.h"
#include <QVariant>
#include <functional>

namespace koriz {

class RowVisit;

/// One column of a record as an operation changed it.
struct ColumnChange
{
    QByteArray table {};  ///< the record's own or one of its lists
    QByteArray column {};
    QVariant before {};
    QVariant after {};
};

/// One row of the owner's data as an operation left it.
struct RowChange
{
    QByteArray table {};
    qint64 id = 0;          ///< first column: of the record, or of the record the row belongs to
    QVariantList key {};    ///< the whole key, `id` first
    bool inserted = false;
    bool deleted = false;   ///< neither = updated
    QList<ColumnChange> columns {}; ///< all that have a value, of an update those that changed
};

/// What one operation did to one record.
struct HistoryRow
{
    OperationRow operation {};
    bool created = false;
    bool removed = false;
    QList<RowChange>
        rows {}; ///< of an edit: its own row and those of its lists; empty when the record was made or removed
};

/// A record as the journal knows it.
struct RecordRef
{
    QByteArray table {};
    qint64 id = 0;
    QList<qint64> customFields {}; ///< numbers of the own fields of its kind
    QByteArray ownerTable {};      ///< of a line of a receipt: the receipt's, whose values are told with the line's
    qint64 owner = 0;
};

/// Newest first. Reads the parts of the journal that may hold the record (core/db/journalranges.h); where many steps
/// touched all records that takes long, so work for a worker.
[[nodiscard]] QList<HistoryRow> history(const Database &db, const RecordRef &record);

/// The rows an operation wrote, in the order of the journal, at most `limit`; without the search index. With `isWanted`
/// only those it says.
[[nodiscard]] QList<RowChange> rowChanges(const Database &db, OperationId operation, qsizetype limit,
                                          const std::function<bool(const RowVisit &)> &isWanted = {});

/// Later operations, not taken back, without whose undoing `operation` cannot be undone: they changed the same values,
/// point to what it made, removed what its undoing points to, or took a name that it gave up. Newest first. Values that
/// only follow from others (isDerivedColumn()) count where nobody works them out anew. Reads the journal from there on.
[[nodiscard]] QList<OperationRow> dependents(const Database &db, OperationId operation, bool countDerived = false);

} // namespace koriz
