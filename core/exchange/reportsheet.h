#pragma once
#include "core/reports/report.h"

namespace koriz {

/// The table of a report as a workbook of one sheet, figures as numbers. Throws Error.
void writeReportSheet(const ReportResult &result, const QString &path);

} // namespace koriz
