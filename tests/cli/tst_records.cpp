#include "tests/cli/cli.h"

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(test::CliFile, "A record is added, shown, set, deleted and brought back", "[cli]")
{
    const qint64 anna = add(u"customers"_s, {u"name=Anna Ozoliņa"_s, u"phone=+371 29123456"_s, u"phone.2=67000111"_s,
        u"tags=a, b"_s, u"birthday=1980-05-11"_s, u"source=Fair"_s, u"company=Acme"_s, u"discount=12.5"_s,
        u"consent=yes"_s, u"address.2.city=Rīga"_s, u"gender=female"_s});
    QJsonObject shown = show(u"customers"_s, anna);
    CHECK(shown[u"name"_s] == u"Anna Ozoliņa"_s);
    CHECK(shown[u"phone"_s] == u"+371 29123456"_s);
    CHECK(shown[u"phone.2"_s] == u"67000111"_s);
    CHECK(shown[u"tags"_s] == QJsonArray {u"a"_s, u"b"_s});
    CHECK(shown[u"source"_s] == u"Fair"_s);
    CHECK(shown[u"company"_s] == u"Acme"_s);
    CHECK(shown[u"discount"_s] == 12.5);
    CHECK(shown[u"consent"_s] == true);
    CHECK(shown[u"turnover"_s] == u"0.00"_s);
    CHECK(shown[u"last_purchase"_s].isNull());
    CHECK(shown[u"created"_s].toString().startsWith(u"2026-06-15T"));
    CHECK(shown[u"history"_s].toArray().size() == 1);

    const test::CliRun set
        = run({u"set"_s, u"customers"_s, u"1"_s, u"name=Anna Bērziņa"_s, u"phone.2="_s, u"tags=c"_s, u"source="_s});
    CHECK(set.code == 0);
    CHECK(set.object() == QJsonObject {{u"id"_s, 1}, {u"operation"_s, 2}});
    shown = show(u"customers"_s, anna);
    CHECK(shown[u"name"_s] == u"Anna Bērziņa"_s);
    CHECK(shown[u"tags"_s] == QJsonArray {u"c"_s});
    CHECK(shown[u"source"_s].isNull());
    CHECK(!shown.contains(u"phone.2"_s));
    REQUIRE(shown[u"history"_s].toArray().size() == 2);
    CHECK(shown[u"history"_s][0][u"operation"_s] == 2);
    CHECK(run({u"set"_s, u"customers"_s, u"1"_s, u"name=Anna Bērziņa"_s}).code == 0);

    CHECK(run({u"delete"_s, u"customers"_s, u"1"_s}).code == 0);
    CHECK(run({u"show"_s, u"customers"_s, u"1"_s}).code == 1);
    CHECK(run({u"undo"_s}).code == 0);
    CHECK(show(u"customers"_s, anna)[u"name"_s] == u"Anna Bērziņa"_s);
    CHECK(run({u"redo"_s}).code == 0);
    CHECK(run({u"show"_s, u"customers"_s, u"1"_s}).code == 1);
    CHECK(run({u"check"_s, u"--deep"_s}).code == 0);
}

TEST_CASE_METHOD(test::CliFile, "What does not fit is refused and nothing is kept", "[cli]")
{
    add(u"customers"_s, {u"name=Twin"_s});
    add(u"customers"_s, {u"name=twin"_s});
    const auto [entity, value] = GENERATE(table<const char *, const char *>({
        {"customers", "birthday=soon"},
        {"customers", "nothing=1"},
        {"customers", "kind=robot"},
        {"customers", "turnover=5"},
        {"customers", "discount=lots"},
        {"customers", "consent=maybe"},
        {"deals", "customer=Nobody"},
        {"deals", "customer=Twin"},
        {"deals", "stage=Nowhere"},
        {"deals", "value=-5"},
        {"deals", "value=1.234"},
        {"purchases", "date=2026-02-30"},
        {"purchases", "quantity=many"},
        {"customers", "custom.size=1"},
        {"deals", "notes=x"},
    }));
    INFO(entity << ' ' << value);
    QStringList words {u"add"_s, QString::fromLatin1(entity), QString::fromUtf8(value), u"source=New source"_s};
    if (entity == std::string("customers"))
        words << u"name=X"_s;
    if (entity == std::string("purchases"))
        words.removeAt(3);
    const test::CliRun refused = run(words);
    CHECK(refused.code == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.startsWith("koriz-cli: "));
    CHECK(run({u"operations"_s}).object()[u"operations"_s].toArray().size() == 2);
    CHECK(listed(u"sources"_s, u"name"_s, {u"--where"_s, u"name = \"New source\""_s}).isEmpty());
}

TEST_CASE_METHOD(test::CliFile, "A deal moves through its stages", "[cli]")
{
    add(u"customers"_s, {u"name=Anna"_s, u"external_id=A7"_s, u"email=anna@example.lv"_s});
    const qint64 deal = add(u"deals"_s, {u"title=Kitchen"_s, u"customer=A7"_s, u"value=1234.50"_s});
    add(u"deals"_s, {u"title=Bath"_s, u"customer=anna@example.lv"_s, u"status=lost"_s});
    CHECK(listed(u"deals"_s, u"customer"_s) == u"Anna Anna"_s);
    CHECK(listed(u"deals"_s, u"status"_s) == u"open lost"_s);
    CHECK(show(u"deals"_s, deal)[u"value"_s] == u"1234.50"_s);

    const test::CliRun moved = run({u"move"_s, u"1"_s, u"won"_s, u"--at"_s, u"2026-05-02"_s});
    CHECK(moved.code == 0);
    CHECK(moved.object()[u"id"_s] == 1);
    CHECK(moved.object()[u"stage"_s].isString());
    CHECK(show(u"deals"_s, deal)[u"status"_s] == u"won"_s);
    CHECK(show(u"deals"_s, deal)[u"closed"_s] == u"2026-05-02"_s);
    CHECK(run({u"move"_s, u"1"_s, u"Lost"_s, u"--reason"_s, u"Price"_s}).code == 0);
    CHECK(show(u"deals"_s, deal)[u"loss_reason"_s] == u"Price"_s);
    CHECK(show(u"deals"_s, deal)[u"history"_s].toArray().size() == 3);
    CHECK(run({u"move"_s, u"1"_s, u"Nowhere"_s}).code == 1);
    CHECK(run({u"move"_s, u"99"_s, u"won"_s}).code == 1);
    CHECK(run({u"undo"_s}).code == 0);
    CHECK(show(u"deals"_s, deal)[u"status"_s] == u"won"_s);
    CHECK(run({u"check"_s}).code == 0);
}

TEST_CASE_METHOD(test::CliFile, "Lines with one number are one receipt", "[cli]")
{
    add(u"customers"_s, {u"name=Anna"_s});
    add(u"purchases"_s,
        {u"number=7"_s, u"date=2026-01-02"_s, u"customer=Anna"_s, u"product=Tea"_s, u"quantity=2"_s, u"price=10"_s});
    add(u"purchases"_s, {u"number=7"_s, u"product=Cup"_s, u"quantity=-0.5"_s, u"price=3"_s});
    CHECK(listed(u"purchases"_s, u"total"_s) == u"20.00 -1.50"_s);
    CHECK(listed(u"purchases"_s, u"quantity"_s) == u"2 -0.5"_s);
    CHECK(listed(u"products"_s, u"name"_s) == u"Tea Cup"_s);
    CHECK(show(u"customers"_s, 1)[u"turnover"_s] == u"18.50"_s);
    CHECK(show(u"customers"_s, 1)[u"receipts"_s] == 1);
}

TEST_CASE_METHOD(test::CliFile, "The journal lists, undoes and redoes", "[cli]")
{
    CHECK(run({u"undo"_s}).code == 1);
    CHECK(run({u"redo"_s}).code == 1);
    add(u"customers"_s, {u"name=Anna"_s});
    add(u"customers"_s, {u"name=Bela"_s});
    const QJsonArray operations = run({u"operations"_s}).object()[u"operations"_s].toArray();
    REQUIRE(operations.size() == 2);
    for (const char16_t *key : {u"id", u"what", u"when", u"changes"})
        CHECK(operations.at(0).toObject().contains(QStringView(key)));
    CHECK(run({u"undo"_s, u"1"_s}).object()[u"undone"_s] == 1);
    CHECK(listed(u"customers"_s, u"name"_s) == u"Bela"_s);
    CHECK(run({u"undo"_s, u"1"_s}).code == 1);
    CHECK(run({u"undo"_s, u"99"_s}).code == 1);
    CHECK(run({u"redo"_s}).code == 0);
    CHECK(listed(u"customers"_s, u"name"_s) == u"Anna Bela"_s);
}

TEST_CASE_METHOD(test::CliFile, "What looks wrong is kept and said, where it was written", "[cli]")
{
    const test::CliRun added = run({u"add"_s, u"customers"_s, u"name=Firm"_s, u"tax_id=40003032948"_s});
    CHECK(added.code == 0);
    CHECK(added.object()[u"warnings"_s][0][u"field"_s] == u"tax_id"_s);
    CHECK(added.err.contains("check digit"));
    CHECK(show(u"customers"_s, 1)[u"tax_id"_s] == u"40003032948"_s);
    CHECK_FALSE(run({u"set"_s, u"customers"_s, u"1"_s, u"industry=Trade"_s}).object().contains(u"warnings"_s));
    CHECK_FALSE(run({u"set"_s, u"customers"_s, u"1"_s, u"tax_id=40003032949"_s}).object().contains(u"warnings"_s));
}

TEST_CASE_METHOD(test::CliFile, "A deal in another currency is added, listed and set", "[cli][currency]")
{
    const qint64 id = add(u"deals"_s, {u"value=5000"_s, u"title=Sofa"_s, u"currency=yen"_s});
    CHECK(show(u"deals"_s, id)[u"value"_s] == u"5000"_s);
    CHECK(show(u"deals"_s, id)[u"currency"_s] == u"JPY"_s);
    CHECK(run({u"set"_s, u"deals"_s, QString::number(id), u"value=6000.50"_s}).code == 1); // a yen has no parts
    CHECK(run({u"set"_s, u"deals"_s, QString::number(id), u"currency=EUR"_s, u"value=6000.50"_s}).code == 0);
    CHECK(show(u"deals"_s, id)[u"value"_s] == u"6000.50"_s);
    CHECK(run({u"set"_s, u"deals"_s, QString::number(id), u"currency=shells"_s}).code == 1);
}
