#include "core/exchange/csvwriter.h"
#include "core/base/atomicwrite.h"

namespace koriz {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

/// Digits with what stands between them in numbers and phones: -1 234,50 · +371 29 123 456 · +1 (555) 010-22
bool isNumberOrPhone(std::string_view cell)
{
    const bool isSigned = cell.front() == '+' || cell.front() == '-';
    std::size_t digits = 0;
    bool isAfterOperator = isSigned;
    for (char c : cell.substr(isSigned)) {
        const bool isDigit = c >= '0' && c <= '9';
        if (!isDigit && !isOneOf(c, " .,()/-'%"))
            return false;
        if (c == '-' && isAfterOperator)
            return false;
        isAfterOperator = c == '-' || c == '/';
        digits += isDigit;
    }
    return isSigned && digits > 0;
}

bool needsQuotes(std::string_view cell, char delimiter)
{
    for (char c : cell) {
        if (c == delimiter || c == '"' || c == '\n' || c == '\r')
            return true;
    }
    return !cell.empty() && (cell.front() == ' ' || cell.back() == ' ' || cell.front() == '\t' || cell.back() == '\t');
}

void appendCell(std::string &out, std::string_view cell, const CsvWriteOptions &options)
{
    const bool isPrefixed = options.safe && needsSafePrefix(cell);
    if (!needsQuotes(cell, options.delimiter)) {
        if (isPrefixed)
            out += '\'';
        out += cell;
        return;
    }
    out += isPrefixed ? "\"'" : "\"";
    for (std::size_t quote = cell.find('"'); quote != std::string_view::npos; quote = cell.find('"')) {
        out += cell.substr(0, quote + 1);
        out += '"';
        cell.remove_prefix(quote + 1);
    }
    out += cell;
    out += '"';
}

} // namespace

bool needsSafePrefix(std::string_view cell)
{
    return !cell.empty() && isOneOf(cell.front(), "=+-@\t\r") && !isNumberOrPhone(cell);
}

void appendCsvRow(std::string &out, const std::vector<std::string_view> &cells, const CsvWriteOptions &options)
{
    const std::size_t start = out.size();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += options.delimiter;
        appendCell(out, cells[i], options);
    }
    if (out.size() == start)
        out += "\"\""; // one empty cell is no blank line
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
    QList<QByteArray> utf8;
    std::vector<std::string_view> views;
    for (const QString &cell : cells)
        utf8 += cell.toUtf8();
    for (const QByteArray &cell : std::as_const(utf8))
        views.emplace_back(cell.constData(), std::size_t(cell.size()));
    row(views);
}

void CsvWriter::finish()
{
    flush();
}

void CsvWriter::flushIfFull()
{
    if (m_buffer.size() >= pieceSize)
        flush();
}

void CsvWriter::flush()
{
    if (!m_buffer.empty())
        writeAll(m_out, m_buffer);
    m_buffer.clear();
}

} // namespace koriz
