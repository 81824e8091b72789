#include "core/backup/backups.h"
#include "tests/support/backupfile.h"
#include <QProcess>

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(test::CompanyFile, "A backup holds what the file holds, checked, private and labelled", "[backup]")
{
    const auto db = open();
    const BackupResult result = backUp(*db, folders(), BackupReason::Close, now);
    CHECK(result.troubles.isEmpty());
    CHECK(QFileInfo(result.made.path).absolutePath() == dir.filePath(u"Shop.koriz-backups"_s));
    CHECK(test::contents(*Database::look(result.made.path)) == test::contents(*db));
    CHECK(names(folders().first()).size() == 2); // itself and its label, nothing half-made
    for (const QString &file : {result.made.path, labelPath(result.made.path)})
        CHECK((QFile::permissions(file) & (QFile::ReadOther | QFile::ReadGroup)) == QFile::Permissions());
    SECTION("sha256sum reads the label")
    {
        QProcess sum;
        sum.setWorkingDirectory(folders().first());
        sum.start(u"sha256sum"_s, {u"-c"_s, u"--strict"_s, labelPath(result.made.path)});
        REQUIRE(sum.waitForFinished());
        CHECK(sum.exitCode() == 0);
    }
    SECTION("the list tells day, reason and counts")
    {
        const QList<Backup> list = listBackups(folders());
        REQUIRE(list.size() == 1);
        CHECK(list.first().isLabelled);
        CHECK(list.first().snapshot.label.reason == u"close"_s);
        CHECK(list.first().snapshot.label.at == now);
        CHECK(list.first().snapshot.counts.customers == 60);
        CHECK(list.first().snapshot.counts == countRecords(*db));
        CHECK(backupProblems(list.first(), true).isEmpty());
    }
    SECTION("an unchanged file needs none, a changed one does")
    {
        CHECK_FALSE(needsBackup(*db, folders()));
        Operation operation(*db, OperationKind::Edit, u"test"_s);
        Query(*db, "UPDATE customer SET notes = 'x' WHERE id = 1").exec();
        operation.commit();
        CHECK(needsBackup(*db, folders()));
    }
}

TEST_CASE_METHOD(test::CompanyFile, "A backup that changed on the disk is found out", "[backup]")
{
    const QString made = backUp(*open(), folders(), BackupReason::Manual, now).made.path;
    const auto problems = [&](bool deep) { return backupProblems(listBackups(folders()).first(), deep); };
    SECTION("one bit of a text: only the sum tells")
    {
        QByteArray bytes = test::bytesOf(made);
        const qsizetype place = bytes.indexOf("lifecycle") + 20'000;
        test::damage(made, place, QByteArray(1, static_cast<char>(bytes.at(place) ^ 1)));
        CHECK(problems(false).isEmpty());
        CHECK(problems(true).size() == 1);
    }
    SECTION("cut")
    {
        REQUIRE(QFile::resize(made, QFileInfo(made).size() - 4096));
        CHECK(problems(false).size() == 1);
    }
}

TEST_CASE_METHOD(test::CompanyFile,
                 "A second copy goes to the other disk, without it the first is kept and the trouble told", "[backup]")
{
    const auto db = open();
    REQUIRE(QDir(dir.path()).mkdir(u"usb"_s));
    const QStringList both = backupFolders(path, dir.filePath(u"usb"_s));
    CHECK(backUp(*db, both, BackupReason::Manual, now).troubles.isEmpty());
    const QList<Backup> list = listBackups(both);
    REQUIRE(list.size() == 2);
    CHECK(list.at(0).snapshot.sha256 == list.at(1).snapshot.sha256);
    CHECK(backupProblems(list.at(1), true).isEmpty());
    REQUIRE(QDir(dir.filePath(u"usb"_s)).removeRecursively());
    const BackupResult result = backUp(*db, both, BackupReason::Manual, now.addSecs(60));
    REQUIRE(result.troubles.size() == 1);
    CHECK(result.troubles.first().contains(u"disk connected"_s));
    CHECK(QFile::exists(result.made.path));
    CHECK_FALSE(QFile::exists(dir.filePath(u"usb"_s))); // not made on the disk of the mount point
}

TEST_CASE_METHOD(test::CompanyFile, "A failing backup says why and leaves nothing half-made", "[backup]")
{
    const auto db = open();
    const QString good = backUp(*db, folders(), BackupReason::Manual, now).made.path;
    const QByteArray before = test::bytesOf(good);
    QString why;
    SECTION("no room")
    {
        const test::SizeLimit full(200'000);
        why = test::said([&] { backUp(*db, folders(), BackupReason::Manual, now.addDays(1)); });
    }
    SECTION("the folder is gone")
    {
        why = test::said([&] { backUp(*db, {u"/nowhere/at/all"_s}, BackupReason::Manual, now.addDays(1)); });
        CHECK(why.contains(u"/nowhere/at"_s));
    }
    SECTION("the folder is a file")
    {
        test::writeBytes(at("plain"), "x");
        why = test::said([&] { backUp(*db, {at("plain") + u"/sub"_s}, BackupReason::Manual, now.addDays(1)); });
    }
    SECTION("what is known of it cannot be written")
    {
        const QString next = freeSnapshotPath(folders().first(), path, now.addDays(1));
        REQUIRE(QDir().mkdir(labelPath(next)));
        why = test::said([&] { backUp(*db, folders(), BackupReason::Manual, now.addDays(1)); });
        CHECK_FALSE(QFile::exists(next));
    }
    CHECK(why.startsWith(u"No backup was made"_s));
    CHECK(names(folders().first()).size() == 2);
    CHECK(test::bytesOf(good) == before);
}

TEST_CASE_METHOD(test::CompanyFile, "Cancelled, a backup leaves nothing", "[backup]")
{
    const auto db = open();
    const std::atomic_bool cancelled = true;
    CHECK_THROWS_AS(backUp(*db, folders(), BackupReason::Manual, now, {{}, &cancelled}), Cancelled);
    CHECK(names(folders().first()).isEmpty());
}

TEST_CASE_METHOD(test::CompanyFile, "What a killed backup left goes with a later one", "[backup]")
{
    const auto db = open();
    backUp(*db, folders(), BackupReason::Manual, now);
    const QString old = folders().first() + u"/old.koriz.koriz-part"_s,
                  young = folders().first() + u"/young.koriz.koriz-part"_s;
    for (const QString &left : {old, young}) {
        QFile file(left);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.setFileTime(now.addDays(left == old ? -3 : 0), QFileDevice::FileModificationTime));
    }
    thinOut(folders().first(), now);
    CHECK_FALSE(QFile::exists(old));
    CHECK(QFile::exists(young));
}

TEST_CASE_METHOD(test::CompanyFile, "Thinning takes only labelled backups, and never the one just made", "[backup]")
{
    const auto db = open();
    const Snapshot made = backUp(*db, folders(), BackupReason::Schedule, now).made;
    const auto put = [&](int days, const QString &reason) {
        Snapshot copy = made;
        copy.label = {reason, now.addDays(-days)};
        copy.path = freeSnapshotPath(folders().first(), path, copy.label.at);
        REQUIRE(QFile::copy(made.path, copy.path));
        writeLabel(copy);
        return copy.path;
    };
    const QString sameDay = put(0, u"schedule"_s), beforeImport = put(0, u"import"_s), aside = put(3, u"aside"_s);
    const QString own = folders().first() + u"/my own copy.koriz"_s;
    REQUIRE(QFile::copy(made.path, own));
    for (int day = 1; day <= 400; ++day)
        put(day, u"close"_s);
    const Snapshot last = backUp(*db, folders(), BackupReason::Schedule, now.addSecs(60)).made;
    CHECK(QFile::exists(last.path));
    CHECK_FALSE(QFile::exists(sameDay));
    CHECK(QFile::exists(beforeImport));
    CHECK(QFile::exists(aside));
    CHECK(QFile::exists(own));
    // 12 days, 7 further weeks and 7 further months, as in the test of the rule; and the three above.
    CHECK(listBackups(folders()).size() == 12 + 7 + 7 + 3);
    SECTION("a clock that went back does not cost the new one")
    {
        const Snapshot old = backUp(*db, folders(), BackupReason::Schedule, now.addYears(-9)).made;
        CHECK(QFile::exists(old.path));
    }
}
