#include "core/base/error.h"
#include "core/db/sqlite.h"
#include "tests/support/content.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;
using test::content;

namespace {

qint64 found(const Database &db, const char *word)
{
    Query q(db, "SELECT count(*) FROM search_text WHERE search_text MATCH :word");
    return q.bind(":word", QString::fromLatin1(word)).firstInteger().value_or(-1);
}

} // namespace

TEST_CASE_METHOD(test::TestFile, "An undo that is stopped was cancelled, wherever it was", "[db][undo]")
{
    customer(u"Anna"_s);
    const QString before = content(*db);
    const OperationId step = nextUndo(*db)->id;
    int stopped = 0;
    bool isDone = false;
    for (int work = 1; !isDone && work < 4000; work += 7) {
        sqlite3_progress_handler(db->handle(), work, [](void *) { return 1; }, nullptr);
        try {
            undo(*db, step);
            isDone = true;
        } catch (const Cancelled &) {
            ++stopped;
        }
        sqlite3_progress_handler(db->handle(), 0, nullptr, nullptr);
        if (!isDone)
            REQUIRE(content(*db) == before);
    }
    CHECK(isDone);
    CHECK(stopped > 5);
}

TEST_CASE_METHOD(test::TestFile, "Undo takes a whole operation back, redo brings it again", "[db][undo]")
{
    const qint64 anna = add(customers,
                            {{u"name"_s, u"Anna"_s},
                             {u"phone"_s, u"+371 29"_s},
                             {u"tags"_s, QStringList {u"vip"_s}},
                             {u"email.2"_s, u"anna@example.org"_s}});
    const qint64 deal = add(deals, {{u"title"_s, u"Sofa"_s}, {u"customer"_s, anna}, {u"value"_s, 12000}});
    const QString before = content(*db);
    {
        Operation operation(*db, OperationKind::Delete, u"delete"_s);
        customers.remove(anna);
        operation.commit();
    }
    const QString after = content(*db);
    REQUIRE(before != after);
    CHECK(found(*db, "anna") == 0);
    CHECK(deals.load(deal)->value(deals.catalogue().indexOf(u"customer")).isNull());

    undo(*db, nextUndo(*db)->id);
    CHECK(content(*db) == before);
    CHECK(found(*db, "anna") == 1);
    redo(*db);
    CHECK(content(*db) == after);
    CHECK(found(*db, "anna") == 0);
    CHECK_FALSE(nextRedo(*db));
    undo(*db, nextUndo(*db)->id);
    CHECK(content(*db) == before);
}

TEST_CASE_METHOD(test::TestFile, "An older operation that later changes build on is refused, and nothing changes",
                 "[db][undo]")
{
    const qint64 anna = customer(u"Anna"_s);
    const OperationId first = nextUndo(*db)->id;
    {
        Operation operation(*db, OperationKind::Edit, u"edit"_s);
        Record record = *customers.load(anna);
        record.set(customers.catalogue().indexOf(u"name"), u"Anna Ozola"_s);
        customers.update(record);
        operation.commit();
    }
    const QString before = content(*db);
    CHECK_THROWS_AS(undo(*db, first), Error);
    CHECK(content(*db) == before);
}

TEST_CASE_METHOD(test::TestFile, "An operation that fails or changes nothing leaves no trace", "[db][undo]")
{
    const QString before = content(*db);
    {
        Operation operation(*db, OperationKind::Add, u"lost"_s);
        Record record = customers.blank();
        record.set(customers.catalogue().indexOf(u"name"), u"Nobody"_s);
        customers.add(record);
    }
    CHECK(content(*db) == before);
    {
        Operation operation(*db, OperationKind::Edit, u"nothing"_s);
        CHECK(operation.commit().isNull());
    }
    CHECK(operations(*db, 10).isEmpty());
}

TEST_CASE_METHOD(test::TestFile, "Who writes on hearing of a change makes a step of its own", "[db][undo]")
{
    const qint64 anna = customer(u"Anna"_s);
    const qint64 berta = customer(u"Berta"_s);
    OperationId heard;
    const auto listening = QObject::connect(db.get(), &Database::changed, db.get(), [&] {
        if (!heard.isNull())
            return;
        Operation answer(*db, OperationKind::Edit, u"answer"_s);
        Query(*db, "UPDATE customer SET notes = 'answered' WHERE id = :id").bind(":id", berta).exec();
        heard = answer.commit();
    });
    Operation operation(*db, OperationKind::Edit, u"call"_s);
    Query(*db, "UPDATE customer SET notes = 'called' WHERE id = :id").bind(":id", anna).exec();
    const OperationId called = operation.commit();
    QObject::disconnect(listening);
    REQUIRE_FALSE(heard.isNull());
    CHECK(heard != called);
    undo(*db, called);
    CHECK(test::sqlText(*db, "SELECT group_concat(notes) FROM customer") == u"answered"_s);
    undo(*db, heard);
    CHECK(test::sqlText(*db, "SELECT count(notes) FROM customer") == u"0"_s);
}
