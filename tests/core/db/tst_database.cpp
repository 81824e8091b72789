#include "core/base/error.h"
#include "core/db/query.h"
#include "core/db/transaction.h"
#include "tests/support/forge.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

struct Folder
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"shop.koriz"_s);

    std::unique_ptr<Database> make() const { return Database::create(path, {u"EUR"_s, u"LV"_s, u"lv"_s}); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

QString refusal(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Refused);
        return error.summary();
    }
    FAIL("nothing was refused");
    return {};
}

} // namespace

TEST_CASE_METHOD(Folder, "A new file is a WAL file with Koriz's mark, its version and the default funnel", "[db]")
{
    const auto db = make();
    CHECK(test::sqlText(*db, "PRAGMA journal_mode") == u"wal"_s);
    CHECK(test::sqlText(*db, "PRAGMA synchronous") == u"3"_s); // EXTRA: FULL, and the folder too
    CHECK(test::sqlText(*db, "PRAGMA application_id") == QString::number(0x4b6f727a));
    CHECK(test::sqlText(*db, "PRAGMA user_version") == QString::number(schemaVersion));
    CHECK(test::sqlText(*db, "SELECT group_concat(name) FROM stage WHERE kind = 'open'")
          == u"Informētība,Interese,Lēmums,Rīcība"_s);
    CHECK(db->currency() == u"EUR"_s);
    CHECK((QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup)) == QFile::Permissions());
}

TEST_CASE_METHOD(Folder, "What is not a Koriz file is refused in words and left as it was", "[db]")
{
    SECTION("missing: not even created")
    {
        refusal([&] { Database::open(path); });
        CHECK_FALSE(QFile::exists(path));
    }
    SECTION("empty") { write({}); refusal([&] { Database::open(path); }); CHECK(QFileInfo(path).size() == 0); }
    SECTION("text") { write("Name;Phone\n"); refusal([&] { Database::open(path); }); }
    SECTION("a folder") { refusal([&] { Database::open(dir.path()); }); }
    SECTION("existing, when creating") { write("x"); refusal([&] { make(); }); CHECK(QFileInfo(path).size() == 1); }
    SECTION("a database of another program")
    {
        { const auto db = make(); }
        test::forge(path, "PRAGMA application_id = 7");
        CHECK(refusal([&] { Database::open(path); }).contains(u"another program"_s));
    }
    SECTION("newer")
    {
        { const auto db = make(); }
        test::forge(path, "PRAGMA user_version = 99");
        CHECK(refusal([&] { Database::open(path); }).contains(u"99"_s));
    }
    SECTION("tampered: a trigger that deletes")
    {
        { const auto db = make(); }
        test::forge(path, "CREATE TRIGGER t AFTER INSERT ON customer BEGIN DELETE FROM deal; END");
        CHECK(refusal([&] { Database::open(path); }).contains(u"structure"_s));
    }
    SECTION("in use")
    {
        const auto db = make();
        CHECK(refusal([&] { Database::open(path); }).contains(u"already open"_s));
    }
}

TEST_CASE_METHOD(Folder, "A file that was moved while open becomes read-only before the next write", "[db]")
{
    const auto db = make();
    REQUIRE(QFile::rename(path, path + u".moved"_s));
    CHECK_THROWS_AS(Transaction(*db), Error);
    CHECK(db->isReadOnly());
}

TEST_CASE_METHOD(Folder, "A change is given up when the file goes away while it is made", "[db]")
{
    const auto db = make();
    Transaction transaction(*db);
    Query(*db, "INSERT INTO setting (key, value) VALUES ('late', '1')").exec();
    SECTION("deleted") { REQUIRE(QFile::remove(path)); }
    SECTION("replaced")
    {
        REQUIRE(QFile::rename(path, dir.filePath(u"kept.koriz"_s)));
        write("another file");
    }
    CHECK_THROWS_AS(transaction.commit(), Error);
    CHECK(db->isReadOnly());
}

TEST_CASE_METHOD(Folder, "After closing, the file alone is whole", "[db]")
{
    {
        const auto db = make();
        CustomerStore customers(*db);
        Operation operation(*db, OperationKind::Add, u"test"_s);
        Record record = customers.blank();
        record.set(customers.catalogue().indexOf(u"name"), u"Anna"_s);
        customers.add(record);
        operation.commit();
    }
    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
    const auto copy = path + u"2"_s;
    REQUIRE(QFile::copy(path, copy));
    CHECK(test::sqlText(*Database::open(copy), "SELECT name FROM customer") == u"Anna"_s);
}

TEST_CASE_METHOD(test::TestFile, "Views hear once of an outermost transaction, and not of one rolled back", "[db]")
{
    QList<Areas> heard;
    QObject::connect(db.get(), &Database::changed, [&](Areas areas) { heard << areas; });
    {
        Transaction outer(*db);
        db->touch(Area::Customers);
        { Transaction inner(*db); db->touch(Area::Sales); inner.commit(); }
        outer.commit();
    }
    { Transaction lost(*db); db->touch(Area::Feedback); }
    CHECK(heard == QList<Areas> {Area::Customers | Area::Sales});
}
