#pragma once
#include "core/base/format.h"
#include "core/paper/document.h"
#include "core/reports/report.h"

namespace koriz {

/// A value of a report as the owner reads it; "–" for no figure.
[[nodiscard]] QString shownText(const ReportResult &result, int column, const QVariant &value, const Formatter &formatter);

/// The chart of a report, on screen and on paper alike; without categories when the report has none.
[[nodiscard]] ChartSpec reportChart(const ReportResult &result, const Formatter &formatter);

/// "1 January 2026 – 31 January 2026", "since 1 January 2026", "all time": the last day named still counts.
[[nodiscard]] QString periodText(const Period &period, const Formatter &formatter);

/// The report as pages: title, period and n, chart, table with totals, notes, formula. The caller sets page, company
/// and day of printing.
[[nodiscard]] Document toDocument(const ReportResult &result, const Formatter &formatter);

} // namespace koriz
