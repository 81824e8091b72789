#include "core/exchange/csvreader.h"
#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace koriz {

namespace {

constexpr std::ptrdiff_t blockSize = 64;
constexpr qint64 maxReread = 64 * 1024 * 1024;

/// Bits of the bytes that may end a field: the delimiter, the quote and all up to CR (LF, NUL and rarer ones).
#ifdef __SSE2__
quint64 specialBits(const char *block, char delimiter, char quote)
{
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i quotes = _mm_set1_epi8(quote);
    const __m128i returns = _mm_set1_epi8('\r');
    quint64 bits = 0;
    for (int part = 0; part < 4; ++part) {
        __m128i bytes;
        std::memcpy(&bytes, block + part * 16, sizeof bytes);
        const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(bytes, returns), bytes);
        const __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters), _mm_cmpeq_epi8(bytes, quotes));
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(low, marks)));
        bits |= quint64(found) << (part * 16);
    }
    return bits;
}
#else
quint64 specialBits(const char *block, char delimiter, char quote)
{
    quint64 bits = 0;
    for (int i = 0; i < blockSize; ++i) {
        const char c = block[i];
        if (static_cast<unsigned char>(c) <= '\r' || c == delimiter || c == quote)
            bits |= quint64(1) << i;
    }
    return bits;
}
#endif

} // namespace

CsvReader::CsvReader(std::string_view text, CsvOptions options, qint64 line)
    : m_options(std::move(options)), m_begin(text.data()), m_end(text.data() + text.size()), m_pos(text.data()),
      m_line(line), m_done(text.empty())
{
    if (!m_options.quote)
        m_options.quote = m_options.delimiter;
    seek(m_begin);
}

void CsvReader::seek(const char *pos)
{
    m_block = pos;
    m_check = m_end - pos > std::ptrdiff_t(m_options.maxFieldBytes) ? pos + m_options.maxFieldBytes : m_end;
    if (pos < m_end)
        loadBlock();
    else
        m_mask = 0;
}

void CsvReader::loadBlock()
{
    const std::ptrdiff_t left = m_end - m_block;
    if (left >= blockSize) {
        m_mask = specialBits(m_block, m_options.delimiter, m_options.quote);
        return;
    }
    char tail[blockSize] = {};
    std::memcpy(tail, m_block, std::size_t(left));
    m_mask = specialBits(tail, m_options.delimiter, m_options.quote) & ((quint64(1) << left) - 1);
}

/// The next byte that may end a field; the end of the text when there is none. A null pointer: the field that began
/// at `fieldStart` is too long.
inline const char *CsvReader::nextSpecial(const char *fieldStart)
{
    if (m_mask == 0)
        return nextSlow(fieldStart);
    const char *at = m_block + std::countr_zero(m_mask);
    m_mask &= m_mask - 1;
    return at;
}

const char *CsvReader::nextSlow(const char *fieldStart)
{
    while (m_mask == 0) {
        if (m_check - m_block <= blockSize) {
            if (m_check == m_end)
                return m_end;
            if (m_block - fieldStart > std::ptrdiff_t(m_options.maxFieldBytes))
                return nullptr;
            const std::ptrdiff_t left = m_end - m_check;
            m_check += std::min(left, std::ptrdiff_t(m_options.maxFieldBytes));
            continue;
        }
        m_block += blockSize;
        loadBlock();
    }
    return nextSpecial(fieldStart);
}

bool CsvReader::next(CsvRow &row)
{
    row.fields.clear();
    row.issues.clear();
    row.isBlank = row.isBroken = false;
    m_buffer.clear();
    m_unescaped.clear();
    m_suspect.reset();
    if (m_done || (!m_options.comment.empty() && !skipComments()))
        return false;
    row.line = m_line;
    row.offset = m_pos - m_begin;
    readFields(row);
    finish(row);
    return true;
}

bool CsvReader::skipComments()
{
    const std::string_view mark = m_options.comment;
    while (std::string_view(m_pos, std::size_t(m_end - m_pos)).starts_with(mark)) {
        skipLine(m_pos);
        if (m_done)
            return false;
    }
    return true;
}

void CsvReader::readFields(CsvRow &row)
{
    const char *start = m_pos;
    for (;;) {
        const char *at = nextSpecial(start);
        if (!at)
            return giveUp(row, CsvProblem::FieldTooLong, m_block);
        const char c = at == m_end ? '\n' : *at;
        if (c == m_options.delimiter) {
            if (!addField(row, {start, std::size_t(at - start)}, at))
                return;
            start = at + 1;
        } else if (c == '\n' || c == '\r') {
            if (addField(row, {start, std::size_t(at - start)}, at))
                endLine(at);
            return;
        } else if (c == m_options.quote && at == start) {
            if (!readQuoted(row, at))
                return;
            start = m_pos;
        } else if (c == '\0') {
            addIssue(row, CsvProblem::NulByte, m_line);
        }
    }
}

/// Reads the field whose quote opens at `open`. True: more fields follow, from m_pos; false: the row has ended.
bool CsvReader::readQuoted(CsvRow &row, const char *open)
{
    QuotedField field {open, m_line, int(row.fields.size()) + 1, false, false};
    const std::size_t bufferStart = m_buffer.size();
    const char *from = open + 1;
    bool copied = false;
    const char *close = closingQuote(row, field, from, copied);
    if (!close)
        return false;
    std::string_view text(from, std::size_t(close - from));
    if (copied) {
        m_buffer.append(text);
        text = std::string_view(m_buffer).substr(bufferStart);
        m_unescaped.push_back({row.fields.size(), bufferStart, text.size()});
    }
    if ((field.isStray || field.isOpen) && m_line > field.line && !m_suspect)
        m_suspect = field;
    if (!addField(row, text, close))
        return false;
    const char *at = close == m_end ? m_end : afterQuote(close + 1);
    passSpecials(at);
    if (at < m_end && *at == m_options.delimiter) {
        m_pos = at + 1;
        return true;
    }
    endLine(at);
    return false;
}

/// Where the quoted field ends; a null pointer when it was given up. Doubled quotes move what is before them to the
/// buffer and `from` behind them.
const char *CsvReader::closingQuote(CsvRow &row, QuotedField &field, const char *&from, bool &copied)
{
    for (;;) {
        const char *at = nextSpecial(field.open);
        if (!at || at == m_end) {
            leaveOpen(row, field, at);
            return at;
        }
        if (*at == '\n' || (*at == '\r' && (at + 1 == m_end || at[1] != '\n'))) {
            ++m_line;
        } else if (*at == '\0') {
            addIssue(row, CsvProblem::NulByte, m_line);
        } else if (*at == m_options.quote) {
            if (m_options.escape && isEscaped(from, at)) {
                m_buffer.append(from, std::size_t(at - 1 - from));
                copied = true;
                from = at;
            } else if (at + 1 < m_end && at[1] == m_options.quote) {
                m_buffer.append(from, std::size_t(at + 1 - from));
                copied = true;
                if (const char *second = nextSpecial(field.open))
                    from = second + 1;
            } else if (isFieldEnd(afterQuote(at + 1))) {
                return at;
            } else {
                field.isStray = true;
                field.isOpen |= m_line > field.line && isFieldEnd(at - 1);
                addIssue(row, CsvProblem::StrayQuote, field.line);
            }
        }
    }
}

/// The quoted field met the end of the text or, with a null pointer, its limit.
void CsvReader::leaveOpen(CsvRow &row, QuotedField &field, const char *at)
{
    field.isOpen = true;
    const bool isTooLong = !at && (m_line == field.line || !m_options.resync);
    if (isTooLong)
        return giveUp(row, CsvProblem::FieldTooLong, m_block);
    addIssue(row, CsvProblem::OpenQuote, field.line);
    if (!at)
        m_suspect = field;
}

/// Moves on to behind the special byte at `at`; tabs between a closing quote and it are special too.
inline void CsvReader::passSpecials(const char *at)
{
    while (at < m_end && nextSpecial(at) < at) {
    }
}

/// An odd number of escape characters stands before the quote.
bool CsvReader::isEscaped(const char *from, const char *at) const
{
    const char *before = at;
    while (before > from && before[-1] == m_options.escape)
        --before;
    return (at - before) % 2 == 1;
}

/// Spreadsheets and people leave spaces between a closing quote and the delimiter.
const char *CsvReader::afterQuote(const char *next) const
{
    while (next < m_end && (*next == ' ' || *next == '\t') && *next != m_options.delimiter)
        ++next;
    return next;
}

bool CsvReader::isFieldEnd(const char *at) const
{
    return at == m_end || *at == m_options.delimiter || *at == '\n' || *at == '\r';
}

/// False: the row has too many columns, too long a field or is too long itself, and was given up.
inline bool CsvReader::addField(CsvRow &row, std::string_view text, const char *at)
{
    const bool isRowTooLong = at - m_begin - row.offset > std::ptrdiff_t(m_options.maxRowBytes);
    if (row.fields.size() < m_options.maxColumns && text.size() <= m_options.maxFieldBytes && !isRowTooLong) {
        row.fields.push_back(text);
        return true;
    }
    const bool isFieldTooLong = text.size() > m_options.maxFieldBytes;
    giveUp(row,
           isFieldTooLong     ? CsvProblem::FieldTooLong
               : isRowTooLong ? CsvProblem::RowTooLong
                              : CsvProblem::TooManyColumns,
           at);
    return false;
}

/// Once per field and problem.
void CsvReader::addIssue(CsvRow &row, CsvProblem problem, qint64 line)
{
    const int column = int(row.fields.size()) + 1;
    row.isBroken |= problem != CsvProblem::StrayQuote;
    const bool isKnown = std::any_of(row.issues.begin(), row.issues.end(), [&](const CsvIssue &issue) {
        return issue.problem == problem && issue.column == column;
    });
    if (!isKnown && row.issues.size() < 16)
        row.issues.push_back({problem, line, column});
}

/// The row ends at `at`, which is a line end or the end of the text.
inline void CsvReader::endLine(const char *at)
{
    m_rowEnd = at;
    if (at == m_end) {
        m_pos = m_end;
        m_done = true;
        return;
    }
    ++m_line;
    m_pos = at + 1;
    if (*at == '\r' && m_pos < m_end && *m_pos == '\n')
        passSpecials(m_pos++);
}

/// The row ends at `at`, what is left of that line is passed over.
void CsvReader::giveUp(CsvRow &row, CsvProblem problem, const char *at)
{
    addIssue(row, problem, m_line);
    skipLine(at);
    m_rowEnd = at;
}

/// To the start of the line after the one that `from` is in.
void CsvReader::skipLine(const char *from)
{
    constexpr std::ptrdiff_t step = 64 * 1024;
    const char *at = m_end;
    for (const char *part = from; part < m_end; part += std::min(step, m_end - part)) {
        const auto size = std::size_t(std::min(step, m_end - part));
        const auto *feed = static_cast<const char *>(std::memchr(part, '\n', size));
        const auto *back = static_cast<const char *>(std::memchr(part, '\r', feed ? std::size_t(feed - part) : size));
        if (feed || back) {
            at = back ? back : feed;
            break;
        }
        if (m_passed)
            m_passed(part - m_begin);
    }
    seek(at);
    nextSpecial(at);
    endLine(at);
}

void CsvReader::finish(CsvRow &row)
{
    for (const Unescaped &part : m_unescaped) {
        if (part.field < row.fields.size())
            row.fields[part.field] = std::string_view(m_buffer).substr(part.from, part.size);
    }
    const bool isLost = m_suspect && (m_suspect->isOpen || row.fields.size() != m_options.columns);
    if (m_options.resync && isLost)
        resync(row);
    const char *start = m_begin + row.offset;
    row.raw = {start, std::size_t(m_rowEnd - start)};
    row.isBlank = row.raw.empty();
}

/// Takes back what a broken quote swallowed: the row ends with the line in which the quote opened.
void CsvReader::resync(CsvRow &row)
{
    const QuotedField field = *m_suspect;
    row.isBroken = true;
    row.fields.resize(std::min(row.fields.size(), std::size_t(field.column) - 1));
    std::erase_if(row.issues, [&](const CsvIssue &issue) { return issue.line != field.line; });
    m_reread += std::min(m_block, m_end) - field.open;
    if (m_reread > maxReread) {
        row.issues.push_back({CsvProblem::TooBroken, field.line, 0});
        m_done = true;
        return;
    }
    m_done = false;
    m_line = field.line;
    skipLine(field.open);
}

} // namespace koriz
