#include "core/exchange/csvwriter.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
};

constexpr size_t pieceSize = 64 * 1024;

bool needsQuotes(std::string_view cell, char delimiter)
{
    return cell.find_first_of("\"\r\n") != std::string_view::npos || cell.find(delimiter) != std::string_view::npos;
}

void appendCell(std::string &out, std::string_view cell, const CsvWriteOptions &options)
{
    const bool guard = options.safe && needsSafePrefix(cell);
    if (!needsQuotes(cell, options.delimiter)) {
        if (guard)
            out += '\'';
        out += cell;
        return;
    }
    out += '"';
    if (guard)
        out += '\'';
    for (const char c : cell) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

} // namespace

bool needsSafePrefix(std::string_view cell)
{
    if (cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos)
        return false;
    // Numbers and phones start with a sign, too, and start no formula.
    const bool isNumber = (cell.front() == '+' || cell.front() == '-')
        && std::all_of(cell.begin() + 1, cell.end(), [](char c) { return (c >= '0' && c <= '9') || std::string_view(" .,()/-").find(c) != std::string_view::npos; })
        && std::any_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !isNumber;
}

void appendCsvRow(std::string &out, const std::vector<std::string_view> &cells, const CsvWriteOptions &options)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += options.delimiter;
        appendCell(out, cells[i], options);
    }
    // A single empty cell would be a blank line, which readers skip.
    if (cells.size() == 1 && cells.front().empty())
        out += "\"\"";
    out += options.lineEnd;
}

CsvWriter::CsvWriter(QIODevice &out, CsvWriteOptions options) : m_out(out), m_options(options)
{
    if (m_options.bom)
        m_buffer = "\xEF\xBB\xBF";
}

void CsvWriter::row(const std::vector<std::string_view> &cells)
{
    appendCsvRow(m_buffer, cells, m_options);
    ++m_rows;
    flushIfFull();
}

void CsvWriter::row(const QStringList &cells)
{
    QList<QByteArray> bytes;
    bytes.reserve(cells.size());
    std::vector<std::string_view> views;
    for (const QString &cell : cells) {
        bytes << cell.toUtf8();
        views.emplace_back(bytes.last().constData(), static_cast<size_t>(bytes.last().size()));
    }
    row(views);
}

void CsvWriter::rawRow(std::string_view text)
{
    m_buffer += text;
    m_buffer += m_options.lineEnd;
    ++m_rows;
    flushIfFull();
}

void CsvWriter::flushIfFull()
{
    if (m_buffer.size() >= pieceSize)
        flush();
}

void CsvWriter::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    if (m_out.write(m_buffer.data(), size) != size)
        throw Error(Text::tr("The table could not be written."), m_out.errorString());
    m_buffer.clear();
}

void CsvWriter::finish()
{
    flush();
}

} // namespace koriz
