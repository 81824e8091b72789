// What SQLite keeps beside a file, left by programs that died or copied by somebody.
#include "core/db/filesystem.h"
#include "core/db/recovery.h"
#include "core/db/sqlite.h"
#include "tests/support/backupfile.h"
#include <QLockFile>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct Left : test::CompanyFile
{
    QString copy = dir.filePath(u"Copy.koriz"_s);

    Left() : CompanyFile(300) { }

    static void edit(Database &db, int customer, const QString &notes)
    {
        Operation operation(db, OperationKind::Edit, u"edit"_s);
        Query(db, "UPDATE customer SET notes = :notes WHERE id = :id")
            .bind(":notes", notes)
            .bind(":id", customer)
            .exec();
        operation.commit();
    }
    void copyFile(const QString &ending, const QString &to) const
    {
        test::writeBytes(to + ending, test::bytesOf(path + ending));
    }
    /// Steps that stand in the -wal only; it is copied beside `copy`.
    void leaveWal(const QList<int> &customers) const
    {
        const auto db = open();
        const auto reader = db->reopen();
        for (const int customer : customers)
            edit(*db, customer, u"only in wal"_s);
        copyFile(u"-wal"_s, copy);
        REQUIRE(QFileInfo(copy + u"-wal"_s).size() > 0);
    }
    /// Refused as damaged, whether to write or to read, and neither file is touched.
    void checkRefused() const
    {
        const QByteArray file = test::bytesOf(copy), wal = test::bytesOf(copy + u"-wal"_s);
        for (const Database::Mode mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            try {
                Database::open(copy, mode);
                FAIL("was opened");
            } catch (const Error &error) {
                CHECK(error.kind() == Error::Kind::Damaged);
                CHECK(error.summary().contains(u"damaged"_s));
            }
            CHECK(test::bytesOf(copy) == file);
            CHECK(test::bytesOf(copy + u"-wal"_s) == wal);
        }
    }
};

} // namespace

TEST_CASE_METHOD(Left, "A -wal that a killed program left is taken into the file it belongs to", "[db][recovery]")
{
    copyFile({}, copy);
    leaveWal({5, 6, 7});
    for (const Database::Mode mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite})
        CHECK(Query(*Database::open(copy, mode), "SELECT count(*) FROM customer WHERE notes = 'only in wal'")
                  .firstInteger()
              == 3);
    CHECK_FALSE(QFile::exists(copy + u"-wal"_s));
}

TEST_CASE_METHOD(
    Left, "A file that was left open is put at rest before it is opened, or left as it is when that is cancelled",
    "[db][recovery]")
{
    copyFile({}, copy);
    CHECK_FALSE(isLeftOpen(copy));
    leaveWal({5, 6, 7});
    REQUIRE(isLeftOpen(copy));
    const QByteArray file = test::bytesOf(copy), wal = test::bytesOf(copy + u"-wal"_s);
    const std::atomic_bool isCancelled = true;
    CHECK_THROWS_AS(recover(copy, {{}, &isCancelled}), Cancelled);
    CHECK(test::bytesOf(copy) == file);
    CHECK(test::bytesOf(copy + u"-wal"_s) == wal);
    recover(copy, {});
    CHECK_FALSE(isLeftOpen(copy));
    CHECK(Query(*Database::open(copy), "SELECT count(*) FROM customer WHERE notes = 'only in wal'").firstInteger()
          == 3);
}

TEST_CASE_METHOD(Left, "A -wal that was moved into the file in part is taken in too", "[db][recovery]")
{
    const auto db = open();
    edit(*db, 5, u"only in wal"_s);
    REQUIRE(sqlite3_wal_checkpoint_v2(db->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr) == SQLITE_OK);
    const auto reader = db->reopen();
    Query hold(*reader, "SELECT id FROM customer");
    REQUIRE(hold.next()); // the next one goes on in the same -wal
    edit(*db, 6, u"only in wal"_s);
    copyFile({}, copy);
    copyFile(u"-wal"_s, copy);
    CHECK(Query(*Database::open(copy), "SELECT count(*) FROM customer WHERE notes = 'only in wal'").firstInteger()
          == 2);
}

TEST_CASE_METHOD(Left, "A -wal of another state of the file is found out before anything is written", "[db][recovery]")
{
    SECTION("one step older, which SQLite's own check does not see")
    {
        copyFile({}, copy);
        edit(*open(), 280, u"lost"_s);
        leaveWal({5});
        checkRefused();
    }
    SECTION("newer")
    {
        leaveWal({5});
        edit(*open(), 7, u"newer"_s);
        copyFile({}, copy);
        checkRefused();
    }
    SECTION("packed by a backup")
    {
        const QString packed = backUp(*open(), folders(), BackupReason::Manual, now).made.path;
        leaveWal({5});
        test::writeBytes(copy, test::bytesOf(packed));
        checkRefused();
    }
}

TEST_CASE_METHOD(Left, "A restore keeps a file aside as it is when its -wal is of another state",
                 "[db][recovery][restore]")
{
    copyFile({}, copy);
    const QString backup = backUp(*open(), folders(), BackupReason::Manual, now).made.path;
    edit(*open(), 280, u"lost"_s);
    leaveWal({5});
    const QByteArray file = test::bytesOf(copy), wal = test::bytesOf(copy + u"-wal"_s);
    const Restored restored = restoreBackup(backup, copy, {}, now.addSecs(5));
    CHECK(test::bytesOf(restored.kept) == file);
    CHECK(test::bytesOf(restored.kept + u"-wal"_s) == wal);
    CHECK_NOTHROW(Database::open(copy));
}

TEST_CASE_METHOD(Left, "A change that a program died over with a rollback journal is taken back by who opens next",
                 "[db][recovery]")
{
    const QStringList before = test::contents(*Database::look(path));
    {
        const auto db = open();
        db->execute("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 5");
        Operation operation(*db, OperationKind::Edit, u"edit"_s);
        Query(*db, "UPDATE customer SET notes = 'half done'").exec();
        copyFile({}, copy);
        copyFile(u"-journal"_s, copy);
    }
    REQUIRE(QFileInfo(copy + u"-journal"_s).size() > 4096);
    REQUIRE(test::bytesOf(copy).contains("half done"));
    SECTION("to read")
    {
        CHECK(test::contents(*Database::open(copy, Database::Mode::ReadOnly)) == before);
    }
    SECTION("to write")
    {
        CHECK(test::contents(*Database::open(copy)) == before);
    }
    SECTION("to restore")
    {
        const QString backup = backUp(*open(), folders(), BackupReason::Manual, now).made.path;
        const Restored restored = restoreBackup(backup, copy, {}, now.addSecs(5));
        CHECK(test::contents(*Database::open(restored.kept)) == before); // its -journal went with it
    }
    CHECK_FALSE(QFile::exists(copy + u"-journal"_s));
}

TEST_CASE_METHOD(Left, "Reading leaves nothing beside the file, and takes nothing from who has it open",
                 "[db][recovery]")
{
    SECTION("alone")
    {
        const auto reader = Database::open(path, Database::Mode::ReadOnly);
        Database::open(path, Database::Mode::ReadOnly).reset();
        CHECK(Query(*reader, "SELECT count(*) FROM customer").firstInteger() == 300);
    }
    SECTION("beside a window")
    {
        const auto window = open();
        edit(*window, 5, u"fresh"_s);
        {
            const auto reader = Database::open(path, Database::Mode::ReadOnly);
            CHECK(Query(*reader, "SELECT count(*) FROM customer WHERE notes = 'fresh'").firstInteger() == 1);
        }
        window->checkpoint();
        Database::open(path, Database::Mode::WriteIfFree).reset();
        CHECK(QFile::exists(path + u"-wal"_s));
        edit(*window, 6, u"fresh"_s);
        CHECK(Query(*Database::open(path, Database::Mode::WriteIfFree),
                    "SELECT count(*) FROM customer WHERE notes = 'fresh'")
                  .firstInteger()
              == 2);
    }
    CHECK(names(dir.path()) == QStringList {u"Shop.koriz"_s});
}
