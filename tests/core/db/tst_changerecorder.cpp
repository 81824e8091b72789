#include "core/base/error.h"
#include "core/db/changerecorder.h"
#include "core/db/query.h"
#include "core/db/sqlite.h"
#include "core/db/writeguard.h"
#include "tests/support/testfile.h"
#include "tests/support/unguarded.h"
#include <random>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::test;

namespace {

QByteArray told(sqlite3_value *value)
{
    if (!value)
        return "-";
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
    return QByteArray::number(sqlite3_value_type(value)) + ':' + QByteArray(bytes, sqlite3_value_bytes(value)).toHex();
}

QByteArray lineOf(sqlite3_changeset_iter *row)
{
    const char *table = nullptr;
    int columns = 0, what = 0, isIndirect = 0;
    sqlite3changeset_op(row, &table, &columns, &what, &isIndirect);
    unsigned char *isKey = nullptr;
    sqlite3changeset_pk(row, &isKey, nullptr);
    QByteArray line = QByteArray(table) + ' ' + QByteArray::number(what) + ' ' + QByteArray::number(isIndirect);
    for (int i = 0; i < columns; ++i) {
        sqlite3_value *old = nullptr, *now = nullptr;
        if (what != SQLITE_INSERT)
            sqlite3changeset_old(row, i, &old);
        if (what != SQLITE_DELETE)
            sqlite3changeset_new(row, i, &now);
        line += ' ' + QByteArray::number(isKey[i]) + ' ' + told(old) + '>' + told(now);
    }
    return line;
}

/// What a changeset says, one line for each row, in an order that does not depend on how it was gathered.
QByteArrayList lines(QByteArray changeset)
{
    QByteArrayList all;
    sqlite3_changeset_iter *row = nullptr;
    REQUIRE(sqlite3changeset_start(&row, int(changeset.size()), changeset.data()) == SQLITE_OK);
    while (sqlite3changeset_next(row) == SQLITE_ROW)
        all << lineOf(row);
    REQUIRE(sqlite3changeset_finalize(row) == SQLITE_OK);
    std::sort(all.begin(), all.end());
    return all;
}

int isWatched(void *, const char *table) { return isJournaled(table); }

/// The same statements under SQLite's own session and under ours.
struct Pair
{
    std::unique_ptr<Database> theirs = Database::inMemory(), ours = Database::inMemory();
    ChangeRecorder recorder {ours->handle()};
    sqlite3_session *session = nullptr;

    Pair()
    {
        for (const auto &db : {theirs.get(), ours.get()}) {
            unguard(*db);
            db->execute("PRAGMA foreign_keys = OFF");
        }
        start();
    }
    ~Pair()
    {
        if (session)
            sqlite3session_delete(session);
    }

    void start()
    {
        sqlite3session_create(theirs->handle(), "main", &session);
        sqlite3session_table_filter(session, isWatched, nullptr);
        sqlite3session_attach(session, nullptr);
        recorder.start();
    }
    void execute(const QByteArray &sql)
    {
        theirs->execute(sql.constData());
        ours->execute(sql.constData());
    }
    QByteArrayList byTheirs()
    {
        int size = 0;
        void *bytes = nullptr;
        REQUIRE(sqlite3session_changeset(session, &size, &bytes) == SQLITE_OK);
        const QByteArray changeset(static_cast<const char *>(bytes), size);
        sqlite3_free(bytes);
        sqlite3session_delete(std::exchange(session, nullptr));
        return lines(changeset);
    }
    QByteArrayList byOurs()
    {
        const RecordedChanges changes = recorder.take();
        return lines(changes.isChangeset ? changes.bytes : compacted(changes.bytes));
    }
};

QByteArray randomStatement(std::mt19937 &random)
{
    const auto below = [&random](int n) { return QByteArray::number(int(random() % unsigned(n))); };
    const QByteArray id = QByteArray::number(1 + int(random() % 9)), other = QByteArray::number(1 + int(random() % 9));
    const char *scores[] {"NULL", "3", "3.5", "-0.0"};
    const QByteArray score = scores[random() % 4];
    switch (random() % 12) {
    case 0:
        return "INSERT OR REPLACE INTO customer (id, name, name_key, score, created_at, changed_at) VALUES (" + id
            + ", 'Ъ" + below(3) + "', 'k', " + score + ", '', '')";
    case 1:
        return "UPDATE customer SET score = " + score + ", notes = CASE WHEN notes IS NULL THEN 'long' || hex(zeroblob("
            + below(300) + ")) END WHERE id = " + id;
    case 2: return "UPDATE OR IGNORE customer SET id = " + other + " WHERE id = " + id;
    case 3: return "DELETE FROM customer WHERE id = " + id;
    case 4:
        return "INSERT INTO customer_phone (customer_id, position, number, digits) VALUES (" + id + ", " + below(2)
            + ", '" + below(3)
            + "', '1') ON CONFLICT (customer_id, position) DO UPDATE SET number = excluded.number, type = CASE WHEN "
              "type IS NULL THEN 'work' END";
    case 5: return "UPDATE OR REPLACE customer_phone SET position = " + below(2) + " WHERE customer_id = " + id;
    case 6: return "DELETE FROM customer_phone WHERE customer_id IN (" + id + ", " + other + ")";
    case 7: return "INSERT OR IGNORE INTO customer_tag VALUES (" + id + ", " + below(4) + ")";
    case 8: return "DELETE FROM customer_tag WHERE tag_id = " + below(4);
    case 9: return "INSERT OR REPLACE INTO attachment_data VALUES ('" + below(3) + "', zeroblob(" + below(3) + "))";
    case 10: return "DELETE FROM customer_phone"; // all rows, which SQLite would like to do at once
    default: return "UPDATE customer SET name = name, score = score + 0";
    }
}

} // namespace

TEST_CASE("What is recorded is what SQLite's session tells", "[db][undo]")
{
    std::mt19937 random(GENERATE(range(1u, 13u)));
    Pair pair;
    int told = 0;
    for (int part = 0; part < 6; ++part) {
        if (!pair.session)
            pair.start();
        for (int i = 0; i < 40; ++i)
            pair.execute(randomStatement(random));
        const QByteArrayList expected = pair.byTheirs();
        CHECK(pair.byOurs() == expected);
        told += int(expected.size());
    }
    CHECK(told > 30);
}

TEST_CASE("Rows that are only added are a changeset as they are", "[db][undo]")
{
    Pair pair;
    pair.execute("INSERT INTO attachment_data VALUES ('a', x'00'); INSERT OR IGNORE INTO attachment_data VALUES ('b', "
                 "x''), ('a', x'02');"
                 "INSERT INTO customer_tag VALUES (1, 2)");
    const RecordedChanges changes = pair.recorder.take();
    CHECK(changes.isChangeset);
    CHECK(lines(changes.bytes) == pair.byTheirs());
}

TEST_CASE("Rows that are written and written back are no change", "[db][undo]")
{
    Pair pair;
    pair.execute("INSERT INTO attachment_data VALUES ('a', x'00'); UPDATE attachment_data SET data = x'01'; DELETE "
                 "FROM attachment_data");
    const RecordedChanges changes = pair.recorder.take();
    CHECK_FALSE(changes.isChangeset);
    CHECK(compacted(changes.bytes).isEmpty());
    CHECK(pair.recorder.take().bytes.isEmpty());
}

TEST_CASE("What SQLite writes for itself is not recorded, nor what is written while it is paused", "[db][undo]")
{
    Pair pair;
    pair.execute("INSERT INTO search_text (rowid, folded, roman, contact) VALUES (1, 'anna', '', ''); UPDATE setting "
                 "SET value = 'USD'");
    pair.recorder.pause();
    pair.execute("INSERT INTO attachment_data VALUES ('a', x'00')");
    pair.recorder.resume();
    CHECK(pair.recorder.take().bytes.isEmpty());
}

TEST_CASE_METHOD(TestFile, "After a statement that failed the transaction can only be given up", "[db][undo]")
{
    const qint64 anna = customer(u"Anna"_s);
    const qint64 steps = operations(*db, 99).size();
    const auto renameBoth = [&] {
        Operation operation(*db, OperationKind::Edit, u"Half"_s);
        Query(*db, "UPDATE customer SET name = 'Berta'").exec();
        // The first of the two rows is written before the second one fails, and taken back with it.
        CHECK_THROWS_AS(Query(*db, "INSERT INTO tag (id, name, name_key) VALUES (1, 'a', 'a'), (2, 'b', 'a')").exec(),
                        Error);
        operation.commit();
    };
    CHECK_THROWS_AS(renameBoth(), Error);
    CHECK(customers.title(*customers.load(anna)) == u"Anna");
    CHECK(operations(*db, 99).size() == steps);
    CHECK(customer(u"Clara"_s) > anna);
}
