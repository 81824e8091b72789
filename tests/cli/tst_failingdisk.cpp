// One call of the operating system fails under the real program.
#include "core/db/database.h"
#include "tests/cli/cli.h"
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct FailingDisk : test::CliFile
{
    FailingDisk() { add(u"customers"_s, {u"name=Anna"_s}); }

    /// `plan` as failingcalls.cpp reads it; `part` is of the names of the files concerned.
    test::CliRun fail(const QString &plan, const QString &part, const QStringList &words) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(KORIZ_FAILING_CALLS));
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        environment.insert(u"KORIZ_FAIL"_s, plan);
        environment.insert(u"KORIZ_FAIL_IN"_s, part);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(KORIZ_CLI),
                      QStringList {u"--file"_s, file, u"--json"_s, u"--today"_s, u"2026-06-15"_s} + words);
        process.write("secret\n");
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(60'000));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    test::CliRun without(const QStringList &words) const { return fail({}, {}, words); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

QByteArray bytesAt(const QString &path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(gone)");
}

} // namespace

TEST_CASE_METHOD(FailingDisk, "What decrypt cannot read back does not stay under the final name", "[cli][faults]")
{
    REQUIRE(without({u"backup"_s, path(u"b.kbk"_s), u"--password-stdin"_s}).code == 0);
    const QStringList before = files();
    const QStringList decrypt {u"decrypt"_s, path(u"b.kbk"_s), path(u"out.koriz"_s), u"--password-stdin"_s};
    for (const QString &plan : {u"read 1"_s, u"pread 2 on"_s, u"rename 1"_s, u"rename 2"_s, u"fsync 1"_s}) {
        const test::CliRun failed = fail(plan, u"out.koriz"_s, decrypt);
        INFO(plan.toStdString() << ": " << failed.err.toStdString());
        CHECK(failed.code == 3);
        CHECK(failed.out.isEmpty());
        CHECK(files() == before);
    }
    CHECK(without(decrypt).code == 0);
}

TEST_CASE_METHOD(FailingDisk, "A backup whose renaming fails is there with its sum or not at all", "[cli][faults]")
{
    const QString target = GENERATE(u"b.koriz"_s, u"b.kbk"_s);
    QStringList backup {u"backup"_s, path(target)};
    const bool isEncrypted = target.endsWith(u"kbk"), isOver = !isEncrypted && GENERATE(false, true);
    if (isEncrypted)
        backup << u"--password-stdin"_s;
    if (isOver)
        REQUIRE(without(backup).code == 0);
    const QStringList before = files();
    const QStringList after = isOver ? before : before + QStringList {target, target + u".sha256"_s};
    const QByteArray old = bytesAt(path(target));
    for (int at = isEncrypted ? 4 : 1; at <= 8; ++at) { // the first of an encrypted one take long
        const test::CliRun run = fail(u"rename %1"_s.arg(at), folder.path(), backup);
        INFO(at << ": " << run.code << run.err.toStdString());
        CHECK((run.code == 0 || run.code == 3));
        QStringList expected = run.code == 0 ? after : before;
        expected.sort();
        CHECK(files() == expected);
        CHECK((run.code == 0 || bytesAt(path(target)) == old));
        QProcess sum;
        sum.setWorkingDirectory(folder.path());
        sum.start(u"sha256sum"_s, {u"-c"_s, u"--quiet"_s, target + u".sha256"_s});
        REQUIRE(sum.waitForFinished());
        CHECK((sum.exitCode() == 0) == (run.code == 0 || isOver));
        if (run.code == 0)
            return;
    }
}

TEST_CASE_METHOD(FailingDisk, "A restore that fails leaves a broken file as it was, with what SQLite keeps beside it",
                 "[cli][faults]")
{
    REQUIRE(run({u"backup"_s, path(u"b.koriz"_s)}).code == 0);
    QByteArray wal;
    {
        const auto db = Database::open(file);
        const auto reader = db->reopen(); // keeps the -wal beside the file
        db->setSetting(u"x"_s, u"only in wal"_s);
        wal = bytesAt(file + u"-wal"_s);
    }
    const QByteArray broken = "no file of ours any more";
    const auto write = [](const QString &name, const QByteArray &bytes) {
        QFile out(name);
        REQUIRE((out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()));
    };
    write(file, broken);
    write(file + u"-wal"_s, wal);
    const QDir aside(path(u"test.koriz-backups"_s));
    int failed = 0;
    for (int at = 1; at <= 12; ++at) {
        const test::CliRun run = fail(u"rename %1 on"_s.arg(at), u"test.koriz"_s, {u"restore"_s, path(u"b.koriz"_s)});
        INFO(at << ": " << run.err.toStdString());
        if (run.code == 0)
            break;
        ++failed;
        CHECK(run.code == 3);
        CHECK(bytesAt(file) == broken);
        CHECK(bytesAt(file + u"-wal"_s) == wal);
        CHECK(aside.entryList(QDir::Files).join(u' ').toStdString() == "");
    }
    CHECK(failed > 1);
    CHECK(run({u"list"_s, u"customers"_s}).object()[u"total"_s].toInt() == 1);
}

TEST_CASE_METHOD(FailingDisk, "On a disk without any room a file is still read, and saved to another disk",
                 "[cli][faults]")
{
    const QString disk = path(u"disk"_s), full = disk + u"/test.koriz"_s;
    REQUIRE(QDir().mkdir(disk));
    const auto onFullDisk = [&](const QStringList &words) {
        const QString prepare = u"mount -t tmpfs -o size=4m none '%1' && cp '%2' '%3' && "
                                "{ cat /dev/zero > '%1/fill' 2>/dev/null; exec \"$0\" \"$@\"; } || exit 99"_s;
        QProcess process;
        process.start(u"unshare"_s, QStringList {u"-m"_s, u"bash"_s, u"-c"_s, prepare.arg(disk, file, full),
                                                 QStringLiteral(KORIZ_CLI), u"--file"_s, full} + words);
        REQUIRE(process.waitForFinished(60'000));
        const int code = process.exitCode();
        return test::CliRun {code, process.readAllStandardOutput(), process.readAllStandardError()};
    };
    if (onFullDisk({u"--version"_s}).code != 0)
        return; // only root may make a disk
    for (const QStringList &words :
         {QStringList {u"list"_s, u"customers"_s}, QStringList {u"backup"_s, path(u"b.koriz"_s)},
          QStringList {u"export"_s, u"customers"_s, path(u"o.csv"_s)}, QStringList {u"check"_s, u"--deep"_s}}) {
        const test::CliRun run = onFullDisk(words);
        INFO(words.join(u' ').toStdString() << ": " << run.err.toStdString());
        CHECK(run.code == 0);
    }
    const test::CliRun added = onFullDisk({u"add"_s, u"customers"_s, u"name=Berta"_s});
    CHECK(added.code == 3);
    CHECK(added.err.contains("The disk is full"));
    CHECK_FALSE(added.err.contains("read-only"));
    CHECK(QFile::exists(path(u"b.koriz"_s)));
}
