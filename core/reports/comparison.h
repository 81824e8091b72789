#pragma once
#include "core/reports/report.h"

namespace koriz {

enum class Beside { AllFigures, ChartFigures }; ///< which columns get their earlier figures

/// The result with the figures of its comparison period beside its own: behind "turnover" follow "turnover_before" and
/// "turnover_change" (in percent, of amounts and counts), in the chart too. A month is held against the one that has
/// the same place in the earlier period, any other row against the row of the same name; rows that only the earlier
/// period has are added. Without a comparison the result as it is.
[[nodiscard]] ReportResult withComparison(const ReportResult &result, Beside which);

} // namespace koriz
