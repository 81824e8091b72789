#include "core/paper/reportdocument.h"
#include "tests/support/salesdata.h"
#include "tests/support/testfile.h"
#include <cmath>

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

struct Shop : test::TestFile
{
    test::SalesData data {*db};
    Document pages(const ReportResult &result) { return reportPages({*db, english, test::today, {}}, result); }
    Formatter english {FormatSettings {.language = u"en"_s, .country = {}, .currency = u"EUR"_s}};
};

template<class Kind>
const Kind *find(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const Kind *found = std::get_if<Kind>(&block))
            return found;
    }
    return nullptr;
}

} // namespace

TEST_CASE_METHOD(Shop, "A report on paper says its period, its n, its figures and how they came about",
                 "[reports][paper]")
{
    data.deal(5, 100000, u"2026-01-01"_s, u"2026-01-05"_s, {});
    data.deal(6, 5000, u"2026-01-01"_s, u"2026-01-06"_s, {});
    ReportRequest request;
    request.period = {{2026, 1, 1}, {2026, 3, 1}};
    const Document document = pages(runReport(*db, u"win-loss"_s, request));
    REQUIRE(find<block::Title>(document));
    CHECK(find<block::Title>(document)->text == u"Won and lost"_s);
    REQUIRE(find<block::Meta>(document));
    CHECK(find<block::Meta>(document)->lines.first().contains(english.date({2026, 2, 28}))); // the last day that counts
    CHECK(find<block::Meta>(document)->lines.last().contains(u"2 closed deals"_s));
    const auto *table = find<block::Table>(document);
    REQUIRE(table);
    REQUIRE(table->rowCount == 1);
    const QStringList row = table->row(0);
    CHECK(row.at(0) == english.month({2026, 1, 1}));
    CHECK(row.at(3) == english.percent(0.5));
    CHECK(row.at(4) == english.money(100000, u"EUR"_s));
    CHECK(table->totals.first() == u"Total"_s);
    REQUIRE(find<block::Chart>(document));
    CHECK(find<block::Chart>(document)->spec.series.size() == 2);
}

TEST_CASE_METHOD(Shop, "How a report is counted is told in the owner's digits", "[reports][paper]")
{
    const ReportResult result = runReport(*db, u"abc"_s, {});
    REQUIRE(result.formula.contains(u"80 %"_s));
    const Document document
        = reportPages({*db, Formatter(FormatSettings::usual(u"fa"_s)), test::today, {}}, result);
    const auto *last = std::get_if<block::Paragraph>(&document.blocks.last());
    REQUIRE(last);
    CHECK(last->text.contains(u"۸۰ %"_s));
}

TEST_CASE_METHOD(Shop, "The chart of the funnel goes to won, lost deals are only in the table", "[reports][paper]")
{
    data.deal(6, 5000, u"2026-01-01"_s, u"2026-01-06"_s, {1, 2});
    const ReportResult result = runReport(*db, u"funnel"_s, {});
    const ReportChart chart = reportChart(result, english);
    const ChartSpec &spec = chart.spec;
    CHECK(chart.rows == QList<int> {0, 1, 2, 3, 4});
    CHECK(spec.kind == ChartKind::Funnel);
    CHECK(spec.categories.size() == 5);
    CHECK(spec.notes.size() == 5);
    CHECK(spec.series.first().values.first() == 1.0);
    CHECK(shownText(result, result.column(u"next_step"), {}, english) == u"\u2013"_s);
}

TEST_CASE("periodText names the last day that still counts", "[reports][paper]")
{
    const Formatter english;
    CHECK(periodText({}, english) == u"All time"_s);
    CHECK(periodText({{}, {2026, 1, 1}}, english).contains(english.date({2025, 12, 31})));
}

TEST_CASE_METHOD(Shop, "A comparison stands beside the figures of the chart and in full at the end", "[reports][paper]")
{
    data.deal(5, 100000, u"2026-01-01"_s, u"2026-01-05"_s, {});
    data.deal(5, 50000, u"2025-01-01"_s, u"2025-01-06"_s, {});
    ReportRequest request;
    request.period = {{2026, 1, 1}, {2026, 2, 1}};
    request.compare = Compare::Year;
    const Document document = pages(runReport(*db, u"win-loss"_s, request));
    CHECK(find<block::Meta>(document)->lines.first().contains(english.date({2025, 1, 31})));
    const ChartSpec &spec = find<block::Chart>(document)->spec;
    REQUIRE(spec.series.size() == 4); // won and lost, now and before
    CHECK(seriesColour(spec, 0, Qt::white) == seriesColour(0));
    CHECK(seriesColour(spec, 2, Qt::white) == seriesColour(1)); // as without a comparison
    for (const int before : {1, 3}) {
        CHECK(spec.series.at(before).isBefore);
        CHECK(seriesColour(spec, before, Qt::white).lightness()
              > seriesColour(spec, before - 1, Qt::white).lightness());
    }
    const qsizetype tables = std::count_if(document.blocks.begin(), document.blocks.end(),
                                           [](const Block &b) { return std::holds_alternative<block::Table>(b); });
    CHECK(tables == 2);
    const auto &last = std::get<block::Table>(document.blocks.last());
    REQUIRE(last.rowCount == 1);
    CHECK(last.row(0).at(0) == english.month({2025, 1, 1}));
}

TEST_CASE_METHOD(Shop, "The picture of a report is its chart, a report without one has none", "[reports][paper]")
{
    data.deal(5, 100000, u"2026-01-01"_s, u"2026-01-05"_s, {});
    CHECK(reportPicture(runReport(*db, u"win-loss"_s, {}), english).size() == QSize(2000, 1120));
    ReportResult plain;
    CHECK(reportPicture(plain, english).isNull());
}
