#include "core/backup/encryptedfile.h"
#include "core/backup/restore.h"
#include "core/db/filelock.h"
#include "core/db/filesystem.h"
#include "core/db/transaction.h"
#include "core/db/unjournaledwrites.h"
#include "tests/support/backupfile.h"
#include <QLockFile>
#include <atomic>
#include <thread>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct Backed : test::CompanyFile
{
    QString backup = backUp(*open(), folders(), BackupReason::Manual, now).made.path;
    QStringList then = test::contents(*Database::look(path));

    [[nodiscard]] QStringList present() const { return test::contents(*Database::look(path)); }
    /// Refused; the file is byte for byte what it was and nothing lies about.
    QString refused(const QString &from, const QString &password = {}) const
    {
        const QByteArray before = test::bytesOf(path);
        const QStringList around = names(dir.path());
        const QString why = test::said([&] { restoreBackup(from, path, password, now); });
        CHECK(test::bytesOf(path) == before);
        CHECK(names(dir.path()) == around);
        return why;
    }
};

} // namespace

TEST_CASE_METHOD(Backed, "A backup restores the file, and what was there is a backup too", "[backup][restore]")
{
    addCustomer(u"Late Anna"_s);
    const QStringList later = present();
    REQUIRE(later != then);
    const Restored restored = restoreBackup(backup, path, {}, now.addSecs(5));
    CHECK(present() == then);
    CHECK(restored.file.counts.customers == 60);
    CHECK(restored.file.sha256 == fileSha256(path));
    CHECK(test::contents(*Database::look(restored.kept)) == later);
    CHECK((QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup)) == QFile::Permissions());
    SECTION("and it is worked with as before")
    {
        addCustomer(u"Next"_s);
        CHECK(present().size() > then.size());
    }
    SECTION("the way back is the same way")
    {
        restoreBackup(restored.kept, path, {}, now.addSecs(9));
        CHECK(present() == later);
    }
}

TEST_CASE_METHOD(Backed, "A restore does not mix with what SQLite left beside the old file", "[backup][restore]")
{
    test::writeBytes(path + u"-wal"_s, "stale");
    test::writeBytes(path + u"-journal"_s, "stale");
    restoreBackup(backup, path, {}, now.addSecs(5));
    CHECK_FALSE(QFile::exists(path + u"-journal"_s));
    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
    CHECK(test::contents(*open()) == then);
}

TEST_CASE_METHOD(Backed, "A restore that cannot take away what SQLite left beside the file does not happen",
                 "[backup][restore]")
{
    const QByteArray before = test::bytesOf(path);
    REQUIRE(QDir().mkpath(path + u"-journal/full"_s));
    test::said([&] { restoreBackup(backup, path, {}, now.addSecs(5)); });
    CHECK(test::bytesOf(path) == before);
}

TEST_CASE_METHOD(Backed, "What a killed program left in -wal goes into the file before it is replaced",
                 "[backup][restore]")
{
    const QString copy = at("copy.koriz");
    {
        const auto db = open();
        const auto second = db->reopen(); // keeps the first from moving -wal into the file
        const UnjournaledWrites unguarded(*db);
        Transaction transaction(*db);
        Query(*db, "UPDATE customer SET notes = 'only in wal' WHERE id = 1").exec();
        transaction.commit();
        test::writeBytes(copy + u"-wal"_s, test::bytesOf(path + u"-wal"_s));
        test::writeBytes(copy, test::bytesOf(path));
    }
    REQUIRE(QFileInfo(copy + u"-wal"_s).size() > 0);
    settle(copy);
    CHECK(QFileInfo(copy + u"-wal"_s).size() == 0);
    CHECK(test::contents(*Database::look(copy)).filter(u"only%20in%20wal"_s).size() == 1);
}

TEST_CASE_METHOD(Backed, "A lock that names nobody, of a program killed while it made it, is taken over",
                 "[backup][restore]")
{
    test::writeBytes(path + u".lock"_s, {});
    CHECK_FALSE(open()->isReadOnly());
    const auto holder = open();
    test::said([&] { open(); }); // one that is held is not
}

TEST_CASE_METHOD(Backed, "A deleted or damaged file is restored too, the damaged one stays aside as it was",
                 "[backup][restore]")
{
    SECTION("deleted")
    {
        REQUIRE(QFile::remove(path));
        CHECK(restoreBackup(backup, path, {}, now.addSecs(5)).kept.isEmpty());
    }
    SECTION("damaged")
    {
        test::damage(path, 0, QByteArray(3000, '#'));
        const QByteArray damaged = test::bytesOf(path);
        const Restored restored = restoreBackup(backup, path, {}, now.addSecs(5));
        CHECK(test::bytesOf(restored.kept) == damaged);
        CHECK(listBackups(folders()).first().snapshot.label.reason == u"aside"_s);
    }
    CHECK(present() == then);
}

TEST_CASE_METHOD(Backed, "What is no sound backup is refused and the file stays as it is", "[backup][restore]")
{
    SECTION("damaged in a text, which SQLite does not see")
    {
        QByteArray bytes = test::bytesOf(backup);
        const qsizetype place = bytes.size() / 2;
        test::damage(backup, place, QByteArray(1, static_cast<char>(bytes.at(place) ^ 1)));
        CHECK(refused(backup).contains(u"damaged"_s));
    }
    SECTION("damaged, and its label lost")
    {
        REQUIRE(QFile::remove(labelPath(backup)));
        test::damage(backup, 8 * 4096, QByteArray(8192, 'x'));
        refused(backup);
    }
    SECTION("cut by one sign, and its label lost")
    {
        REQUIRE(QFile::remove(labelPath(backup)));
        REQUIRE(QFile::resize(backup, QFileInfo(backup).size() - 1));
        CHECK(refused(backup).contains(u"damaged"_s));
    }
    SECTION("no database") { test::writeBytes(at("x.koriz"), "hello"); refused(at("x.koriz")); }
    SECTION("missing") { refused(at("none.koriz")); }
    SECTION("the file itself") { refused(path); }
    SECTION("the file is open elsewhere")
    {
        const auto db = open();
        CHECK(test::said([&] { restoreBackup(backup, path, {}, now); }).contains(u"already open"_s));
        CHECK(test::contents(*db) == then);
    }
    SECTION("no room for it")
    {
        const test::SizeLimit full(100'000);
        refused(backup);
    }
}

TEST_CASE_METHOD(Backed, "An encrypted backup restores with its password only", "[backup][restore]")
{
    const QString sealed = at("away.kbk");
    backUpEncrypted(*open(), sealed, u"open sesame"_s, BackupReason::Manual, now);
    addCustomer(u"Late Anna"_s);
    CHECK(refused(sealed, u"open barley"_s).contains(u"password"_s));
    CHECK(restoreBackup(sealed, path, u"open sesame"_s, now.addSecs(5)).file.counts.customers == 60);
    CHECK(present() == then);
    CHECK(names(dir.path()) == QStringList {u"Shop.koriz"_s, u"away.kbk"_s, u"away.kbk.sha256"_s});
}

TEST_CASE_METHOD(Backed, "A lock left by a killed program is taken over", "[backup][restore]")
{
    test::writeBytes(path + u".lock"_s, "999999999\nkoriz\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    CHECK_NOTHROW(open());
    CHECK_NOTHROW(restoreBackup(backup, path, {}, now.addSecs(5)));
}

TEST_CASE_METHOD(Backed, "Only what is missing or broken asks for a restore", "[backup][restore]")
{
    CHECK_FALSE(isBroken(path));
    SECTION("missing") { REQUIRE(QFile::remove(path)); CHECK(isBroken(path)); }
    SECTION("cut") { REQUIRE(QFile::resize(path, 5000)); CHECK(isBroken(path)); }
    SECTION("emptied") { REQUIRE(QFile::resize(path, 0)); CHECK(isBroken(path)); }
    SECTION("of a newer Koriz") { test::damage(path, 60, QByteArray("\0\0\0\x63", 4)); CHECK_FALSE(isBroken(path)); }
    SECTION("in use") { const auto db = open(); CHECK_FALSE(isBroken(path)); }
}

namespace {

struct LargeCompany : test::CompanyFile
{
    LargeCompany() : CompanyFile(1500) { }
};

} // namespace

TEST_CASE_METHOD(LargeCompany, "A restore that is stopped while it keeps the present file leaves nothing beside that",
                 "[backup]")
{
    const QString backup = writeSnapshot(*open(), at("backup.koriz"), {u"manual"_s, now}).path;
    std::atomic_bool cancelled = false, isOver = false;
    std::thread owner([&] {
        while (!isOver && !QFile::exists(path + u"-wal"_s)) // the present file is being read
            std::this_thread::yield();
        cancelled = true;
    });
    try {
        restoreBackup(backup, path, {}, now, {{}, &cancelled});
    } catch (const Cancelled &) {
        CHECK(countRecords(*Database::look(path)).customers == 1500);
    }
    isOver = true;
    owner.join();
    CHECK(cancelled);
    for (const QString &ending : {u"-wal"_s, u"-shm"_s})
        CHECK_FALSE(QFile::exists(path + ending));
}
