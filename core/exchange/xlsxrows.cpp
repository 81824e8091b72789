#include "core/exchange/xlsxrows.h"
#include "core/base/error.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

constexpr int mostColumns = 512;
constexpr qint64 mostRows = 1'048'576; // of spreadsheet programs themselves
constexpr std::size_t mostRowBytes = 16 * 1024 * 1024;
constexpr qsizetype longestValue = 1024 * 1024 + 1;

Error refused(const QString &reason)
{
    return Error(reason, {}, Error::Kind::Refused);
}

} // namespace

XlsxRows::XlsxRows(XlsxBook &book, const XlsxBook::Sheet &sheet)
    : m_book(book), m_texts(book.texts()), m_part(book.open(sheet))
{
}

bool XlsxRows::next()
{
    while (m_part->next()) {
        if (!m_part->isStart(u"row"))
            continue;
        const qint64 given = m_part->attribute(u"r").toLongLong();
        m_number = given > m_number ? given : m_number + 1;
        if (m_number > mostRows)
            throw refused(Text::tr("The sheet has more than 1,048,576 rows, the most that a sheet can have."));
        readRow();
        if (!m_cells.empty())
            return true;
    }
    return false;
}

void XlsxRows::readRow()
{
    m_cells.clear();
    m_rowBytes = 0;
    m_column = -1;
    while (m_part->next() && !m_part->isEnd(u"row")) {
        if (m_part->isStart(u"c"))
            readCell();
    }
}

void XlsxRows::readCell()
{
    const QString reference = m_part->attribute(u"r"), type = m_part->attribute(u"t");
    const int style = m_part->attribute(u"s").toInt(), given = columnOf(reference);
    m_column = given >= 0 ? given : m_column + 1;
    std::string text;
    bool isValue = false;
    QString value;
    while (m_part->next() && !m_part->isEnd(u"c")) {
        if (m_part->isStart(u"is"))
            readRuns(*m_part, u"is", text);
        else if (m_part->isStart(u"v") || m_part->isEnd(u"v"))
            isValue = m_part->isStart(u"v");
        else if (isValue && m_part->isText() && value.size() < longestValue)
            value += m_part->text();
    }
    put(m_column, text.empty() ? textOf(type, style, value.toStdString()) : text);
}

std::string XlsxRows::sharedText(const std::string &index) const
{
    bool isNumber = false;
    const qint64 number = QByteArrayView(index.data(), qsizetype(index.size())).trimmed().toLongLong(&isNumber);
    const std::optional<std::string_view> text = isNumber ? m_texts.at(number) : std::nullopt;
    if (!text)
        throw refused(Text::tr("The workbook is damaged: the text of a cell in row %L1 is missing.").arg(m_number));
    return std::string(*text);
}

std::string XlsxRows::textOf(QStringView type, int style, const std::string &value) const
{
    if (value.empty() || type == u"e") // an error is no value
        return {};
    if (type == u"s")
        return sharedText(value);
    if (type == u"b")
        return value == "1" || value == "true" ? "true" : "false";
    if (type == u"str")
        return unescapedCell(QString::fromStdString(value)).toStdString();
    if (type == u"d")
        return value;
    bool isNumber = false;
    const double number = QByteArrayView(value.data(), qsizetype(value.size())).trimmed().toDouble(&isNumber);
    return isNumber ? cellText(number, m_book.format(style), m_book.is1904()).toStdString() : value;
}

void XlsxRows::put(int column, std::string_view text)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return;
    const auto place = static_cast<std::size_t>(std::min(column, mostColumns));
    if (m_cells.size() <= place)
        m_cells.resize(place + 1);
    m_cells[place] = text;
    m_rowBytes += text.size();
    if (m_rowBytes > mostRowBytes)
        throw refused(Text::tr("Row %L1 of the sheet is longer than 16 MiB, the most that is read.").arg(m_number));
}

} // namespace koriz
