#include "core/base/fold.h"
#include "core/base/foldtable.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr char16_t armenianYech = u'ե', armenianHiwn = u'ւ', armenianVew = u'վ';

/// ASCII alone: 0 = dropped, ' ' = parts words.
constexpr std::array<char, 128> asciiTable()
{
    std::array<char, 128> table {};
    for (size_t c = 0; c < 128; ++c) {
        const bool kept = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
        const bool upper = c >= 'A' && c <= 'Z';
        table[c] = static_cast<char>(kept ? c : upper ? c + 32 : ' ');
    }
    table['\''] = table['`'] = 0;
    return table;
}
constexpr auto ascii = asciiTable();

/// Writes folded letters into UTF-16, one space between words. Room for the unread input is the caller's promise.
struct Utf16Sink
{
    QString &out;
    QChar *at = out.data();
    char16_t last = u' ';

    void put(char16_t c)
    {
        if (c == armenianHiwn && last == armenianYech)
            c = armenianVew;
        const bool kept = c != FoldPage::dropped && !(c == u' ' && last == u' ');
        *at = QChar(c);
        at += kept;
        last = kept ? c : last;
    }
    void putLong(const std::u16string &letters)
    {
        const auto used = at - out.constData();
        out.resize(out.size() + static_cast<qsizetype>(letters.size()));
        at = out.data() + used;
        for (const char16_t c : letters)
            put(c);
    }
    void finish()
    {
        auto used = at - out.constData();
        out.truncate(used > 0 && last == u' ' ? used - 1 : used);
    }
};

/// The same into UTF-8.
struct Utf8Sink
{
    std::string &out;
    char16_t last = u' ';
    char16_t high = 0; ///< first half of a surrogate pair

    void put(char16_t c)
    {
        if (c == FoldPage::dropped || (c == u' ' && last == u' '))
            return;
        if (c == armenianHiwn && last == armenianYech)
            c = armenianVew;
        last = c;
        if (c < 0x80) {
            out.push_back(static_cast<char>(c));
        } else if (c < 0x800) {
            push(0xC0 | (c >> 6), 0x80 | (c & 0x3F));
        } else if (QChar::isHighSurrogate(c)) {
            high = c;
        } else if (QChar::isLowSurrogate(c)) {
            const char32_t full = QChar::surrogateToUcs4(high, c);
            push(0xF0 | (full >> 18), 0x80 | ((full >> 12) & 0x3F));
            push(0x80 | ((full >> 6) & 0x3F), 0x80 | (full & 0x3F));
        } else {
            out.push_back(static_cast<char>(0xE0 | (c >> 12)));
            push(0x80 | ((c >> 6) & 0x3F), 0x80 | (c & 0x3F));
        }
    }
    void push(char32_t first, char32_t second)
    {
        out.push_back(static_cast<char>(first));
        out.push_back(static_cast<char>(second));
    }
    void putLong(const std::u16string &letters)
    {
        for (const char16_t c : letters)
            put(c);
    }
    void finish()
    {
        if (!out.empty() && last == u' ')
            out.pop_back();
    }
};

template<class Sink>
void putFolded(Sink &sink, char32_t codePoint)
{
    const FoldPage &page = foldPage(codePoint);
    const char16_t entry = page.to[codePoint & 0xFF];
    if (FoldPage::isLong(entry)) [[unlikely]]
        sink.putLong(page.more[entry - FoldPage::firstLong]);
    else
        sink.put(entry);
}

/// Forms of ASCII signs in other scripts and widths.
QChar plainSign(QChar c)
{
    if (c >= u'\uFF01' && c <= u'\uFF5E')
        return QChar(c.unicode() - 0xFEE0);
    return c == u'\u2212' ? u'-' : c == u'\u066A' ? u'%' : c == u'\u066B' || c == u',' ? u'.' : c;
}

/// Signs of a name without which it would be another's. What only sets off words (brackets, dashes, stars of
/// ornament) is none.
QString tellingSigns(QStringView name)
{
    const auto at = [&](qsizetype i) { return i >= 0 && i < name.size() ? plainSign(name[i]) : QChar(u' '); };
    QString signs;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = at(i);
        if (c.isLetterOrNumber() || c.isSpace())
            continue;
        const QChar before = at(i - 1), after = at(i + 1);
        const bool isBetweenDigits = before.isDigit() && after.isDigit();
        const bool isMinus = c == u'-' && before.isLetterOrNumber() != after.isLetterOrNumber()
            && (after.isDigit() || after.isSpace() || after.isPunct()) && after != c;
        if (QStringView(u"+#%&*@<>=\u00B1").contains(c) || c.category() == QChar::Symbol_Currency || isMinus
            || (isBetweenDigits && QStringView(u"/.:").contains(c)))
            signs += c;
    }
    return signs;
}

constexpr char32_t replacement = 0xFFFD;

/// The code point that starts at `at`, which moves behind it; U+FFFD for bytes that are no UTF-8.
char32_t nextUtf8(const char *&at, const char *end)
{
    const auto first = static_cast<unsigned char>(*at++);
    if (first < 0xC2 || first > 0xF4)
        return first < 0x80 ? first : replacement;
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    char32_t c = first & (0x3Fu >> more);
    for (int i = 0; i < more; ++i) {
        if (at == end || (static_cast<unsigned char>(*at) & 0xC0) != 0x80)
            return replacement;
        c = (c << 6) | (static_cast<unsigned char>(*at++) & 0x3Fu);
    }
    const bool tooShort = (more == 2 && c < 0x800) || (more == 3 && c < 0x10000);
    return tooShort || c > 0x10FFFF || QChar::isSurrogate(c) ? replacement : c;
}

} // namespace

QString fold(QStringView text)
{
    if (text.isEmpty())
        return u""_s;
    QString out(text.size(), Qt::Uninitialized);
    Utf16Sink sink {out};
    const auto *at = text.utf16();
    const auto *const end = at + text.size();
    while (at < end) {
        const char16_t c = *at++;
        if (c < 0x80) {
            sink.put(static_cast<unsigned char>(ascii[c]));
        } else if (QChar::isHighSurrogate(c) && at < end && QChar::isLowSurrogate(*at)) {
            putFolded(sink, QChar::surrogateToUcs4(c, *at++));
        } else {
            putFolded(sink, c);
        }
    }
    sink.finish();
    return out;
}

QString nameKey(const QString &name)
{
    QString key = fold(name);
    if (key.isEmpty())
        return name.trimmed();
    if (const QString signs = tellingSigns(name); !signs.isEmpty())
        key += u' ' + signs;
    return key;
}

QString labelKey(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString foldCompact(QStringView text)
{
    QString key = fold(text);
    key.remove(u' ');
    return key;
}

void foldUtf8(std::string_view text, std::string &out)
{
    out.resize(text.size());
    char *to = out.data();
    char last = ' ';
    const char *at = text.data();
    const char *const end = at + text.size();
    for (; at < end && static_cast<signed char>(*at) >= 0; ++at) {
        const char c = ascii[static_cast<unsigned char>(*at)];
        const bool kept = c && !(c == ' ' && last == ' ');
        *to = c;
        to += kept;
        last = kept ? c : last;
    }
    out.resize(static_cast<size_t>(to - out.data()));
    Utf8Sink sink {out, static_cast<char16_t>(static_cast<unsigned char>(last))};
    while (at < end) {
        const char32_t c = nextUtf8(at, end);
        if (c < 0x80)
            sink.put(static_cast<unsigned char>(ascii[c]));
        else
            putFolded(sink, c);
    }
    sink.finish();
}

QString phoneDigits(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), text[++i].unicode());
        if (c >= '0' && c <= '9')
            out += QChar(static_cast<char16_t>(c));
        else if (c >= 0x80 && QChar::category(c) == QChar::Number_DecimalDigit)
            out += QChar(u'0' + QChar::digitValue(c));
    }
    return out;
}

void phoneDigitsUtf8(std::string_view text, std::string &out)
{
    out.clear();
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at < end) {
        const char32_t c = nextUtf8(at, end);
        if (c >= '0' && c <= '9')
            out.push_back(static_cast<char>(c));
        else if (c >= 0x80 && QChar::category(c) == QChar::Number_DecimalDigit)
            out.push_back(static_cast<char>('0' + QChar::digitValue(c)));
    }
}

} // namespace koriz
