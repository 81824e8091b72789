#include "core/reports/comparison.h"
#include "core/reports/catalogue.h"
#include "core/reports/output.h"
#include "tests/support/salesdata.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

struct Shop : test::TestFile
{
    test::SalesData data {*db};
};

} // namespace

TEST_CASE_METHOD(Shop, "Each month stands beside the month of the same place in the earlier period",
                 "[reports][comparison]")
{
    data.receipt(0, u"2026-01-10"_s, 15000);
    data.receipt(0, u"2026-02-10"_s, 20000);
    data.receipt(0, u"2025-01-10"_s, 10000);
    data.receipt(0, u"2025-03-10"_s, 7000);
    ReportRequest request;
    request.period = {{2026, 1, 1}, {2026, 4, 1}};
    request.compare = Compare::Year;
    const ReportResult result = withComparison(runReport(*db, u"turnover"_s, request), Beside::AllFigures);
    REQUIRE(result.rows.size() == 3); // March has figures only a year earlier
    CHECK(result.value(0, u"turnover_before") == QVariant(qlonglong {10000}));
    CHECK(result.value(0, u"turnover_change").toDouble() == Approx(50.0));
    CHECK(result.value(2, u"month").toDate() == QDate(2026, 3, 1));
    CHECK_FALSE(result.value(2, u"turnover").isValid());
    CHECK(result.value(2, u"turnover_before") == QVariant(qlonglong {7000}));
    CHECK(result.column(u"previous_year_before") < 0); // it is a comparison itself
    CHECK(result.drill.size() == 3);
    CHECK(result.chart.series == QStringList {u"turnover"_s, u"turnover_before"_s, u"profit"_s, u"profit_before"_s});
    CHECK(result.totals.size() == result.columns.size());
}

TEST_CASE_METHOD(Shop, "Other rows stand beside the row of the same name", "[reports][comparison]")
{
    data.customer(1, u"Anna"_s, u"LV"_s, u"Riga"_s);
    data.customer(2, u"Davit"_s, u"AM"_s, u"Yerevan"_s);
    data.receipt(1, u"2026-06-01"_s, 300);
    data.receipt(2, u"2026-05-01"_s, 500);
    ReportRequest request;
    request.period = {{2026, 6, 1}, {2026, 7, 1}};
    request.compare = Compare::Previous;
    const ReportResult result = withComparison(runReport(*db, u"territory"_s, request), Beside::ChartFigures);
    REQUIRE(result.rows.size() == 2);
    CHECK(result.value(0, u"country") == u"LV"_s);
    CHECK(result.value(0, u"turnover_before") == QVariant(qlonglong {0}));
    CHECK(result.value(1, u"turnover_before") == QVariant(qlonglong {500}));
    CHECK(result.value(1, u"turnover_change").toDouble() == Approx(-100.0));
    CHECK(result.column(u"customers_before") < 0); // not drawn
}

TEST_CASE_METHOD(Shop, "Without a comparison nothing is added", "[reports][comparison]")
{
    const ReportResult result = runReport(*db, u"turnover"_s, {});
    CHECK(withComparison(result, Beside::AllFigures).columns.size() == result.columns.size());
}

TEST_CASE_METHOD(Shop, "Reports count in Jalali months when the owner does", "[reports][jalali]")
{
    data.receipt(0, u"2026-03-20"_s, 100); // 29 Esfand 1404
    data.receipt(0, u"2026-03-21"_s, 200); // 1 Farvardin 1405
    data.receipt(0, u"2026-04-20"_s, 300); // 31 Farvardin 1405
    data.receipt(0, u"2025-03-21"_s, 900); // 1 Farvardin 1404
    ReportRequest request;
    request.period = {{2026, 3, 1}, {2026, 5, 1}};
    request.calendar = CalendarKind::Jalali;
    const ReportResult result = runReport(*db, u"turnover"_s, request);
    REQUIRE(result.rows.size() == 2);
    CHECK(result.value(1, u"month").toDate() == QDate(2026, 3, 21));
    CHECK(result.value(1, u"turnover") == QVariant(qlonglong {500}));
    CHECK(result.value(1, u"previous_year") == QVariant(qlonglong {900}));
    CHECK(toJson(result).contains(R"("month":"1405-01")"));
    CHECK(result.drill.at(1).filter == u"date >= 2026-03-21 and date < 2026-04-21"_s);
}

TEST_CASE_METHOD(Shop, "A Jalali quarter is compared with the three months before it", "[reports][jalali]")
{
    ReportRequest request;
    request.period = {{2026, 3, 21}, {2026, 6, 22}}; // Farvardin to Khordad 1405
    request.calendar = CalendarKind::Jalali;
    request.compare = Compare::Previous;
    CHECK(runReport(*db, u"win-loss"_s, request).compared->period == Period {{2025, 12, 22}, {2026, 3, 21}});
    request.compare = Compare::Year;
    CHECK(runReport(*db, u"win-loss"_s, request).compared->period == Period {{2025, 3, 21}, {2025, 6, 22}});
}

TEST_CASE_METHOD(Shop, "A knob that names records offers those of the file", "[reports]")
{
    const ReportParam pipeline = findReport(u"funnel")->params.first();
    const ParamChoices choices = choicesOf(pipeline, *db);
    REQUIRE(choices.size() == 2); // all, and the one a new file has
    CHECK(choices.first().first.isEmpty());
    ReportRequest request;
    request.params = {{u"pipeline"_s, choices.last().first.toUpper()}};
    CHECK(runReport(*db, u"funnel"_s, request).params.value(u"pipeline"_s) == choices.last().first);
    request.params = {{u"pipeline"_s, u"nothing of the kind"_s}};
    CHECK_THROWS_AS(runReport(*db, u"funnel"_s, request), Error);
}
