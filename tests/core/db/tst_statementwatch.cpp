#include "core/base/error.h"
#include "core/db/integrity.h"
#include "core/db/interrupter.h"
#include "core/db/operation.h"
#include "core/db/query.h"
#include "core/db/statementwatch.h"

using namespace koriz;

namespace {

qint64 countToAMillion(const Database &db)
{
    Query q(db,
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT max(i) FROM n");
    return q.firstInteger().value_or(0);
}

} // namespace

TEST_CASE("A statement ends when its watch or one around it says so", "[db][watch]")
{
    const auto db = Database::inMemory(), other = Database::inMemory();
    bool isStopped = false;
    {
        const StatementWatch outer(db->handle(), [&] { return isStopped; });
        {
            const StatementWatch inner(db->handle(), [] { return false; });
            CHECK(countToAMillion(*db) == 1'000'000);
            isStopped = true;
            CHECK_THROWS_AS(countToAMillion(*db), Cancelled);
            CHECK(countToAMillion(*other) == 1'000'000);
        }
        CHECK_THROWS_AS(countToAMillion(*db), Cancelled); // the outer one is in its place again
    }
    CHECK(countToAMillion(*db) == 1'000'000);
}

TEST_CASE("What was stopped is not committed, however short it was", "[db][watch]")
{
    const auto db = Database::inMemory();
    bool isStopped = false;
    const StatementWatch watch(db->handle(), [&] { return isStopped; });
    const auto addTag = [&] {
        Operation operation(*db, OperationKind::Edit, QStringLiteral("One tag"));
        Query(*db, "INSERT INTO tag (kind, name, name_key) VALUES ('tag', 'vip', 'vip')").exec();
        operation.commit();
    };
    isStopped = true;
    CHECK_THROWS_AS(addTag(), Cancelled);
    CHECK(Query(*db, "SELECT count(*) FROM tag").firstInteger() == 0);
    CHECK(Query(*db, "SELECT count(*) FROM operation").firstInteger() == 0);
    isStopped = false;
    addTag();
    CHECK(Query(*db, "SELECT count(*) FROM tag").firstInteger() == 1);
}

TEST_CASE("A statement that asks nobody is stopped from another thread", "[db][watch]")
{
    const auto db = Database::inMemory();
    std::atomic_bool isCancelled = false;
    const auto countForEver = [&] {
        const Interrupter interrupter(db->handle(), {{}, &isCancelled});
        isCancelled = true;
        Query(*db, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n").exec();
    };
    CHECK_THROWS_AS(countForEver(), Cancelled);
    CHECK_THROWS_AS(findProblems(*db, true, {{}, &isCancelled}), Cancelled);
    CHECK(findProblems(*db, true) == QStringList());
}
