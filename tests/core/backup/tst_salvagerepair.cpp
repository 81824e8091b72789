#include "core/backup/salvage.h"
#include "core/db/integrity.h"
#include "core/db/transaction.h"
#include "core/db/unjournaledwrites.h"
#include "tests/support/backupfile.h"

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

/// A file from which rows are missing, as a salvage gives it.
struct Torn : test::CompanyFile
{
    std::unique_ptr<Database> db = open();

    void lose(const char *sql) const
    {
        db->execute("PRAGMA foreign_keys = OFF");
        const UnjournaledWrites building(*db);
        Transaction transaction(*db);
        db->execute(sql);
        transaction.commit();
    }
    QStringList mend() const
    {
        const UnjournaledWrites building(*db);
        Transaction transaction(*db);
        const QStringList repairs = repairSalvaged(*db);
        transaction.commit();
        CHECK(findProblems(*db, true).join(u'\n').toStdString() == "");
        return repairs;
    }
    [[nodiscard]] qint64 number(const char *sql) const { return Query(*db, sql).firstInteger().value_or(-1); }
    [[nodiscard]] QString text(const char *sql) const { return Query(*db, sql).firstText().value_or(QString()); }
};

} // namespace

TEST_CASE_METHOD(Torn, "What agrees is left as it is", "[backup][salvage]")
{
    const QStringList before = test::contents(*db);
    lose("SELECT 1");
    CHECK(mend().isEmpty());
    CHECK(test::contents(*db) == before);
}

TEST_CASE_METHOD(Torn, "A lost customer keeps deals and receipts under a stand-in name that the search finds",
                 "[backup][salvage]")
{
    const qint64 deals = number("SELECT count(*) FROM deal"), receipts = number("SELECT count(*) FROM receipt");
    const qint64 lost = number("SELECT customer_id FROM deal WHERE customer_id IS NOT NULL LIMIT 1");
    lose(("DELETE FROM customer WHERE id = " + QByteArray::number(lost) + "; DELETE FROM search_entry WHERE id = 16 * "
          + QByteArray::number(lost))
             .constData());
    const QStringList repairs = mend();
    CHECK(repairs.size() == 1);
    CHECK(repairs.value(0).startsWith(u"1 customers lost their own row"_s));
    CHECK(number("SELECT count(*) FROM deal") == deals);
    CHECK(number("SELECT count(*) FROM receipt") == receipts);
    CHECK(text(("SELECT name FROM customer WHERE id = " + QByteArray::number(lost)).constData())
          == u"Customer %1 (name lost)"_s.arg(lost));
    CHECK(number("SELECT count(*) FROM search_text WHERE search_text MATCH 'name lost'") == 1);
}

TEST_CASE_METHOD(Torn, "A lost funnel is made anew, and deals stand where they stood", "[backup][salvage]")
{
    const QString before = text("SELECT group_concat(id || ':' || stage_id || ':' || status) FROM deal");
    lose("DELETE FROM stage; DELETE FROM pipeline");
    CHECK_FALSE(mend().isEmpty());
    CHECK(text("SELECT group_concat(id || ':' || stage_id || ':' || status) FROM deal") == before);
}

TEST_CASE_METHOD(Torn, "Lost lines of receipts do not change what was paid", "[backup][salvage]")
{
    const QString before = text("SELECT count(*) || ' ' || sum(total_minor) FROM receipt");
    lose("DELETE FROM receipt_line WHERE id % 3 = 0");
    CHECK(mend().size() == 1);
    CHECK(text("SELECT count(*) || ' ' || sum(total_minor) FROM receipt") == before);
}

TEST_CASE_METHOD(Torn, "A reference to what is lost is emptied, and what only said more of it goes too",
                 "[backup][salvage]")
{
    const qint64 customers = number("SELECT count(*) FROM customer"), receipts = number("SELECT count(*) FROM receipt");
    REQUIRE(number("SELECT count(*) FROM customer_tag") > 0);
    lose("DELETE FROM employee; DELETE FROM source; DELETE FROM campaign; DELETE FROM tag; DELETE FROM receipt WHERE "
         "id % 2 = 0");
    CHECK_FALSE(mend().isEmpty());
    CHECK(number("SELECT count(*) FROM customer") == customers);
    CHECK(number("SELECT count(*) FROM receipt") == receipts - receipts / 2);
    CHECK(number("SELECT count(*) FROM receipt_line WHERE receipt_id % 2 = 0") == 0);
    CHECK(number("SELECT count(*) FROM customer_tag") == 0);
}

TEST_CASE_METHOD(Torn, "Outcome and history of a deal follow the stage it stands in", "[backup][salvage]")
{
    lose("UPDATE deal SET status = 'won' WHERE status = 'open'; DELETE FROM stage_log WHERE deal_id % 2 = 0;"
         "UPDATE stage_log SET left_at = NULL");
    CHECK(mend().size() == 2);
    CHECK(number("SELECT count(*) FROM deal WHERE status = 'open'") > 0);
}

TEST_CASE_METHOD(Torn, "Records without an entry in the search are found by name again", "[backup][salvage]")
{
    const auto found = [this] { return number("SELECT count(*) FROM search_entry"); };
    const qint64 before = found();
    lose("DELETE FROM search_entry WHERE id % 32 < 16");
    REQUIRE(found() < before);
    CHECK(mend().isEmpty());
    CHECK(found() == before);
}
