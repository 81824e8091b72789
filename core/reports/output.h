#pragma once
#include "core/reports/report.h"
#include <QByteArray>

namespace koriz {

/// {"report","title","params","columns","rows","totals","n","notes","formula"}; money as decimal strings, percentages
/// 0-100, days ISO, months "2026-11", no figure = null; keys in the order of the columns. With a
/// comparison also "compared".
[[nodiscard]] QByteArray toJson(const ReportResult &result);

/// UTF-8 with a heading row, separated by commas, numbers as in JSON; for other programs.
[[nodiscard]] QByteArray toCsv(const ReportResult &result);

/// A value as JSON and CSV write it; empty for no figure. Months are those of the result's calendar: "2026-11",
/// "1405-08".
[[nodiscard]] QString plainText(const ReportResult &result, int column, const QVariant &value);

} // namespace koriz
