// Input that cannot be taken: said in words, and the file stays as it was.
#include "core/db/sqlite.h"
#include "core/exchange/rowsource.h"
#include "tests/support/backupfile.h"
#include "tests/support/imports.h"
#include "tests/support/sizelimit.h"

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;

namespace {

bool isRefused(ImportFile &file, const QString &path)
{
    file.options.source = path;
    try {
        (void)runImport(*file.db, file.options);
    } catch (const Error &error) {
        return !error.summary().isEmpty();
    }
    return false;
}

} // namespace

TEST_CASE_METHOD(ImportFile, "Sources that are no table are refused", "[import][failures]")
{
    CHECK(isRefused(*this, dir.filePath(u"missing.csv"_s)));
    CHECK(isRefused(*this, dir.path()));
    CHECK(isRefused(*this, write("X,Y\n1,2\n")));
    options.match = {u"shoe"_s};
    CHECK(isRefused(*this, write("Name\nAnna\n")));
    CHECK(count("SELECT count(*) FROM customer") == 0);
    CHECK(count("SELECT count(*) FROM operation") == 0);
}

TEST_CASE_METHOD(ImportFile, "Rows that cannot be taken are told and kept", "[import][failures]")
{
    options.rejects = dir.filePath(u"rejects.csv"_s);
    QByteArray csv("Name;Birthday;Score;Notes\nAnna;1980-02-30;1;\nBerta;;x;\nOk;1980-02-03;2;fine\nLong;;;ok\n");
    csv += QByteArray(20'000, 'n') + ";;;too long a name\nNul" + QByteArray(1, '\0') + "l;;;\nMany;;;;;;x\n";
    const ImportReport report = import(Entity::Customer, csv);
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(report.rejected == 5);
    QFile rejects(options.rejects);
    REQUIRE(rejects.open(QIODevice::ReadOnly));
    const QByteArray text = rejects.readAll();
    CHECK(text.contains("Anna;1980-02-30;1;"));
    CHECK(text.contains("Berta"));
    CHECK_FALSE(text.contains("fine"));
    CHECK(count("SELECT count(*) FROM customer WHERE name LIKE 'Nul%'") == 0);
}

TEST_CASE_METHOD(ImportFile, "Few rejected rows that find no room stop the import, and only the owner may read them",
                 "[import][failures]")
{
    options.rejects = dir.filePath(u"rejects.csv"_s);
    const QString source = write("Name,Birthday\nAnna,1980-02-30\nBerta,1980-02-03\n");
    {
        const test::SizeLimit full(0);
        CHECK(isRefused(*this, source));
    }
    CHECK(count("SELECT count(*) FROM customer") == 0);
    CHECK_FALSE(QFile::exists(options.rejects));
    CHECK(import(Entity::Customer, source).rejected == 1);
    CHECK((QFile::permissions(options.rejects) & (QFile::ReadOther | QFile::ReadGroup)) == QFile::Permissions());
}

TEST_CASE_METHOD(ImportFile, "An import whose end fails leaves the rejected rows of an earlier one as they were",
                 "[import][failures]")
{
    options.rejects = dir.filePath(u"rejects.csv"_s);
    const QString source = write("Name,Birthday\nAnna,1980-02-30\nBerta,1980-02-03\n");
    sqlite3_commit_hook(db->handle(), [](void *) { return 1; }, nullptr);
    CHECK(isRefused(*this, source));
    CHECK_FALSE(QFile::exists(options.rejects));
    test::writeBytes(options.rejects, "the old file");
    CHECK(isRefused(*this, source));
    CHECK(test::bytesOf(options.rejects) == "the old file");
    CHECK(QDir(dir.path()).entryList({u"*koriz-part*"_s}).isEmpty());
    sqlite3_commit_hook(db->handle(), nullptr, nullptr);
    CHECK(import(Entity::Customer, source).rejected == 1);
    CHECK(test::bytesOf(options.rejects).contains("Anna"));
    CHECK(QDir(dir.path()).entryList({u"*koriz-part*"_s}).isEmpty());
}

TEST_CASE_METHOD(ImportFile, "A cancelled import leaves nothing", "[import][failures]")
{
    QByteArray csv("Name,Company,Tags\n");
    for (int i = 0; i < 12'000; ++i)
        csv += "Anna " + QByteArray::number(i) + ",Firm,vip\n";
    options.source = write(csv);
    std::atomic_bool cancelled {false};
    const Progress progress {[&](qint64 done, qint64 total) { cancelled = done > total / 2; }, &cancelled};
    CHECK_THROWS_AS(runImport(*db, options, progress), Cancelled);
    for (const char *table :
         {"SELECT count(*) FROM customer", "SELECT count(*) FROM company", "SELECT count(*) FROM operation",
          "SELECT count(*) FROM operation_change", "SELECT count(*) FROM search_entry"})
        CHECK(count(table) == 0);
    cancelled = false;
    CHECK(runImport(*db, options).created == 12'000);
}

TEST_CASE_METHOD(ImportFile, "A cancelled import stops while its source is looked through", "[import][failures]")
{
    const std::atomic_bool cancelled = true;
    const auto isStopped = [&](const QByteArray &text, const char *name, Entity entity) {
        ImportOptions given;
        given.entity = entity;
        given.source = write(text, name);
        CHECK_THROWS_AS(openRowSource(given, {{}, &cancelled}), Cancelled);
        CHECK(openRowSource(given)->columns.size() > 0);
    };
    isStopped("BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nEND:VCARD\n", "a.vcf", Entity::Customer);
    isStopped("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Call\nEND:VEVENT\nEND:VCALENDAR\n", "a.ics", Entity::Activity);
    isStopped("Name\nAnna\n", "utf8.csv", Entity::Customer);
    isStopped("Name\nJ\xFCri\n", "latin.csv", Entity::Customer);
}

TEST_CASE_METHOD(ImportFile, "Bombs are refused at a stated limit", "[import][failures]")
{
    SECTION("a field of a gigabyte")
    {
        QFile file(dir.filePath(u"bomb.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Name,City\n\"");
        REQUIRE(file.resize(qint64 {1} << 30));
        file.close();
        options.source = file.fileName();
        qint64 created = 0;
        try {
            created = runImport(*db, options).created;
        } catch (const Error &) {
        }
        CHECK(created == 0);
    }
    SECTION("a million columns")
    {
        QByteArray csv("Name");
        for (int i = 0; i < 1'000'000; ++i)
            csv += ",c";
        csv += "\nAnna\n";
        options.source = write(csv);
        qint64 created = 0;
        try {
            created = runImport(*db, options).created;
        } catch (const Error &) {
        }
        CHECK(created <= 1);
    }
}

TEST_CASE("A full disk leaves the file as it was", "[import][failures]")
{
    QTemporaryDir dir;
    const auto db = Database::create(dir.filePath(u"full.koriz"_s), {u"EUR"_s, u"LV"_s, {}});
    QFile file(dir.filePath(u"rows.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name,Notes\n");
    for (int i = 0; i < 8'000; ++i)
        file.write("Anna " + QByteArray::number(i) + "," + QByteArray(200, 'x') + "\n");
    file.close();
    const qint64 pages = Query(*db, "PRAGMA page_count").firstInteger().value_or(0);
    Query(*db, "PRAGMA max_page_count = " + QByteArray::number(pages + 100)).exec();
    ImportOptions options;
    options.source = file.fileName();
    options.today = test::today;
    CHECK_THROWS_AS(runImport(*db, options), Error);
    CHECK(Query(*db, "SELECT count(*) FROM customer").firstInteger() == 0);
    Query(*db, "PRAGMA max_page_count = 1000000").exec();
    CHECK(runImport(*db, options).created == 8'000);
}

TEST_CASE_METHOD(ImportFile, "A date that can be read in two ways is asked about", "[import][failures]")
{
    const QByteArray csv("Name,Birthday\nA,03/04/1980\nB,05/06/1981\n");
    options.source = write(csv);
    CHECK(analyse(*db, options).ambiguousColumns() == QStringList {u"Birthday"_s});
    const ImportReport report = import(Entity::Customer, csv);
    CHECK(report.rejected == 2);
    options.dateOrder = DateOrder::MonthFirst;
    CHECK(import(Entity::Customer, csv).created == 2);
    CHECK(one("SELECT birthday FROM customer WHERE name = 'A'") == u"1980-03-04");
    options.dateOrder = DateOrder::Auto;
    const ImportReport proved = import(Entity::Customer, QByteArray("Name,Birthday\nC,03/04/1980\nD,25/06/1981\n"));
    CHECK(proved.created == 2);
    CHECK(one("SELECT birthday FROM customer WHERE name = 'C'") == u"1980-04-03");
}
