#include "core/exchange/xlsxsource.h"
#include "core/base/error.h"
#include "core/exchange/csvrowsource.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/sniffparts.h"
#include "core/exchange/xlsxrows.h"
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

constexpr qint64 mostText = 512LL * 1024 * 1024; // shared texts may stand in many cells

QByteArray firstBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
}

/// Where lines of the text stand in the sheet: line breaks in cells shift what follows.
class RowNumbers
{
public:
    void add(qint64 line, qint64 row)
    {
        const qint64 shift = row - line;
        if (m_shifts.empty() ? shift != 0 : shift != m_shifts.back().second)
            m_shifts.emplace_back(line, shift);
    }
    [[nodiscard]] qint64 rowOf(qint64 line) const
    {
        const auto after = std::upper_bound(m_shifts.begin(), m_shifts.end(), line,
                                            [](qint64 value, const auto &shift) { return value < shift.first; });
        return after == m_shifts.begin() ? line : line + std::prev(after)->second;
    }

private:
    std::vector<std::pair<qint64, qint64>> m_shifts {}; // from this line on; rows = lines + shift
};

/// Writes the sheet as the text that all tables are read from.
class SheetText
{
public:
    SheetText(XlsxBook &book, const XlsxBook::Sheet &sheet) : m_rows(book, sheet) { }

    bool add(std::string &text)
    {
        if (!m_rows.next())
            return false;
        for (; m_row + 1 < m_rows.number(); ++m_row, ++m_line)
            text += '\n';
        m_row = m_rows.number();
        m_numbers->add(m_line, m_row);
        m_width = std::max(m_width, m_rows.cells().size());
        const std::size_t from = text.size();
        appendCsvRow(text, {m_rows.cells().begin(), m_rows.cells().end()},
                     {.delimiter = ',', .bom = false, .safe = false, .lineEnd = "\n"});
        m_line += countLines(std::string_view(text).substr(from));
        m_bytes += static_cast<qint64>(text.size() - from);
        if (m_bytes > mostText)
            throw Error(Text::tr("The sheet holds more than 512 MB of text, the most that is read."), {},
                        Error::Kind::Refused);
        return true;
    }
    [[nodiscard]] std::size_t width() const { return m_width; }
    [[nodiscard]] std::shared_ptr<const RowNumbers> numbers() const { return m_numbers; }

private:
    /// As the reader counts them: LF, CRLF and CR each end a line.
    static qint64 countLines(std::string_view text)
    {
        qint64 lines = 0;
        for (std::size_t i = 0; i < text.size(); ++i)
            lines += text[i] == '\n' || (text[i] == '\r' && !text.substr(i + 1).starts_with('\n'));
        return lines;
    }

    XlsxRows m_rows;
    std::shared_ptr<RowNumbers> m_numbers = std::make_shared<RowNumbers>();
    qint64 m_row = 0;
    qint64 m_line = 1;
    qint64 m_bytes = 0;
    std::size_t m_width = 0;
};

/// A cover page or a summary may stand before the table: a row of known headings begins it.
bool holdsTable(XlsxBook &book, const XlsxBook::Sheet &sheet)
{
    constexpr int looked = 20, fewest = 2;
    XlsxRows rows(book, sheet);
    for (int i = 0; i < looked && rows.next(); ++i) {
        QStringList cells;
        for (const std::string &cell : rows.cells())
            cells << QString::fromStdString(cell).trimmed();
        if (knownHeadings(cells) >= fewest)
            return true;
    }
    return false;
}

/// The first one with a table, else the first with anything; hidden ones are for their owner.
const XlsxBook::Sheet &usualSheet(XlsxBook &book)
{
    const XlsxBook::Sheet *filled = nullptr;
    for (const XlsxBook::Sheet &sheet : book.sheets()) {
        if (sheet.isHidden || !XlsxRows(book, sheet).next())
            continue;
        if (holdsTable(book, sheet))
            return sheet;
        filled = filled ? filled : &sheet;
    }
    return filled ? *filled : book.sheets().front();
}

const XlsxBook::Sheet &chosenSheet(XlsxBook &book, const QString &choice)
{
    const auto &sheets = book.sheets();
    for (const XlsxBook::Sheet &sheet : sheets) {
        if (!choice.isEmpty() && sheet.name.compare(choice, Qt::CaseInsensitive) == 0)
            return sheet;
    }
    const auto number = static_cast<std::size_t>(std::max(choice.toInt(), 0));
    if (number > 0 && number <= sheets.size())
        return sheets[number - 1];
    if (!choice.isEmpty())
        throw Error(Text::tr("The workbook has no sheet “%1”.").arg(choice), {}, Error::Kind::Refused);
    return usualSheet(book);
}

void refuseOtherKinds(const QByteArray &start)
{
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        throw Error(
            Text::tr("This is a workbook of an old kind (.xls) or one with a password; save it as .xlsx without one."),
            {}, Error::Kind::Refused);
}

} // namespace

bool isWorkbook(const QString &path)
{
    const QByteArray start = firstBytes(path);
    return start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0")
        || path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) || path.endsWith(u".xlsm"_s, Qt::CaseInsensitive);
}

std::unique_ptr<RowSource> openWorkbook(const ImportOptions &options, const Progress &progress)
{
    if (!QFile::exists(options.source))
        throw Error(Text::tr("There is no file %1.").arg(options.source), {}, Error::Kind::Refused);
    refuseOtherKinds(firstBytes(options.source));
    XlsxBook book(options.source, progress);
    const XlsxBook::Sheet &sheet = chosenSheet(book, options.sheet);
    SheetText sheetText(book, sheet);
    TextSource text = TextSource::fromPieces(u"xlsx"_s, [&](std::string &buffer) { return sheetText.add(buffer); });
    SniffOptions sniffing = sniffOptions(options);
    sniffing.delimiter = ',';
    sniffing.width = std::max<qsizetype>(1, static_cast<qsizetype>(sheetText.width()));
    auto source = std::make_unique<CsvRowSource>(
        std::move(text), sniffing, [numbers = sheetText.numbers()](qint64 line) { return numbers->rowOf(line); });
    source->delimiter.clear();
    for (const XlsxBook::Sheet &each : book.sheets())
        source->sheets << each.name;
    source->sheet = sheet.name;
    return source;
}

} // namespace koriz
