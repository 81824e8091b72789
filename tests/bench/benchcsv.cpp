#include "core/exchange/csvreader.h"
#include "tests/bench/bench.h"
#include <QFile>
#include <cstring>

using namespace Qt::StringLiterals;

namespace koriz::bench {

namespace {

volatile qint64 sink = 0; ///< keeps what is measured from being optimised away

/// The floor: string_view fields cut by memchr, no quotes, nothing checked.
qint64 bareFields(std::string_view text)
{
    qint64 fields = 0;
    std::vector<std::string_view> row;
    for (size_t at = 0; at < text.size();) {
        const void *nl = std::memchr(text.data() + at, '\n', text.size() - at);
        const size_t end = nl ? size_t(static_cast<const char *>(nl) - text.data()) : text.size();
        row.clear();
        while (at <= end) {
            const void *comma = std::memchr(text.data() + at, ',', end - at);
            const size_t stop = comma ? size_t(static_cast<const char *>(comma) - text.data()) : end;
            row.push_back(text.substr(at, stop - at));
            at = stop + 1;
        }
        fields += qint64(row.size());
    }
    return fields;
}

} // namespace

void measureCsv(Ground &ground, Table &table)
{
    QFile file(ground.csv);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const std::string_view text(reinterpret_cast<const char *>(file.map(0, file.size())), size_t(file.size()));
    const double bare = median(ground.runs, [&] { sink = bareFields(text); });
    const double ours = median(ground.runs, [&] {
        CsvReader reader(text);
        CsvRow row;
        qint64 fields = 0;
        while (reader.next(row))
            fields += qint64(row.fields.size());
        sink = fields;
    });
    table.ratio(u"parse CSV of %1 MB"_s.arg(double(file.size()) / 1e6, 0, 'f', 1), u"memchr over mmap, no quotes"_s,
                bare, ours, 2);
}

} // namespace koriz::bench
