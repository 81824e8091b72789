#include "core/base/phone.h"
#include "core/demo/democompany.h"
#include "core/reports/report.h"
#include "tests/support/testfile.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

/// All rows of the tables that a sample fills, as one number.
QByteArray fingerprint(const Database &db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *sql :
         {"SELECT * FROM customer ORDER BY id", "SELECT * FROM customer_phone", "SELECT * FROM customer_address",
          "SELECT * FROM customer_tag", "SELECT * FROM receipt ORDER BY id", "SELECT * FROM receipt_line ORDER BY id",
          "SELECT * FROM deal ORDER BY id", "SELECT * FROM stage_log ORDER BY id", "SELECT * FROM activity ORDER BY id",
          "SELECT * FROM feedback ORDER BY id", "SELECT * FROM product ORDER BY id",
          "SELECT * FROM campaign ORDER BY id"}) {
        Query q(db, sql);
        while (q.next()) {
            for (int i = 0; i < q.columnCount(); ++i)
                hash.addData(q.text(i).toUtf8() + '\n');
        }
    }
    return hash.result();
}

qint64 number(const Database &db, const char *sql) { return Query(db, sql).firstInteger().value_or(-1); }

std::unique_ptr<Database> filled(quint64 seed, const NewFile &how = {u"EUR"_s, u"LV"_s, u"lv"_s})
{
    auto db = Database::inMemory(how);
    fillDemo(*db, {.customers = 300, .seed = seed, .today = test::today, .country = {}, .language = {}});
    return db;
}

} // namespace

TEST_CASE("The sample company is the same for the same seed and day, another for another seed", "[demo]")
{
    const QByteArray one = fingerprint(*filled(7));
    CHECK(one == fingerprint(*filled(7)));
    CHECK(one != fingerprint(*filled(8)));
}

TEST_CASE("The sample company is believable", "[demo]")
{
    const auto db = filled(1);
    CHECK(number(*db, "SELECT count(*) FROM customer") == 300);
    CHECK(number(*db, "SELECT count(*) FROM receipt") > 300);
    CHECK(number(*db, "SELECT count(*) FROM receipt WHERE total_minor < 0") > 0);
    CHECK(number(*db,
                 "SELECT count(*) FROM receipt AS r WHERE total_minor <> (SELECT sum(total_minor) FROM receipt_line "
                 "WHERE receipt_id = r.id)")
          == 0);
    CHECK(number(*db, "SELECT count(*) FROM receipt WHERE bought_on > '2026-06-15'") == 0);
    CHECK(number(*db, "SELECT count(*) FROM deal WHERE status = 'open'") >= 15);
    CHECK(number(*db, "SELECT count(*) FROM deal WHERE status = 'won'") >= 15);
    CHECK(number(*db, "SELECT count(*) FROM deal WHERE status = 'lost' AND loss_reason_id IS NULL") == 0);
    CHECK(number(*db,
                 "SELECT count(*) FROM deal AS d WHERE (SELECT stage_id FROM stage_log WHERE deal_id = d.id AND "
                 "left_at IS NULL) IS NOT d.stage_id")
          == 0);
    CHECK(number(*db, "SELECT count(*) FROM deal AS d JOIN stage AS s ON s.id = d.stage_id WHERE s.kind <> d.status")
          == 0);
    CHECK(number(*db, "SELECT count(*) FROM customer WHERE birthday LIKE '%-06-15'") > 0);
    CHECK(number(*db, "SELECT count(*) FROM customer WHERE lifecycle = 'former'") > 3);
    CHECK(number(*db, "SELECT count(*) FROM customer WHERE referrer_id >= id") == 0);
    CHECK(number(*db, "SELECT count(*) FROM customer WHERE referrer_id IS NOT NULL") > 5);
    CHECK(number(*db, "SELECT count(*) FROM activity WHERE status = 'planned'") > 10);
    CHECK(number(*db, "SELECT count(DISTINCT kind) FROM feedback") == 3);
    CHECK(number(*db, "SELECT count(*) FROM pragma_foreign_key_check") == 0);
    CHECK(number(*db, "SELECT count(*) FROM search_text WHERE search_text MATCH 'berzina OR berzins'") > 0);
}

TEST_CASE("December is the best month of the sample company, August the worst", "[demo]")
{
    auto db = Database::inMemory();
    fillDemo(*db, {.customers = 2000, .seed = 3, .today = {2026, 1, 1}, .country = {}, .language = {}});
    const auto receipts = [&](const char *month) {
        Query q(*db, "SELECT count(*) FROM receipt WHERE bought_on LIKE ?1");
        return q.bind(1, QString::fromLatin1(month)).firstInteger().value_or(0);
    };
    const qint64 august = receipts("2025-08-%"), october = receipts("2025-10-%"), december = receipts("2025-12-%");
    CHECK(december > october);
    CHECK(october > august);
}

TEST_CASE("Every country of our languages has its own names and good phone numbers", "[demo]")
{
    for (const auto &[country, language, letter] : {std::tuple {u"AM"_s, u"hy"_s, QChar::Script_Armenian},
                                                    {u"GE"_s, u"ka"_s, QChar::Script_Georgian},
                                                    {u"IR"_s, u"fa"_s, QChar::Script_Arabic},
                                                    {u"RU"_s, u"ru"_s, QChar::Script_Cyrillic},
                                                    {u"AZ"_s, u"az"_s, QChar::Script_Latin},
                                                    {u"LV"_s, u"lv"_s, QChar::Script_Latin}}) {
        INFO(country.toStdString());
        const auto db = filled(5, {u"EUR"_s, country, language});
        CHECK(test::sqlText(*db, "SELECT name FROM customer WHERE kind = 'person' LIMIT 1").at(0).script() == letter);
        CHECK(test::sqlText(*db, "SELECT name FROM product LIMIT 1").at(0).script() == letter);
        Query q(*db, "SELECT number FROM customer_phone LIMIT 40");
        int good = 0, all = 0;
        for (; q.next(); ++all)
            good += formatPhone(q.text(0), country).valid;
        CHECK(good >= all * 9 / 10);
    }
}

TEST_CASE("One undo takes the sample company away", "[demo]")
{
    const auto db = filled(2);
    undo(*db, nextUndo(*db)->id);
    for (const char *sql :
         {"SELECT count(*) FROM customer", "SELECT count(*) FROM receipt_line", "SELECT count(*) FROM deal",
          "SELECT count(*) FROM product", "SELECT count(*) FROM search_entry"})
        CHECK(number(*db, sql) == 0);
}

TEST_CASE("A cancelled sample leaves nothing", "[demo]")
{
    auto db = Database::inMemory();
    std::atomic_bool cancelled = true;
    CHECK_THROWS_AS(fillDemo(*db, {.customers = 300, .seed = 1, .today = test::today, .country = {}, .language = {}},
                             {{}, &cancelled}),
                    Cancelled);
    CHECK(number(*db, "SELECT count(*) FROM employee") == 0);
}
