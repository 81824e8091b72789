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

TEST_CASE_METHOD(test::CompanyFile, "The check of a backup is stopped on its way through the pages", "[backup]")
{
    const QString copy = at("my own copy.koriz");
    REQUIRE(QFile::copy(path, copy));
    const QList<Backup> found = listBackups({dir.path()});
    REQUIRE(found.size() == 2);
    const std::atomic_bool cancelled = true;
    CHECK_THROWS_AS(backupProblems(found.first(), true, {{}, &cancelled}), Cancelled);
    CHECK(backupProblems(found.first(), true).isEmpty());
}

TEST_CASE_METHOD(test::CompanyFile, "A label that did not come to its place is no draft to be thrown away", "[backup]")
{
    const Snapshot made = backUp(*open(), folders(), BackupReason::Manual, now).made;
    const QString waiting = labelPath(made.path) + u".koriz-part"_s;
    REQUIRE(QFile::rename(labelPath(made.path), waiting));
    QFile file(waiting);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
    file.close();
    thinOut(folders().first(), path, now);
    REQUIRE(readLabel(made.path));
    CHECK(readLabel(made.path)->sha256 == made.sha256);
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
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(left == old ? -3 : 0),
                                 QFileDevice::FileModificationTime));
    }
    thinOut(folders().first(), path, now);
    CHECK_FALSE(QFile::exists(old));
    CHECK(QFile::exists(young));
}

TEST_CASE_METHOD(test::CompanyFile, "No encrypted backup takes the place of a plain one, nor a plain one that of it",
                 "[backup]")
{
    const auto db = open();
    const QString folder = folders().first();
    const Snapshot plain = backUp(*db, {folder}, BackupReason::Manual, now).made;
    QStringList sealed;
    for (const int minute : {1, 2}) {
        const QDateTime at = now.addSecs(60 * minute);
        const QString place = freeSnapshotPath(folder, path, at, u"kbk"_s);
        sealed << backUpEncrypted(*db, place, u"pw"_s, BackupReason::Manual, at).path;
    }
    thinOut(folder, path, now.addSecs(120));
    CHECK(QFile::exists(plain.path));
    CHECK_FALSE(QFile::exists(sealed.first()));
    const QString later = backUp(*db, {folder}, BackupReason::Manual, now.addSecs(180)).made.path;
    CHECK_FALSE(QFile::exists(plain.path));
    CHECK(QFile::exists(sealed.last()));
    CHECK(QFile::exists(later));
}

TEST_CASE_METHOD(test::CompanyFile, "Two files that share a folder for their backups do not cost each other any",
                 "[backup]")
{
    const QString other = at("Other.koriz"), shelf = at("shelf");
    REQUIRE((QDir().mkdir(shelf) && QDir().mkdir(at("old")) && QFile::copy(path, other)
             && QFile::copy(path, at("old/Shop.koriz"))));
    QStringList made;
    for (int day = 0; day < 3; ++day) {
        for (const QString &file : {path, other, at("old/Shop.koriz")})
            made << backUp(*Database::open(file), {shelf}, BackupReason::Manual, now.addDays(day)).made.path;
    }
    const Snapshot named
        = writeSnapshot(*open(), shelf + u"/before the fair.koriz"_s, {toWord(BackupReason::Manual), now});
    thinOut(shelf, path, now.addDays(3));
    CHECK(QFile::exists(named.path));
    for (const QString &file : std::as_const(made))
        CHECK(QFile::exists(file));
}

namespace {

/// A backup that takes the place of an older one, and is stopped on the way.
struct Replaced : test::CompanyFile
{
    QString target = at("mine.koriz"), label = labelPath(target), next = label + u".koriz-part"_s;
    Snapshot older = writeSnapshot(*open(), target, {u"manual"_s, now});
    Snapshot newer {};
    QString copy = at("newer");

    Replaced()
    {
        addCustomer(u"Late Anna"_s);
        newer = writeSnapshot(*open(), copy, {u"manual"_s, now.addDays(1)});
        newer.path = target;
        REQUIRE(QFile::remove(labelPath(copy)));
    }
    [[nodiscard]] Backup found() const
    {
        for (const Backup &backup : listBackups({dir.path()})) {
            if (backup.snapshot.path == target)
                return backup;
        }
        FAIL("not in the list");
        return {};
    }
    void checkIs(const Snapshot &snapshot) const
    {
        CHECK(found().isLabelled);
        CHECK(found().snapshot.counts == snapshot.counts);
        CHECK(found().snapshot.label.at == snapshot.label.at);
        CHECK(backupProblems(found(), true).isEmpty());
        CHECK(QFile::exists(label)); // put right
    }
    void replace(const QString &from, const QString &to) const
    {
        QFile::remove(to);
        REQUIRE(QFile::rename(from, to));
    }
    /// The labels as they stand while one copy takes the place of the other.
    void stopMidway() const
    {
        const QString aside = at("aside.koriz");
        Snapshot written = newer;
        written.path = aside;
        writeLabel(written);
        replace(labelPath(aside), next);
    }
};

} // namespace

TEST_CASE_METHOD(Replaced, "A backup that replaces an older one is found with its own counts wherever that stopped",
                 "[backup]")
{
    REQUIRE(newer.counts.customers == older.counts.customers + 1);
    SECTION("not at all")
    {
        putLabelled(copy, newer);
        checkIs(newer);
        CHECK_FALSE(QFile::exists(next));
    }
    SECTION("before the copy stood")
    {
        stopMidway();
        checkIs(older);
    }
    SECTION("when the copy stood")
    {
        stopMidway();
        replace(copy, target);
        checkIs(newer);
    }
    SECTION("and a later one goes through")
    {
        stopMidway();
        putLabelled(copy, newer);
        checkIs(newer);
    }
    SECTION("for want of the copy: the older one keeps its label")
    {
        REQUIRE(QFile::remove(copy));
        test::said([&] { putLabelled(copy, newer); });
        checkIs(older);
    }
    SECTION("for want of room for the label: the older one keeps its own")
    {
        const test::SizeLimit full(10);
        test::said([&] { putLabelled(copy, newer); });
        checkIs(older);
    }
}

TEST_CASE_METHOD(test::CompanyFile, "Thinning takes only labelled backups, and never the one just made", "[backup]")
{
    const auto db = open();
    const Snapshot made = backUp(*db, folders(), BackupReason::Schedule, now).made;
    const QByteArray bytes = test::bytesOf(made.path);
    const auto put = [&](int days, const QString &reason) {
        Snapshot copy = made;
        copy.label = {reason, now.addDays(-days)};
        copy.path = freeSnapshotPath(folders().first(), path, copy.label.at);
        test::writeBytes(copy.path, bytes);
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
    SECTION("a clock that goes wrong for a while costs none")
    {
        const QStringList there = names(folders().first());
        QStringList wrong;
        for (int day = 0; day < 15; ++day)
            wrong << backUp(*db, folders(), BackupReason::Schedule, now.addYears(-9).addDays(day)).made.path;
        for (const QString &name : there)
            CHECK(QFile::exists(folders().first() + u'/' + name));
        CHECK(QFile::exists(wrong.last()));
    }
    SECTION("those of days to come take nobody's place")
    {
        for (int day = 300; day < 320; ++day)
            put(-day, u"close"_s);
        for (int day = 1; day <= 12; ++day)
            backUp(*db, folders(), BackupReason::Schedule, now.addDays(day));
        QSet<QDate> days;
        for (const Backup &backup : listBackups(folders()))
            days << backup.snapshot.label.at.date();
        for (int day = 1; day <= 12; ++day)
            CHECK(days.contains(now.addDays(day).date()));
    }
}
