#pragma once
#include "core/exchange/sniff.h"

namespace koriz {

/// A data row. The views live until the next call of next().
struct TableRow
{
    qint64 line = 0;                         ///< 1-based physical line where it starts
    std::vector<std::string_view> cells {};  ///< as many as there are columns
    std::string_view raw {};                 ///< as it stands in the text
    QString problem {};                      ///< why it cannot be taken; `cells` are then not to be used
};

/// The data rows of a sniffed text: blank lines left out, short rows filled up, rows with too much refused.
class CsvTable
{
public:
    /// `source` outlives the table.
    CsvTable(const TextSource &source, const SniffResult &format);

    bool next(TableRow &row);
    /// Bytes of TextSource::text() read so far.
    [[nodiscard]] qint64 position() const;
    /// What was odd so far and told once: rows shorter than the header, stray quotes.
    [[nodiscard]] const QList<TableIssue> &notices() const { return m_notices; }

private:
    void fit(TableRow &row);
    void noticeOnce(bool &told, qint64 line, const QString &reason);

    const TextSource &m_source;
    CsvReader m_reader;
    CsvRow m_row {};
    qint64 m_offset;
    qint64 m_released = 0;
    std::size_t m_columns;
    bool m_toldShort;
    bool m_toldStray = false;
    QList<TableIssue> m_notices {};
};

} // namespace koriz
