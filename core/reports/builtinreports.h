#pragma once
#include "core/reports/report.h"

// One function per report, each in a file of its own; docs are in its formula.
namespace koriz {

ReportResult funnelReport(const Database &db, const ReportRequest &request, const Progress &progress);
ReportResult winLossReport(const Database &db, const ReportRequest &request, const Progress &progress);
ReportResult turnoverReport(const Database &db, const ReportRequest &request, const Progress &progress);
ReportResult abcReport(const Database &db, const ReportRequest &request, const Progress &progress);
ReportResult abcProductsReport(const Database &db, const ReportRequest &request, const Progress &progress);
ReportResult sourcesReport(const Database &db, const ReportRequest &request, const Progress &progress);
ReportResult territoryReport(const Database &db, const ReportRequest &request, const Progress &progress);

} // namespace koriz
