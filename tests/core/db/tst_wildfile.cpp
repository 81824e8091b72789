// The file in the wild: what other programs, disks and people do to it.
#include "core/base/error.h"
#include "core/db/filesystem.h"
#include "core/db/snapshot.h"
#include "tests/support/backupfile.h"
#include "tests/support/forge.h"

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(test::CompanyFile,
                 "A file moved, replaced or deleted while open is written no more, and can be saved elsewhere",
                 "[db][wild]")
{
    const auto db = open();
    const QStringList then = test::contents(*db);
    bool isTold = false;
    QObject::connect(db.get(), &Database::fileMoved, [&isTold] { isTold = true; });
    const QString other = at("Other.koriz");
    SECTION("moved") { REQUIRE(QFile::rename(path, other)); }
    SECTION("deleted") { REQUIRE(QFile::remove(path)); }
    SECTION("replaced by another file of Koriz")
    {
        Database::create(other, {u"USD"_s, {}, {}});
        REQUIRE(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(path).constData()) == 0);
    }
    const QByteArray after = test::bytesOf(path);
    CHECK(test::said([&] { Transaction transaction(*db); }).contains(u"moved or replaced"_s));
    CHECK(isTold);
    CHECK(db->isReadOnly());
    saveCopy(*db, at("Saved.koriz"));
    CHECK(test::contents(*Database::look(at("Saved.koriz"))) == then);
    CHECK(test::bytesOf(path) == after);
}

TEST_CASE_METHOD(test::CompanyFile, "A structure that is not exactly ours is refused, however it is forged",
                 "[db][wild]")
{
    { const auto db = open(); }
    SECTION("a view") { test::forge(path, "CREATE VIEW v AS SELECT * FROM customer"); }
    SECTION("an index") { test::forge(path, "CREATE INDEX i ON customer(notes)"); }
    SECTION("a trigger that calls itself sqlite_")
    {
        test::forge(path,
              "CREATE TRIGGER evil AFTER INSERT ON customer BEGIN DELETE FROM deal; END;"
              "UPDATE sqlite_schema SET name = 'sqlite_x', sql = 'CREATE TRIGGER sqlite_x AFTER INSERT ON customer "
              "BEGIN DELETE FROM deal; END' WHERE name = 'evil'");
    }
    SECTION("a column less") { test::forge(path, "ALTER TABLE customer DROP COLUMN first_interest"); }
    SECTION("a check that runs for ever")
    {
        test::forge(path,
              "UPDATE sqlite_schema SET sql = replace(sql, 'notes TEXT', 'notes TEXT CHECK (randomblob(1000000000) > "
              "1)') "
              "WHERE name = 'customer'");
    }
    SECTION("a megabyte of text in the structure")
    {
        test::forge(path,
              "UPDATE sqlite_schema SET sql = sql || ' /*' || hex(zeroblob(1000000)) || '*/' WHERE name = 'customer'");
    }
    SECTION("the right mark and nothing else") { test::forge(path, "DELETE FROM sqlite_schema"); }
    SECTION("version 0 with tables") { test::forge(path, "PRAGMA user_version = 0"); }
    SECTION("a version below zero") { test::forge(path, "PRAGMA user_version = -5"); }
    const QByteArray before = test::bytesOf(path);
    CHECK_FALSE(test::said([&] { Database::open(path); }).isEmpty());
    CHECK_FALSE(test::said([&] { Database::look(path); }).isEmpty());
    CHECK(test::bytesOf(path) == before);
}

TEST_CASE_METHOD(test::CompanyFile, "SQLite's own statistics do not make a file strange", "[db][wild]")
{
    { const auto db = open(); }
    test::forge(path, "ANALYZE");
    CHECK_NOTHROW(open());
}

TEST_CASE_METHOD(test::CompanyFile, "A truncated file is called damaged, not foreign, and is left as it is",
                 "[db][wild]")
{
    REQUIRE(QFile::resize(path, QFileInfo(path).size() / 2));
    const QByteArray before = test::bytesOf(path);
    try {
        const auto db = Database::open(path);
        Query(*db, "SELECT count(*) FROM activity NOT INDEXED").firstInteger().value_or(0);
        FAIL("half a file was taken for a whole one");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Damaged);
    }
    CHECK(test::bytesOf(path) == before);
}

TEST_CASE_METHOD(test::CompanyFile, "A file with a blob larger than memory should bear opens and says what it is",
                 "[db][wild]")
{
    const auto db = open();
    CHECK(test::said([&] { Query(*db, "SELECT zeroblob(2000000000)").exec(); }).size() > 0);
    CHECK(countRecords(*db).customers == 60);
}

TEST_CASE_METHOD(test::CompanyFile, "Two windows: the second is refused, a look is not", "[db][wild]")
{
    const auto first = open();
    CHECK(test::said([&] { static_cast<void>(open()); }).contains(u"already open"_s));
    {
        Operation operation(*first, OperationKind::Edit, u"test"_s);
        Query(*first, "UPDATE customer SET name = 'Newest' WHERE id = 1").exec();
        operation.commit();
    }
    const auto look = Database::look(path);
    CHECK(test::sqlText(*look, "SELECT name FROM customer WHERE id = 1") == u"Newest"_s);
    CHECK_THROWS_AS(Transaction(*look), Error);
}

TEST_CASE("Network and FUSE disks are known by their number", "[db][wild]")
{
    // linux/magic.h: EXT4, BTRFS, XFS, TMPFS, OVERLAYFS are local; NFS, SMB, CIFS, SMB2, FUSE, 9p are not.
    for (const quint32 local : {0xef53U, 0x9123683eU, 0x58465342U, 0x01021994U, 0x794c7630U})
        CHECK(isLocalKind(local));
    for (const quint32 remote : {0x6969U, 0x517bU, 0xff534d42U, 0xfe534d42U, 0x65735546U, 0x01021997U})
        CHECK_FALSE(isLocalKind(remote));
}

TEST_CASE_METHOD(test::CompanyFile, "A new file is private from its first byte and does not take another's place",
                 "[db][wild]")
{
    const QString fresh = at("fresh");
    makeEmptyFile(fresh);
    CHECK(QFile::permissions(fresh) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    test::writeBytes(fresh, "mine");
    CHECK_THROWS_AS(makeEmptyFile(fresh), Error);
    CHECK(test::bytesOf(fresh) == "mine");
    // The owner knows no drafts.
    const QString draft = at("away/backup.koriz.5bce-12-1.koriz-part");
    CHECK(test::said([&] { makeEmptyFile(draft); }).contains(u"away/backup.koriz”"_s));
}
