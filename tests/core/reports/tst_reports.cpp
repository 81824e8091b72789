// Small cases; the figures beside them were worked out by hand.
#include "core/demo/democompany.h"
#include "core/fields/filter.h"
#include "core/fields/listquery.h"
#include "core/reports/catalogue.h"
#include "core/reports/output.h"
#include "tests/support/salesdata.h"
#include "tests/support/testfile.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

struct Shop : test::TestFile
{
    test::SalesData data {*db};

    ReportResult run(const QString &id, const Period &period = {}, const QMap<QString, QString> &params = {})
    {
        ReportRequest request;
        request.period = period;
        request.params = params;
        request.today = test::today;
        return runReport(*db, id, request);
    }
};

qint64 integer(const ReportResult &r, qsizetype row, QStringView key) { return r.value(row, key).toLongLong(); }
double real(const ReportResult &r, qsizetype row, QStringView key)
{
    REQUIRE(r.value(row, key).isValid());
    return r.value(row, key).toDouble();
}
QStringList keys(const ReportResult &r)
{
    QStringList list;
    for (const ReportColumn &c : r.columns)
        list << c.key;
    return list;
}

} // namespace

TEST_CASE_METHOD(Shop, "The funnel counts a deal once in every stage up to its furthest", "[reports]")
{
    data.deal(2, 1000, u"2026-01-05"_s, {}, {1, 2});             // stands in the second
    data.deal(1, 2000, u"2026-01-06"_s, {}, {1, 3, 1});          // had been in the third, came back
    data.deal(6, 4000, u"2026-01-07"_s, u"2026-02-01"_s, {1, 2, 3, 6}); // lost from the third
    data.deal(5, 8000, u"2026-01-08"_s, u"2026-02-02"_s, {5});   // imported as won, without a log before
    data.deal(6, 500, u"2026-01-09"_s, u"2026-02-03"_s, {6});    // imported as lost
    data.deal(5, 9000, u"2026-03-01"_s, u"2026-03-02"_s, {5});   // not of the period
    const ReportResult r = run(u"funnel"_s, {{2026, 1, 1}, {2026, 2, 1}});
    CHECK(keys(r).mid(0, 7)
          == QStringList {u"stage"_s, u"kind"_s, u"reached"_s, u"value"_s, u"next_step"_s, u"cumulative"_s,
                          u"standing"_s});
    REQUIRE(r.rows.size() == 6);
    CHECK(r.n == 5);
    const qint64 reached[] {5, 4, 3, 1, 1, 2}, value[] {15500, 15000, 14000, 8000, 8000, 4500},
        standing[] {1, 1, 0, 0, 1, 2};
    for (int i = 0; i < 6; ++i) {
        CHECK(integer(r, i, u"reached") == reached[i]);
        CHECK(integer(r, i, u"value") == value[i]);
        CHECK(integer(r, i, u"standing") == standing[i]);
    }
    CHECK(real(r, 0, u"next_step") == 80.0);
    CHECK(real(r, 1, u"next_step") == 75.0);
    CHECK(real(r, 3, u"next_step") == 100.0);
    CHECK(real(r, 4, u"cumulative") == 20.0);
    CHECK_FALSE(r.value(4, u"next_step").isValid());
    CHECK_FALSE(r.value(5, u"cumulative").isValid());
    CHECK(r.value(4, u"kind") == u"won"_s);
    CHECK(r.notes.join(u' ').contains(u"Too few"_s));
}

TEST_CASE_METHOD(Shop, "A funnel without deals has no shares", "[reports]")
{
    const ReportResult r = run(u"funnel"_s);
    REQUIRE(r.rows.size() == 6);
    CHECK(integer(r, 0, u"reached") == 0);
    CHECK_FALSE(r.value(0, u"next_step").isValid());
    CHECK_FALSE(r.value(0, u"cumulative").isValid());
}

TEST_CASE_METHOD(Shop, "Won and lost go by the month of closing, half-open, in the file's currency", "[reports]")
{
    data.deal(5, 1000, u"2025-12-01"_s, u"2026-01-31"_s, {});
    data.deal(5, 2001, u"2025-12-01"_s, u"2026-01-01"_s, {});
    data.deal(6, 4000, u"2025-12-01"_s, u"2026-01-15"_s, {});
    data.deal(5, 7777, u"2025-12-01"_s, u"2026-01-16"_s, {}, u"USD"_s);
    data.deal(6, 4000, u"2025-12-01"_s, u"2026-03-01"_s, {});
    data.deal(5, 9000, u"2025-12-01"_s, u"2026-04-01"_s, {}); // the first day after the period
    data.deal(1, 9000, u"2025-12-01"_s, {}, {});
    const ReportResult r = run(u"win-loss"_s, {{2026, 1, 1}, {2026, 4, 1}});
    CHECK(keys(r) == QStringList {u"month"_s, u"won"_s, u"lost"_s, u"win_rate"_s, u"won_value"_s, u"average_won"_s});
    REQUIRE(r.rows.size() == 3); // February is a month too
    CHECK(r.value(0, u"month") == QDate(2026, 1, 1));
    CHECK(integer(r, 0, u"won") == 3);
    CHECK(integer(r, 0, u"lost") == 1);
    CHECK(real(r, 0, u"win_rate") == 75.0);
    CHECK(integer(r, 0, u"won_value") == 3001);
    CHECK(integer(r, 0, u"average_won") == 1501); // 30.01 ÷ 2 = 15.005
    CHECK_FALSE(r.value(1, u"win_rate").isValid());
    CHECK_FALSE(r.value(1, u"average_won").isValid());
    CHECK(real(r, 2, u"win_rate") == 0.0);
    CHECK(r.n == 5);
    CHECK(r.notes.join(u' ').contains(u"other currencies"_s));
}

TEST_CASE_METHOD(Shop, "Turnover: a return lowers the month it came back in and is a receipt too", "[reports]")
{
    data.customer(1, u"Anna"_s);
    data.receipt(1, u"2025-01-10"_s, 5000, 2000);
    data.receipt(1, u"2026-01-10"_s, 10000, 6000);
    data.receipt(0, u"2026-01-31"_s, 5000, 2500);
    data.receipt(1, u"2026-02-01"_s, -2000, -1000);
    const ReportResult r = run(u"turnover"_s, {{2026, 1, 1}, {2026, 3, 1}});
    CHECK(keys(r)
          == QStringList {u"month"_s, u"purchases"_s, u"turnover"_s, u"cost"_s, u"profit"_s, u"margin"_s, u"average"_s,
                          u"previous_year"_s, u"change"_s});
    REQUIRE(r.rows.size() == 2);
    CHECK(integer(r, 0, u"purchases") == 2);
    CHECK(integer(r, 0, u"turnover") == 15000);
    CHECK(integer(r, 0, u"profit") == 6500);
    CHECK(real(r, 0, u"margin") == Approx(43.3333333));
    CHECK(integer(r, 0, u"average") == 7500);
    CHECK(integer(r, 0, u"previous_year") == 5000);
    CHECK(real(r, 0, u"change") == 200.0);
    CHECK(integer(r, 1, u"turnover") == -2000);
    CHECK(integer(r, 1, u"purchases") == 1);
    CHECK(integer(r, 1, u"average") == -2000);
    CHECK_FALSE(r.value(1, u"margin").isValid());
    CHECK(integer(r, 1, u"previous_year") == 0);
    CHECK_FALSE(r.value(1, u"change").isValid());
    CHECK(r.totals.at(2).toLongLong() == 13000);
    CHECK_FALSE(run(u"turnover"_s).value(0, u"previous_year").isValid()); // before the first receipt nothing is known
}

TEST_CASE_METHOD(Shop, "ABC: who crosses the threshold still belongs to the class, ties go by number", "[reports]")
{
    // 50, 30, 15, 5 of 100: before them stand 0, 50, 80, 95 %.
    const qint64 sums[] {3000, 1500, 5000, 500, 0, -10};
    for (int i = 0; i < 6; ++i) {
        data.customer(i + 1, QChar(u'a' + i));
        data.receipt(i + 1, u"2026-01-01"_s, sums[i], sums[i] / 2);
    }
    data.customer(9, u"never bought"_s);
    const ReportResult r = run(u"abc"_s);
    CHECK(keys(r)
          == QStringList {u"class"_s, u"n"_s, u"share_n"_s, u"turnover"_s, u"share_turnover"_s, u"cost_to_serve"_s,
                          u"profit_after"_s});
    REQUIRE(r.rows.size() == 4);
    CHECK(integer(r, 0, u"n") == 2);
    CHECK(integer(r, 0, u"turnover") == 8000);
    CHECK(real(r, 0, u"share_n") == 50.0);
    CHECK(real(r, 0, u"share_turnover") == 80.0);
    CHECK(integer(r, 0, u"profit_after") == 4000);
    CHECK_FALSE(r.value(0, u"cost_to_serve").isValid());
    CHECK(integer(r, 1, u"n") == 1);
    CHECK(integer(r, 2, u"n") == 1);
    CHECK(r.value(3, u"class") == u"unclassified"_s);
    CHECK(integer(r, 3, u"n") == 2);
    CHECK_FALSE(r.value(3, u"share_n").isValid());

    const ReportResult detail = run(u"abc"_s, {}, {{u"detail"_s, u"yes"_s}});
    CHECK(keys(detail) == QStringList {u"id"_s, u"name"_s, u"turnover"_s, u"cumulative"_s, u"class"_s});
    REQUIRE(detail.rows.size() == 6);
    CHECK(detail.value(0, u"name") == u"c"_s);
    CHECK(real(detail, 1, u"cumulative") == 80.0);
    CHECK(detail.value(5, u"class") == u"unclassified"_s);
    CHECK(detail.drill.at(0).filter == u"id = 3"_s);

    const ReportResult wide = run(u"abc"_s, {}, {{u"a"_s, u"80.01"_s}, {u"b"_s, u"100"_s}});
    CHECK(integer(wide, 0, u"n") == 3);
    CHECK(integer(wide, 2, u"n") == 0);
    CHECK_THROWS_AS(run(u"abc"_s, {}, {{u"a"_s, u"96"_s}}), Error);
    CHECK_THROWS_AS(run(u"abc"_s, {}, {{u"colour"_s, u"red"_s}}), Error);
}

TEST_CASE_METHOD(Shop, "ABC knows what serving a customer cost when an hour has its price", "[reports]")
{
    data.customer(1, u"a"_s);
    data.receipt(1, u"2026-01-01"_s, 10000, 4000);
    Query(
        *db,
        R"sql(INSERT INTO activity (kind, subject, subject_key, customer_id, status, done_at, duration_minutes, created_at, changed_at)
                     VALUES ('call', 'x', 'x', 1, 'done', '2026-01-02T10:00:00Z', 90, '', ''))sql")
        .exec();
    const ReportResult r = run(u"abc"_s, {}, {{u"hour_cost"_s, u"20"_s}});
    CHECK(integer(r, 0, u"cost_to_serve") == 3000);
    CHECK(integer(r, 0, u"profit_after") == 3000);
}

TEST_CASE_METHOD(Shop, "ABC of products goes by lines, in the period", "[reports]")
{
    data.product(1, u"Saw"_s);
    data.product(2, u"Nail"_s);
    const qint64 a = data.receipt(0, u"2026-01-01"_s, 0), b = data.receipt(0, u"2026-02-01"_s, 0);
    data.line(a, 1, 2000, 4500, 3000);  // 90.00, cost 60.00
    data.line(a, 2, 10000, 100, 10);    // 10.00, cost 1.00
    data.line(b, 2, 1000000, 100, 10);
    const ReportResult r = run(u"abc-products"_s, {{2026, 1, 1}, {2026, 2, 1}}, {{u"detail"_s, u"yes"_s}});
    REQUIRE(r.rows.size() == 2);
    CHECK(r.value(0, u"name") == u"Saw"_s);
    CHECK(integer(r, 0, u"turnover") == 9000);
    CHECK(r.value(1, u"class") == u"B"_s); // before it stand 90 %
    const ReportResult profit = run(u"abc-products"_s, {{2026, 1, 1}, {2026, 2, 1}}, {{u"by"_s, u"profit"_s}});
    CHECK(integer(profit, 0, u"profit_after") == 3900); // 30.00 of the saw, 9.00 of the nails
    CHECK(integer(profit, 0, u"n") == 2); // the saw is 76.9 % of it: the nails cross 80 % within A
}

TEST_CASE_METHOD(Shop, "Sources: won means bought or won a deal, conversion is won of leads", "[reports]")
{
    for (int i = 1; i <= 4; ++i)
        data.customer(i, QString::number(i));
    db->execute("INSERT INTO source (id, name, name_key) VALUES (50, 'Fair', 'fair');"
                "UPDATE customer SET source_id = 50 WHERE id <= 3;"
                "UPDATE customer SET first_contact_on = '2024-05-01' WHERE id = 3;");
    data.receipt(1, u"2025-03-01"_s, 12000);
    data.receipt(1, u"2025-04-01"_s, -2000);
    const qint64 deal = data.deal(5, 100, u"2025-02-01"_s, u"2025-02-02"_s, {});
    Query(*db, "UPDATE deal SET customer_id = 2 WHERE id = ?1").bind(1, deal).exec();
    const ReportResult all = run(u"sources"_s);
    CHECK(keys(all) == QStringList {u"source"_s, u"leads"_s, u"won"_s, u"conversion"_s, u"turnover"_s, u"average"_s});
    REQUIRE(all.rows.size() == 2);
    CHECK(all.value(0, u"source") == u"Fair"_s);
    CHECK(integer(all, 0, u"leads") == 3);
    CHECK(integer(all, 0, u"won") == 2);
    CHECK(real(all, 0, u"conversion") == Approx(66.6666667));
    CHECK(integer(all, 0, u"turnover") == 10000);
    CHECK(integer(all, 0, u"average") == 5000);
    CHECK(all.value(1, u"source").toString().isEmpty());
    CHECK_FALSE(all.value(1, u"average").isValid());
    const ReportResult year = run(u"sources"_s, {{2025, 1, 1}, {2026, 1, 1}});
    CHECK(integer(year, 0, u"leads") == 2);
}

TEST_CASE_METHOD(Shop, "Territory groups by the first address, however the place is spelled", "[reports]")
{
    data.customer(1, u"a"_s, u"LV"_s, u"Rīga"_s);
    data.customer(2, u"b"_s, u"Latvia"_s, u"RIGA"_s);
    data.customer(3, u"c"_s, u"LV"_s, u"Ogre"_s);
    data.customer(4, u"d"_s);
    Query(*db, "INSERT INTO customer_address (customer_id, position, country, city) VALUES (3, 1, 'EE', 'Tallinn')")
        .exec();
    data.receipt(1, u"2026-01-01"_s, 1000);
    data.receipt(3, u"2026-01-01"_s, 9000);
    data.receipt(3, u"2026-01-01"_s, -500);
    const ReportResult r = run(u"territory"_s, {}, {{u"level"_s, u"city"_s}});
    CHECK(keys(r)
          == QStringList {u"country"_s, u"region"_s, u"city"_s, u"customers"_s, u"buyers"_s, u"turnover"_s,
                          u"average"_s});
    REQUIRE(r.rows.size() == 3);
    CHECK(r.value(0, u"city") == u"Ogre"_s);
    CHECK(integer(r, 0, u"turnover") == 8500);
    CHECK(r.value(1, u"city") == u"Rīga"_s);
    CHECK(integer(r, 1, u"customers") == 2);
    CHECK(integer(r, 1, u"buyers") == 1);
    CHECK(integer(r, 1, u"average") == 500);
    CHECK(r.value(2, u"country").toString().isEmpty());
    CHECK(r.drill.at(0).filter
          == u"address.1.country = \"LV\" and address.1.region is empty and address.1.city = \"Ogre\""_s);
}

TEST_CASE_METHOD(Shop, "A country has one name in all its cities", "[reports]")
{
    data.customer(1, u"a"_s, u"LV"_s, u"Rīga"_s);
    data.customer(2, u"b"_s, u"Latvija"_s, u"Ogre"_s);
    data.customer(3, u"c"_s, u"Латвия"_s, u"OGRE"_s);
    const ReportResult r = run(u"territory"_s, {}, {{u"level"_s, u"city"_s}});
    REQUIRE(r.rows.size() == 2);
    CHECK(r.value(0, u"country") == u"LV"_s);
    CHECK(r.value(1, u"country") == u"LV"_s);
    CHECK(integer(r, 0, u"customers") == 2);
}

TEST_CASE_METHOD(Shop, "A filter on the customers narrows every report, an unreadable one is refused", "[reports]")
{
    data.customer(1, u"a"_s, u"LV"_s);
    data.customer(2, u"b"_s, u"EE"_s);
    data.receipt(1, u"2026-01-01"_s, 1000);
    data.receipt(2, u"2026-01-01"_s, 500);
    data.receipt(0, u"2026-01-01"_s, 70);
    ReportRequest request;
    request.filter = u"country = \"LV\""_s;
    for (const QString &id : {u"turnover"_s, u"abc"_s, u"territory"_s, u"sources"_s}) {
        const ReportResult r = runReport(*db, id, request);
        INFO(id.toStdString());
        CHECK(r.n == 1);
        CHECK(r.totals.at(r.column(u"turnover")).toLongLong() == 1000);
    }
    request.filter = u"country ="_s;
    CHECK_THROWS_AS(runReport(*db, u"turnover"_s, request), Error);
}

TEST_CASE_METHOD(Shop, "What a row opens is a filter the lists understand", "[reports]")
{
    data.customer(1, u"a"_s, u"LV"_s, u"\"Old\" Rīga"_s);
    data.product(1, u"Saw"_s);
    data.line(data.receipt(1, u"2026-01-01"_s, 1000), 1, 1000, 1000, 500);
    data.deal(5, 1000, u"2026-01-01"_s, u"2026-02-01"_s, {});
    for (const ReportInfo &info : reports()) {
        for (const QString &detail : {u"no"_s, u"yes"_s}) {
            QMap<QString, QString> params;
            for (const ReportParam &p : info.params) {
                if (p.key == u"detail"_s)
                    params.insert(p.key, detail);
                if (p.key == u"level"_s)
                    params.insert(p.key, u"street"_s);
            }
            const ReportResult r = run(info.id, {{2025, 1, 1}, {2026, 12, 1}}, params);
            for (const ReportDrill &drill : r.drill) {
                INFO(drill.filter.toStdString());
                CHECK(parseFilter(drill.filter, Catalogue(*db, drill.entity)).filter.has_value());
            }
        }
    }
}

TEST_CASE_METHOD(Shop, "A row opens exactly the records it counts", "[reports]")
{
    fillDemo(*db, {.customers = 150, .seed = 4, .today = test::today, .country = u"LV"_s, .language = u"en"_s});
    Query(*db, "UPDATE customer SET first_contact_on = NULL, created_at = '2026-01-31T23:30:00Z' WHERE id % 3 = 0")
        .exec();
    Query(*db,
          "INSERT INTO customer_address (customer_id, position, country, city) SELECT customer_id, 1, 'EE', 'Tartu' "
          "FROM customer_address WHERE position = 0 AND customer_id % 4 = 0")
        .exec();
    const auto opened = [this](const ReportDrill &drill) {
        INFO(drill.filter.toStdString());
        const ParsedFilter parsed = parseFilter(drill.filter, Catalogue(*db, drill.entity));
        REQUIRE(parsed.filter);
        return count(*db, {.entity = drill.entity, .filter = *parsed.filter, .today = test::today});
    };
    ReportRequest request;
    request.today = test::today;
    request.period = GENERATE(Period {}, Period {{2026, 1, 1}, {2026, 6, 1}});
    request.filter = GENERATE(u""_s, u"gender = \"female\" or city contains \"a\""_s);
    const std::pair<QString, QStringList> counted[] {{u"funnel"_s, {u"reached"_s}}, {u"sources"_s, {u"leads"_s}},
        {u"territory"_s, {u"customers"_s}}, {u"win-loss"_s, {u"won"_s, u"lost"_s}}, {u"abc"_s, {u"n"_s}}};
    for (const auto &[id, keys] : counted) {
        INFO(id.toStdString());
        const ReportResult r = runReport(*db, id, request);
        REQUIRE(r.drill.size() == r.rows.size());
        REQUIRE_FALSE(r.rows.isEmpty());
        for (qsizetype row = 0; row < r.rows.size(); ++row) {
            qint64 figure = 0;
            for (const QString &key : keys)
                figure += integer(r, row, key);
            CHECK(opened(r.drill.at(row)) == figure);
        }
    }
}

TEST_CASE_METHOD(Shop, "Lines without a cost are told of the receipts asked for", "[reports]")
{
    data.product(1, u"Saw"_s);
    data.line(data.receipt(0, u"2026-01-05"_s, 1000), 1, 1000, 1000, 500);
    data.line(data.receipt(0, u"2026-02-05"_s, 1000), 1, 1000, 1000, 0);
    Query(*db, "UPDATE receipt_line SET cost_minor = NULL WHERE id = 2").exec();
    CHECK(run(u"turnover"_s, {{2026, 1, 1}, {2026, 2, 1}}).notes.filter(u"no cost"_s).isEmpty());
    CHECK(run(u"turnover"_s, {{2026, 1, 1}, {2026, 3, 1}}).notes.filter(u"no cost"_s).size() == 1);
}

TEST_CASE_METHOD(Shop, "JSON keeps the order of keys, money as text, no figure as null", "[reports]")
{
    data.deal(6, 4000, u"2025-12-01"_s, u"2026-01-15"_s, {});
    const ReportResult r = run(u"win-loss"_s);
    const QByteArray json = toJson(r);
    CHECK(QJsonDocument::fromJson(json).isObject());
    CHECK(json.contains(
        R"("rows":[{"month":"2026-01","won":0,"lost":1,"win_rate":0,"won_value":"0.00","average_won":null}])"));
    CHECK(json.startsWith(R"({"report":"win-loss","title":)"));
    CHECK(toCsv(r).contains("2026-01,0,1,0,0.00,\r\n"));
}

TEST_CASE_METHOD(Shop, "A comparison runs the same report over the months before", "[reports]")
{
    data.receipt(0, u"2025-12-31"_s, 700);
    data.receipt(0, u"2026-01-01"_s, 1000);
    ReportRequest request;
    request.period = {{2026, 1, 1}, {2026, 2, 1}};
    request.compare = Compare::Previous;
    const ReportResult r = runReport(*db, u"turnover"_s, request);
    REQUIRE(r.compared);
    CHECK(r.compared->period == Period {{2025, 12, 1}, {2026, 1, 1}});
    CHECK(r.compared->totals.at(2).toLongLong() == 700);
}

TEST_CASE_METHOD(Shop, "Every report of the catalogue runs on an empty file, and says what its figures mean",
                 "[reports]")
{
    for (const ReportInfo &info : reports()) {
        INFO(info.id.toStdString());
        const ReportResult r = run(info.id);
        CHECK(r.id == info.id);
        CHECK_FALSE(r.formula.isEmpty());
        CHECK_FALSE(r.title.isEmpty());
        for (const QVariantList &row : r.rows)
            CHECK(row.size() == r.columns.size());
        CHECK(QJsonDocument::fromJson(toJson(r)).isObject());
    }
    CHECK_THROWS_AS(run(u"horoscope"_s), Error);
}

TEST_CASE_METHOD(Shop, "A report stops when it is cancelled, and the file is free afterwards", "[reports]")
{
    std::atomic_bool cancelled = true;
    Query(*db, R"sql(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
                     INSERT INTO receipt (bought_on, total_minor, created_at, changed_at) SELECT '2026-01-01', i, '', '' FROM n)sql")
        .exec();
    CHECK_THROWS_AS(runReport(*db, u"turnover"_s, {}, {{}, &cancelled}), Cancelled);
    CHECK(run(u"turnover"_s).n == 20000);
}
