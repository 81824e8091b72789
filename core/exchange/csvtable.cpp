#include "core/exchange/csvtable.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

constexpr qint64 releaseStep = 16 * 1024 * 1024;

bool isEmptyCell(std::string_view cell)
{
    return cell.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace

CsvTable::CsvTable(const TextSource &source, const SniffResult &format)
    : m_source(source), m_reader(source.text().substr(std::size_t(format.dataOffset)), format.csv, format.dataLine),
      m_offset(format.dataOffset), m_columns(std::size_t(format.columns.size())), m_toldShort(format.isWhole)
{
    m_reader.onSkip([this](qint64 at) { m_source.release(m_offset + at); });
}

qint64 CsvTable::position() const
{
    return m_offset + m_reader.position();
}

bool CsvTable::next(TableRow &row)
{
    for (;;) {
        if (position() - m_released > releaseStep) {
            m_released = position();
            m_source.release(m_released);
        }
        if (!m_reader.next(m_row))
            return false;
        const bool isNothing = !m_row.isBroken && std::all_of(m_row.fields.begin(), m_row.fields.end(), isEmptyCell);
        if (!isNothing)
            break;
    }
    row.line = m_row.line;
    row.raw = m_row.raw;
    row.problem.clear();
    row.cells.assign(m_row.fields.begin(), m_row.fields.end());
    fit(row);
    return true;
}

/// Makes the row as wide as the table, or says why not.
void CsvTable::fit(TableRow &row)
{
    while (row.cells.size() > m_columns && isEmptyCell(row.cells.back()))
        row.cells.pop_back();
    const bool isStray = !m_row.issues.empty() && row.cells.size() != m_columns;
    if (m_row.isBroken || isStray) {
        row.problem = describe(m_row.issues.front());
    } else if (row.cells.size() > m_columns) {
        row.problem = Text::tr("The row has %1 cells, but the table has %2 columns. Perhaps a cell with the delimiter "
                               "lacks quotation marks.")
                          .arg(row.cells.size())
                          .arg(m_columns);
    } else if (row.cells.size() < m_columns) {
        noticeOnce(
            m_toldShort, row.line,
            Text::tr(
                "Rows from this line on have fewer cells than the table has columns. The missing cells are empty."));
    } else if (!m_row.issues.empty()) {
        noticeOnce(m_toldStray, row.line,
                   Text::tr("Quotation marks in the middle of quoted cells from this line on were kept as text."));
    }
    row.cells.resize(m_columns);
}

void CsvTable::noticeOnce(bool &told, qint64 line, const QString &reason)
{
    if (!told)
        m_notices += TableIssue {.line = line, .column = {}, .value = {}, .reason = reason, .isNotice = true};
    told = true;
}

} // namespace koriz
