#include "core/base/error.h"
#include "core/fields/listquery.h"
#include "tests/support/testfile.h"

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct ListFile : test::TestFile
{
    Catalogue catalogue {*db, Entity::Customer};

    void fill()
    {
        add(customers,
            {{u"name"_s, u"Zane"_s},
             {u"city"_s, u"Cēsis"_s},
             {u"satisfaction"_s, 5},
             {u"birthday"_s, u"1980-01-02"_s}});
        add(customers, {{u"name"_s, u"Šarlote"_s}, {u"city"_s, u"Ādaži"_s}, {u"satisfaction"_s, 3}});
        add(customers, {{u"name"_s, u"Sanita"_s}, {u"city"_s, u"Cēsis"_s}, {u"birthday"_s, u"1979-12-31"_s}});
        add(customers, {{u"name"_s, u"Tom"_s}, {u"satisfaction"_s, 4}, {u"tags"_s, QStringList {u"vip"_s}}});
    }
    QString order(const QString &sort, bool descending = false, const QString &filter = {}, const QString &search = {})
    {
        QString ids;
        const ListRequest request {Entity::Customer, *parseFilter(filter, catalogue).filter, search, sort, descending,
                                   test::today};
        const std::vector<qint64> found = orderedIds(*db, request, u"lv"_s);
        CHECK(count(*db, request) == static_cast<qint64>(found.size()));
        std::vector<qint64> first = firstIds(*db, request, 2);
        CHECK(first.size() == std::min<size_t>(found.size(), 2));
        for (const qint64 id : found)
            ids += QString::number(id);
        return ids;
    }
};

} // namespace

TEST_CASE_METHOD(ListFile, "A list is ordered by any field, empty values last", "[listquery]")
{
    fill();
    CHECK(order(u""_s) == u"1234"_s);
    CHECK(order(u""_s, true) == u"4321"_s);
    CHECK(order(u"id"_s, true) == u"4321"_s);
    CHECK(order(u"name"_s) == u"3241"_s); // Sanita, Šarlote, Tom, Zane
    CHECK(order(u"name"_s, true) == u"1423"_s);
    CHECK(order(u"city"_s) == u"2134"_s);
    CHECK(order(u"city"_s, true) == u"1324"_s);
    CHECK(order(u"satisfaction"_s) == u"2413"_s);
    CHECK(order(u"satisfaction"_s, true) == u"1423"_s);
    CHECK(order(u"birthday"_s) == u"3124"_s);
    CHECK(order(u"turnover"_s) == u"1234"_s);
    CHECK(order(u"tags"_s) == u"4123"_s);
    CHECK(order(u"nothing"_s) == u"1234"_s);
}

TEST_CASE_METHOD(ListFile, "The first rows of a long list come by number where no index has their order", "[listquery]")
{
    fill();
    ListRequest request {Entity::Customer, {}, {}, u"city"_s, false, test::today};
    CHECK(firstIds(*db, request, 2) == std::vector<qint64> {2, 1}); // Ādaži, Cēsis
    db->execute(
        "INSERT INTO customer (id, name, name_key, created_at, changed_at) VALUES (100000, 'Uga', 'uga', '', '')");
    CHECK(firstIds(*db, request, 2) == std::vector<qint64> {1, 2});
    CHECK(orderedIds(*db, request, u"lv"_s).at(0) == 2);
    request.sort = u"name"_s;
    CHECK(firstIds(*db, request, 1) == std::vector<qint64> {3}); // Sanita
    request.search = u"sa"_s; // found by the index alone
    CHECK(firstIds(*db, request, 5) == std::vector<qint64> {2, 3});
    request.filter = *parseFilter(u"city = cesis"_s, catalogue).filter;
    CHECK(firstIds(*db, request, 5) == std::vector<qint64> {3});
    request.search = u"!!"_s;
    CHECK(firstIds(*db, request, 5).empty());
}

TEST_CASE_METHOD(ListFile, "A list holds what its filter and search say", "[listquery]")
{
    fill();
    CHECK(order(u"name"_s, false, u"city = cesis"_s) == u"31"_s);
    CHECK(order(u""_s, false, u""_s, u"sar"_s) == u"2"_s);
    CHECK(order(u""_s, false, u"tags has vip"_s, u"tom"_s) == u"4"_s);
    CHECK(order(u""_s, false, u"tags has vip"_s, u"zane"_s) == QString());
    CHECK(order(u""_s, false, u""_s, u"!!"_s) == QString());
}

TEST_CASE_METHOD(ListFile, "Purchases are listed line by line", "[listquery]")
{
    fill();
    for (const int price : {300, 100, 200})
        add(purchases, {{u"date"_s, u"2026-01-0%1"_s.arg(price / 100)}, {u"customer"_s, 4}, {u"price"_s, price}});
    const Catalogue lines(*db, Entity::Purchase);
    const ListRequest request {Entity::Purchase, *parseFilter(u"customer = tom and total >= 2"_s, lines).filter, {},
                               u"date"_s, false, test::today};
    CHECK(orderedIds(*db, request, u"en"_s) == std::vector<qint64> {3, 1});
    ListReader reader(*db, lines, {u"date"_s, u"total"_s, u"customer"_s, u"nothing"_s});
    const QList<ListRow> rows = reader.rows({3, 99, 1});
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).id == 3);
    CHECK(rows.at(0).values == QVariantList {u"2026-01-02"_s, 200, u"Tom"_s, QVariant()});
    CHECK(reader.fields().at(3) == -1);
}

TEST_CASE_METHOD(ListFile, "The kind of an item is found however it is written, in columns as in filters",
                 "[listquery]")
{
    add(customers, {{u"name"_s, u"Zane"_s}, {u"phone.Склад"_s, u"+37120000001"_s}});
    ListReader reader(*db, catalogue, {u"phone.склад"_s, u"phone.home"_s});
    CHECK(reader.rows({1}).first().values == QVariantList {u"+37120000001"_s, QVariant()});
    CHECK(order(u"name"_s, false, u"phone.склад is not empty"_s) == u"1"_s);
}

TEST_CASE_METHOD(ListFile, "Ordering a list stops when it is told to", "[listquery]")
{
    const std::atomic_bool cancelled = true;
    Operation operation(*db, OperationKind::Add, u"test"_s);
    Record record = customers.blank();
    for (int i = 0; i < 4096; ++i) {
        record = customers.blank();
        record.setPath(catalogue, *catalogue.resolve(u"name"), u"N%1"_s.arg(i));
        customers.add(record);
    }
    operation.commit();
    CHECK_THROWS_AS(orderedIds(*db, {Entity::Customer, {}, {}, u"name"_s}, u"en"_s, {{}, &cancelled}), Cancelled);
}
