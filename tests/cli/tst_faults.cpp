// The machine fails under the real program: it is killed, or the disk takes no more.
#include "core/db/database.h"
#include "tests/cli/cli.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <sys/stat.h>
#include <unistd.h>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

QByteArray manyPeople(int rows)
{
    QByteArray csv = "Name,E-mail,Phone,City,Tags\n";
    for (int i = 0; i < rows; ++i)
        csv += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org,+3712"
            + QByteArray::number(1000000 + i) + ",Riga,\"vip, fair\"\n";
    return csv;
}

struct FaultFile : test::CliFile
{
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile out(path(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(text) == text.size());
        return path(name);
    }
    static QByteArray read(const QString &name)
    {
        QFile in(name);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(gone)");
    }
    qint64 customers() const
    {
        return run({u"list"_s, u"customers"_s, u"--limit"_s, u"1"_s}).object()[u"total"_s].toInteger(-1);
    }
    void checkSound() const
    {
        const test::CliRun run = this->run({u"check"_s, u"--deep"_s});
        INFO(run.err.toStdString());
        CHECK(run.code == 0);
    }
    /// Runs on a disk where no file can grow over so many kilobytes.
    test::CliRun runCramped(qint64 kilobytes, const QStringList &arguments) const
    {
        QProcess process;
        process.start(u"bash"_s,
                      QStringList {u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\""_s.arg(kilobytes),
                                   QStringLiteral(KORIZ_CLI), u"--file"_s, file, u"--json"_s}
                          + arguments);
        REQUIRE(process.waitForFinished(60'000));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    /// Kills the command without warning after so many milliseconds; false when it was over before.
    bool kill(const QStringList &arguments, int afterMs) const
    {
        QProcess process;
        process.start(QStringLiteral(KORIZ_CLI), QStringList {u"--file"_s, file} + arguments);
        if (process.waitForFinished(afterMs))
            return false;
        process.kill();
        process.waitForFinished();
        return true;
    }
    /// How long the command takes when it is left alone.
    int milliseconds(const QStringList &arguments) const
    {
        QElapsedTimer timer;
        timer.start();
        const test::CliRun done = run(arguments);
        INFO(done.err.toStdString());
        REQUIRE(done.code == 0);
        return static_cast<int>(timer.elapsed());
    }
};

int moments() { return qEnvironmentVariableIntValue("KORIZ_SWEEP") ? 60 : 8; }

void checkFailed(const test::CliRun &run)
{
    INFO(run.err.toStdString());
    CHECK(run.code == 3);
    CHECK(run.err.startsWith("koriz-cli: "));
    CHECK(run.err.size() > 30);
}

} // namespace

TEST_CASE_METHOD(FaultFile, "An import or its undo that is killed at any moment was done whole or not at all",
                 "[cli][faults]")
{
    constexpr int rows = 3000;
    const QString source = write(u"people.csv"_s, manyPeople(rows));
    const QStringList import {u"import"_s, u"customers"_s, source, u"--create-missing"_s};
    const int whole = milliseconds(import);
    const int back = milliseconds({u"undo"_s});
    REQUIRE(customers() == 0);
    int killed = 0;
    for (int i = 1; i <= moments(); ++i) {
        const bool isImport = i % 3 != 0;
        const qint64 before = customers();
        killed += kill(isImport ? import : QStringList {u"undo"_s}, (isImport ? whole : back) * i / moments()) ? 1 : 0;
        checkSound();
        const qint64 after = customers();
        INFO("moment " << i << ": " << before << " became " << after);
        CHECK((after == 0 || after == rows));
        if (after == rows && !isImport)
            CHECK(before == rows);
        if (after == rows && isImport) {
            CHECK(run({u"undo"_s}).code == 0);
            CHECK(customers() == 0);
        } else if (after == 0 && i % 3 == 2) {
            CHECK(run(import).code == 0); // for the undo that comes next
        }
    }
    CHECK(killed > 0);
}

TEST_CASE_METHOD(FaultFile, "An export or print that is killed leaves the old file or a whole new one", "[cli][faults]")
{
    REQUIRE(run({u"import"_s, u"customers"_s, write(u"people.csv"_s, manyPeople(3000))}).code == 0);
    for (const QString &name : {u"out.csv"_s, u"out.pdf"_s}) {
        const QStringList command = name == u"out.csv"
            ? QStringList {u"export"_s, u"customers"_s, path(name)}
            : QStringList {u"print"_s, u"list"_s, u"customers"_s, u"--out"_s, path(name)};
        const int whole = milliseconds(command);
        const QByteArray old = "the old file";
        int kept = 0;
        for (int i = 1; i < moments(); ++i) {
            write(name, old);
            const bool killed = kill(command, whole * i / moments());
            const QByteArray now = read(path(name));
            kept += now == old ? 1 : 0;
            CHECK((now == old || now.size() > 10'000));
            CHECK((killed || now != old));
        }
        CHECK(kept > 0);
    }
}

TEST_CASE_METHOD(FaultFile, "On a full disk a change is given up whole, in words, and the file stays", "[cli][faults]")
{
    add(u"customers"_s, {u"name=Anna"_s});
    const qint64 kilobytes = QFileInfo(file).size() / 1024;
    const QString source = write(u"people.csv"_s, manyPeople(3000));
    const QByteArray before = read(file);
    checkFailed(runCramped(kilobytes, {u"import"_s, u"customers"_s, source}));
    checkSound();
    CHECK(customers() == 1);
    CHECK(read(file) == before);
    checkFailed(runCramped(0, {u"add"_s, u"customers"_s, u"name=Berta"_s}));
    checkFailed(runCramped(0, {u"delete"_s, u"customers"_s, u"1"_s}));
    checkFailed(runCramped(0, {u"undo"_s}));
    checkSound();
    CHECK(customers() == 1);
    CHECK(read(file) == before);
}

TEST_CASE_METHOD(FaultFile, "On a full disk every writer leaves the old file and says why", "[cli][faults]")
{
    REQUIRE(run({u"import"_s, u"customers"_s, write(u"people.csv"_s, manyPeople(800))}).code == 0);
    const QByteArray old = "the old file";
    const QList<QStringList> commands {
        {u"export"_s, u"customers"_s, path(u"out.csv"_s)},
        {u"print"_s, u"list"_s, u"customers"_s, u"--out"_s, path(u"out.pdf"_s)},
        {u"print"_s, u"customer"_s, u"1"_s, u"--out"_s, path(u"out.pdf"_s)},
        {u"report"_s, u"abc"_s, u"--out"_s, path(u"out.csv"_s)},
        {u"report"_s, u"abc"_s, u"--out"_s, path(u"out.pdf"_s)},
    };
    for (const QStringList &command : commands) {
        for (const qint64 kilobytes : {0, 1}) {
            const QString target = command.last();
            write(QFileInfo(target).fileName(), old);
            const test::CliRun run = runCramped(kilobytes, command);
            INFO(command.join(u' ').toStdString() << " in " << kilobytes << " kB");
            if (run.code == 0) { // a small report fits into a kilobyte
                CHECK(kilobytes == 1);
                CHECK(read(target) != old);
                continue;
            }
            checkFailed(run);
            CHECK((run.err.contains("no room") || run.err.contains("disk is full")));
            CHECK(read(target) == old);
        }
    }
    CHECK(QDir(folder.path()).entryList({u"*.koriz-*"_s}).filter(u"out"_s).isEmpty());
}

TEST_CASE_METHOD(FaultFile, "On a full disk the rejected rows cannot be kept, so the import is not made",
                 "[cli][faults]")
{
    const QString rejects = write(u"rejects.csv"_s, "the old file");
    // Bigger than the limit, so that only the rejects do not fit.
    const QString source = write(u"broken.csv"_s, "Name,E-mail\n" + QByteArray("A,a@example.org\n").repeated(500)
        + QByteArray("A,a@example.org,too,many,cells\n").repeated(60'000));
    const test::CliRun cramped = runCramped(QFileInfo(file).size() / 1024 + 400,
                                            {u"import"_s, u"customers"_s, source, u"--rejects"_s, rejects});
    checkFailed(cramped);
    CHECK(read(rejects) == "the old file");
    checkSound();
    CHECK(customers() == 0);
}

TEST_CASE("A new file on a full disk is not made at all", "[cli][faults]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"new.koriz"_s);
    for (const int kilobytes : {0, 4, 40, 200}) {
        QProcess process;
        process.start(u"bash"_s,
                      {u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\""_s.arg(kilobytes),
                       QStringLiteral(KORIZ_CLI), u"--file"_s, file, u"new"_s});
        REQUIRE(process.waitForFinished(60'000));
        INFO(kilobytes << " kB: " << process.readAllStandardError().toStdString());
        CHECK(process.exitCode() == 3);
        CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }
}

TEST_CASE_METHOD(FaultFile, "A disk that cannot read the file is no refusal of the file", "[cli][faults]")
{
    const test::CliRun run
        = test::runCli({u"--file"_s, u"/proc/self/mem"_s, u"list"_s, u"customers"_s}); // reading it is an I/O error
    CHECK(run.code == 3);
    CHECK(run.err.contains("cannot be read"));
}

TEST_CASE_METHOD(FaultFile, "A disk that cannot read an encrypted backup is no wrong password", "[cli][faults]")
{
    for (const QStringList &command : {QStringList {u"restore"_s, u"/proc/self/mem"_s},
                                       QStringList {u"decrypt"_s, u"/proc/self/mem"_s, path(u"out.koriz"_s)}}) {
        QProcess process;
        process.start(QStringLiteral(KORIZ_CLI), QStringList {u"--file"_s, file} + command);
        process.write("password\n");
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(60'000));
        CHECK(process.exitCode() == 3);
        CHECK(process.readAllStandardError().contains("cannot be read"));
    }
}

TEST_CASE_METHOD(FaultFile, "Commands that only read leave nothing beside the file", "[cli][faults]")
{
    add(u"customers"_s, {u"name=Anna"_s});
    const QList<QStringList> commands {
        {u"list"_s, u"customers"_s},
        {u"show"_s, u"customers"_s, u"1"_s},
        {u"search"_s, u"anna"_s},
        {u"report"_s, u"abc"_s},
        {u"export"_s, u"customers"_s, path(u"out.csv"_s)},
        {u"operations"_s},
        {u"fields"_s, u"customers"_s},
        {u"check"_s, u"--deep"_s},
        {u"duplicates"_s},
        {u"backup"_s, path(u"b.koriz"_s)},
    };
    for (const QStringList &command : commands) {
        const test::CliRun run = this->run(command);
        INFO(command.join(u' ').toStdString() << ": " << run.err.toStdString());
        CHECK(run.code == 0);
        CHECK(QDir(folder.path()).entryList({u"test.koriz?*"_s}, QDir::Files).isEmpty());
    }
}

TEST_CASE_METHOD(FaultFile,
                 "Commands that only read work beside an open window, commands that write are refused in words",
                 "[cli][faults]")
{
    add(u"customers"_s, {u"name=Anna"_s});
    const auto window = Database::open(file);
    CHECK(customers() == 1);
    for (const QStringList &command :
         {QStringList {u"check"_s}, QStringList {u"check"_s, u"--deep"_s},
          QStringList {u"show"_s, u"customers"_s, u"1"_s}, QStringList {u"report"_s, u"abc"_s},
          QStringList {u"export"_s, u"customers"_s, path(u"out.csv"_s)}}) {
        const test::CliRun run = this->run(command);
        INFO(command.join(u' ').toStdString() << ": " << run.err.toStdString());
        CHECK(run.code == 0);
        CHECK(run.err.isEmpty());
    }
    for (const QStringList &command :
         {QStringList {u"add"_s, u"customers"_s, u"name=Berta"_s}, QStringList {u"undo"_s}, QStringList {u"demo"_s}}) {
        const test::CliRun run = this->run(command);
        CHECK(run.code == 1);
        CHECK(run.err.contains("already open"));
    }
    window->setSetting(u"x"_s, u"1"_s); // it goes on as before
    CHECK(customers() == 1);
}

TEST_CASE_METHOD(FaultFile, "What the program writes is for the owner only, save where a file had other rights",
                 "[cli][faults]")
{
    add(u"customers"_s, {u"name=Anna"_s});
    const auto rights = [](const QString &name) {
        struct stat now
        {
        };
        return ::stat(QFile::encodeName(name).constData(), &now) == 0 ? now.st_mode & 0777 : 0;
    };
    const mode_t before = ::umask(022);
    REQUIRE(run({u"backup"_s, path(u"b.koriz"_s)}).code == 0);
    REQUIRE(run({u"salvage"_s, path(u"s.koriz"_s)}).code == 0);
    REQUIRE(run({u"restore"_s, path(u"b.koriz"_s)}).code == 0);
    REQUIRE(run({u"export"_s, u"customers"_s, path(u"new.csv"_s)}).code == 0);
    REQUIRE(run({u"export"_s, u"customers"_s, path(u"new.xlsx"_s)}).code == 0);
    REQUIRE(run({u"print"_s, u"list"_s, u"customers"_s, u"--out"_s, path(u"new.pdf"_s)}).code == 0);
    const QString shared = write(u"old.csv"_s, "old"), secret = write(u"secret.csv"_s, "old");
    ::chmod(QFile::encodeName(shared).constData(), 0664);
    ::chmod(QFile::encodeName(secret).constData(), 0600);
    REQUIRE(run({u"export"_s, u"customers"_s, shared}).code == 0);
    REQUIRE(run({u"export"_s, u"customers"_s, secret}).code == 0);
    ::umask(before);
    for (const QString &name : {file, path(u"b.koriz"_s), path(u"b.koriz.sha256"_s), path(u"s.koriz"_s),
                                path(u"new.csv"_s), path(u"new.xlsx"_s), path(u"new.pdf"_s), secret})
        CHECK(rights(name) == 0600);
    CHECK(rights(shared) == 0664);
}

TEST_CASE_METHOD(FaultFile, "What a killed command left beside its target goes with the next one", "[cli][faults]")
{
    REQUIRE(run({u"import"_s, u"customers"_s, write(u"people.csv"_s, manyPeople(3000))}).code == 0);
    const auto left = [this] { return QDir(folder.path()).entryList({u"*koriz-part*"_s}, QDir::Files); };
    for (const QStringList &command :
         {QStringList {u"export"_s, u"customers"_s, path(u"out.csv"_s)}, QStringList {u"backup"_s, path(u"b.koriz"_s)},
          QStringList {u"salvage"_s, path(u"s.koriz"_s)}}) {
        const int whole = milliseconds(command);
        for (int i = 1; left().isEmpty() && i < 200; ++i) {
            QFile::remove(path(u"s.koriz"_s));
            kill(command, whole * (i % 20) / 20);
        }
        INFO(command.join(u' ').toStdString());
        CHECK_FALSE(left().isEmpty());
        QFile::remove(path(u"s.koriz"_s));
        CHECK(run(command).code == 0);
        CHECK(left().join(u' ').toStdString() == "");
    }
}

TEST_CASE_METHOD(FaultFile, "Where nothing may be written a file is read, and a change refused in words",
                 "[cli][faults]")
{
    add(u"customers"_s, {u"name=Anna"_s});
    const QString shelf = path(u"shelf"_s), shelved = shelf + u"/shop.koriz"_s;
    REQUIRE(QDir().mkdir(shelf));
    REQUIRE(QFile::copy(file, shelved));
    ::chmod(QFile::encodeName(folder.path()).constData(), 0755);
    ::chmod(QFile::encodeName(shelved).constData(), 0444);
    ::chmod(QFile::encodeName(shelf).constData(), 0555);
    const auto asGuest = [&](const QStringList &words) { // nothing keeps root from writing
        QProcess process;
        process.start(u"setpriv"_s,
                      QStringList {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s,
                                   QStringLiteral(KORIZ_CLI), u"--file"_s, shelved}
                          + words);
        REQUIRE(process.waitForFinished(60'000));
        return test::CliRun {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    };
    if (::geteuid() == 0) {
        const test::CliRun list = asGuest({u"list"_s, u"customers"_s});
        INFO(list.err.toStdString());
        CHECK(list.code == 0);
        CHECK(list.out.contains("Anna"));
        const test::CliRun set = asGuest({u"set"_s, u"customers"_s, u"1"_s, u"name=Berta"_s});
        CHECK(set.code == 3);
        CHECK(set.err.contains("read-only"));
        CHECK(asGuest({u"check"_s, u"--deep"_s}).code == 0);
        ::chmod(QFile::encodeName(shelf).constData(), 0777); // only the file itself is read-only
        CHECK(asGuest({u"list"_s, u"customers"_s}).code == 0);
        CHECK(QDir(shelf).entryList(QDir::Files) == QStringList {u"shop.koriz"_s});
        CHECK(asGuest({u"set"_s, u"customers"_s, u"1"_s, u"name=Berta"_s}).code == 3);
    }
    CHECK(read(shelved) == read(file));
    CHECK(QDir(shelf).entryList(QDir::Files).size() == 1);
    ::chmod(QFile::encodeName(shelf).constData(), 0755);
}

TEST_CASE_METHOD(FaultFile, "A copied file is restored with its -wal from where nothing may be written",
                 "[cli][faults]")
{
    add(u"customers"_s, {u"name=Anna"_s});
    const QString shelf = path(u"shelf"_s), desk = path(u"desk"_s), shelved = shelf + u"/shop.koriz"_s,
                  live = desk + u"/shop.koriz"_s;
    REQUIRE((QDir().mkdir(shelf) && QDir().mkdir(desk)));
    {
        const auto db = Database::open(file);
        const auto reader = db->reopen(); // keeps the -wal beside the file
        db->setSetting(u"x"_s, u"only in wal"_s);
        REQUIRE((QFile::copy(file, shelved) && QFile::copy(file + u"-wal"_s, shelved + u"-wal"_s)));
    }
    const auto allow = [](const QString &name, mode_t rights) {
        REQUIRE(::chmod(QFile::encodeName(name).constData(), rights) == 0);
    };
    allow(folder.path(), 0755);
    allow(shelved, 0444);
    allow(shelved + u"-wal"_s, 0444);
    allow(shelf, 0555);
    allow(desk, 0777);
    QStringList command {QStringLiteral(KORIZ_CLI), u"--file"_s, live, u"restore"_s, shelved};
    if (::geteuid() == 0) // nothing keeps root from writing
        command = QStringList {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + command;
    QProcess process;
    process.start(command.first(), command.mid(1));
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    CHECK(Database::look(live)->setting(u"x"_s) == u"only in wal"_s);
    CHECK(QDir(desk).entryList(QDir::Files) == QStringList {u"shop.koriz"_s});
    allow(shelf, 0755);
}

TEST_CASE_METHOD(FaultFile, "A file reached by a link is the file itself", "[cli][faults]")
{
    add(u"customers"_s, {u"name=Anna"_s});
    REQUIRE(QDir().mkdir(path(u"desk"_s)));
    const QString link = path(u"desk/shop.koriz"_s);
    REQUIRE(QFile::link(file, link));
    REQUIRE(test::runCli({u"--file"_s, link, u"backup"_s, path(u"b.koriz"_s)}).code == 0);
    add(u"customers"_s, {u"name=Berta"_s});
    REQUIRE(test::runCli({u"--file"_s, link, u"restore"_s, path(u"b.koriz"_s)}).code == 0);
    CHECK(customers() == 1);
    CHECK(QFileInfo(link).isSymLink());
    CHECK(QDir(path(u"desk"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System)
          == QStringList {u"shop.koriz"_s});
}
