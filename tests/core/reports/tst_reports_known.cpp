// Reports over real sales; the figures come from outside (shared data, expected/*.json) or from plain code below.
#include "core/reports/report.h"
#include "tests/support/salesdata.h"
#include "tests/support/testfile.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

QJsonObject expected(const QString &name)
{
    QFile file(u"" KORIZ_SHARED_DATA "/expected/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

struct Shop : test::TestFile
{
    test::SalesData data {*db};
    ReportResult run(const QString &id, const QMap<QString, QString> &params = {})
    {
        ReportRequest request;
        request.params = params;
        return runReport(*db, id, request);
    }
    void chinook()
    {
        for (const QStringList &c : test::csvRows(u"transactions/chinook/Customer.csv"_s))
            data.customer(c.at(0).toLongLong(), c.at(1) + u' ' + c.at(2), c.at(7), c.at(5));
        for (const QStringList &c : test::csvRows(u"transactions/chinook/Invoice.csv"_s))
            data.receipt(c.at(1).toLongLong(), c.at(2).left(10), test::cents(c.at(8)));
    }
    void cdnow()
    {
        std::map<qint64, bool> known;
        for (const QStringList &c : test::csvRows(u"transactions/cdnow_sample_BTYD.csv"_s)) {
            const qint64 id = c.at(1).toLongLong();
            if (!std::exchange(known[id], true))
                data.customer(id, c.at(1));
            const QString d = c.at(2);
            data.receipt(id, d.left(4) + u'-' + d.mid(4, 2) + u'-' + d.mid(6, 2), test::cents(c.at(4)));
        }
    }
    void rfmData()
    {
        std::map<QString, qint64> ids; // ties go by number, so numbers follow the names
        const QList<QStringList> rows = test::csvRows(u"transactions/rfm_data_orders.csv"_s);
        for (const QStringList &c : rows)
            ids[c.at(0)] = 0;
        qint64 next = 0;
        for (auto &[name, id] : ids)
            data.customer(id = ++next, name);
        for (const QStringList &c : rows)
            data.receipt(ids[c.at(0)], c.at(1), test::cents(c.at(2)));
    }
    void checkMonths(const QJsonObject &months)
    {
        const ReportResult r = run(u"turnover"_s);
        int found = 0;
        for (qsizetype i = 0; i < r.rows.size(); ++i) {
            const QJsonObject m = months.value(r.value(i, u"month").toDate().toString(u"yyyy-MM")).toObject();
            CHECK(r.value(i, u"purchases").toLongLong() == m.value(u"orders"_s).toInt());
            CHECK(r.value(i, u"turnover").toLongLong() == std::llround(m.value(u"revenue"_s).toDouble() * 100));
            found += !m.isEmpty();
        }
        CHECK(found == months.size());
    }
    void checkAbc(const QJsonObject &abc)
    {
        const ReportResult r = run(u"abc"_s);
        REQUIRE(r.rows.size() >= 3);
        for (int i = 0; i < 3; ++i) {
            const QString letter = r.value(i, u"class").toString();
            CHECK(r.value(i, u"n").toLongLong() == abc.value(u"count"_s).toObject().value(letter).toInt());
            CHECK(r.value(i, u"turnover").toLongLong()
                  == std::llround(abc.value(u"revenue"_s).toObject().value(letter).toDouble() * 100));
        }
    }
};

} // namespace

TEST_CASE_METHOD(Shop, "Chinook: turnover, countries and ABC are the published ones", "[reports][shared]")
{
    const QJsonObject known = expected(u"chinook.json"_s);
    if (known.isEmpty())
        return;
    chinook();
    const ReportResult turnover = run(u"turnover"_s);
    CHECK(turnover.n == 412);
    CHECK(turnover.totals.at(2).toLongLong() == 232860);
    const QJsonObject standard = known.contains(u"standard_reports"_s) ? known.value(u"standard_reports"_s).toObject()
                                                                       : known;
    checkMonths(standard.value(u"months"_s).toObject());
    checkAbc(standard.value(u"abc_customers"_s).toObject().value(u"crossing"_s).toObject());
    const ReportResult places = run(u"territory"_s);
    REQUIRE(places.rows.size() == 24);
    CHECK(places.rows.at(0).at(0) == u"USA"_s);
    CHECK(places.value(0, u"turnover").toLongLong() == 52306);
    CHECK(places.rows.at(1).at(0) == u"Canada"_s);
    CHECK(places.value(1, u"turnover").toLongLong() == 30396);
    CHECK(places.rows.at(2).at(0) == u"France"_s);
    CHECK(places.value(2, u"turnover").toLongLong() == 19510);
    CHECK(places.n == 59);
}

TEST_CASE_METHOD(Shop, "CDNOW: months and ABC agree with plain code over the file", "[reports][shared]")
{
    const QJsonObject known = expected(u"cdnow_sample.json"_s);
    if (known.isEmpty())
        return;
    cdnow();
    checkMonths(known.value(u"months"_s).toObject());
    checkAbc(known.value(u"abc_customers"_s).toObject().value(u"crossing"_s).toObject());
    const ReportResult abc = run(u"abc"_s);
    REQUIRE(abc.rows.size() == 4); // some orders cost nothing
    CHECK(abc.value(3, u"n").toLongLong() == 8);
}

TEST_CASE_METHOD(Shop, "rfm_data_orders: months and ABC agree with plain code over the file", "[reports][shared]")
{
    const QJsonObject known = expected(u"rfm_data_orders.json"_s).value(u"standard_reports"_s).toObject();
    if (known.isEmpty())
        return;
    rfmData();
    const ReportResult r = run(u"turnover"_s);
    CHECK(r.totals.at(2).toLongLong() == 46415800);
    CHECK(r.n == 4906);
    checkAbc(known.value(u"abc_customers"_s).toObject().value(u"crossing"_s).toObject());
    CHECK(run(u"abc"_s, {{u"detail"_s, u"yes"_s}}).value(0, u"name") == u"Kizzy Doyle"_s);
}

TEST_CASE_METHOD(Shop, "HubSpot deals: won, lost and won value per month as counted in the file", "[reports][shared]")
{
    const QList<QStringList> rows = test::csvRows(u"crm/hubspot_dummy/hubspot_deals.csv"_s);
    if (rows.isEmpty())
        return;
    struct Month { qint64 won = 0, lost = 0, value = 0; };
    std::map<QString, Month> months;
    for (const QStringList &c : rows) {
        const bool won = c.at(2) == u"Closed Won"_s, lost = c.at(2) == u"Closed Lost"_s;
        data.deal(won ? 5 : lost ? 6 : 1, test::cents(c.at(4)), c.at(6), won || lost ? c.at(5) : QString(), {});
        if (!won && !lost)
            continue;
        Month &m = months[c.at(5).left(7)];
        m.won += won;
        m.lost += lost;
        m.value += won ? test::cents(c.at(4)) : 0;
    }
    const ReportResult r = run(u"win-loss"_s);
    CHECK(r.totals.at(1).toLongLong() == 71);
    CHECK(r.totals.at(2).toLongLong() == 69);
    CHECK(r.totals.at(3).toDouble() == Approx(50.7142857));
    for (qsizetype i = 0; i < r.rows.size(); ++i) {
        const Month m = months[r.value(i, u"month").toDate().toString(u"yyyy-MM")];
        CHECK(r.value(i, u"won").toLongLong() == m.won);
        CHECK(r.value(i, u"lost").toLongLong() == m.lost);
        CHECK(r.value(i, u"won_value").toLongLong() == m.value);
    }
    const ReportResult funnel = run(u"funnel"_s);
    CHECK(funnel.value(0, u"reached").toLongLong() == 500);
    CHECK(funnel.value(4, u"reached").toLongLong() == 71);
}
