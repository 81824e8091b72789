#include "core/db/query.h"
#include "core/reports/report.h"
#include "tests/bench/bench.h"
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace koriz::bench {

namespace {

volatile qint64 g_sink = 0; ///< keeps what is measured from being optimised away

struct Scan
{
    const char *report;
    std::vector<const char *> sql; ///< every row that the figures rest on, read once
    bool isRanked = false;         ///< the second column of the first query, summed by its first, the greatest first
};

/// The rows of a query in arrays, one to a column.
std::vector<std::vector<qint64>> readArrays(const Database &db, const char *sql)
{
    Query q(db, sql);
    std::vector<std::vector<qint64>> columns(size_t(q.columnCount()));
    while (q.next()) {
        for (size_t i = 0; i < columns.size(); ++i)
            columns[i].push_back(q.integer(int(i)));
    }
    return columns;
}

void rank(const std::vector<qint64> &keys, const std::vector<qint64> &amounts)
{
    std::vector<qint64> sums(keys.empty() ? 0 : size_t(std::ranges::max(keys)) + 1);
    for (size_t i = 0; i < keys.size(); ++i)
        sums[size_t(keys[i])] += amounts[i];
    std::ranges::sort(sums, std::greater());
    g_sink = sums.empty() ? 0 : sums.front();
}

double floorOf(const Ground &ground, const Scan &scan)
{
    return median(ground.runs, [&] {
        for (size_t i = 0; i < scan.sql.size(); ++i) {
            const std::vector<std::vector<qint64>> columns = readArrays(*ground.db, scan.sql[i]);
            if (scan.isRanked && i == 0)
                rank(columns[0], columns[1]);
        }
    });
}

} // namespace

void measureReports(Ground &ground, Table &table)
{
    const char *byCustomer = "SELECT customer_id, total_minor, cost_minor FROM receipt ORDER BY customer_id";
    const std::vector<Scan> scans {
        {"funnel",
         {"SELECT id, stage_id, value_minor, customer_id, length(currency) FROM deal",
          "SELECT deal_id, stage_id FROM stage_log"}},
        {"win-loss",
         {"SELECT value_minor, customer_id, length(closed_on), length(currency) FROM deal WHERE status <> 'open'"}},
        {"turnover",
         {"SELECT substr(bought_on, 1, 4), customer_id, total_minor, cost_minor FROM receipt ORDER BY bought_on",
          "SELECT count(*) FROM receipt_line WHERE cost_minor IS NULL"}},
        {"abc", {"SELECT customer_id, total_minor, cost_minor FROM receipt"}, true},
        {"abc-products",
         {"SELECT product_id, total_minor, receipt_id, quantity_milli, cost_minor FROM receipt_line"},
         true},
        {"sources",
         {"SELECT id, source_id FROM customer", byCustomer, "SELECT customer_id FROM deal WHERE status = 'won'"}},
        {"territory",
         {"SELECT customer_id, length(country) FROM customer_address ORDER BY customer_id, position",
          "SELECT id FROM customer", byCustomer}},
    };
    const qint64 lines = Query(*ground.db, "SELECT count(*) FROM receipt_line").firstInteger().value_or(0);
    for (const Scan &scan : scans) {
        const QString id = QString::fromLatin1(scan.report);
        ReportRequest request;
        request.today = today;
        const double ours = median(ground.runs, [&] { (void)runReport(*ground.db, id, request); });
        const QString what = u"report %1 (%2 lines)"_s.arg(id).arg(lines);
        if (ground.rows <= 10'000)
            table.time(what, u"one scan of its rows into arrays"_s, floorOf(ground, scan), ours, 100);
        else
            table.ratio(what, u"one scan of its rows into arrays"_s, floorOf(ground, scan), ours, 1.3);
    }
}

} // namespace koriz::bench
