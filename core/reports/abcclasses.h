#pragma once
#include "core/reports/reporttools.h"

// What the ABC analyses of customers and of products share.
namespace koriz {

struct AbcItem
{
    qint64 id = 0;
    qint64 turnover = 0, cost = 0;
    qint64 serving = 0;      ///< cost to serve
    char letter = ' ';       ///< A, B, C; ' ' = unclassified
    double cumulative = 0;   ///< share of the measure up to and with this one, 0-100
    [[nodiscard]] qint64 profit() const { return turnover - cost; }
};

struct AbcRules
{
    bool byProfit = false;
    qint64 a = 8000, b = 9500; ///< hundredths of a percent
    std::optional<qint64> hourCost {}; ///< minor units; nullopt = not known
    bool detail = false;
};

/// Throws Error (Refused) when thresholds are no numbers with 0 < a <= b <= 100.
[[nodiscard]] AbcRules abcRules(const ReportResult &result);

/// Sorts by the measure, greatest first, ties by id, and sets letter and cumulative.
void classify(std::vector<AbcItem> &items, const AbcRules &rules);

/// Columns, rows and totals; `name` is asked for only when rows of records are shown.
void writeAbc(ReportResult &result, const std::vector<AbcItem> &items, const AbcRules &rules, Entity entity,
              const std::function<QString(qint64 id)> &name);

} // namespace koriz
