#pragma once
#include "core/exchange/xlsxbook.h"

namespace koriz {

/// The rows of one sheet as texts, without the empty cells behind the last filled one. Throws Error (Refused).
class XlsxRows
{
public:
    /// The book outlives the rows.
    XlsxRows(XlsxBook &book, const XlsxBook::Sheet &sheet);

    /// To the next row that has a filled cell; false at the end.
    bool next();
    [[nodiscard]] qint64 number() const { return m_number; } ///< 1-based, as the spreadsheet shows it
    /// At most one more than the 512 columns that are read.
    [[nodiscard]] const std::vector<std::string> &cells() const { return m_cells; }

private:
    void readRow();
    void readCell();
    void put(int column, std::string_view text);
    [[nodiscard]] std::string sharedText(const std::string &index) const;
    [[nodiscard]] std::string textOf(QStringView type, int style, const std::string &value) const;

    XlsxBook &m_book;
    const XlsxTexts &m_texts;
    std::unique_ptr<XlsxPart> m_part;
    qint64 m_number = 0;
    int m_column = -1;
    std::vector<std::string> m_cells {};
    std::size_t m_rowBytes = 0;
};

} // namespace koriz
