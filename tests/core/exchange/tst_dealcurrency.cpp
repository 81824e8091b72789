#include "core/base/parse.h"
#include "core/exchange/exporter.h"
#include "tests/support/imports.h"

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;

namespace {
constexpr auto *allDeals
    = "SELECT group_concat(title || value_minor || currency, ' ') FROM (SELECT * FROM deal ORDER BY title)";
} // namespace

TEST_CASE_METHOD(ImportFile, "A deal keeps the currency its row tells", "[import][deals][currency]")
{
    const ImportReport report = import(
        Entity::Deal,
        QByteArray("Deal Name,Amount,Currency\nA,1.50,USD\nB,1,EUR\nC,1,\nD,$5,\nE,5000,JPY\nF,1.234,KWD\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 6);
    REQUIRE(report.issues.size() == 1); // one for all of them
    CHECK(report.issues.first().reason.startsWith(u"4 deal")); // "4 deals" where the English texts are built in
    CHECK(report.issues.first().reason.contains(u"are in another currency than this file (EUR)"));
    // ISO 4217: a yen has no minor unit, a dinar a thousand fils.
    CHECK(one(allDeals) == u"A150USD B100EUR C100EUR D500USD E5000JPY F1234KWD");
}

TEST_CASE_METHOD(ImportFile, "A currency may be told by its full name, one that is not known is refused",
                 "[import][deals][currency]")
{
    const ImportReport report = import(
        Entity::Deal, QByteArray("Название,Сумма,Валюта\nA,5,Евро\nB,6,Euro\nC,7,Российский рубль\nD,8,Bottlecaps\n"));
    INFO(test::issueText(report));
    CHECK(one(allDeals) == u"A500EUR B600EUR C700RUB");
    CHECK(report.rejected == 1);
    REQUIRE(report.issues.size() == 2); // the first tells of the roubles
    CHECK(report.issues.last().line == 5);
    CHECK(report.issues.last().value == u"Bottlecaps");
}

TEST_CASE_METHOD(ImportFile, "An amount and a row that name two currencies are refused", "[import][deals][currency]")
{
    const ImportReport report
        = import(Entity::Deal, QByteArray("Deal Name,Amount,Currency\nA,€ 5,USD\nB,USD 5,USD\n"));
    CHECK(report.rejected == 1);
    CHECK(one(allDeals) == u"B500USD");
}

TEST_CASE_METHOD(ImportFile, "A toman is ten rials, told by the amount or beside it", "[import][deals][currency]")
{
    useCurrency("IRR");
    import(Entity::Deal, QByteArray("Deal Name,Amount,Currency\nA,1000,تومان\nB,1000 تومان,\nC,1000,ریال\nD,1000,\n"));
    CHECK(one(allDeals) == u"A1000000IRR B1000000IRR C100000IRR D100000IRR");
}

TEST_CASE_METHOD(ImportFile, "Tomans of more rials than fit are refused", "[import][currency]")
{
    useCurrency("IRR");
    const ImportReport report = import(Entity::Product, QByteArray("Name,Price\nA,18446744073709551.62 toman\n"));
    REQUIRE(report.issues.size() == 1);
    CHECK(report.issues.first().reason == describe(ParseReason::TooLarge));
    CHECK(one("SELECT count(*) FROM product") == u"0");
}

TEST_CASE_METHOD(ImportFile, "A figure without a currency is in that of the deal it updates",
                 "[import][deals][currency]")
{
    import(Entity::Deal, QByteArray("Deal ID,Deal Name,Amount,Currency\n1,A,5000,JPY\n2,B,7,USD\n"));
    options.onMatch = OnMatch::Update;
    const ImportReport report = import(Entity::Deal, QByteArray("Deal ID,Amount\n1,6000\n2,8.50\n"));
    INFO(test::issueText(report));
    CHECK(report.updated == 2);
    CHECK(one(allDeals) == u"A6000JPY B850USD");
    const ImportReport unfit = import(Entity::Deal, QByteArray("Deal ID,Amount\n1,6000.50\n"));
    CHECK(unfit.rejected == 1);
    CHECK(one(allDeals) == u"A6000JPY B850USD");
}

TEST_CASE_METHOD(ImportFile, "An update to another currency takes the figure that the row tells",
                 "[import][deals][currency]")
{
    import(Entity::Deal, QByteArray("Deal ID,Deal Name,Amount\n1,A,50\n"));
    options.onMatch = OnMatch::Update;
    const QByteArray told = "Deal ID,Amount,Currency\n1,5000,JPY\n"; // as many minor units as 50 euros have
    CHECK(import(Entity::Deal, told).updated == 1);
    CHECK(one(allDeals) == u"A5000JPY");
    CHECK(import(Entity::Deal, told).unchanged == 1);
}

TEST_CASE_METHOD(ImportFile, "Deals of several currencies are exported and come back the same",
                 "[import][export][deals][currency]")
{
    import(Entity::Deal, QByteArray("Deal Name,Amount,Currency\nA,1.50,USD\nB,2,EUR\nC,5000,JPY\n"));
    const QString file = dir.filePath(u"out.csv"_s);
    CHECK(
        exportTable(*db, {.entity = Entity::Deal, .path = file, .columns = {u"title"_s, u"value"_s, u"currency"_s}}, {})
        == 3);
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll()).remove(u'\r').remove(QChar(0xfeff))
          == u"title,value,currency\nA,1.50,USD\nB,2.00,EUR\nC,5000,JPY\n");
    ImportFile other;
    CHECK(other.import(Entity::Deal, file).created == 3);
    CHECK(other.one(allDeals) == one(allDeals));
}

TEST_CASE_METHOD(ImportFile, "The currency of a heading is that of amounts that name none", "[import][deals][currency]")
{
    options.createMissing = true;
    import(Entity::Deal, QByteArray("Title,Amount (USD)\nA,\"1,200.50\"\nB,€7\n"));
    CHECK(one("SELECT group_concat(title || value_minor || currency) FROM deal") == u"A120050USD,B700EUR");
    CHECK(import(Entity::Purchase, QByteArray("Receipt,Date,Total (TRY)\n1,2026-03-01,5\n")).rejected == 1);
    useCurrency("IRR");
    import(Entity::Deal, QString(u"Title;Amount, تومان\nC;125000\nD;500 ریال\n"_s).toUtf8());
    CHECK(one("SELECT group_concat(title || value_minor || currency) FROM deal WHERE id > 2")
          == u"C125000000IRR,D50000IRR");
    import(Entity::Purchase,
           QString(u"Receipt;Date;Quantity;Price (تومان);Total (تومان)\n1;2026-03-01;2;1000;2000\n"_s).toUtf8());
    CHECK(one("SELECT price_minor || ' ' || total_minor FROM receipt_line") == u"1000000 2000000");
}
