#include "core/backup/salvage.h"
#include "core/db/integrity.h"
#include "tests/support/backupfile.h"
#include <QRandomGenerator>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 page = 4096;

struct Broken : test::CompanyFile
{
    QString out = dir.filePath(u"Saved.koriz"_s);

    Broken() : CompanyFile(400) { }

    /// Pages of a table's rows, in the order of the rows.
    [[nodiscard]] QList<qint64> leaves(const char *table) const
    {
        QList<qint64> pages;
        const auto db = Database::look(path);
        Query q(*db, "SELECT pageno FROM dbstat WHERE name = :name AND pagetype = 'leaf' ORDER BY path");
        q.bind(":name", QString::fromLatin1(table));
        while (q.next())
            pages << q.integer(0);
        return pages;
    }
    void spoil(qint64 number) const { test::damage(path, (number - 1) * page, QByteArray(page, '\xa5')); }
    [[nodiscard]] QStringList rows(const QString &file, const char *table) const
    {
        QStringList mine;
        for (const QString &row : test::contents(*Database::look(file))) {
            if (row.startsWith(QString::fromLatin1(table) + u'|'))
                mine << row;
        }
        return mine;
    }
    SalvageReport save() const
    {
        const QByteArray before = test::bytesOf(path);
        const SalvageReport report = salvage(path, out);
        CHECK(test::bytesOf(path) == before);
        const auto db = Database::open(out);
        CHECK(findProblems(*db, true) == QStringList());
        CHECK_FALSE(QFile::exists(out + u".koriz-salvage"_s));
        return report;
    }
};

} // namespace

TEST_CASE_METHOD(Broken, "A sound file is salvaged whole", "[backup][salvage]")
{
    const QStringList then = test::contents(*Database::look(path));
    const SalvageReport report = save();
    CHECK(report.problems() == QStringList());
    CHECK(test::contents(*Database::look(out)) == then);
}

TEST_CASE_METHOD(Broken, "Rows before, behind and between broken pages are saved", "[backup][salvage]")
{
    const QStringList then = rows(path, "customer");
    const qsizetype deals = rows(path, "deal").size();
    const QList<qint64> pages = leaves("customer");
    REQUIRE(pages.size() > 12);
    QList<qint64> spoiled;
    SECTION("first") { spoiled = {pages.first()}; }
    SECTION("last") { spoiled = {pages.last()}; }
    SECTION("one in the middle") { spoiled = {pages.at(5)}; }
    SECTION("islands") { spoiled = {pages.at(2), pages.at(4), pages.at(6), pages.at(10)}; }
    for (const qint64 number : std::as_const(spoiled))
        spoil(number);
    const SalvageReport report = save();
    QStringList saved = rows(out, "customer");
    saved.removeIf([](const QString &row) { return row.contains(u"lost"_s); }); // stand-ins
    const qint64 lost = then.size() - saved.size();
    CHECK(lost > 0);
    CHECK(lost <= spoiled.size() * (2 * then.size() / pages.size() + 2)); // about what stood on those pages
    for (const QString &row : std::as_const(saved))
        CHECK(then.contains(row));
    CHECK(report.saved("customer") == saved.size());
    CHECK(report.saved("deal") == deals); // the rest is whole
    CHECK_FALSE(report.problems().isEmpty());
}

TEST_CASE_METHOD(Broken, "With the head or the list of tables gone the rows are still found", "[backup][salvage]")
{
    const auto count = [this](const QString &file) { return countRecords(*Database::look(file)); };
    const FileCounts then = count(path);
    SECTION("a file as it was made") { }
    SECTION("a file that came from a backup")
    {
        const QString backup = backUp(*open(), folders(), BackupReason::Manual, now).made.path;
        restoreBackup(backup, path, {}, now);
    }
    test::damage(path, 0, QByteArray(page, '\0'));
    save();
    CHECK(count(out).customers == then.customers);
    CHECK(count(out).deals == then.deals);
    CHECK(count(out).receipts == then.receipts);
}

TEST_CASE_METHOD(Broken, "A cut file gives every row that is left of it", "[backup][salvage]")
{
    const qint64 length = QFileInfo(path).size() * GENERATE(45, 60, 90) / 100 + 123;
    QHash<QByteArray, qint64> left;
    QHash<QByteArray, QStringList> then;
    {
        const auto db = Database::look(path);
        Query q(*db, R"sql(SELECT name, sum(ncell) FROM dbstat WHERE pagetype = 'leaf' AND pageno <= :pages
                           AND name IN ('customer', 'deal', 'receipt', 'activity') GROUP BY name)sql");
        q.bind(":pages", length / page);
        while (q.next())
            left.insert(q.text(0).toUtf8(), q.integer(1));
    }
    for (auto it = left.cbegin(); it != left.cend(); ++it)
        then.insert(it.key(), rows(path, it.key().constData()));
    REQUIRE(left.value("customer") > 0);
    REQUIRE(QFile::resize(path, length));
    const SalvageReport report = save();
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        INFO(it.key().constData());
        CHECK(report.saved(it.key()) >= it.value()); // more where a page that is free still holds some
        const QStringList &there = then[it.key()];
        qsizetype same = 0;
        for (const QString &row : rows(out, it.key().constData()))
            same += there.contains(row) ? 1 : 0;
        CHECK(same <= report.saved(it.key())); // nothing is made up
        CHECK(same * 20 >= report.saved(it.key()) * 19); // few name what was lost and are mended
    }
    CHECK_FALSE(report.problems().isEmpty());
}

TEST_CASE_METHOD(Broken, "Bytes thrown over the file do not stop a salvage", "[backup][salvage]")
{
    const int seed = GENERATE(1, 2, 3, 4);
    QRandomGenerator random(static_cast<quint32>(seed));
    const qint64 size = QFileInfo(path).size();
    for (int i = 0; i < 60; ++i)
        test::damage(path, 8192 + random.bounded(static_cast<quint32>(size - 9000)),
                     QByteArray(40, static_cast<char>(random.bounded(256))));
    save();
}

TEST_CASE_METHOD(Broken, "A tampered structure is left behind", "[backup][salvage]")
{
    const FileCounts then = countRecords(*Database::look(path));
    {
        const auto db = open();
        db->execute("CREATE TRIGGER t AFTER INSERT ON customer BEGIN DELETE FROM deal; END");
        db->execute("CREATE VIEW v AS SELECT 1");
    }
    CHECK(test::said([&] { Database::open(path); }).contains(u"structure"_s));
    CHECK(save().problems() == QStringList());
    CHECK(countRecords(*Database::look(out)) == then);
}

TEST_CASE_METHOD(Broken, "Where nothing is left a salvage says so and makes no file", "[backup][salvage]")
{
    SECTION("a text") { test::writeBytes(path, QByteArray(100'000, 'x')); }
    SECTION("nothing") { test::writeBytes(path, {}); }
    CHECK(test::said([&] { salvage(path, out); }).contains(u"Nothing could be read"_s));
    CHECK_FALSE(QFile::exists(out));
    CHECK(names(dir.path()) == QStringList {u"Shop.koriz"_s});
}

TEST_CASE_METHOD(Broken, "A salvage does not write over a file and stops when told to", "[backup][salvage]")
{
    test::writeBytes(out, "mine");
    CHECK_THROWS_AS(salvage(path, out), Error);
    CHECK(test::bytesOf(out) == "mine");
    REQUIRE(QFile::remove(out));
    const std::atomic_bool cancelled = true;
    CHECK_THROWS_AS(salvage(path, out, {{}, &cancelled}), Cancelled);
    CHECK(names(dir.path()) == QStringList {u"Shop.koriz"_s});
    SECTION("also when all is read")
    {
        std::atomic_bool isEnough = false;
        const auto areTables = [](qint64 total) { return total > 10 && total < 1000; }; // before them come bytes
        const Progress progress {
            [&](qint64 done, qint64 total) { isEnough = areTables(total) && done == total; }, &isEnough};
        CHECK_THROWS_AS(salvage(path, out, progress), Cancelled);
        CHECK(names(dir.path()) == QStringList {u"Shop.koriz"_s});
    }
}
