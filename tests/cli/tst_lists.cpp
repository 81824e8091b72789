#include "core/db/operation.h"
#include "core/exchange/savedmappings.h"
#include "core/fields/segments.h"
#include "tests/cli/cli.h"
#include <QFile>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct Filled : test::CliFile
{
    Filled()
    {
        add(u"customers"_s, {u"name=Anna Ozoliņa"_s, u"country=LV"_s, u"tags=VIP"_s, u"phone=+371 29123456"_s});
        add(u"customers"_s, {u"name=Bela"_s, u"country=EE"_s});
        add(u"customers"_s, {u"name=Čaks"_s, u"country=LV"_s});
        add(u"purchases"_s, {u"date=2026-06-01"_s, u"customer=Bela"_s, u"price=600"_s});
        add(u"purchases"_s, {u"date=2025-06-01"_s, u"customer=1"_s, u"price=500.5"_s});
    }
};

} // namespace

TEST_CASE_METHOD(Filled, "koriz-cli list filters, sorts and counts", "[cli]")
{
    const test::CliRun all = run({u"list"_s, u"customers"_s, u"--limit"_s, u"1"_s, u"--sort"_s, u"-turnover"_s});
    REQUIRE(all.code == 0);
    CHECK(all.object()[u"total"_s] == 3);
    REQUIRE(all.object()[u"rows"_s].toArray().size() == 1);
    const QJsonValue row = all.object()[u"rows"_s][0];
    CHECK(row[u"id"_s] == 2);
    CHECK(row[u"turnover"_s] == u"600.00"_s);
    CHECK(row[u"tags"_s] == QJsonArray());

    CHECK(listed(u"customers"_s, u"id"_s, {u"--where"_s, u"country = \"LV\" and not last_purchase < today-180d"_s})
          == u"3"_s);
    CHECK(listed(u"customers"_s, u"id"_s, {u"--where"_s, u"turnover > 500 or tags has vip"_s, u"--sort"_s, u"name"_s})
          == u"1 2"_s);
    CHECK(listed(u"customers"_s, u"id"_s, {u"--sort"_s, u"name"_s, u"--descending"_s}) == u"3 2 1"_s);
    CHECK(listed(u"customers"_s, u"id"_s, {u"--search"_s, u"ozol"_s}) == u"1"_s);
    CHECK(run({u"list"_s, u"customers"_s, u"--where"_s, u"nothing = 1"_s}).code == 1);
    CHECK(run({u"list"_s, u"customers"_s, u"--columns"_s, u"nothing"_s}).code == 1);
    CHECK(run({u"list"_s, u"customers"_s, u"--sort"_s, u"nothing"_s}).code == 1);
    CHECK(run({u"list"_s, u"customers"_s, u"--segment"_s, u"nothing"_s}).code == 1);
}

TEST_CASE_METHOD(Filled, "koriz-cli search tells what was found and why", "[cli]")
{
    const QJsonObject found = run({u"search"_s, u"123 456"_s}).object();
    CHECK(found[u"total"_s] == 1);
    const QJsonObject hit = found[u"hits"_s][0].toObject();
    CHECK(hit[u"entity"_s] == u"customers"_s);
    CHECK(hit[u"id"_s] == 1);
    CHECK(hit[u"title"_s] == u"Anna Ozoliņa"_s);
    CHECK(hit[u"why"_s].toString().startsWith(u"Phone"));
    CHECK(run({u"search"_s, u"caks"_s}).object()[u"hits"_s][0][u"id"_s] == 3);
    CHECK(run({u"search"_s, u"nobody"_s}).object() == QJsonObject {{u"hits"_s, QJsonArray()}, {u"total"_s, 0}});
}

TEST_CASE_METHOD(Filled, "koriz-cli fields lists the catalogue", "[cli]")
{
    const QJsonArray fields = run({u"fields"_s, u"customers"_s}).array();
    QStringList keys;
    for (const QJsonValue field : fields) {
        keys << field[u"key"_s].toString();
        for (const char16_t *key : {u"label", u"type", u"import", u"export", u"searchable", u"groupable"})
            CHECK(field.toObject().contains(QStringView(key)));
    }
    for (const char *key : {"id", "external_id", "kind", "name", "company", "phone", "email", "country", "birthday",
                            "tags", "turnover", "last_purchase", "completeness", "created", "changed"})
        CHECK(keys.contains(QLatin1StringView(key)));
    CHECK(test::runCli({u"--json"_s, u"fields"_s, u"deals"_s}).array().size() > 15); // needs no file
}

TEST_CASE_METHOD(Filled, "Without --json people get a table", "[cli]")
{
    const test::CliRun list
        = test::runCli({u"--file"_s, file, u"list"_s, u"customers"_s, u"--columns"_s, u"name,turnover"_s});
    CHECK(list.out
          == "name          turnover\nAnna Ozoliņa    500.50\nBela            600.00\nČaks              0.00\n");
    CHECK(list.err.isEmpty());
}

TEST_CASE_METHOD(Filled, "Segments and saved mappings are found by whatever name the owner gave", "[cli]")
{
    const QString name = GENERATE(u"O'Brien \"A\" & Co; DROP TABLE customer"_s, u"100 % %1 _x_"_s, u"Լավ հաճախորդներ"_s,
                                  u"two\nlines"_s, u"★"_s, u"--where"_s, u"x"_s.repeated(300));
    INFO(name.toStdString());
    {
        const auto db = Database::open(file);
        Operation operation(*db, OperationKind::Settings, u"names"_s);
        saveSegment(*db, Entity::Customer, name,
                    *parseFilter(u"country = \"EE\""_s, Catalogue(*db, Entity::Customer)).filter);
        ImportOptions options;
        options.mapping = {{u"A"_s, u"name"_s}};
        saveMapping(*db, name, options);
        operation.commit();
    }
    CHECK(listed(u"customers"_s, u"name"_s, {u"--segment"_s, name}) == u"Bela"_s);
    CHECK(run({u"list"_s, u"deals"_s, u"--segment"_s, name}).code == 1);
    CHECK(run({u"list"_s, u"customers"_s, u"--segment"_s, name + u'x'}).code == 1);
    QFile source(path(u"a.csv"_s));
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write("A,B\nDace,1\n");
    source.close();
    const test::CliRun done = run({u"import"_s, u"customers"_s, source.fileName(), u"--mapping"_s, name});
    CHECK(done.object()[u"created"_s] == 1);
    CHECK(run({u"import"_s, u"deals"_s, source.fileName(), u"--mapping"_s, name}).code == 1);
    CHECK(run({u"import"_s, u"customers"_s, source.fileName(), u"--mapping"_s, name + u'x'}).code == 1);
}
