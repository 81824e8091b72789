#pragma once
#include "core/db/operation.h"
#include <QVariant>

namespace koriz {

/// One column of a record as an operation changed it.
struct ColumnChange
{
    QByteArray table {};  ///< the record's own or one of its lists
    QByteArray column {};
    QVariant before {};
    QVariant after {};
};

/// What one operation did to one record.
struct HistoryRow
{
    OperationRow operation {};
    bool created = false;
    bool removed = false;
    QList<ColumnChange> changes {}; ///< of an edit; empty when the record was made or removed
};

/// Newest first. Reads the whole journal: takes as long as the file's imports are large, so work for a worker.
[[nodiscard]] QList<HistoryRow> history(const Database &db, const QByteArray &table, qint64 id);

} // namespace koriz
