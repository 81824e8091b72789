#include "tests/cli/cli.h"
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>
#include <csignal>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct ExchangeFile : test::CliFile
{
    QString write(const QString &name, const QByteArray &text)
    {
        QFile out(path(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return path(name);
    }
};

const QByteArray people = "Name;E-mail;Phone;City\nAnna Ozoliņa;anna@example.lv;+371 29123456;Rīga\n"
                          "Bela;bela@example.lv;67000111;Cēsis\n";

} // namespace

TEST_CASE_METHOD(ExchangeFile, "koriz-cli sniff tells how a table is written", "[cli]")
{
    const test::CliRun run = test::runCli({u"--json"_s, u"sniff"_s, write(u"p.csv"_s, people), u"--rows"_s, u"1"_s});
    REQUIRE(run.code == 0);
    const QJsonObject found = run.object();
    CHECK(found[u"delimiter"_s] == u";"_s);
    CHECK(found[u"quote"_s] == u"\""_s);
    CHECK(found[u"header"_s] == true);
    CHECK(found[u"encoding"_s].toString().startsWith(u"utf-8"));
    CHECK(found[u"columns"_s] == QJsonArray {u"Name"_s, u"E-mail"_s, u"Phone"_s, u"City"_s});
    CHECK(found[u"rows"_s].toArray().size() == 1);
    CHECK(test::runCli({u"sniff"_s, path(u"missing.csv"_s)}).code == 1);
}

TEST_CASE_METHOD(ExchangeFile, "koriz-cli import loads, matches and is undone as one step", "[cli]")
{
    const QString source = write(u"p.csv"_s, people);
    const QJsonObject dry = run({u"import"_s, u"customers"_s, source, u"--dry-run"_s}).object();
    CHECK(dry[u"created"_s] == 2);
    CHECK(listed(u"customers"_s, u"name"_s).isEmpty());

    const test::CliRun done = run({u"import"_s, u"customers"_s, source});
    REQUIRE(done.code == 0);
    const QJsonObject report = done.object();
    for (const char16_t *key :
         {u"operation", u"encoding", u"delimiter", u"header", u"rows", u"created", u"updated", u"unchanged", u"skipped",
          u"rejected", u"linked_created", u"mapping", u"issues", u"seconds"})
        CHECK(report.contains(QStringView(key)));
    CHECK(report[u"rows"_s] == 2);
    CHECK(report[u"created"_s] == 2);
    CHECK(report[u"mapping"_s][u"E-mail"_s] == u"email"_s);
    CHECK(listed(u"customers"_s, u"city"_s) == u"Rīga Cēsis"_s);
    const QJsonObject again = run({u"import"_s, u"customers"_s, source}).object();
    CHECK(again[u"created"_s] == 0);
    CHECK(run({u"undo"_s, QString::number(report[u"operation"_s].toInteger())}).code == 0);
    CHECK(listed(u"customers"_s, u"name"_s).isEmpty());
    CHECK(run({u"import"_s, u"customers"_s, source, u"--mapping"_s, u"nobody's"_s}).code == 1);
    CHECK(run({u"import"_s, u"customers"_s, path(u"missing.csv"_s)}).code == 1);
    CHECK(run({u"import"_s, u"customers"_s, source, u"--header"_s, u"perhaps"_s}).code == 2);
}

TEST_CASE_METHOD(ExchangeFile, "koriz-cli export writes what the filter holds", "[cli]")
{
    REQUIRE(run({u"import"_s, u"customers"_s, write(u"p.csv"_s, people)}).code == 0);
    const QString out = path(u"out.csv"_s);
    const test::CliRun done = run({u"export"_s, u"customers"_s, out, u"--where"_s, u"city = riga"_s, u"--columns"_s,
                                   u"name,email"_s, u"--delimiter"_s, u";"_s, u"--encoding"_s, u"utf-8"_s});
    INFO(done.err.toStdString());
    REQUIRE(done.code == 0);
    CHECK(done.object() == QJsonObject {{u"rows"_s, 1}, {u"file"_s, out}});
    QFile csv(out);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().contains("Anna Ozoliņa;anna@example.lv"));
    CHECK(run({u"export"_s, u"customers"_s, out, u"--columns"_s, u"nothing"_s}).code == 1);
}

TEST_CASE_METHOD(ExchangeFile, "The sample company is the same for the same seed and sound", "[cli]")
{
    const QJsonObject counts = run({u"demo"_s, u"--customers"_s, u"40"_s, u"--seed"_s, u"7"_s}).object();
    CHECK(counts[u"customers"_s] == 40);
    CHECK(run({u"check"_s, u"--deep"_s}).code == 0);
    const QByteArray first = run({u"list"_s, u"customers"_s}).out;
    CHECK(run({u"undo"_s}).code == 0);
    CHECK(run({u"demo"_s, u"--customers"_s, u"40"_s, u"--seed"_s, u"7"_s}).code == 0);
    CHECK(run({u"list"_s, u"customers"_s}).out == first);
}

TEST_CASE_METHOD(ExchangeFile, "Ctrl+C stops an import and leaves the file as it was", "[cli]")
{
    QByteArray many = "Name;E-mail\n";
    for (int i = 0; i < 300'000; ++i)
        many += "Person " + QByteArray::number(i) + ";p" + QByteArray::number(i) + "@example.lv\n";
    QProcess process;
    process.start(QStringLiteral(KORIZ_CLI),
                  {u"--file"_s, file, u"import"_s, u"customers"_s, write(u"many.csv"_s, many)});
    REQUIRE(process.waitForStarted());
    for (int waited = 0; waited < 20'000 && !QFile::exists(file + u".lock"_s); waited += 20)
        QThread::msleep(20); // a slow build takes long to come that far
    QThread::msleep(500);    // into the work
    REQUIRE(process.state() == QProcess::Running);
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    REQUIRE(process.waitForFinished(10'000));
    WARN("stopped after " << timer.elapsed() << " ms");
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 1);
    CHECK(listed(u"customers"_s, u"name"_s).isEmpty());
    CHECK(run({u"check"_s, u"--deep"_s}).code == 0);
}

TEST_CASE_METHOD(ExchangeFile, "koriz-cli sniff stops where rows are too long to be shown", "[cli]")
{
    QByteArray cards;
    for (int i = 0; i < 300; ++i)
        cards += "BEGIN:VCARD\nFN:A\nNOTE:" + QByteArray(60'000, 'x') + "\nEND:VCARD\n";
    const test::CliRun run
        = test::runCli({u"--json"_s, u"sniff"_s, write(u"long.vcf"_s, cards), u"--rows"_s, u"300"_s});
    REQUIRE(run.code == 0);
    const qsizetype shown = run.object()[u"rows"_s].toArray().size();
    CHECK(shown > 200);
    CHECK(shown < 300);
    CHECK(run.object()[u"issues"_s].toArray().size() == 1);
}

TEST_CASE_METHOD(ExchangeFile, "koriz-cli export says as what an entity can be written", "[cli]")
{
    const test::CliRun cards = run({u"export"_s, u"customers"_s, path(u"out.doc"_s)});
    CHECK(cards.code == 1);
    CHECK(cards.err.contains(".vcf"));
    const test::CliRun calendar = run({u"export"_s, u"activities"_s, path(u"out.vcf"_s)});
    CHECK(calendar.code == 1);
    CHECK(calendar.err.contains(".ics"));
    CHECK_FALSE(run({u"export"_s, u"deals"_s, path(u"out.doc"_s)}).err.contains(".vcf"));
}

TEST_CASE_METHOD(ExchangeFile, "koriz-cli export takes a delimiter that CSV can have, and says so of others", "[cli]")
{
    for (const QString &word : {u"auto"_s, u";;"_s, u"€"_s, u"\""_s, u""_s}) {
        const test::CliRun refused = run({u"export"_s, u"customers"_s, path(u"out.csv"_s), u"--delimiter"_s, word});
        CHECK(refused.code == 2);
        CHECK_FALSE(QFile::exists(path(u"out.csv"_s)));
    }
    CHECK(run({u"export"_s, u"customers"_s, path(u"out.csv"_s), u"--delimiter"_s, u"tab"_s}).code == 0);
}
