#include "core/base/error.h"
#include "core/db/query.h"
#include "core/db/statementwatch.h"

using namespace koriz;

namespace {

qint64 countToAMillion(const Database &db)
{
    Query q(db, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT max(i) FROM n");
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
