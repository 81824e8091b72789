#pragma once
#include "core/reports/report.h"

namespace koriz {

/// The table of a report as a workbook of one sheet, figures as numbers, in the direction of
/// the owner's language (code). Throws Error.
void writeReportSheet(const ReportResult &result, const QString &path, const QString &language);

} // namespace koriz
