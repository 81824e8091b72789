#include "core/fields/customfieldstore.h"
#include "core/fields/listquery.h"
#include "core/fields/valuetext.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

struct OwnFields : test::TestFile
{
    CustomFieldStore fields {*db};

    qint64 addField(const QString &label, FieldType type, const QStringList &choices = {},
                    Entity entity = Entity::Customer)
    {
        Operation operation(*db, OperationKind::Settings, label);
        const qint64 id = fields.add({.entity = entity, .label = label, .type = type, .choices = choices});
        operation.commit();
        return id;
    }
    CustomField only(Entity entity = Entity::Customer) { return customFields(*db, entity).value(0); }
    Issues change(const CustomField &field)
    {
        Issues issues = fields.validate(field);
        if (!issues.isEmpty())
            return issues;
        Operation operation(*db, OperationKind::Settings, field.label);
        fields.update(field);
        operation.commit();
        return {};
    }
    /// Adds a customer with the text as the own field's value.
    qint64 customerWith(const QString &key, const QString &text)
    {
        CustomerStore store(*db, fixedClock(test::today));
        const ParsedValue parsed = fromText(*store.catalogue().find(key), text, {});
        REQUIRE_FALSE(parsed.issue);
        return add(store, {{u"name"_s, u"Of "_s + text}, {key, parsed.value}});
    }
    QString value() { return test::sqlText(*db, "SELECT value FROM custom_value"); }
    qint64 found(const QString &filter)
    {
        const Catalogue catalogue(*db, Entity::Customer);
        const ParsedFilter parsed = parseFilter(filter, catalogue);
        REQUIRE(parsed.filter);
        return count(*db, {.entity = Entity::Customer, .filter = *parsed.filter, .today = test::today});
    }
};

} // namespace

TEST_CASE_METHOD(OwnFields, "An own field is added, renamed and deleted, each a step that can be undone",
                 "[fields][custom]")
{
    addField(u"  Shoe   size "_s, FieldType::Integer);
    CHECK(only().label == u"Shoe size"_s);
    CHECK(only().key == u"shoe_size"_s);
    const qint64 anna = customerWith(u"custom.shoe_size"_s, u"38"_s);

    CustomField renamed = only();
    renamed.label = u"Size of shoes"_s;
    CHECK(change(renamed).isEmpty());
    CHECK(only().key == u"shoe_size"_s); // filters and scripts go on finding it
    const Catalogue catalogue(*db, Entity::Customer);
    CHECK(catalogue.find(u"custom.shoe_size")->labelText() == u"Size of shoes"_s);

    Operation operation(*db, OperationKind::Settings, u"gone"_s);
    fields.remove(only().id);
    const OperationId step = operation.commit();
    CHECK(customFields(*db, Entity::Customer).isEmpty());
    CHECK(value().isEmpty());
    undo(*db, step);
    CHECK(only().label == u"Size of shoes"_s);
    CHECK(value() == u"38"_s);
    CustomerStore store(*db, fixedClock(test::today));
    CHECK(store.load(anna)->value(store.catalogue().indexOf(u"custom.shoe_size")).toInt() == 38);
}

TEST_CASE_METHOD(OwnFields, "Each type of own field is kept, found and told as the type says", "[fields][custom]")
{
    const auto [type, typed, told, filter] = GENERATE(table<FieldType, QString, QString, QString>(
        {{FieldType::Text, u"Ruby"_s, u"Ruby"_s, u"custom.f = ruby"_s},
         {FieldType::LongText, u"a\nb"_s, u"a\nb"_s, u"custom.f contains a"_s},
         {FieldType::Choice, u"Green"_s, u"green"_s, u"custom.f = Green"_s},
         {FieldType::Boolean, u"yes"_s, u"true"_s, u"custom.f = true"_s},
         {FieldType::Integer, u"1 200"_s, u"1200"_s, u"custom.f > 1199"_s},
         {FieldType::Number, u"2.5"_s, u"2.5"_s, u"custom.f between 2 and 3"_s},
         {FieldType::Money, u"12.50"_s, u"12.50"_s, u"custom.f = 12.5"_s},
         {FieldType::Percent, u"7.5"_s, u"7.5"_s, u"custom.f < 8"_s},
         {FieldType::Date, u"2026-02-03"_s, u"2026-02-03"_s, u"custom.f < 2026-03-01"_s},
         {FieldType::PartialDate, u"1980"_s, u"1980"_s, u"custom.f < 1990-01-01"_s},
         {FieldType::Time, u"9:05"_s, u"09:05"_s, u"custom.f = \"09:05\""_s},
         {FieldType::Phone, u"+371 29123456"_s, u"+371 29123456"_s, u"not custom.f is empty"_s},
         {FieldType::Email, u"a@b.lv"_s, u"a@b.lv"_s, u"custom.f = a@b.lv"_s},
         {FieldType::Url, u"koriz.example"_s, u"koriz.example"_s, u"custom.f ends example"_s}}));
    INFO(fieldTypeName(type));
    addField(u"f"_s, type, type == FieldType::Choice ? QStringList {u"green"_s, u"blue"_s} : QStringList());
    customerWith(u"custom.f"_s, typed);
    customer(u"Without"_s);
    const Catalogue catalogue(*db, Entity::Customer);
    CHECK(catalogue.find(u"custom.f")->type == type);
    ListReader reader(*db, catalogue, {u"custom.f"_s});
    CHECK(toText(*catalogue.find(u"custom.f"), reader.row(1)->values.at(0), 2) == told);
    CHECK(found(filter) == 1);
}

TEST_CASE_METHOD(OwnFields, "A field becomes of another type where all its values fit, and its values with it",
                 "[fields][custom]")
{
    addField(u"Visits"_s, FieldType::Text);
    customerWith(u"custom.visits"_s, u"12"_s);
    CustomField field = only();
    field.type = FieldType::Integer;
    CHECK(change(field).isEmpty());
    CHECK(test::sqlText(*db, "SELECT typeof(value) FROM custom_value") == u"integer"_s);
    CHECK(found(u"custom.visits > 2"_s) == 1); // "12" as a text would not be
    field.type = FieldType::Money;
    CHECK(change(field).isEmpty());
    CHECK(value() == u"1200"_s);
    field.type = FieldType::Date;
    const Issues issues = change(field);
    REQUIRE(issues.size() == 1);
    CHECK(issues.first().field == u"type"_s);
    CHECK(issues.first().text.contains(u"12.00"));
    CHECK(only().type == FieldType::Money);
    CHECK(value() == u"1200"_s);
}

TEST_CASE_METHOD(OwnFields, "A choice that goes stays where it was chosen", "[fields][custom]")
{
    addField(u"Colour"_s, FieldType::Choice, {u"red"_s, u"  blue "_s, u"red"_s, u" "_s});
    CHECK(only().choices == QStringList {u"red"_s, u"blue"_s});
    customerWith(u"custom.colour"_s, u"red"_s);
    CustomField field = only();
    field.choices = {u"blue"_s, u"white"_s};
    CHECK(change(field).isEmpty());
    CHECK(value() == u"red"_s);
    const Catalogue catalogue(*db, Entity::Customer);
    CHECK(catalogue.find(u"custom.colour")->customChoices == QStringList {u"blue"_s, u"white"_s});
}

TEST_CASE_METHOD(OwnFields, "A field without a name, with one that is taken or without choices is refused in words",
                 "[fields][custom]")
{
    addField(u"Size"_s, FieldType::Text);
    CHECK(fields.validate({.label = u"  "_s}).value(0).field == u"label"_s);
    CHECK(fields.validate({.label = u"size"_s}).value(0).field == u"label"_s);
    CHECK(fields.validate({.entity = Entity::Deal, .label = u"size"_s}).isEmpty());
    CHECK(fields.validate({.label = u"Colour"_s, .type = FieldType::Choice}).value(0).field == u"choices"_s);
    addField(u"Size"_s, FieldType::Text); // as an import may
    CHECK(customFields(*db, Entity::Customer).at(1).label == u"Size 2"_s);
    CHECK(customFields(*db, Entity::Customer).at(1).key == u"size_2"_s);
}

TEST_CASE_METHOD(OwnFields, "The key of a name in another script is written with Latin letters", "[fields][custom]")
{
    addField(u"Размер обуви"_s, FieldType::Text, {}, Entity::Product);
    CHECK(only(Entity::Product).key == u"razmer_obuvi"_s);
}

TEST_CASE_METHOD(OwnFields, "Views of any kind of record hear when an own field's value is taken back",
                 "[fields][custom]")
{
    addField(u"Colour"_s, FieldType::Text, {}, Entity::Product);
    EntityStore products(*db, Entity::Product, fixedClock(test::today));
    add(products, {{u"name"_s, u"Lamp"_s}, {u"custom.colour"_s, u"Red"_s}});
    Areas heard;
    QObject::connect(db.get(), &Database::changed, db.get(), [&](Areas areas) { heard |= areas; });
    Operation operation(*db, OperationKind::Edit, u"Colour"_s);
    Record lamp = products.load(1).value();
    lamp.set(products.catalogue().indexOf(u"custom.colour"), u"Blue"_s);
    products.update(lamp);
    const OperationId step = operation.commit();
    heard = {};
    undo(*db, step);
    CHECK(heard.testFlag(Area::Purchases));
    CHECK(value() == u"Red"_s);
}

TEST_CASE_METHOD(OwnFields, "A value of blanks alone is nothing in another form", "[fields][custom]")
{
    addField(u"Remark"_s, FieldType::LongText);
    customerWith(u"custom.remark"_s, u" \n "_s);
    REQUIRE(value() == u" \n "_s);
    CustomField field = only();
    field.type = FieldType::Text;
    CHECK(change(field).isEmpty());
    CHECK(test::sqlText(*db, "SELECT count(*) FROM custom_value") == u"0"_s);
}
