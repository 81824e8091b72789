#include "core/db/journalranges.h"
#include "core/db/sqlite.h"
#include <QtEndian>
#include <charconv>
#include <map>

namespace koriz {

namespace {

struct Range
{
    qint64 first = std::numeric_limits<qint64>::max(), last = std::numeric_limits<qint64>::min();
    qint64 rows = 0;
};

/// Steps over the bytes of a changeset; isGood turns false where they end too early.
class Scanner
{
public:
    explicit Scanner(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    bool isGood = true;

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    unsigned char byte()
    {
        isGood = isGood && m_at < m_end;
        return isGood ? static_cast<unsigned char>(*m_at++) : 0;
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const unsigned char part = byte();
            value = (value << 7) | (part & 0x7f);
            if (part < 0x80)
                return value;
        }
        return (value << 8) | byte();
    }
    const char *skip(quint64 count)
    {
        isGood = isGood && count <= static_cast<quint64>(m_end - m_at);
        return isGood ? std::exchange(m_at, m_at + count) : m_at;
    }
    std::string_view word()
    {
        const char *start = m_at;
        while (byte() != 0) { }
        return isGood ? std::string_view(start, static_cast<size_t>(m_at - start - 1)) : std::string_view();
    }
    /// Steps over the values of a row; the first one when it is a number.
    std::optional<qint64> row(quint64 columns)
    {
        std::optional<qint64> id;
        for (quint64 i = 0; i < columns && isGood; ++i) {
            switch (const unsigned char type = byte(); type) {
            case SQLITE_INTEGER:
            case SQLITE_FLOAT:
                if (const char *bytes = skip(8); isGood && i == 0 && type == SQLITE_INTEGER)
                    id = qFromBigEndian<qint64>(bytes);
                break;
            case SQLITE_TEXT:
            case SQLITE_BLOB: skip(varint()); break;
            case SQLITE_NULL:
            case 0: break; // not written by this update
            default: isGood = false;
            }
        }
        return id;
    }

private:
    const char *m_at, *m_end;
};

TouchedRows summed(const std::map<std::string_view, Range> &tables)
{
    TouchedRows touched;
    for (const auto &[table, range] : tables) {
        touched.count += table.starts_with("search_") ? 0 : range.rows;
        if (range.first > range.last)
            continue;
        touched.ranges += (touched.ranges.isEmpty() ? "" : "\n")
            + QByteArray(table.data(), static_cast<qsizetype>(table.size())) + ' ' + QByteArray::number(range.first)
            + ' ' + QByteArray::number(range.last);
    }
    return touched;
}

} // namespace

TouchedRows touchedRows(QByteArrayView changeset)
{
    std::map<std::string_view, Range> tables;
    Scanner scan(changeset);
    Range *range = nullptr;
    quint64 columns = 0;
    while (scan.isGood && !scan.atEnd()) {
        const unsigned char what = scan.byte();
        if (what == 'T') {
            columns = scan.varint();
            scan.skip(columns);
            range = &tables[scan.word()];
            continue;
        }
        const bool isKnown = what == SQLITE_INSERT || what == SQLITE_DELETE || what == SQLITE_UPDATE;
        if (!range || !isKnown)
            return {};
        scan.byte(); // whether a trigger wrote it
        const std::optional<qint64> id = scan.row(columns);
        if (what == SQLITE_UPDATE)
            scan.row(columns);
        ++range->rows;
        if (id)
            *range = {std::min(range->first, *id), std::max(range->last, *id), range->rows};
    }
    return scan.isGood ? summed(tables) : TouchedRows();
}

bool rangesHold(std::string_view ranges, std::string_view table, qint64 id)
{
    for (std::string_view rest = ranges; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const std::string_view name = line.substr(0, line.find(' '));
        const bool isList = name.size() > table.size() && name.starts_with(table) && name[table.size()] == '_';
        if (name != table && !isList)
            continue;
        Range range;
        const char *end = line.data() + line.size();
        const auto first = std::from_chars(std::min(line.data() + name.size() + 1, end), end, range.first);
        std::from_chars(std::min(first.ptr + 1, end), end, range.last);
        if (range.first <= id && id <= range.last)
            return true;
    }
    return ranges.empty();
}

} // namespace koriz
