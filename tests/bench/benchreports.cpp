#include "core/db/query.h"
#include "core/reports/report.h"
#include "tests/bench/bench.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace koriz::bench {

namespace {

volatile qint64 g_sink = 0; ///< keeps what is measured from being optimised away

struct Scan
{
    const char *report;
    std::vector<const char *> sql; ///< every row that the figures rest on, read once
};

double floorOf(const Ground &ground, const Scan &scan)
{
    return median(ground.runs, [&] {
        for (const char *sql : scan.sql) {
            Query q(*ground.db, sql);
            const int columns = q.columnCount();
            qint64 sum = 0;
            while (q.next()) {
                for (int i = 0; i < columns; ++i)
                    sum += q.integer(i);
            }
            g_sink = sum;
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
        {"abc", {"SELECT customer_id, total_minor, cost_minor FROM receipt"}},
        {"abc-products", {"SELECT receipt_id, product_id, total_minor, quantity_milli, cost_minor FROM receipt_line"}},
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
            table.time(what, u"one scan of its rows"_s, floorOf(ground, scan), ours, 100);
        else
            table.ratio(what, u"one scan of its rows"_s, floorOf(ground, scan), ours, 1.3);
    }
}

} // namespace koriz::bench
