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
    CHECK(run({u"print"_s, u"customer"_s, u"1"_s, u"--out"_s, path(u"c.pdf"_s)}).object()[u"pages"_s].toInt() >= 1);
    QFile card(path(u"c.pdf"_s));
    REQUIRE(card.open(QIODevice::ReadOnly));
    CHECK(card.read(5) == "%PDF-");
    CHECK(run({u"print"_s, u"customer"_s, u"999"_s, u"--out"_s, path(u"d.pdf"_s)}).code == 1);
    CHECK(!QFile::exists(path(u"d.pdf"_s)));
    CHECK(run({u"print"_s, u"list"_s, u"customers"_s}).code == 2);
    const test::CliRun other = run({u"print"_s, u"list"_s, u"customers"_s, u"--out"_s, path(u"l.txt"_s)});
    CHECK(other.code == 1);
    CHECK(other.err.contains(".pdf"));
    CHECK(!QFile::exists(path(u"l.txt"_s)));
}

TEST_CASE_METHOD(test::CliFile, "koriz-cli print writes the board, labels, envelopes, letters and birthdays", "[cli]")
{
    REQUIRE(run({u"demo"_s, u"--customers"_s, u"60"_s}).code == 0);
    const auto pages = [&](const QStringList &words) {
        const test::CliRun printed = run(QStringList {u"print"_s} + words + QStringList {u"--out"_s, path(u"p.pdf"_s)});
        INFO(printed.err.toStdString());
        CHECK(printed.code == 0);
        return printed.object()[u"pages"_s].toInt();
    };
    CHECK(pages({u"board"_s}) >= 1);
    CHECK(pages({u"birthdays"_s}) >= 1);
    const QStringList twenty {u"--where"_s, u"id <= 20"_s};
    CHECK(pages(QStringList {u"labels"_s, u"--sheet"_s, u"L7163"_s} + twenty) <= 2);
    CHECK(pages(QStringList {u"labels"_s, u"--param"_s, u"sheet=L7165"_s, u"--first"_s, u"8"_s, u"--where"_s,
                             u"id = 1"_s})
          == 1);
    const int envelopes = pages(QStringList {u"envelopes"_s, u"--size"_s, u"C5"_s} + twenty);
    CHECK(envelopes > 10);
    CHECK(envelopes <= 20);
    QFile text(path(u"letter.txt"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("{address}\n\nDear {name},\n");
    text.close();
    CHECK(pages(QStringList {u"letters"_s, u"--template"_s, text.fileName()} + twenty) == envelopes);

    const auto refused = [&](const QStringList &words) {
        return run(QStringList {u"print"_s} + words + QStringList {u"--out"_s, path(u"q.pdf"_s)}).code;
    };
    CHECK(refused({u"labels"_s, u"--sheet"_s, u"L1"_s}) == 2);
    CHECK(refused({u"labels"_s, u"--first"_s, u"22"_s}) == 2);
    CHECK(refused({u"letters"_s}) == 2);
    CHECK(refused({u"letters"_s, u"--template"_s, path(u"none.txt"_s)}) == 1);
    CHECK(refused({u"board"_s, u"--pipeline"_s, u"nothing"_s}) == 1);
    CHECK(refused({u"labels"_s, u"--where"_s, u"nothing = 1"_s}) == 1);
    CHECK(!QFile::exists(path(u"q.pdf"_s)));
}

TEST_CASE_METHOD(test::CliFile, "koriz-cli report draws its chart, and compares in the table", "[cli]")
{
    add(u"purchases"_s, {u"date=2026-05-02"_s, u"price=200"_s});
    add(u"purchases"_s, {u"date=2025-05-02"_s, u"price=100"_s});
    const QStringList may {u"report"_s, u"turnover"_s,   u"--from"_s,    u"2026-05-01"_s,
                           u"--to"_s,   u"2026-06-01"_s, u"--compare"_s, u"year"_s};
    REQUIRE(run(may + QStringList {u"--out"_s, path(u"t.png"_s)}).code == 0);
    QFile png(path(u"t.png"_s));
    REQUIRE(png.open(QIODevice::ReadOnly));
    CHECK(png.read(8) == "\x89PNG\r\n\x1a\n");
    REQUIRE(run(may + QStringList {u"--out"_s, path(u"t.csv"_s)}).code == 0);
    QFile csv(path(u"t.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray table = csv.readAll();
    CHECK(table.contains("\"Turnover, before\""));
    CHECK(table.contains(",200.00,100.00,100,"));
    REQUIRE(run(may + QStringList {u"--out"_s, path(u"t.xlsx"_s)}).code == 0);
    const QJsonObject sheet = test::runCli({u"--json"_s, u"sniff"_s, path(u"t.xlsx"_s)}).object();
    CHECK(sheet[u"columns"_s].toArray().contains(u"Turnover, before"_s));
    const QJsonArray figures = sheet[u"rows"_s][0].toArray();
    CHECK((figures.contains(u"200"_s) && figures.contains(u"100"_s)));
    CHECK(run(may + QStringList {u"--out"_s, path(u"t.doc"_s)}).code == 1);

    CHECK(run({u"report"_s, u"funnel"_s, u"--param"_s, u"pipeline=nothing"_s}).code == 1);
    const QJsonArray reports = run({u"report"_s, u"list"_s}).object()[u"reports"_s].toArray();
    const QJsonObject funnel = reports.at(0).toObject();
    CHECK(funnel[u"params"_s][0][u"choices"_s].toArray().size() == 2);
    const QJsonObject jalali = run({u"report"_s, u"turnover"_s, u"--calendar"_s, u"jalali"_s}).object();
    CHECK(jalali[u"rows"_s][0][u"month"_s] == u"1404-02"_s); // 2 May 2025 is 12 Ordibehesht 1404
}
