#include "core/exchange/sniff.h"
#include "core/exchange/csvtable.h"
#include "core/exchange/sniffparts.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sniff)
};

constexpr std::size_t mostShown = 64 * 1024 * 1024;

/// "sep=;" in the first line, by which Excel tells its delimiter.
struct SepLine
{
    char delimiter = 0;      ///< 0 = there is no such line
    std::size_t size = 0;    ///< with its line end
};

SepLine sepLine(std::string_view text)
{
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const std::size_t lineSize = line.size();
    if (line.starts_with('"') && line.ends_with('"') && line.size() > 2)
        line = line.substr(1, line.size() - 2);
    const bool isSep = line.size() == 5 && QByteArray(line.data(), 4).toLower() == "sep=";
    if (!isSep)
        return {};
    const std::size_t ends = text.substr(lineSize).starts_with("\r\n") ? 2 : lineSize < text.size() ? 1 : 0;
    return {line[4], lineSize + ends};
}

void addIssue(SniffResult &result, qint64 line, const QString &reason, bool isNotice)
{
    result.issues += TableIssue {.line = line, .column = {}, .value = {}, .reason = reason, .isNotice = isNotice};
}

/// A data row as wide as most shows that the header lacks names; a single wide row shows nothing.
qsizetype widthOf(const std::vector<SampleRow> &rows, std::size_t head, bool isHeader)
{
    const std::vector<SampleRow> data(rows.begin() + qptrdiff(std::min(rows.size(), head + isHeader)), rows.end());
    qsizetype width = isHeader ? rows[head].cells.size() : 1;
    qsizetype wider = 0;
    qsizetype widest = 1;
    for (const SampleRow &row : data) {
        wider += row.cells.size() > width && !row.cells.last().isEmpty();
        widest = row.isBroken ? widest : std::max(widest, row.cells.size());
    }
    if (!isHeader)
        return widest;
    return wider * 2 > qsizetype(data.size()) ? std::max(width, usualWidth(data)) : width;
}

void nameColumns(SniffResult &result, const QStringList &header, qsizetype width)
{
    QStringList names;
    for (qsizetype i = 0; i < width; ++i) {
        const QString name = header.value(i).simplified();
        result.isNamed += !name.isEmpty();
        names += name.isEmpty() ? Text::tr("Column %1").arg(i + 1) : name;
    }
    result.columns = uniqueColumnNames(names);
}

void readRows(SniffResult &result, const TextSource &source, qsizetype most)
{
    CsvTable table(source, result);
    TableRow row;
    std::size_t shown = 0;
    while (result.rows.size() < most && table.next(row)) {
        shown += row.raw.size();
        if (shown > mostShown) {
            addIssue(result, row.line, Text::tr("The rows are so long that those from here on are not shown."), true);
            break;
        }
        if (!row.problem.isEmpty()) {
            addIssue(result, row.line, row.problem, false);
            continue;
        }
        QStringList &cells = result.rows.emplaceBack();
        for (std::string_view cell : row.cells)
            cells += QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    }
    result.issues += table.notices();
}

void placeTable(SniffResult &result, const std::vector<SampleRow> &rows, const SniffOptions &options, std::size_t from)
{
    HeaderGuess head = guessHeader(rows);
    head.isHeader = options.header.value_or(head.isHeader);
    const SampleRow &first = rows[head.row];
    result.header = head.isHeader;
    result.headerLine = head.isHeader ? first.line : 0;
    result.dataOffset = first.offset + qint64(from);
    result.dataLine = first.line;
    if (head.row > 0)
        addIssue(result, rows.front().line,
                 Text::tr("%Ln line(s) before the table were left out.", nullptr, int(head.row)), true);
    const qsizetype width = options.width > 0 ? options.width : widthOf(rows, head.row, head.isHeader);
    result.isWhole = options.width > 0;
    nameColumns(result, head.isHeader ? first.cells : QStringList(), width);
    result.csv.columns = std::size_t(width);
}

/// The data start behind the header row, which may take several lines.
void skipHeader(SniffResult &result, std::string_view text)
{
    if (!result.header)
        return;
    CsvReader reader(text.substr(std::size_t(result.dataOffset)), result.csv, result.dataLine);
    CsvRow row;
    reader.next(row);
    result.dataOffset += reader.position();
    result.dataLine = reader.line();
}

void reportInvalid(SniffResult &result, const TextSource &source)
{
    if (source.invalidCount() > 0)
        addIssue(result, source.firstInvalidLine(),
                 Text::tr("%Ln place(s) in the text mean nothing in the encoding %1; the first is in this line. Try "
                          "another encoding.",
                          nullptr, int(std::min<qint64>(source.invalidCount(), 1'000'000'000)))
                     .arg(source.encoding()),
                 false);
}

} // namespace

SniffResult sniff(const TextSource &source, const SniffOptions &options)
{
    SniffResult result;
    result.encoding = source.encoding();
    reportInvalid(result, source);
    const std::string_view text = source.text();
    const SepLine sep = sepLine(text);
    result.csv.delimiter = options.delimiter ? *options.delimiter
        : sep.delimiter                      ? sep.delimiter
                                             : guessDelimiter(text);
    result.csv.escape = guessEscape(text);
    std::vector<SampleRow> rows = sampleRows(text.substr(sep.size), result.csv);
    for (SampleRow &row : rows)
        row.line += sep.size > 0;
    if (rows.empty()) {
        result.dataOffset = qint64(text.size());
        return result;
    }
    placeTable(result, rows, options, sep.size);
    skipHeader(result, text);
    readRows(result, source, options.rows);
    return result;
}

} // namespace koriz
