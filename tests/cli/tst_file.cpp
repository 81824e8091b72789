#include "core/db/database.h"
#include "core/db/query.h"
#include "tests/cli/cli.h"
#include "tests/support/unguarded.h"
#include <QFile>
#include <QFileInfo>

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(test::CliFile, "koriz-cli new makes a file and refuses an existing one", "[cli]")
{
    const QString other = path(u"other.koriz"_s);
    const test::CliRun made = test::runCli({u"--json"_s, u"--file"_s, other, u"new"_s, u"--currency"_s, u"gel"_s});
    CHECK(made.code == 0);
    CHECK(made.object() == QJsonObject {{u"file"_s, other}, {u"version"_s, schemaVersion}});
    CHECK(Database::open(other)->currency() == u"GEL"_s);
    const test::CliRun again = test::runCli({u"--file"_s, other, u"new"_s});
    CHECK(again.code == 1);
    CHECK(again.out.isEmpty());
    CHECK(again.err.contains("already exists"));
    CHECK(test::runCli({u"--file"_s, path(u"no/folder.koriz"_s), u"new"_s}).code == 1);
    const QString never = path(u"never.koriz"_s);
    for (const QStringList &wrong : {QStringList {u"--language"_s, u"xx"_s}, QStringList {u"--country"_s, u"QQ"_s},
                                     QStringList {u"--currency"_s, u"euro"_s}}) {
        CHECK(test::runCli(QStringList {u"--file"_s, never, u"new"_s} + wrong).code == 2);
        CHECK_FALSE(QFileInfo::exists(never));
    }
}

TEST_CASE_METHOD(test::CliFile, "Wrong usage ends with 2 and a sentence", "[cli]")
{
    const QStringList words = GENERATE(QStringList {}, QStringList {u"fly"_s}, QStringList {u"list"_s},
        QStringList {u"list"_s, u"robots"_s}, QStringList {u"list"_s, u"customers"_s, u"--wat"_s},
        QStringList {u"list"_s, u"customers"_s, u"--limit"_s, u"x"_s}, QStringList {u"show"_s, u"customers"_s, u"x"_s},
        QStringList {u"set"_s, u"customers"_s, u"1"_s}, QStringList {u"--today"_s, u"soon"_s, u"operations"_s},
        QStringList {u"add"_s, u"customers"_s, u"no equals"_s}, QStringList {u"undo"_s, u"1"_s, u"2"_s});
    INFO(words.join(u' ').toStdString());
    const test::CliRun run = test::runCli(QStringList {u"--file"_s, file} + words);
    CHECK(run.code == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.err.startsWith("koriz-cli: "));
    CHECK(test::runCli({u"list"_s, u"customers"_s}).code == 2); // no file
}

TEST_CASE_METHOD(test::CliFile, "A file that is none is refused", "[cli]")
{
    QFile text(path(u"text.koriz"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("no database");
    text.close();
    CHECK(test::runCli({u"--file"_s, path(u"text.koriz"_s), u"list"_s, u"customers"_s}).code == 1);
    CHECK(test::runCli({u"--file"_s, path(u"missing.koriz"_s), u"list"_s, u"customers"_s}).code == 1);
}

TEST_CASE_METHOD(test::CliFile, "koriz-cli check tells what is wrong", "[cli]")
{
    const qint64 line = add(u"purchases"_s, {u"date=2026-01-02"_s, u"number=1"_s, u"price=10"_s, u"quantity=2"_s});
    CHECK(line == 1);
    CHECK(run({u"check"_s, u"--deep"_s}).object() == QJsonObject {{u"ok"_s, true}, {u"problems"_s, QJsonArray()}});
    SECTION("a receipt that does not add up")
    {
        const auto db = Database::open(file);
        test::unguard(*db);
        Query(*db, "UPDATE receipt SET total_minor = total_minor + 1").exec();
    }
    SECTION("a reference to nothing")
    {
        const auto db = Database::open(file);
        test::unguard(*db);
        db->execute("PRAGMA foreign_keys = OFF");
        Query(*db, "UPDATE receipt SET customer_id = 77").exec();
    }
    SECTION("a structure changed by others")
    {
        const auto db = Database::open(file);
        db->execute("CREATE TABLE extra (id INTEGER)");
    }
    SECTION("a broken page")
    {
        QFile raw(file);
        REQUIRE(raw.open(QIODevice::ReadWrite));
        for (qint64 at = 4096 * 3; at < raw.size(); at += 4096) {
            raw.seek(at);
            raw.write(QByteArray(512, 'x'));
        }
    }
    const test::CliRun checked = run({u"check"_s});
    CHECK(checked.code == 1);
    CHECK(!checked.object().value(u"ok"_s).toBool());
    CHECK(checked.object().value(u"problems"_s).toArray().size() == 1);
}
