#pragma once
#include <QList>
#include <QStringList>

namespace koriz {

/// What headings of deals mean beside their values: "Closed" is a day or a yes, Bitrix24's OPPORTUNITY an amount, and
/// "Date entered “Offer”" the day of a stage. Changes the proposed `paths`, one per column.
void settleDealColumns(QStringList &paths, const QStringList &columns, const QList<QStringList> &sampleRows);

} // namespace koriz
