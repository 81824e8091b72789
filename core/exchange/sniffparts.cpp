#include "core/exchange/sniffparts.h"
#include "core/exchange/headernames.h"
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr std::size_t sampleBytes = 256 * 1024;
constexpr std::size_t preambleMost = 20; ///< rows before a header

bool isKnownHeading(const QString &cell)
{
    static const QStringList entities {u"customers"_s, u"deals"_s, u"purchases"_s, u"products"_s,
                                       u"activities"_s, u"feedback"_s, u"campaigns"_s};
    return std::any_of(entities.begin(), entities.end(), [&](const QString &entity) {
        return fieldForHeader(entity, cell).has_value();
    });
}

bool hasData(const SampleRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), looksLikeData);
}

/// 0..2: how even a table the delimiter gives.
double evenness(std::string_view text, char delimiter)
{
    const std::vector<SampleRow> rows = sampleRows(text, {.delimiter = delimiter, .escape = guessEscape(text)}, 100);
    const qsizetype width = usualWidth(rows);
    if (rows.empty() || width < 2)
        return 0;
    double even = 0;
    double split = 0;
    for (const SampleRow &row : rows) {
        even += row.cells.size() == width && !row.isBroken;
        split += row.cells.size() > 1 && !row.isBroken;
    }
    return (even + split / 2) / double(rows.size()) + 0.01 * double(std::min<qsizetype>(width, 40));
}

/// Colons also stand in times and links.
bool isColonTable(std::string_view text)
{
    const std::vector<SampleRow> rows = sampleRows(text, {.delimiter = ':'}, 100);
    const qsizetype width = usualWidth(rows);
    return rows.size() > 1 && width > 2 && std::all_of(rows.begin(), rows.end(), [&](const SampleRow &row) {
        return row.cells.size() == width && row.cells.filter(u"//"_s).isEmpty();
    });
}

/// "Client;;Address;;" above "Name;Phone;City;Street": the lower of two rows of headings names the columns.
bool isOfGroups(const SampleRow &row, const SampleRow &below)
{
    return row.filled() < row.cells.size() && row.filled() < below.filled() && !hasData(below)
        && knownHeadings(row.cells) < knownHeadings(below.cells);
}

/// The columns below a row hold data where the row has words.
bool isAboveData(const std::vector<SampleRow> &rows, std::size_t head)
{
    for (qsizetype column = 0; column < rows[head].cells.size(); ++column) {
        qsizetype filled = 0;
        qsizetype data = 0;
        for (std::size_t i = head + 1; i < rows.size(); ++i) {
            const QString cell = rows[i].cells.value(column);
            filled += !cell.isEmpty();
            data += looksLikeData(cell);
        }
        if (filled > 0 && data * 2 > filled && !rows[head].cells[column].isEmpty())
            return true;
    }
    return false;
}

/// A row of words whose first cells come again below is data.
bool comesAgain(const std::vector<SampleRow> &rows, std::size_t head)
{
    for (std::size_t i = head + 1; i < rows.size(); ++i) {
        for (qsizetype column = 0; column < rows[head].cells.size(); ++column) {
            const QString cell = rows[head].cells[column];
            if (!cell.isEmpty() && rows[i].cells.value(column) == cell)
                return true;
        }
    }
    return false;
}

} // namespace

qsizetype knownHeadings(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), isKnownHeading);
}

qsizetype SampleRow::filled() const
{
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

std::vector<SampleRow> sampleRows(std::string_view text, const CsvOptions &options, int most)
{
    const bool isCut = text.size() > sampleBytes;
    CsvReader reader(text.substr(0, sampleBytes), options);
    std::vector<SampleRow> rows;
    CsvRow row;
    while (int(rows.size()) < most && reader.next(row)) {
        if (row.isBlank)
            continue;
        SampleRow &kept = rows.emplace_back(SampleRow {{}, row.line, row.offset, row.isBroken || !row.issues.empty()});
        for (std::string_view field : row.fields.empty() ? std::vector<std::string_view> {""} : row.fields)
            kept.cells
                += QString::fromUtf8(field.data(), qsizetype(std::min<std::size_t>(field.size(), 1000))).trimmed();
    }
    if (isCut && rows.size() > 1 && int(rows.size()) < most)
        rows.pop_back(); // cut in the middle
    return rows;
}

char guessEscape(std::string_view text)
{
    const std::string_view head = text.substr(0, sampleBytes);
    std::size_t escaped = 0;
    for (std::size_t at = head.find("\\\""); at < head.size(); at = head.find("\\\"", at + 2)) {
        const char next = at + 2 < head.size() ? head[at + 2] : '\n';
        escaped += next != ',' && next != ';' && next != '\t' && next != '|' && next != '\n' && next != '\r';
    }
    return escaped > 0 && head.find("\"\"") == std::string_view::npos ? '\\' : '\0';
}

qsizetype usualWidth(const std::vector<SampleRow> &rows)
{
    QHash<qsizetype, int> counts;
    for (const SampleRow &row : rows)
        ++counts[row.cells.size()];
    qsizetype best = 1;
    int bestCount = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > bestCount || (it.value() == bestCount && it.key() > best)) {
            best = it.key();
            bestCount = it.value();
        }
    }
    return best;
}

char guessDelimiter(std::string_view text)
{
    char best = ',';
    double bestScore = 0;
    for (char delimiter : {',', ';', '\t', '|', '^', ':'}) {
        const bool isColon = delimiter == ':';
        const double score = isColon && !isColonTable(text) ? 0 : evenness(text, delimiter) - 0.2 * isColon;
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

bool looksLikeData(QStringView cell)
{
    static const QRegularExpression number(u"^[+\\-(]?[\\p{Sc}]?\\s?\\d[\\d.,:/\\-\\s()'٫٬]*[\\p{Sc}%)]?$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression other(
        u"^(\\S+@\\S+\\.\\S+|https?://\\S+|www\\.\\S+|true|false|\\d{4}-\\d\\d-\\d\\dT\\S+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return number.match(cell).hasMatch() || other.match(cell).hasMatch();
}

HeaderGuess guessHeader(const std::vector<SampleRow> &rows)
{
    const qsizetype width = usualWidth(rows);
    for (std::size_t i = 0; i < std::min(rows.size(), preambleMost); ++i) {
        const qsizetype known = knownHeadings(rows[i].cells);
        const qsizetype filled = rows[i].filled();
        const bool isEnough = known * 5 >= filled * 2 && known >= std::min<qsizetype>(2, filled) && filled * 3 >= width;
        const bool isFirstWide = std::all_of(rows.begin(), rows.begin() + qptrdiff(i), [&](const SampleRow &before) {
            return before.filled() * 2 <= filled;
        });
        if (filled > 0 && isEnough && isFirstWide && !(hasData(rows[i]) && known * 2 < filled))
            return {i + (i + 1 < rows.size() && isOfGroups(rows[i], rows[i + 1])), true};
    }
    std::size_t first = 0;
    while (first + 1 < rows.size() && first < preambleMost && width > 2 && rows[first].cells.size() * 2 <= width)
        ++first;
    if (first + 1 >= rows.size() && rows.size() > 1)
        first = 0;
    if (rows.empty() || hasData(rows[first]))
        return {first, false};
    return {first, isAboveData(rows, first) || !comesAgain(rows, first)};
}

} // namespace koriz
