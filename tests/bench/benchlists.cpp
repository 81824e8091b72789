#include "core/base/fold.h"
#include "core/fields/listquery.h"
#include "core/fields/search.h"
#include "tests/bench/bench.h"
#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace koriz::bench {

namespace {

/// What owners type: the beginnings of names in the file, one to six letters.
QStringList typedTexts(const Database &db)
{
    QStringList texts;
    Query q(db, "SELECT name FROM customer WHERE kind = 'person' ORDER BY id LIMIT 60");
    while (q.next()) {
        const QString word = q.text(0).section(u' ', -1);
        for (const int n : {1, 2, 3, 4, 6})
            texts << word.left(n);
    }
    return texts;
}

void measureSearch(Ground &ground, Table &table)
{
    Query raw(*ground.db, "SELECT rowid FROM search_text WHERE search_text MATCH ?1 ORDER BY rowid DESC LIMIT 50");
    std::vector<double> floor, ours;
    for (const QString &text : typedTexts(*ground.db)) {
        const QString prefix = u"\""_s + fold(text) + u"\"*"_s;
        floor.push_back(once([&] {
            raw.bind(1, prefix);
            while (raw.next()) { }
        }));
        ours.push_back(once([&] { (void)search(*ground.db, text, 50); }));
    }
    table.ratio(u"search as you type, p99"_s, u"FTS5 in SQL, 50 hits, newest first"_s, p99(floor), p99(ours), 2);
}

void measurePages(Ground &ground, Table &table)
{
    const std::vector<qint64> ids = orderedIds(
        *ground.db, {.entity = Entity::Customer, .filter = {}, .search = {}, .sort = {}, .today = today}, u"lv"_s);
    const Catalogue catalogue(*ground.db, Entity::Customer);
    ListReader reader(*ground.db, catalogue,
                      {u"name"_s, u"phone"_s, u"email"_s, u"city"_s, u"turnover"_s, u"last_purchase"_s});
    Query raw(*ground.db, R"sql(SELECT c.id, c.name, p.number, e.address, a.city FROM customer AS c
                                LEFT JOIN customer_phone AS p ON p.customer_id = c.id AND p.position = 0
                                LEFT JOIN customer_email AS e ON e.customer_id = c.id AND e.position = 0
                                LEFT JOIN customer_address AS a ON a.customer_id = c.id AND a.position = 0
                                WHERE c.id > ?1 ORDER BY c.id LIMIT 256)sql");
    std::vector<double> floor, ours;
    for (int i = 0; i < 40; ++i) {
        const size_t at = (ids.size() * 9 / 10 * size_t(i + 1)) / 40;
        const std::vector<qint64> page(ids.begin() + qsizetype(at),
                                       ids.begin() + qsizetype(std::min(ids.size(), at + 256)));
        floor.push_back(once([&] {
            raw.bind(1, page.front());
            while (raw.next()) { }
        }));
        ours.push_back(once([&] { (void)reader.rows(page); }));
    }
    table.time(u"page of 256 rows at any depth, p99"_s, u"keyset SQL with phone, e-mail, city"_s, p99(floor), p99(ours),
               5);
}

/// Names in the order of a language: Qt's own keys of all of them, sorted.
void sortNames(const Database &db)
{
    const QCollator collator(QLocale(u"lv"_s));
    std::vector<std::pair<QCollatorSortKey, qint64>> names;
    Query q(db, "SELECT id, name FROM customer");
    while (q.next())
        names.emplace_back(collator.sortKey(q.text(1)), q.integer(0));
    std::ranges::sort(names, std::less(), &std::pair<QCollatorSortKey, qint64>::first);
}

void measureSort(Ground &ground, Table &table)
{
    const double floor = median(ground.runs, [&] { sortNames(*ground.db); });
    const double ours = median(ground.runs, [&] {
        (void)orderedIds(*ground.db,
                         {.entity = Entity::Customer, .filter = {}, .search = {}, .sort = u"name"_s, .today = today},
                         u"lv"_s);
    });
    table.ratio(u"all ids by name, by the language's rules"_s, u"Qt's collation keys, sorted"_s, floor, ours, 1);
    const double unindexed = median(ground.runs, [&] {
        Query q(*ground.db, R"sql(SELECT c.id FROM customer AS c LEFT JOIN customer_address AS a
                                  ON a.customer_id = c.id AND a.position = 0 ORDER BY a.city)sql");
        while (q.next()) { }
    });
    const double city = median(ground.runs, [&] {
        (void)orderedIds(*ground.db,
                         {.entity = Entity::Customer, .filter = {}, .search = {}, .sort = u"city"_s, .today = today},
                         u"lv"_s);
    });
    table.ratio(u"all ids by city"_s, u"SQL sort, bytewise"_s, unindexed, city, 2);
}

} // namespace

void measureLists(Ground &ground, Table &table)
{
    measureSearch(ground, table);
    measurePages(ground, table);
    measureSort(ground, table);
}

} // namespace koriz::bench
