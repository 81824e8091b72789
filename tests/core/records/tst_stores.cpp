#include "core/records/stores.h"
#include "core/base/error.h"
#include "core/db/history.h"
#include "core/db/integrity.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

struct Steps : test::TestFile
{
    const Clock clock = fixedClock(test::today);
    const qint64 anna = customer(u"Anna Ozola"_s);

    OperationId edit(qint64 id, const QString &path, const QVariant &value)
    {
        Operation operation(*db, OperationKind::Edit, u"set "_s + path);
        Record record = *customers.load(id);
        record.setPath(customers.catalogue(), *customers.catalogue().resolve(path), value);
        customers.update(record);
        return operation.commit();
    }
    [[nodiscard]] QString text(qint64 id, const QString &path)
    {
        return customers.load(id)->shown(customers.catalogue(), *customers.catalogue().resolve(path)).toString();
    }
    [[nodiscard]] qint64 found(const char *word) const
    {
        return Query(*db, "SELECT count(*) FROM search_text WHERE search_text MATCH :word")
            .bind(":word", QString::fromLatin1(word))
            .firstInteger()
            .value_or(-1);
    }
};

} // namespace

TEST_CASE_METHOD(Steps,
                 "An older step on other fields of a record is undone alone, what follows from both is worked out anew",
                 "[records][undo]")
{
    const QString fresh = test::sqlText(*db, "SELECT completeness FROM customer");
    const OperationId email = edit(anna, u"email"_s, u"anna@example.org"_s);
    const QString withEmail = test::sqlText(*db, "SELECT completeness FROM customer");
    edit(anna, u"notes"_s, u"likes oak"_s);
    edit(anna, u"phone"_s, u"+371 29123456"_s);
    REQUIRE(found("example*") == 1);

    undoStep(*db, email, clock);

    CHECK(text(anna, u"email"_s).isEmpty());
    CHECK(text(anna, u"phone"_s) == u"+371 29123456");
    CHECK(text(anna, u"notes"_s) == u"likes oak");
    CHECK(found("example*") == 0);
    CHECK(found("37129*") == 1);
    // One of the fields that count is filled in besides the name, as when only the e-mail was.
    CHECK(test::sqlText(*db, "SELECT completeness FROM customer") == withEmail);
    CHECK(fresh != withEmail);
    CHECK(findProblems(*db, true).isEmpty());

    redoStep(*db, clock);
    CHECK(text(anna, u"email"_s) == u"anna@example.org");
    CHECK(found("example*") == 1);
}

TEST_CASE_METHOD(Steps, "A step that later ones build on is refused, and they are named", "[records][undo]")
{
    const OperationId first = edit(anna, u"notes"_s, u"one"_s);
    const OperationId second = edit(anna, u"notes"_s, u"two"_s);
    edit(anna, u"phone"_s, u"+371 29123456"_s);
    const QList<OperationRow> later = dependents(*db, first);
    REQUIRE(later.size() == 1);
    CHECK(later.first().id.value == second.value);
    CHECK_THROWS_WITH(undoStep(*db, first, clock), Catch::Contains("set notes") && !Catch::Contains("set phone"));
    CHECK(text(anna, u"notes"_s) == u"two");

    undoStep(*db, second, clock);
    undoStep(*db, first, clock);
    CHECK(text(anna, u"notes"_s).isEmpty());
}

TEST_CASE_METHOD(Steps, "What was made cannot be undone while something points to it", "[records][undo]")
{
    const OperationId made = operations(*db, 1).first().id;
    add(deals, {{u"title"_s, u"Sofa"_s}, {u"customer"_s, anna}});
    const OperationId deal = operations(*db, 1).first().id;
    const QList<OperationRow> later = dependents(*db, made);
    REQUIRE(later.size() == 1);
    CHECK(later.first().id.value == deal.value);
    CHECK_THROWS_AS(undoStep(*db, made, clock), Error);
    undoStep(*db, deal, clock);
    undoStep(*db, made, clock);
    CHECK_FALSE(customers.load(anna));
}

TEST_CASE_METHOD(Steps, "The journal is narrowed by kind, day, text and who worked", "[records][undo]")
{
    edit(anna, u"notes"_s, u"Čalis"_s);
    CHECK(operations(*db, 10, {{OperationKind::Edit}, {}, {}, {}, {}}).size() == 1);
    CHECK(operations(*db, 10, {{OperationKind::Edit, OperationKind::Add}, {}, {}, {}, {}}).size() == 2);
    CHECK(operations(*db, 10, {{}, {}, {}, {}, u"SET NOT"_s}).size() == 1);
    const QDate now = QDate::currentDate();
    CHECK(operations(*db, 10, {{}, now.addDays(-1), now.addDays(1), {}, {}}).size() == 2);
    CHECK(operations(*db, 10, {{}, now.addDays(2), {}, {}, {}}).isEmpty());
    CHECK(operations(*db, 10, {{}, {}, now.addDays(-2), {}, {}}).isEmpty());

    EntityStore employees(*db, Entity::Employee, clock);
    const qint64 olga = add(employees, {{u"name"_s, u"Olga"_s}});
    db->setSetting(u"working_employee"_s, QString::number(olga));
    edit(anna, u"notes"_s, u"by Olga"_s);
    const QList<OperationRow> hers = operations(*db, 10, {{}, {}, {}, olga, {}});
    REQUIRE(hers.size() == 1);
    CHECK(hers.first().employee == u"Olga");
    CHECK(operations(*db, 10, {{}, {}, {}, 0, {}}).size() == 3);
}
