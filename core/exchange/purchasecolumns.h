#pragma once
#include <QList>
#include <QStringList>

namespace koriz {

/// What headings of purchases mean beside their values and neighbours: the sum of a whole order is no total of a line,
/// a discount may be a share. Changes the proposed `paths`, one per column.
void settlePurchaseColumns(QStringList &paths, const QStringList &columns, const QList<QStringList> &sampleRows);

} // namespace koriz
