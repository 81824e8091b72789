#pragma once
#include "core/exchange/csvtable.h"
#include "core/exchange/rowsource.h"
#include <functional>

namespace koriz {

/// How the options want a text to be read. Error (Refused) for a delimiter that is none.
[[nodiscard]] SniffOptions sniffOptions(const ImportOptions &options);

/// The rows of a text. `lines` says how its source counts a line of the text; empty = alike.
class CsvRowSource : public RowSource
{
public:
    CsvRowSource(TextSource text, const SniffOptions &options, std::function<qint64(qint64)> lines = {});

    bool next(SourceRow &row) override;
    void rewind() override { m_table.emplace(m_text, m_sniffed); }
    [[nodiscard]] qint64 position() const override { return m_table->position(); }
    [[nodiscard]] qint64 size() const override { return static_cast<qint64>(m_text.text().size()); }
    [[nodiscard]] QList<TableIssue> remarks() const override;

private:
    [[nodiscard]] qint64 lineOf(qint64 line) const { return line > 0 && m_lineOf ? m_lineOf(line) : line; }
    [[nodiscard]] QString noteText(const TableIssue &issue) const;

    TextSource m_text;
    SniffResult m_sniffed;
    std::optional<CsvTable> m_table {};
    TableRow m_row {};
    std::function<qint64(qint64)> m_lineOf;
};

} // namespace koriz
