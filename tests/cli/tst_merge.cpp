#include "tests/cli/cli.h"

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(test::CliFile, "Duplicates are found, merged, and parted again by undo", "[cli]")
{
    const qint64 anna = add(u"customers"_s, {u"name=Anna Ozola"_s, u"phone=+371 29123456"_s});
    const qint64 twin = add(u"customers"_s, {u"name=Ozola Anna"_s, u"phone=29123456"_s, u"email=anna@example.org"_s});
    add(u"customers"_s, {u"name=Bert"_s});

    const QJsonArray pairs = run({u"duplicates"_s}).object()[u"pairs"_s].toArray();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0][u"a"_s] == anna);
    CHECK(pairs[0][u"b"_s] == twin);
    CHECK(pairs[0][u"score"_s] == 100);
    CHECK(pairs[0][u"reasons"_s] == QJsonArray {u"same_name"_s, u"same_phone"_s});

    const test::CliRun merged = run({u"merge"_s, u"customers"_s, QString::number(anna), QString::number(twin)});
    REQUIRE(merged.code == 0);
    CHECK(merged.object()[u"id"_s] == anna);
    CHECK(show(u"customers"_s, anna)[u"email"_s] == u"anna@example.org"_s);
    CHECK(run({u"show"_s, u"customers"_s, QString::number(twin)}).code == 1);
    CHECK(run({u"duplicates"_s}).object()[u"pairs"_s].toArray().isEmpty());

    CHECK(run({u"undo"_s, QString::number(merged.object()[u"operation"_s].toInt())}).code == 0);
    CHECK(show(u"customers"_s, anna)[u"email"_s].isNull());
    CHECK(show(u"customers"_s, twin)[u"name"_s] == u"Ozola Anna"_s);

    CHECK(run({u"merge"_s, u"customers"_s, QString::number(anna), u"99"_s}).code == 1);
    CHECK(run({u"merge"_s, u"purchases"_s, u"1"_s, u"2"_s}).code == 1);
    CHECK(run({u"merge"_s, u"customers"_s, QString::number(anna)}).code == 2);
}
