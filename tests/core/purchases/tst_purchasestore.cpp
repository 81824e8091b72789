#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;

TEST_CASE_METHOD(test::TestFile, "Lines with the same number are one receipt whose sums follow them", "[purchases]")
{
    const qint64 anna = customer(u"Anna"_s);
    add(purchases, {{u"number"_s, u"A1"_s}, {u"date"_s, u"2026-06-01"_s}, {u"customer"_s, anna}, {u"quantity"_s, 2000},
                    {u"price"_s, 250}, {u"cost"_s, 100}});
    const qint64 back = add(purchases, {{u"number"_s, u"A1"_s}, {u"date"_s, u"2026-06-01"_s}, {u"quantity"_s, -500},
                                        {u"price"_s, 333}});
    CHECK(test::sqlText(*db, "SELECT count(*) || ' ' || total_minor || ' ' || cost_minor FROM receipt")
          == u"1 333 200"_s);
    {
        Operation operation(*db, OperationKind::Delete, u"delete"_s);
        purchases.remove(back);
        operation.commit();
    }
    CHECK(test::sqlText(*db, "SELECT total_minor FROM receipt") == u"500"_s);
    CHECK(customers.load(anna)->value(customers.catalogue().indexOf(u"turnover")).toLongLong() == 500);
}

TEST_CASE_METHOD(test::TestFile, "Amounts that no sum could hold are refused, the cost's too", "[purchases]")
{
    const auto problem = [this](qint64 price, qint64 cost, qint64 quantity, qint64 discount) {
        Record record = purchases.blank();
        const Catalogue &fields = purchases.catalogue();
        for (const auto &[key, value] :
             std::initializer_list<std::pair<QString, QVariant>> {{u"date"_s, u"2026-06-01"_s},
                                                                  {u"price"_s, price},
                                                                  {u"cost"_s, cost},
                                                                  {u"quantity"_s, quantity},
                                                                  {u"discount"_s, discount}})
            record.set(fields.indexOf(key), value);
        return purchases.validate(record).value(0).field;
    };
    constexpr qint64 large = 9'000'000'000'000'000'000;
    CHECK(problem(100, 100, 1000, 0).isEmpty());
    CHECK(problem(large, 0, 1000, 0) == u"price"_s);
    CHECK(problem(mostMinor, 0, 2000, 0) == u"total"_s);
    CHECK(problem(100, 90'000'000'000, 900'000'000, 0) == u"cost"_s);
    CHECK(problem(-large / 1000, 0, 1000, large) == u"discount"_s);
    CHECK(problem(-large / 1000, 0, 1000, large / 1000) == u"total"_s);
}

TEST_CASE_METHOD(test::TestFile, "What a customer bought has a sum, however large the totals that were typed in",
                 "[purchases]")
{
    const qint64 anna = customer(u"Anna"_s);
    Record record = purchases.blank();
    const int total = purchases.catalogue().indexOf(u"total");
    record.set(purchases.catalogue().indexOf(u"date"), u"2026-06-01"_s);
    record.set(total, mostMinor + 1);
    CHECK(purchases.validate(record).value(0).field == u"total"_s);
    record.set(total, -mostMinor - 1);
    CHECK(purchases.validate(record).value(0).field == u"total"_s);
    for (int i = 0; i < 3; ++i)
        add(purchases, {{u"date"_s, u"2026-06-01"_s}, {u"customer"_s, anna}, {u"total"_s, mostMinor}});
    CHECK(customers.load(anna)->value(customers.catalogue().indexOf(u"turnover")).toLongLong() == 3 * mostMinor);
}

TEST_CASE_METHOD(test::TestFile, "A line without a day is refused", "[purchases]")
{
    Record record = purchases.blank();
    CHECK(purchases.validate(record).value(0).field == u"date"_s);
}
