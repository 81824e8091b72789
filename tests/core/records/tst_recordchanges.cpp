#include "core/records/recordchanges.h"
#include "core/records/stores.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

QString fieldsOf(const RecordChange &change)
{
    QStringList lines;
    for (const FieldChange &field : change.fields)
        lines << u"%1: %2 → %3"_s.arg(field.label, field.before, field.after);
    lines.sort();
    return lines.join(u'\n').remove(u'\u2066').remove(u'\u2069')
        .replace(QChar::Nbsp, u' '); // what keeps numbers apart right to left
}

} // namespace

TEST_CASE_METHOD(test::TestFile, "A step is told in fields, names and the owner's words", "[records][history]")
{
    const Formatter formatter;
    const qint64 anna
        = add(customers, {{u"name"_s, u"Anna"_s}, {u"tags"_s, QStringList {u"vip"_s}}, {u"phone"_s, u"29"_s}});
    const qint64 bert = customer(u"Bert"_s);
    {
        Operation operation(*db, OperationKind::Edit, u"edit"_s);
        Record record = *customers.load(anna);
        const Catalogue &fields = customers.catalogue();
        record.setPath(fields, *fields.resolve(u"referrer"), bert);
        record.setPath(fields, *fields.resolve(u"tags"), QStringList {u"late"_s});
        record.setPath(fields, *fields.resolve(u"phone"), u"30"_s);
        record.setPath(fields, *fields.resolve(u"gender"), u"female"_s);
        customers.update(record);
        operation.commit();
    }
    const QList<RecordChange> changes = recordChanges(*db, operations(*db, 1).first().id, formatter);
    const auto found = std::find_if(changes.begin(), changes.end(),
                                    [](const RecordChange &c) { return c.entity == Entity::Customer; });
    REQUIRE(found != changes.end());
    CHECK(found->id == anna);
    CHECK(found->title == u"Anna");
    CHECK_FALSE(found->created);
    CHECK(fieldsOf(*found).contains(u"Bert"));
    CHECK(fieldsOf(*found).contains(u"Gender:  → Female"));
    CHECK(fieldsOf(*found).contains(u"Tags: vip → "));
    CHECK(fieldsOf(*found).contains(u"Tags:  → late"));

    const QList<RecordStep> steps = recordHistory(*db, Entity::Customer, anna, formatter);
    REQUIRE(steps.size() == 2);
    CHECK(fieldsOf(steps.first().change) == fieldsOf(*found));
    CHECK(steps.last().change.created);
}

TEST_CASE_METHOD(test::TestFile, "The history of a record tells every phone, tag and own field", "[records][history]")
{
    db->execute("INSERT INTO custom_field (entity, key, label, type) VALUES ('deals', 'size', 'Size', 'text'),"
                "('customers', 'shoe', 'Shoe', 'text')");
    CustomerStore store(*db, fixedClock(test::today));
    const Catalogue &fields = store.catalogue();
    const auto change = [&](Record record, const QList<std::pair<QString, QVariant>> &values) {
        Operation operation(*db, OperationKind::Edit, u"edit"_s);
        for (const auto &[path, value] : values)
            record.setPath(fields, *fields.resolve(path), value);
        record.id == 0 ? (void)store.add(record) : store.update(record);
        operation.commit();
        return record.id;
    };
    const qint64 anna
        = change(store.blank(), {{u"name"_s, u"Anna"_s}, {u"phone.1"_s, u"111"_s}, {u"phone.2"_s, u"222"_s}});
    const qint64 bert = change(store.blank(), {{u"name"_s, u"Bert"_s}});
    change(*store.load(bert), {{u"custom.shoe"_s, u"45"_s}, {u"phone.1"_s, u"555"_s}});
    change(*store.load(anna),
           {{u"custom.shoe"_s, u"38"_s},
            {u"phone.1"_s, u"333"_s},
            {u"phone.2"_s, u"444"_s},
            {u"tags"_s, QStringList {u"a"_s, u"b"_s}}});

    const QList<RecordStep> steps = recordHistory(*db, Entity::Customer, anna, Formatter());
    REQUIRE(steps.size() == 2);
    CHECK(fieldsOf(steps.first().change)
          == u"Phone: 111 → 333\nPhone: 222 → 444\nShoe:  → 38\nTags:  → a\nTags:  → b");
}

TEST_CASE_METHOD(test::TestFile, "The trash lists what was deleted until it is brought back", "[records][history]")
{
    const qint64 anna = customer(u"Anna"_s);
    const qint64 bert = customer(u"Bert"_s);
    add(deals, {{u"title"_s, u"Sofa"_s}, {u"customer"_s, anna}});
    {
        Operation operation(*db, OperationKind::Delete, u"Deleted two"_s);
        customers.remove(anna);
        customers.remove(bert);
        operation.commit();
    }
    const QList<TrashRow> rows = trash(*db, 100);
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).entity == Entity::Customer);
    QStringList titles {rows.at(0).title, rows.at(1).title};
    titles.sort();
    CHECK(titles == QStringList {u"Anna"_s, u"Bert"_s});

    undoStep(*db, rows.first().operation.id, fixedClock(test::today));
    CHECK(trash(*db, 100).isEmpty());
    CHECK(customers.load(anna));
}

TEST_CASE_METHOD(test::TestFile, "What hung on a deleted record does not hide it in the trash", "[records][history]")
{
    const qint64 anna = customer(u"Anna"_s);
    for (int i = 0; i < 10; ++i)
        add(deals, {{u"title"_s, u"Sofa"_s}, {u"customer"_s, anna}});
    {
        Operation operation(*db, OperationKind::Delete, u"Deleted"_s);
        customers.remove(anna);
        operation.commit();
    }
    const QList<TrashRow> rows = trash(*db, 5); // fewer than the rows of the step
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().title == u"Anna"_s);
}

TEST_CASE_METHOD(test::TestFile, "A purchase's history tells what changed on its receipt", "[records][history]")
{
    const qint64 anna = customer(u"Anna"_s), bert = customer(u"Bert"_s);
    const qint64 line = add(
        purchases, {{u"number"_s, u"R1"_s}, {u"date"_s, u"2026-06-01"_s}, {u"customer"_s, anna}, {u"price"_s, 100}});
    {
        Operation operation(*db, OperationKind::Edit, u"edit"_s);
        Record record = *purchases.load(line);
        record.set(purchases.catalogue().indexOf(u"date"), u"2026-06-02"_s);
        record.set(purchases.catalogue().indexOf(u"customer"), bert);
        purchases.update(record);
        operation.commit();
    }
    add(purchases,
        {{u"number"_s, u"R1"_s}, {u"date"_s, u"2026-06-02"_s}, {u"price"_s, 50}}); // another line: only the sums follow
    const QList<RecordStep> steps = recordHistory(*db, Entity::Purchase, line, Formatter());
    REQUIRE(steps.size() == 2);
    CHECK(steps.at(1).change.created);
    CHECK(fieldsOf(steps.at(0).change).contains(u"Customer: Anna → Bert"));
    CHECK(fieldsOf(steps.at(0).change).contains(u"Date: "));
    CHECK(steps.at(0).change.title == u"R1");
}

TEST_CASE_METHOD(test::TestFile, "A value is told in the currency it had then", "[records][history][currency]")
{
    const Formatter formatter; // of euros
    const qint64 id = add(deals, {{u"title"_s, u"Sofa"_s}, {u"value"_s, 100'00}});
    const auto change = [&](const QList<std::pair<QString, QVariant>> &values) {
        Operation operation(*db, OperationKind::Edit, u"edit"_s);
        Record record = *deals.load(id);
        for (const auto &[key, value] : values)
            record.set(deals.catalogue().indexOf(key), value);
        deals.update(record);
        operation.commit();
    };
    change({{u"value"_s, 70'00}, {u"currency"_s, u"USD"_s}});
    change({{u"value"_s, 90'00}});
    const QList<RecordStep> steps = recordHistory(*db, Entity::Deal, id, formatter);
    REQUIRE(steps.size() == 3);
    CHECK(fieldsOf(steps.at(0).change) == u"Value: 70.00 $ → 90.00 $");
    CHECK(fieldsOf(steps.at(1).change) == u"Currency: EUR → USD\nValue: 100.00 € → 70.00 $");
}
