#pragma once
#include "core/base/format.h"
#include "core/paper/document.h"
#include "core/reports/report.h"

namespace koriz::ui {

/// A figure of a report as the owner reads it; a dash where there is none.
[[nodiscard]] QString figureText(const ReportColumn &column, const QVariant &value, const QString &currency,
                                 const Formatter &format);
[[nodiscard]] bool isNumeric(const ReportColumn &column);

/// The chart the report asks for; nullopt when it asks for none.
[[nodiscard]] std::optional<ChartSpec> chartOf(const ReportResult &result, const Formatter &format);

/// "1.11.2025 – 31.10.2026"; words for open ends.
[[nodiscard]] QString periodText(const Period &period, const Formatter &format);
/// "n = 1,248 receipts"
[[nodiscard]] QString sampleText(const ReportResult &result, const Formatter &format);

/// Title, period, chart, table, notes and formula, for paper and PDF. Adds to `document`, which has the page setup.
void addReport(Document &document, const ReportResult &result, const Formatter &format);

} // namespace koriz::ui
