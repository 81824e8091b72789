#pragma once
#include <QString>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace koriz {

struct CsvOptions
{
    char delimiter = ',';
    char quote = '"';                    ///< 0 = quotation marks are plain text
    char escape = 0;                     ///< makes a quote inside a quoted field text, beside doubling; 0 = none
    std::string comment {};              ///< lines that start with it are left out; empty = none
    /// A broken quote that ran over a line end costs its first line only: that line becomes a broken row and reading
    /// goes on with the next. Without it the quote takes all that follows, up to its end or that of the text.
    bool resync = true;
    std::size_t columns = 0;             ///< expected; 0 = unknown. Helps to tell a stray quote from an open one
    std::size_t maxFieldBytes = 1024 * 1024;
    std::size_t maxColumns = 512;
    std::size_t maxRowBytes = 16 * 1024 * 1024;
};

enum class CsvProblem {
    OpenQuote,      ///< a quote is never closed
    StrayQuote,     ///< a quote inside a quoted field that is neither doubled nor its end; the text keeps it
    FieldTooLong,
    TooManyColumns,
    RowTooLong,
    NulByte,
    TooBroken,      ///< so many quotes are never closed that reading stopped at this line
};

struct CsvIssue
{
    CsvProblem problem {};
    qint64 line = 0;   ///< 1-based physical line; of OpenQuote and StrayQuote the line where the field began
    int column = 0;    ///< 1-based field
    friend bool operator==(const CsvIssue &, const CsvIssue &) = default;
};

/// A translated sentence: what is wrong and what to do.
[[nodiscard]] QString describe(const CsvIssue &issue);

/// One row. The views live until the next call of next() and as long as the text.
struct CsvRow
{
    std::vector<std::string_view> fields {};  ///< without quotes; of a broken row what was read so far
    qint64 line = 0;                          ///< 1-based physical line where it starts
    qint64 offset = 0;                        ///< byte where it starts
    std::string_view raw {};                  ///< as it stands in the text, without the line end
    bool isBlank = false;                     ///< an empty line, also the one after the last line end
    bool isBroken = false;                    ///< its fields must not be used; `issues` says why
    std::vector<CsvIssue> issues {};
};

/// Reads UTF-8 text (without its BOM) row by row in one pass. Lines end in LF, CRLF, CR or a mixture. Needs no memory
/// beyond one row within the limits; what exceeds them is skipped to the end of its line. Never throws.
class CsvReader
{
public:
    /// `text` outlives the reader. `line` is the number of its first line.
    explicit CsvReader(std::string_view text, CsvOptions options = {}, qint64 line = 1);

    /// Fills `row`, reusing what it holds; false at the end.
    bool next(CsvRow &row);
    /// Bytes read so far.
    [[nodiscard]] qint64 position() const { return m_pos - m_begin; }
    [[nodiscard]] qint64 line() const { return m_line; }
    /// Called with the position while a long line is being skipped.
    void onSkip(std::function<void(qint64)> passed) { m_passed = std::move(passed); }

private:
    struct Unescaped { std::size_t field; std::size_t from; std::size_t size; };
    /// isOpen: it never closes, or a quote on a later line looks like the opening one of another field.
    struct QuotedField { const char *open; qint64 line; int column; bool isStray; bool isOpen; };

    const char *nextSpecial(const char *fieldStart);
    const char *nextSlow(const char *fieldStart);
    void passSpecials(const char *at);
    void seek(const char *pos);
    void loadBlock();
    bool skipComments();
    void readFields(CsvRow &row);
    bool readQuoted(CsvRow &row, const char *open);
    const char *closingQuote(CsvRow &row, QuotedField &field, const char *&from, bool &copied);
    const char *afterQuote(const char *next) const;
    bool isEscaped(const char *from, const char *at) const;
    bool isFieldEnd(const char *at) const;
    bool addField(CsvRow &row, std::string_view text, const char *at);
    void addIssue(CsvRow &row, CsvProblem problem, qint64 line);
    void endLine(const char *at);
    void giveUp(CsvRow &row, CsvProblem problem, const char *at);
    void leaveOpen(CsvRow &row, QuotedField &field, const char *at);
    void skipLine(const char *from);
    void finish(CsvRow &row);
    void resync(CsvRow &row);

    CsvOptions m_options;
    const char *m_begin;
    const char *m_end;
    const char *m_pos;              ///< where the next row starts
    const char *m_rowEnd = nullptr;
    const char *m_block = nullptr;  ///< start of the 64 bytes that m_mask tells about
    const char *m_check = nullptr;  ///< where to look whether the field is too long; at most m_end
    quint64 m_mask = 0;             ///< bits of the special bytes not yet seen
    qint64 m_line;
    bool m_done;
    qint64 m_reread = 0;            ///< bytes read again after broken quotes
    std::optional<QuotedField> m_suspect {};  ///< the broken quote of this row that ran over a line end
    std::string m_buffer {};        ///< quoted fields without their doubled quotes
    std::vector<Unescaped> m_unescaped {};
    std::function<void(qint64)> m_passed {};
};

/// Headings made different from each other: A, A, A → A, A_1, A_2, passing over names that exist already.
[[nodiscard]] QStringList uniqueColumnNames(QStringList names);

} // namespace koriz
