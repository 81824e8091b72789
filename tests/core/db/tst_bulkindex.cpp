#include "core/db/bulkindex.h"
#include "core/base/error.h"
#include "core/db/operation.h"
#include "core/db/searchindex.h"
#include "tests/support/testfile.h"
#include "tests/support/unguarded.h"
#include <atomic>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::test;

namespace {

constexpr int many = 9000; ///< more than are handed over at once

struct IndexFile : TestFile
{
    SearchIndex index {*db};

    IndexFile() { unguard(*db); }

    /// Entries of two entities in turn, as an import of deals with their customers writes them; some are changed and
    /// some taken out again.
    void fill()
    {
        for (int i = 1; i <= many; ++i) {
            index.put(SearchIndex::entryId(1, i), u"deal word%1"_s.arg(i), {}, {});
            index.put(SearchIndex::entryId(0, many + i), u"anna word%1"_s.arg(i % 100), u"roman"_s, u"371%1"_s.arg(i));
            if (i % 10 == 0)
                index.put(SearchIndex::entryId(0, many + i / 2), u"changed"_s, {}, u"x@y.lv"_s);
            if (i % 15 == 0)
                index.remove(SearchIndex::entryId(1, i / 3));
        }
    }
    QList<qint64> found(const QString &match)
    {
        Query q(*db, "SELECT rowid FROM search_text WHERE search_text MATCH :match ORDER BY rowid");
        q.bind(":match", match);
        QList<qint64> rows;
        while (q.next())
            rows << q.integer(0);
        return rows;
    }
    QList<QList<qint64>> hits()
    {
        QList<QList<qint64>> all;
        for (const QString &match : {u"deal"_s, u"anna"_s, u"changed"_s, u"wor*"_s, u"w*"_s, u"word7"_s,
                                     u"roman : roman"_s, u"contact : 37142*"_s, u"y"_s})
            all << found(match);
        return all;
    }
    /// FTS5's own check of the index against the entries.
    void checkIndex()
    {
        Query(*db, "INSERT INTO search_text (search_text, rank) VALUES ('integrity-check', 1)").exec();
    }
};

} // namespace

TEST_CASE_METHOD(IndexFile, "An index built beside the entries finds what one built from them does", "[db][search]")
{
    index.put(SearchIndex::entryId(3, 5), u"before"_s, {}, {});
    {
        Transaction transaction(*db);
        BulkIndex bulk(*db);
        fill();
        bulk.finish();
        transaction.commit();
    }
    checkIndex();
    const QList<QList<qint64>> beside = hits();
    CHECK(found(u"before"_s) == QList<qint64> {SearchIndex::entryId(3, 5)});
    CHECK(beside[0].size() == many - many / 15);
    CHECK(beside[2].size() == many / 10);
    index.rebuild();
    CHECK(hits() == beside);

    SECTION("and takes changes from then on")
    {
        index.put(SearchIndex::entryId(1, 7), u"later"_s, {}, {});
        index.remove(SearchIndex::entryId(1, 8));
        checkIndex();
        CHECK(found(u"later"_s).size() == 1);
        CHECK(found(u"deal"_s).size() == beside[0].size() - 2);
    }
}

TEST_CASE_METHOD(IndexFile, "An index that is given up leaves the one before", "[db][search]")
{
    index.put(SearchIndex::entryId(3, 5), u"before"_s, {}, {});
    const auto giveUp = [&](bool isCancelled) {
        Transaction transaction(*db);
        BulkIndex bulk(*db);
        fill();
        const std::atomic_bool cancelled = isCancelled;
        bulk.finish({{}, &cancelled});
        throw Cancelled();
    };
    CHECK_THROWS_AS(giveUp(GENERATE(true, false)), Cancelled);
    CHECK(found(u"before"_s).size() == 1);
    CHECK(found(u"deal"_s).isEmpty());
    checkIndex();
    index.put(SearchIndex::entryId(1, 7), u"later"_s, {}, {});
    checkIndex();
    CHECK(found(u"later"_s).size() == 1);
}
