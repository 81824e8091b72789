#include "tests/cli/cli.h"
#include <QFile>

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(test::CliFile, "koriz-cli report gives the figures of a report", "[cli]")
{
    add(u"purchases"_s, {u"date=2026-05-02"_s, u"price=100"_s, u"cost=40"_s, u"quantity=2"_s});
    add(u"purchases"_s, {u"date=2026-06-02"_s, u"price=10"_s});
    const test::CliRun list = run({u"report"_s, u"list"_s});
    CHECK(list.code == 0);
    CHECK(list.object()[u"reports"_s].toArray().size() >= 6);

    const QStringList may {u"report"_s, u"turnover"_s, u"--from"_s, u"2026-05-01"_s, u"--to"_s, u"2026-06-01"_s};
    const QJsonObject report = run(may).object();
    for (const char16_t *key : {u"report", u"title", u"params", u"columns", u"rows", u"n", u"notes", u"formula"})
        CHECK(report.contains(QStringView(key)));
    REQUIRE(report[u"rows"_s].toArray().size() == 1);
    CHECK(report[u"rows"_s][0][u"turnover"_s] == u"200.00"_s);
    CHECK(report[u"rows"_s][0][u"cost"_s] == u"80.00"_s);

    CHECK(run(may + QStringList {u"--out"_s, path(u"t.csv"_s)}).code == 0);
    QFile csv(path(u"t.csv"_s));
    CHECK(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().contains("200.00"));
    CHECK(run(may + QStringList {u"--out"_s, path(u"t.pdf"_s)}).code == 0);
    QFile pdf(path(u"t.pdf"_s));
    CHECK(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(run(may + QStringList {u"--out"_s, path(u"t.doc"_s)}).code == 1);
    CHECK(run({u"report"_s, u"nothing"_s}).code == 2);
    CHECK(run({u"report"_s, u"turnover"_s, u"--from"_s, u"2026-06-01"_s, u"--to"_s, u"2026-05-01"_s}).code == 2);
    CHECK(run({u"report"_s, u"turnover"_s, u"--segment"_s, u"nobody"_s}).code == 1);
}

TEST_CASE_METHOD(test::CliFile, "koriz-cli print writes lists and cards as PDF", "[cli]")
{
    REQUIRE(run({u"demo"_s, u"--customers"_s, u"80"_s}).code == 0);
    const test::CliRun list = run({u"print"_s, u"list"_s, u"customers"_s, u"--out"_s, path(u"l.pdf"_s)});
    INFO(list.err.toStdString());
    REQUIRE(list.code == 0);
    CHECK(list.object()[u"pages"_s].toInt() >= 2);
    CHECK(run({u"print"_s, u"customer"_s, u"1"_s, u"--out"_s, path(u"c.pdf"_s)}).object()[u"pages"_s] == 1);
    QFile card(path(u"c.pdf"_s));
    REQUIRE(card.open(QIODevice::ReadOnly));
    CHECK(card.read(5) == "%PDF-");
    CHECK(run({u"print"_s, u"customer"_s, u"999"_s, u"--out"_s, path(u"d.pdf"_s)}).code == 1);
    CHECK(!QFile::exists(path(u"d.pdf"_s)));
    CHECK(run({u"print"_s, u"list"_s, u"customers"_s}).code == 2);
}
