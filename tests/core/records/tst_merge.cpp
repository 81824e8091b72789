#include "core/records/merge.h"
#include "core/base/error.h"
#include "core/db/integrity.h"
#include "tests/support/content.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;
using test::sqlText;

namespace {

struct Merging : test::TestFile
{
    OperationId mergeAll(qint64 keep, const QList<qint64> &others)
    {
        Operation operation(*db, OperationKind::Merge, u"merge"_s);
        merge(customers, planMerge(customers, keep, others));
        return operation.commit();
    }
    [[nodiscard]] QString text(qint64 id, const QString &path)
    {
        return customers.load(id)->shown(customers.catalogue(), *customers.catalogue().resolve(path)).toString();
    }
};

} // namespace

TEST_CASE_METHOD(Merging, "Three customers become one with all that they had, undo brings the three back",
                 "[records][merge]")
{
    const qint64 anna = add(customers,
                            {{u"name"_s, u"Anna Ozola"_s},
                             {u"phone"_s, u"+371 29123456"_s},
                             {u"tags"_s, QStringList {u"vip"_s}},
                             {u"notes"_s, u"likes oak"_s}});
    const qint64 twin = add(customers,
                            {{u"name"_s, u"A. Ozola"_s},
                             {u"phone"_s, u"+37129123456"_s},
                             {u"email"_s, u"anna@example.org"_s},
                             {u"birthday"_s, u"1980-05-11"_s},
                             {u"tags"_s, QStringList {u"VIP"_s, u"Riga"_s}},
                             {u"notes"_s, u"pays late"_s}});
    const qint64 third
        = add(customers, {{u"name"_s, u"Anna O."_s}, {u"phone"_s, u"20000000"_s}, {u"referrer"_s, anna}});
    const qint64 friendOf = add(customers, {{u"name"_s, u"Friend"_s}, {u"referrer"_s, twin}});
    const qint64 deal = add(deals, {{u"title"_s, u"Sofa"_s}, {u"customer"_s, twin}});
    add(purchases,
        {{u"number"_s, u"R1"_s},
         {u"date"_s, u"2026-06-01"_s},
         {u"customer"_s, third},
         {u"description"_s, u"Chair"_s},
         {u"quantity"_s, 1000},
         {u"price"_s, 5000}});
    const QString before = test::content(*db);

    const MergePlan plan = planMerge(customers, anna, {twin, third});
    CHECK_FALSE(plan.isLossless());
    REQUIRE(plan.conflicts.size() == 1);
    CHECK(customers.catalogue().at(plan.conflicts.first()).key == u"name");

    const OperationId step = mergeAll(anna, {twin, third});
    CHECK_FALSE(customers.load(twin));
    CHECK_FALSE(customers.load(third));
    CHECK(text(anna, u"name"_s) == u"Anna Ozola");
    CHECK(text(anna, u"birthday"_s) == u"1980-05-11");
    CHECK(text(anna, u"email"_s) == u"anna@example.org");
    CHECK(text(anna, u"phone.2"_s) == u"20000000");
    CHECK(text(anna, u"phone.3"_s).isEmpty()); // the twin's was the same number
    CHECK(text(anna, u"notes"_s) == u"likes oak\n\npays late");
    CHECK(customers.load(anna)->value(customers.catalogue().indexOf(u"tags")).toStringList().size() == 2);
    CHECK(text(anna, u"referrer"_s).isEmpty());
    CHECK(customers.load(friendOf)->value(customers.catalogue().indexOf(u"referrer")).toLongLong() == anna);
    CHECK(deals.load(deal)->value(deals.catalogue().indexOf(u"customer")).toLongLong() == anna);
    CHECK(test::sqlText(*db, "SELECT count(*) || ' ' || min(customer_id) FROM receipt") == u"1 %1"_s.arg(anna));
    CHECK(findProblems(*db, true).isEmpty());

    undoStep(*db, step, fixedClock(test::today));
    CHECK(test::content(*db) == before);
    CHECK(findProblems(*db, true).isEmpty());
}

TEST_CASE_METHOD(Merging, "A phone written with and without the code of the country stays once", "[records][merge]")
{
    Query(*db, "UPDATE setting SET value = 'LV' WHERE key = 'country'").exec();
    const qint64 anna = add(customers, {{u"name"_s, u"Anna Ozola"_s}, {u"phone"_s, u"+371 29 123 456"_s}});
    const qint64 twin = add(customers, {{u"name"_s, u"Anna Ozola"_s}, {u"phone"_s, u"29123456"_s}});
    const qint64 abroad = add(customers, {{u"name"_s, u"Anna Ozola"_s}, {u"phone"_s, u"+370 29123456"_s}});
    mergeAll(anna, {twin, abroad});
    CHECK(text(anna, u"phone"_s) == u"+371 29 123 456");
    CHECK(text(anna, u"phone.2"_s) == u"+370 29123456"); // of another country
    CHECK(text(anna, u"phone.3"_s).isEmpty());
}

TEST_CASE_METHOD(Merging, "The owner's choice stands", "[records][merge]")
{
    const qint64 a = add(customers, {{u"name"_s, u"Anna"_s}, {u"gender"_s, u"female"_s}});
    const qint64 b = add(customers, {{u"name"_s, u"Anna Ozola"_s}});
    MergePlan plan = planMerge(customers, a, {b});
    plan.from[customers.catalogue().indexOf(u"name")] = 1;
    Operation operation(*db, OperationKind::Merge, u"merge"_s);
    merge(customers, plan);
    operation.commit();
    CHECK(text(a, u"name"_s) == u"Anna Ozola");
    CHECK(text(a, u"gender"_s) == u"female");
}

TEST_CASE_METHOD(Merging, "Relations, own fields and attachments go along", "[records][merge]")
{
    const qint64 a = customer(u"A"_s), b = customer(u"B"_s), c = customer(u"C"_s);
    {
        Operation operation(*db, OperationKind::Edit, u"x"_s);
        db->execute(
            "INSERT INTO custom_field (id, entity, key, label, type) VALUES (1, 'customers', 'shoe', 'Shoe', 'text')");
        Query(*db, "INSERT INTO custom_value VALUES (1, :b, '42')").bind(":b", b).exec();
        Query(*db, "INSERT INTO customer_relation VALUES (:b, :c, 'sister'), (:a, :b, 'friend'), (:c, :a, 'sister')")
            .bind(":a", a).bind(":b", b).bind(":c", c).exec();
        Query(*db, "INSERT INTO attachment VALUES (1, 'customers', :b, 'x.pdf', 'file', 'ab', 1, '2026-01-01')")
            .bind(":b", b)
            .exec();
        operation.commit();
    }
    CustomerStore store(*db, fixedClock(test::today)); // knows the new field
    Operation operation(*db, OperationKind::Merge, u"merge"_s);
    merge(store, planMerge(store, a, {b}));
    operation.commit();
    CHECK(test::sqlText(*db,
                        "SELECT group_concat(customer_id || '-' || other_id, ' ') FROM (SELECT * FROM "
                        "customer_relation ORDER BY 1)")
          == u"%1-%2 %2-%1"_s.arg(a).arg(c));
    CHECK(test::sqlText(*db, "SELECT value FROM custom_value WHERE record_id = 1") == u"42");
    CHECK(test::sqlText(*db, "SELECT record_id FROM attachment") == QString::number(a));
}

TEST_CASE_METHOD(Merging, "What cannot be merged is refused in words", "[records][merge]")
{
    const qint64 a = customer(u"A"_s);
    CHECK_THROWS_AS(planMerge(customers, a, {a}), Error);
    CHECK_THROWS_AS(planMerge(customers, a, {999}), Error);
    CHECK_THROWS_AS(planMerge(customers, a, {}), Error);
    CHECK_THROWS_AS(planMerge(purchases, 1, {2}), Error);
}

TEST_CASE_METHOD(Merging, "Products merge too: their lines follow", "[records][merge]")
{
    EntityStore products(*db, Entity::Product, fixedClock(test::today));
    const qint64 one = add(products, {{u"name"_s, u"Oak table"_s}});
    const qint64 two = add(products, {{u"name"_s, u"Oak Table"_s}, {u"sku"_s, u"T1"_s}});
    add(purchases,
        {{u"number"_s, u"R1"_s},
         {u"date"_s, u"2026-06-01"_s},
         {u"product"_s, two},
         {u"quantity"_s, 1000},
         {u"price"_s, 5000}});
    Operation operation(*db, OperationKind::Merge, u"merge"_s);
    merge(products, planMerge(products, one, {two}));
    operation.commit();
    CHECK(test::sqlText(*db, "SELECT product_id FROM receipt_line") == QString::number(one));
    CHECK(test::sqlText(*db, "SELECT sku FROM product") == u"T1");
}

TEST_CASE_METHOD(Merging, "A merged deal keeps the outcome and days of the one that stays", "[records][merge]")
{
    const QList<Stage> stages = deals.pipelines().all().at(0).stages;
    const auto stageOf = [&](StageKind kind) {
        return std::find_if(stages.begin(), stages.end(), [kind](const Stage &s) { return s.kind == kind; })->id;
    };
    const qint64 open = add(deals, {{u"title"_s, u"Sofa"_s}, {u"created"_s, u"2026-05-01"_s}});
    const qint64 lost = add(deals, {{u"title"_s, u"Sofa"_s}, {u"created"_s, u"2026-01-01"_s}});
    {
        Operation operation(*db, OperationKind::Move, u"move"_s);
        deals.move(
            {DealId {lost}},
            {stageOf(StageKind::Lost), 0, QDateTime({2026, 2, 1}, {12, 0}).toUTC(), u"Too dear"_s, u"said she"_s});
        operation.commit();
    }
    const auto merged = [&](qint64 keep, qint64 other) {
        Operation operation(*db, OperationKind::Merge, u"merge"_s);
        merge(deals, planMerge(deals, keep, {other}));
        const OperationId step = operation.commit();
        const QString outcome
            = sqlText(*db,
                      "SELECT status || ' ' || created_on || ' ' || coalesce(closed_on, '-') || ' ' || "
                      "(loss_reason_id IS NOT NULL) || coalesce(loss_note, '-') FROM deal");
        CHECK(Query(*db, "SELECT count(*) FROM deal").firstInteger() == 1);
        CHECK(findProblems(*db, true) == QStringList());
        undo(*db, step);
        return outcome;
    };
    CHECK(merged(open, lost) == u"open 2026-05-01 - 0-");
    CHECK(merged(lost, open) == u"lost 2026-01-01 2026-02-01 1said she");
    CHECK_FALSE(planMerge(deals, open, {lost}).isLossless());
}

TEST_CASE_METHOD(Merging, "The value of a merged deal brings its currency along", "[records][merge][currency]")
{
    const qint64 euros = add(deals, {{u"title"_s, u"Sofa"_s}, {u"value"_s, 100'00}});
    const qint64 dollars = add(deals, {{u"title"_s, u"Sofa"_s}, {u"value"_s, 100'00}, {u"currency"_s, u"USD"_s}});
    const int value = deals.catalogue().indexOf(u"value");
    MergePlan plan = planMerge(deals, euros, {dollars});
    CHECK(plan.conflicts.contains(value)); // the same figure, not the same amount
    plan.from[value] = 1;
    Operation operation(*db, OperationKind::Merge, u"merge"_s);
    merge(deals, plan);
    operation.commit();
    CHECK(sqlText(*db, "SELECT value_minor || currency FROM deal") == u"10000USD");
}
