#include "core/base/error.h"
#include "core/paper/boardpages.h"
#include "core/paper/listpages.h"
#include "core/paper/packedrows.h"
#include "tests/core/paper/pagetexts.h"
#include "tests/support/salesdata.h"
#include "tests/support/testfile.h"

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct Shop : test::TestFile
{
    test::SalesData data {*db};
    PageSource source {*db, Formatter(FormatSettings {}), test::today, {}};
};

} // namespace

TEST_CASE("Packed rows come out as they went in", "[paper]")
{
    PackedRows rows;
    rows.add({u"Աննա"_s, QString(), u"a,b\nc"_s});
    rows.add({QString(u'x') + QChar(0xFFFF) + u'y', u"2"_s}); // no text may end a cell
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0) == QStringList {u"Աննա"_s, QString(), u"a,b\nc"_s});
    CHECK(rows.at(1) == QStringList {u"xy"_s, u"2"_s});
}

TEST_CASE_METHOD(Shop, "A list on paper has its filter, its number and its rows in order", "[paper][pages]")
{
    customer(u"Zane"_s);
    customer(u"Anna"_s);
    customer(u"Peter"_s);
    PrintedList list;
    list.request.filter = *parseFilter(u"name != \"Peter\""_s, Catalogue(Entity::Customer)).filter;
    list.request.sort = u"name"_s;
    list.columns = {u"id"_s, u"name"_s};
    const PaperPainter paper(listPages(source, list));
    REQUIRE(paper.pageCount() == 1);
    const QList<test::Written> page = test::writtenOn(paper, 0);
    CHECK(test::holds(page, u"Records: 2"_s));
    CHECK(test::holds(page, u"Filter: "_s));
    CHECK(test::boxOf(page, u"Anna"_s).top() < test::boxOf(page, u"Zane"_s).top());
    CHECK_FALSE(test::holds(page, u"Peter\n"_s));
    list.columns = {u"nothing"_s};
    CHECK_THROWS_AS(listPages(source, list), Error);
}

TEST_CASE_METHOD(Shop, "An empty list says so", "[paper][pages]")
{
    const PaperPainter paper(listPages(source, {}));
    CHECK(paper.pageCount() == 1);
    CHECK(test::holds(test::writtenOn(paper, 0), u"No records."_s));
}

TEST_CASE_METHOD(Shop, "Gathering pages stops when told to", "[paper][pages]")
{
    customer(u"Anna"_s);
    const std::atomic_bool cancelled = true;
    const PageSource stopped {*db, Formatter(FormatSettings {}), test::today, {.report = {}, .cancelled = &cancelled}};
    CHECK_THROWS_AS(listPages(stopped, {}), Cancelled);
}

TEST_CASE_METHOD(Shop, "The board on paper has a column for each stage, its cards below it", "[paper][pages]")
{
    data.deal(1, 150000, u"2026-06-01"_s, {}, {1});
    data.deal(2, 20000, u"2026-06-01"_s, {}, {1, 2});
    data.deal(2, 30000, u"2026-06-01"_s, {}, {1, 2});
    const std::optional<Document> document = boardPages(source, {});
    REQUIRE(document);
    const QList<Pipeline> pipelines = deals.pipelines().all();
    const PaperPainter paper(*document);
    REQUIRE(paper.pageCount() == 1);
    const QList<test::Written> page = test::writtenOn(paper, 0);
    CHECK(test::holds(page, pipelines.first().stages.at(0).name));
    CHECK(test::holds(page, source.format.money(150000, u"EUR"_s)));
    CHECK(test::holds(page, source.format.money(50000, u"EUR"_s))); // the sum of the second column
    CHECK(test::boxOf(page, source.format.money(20000, u"EUR"_s)).left() > test::boxOf(page, u"deal"_s).left());
    CHECK_FALSE(boardPages(source, {.pipeline = PipelineId {99}}).has_value());
    const std::optional<Document> one = boardPages(source, {.only = pipelines.first().stages.at(1).id});
    REQUIRE(one);
    const auto &table = std::get<block::Table>(one->blocks.last());
    CHECK(table.rowCount == 2);
}
