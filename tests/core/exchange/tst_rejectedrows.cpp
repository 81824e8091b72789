// Rejected rows that were mended are imported again: exactly what was missing comes in.
#include "tests/support/imports.h"

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;

namespace {

struct RejectedRows : ImportFile
{
    RejectedRows()
    {
        options.createMissing = true;
        options.rejects = dir.filePath(u"rejects.csv"_s);
    }
    QByteArray rejected() const
    {
        QFile file(options.rejects);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    ImportReport importMended(Entity entity, const QList<std::pair<QByteArray, QByteArray>> &mends)
    {
        QByteArray csv = rejected();
        for (const auto &[wrong, right] : mends)
            csv.replace(wrong, right);
        return import(entity, write(csv, "mended.csv"));
    }
};

} // namespace

TEST_CASE_METHOD(RejectedRows, "Why a row was rejected is no reason why a deal was lost", "[import][rejects]")
{
    import(Entity::Deal, QByteArray("Title,Value,Stage,Close Date\nA,5,Won,2026-03-01\nB,xx,Lost,2026-03-02\n"));
    const ImportReport report = importMended(Entity::Deal, {{"xx", "7"}});
    INFO(test::issueText(report));
    CHECK(report.created == 1);
    CHECK(report.unmapped.size() == 1);
    CHECK(count("SELECT value_minor FROM deal WHERE title = 'B'") == 700);
    CHECK(count("SELECT count(loss_reason_id) FROM deal") == 0);
}

TEST_CASE_METHOD(RejectedRows, "Rows that are rejected again have the new reason only", "[import][rejects]")
{
    import(Entity::Deal, QByteArray("Title,Value\nA,xx\n"));
    const QByteArray first = rejected();
    CHECK(first.startsWith("\xEF\xBB\xBFTitle,Value,Koriz: "));
    importMended(Entity::Deal, {{"xx", "yy"}});
    CHECK(rejected() == QByteArray(first).replace("xx", "yy"));
}

TEST_CASE_METHOD(RejectedRows, "A mended line comes to its receipt, of which other lines are there",
                 "[import][rejects]")
{
    const QByteArray csv("Receipt,Date,Product,Total\n1,2026-03-01,Bread,4.50\n1,2026-03-01,Milk,abc\n"
                         "2,2026-33-01,Cheese,10.00\n");
    import(Entity::Purchase, csv);
    const ImportReport report = importMended(Entity::Purchase, {{"abc", "8.00"}, {"2026-33-01", "2026-03-02"}});
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(report.issueCount == 0);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '1'") == 1250);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '2'") == 1000);
    CHECK(importMended(Entity::Purchase, {{"abc", "8.00"}, {"2026-33-01", "2026-03-02"}}).unchanged == 2);
    CHECK(count("SELECT sum(total_minor) FROM receipt") == 2250);
}

TEST_CASE_METHOD(RejectedRows, "A rejected line that tells nothing of its receipt is given the number",
                 "[import][rejects]")
{
    import(Entity::Purchase, QByteArray("Order Reference,Date,Product,Total\nS1,2026-03-01,Honey,10\n,,Tea,abc\n"));
    CHECK(rejected().contains("S1,,Tea,abc"));
    CHECK(importMended(Entity::Purchase, {{"abc", "5"}}).created == 1);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = 'S1'") == 1500);
}

TEST_CASE_METHOD(ImportFile, "Lines that a receipt lacks are not left out in silence", "[import][purchases]")
{
    options.createMissing = true;
    import(Entity::Purchase, QByteArray("Receipt,Date,Product,Total\n1,2026-03-01,Bread,4.50\n"));
    const ImportReport report = import(
        Entity::Purchase, QByteArray("Receipt,Date,Product,Total\n1,2026-03-01,Bread,4.50\n1,2026-03-01,Milk,8.00\n"));
    CHECK(report.skipped == 2);
    REQUIRE(report.issueCount == 1);
    CHECK(report.issues.first().line == 3);
    CHECK(report.issues.first().isNotice);
    CHECK(count("SELECT total_minor FROM receipt") == 450);
}

TEST_CASE_METHOD(ImportFile, "A line that came to something else takes the place of the one before",
                 "[import][purchases]")
{
    options.createMissing = true;
    import(Entity::Purchase,
           QByteArray("Receipt,Date,Product,Quantity,Total,Cost\n1,2026-03-01,Bread,1,5,2\n"
                      "1,2026-03-01,Milk,1,3,1\n1,2026-03-01,Milk,2,6,1\n"));
    const QByteArray changed("Receipt,Date,Product,Quantity,Total\n1,2026-03-01,Bread,3,15\n1,2026-03-01,Milk,2,6\n"
                             "1,2026-03-01,Cake,1,4\n");
    SECTION("when updating")
    {
        options.onMatch = OnMatch::Update;
        const ImportReport report = import(Entity::Purchase, changed);
        CHECK(report.updated == 2);
        CHECK(report.unchanged == 1);
        CHECK(count("SELECT total_minor FROM receipt") == 2800);
        CHECK(count("SELECT sum(total_minor) FROM receipt_line") == 2800);
        CHECK(count("SELECT cost_minor FROM receipt") == 900); // three loaves at 2, three of milk at 1
        CHECK(import(Entity::Purchase, changed).unchanged == 3);
        undo(*db, report.operation);
        CHECK(count("SELECT total_minor FROM receipt") == 1400);
        CHECK(count("SELECT sum(total_minor) FROM receipt_line") == 1400);
    }
    SECTION("not when only what is empty is filled, which is told")
    {
        options.onMatch = OnMatch::Fill;
        const ImportReport report = import(Entity::Purchase, changed);
        CHECK(report.unchanged == 2);
        CHECK(report.updated == 1); // the cake
        CHECK(report.issueCount == 1);
        CHECK(count("SELECT total_minor FROM receipt") == 1800);
    }
}
