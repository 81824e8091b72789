#pragma once
#include "core/paper/pagesource.h"
#include "core/reports/report.h"

namespace koriz {

/// A value of a report as the owner reads it; "–" for no figure.
[[nodiscard]] QString shownText(const ReportResult &result, int column, const QVariant &value,
                                const Formatter &formatter);

/// The same for the row of totals, which begins with a word of its own.
[[nodiscard]] QString shownTotal(const ReportResult &result, int column, const Formatter &formatter);

struct ReportChart
{
    ChartSpec spec {};  ///< without categories when the report has no chart
    QList<int> rows {}; ///< the row of the result behind each category
};

/// The chart of a report, on screen and on paper alike.
[[nodiscard]] ReportChart reportChart(const ReportResult &result, const Formatter &formatter);

/// The chart as a picture, with its comparison; null when the report has none.
[[nodiscard]] QImage reportPicture(const ReportResult &result, const Formatter &formatter);

/// "1 January 2026 – 31 January 2026", "since 1 January 2026", "all time": the last day named still counts.
[[nodiscard]] QString periodText(const Period &period, const Formatter &formatter);
/// "Based on: 1,248 receipts"
[[nodiscard]] QString sampleText(const ReportResult &result, const Formatter &formatter);

/// Title, period and n, chart, table with totals, notes, formula; the comparison beside the figures of the chart, and
/// in full at the end.
void addReport(Document &document, const ReportResult &result, const Formatter &formatter);
[[nodiscard]] Document reportPages(const PageSource &source, const ReportResult &result);

} // namespace koriz
