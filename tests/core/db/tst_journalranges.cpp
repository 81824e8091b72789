#include "core/db/changeset.h"
#include "core/db/journalranges.h"
#include "core/db/query.h"
#include "tests/support/testfile.h"
#include <map>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::test;

namespace {

/// The same by SQLite's own reading.
QByteArray rangesByVisit(const QByteArray &changeset)
{
    std::map<QByteArray, std::pair<qint64, qint64>> ranges;
    visitRows(changeset, [&](const RowVisit &row) {
        const QByteArray table(row.table().data(), qsizetype(row.table().size()));
        auto [at, isNew] = ranges.try_emplace(table, row.id(), row.id());
        at->second = {std::min(at->second.first, row.id()), std::max(at->second.second, row.id())};
        return true;
    });
    QByteArrayList lines;
    for (const auto &[table, range] : ranges)
        lines << table + ' ' + QByteArray::number(range.first) + ' ' + QByteArray::number(range.second);
    return lines.join('\n');
}

} // namespace

TEST_CASE_METHOD(TestFile, "The ranges of a changeset are those of its rows", "[db][history]")
{
    const qint64 anna = add(customers,
                            {{u"name"_s, u"Anna"_s},
                             {u"notes"_s, QString(20'000, u'x')},
                             {u"phone"_s, u"29"_s},
                             {u"tags"_s, QStringList {u"vip"_s}}});
    const qint64 bert = customer(u"Bert"_s);
    {
        Operation operation(*db, OperationKind::Edit, u"many"_s);
        add(deals, {{u"title"_s, u"Sofa"_s}, {u"customer"_s, bert}, {u"value"_s, 100}});
        Record record = *customers.load(anna);
        record.set(customers.catalogue().indexOf(u"notes"), QString(300, u'ж'));
        customers.update(record);
        customers.remove(bert);
        operation.commit();
    }
    int parts = 0;
    Query q(*db, "SELECT ids, changeset FROM operation_change");
    for (; q.next(); ++parts) {
        const QByteArray changeset = qUncompress(q.blob(1));
        REQUIRE_FALSE(rangesByVisit(changeset).isEmpty());
        CHECK(touchedRows(changeset).ranges == rangesByVisit(changeset));
        CHECK(q.text(0).toLatin1() == rangesByVisit(changeset));
        CHECK(touchedRows(changeset.chopped(3)).ranges.isEmpty());
    }
    CHECK(parts >= 3);
    CHECK(touchedRows("rubbish").ranges.isEmpty());
}

TEST_CASE("Ranges hold a record by its table and its lists", "[db][history]")
{
    constexpr std::string_view ranges = "customer 5 9\ncustomer_phone 20 30\ndeal 1 1";
    CHECK(rangesHold(ranges, "customer", 5));
    CHECK(rangesHold(ranges, "customer", 9));
    CHECK(rangesHold(ranges, "customer", 25));
    CHECK_FALSE(rangesHold(ranges, "customer", 10));
    CHECK_FALSE(rangesHold(ranges, "customer", 1));
    CHECK(rangesHold(ranges, "deal", 1));
    CHECK_FALSE(rangesHold(ranges, "deal", 5));
    CHECK_FALSE(rangesHold(ranges, "product", 5));
    CHECK_FALSE(rangesHold(ranges, "custom", 5));
    CHECK(rangesHold({}, "customer", 5));
}
