#include "core/db/database.h"
#include "core/db/query.h"
#include "tests/cli/cli.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct Shop : test::CliFile
{
    QString folder2 = path(u"away"_s);

    Shop()
    {
        REQUIRE(QDir().mkdir(folder2));
        add(u"customers"_s, {u"name=Anna"_s});
        add(u"deals"_s, {u"title=Roof"_s, u"customer=Anna"_s});
    }

    /// With a line on standard input.
    test::CliRun type(const QByteArray &input, const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(KORIZ_CLI),
                      QStringList {u"--file"_s, file, u"--json"_s, u"--today"_s, u"2026-06-15"_s} + words);
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(60'000));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] QString names() const { return listed(u"customers"_s, u"name"_s); }
    [[nodiscard]] QStringList made() const { return QDir(folder2).entryList({u"*.koriz"_s, u"*.kbk"_s}, QDir::Files); }
};

QByteArray bytesOf(const QString &path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

TEST_CASE_METHOD(Shop, "koriz-cli backup makes a checked copy in a folder or as a file, restore puts it back",
                 "[cli][backup]")
{
    const QString target = GENERATE_COPY(QString(folder2), path(u"copy.koriz"_s));
    const test::CliRun backup = run({u"backup"_s, target});
    CHECK(backup.code == 0);
    const QJsonObject told = backup.object();
    const QString made = told.value(u"file"_s).toString();
    CHECK(QFileInfo(made).size() == told.value(u"bytes"_s).toInteger());
    CHECK(told.value(u"customers"_s).toInt() == 1);
    CHECK(told.value(u"deals"_s).toInt() == 1);
    QProcess sum;
    sum.start(u"sha256sum"_s, {made});
    REQUIRE(sum.waitForFinished());
    CHECK(sum.readAllStandardOutput().left(64) == told.value(u"sha256"_s).toString().toLatin1());

    add(u"customers"_s, {u"name=Berta"_s});
    const QJsonObject restored = run({u"restore"_s, made}).object();
    CHECK(names() == u"Anna"_s);
    CHECK(restored.value(u"file"_s).toString() == file);
    CHECK(restored.value(u"sha256"_s) == told.value(u"sha256"_s));
    CHECK(run({u"restore"_s, restored.value(u"kept"_s).toString()}).code == 0); // the way back
    CHECK(names().contains(u"Berta"_s));
}

TEST_CASE_METHOD(Shop, "koriz-cli backup works while the window has the file open", "[cli][backup]")
{
    const auto open = Database::open(file);
    CHECK(run({u"backup"_s, folder2}).code == 0);
    CHECK(made().size() == 1);
    const test::CliRun refused = run({u"restore"_s, folder2 + u'/' + made().value(0)});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains("already open"));
}

TEST_CASE_METHOD(Shop, "koriz-cli backup refuses to write over what is no backup", "[cli][backup]")
{
    QFile other(path(u"letter.koriz"_s));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("dear");
    other.close();
    CHECK(run({u"backup"_s, file}).code == 1);
    CHECK(run({u"backup"_s, other.fileName()}).code == 1);
    CHECK(bytesOf(other.fileName()) == "dear");
    CHECK(run({u"backup"_s, path(u"gone/"_s)}).code == 1);
    CHECK(run({u"backup"_s, path(u"gone"_s)}).code == 1);
    CHECK(run({u"backup"_s, path(u"x.kbk"_s)}).code == 2); // no password
    CHECK(run({u"backup"_s, path(u"mine.koriz"_s)}).code == 0);
    CHECK(run({u"backup"_s, path(u"mine.koriz"_s)}).code == 0); // its own older backup may be replaced
    CHECK(names() == u"Anna"_s);
}

TEST_CASE_METHOD(Shop, "koriz-cli keeps twelve days, ten weeks and nine months in a folder", "[cli][backup]")
{
    for (int day = 40; day >= 0; --day) {
        const QString today = QDate(2026, 6, 15).addDays(-day).toString(Qt::ISODate);
        REQUIRE(test::runCli({u"--file"_s, file, u"--today"_s, today, u"backup"_s, folder2}).code == 0);
    }
    // 15 to 4 June; the Sundays 31, 24, 17 and 10 May; 6 to 9 May are within the week of the 10th.
    CHECK(made().size() == 12 + 4);
}

TEST_CASE_METHOD(Shop, "koriz-cli makes, decrypts and restores encrypted backups", "[cli][backup]")
{
    const test::CliRun backup = type("pass phrase\n", {u"backup"_s, folder2, u"--password-stdin"_s});
    INFO(backup.err.toStdString());
    REQUIRE(backup.code == 0);
    const QString kbk = backup.object().value(u"file"_s).toString(), out = path(u"plain.koriz"_s);
    CHECK(kbk.endsWith(u".kbk"_s));
    CHECK_FALSE(bytesOf(kbk).contains("SQLite"));
    CHECK(type("wrong\n", {u"decrypt"_s, kbk, out}).code == 1);
    CHECK(type("\n", {u"decrypt"_s, kbk, out}).code == 2);
    CHECK_FALSE(QFile::exists(out));
    const QJsonObject told = type("pass phrase\n", {u"decrypt"_s, kbk, out}).object();
    CHECK(told.value(u"customers"_s).toInt() == 1);
    CHECK(test::runCli({u"--file"_s, out, u"check"_s, u"--deep"_s}).code == 0);
    CHECK(type("pass phrase\n", {u"decrypt"_s, kbk, out}).code == 1); // does not write over it
    add(u"customers"_s, {u"name=Berta"_s});
    CHECK(type("wrong\n", {u"restore"_s, kbk}).code == 1);
    CHECK(names().contains(u"Berta"_s));
    CHECK(type("pass phrase\n", {u"restore"_s, kbk}).code == 0);
    CHECK(names() == u"Anna"_s);
    QFile raw(kbk);
    REQUIRE(raw.open(QIODevice::ReadWrite));
    REQUIRE(raw.seek(500));
    const char there = raw.read(1).at(0);
    REQUIRE(raw.seek(500));
    raw.write(QByteArray(
        1, static_cast<char>(there ^ 1))); // encrypted bytes are random: a fixed letter could be there already
    raw.close();
    QFile::remove(out);
    const test::CliRun tampered = type("pass phrase\n", {u"decrypt"_s, kbk, out});
    CHECK(tampered.code == 1);
    CHECK(tampered.err.contains("changed"));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE_METHOD(Shop, "koriz-cli check looks at the backups too", "[cli][backup]")
{
    add(u"customers"_s, {u"name=Berta"_s});
    const QString csv = path(u"more.csv"_s);
    QFile list(csv);
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("Name\nCilda\n");
    list.close();
    REQUIRE(run({u"import"_s, u"customers"_s, csv, u"--map"_s, u"Name=name"_s}).code == 0);
    const QDir backups(path(u"test.koriz-backups"_s));
    const QStringList made = backups.entryList({u"*.koriz"_s});
    REQUIRE(made.size() == 1); // before the import
    CHECK(run({u"check"_s, u"--deep"_s}).code == 0);
    QFile raw(backups.filePath(made.first()));
    REQUIRE(raw.open(QIODevice::ReadWrite));
    raw.seek(raw.size() / 2);
    const char old = raw.read(1).at(0);
    raw.seek(raw.size() / 2);
    raw.write(QByteArray(1, static_cast<char>(old ^ 8)));
    raw.close();
    CHECK(run({u"check"_s}).code == 0);
    const test::CliRun deep = run({u"check"_s, u"--deep"_s});
    CHECK(deep.code == 1);
    CHECK(deep.object().value(u"problems"_s).toArray().size() == 1);
    CHECK(run({u"restore"_s, raw.fileName()}).code == 3);
    CHECK(names().contains(u"Cilda"_s));
}

TEST_CASE_METHOD(Shop, "koriz-cli salvage makes a sound file of a broken one", "[cli][backup]")
{
    QFile raw(file);
    REQUIRE(raw.open(QIODevice::ReadWrite));
    raw.write(QByteArray(4096, '\0')); // the head and the list of tables
    raw.close();
    CHECK(run({u"check"_s}).code == 1);
    const QString out = path(u"saved.koriz"_s);
    const test::CliRun salvaged = run({u"salvage"_s, out});
    INFO(salvaged.err.toStdString());
    CHECK(salvaged.code == 0);
    CHECK(salvaged.object().value(u"ok"_s).toBool());
    CHECK(salvaged.object().value(u"saved"_s).toObject().value(u"customer"_s).toInt() == 1);
    const test::CliRun checked = test::runCli({u"--file"_s, out, u"check"_s, u"--deep"_s});
    INFO(checked.err.toStdString());
    CHECK(checked.code == 0);
    CHECK(run({u"salvage"_s, out}).code == 1); // does not write over it
    CHECK(test::runCli({u"--file"_s, path(u"none.koriz"_s), u"salvage"_s, path(u"x.koriz"_s)}).code == 1);
}
