// Hidden: run by "[.speed]". A million customers against the goals of lists and search.
#include "core/base/fold.h"
#include "core/db/bulkindex.h"
#include "core/fields/listquery.h"
#include "core/fields/search.h"
#include "tests/support/testfile.h"
#include "tests/support/unguarded.h"
#include <QDir>
#include <QFile>
#include <ctime>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

constexpr int customerCount = 1'000'000;

/// Time of this process, so that what else the machine does is not counted.
class Stopwatch
{
public:
    [[nodiscard]] double ms() const { return now() - m_start; }

private:
    static double now()
    {
        timespec spent {};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
        return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
    }
    double m_start = now();
};

void fill(Database &db)
{
    test::unguard(db);
    Transaction transaction(db);
    Query customer(db, R"sql(INSERT INTO customer (id, name, name_key, first_name, tax_id, created_at, changed_at)
                             VALUES (?1, ?2, ?3, ?4, ?5, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'))sql");
    Query phone(db, "INSERT INTO customer_phone (customer_id, position, number, digits) VALUES (?1, 0, ?2, ?2)");
    BulkIndex bulk(db);
    SearchIndex index(db);
    const QStringList first {u"Anna"_s, u"Šarlote"_s, u"Гиорги"_s, u"Jānis"_s, u"Հայկ"_s, u"نیلوفر"_s, u"Bela"_s, u"Åke"_s};
    quint32 random = 1;
    for (int i = 1; i <= customerCount; ++i) {
        random = random * 1664525 + 1013904223;
        const QString word = u"%1%2"_s.arg(QChar(u'a' + random / 7 % 26)).arg(random % 90000, 0, 26);
        const QString name = first.at(static_cast<int>(random % 8)) + u' ' + word;
        const QString number = u"371%1"_s.arg(20'000'000 + random % 9'999'999);
        customer.bind(1, i).bind(2, name).bind(3, fold(name)).bind(4, word).bind(5, name).exec();
        phone.bind(1, i).bind(2, number).exec();
        QString reversed = number;
        std::reverse(reversed.begin(), reversed.end());
        index.put(SearchIndex::entryId(0, i), fold(name), romanKey(name), number + u" r"_s + reversed);
    }
    bulk.finish();
    db.execute("ANALYZE");
    transaction.commit();
}

void measured(const char *what, const std::function<void()> &work)
{
    const Stopwatch watch;
    work();
    WARN(what << ": " << watch.ms() << " ms");
}

/// Kept between runs in the folder for temporary files.
std::unique_ptr<Database> bigFile()
{
    const QString path = QDir::temp().filePath(u"koriz-speed.koriz"_s);
    if (QFile::exists(path))
        return Database::open(path);
    auto db = Database::create(path, {u"EUR"_s, u"LV"_s, {}});
    fill(*db);
    return db;
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<size_t>(share * static_cast<double>(values.size() - 1)));
}

} // namespace

TEST_CASE("Lists and search of a million customers", "[.speed]")
{
    const auto db = bigFile();
    ListRequest request {Entity::Customer, {}, {}, {}, false, test::today};
    std::vector<qint64> ids;
    measured("ids by number", [&] { ids = orderedIds(*db, request, u"lv"_s); });
    request.sort = u"name"_s;
    measured("ids by name", [&] { ids = orderedIds(*db, request, u"lv"_s); });
    measured("first 50 by name", [&] { ids = firstIds(*db, request, 50); });
    request.sort = u"tax_id"_s;
    measured("ids by unindexed text", [&] { ids = orderedIds(*db, request, u"lv"_s); });
    measured("first 50 by unindexed text", [&] { static_cast<void>(firstIds(*db, request, 50)); });
    request.sort = u"turnover"_s;
    measured("ids by turnover", [&] { static_cast<void>(orderedIds(*db, request, u"lv"_s)); });
    request.sort = u"phone"_s;
    measured("ids by phone", [&] { static_cast<void>(orderedIds(*db, request, u"lv"_s)); });
    const Catalogue catalogue(*db, Entity::Customer);
    ListReader reader(*db, catalogue, {u"name"_s, u"phone"_s, u"email"_s, u"city"_s, u"turnover"_s, u"last_purchase"_s});
    std::vector<double> pages;
    for (int i = 0; i < 200; ++i) {
        const auto at = ids.begin() + (i * 4801);
        const Stopwatch watch;
        CHECK(reader.rows({at, at + 256}).size() == 256);
        pages.push_back(watch.ms());
    }
    WARN("page of 256, any depth: p50 " << percentile(pages, 0.5) << " p99 " << percentile(pages, 0.99) << " ms");
    const Catalogue plain(Entity::Customer);
    for (const QString &text : {u"name contains arl"_s, u"phone ends 123"_s, u"turnover > 5"_s, u"country is empty"_s}) {
        request = {Entity::Customer, *parseFilter(text, plain).filter, {}, {}, false, test::today};
        measured(qUtf8Printable(text), [&] { static_cast<void>(count(*db, request)); });
    }
}

TEST_CASE("Search of a million customers", "[.speed]")
{
    const auto db = bigFile();
    std::vector<double> ours, raw;
    const QStringList texts {u"a"_s, u"an"_s, u"anna"_s, u"anna b"_s, u"sarlote c1"_s, u"giorgi"_s, u"bela x2"_s, u"37120"_s,
                             u"0001"_s, u"ake"_s, u"nothing"_s, u"janis d"_s, u"z9"_s};
    for (int round = 0; round < 20; ++round) {
        for (const QString &text : texts) {
            const Stopwatch rawWatch;
            Query q(*db, "SELECT rowid FROM search_text WHERE search_text MATCH :m ORDER BY rowid DESC LIMIT 50");
            QStringList parts;
            for (const QString &word : text.split(u' '))
                parts << u'"' + word + u"\"*"_s;
            q.bind(":m", parts.join(u" AND "_s));
            Query title(*db, "SELECT name FROM customer WHERE id = ?1");
            while (q.next())
                static_cast<void>(title.bind(1, q.integer(0) / 16).firstText());
            raw.push_back(rawWatch.ms());
            const Stopwatch watch;
            static_cast<void>(search(*db, text, 50));
            ours.push_back(watch.ms());
            if (round == 19)
                WARN(text.toStdString() << ": raw " << raw.back() << " ours " << ours.back());
        }
    }
    WARN("raw p50 " << percentile(raw, 0.5) << " p99 " << percentile(raw, 0.99) << " ms; ours p50 "
                    << percentile(ours, 0.5) << " p99 " << percentile(ours, 0.99) << " ms");
}
