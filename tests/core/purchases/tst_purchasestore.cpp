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
    CHECK(test::sqlText(*db, "SELECT count(*) || ' ' || total_minor || ' ' || cost_minor FROM receipt") == u"1 333 200"_s);
    {
        Operation operation(*db, OperationKind::Delete, u"delete"_s);
        purchases.remove(back);
        operation.commit();
    }
    CHECK(test::sqlText(*db, "SELECT total_minor FROM receipt") == u"500"_s);
    CHECK(customers.load(anna)->value(customers.catalogue().indexOf(u"turnover")).toLongLong() == 500);
}

TEST_CASE_METHOD(test::TestFile, "A line without a day is refused", "[purchases]")
{
    Record record = purchases.blank();
    CHECK(purchases.validate(record).value(0).field == u"date"_s);
}
