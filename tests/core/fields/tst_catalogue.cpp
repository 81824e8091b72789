#include "tests/support/testfile.h"
#include <QSet>

using namespace Qt::StringLiterals;
using namespace koriz;

TEST_CASE("Every entity has the fields that scripts rely on", "[fields]")
{
    // CLI contract: customers, deals and purchases.
    const QHash<int, QString> promised {
        {static_cast<int>(Entity::Customer),
         u"id external_id kind name first_name last_name patronymic company job_title phone email website country "
         u"region "
         "city district street building apartment postal_code birthday gender language industry tax_id source campaign "
         "referrer first_contact lifecycle loyalty employee tags preferences interests traits notes score satisfaction "
         "turnover receipts first_purchase last_purchase completeness created changed"_s},
        {static_cast<int>(Entity::Deal),
         u"id external_id title customer value currency pipeline stage probability expected_close source campaign "
         u"employee "
         "product created closed status loss_reason tags notes"_s},
        {static_cast<int>(Entity::Purchase),
         u"number date customer product description quantity price cost discount total employee campaign"_s},
    };
    for (auto it = promised.cbegin(); it != promised.cend(); ++it) {
        const Catalogue catalogue(static_cast<Entity>(it.key()));
        for (const QString &key : it.value().split(u' ')) {
            INFO(key.toStdString());
            CHECK(catalogue.find(key));
        }
    }
}

TEST_CASE_METHOD(test::TestFile, "Each field's SQL is valid and keys are unique", "[fields]")
{
    for (const Entity entity : allEntities) {
        const Catalogue catalogue(*db, entity);
        QSet<QString> keys;
        for (int i = 0; i < catalogue.size(); ++i) {
            keys.insert(catalogue.at(i).key);
            INFO(catalogue.at(i).key.toStdString());
            const QByteArray sql = "SELECT " + catalogue.valueSql(i) + " FROM " + catalogue.info().from;
            CHECK_NOTHROW(Query(*db, sql).exec());
        }
        CHECK(keys.size() == catalogue.size());
    }
}

TEST_CASE("Paths name further items, by number or by type", "[fields]")
{
    const Catalogue catalogue(Entity::Customer);
    CHECK(catalogue.resolve(u"phone.2") == FieldPath {catalogue.indexOf(u"phone"), 1, {}, false});
    CHECK(catalogue.resolve(u"phone.work") == FieldPath {catalogue.indexOf(u"phone"), 0, u"work"_s, false});
    CHECK(catalogue.resolve(u"address.2.city") == FieldPath {catalogue.indexOf(u"city"), 1, {}, false});
    CHECK(catalogue.resolve(u"phone.1.type") == FieldPath {catalogue.indexOf(u"phone"), 0, {}, true});
    CHECK_FALSE(catalogue.resolve(u"phone.0"));
    CHECK_FALSE(catalogue.resolve(u"name.2"));
    CHECK_FALSE(catalogue.resolve(u"address.2.phone"));
    CHECK_FALSE(catalogue.resolve(u"colour"));
}

TEST_CASE_METHOD(test::TestFile, "A field the owner adds is kept, shown and removed like any other", "[fields]")
{
    Query(
        *db,
        R"sql(INSERT INTO custom_field (entity, key, label, type) VALUES ('customers', 'shoe', 'Shoe size', 'number'))sql")
        .exec();
    CustomerStore store(*db, fixedClock(test::today));
    const qint64 id = add(store, {{u"name"_s, u"Anna"_s}, {u"custom.shoe"_s, 38.5}});
    const int field = store.catalogue().indexOf(u"custom.shoe");
    REQUIRE(field >= 0);
    CHECK(store.catalogue().at(field).labelText() == u"Shoe size"_s);
    CHECK(store.load(id)->value(field).toDouble() == 38.5);
    Query q(*db, "SELECT " + store.catalogue().valueSql(field) + " FROM customer AS c");
    REQUIRE(q.next());
    CHECK(q.real(0) == 38.5);
}

TEST_CASE_METHOD(test::TestFile, "What is too long, unknown or cannot be kept is refused in words, at its field",
                 "[fields]")
{
    const auto issue = [&](const QString &key, const QVariant &value) {
        Record record = customers.blank();
        record.set(customers.catalogue().indexOf(u"name"), u"Anna"_s);
        record.set(customers.catalogue().indexOf(key), value);
        return customers.validate(record).value(0).field;
    };
    CHECK(issue(u"industry"_s, QString(maxTextLength + 1, u'x')) == u"industry"_s);
    CHECK(issue(u"notes"_s, QString(maxTextLength + 1, u'x')).isEmpty());
    CHECK(issue(u"lifecycle"_s, u"friend"_s) == u"lifecycle"_s);
    CHECK(issue(u"industry"_s, QStringLiteral("a") + QChar(0) + u"b"_s) == u"industry"_s);
}

TEST_CASE("The usual order of a list is by a field that it shows", "[fields]")
{
    for (const Entity entity : allEntities) {
        INFO(entityInfo(entity).key.toStdString());
        const Catalogue catalogue(entity);
        const auto field = catalogue.find(QString(entityInfo(entity).usualOrder).remove(u'-'));
        REQUIRE(field);
        CHECK(field->is(Field::Shown));
    }
}

TEST_CASE("Kinds of list items have a word, others stay as they were written", "[fields]")
{
    const Catalogue catalogue(Entity::Customer);
    const ListSpec &phones = catalogue.lists().at(catalogue.listOf(*catalogue.find(u"phone")));
    CHECK(phones.typeLabel(u"mobile"_s) == u"Mobile");
    CHECK(phones.typeLabel(u"Mobile"_s) == u"Mobile");
    CHECK(phones.typeLabel(u"reception"_s) == u"reception");
}
