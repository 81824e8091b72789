#include "core/base/fold.h"
#include "core/db/operation.h"
#include "core/db/query.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "tests/bench/bench.h"
#include "tests/support/unguarded.h"
#include <QFile>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace koriz::bench {

namespace {

constexpr auto *dropIndexes
    = "DROP INDEX customer_by_name; DROP INDEX customer_by_external; DROP INDEX customer_by_referrer;"
      "DROP INDEX customer_by_phone; DROP INDEX customer_by_email;";
constexpr auto *makeIndexes = R"sql(
    CREATE INDEX customer_by_name ON customer(name_key);
    CREATE INDEX customer_by_external ON customer(external_id) WHERE external_id IS NOT NULL;
    CREATE INDEX customer_by_referrer ON customer(referrer_id) WHERE referrer_id IS NOT NULL;
    CREATE INDEX customer_by_phone ON customer_phone(digits);
    CREATE INDEX customer_by_email ON customer_email(address_key);
    INSERT INTO search_text (search_text) VALUES ('rebuild');)sql";

/// The limit: the same final tables by prepared statements, indexes and search text built after the load, nothing
/// checked, no journal.
class BareImport
{
public:
    explicit BareImport(Database &db)
        : m_customer(
            db,
            R"sql(INSERT INTO customer (id, name, name_key, first_name, last_name, birthday, gender, notes, created_at, changed_at)
                               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '2026-06-15T00:00:00Z', '2026-06-15T00:00:00Z'))sql")
        , m_phone(db, "INSERT INTO customer_phone (customer_id, position, number, digits) VALUES (?1, 0, ?2, ?3)")
        , m_email(db, "INSERT INTO customer_email (customer_id, position, address, address_key) VALUES (?1, 0, ?2, ?2)")
        , m_address(db,
                    "INSERT INTO customer_address (customer_id, position, country, city, street, building) VALUES (?1, "
                    "0, ?2, ?3, ?4, ?5)")
        , m_entry(db, "INSERT INTO search_entry (id, folded, roman, contact) VALUES (?1, ?2, ?3, ?4)")
    {
    }
    void row(const CsvRow &row, qint64 id)
    {
        const auto &f = row.fields;
        m_name.assign(f[0]).append(" ").append(f[1]);
        foldUtf8(m_name, m_key);
        phoneDigitsUtf8(f[2], m_digits);
        m_customer.bind(1, id)
            .bindUtf8(2, m_name)
            .bindUtf8(3, m_key)
            .bindUtf8(4, f[0])
            .bindUtf8(5, f[1])
            .bindUtf8(6, f[8])
            .bindUtf8(7, f[9])
            .bindUtf8(8, f[11])
            .exec();
        m_phone.bind(1, id).bindUtf8(2, f[2]).bindUtf8(3, m_digits).exec();
        m_email.bind(1, id).bindUtf8(2, f[3]).exec();
        m_address.bind(1, id).bindUtf8(2, f[4]).bindUtf8(3, f[5]).bindUtf8(4, f[6]).bindUtf8(5, f[7]).exec();
        romanKeyUtf8(m_name, m_roman);
        foldUtf8(f[5], m_key2);
        m_folded.assign(m_key).append(" ").append(m_key2);
        foldUtf8(f[6], m_key2);
        m_folded.append(" ").append(m_key2);
        m_contact.assign(m_digits).append(" ").append(f[3]);
        m_entry.bind(1, id * 16).bindUtf8(2, m_folded).bindUtf8(3, m_roman).bindUtf8(4, m_contact).exec();
    }

private:
    Query m_customer, m_phone, m_email, m_address, m_entry;
    std::string m_name, m_key, m_key2, m_digits, m_roman, m_folded, m_contact;
};

/// A file of its own for each run.
std::unique_ptr<Database> emptyFile(const Ground &ground)
{
    const QString path = ground.folder + u"/empty.koriz"_s;
    for (const auto *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(end));
    return Database::create(path, {u"EUR"_s, u"LV"_s, u"lv"_s});
}

double bareImport(const Ground &ground)
{
    QFile file(ground.csv);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    std::unique_ptr<Database> db = emptyFile(ground);
    test::unguard(*db);
    return once([&] {
        const std::string_view text(reinterpret_cast<const char *>(file.map(0, file.size())), size_t(file.size()));
        Transaction transaction(*db);
        db->execute(dropIndexes);
        CsvReader reader(text);
        CsvRow row;
        reader.next(row);
        qint64 id = 0;
        {
            BareImport bare(*db);
            while (reader.next(row)) {
                if (!row.isBlank)
                    bare.row(row, ++id);
            }
        }
        db->execute(makeIndexes);
        transaction.commit();
    });
}

void measureImport(const Ground &ground, Table &table)
{
    ImportOptions options;
    options.source = ground.csv;
    options.createMissing = true;
    options.today = today;
    std::vector<double> floors, imports, reverts;
    ImportReport report;
    for (int run = 0; run < ground.runs; ++run) {
        floors.push_back(bareImport(ground));
        const std::unique_ptr<Database> db = emptyFile(ground);
        imports.push_back(once([&] { report = runImport(*db, options); }));
        reverts.push_back(once([&] { undo(*db, report.operation); }));
    }
    table.ratio(u"import %1 contacts, journal included (%2 created)"_s.arg(ground.rows).arg(report.created),
                u"C API, same final tables"_s, middle(floors), middle(imports), 1.5);
    table.time(u"revert that import"_s, u"-"_s, 0, middle(reverts), 5000.0 * std::max(1.0, ground.rows / 100'000.0));
}

void measureExport(const Ground &ground, Table &table)
{
    const double floor = median(ground.runs, [&] {
        std::FILE *out = std::fopen(qUtf8Printable(ground.folder + u"/limit.csv"_s), "wb");
        Query q(*ground.db,
                R"sql(SELECT c.id, c.name, c.kind, c.birthday, p.number, e.address, a.city, a.street FROM customer AS c
                                  LEFT JOIN customer_phone AS p ON p.customer_id = c.id AND p.position = 0
                                  LEFT JOIN customer_email AS e ON e.customer_id = c.id AND e.position = 0
                                  LEFT JOIN customer_address AS a ON a.customer_id = c.id AND a.position = 0 ORDER BY c.id)sql");
        while (q.next()) {
            for (int i = 0; i < 8; ++i) {
                const std::string_view cell = q.utf8(i);
                std::fwrite(cell.data(), 1, cell.size(), out);
                std::fputc(i == 7 ? '\n' : ',', out);
            }
        }
        std::fclose(out);
    });
    const double ours = median(ground.runs, [&] {
        ExportOptions options;
        options.path = ground.folder + u"/ours.csv"_s;
        options.columns
            = {u"id"_s, u"name"_s, u"kind"_s, u"birthday"_s, u"phone"_s, u"email"_s, u"city"_s, u"street"_s};
        exportTable(*ground.db, options);
    });
    table.ratio(u"export %1 customers, 8 columns"_s.arg(ground.rows), u"C API and fwrite"_s, floor, ours, 1.3);
}

} // namespace

void measureExchange(Ground &ground, Table &table)
{
    measureImport(ground, table);
    measureExport(ground, table);
}

} // namespace koriz::bench
