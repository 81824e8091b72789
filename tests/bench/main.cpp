// koriz_bench: yardsticks and ours side by side, on data of a chosen size.
#include "core/base/error.h"
#include "core/db/query.h"
#include "core/demo/democompany.h"
#include "tests/bench/bench.h"
#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::bench;

namespace {

/// Contacts as another program exports them, from the customers of the ground.
void writeContacts(const Ground &ground)
{
    QFile file(ground.csv);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(u"cannot write "_s + ground.csv);
    file.write("First name,Last name,Phone,E-mail,Country,City,Street,Building,Birthday,Gender,Source,Notes\n");
    Query q(*ground.db,
            R"sql(SELECT c.id, coalesce(c.first_name, c.name), c.last_name, a.country, a.city, a.street, a.building,
                                c.birthday, c.gender, c.notes
                              FROM customer AS c LEFT JOIN customer_address AS a ON a.customer_id = c.id AND a.position = 0)sql");
    QByteArray out;
    while (q.next()) {
        const QByteArray id = QByteArray::number(q.integer(0));
        const auto cell = [&](int i) { out.append(q.utf8(i).data(), qsizetype(q.utf8(i).size())).append(','); };
        cell(1);
        cell(2);
        out += "+371 2" + id.rightJustified(7, '0') + ",person" + id + "@example.com,";
        for (const int i : {3, 4, 5, 6, 7, 8})
            cell(i);
        out += "Fair,\"" + QByteArray(q.utf8(9).data(), qsizetype(q.utf8(9).size())) + "\"\n";
        if (out.size() > 1'000'000)
            file.write(std::exchange(out, {}));
    }
    file.write(out);
}

void fill(Ground &ground, Table &table)
{
    if (!ground.file.isEmpty()) {
        ground.db = Database::open(ground.file);
        ground.rows = int(Query(*ground.db, "SELECT count(*) FROM customer").firstInteger().value_or(0));
        return;
    }
    ground.db = Database::create(ground.folder + u"/bench.koriz"_s, {u"EUR"_s, u"LV"_s, u"lv"_s});
    const double ms = once([&] {
        fillDemo(*ground.db, {.customers = ground.rows, .seed = 1, .today = today, .country = {}, .language = {}});
    });
    ground.db->execute("ANALYZE");
    const double limit = 180'000.0 * ground.rows / 1'000'000;
    table.time(u"sample company of %1 customers"_s.arg(ground.rows), u"-"_s, 0, ms, std::max(limit, 2000.0));
}

struct Part { const char *name; void (*measure)(Ground &, Table &); };

constexpr Part parts[] {{"csv", measureCsv},         {"lists", measureLists},       {"board", measureBoard},
                        {"reports", measureReports}, {"exchange", measureExchange}, {"paper", measurePaper}};

int run(Ground &ground, const QStringList &only)
{
    Table table;
    fill(ground, table);
    ground.csv = ground.folder + u"/contacts.csv"_s;
    writeContacts(ground);
    for (const Part &part : parts) {
        if (only.isEmpty() || only.contains(QLatin1StringView(part.name)))
            part.measure(ground, table);
    }
    table.print();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"rows"_s, u"customers: 10000, 100000, 1000000"_s, u"n"_s, u"10000"_s});
    parser.addOption({u"runs"_s, u"runs of each work, the median counts"_s, u"n"_s, u"3"_s});
    parser.addOption({u"dir"_s, u"folder for the files; a temporary one if not given"_s, u"path"_s});
    parser.addOption(
        {u"file"_s, u"measure this file instead of a fresh sample company; --rows then does not count"_s, u"path"_s});
    parser.addOption({u"only"_s, u"only these parts: csv, lists, board, reports, exchange, paper"_s, u"names"_s});
    parser.addOption({u"cpu"_s, u"count the processor's time: for a busy machine"_s});
    parser.addHelpOption();
    parser.process(app);
    if (parser.isSet(u"cpu"_s))
        measureProcessorTime();
    QTemporaryDir temporary;
    Ground ground;
    ground.folder = parser.isSet(u"dir"_s) ? parser.value(u"dir"_s) : temporary.path();
    ground.rows = std::max(100, parser.value(u"rows"_s).toInt());
    ground.file = parser.value(u"file"_s);
    ground.runs = std::max(1, parser.value(u"runs"_s).toInt());
    try {
        return run(ground, parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts));
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n%s\n", qUtf8Printable(error.summary()), qUtf8Printable(error.details()));
        return 3;
    }
}
