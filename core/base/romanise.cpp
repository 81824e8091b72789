#include "core/base/fold.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Letter
{
    char16_t from;
    const char *to;
};

/// How owners type the letters of folded text; BGN/PCGN without its apostrophes, and the usual gh, kh, sh of Persian.
constexpr Letter letters[] {
    {u'а', "a"}, {u'б', "b"}, {u'в', "v"}, {u'г', "g"}, {u'д', "d"}, {u'е', "e"}, {u'ж', "zh"}, {u'з', "z"},
    {u'и', "i"}, {u'к', "k"}, {u'л', "l"}, {u'м', "m"}, {u'н', "n"}, {u'о', "o"}, {u'п', "p"}, {u'р', "r"},
    {u'с', "s"}, {u'т', "t"}, {u'у', "u"}, {u'ф', "f"}, {u'х', "kh"}, {u'ц', "ts"}, {u'ч', "ch"}, {u'ш', "sh"},
    {u'щ', "shch"}, {u'ъ', ""}, {u'ы', "y"}, {u'ь', ""}, {u'э', "e"}, {u'ю', "yu"}, {u'я', "ya"},
    {u'і', "i"}, {u'є', "ye"}, {u'ґ', "g"}, {u'ғ', "gh"}, {u'ҝ', "g"}, {u'ҹ', "j"}, {u'ө', "o"}, {u'ү', "u"},
    {u'һ', "h"}, {u'ј', "y"}, {u'қ', "q"}, {u'ң', "n"}, {u'ұ', "u"}, {u'ә', "a"}, {u'ђ', "dj"}, {u'љ', "l"},
    {u'њ', "n"}, {u'ћ', "ch"}, {u'џ', "j"},
    {u'ա', "a"}, {u'բ', "b"}, {u'գ', "g"}, {u'դ', "d"}, {u'ե', "e"}, {u'զ', "z"}, {u'է', "e"}, {u'ը', "y"},
    {u'թ', "t"}, {u'ժ', "zh"}, {u'ի', "i"}, {u'լ', "l"}, {u'խ', "kh"}, {u'ծ', "ts"}, {u'կ', "k"}, {u'հ', "h"},
    {u'ձ', "dz"}, {u'ղ', "gh"}, {u'ճ', "ch"}, {u'մ', "m"}, {u'յ', "y"}, {u'ն', "n"}, {u'շ', "sh"}, {u'ո', "o"},
    {u'չ', "ch"}, {u'պ', "p"}, {u'ջ', "j"}, {u'ռ', "r"}, {u'ս', "s"}, {u'վ', "v"}, {u'տ', "t"}, {u'ր', "r"},
    {u'ց', "ts"}, {u'ւ', "v"}, {u'փ', "p"}, {u'ք', "k"}, {u'օ', "o"}, {u'ֆ', "f"},
    {u'ა', "a"}, {u'ბ', "b"}, {u'გ', "g"}, {u'დ', "d"}, {u'ე', "e"}, {u'ვ', "v"}, {u'ზ', "z"}, {u'თ', "t"},
    {u'ი', "i"}, {u'კ', "k"}, {u'ლ', "l"}, {u'მ', "m"}, {u'ნ', "n"}, {u'ო', "o"}, {u'პ', "p"}, {u'ჟ', "zh"},
    {u'რ', "r"}, {u'ს', "s"}, {u'ტ', "t"}, {u'უ', "u"}, {u'ფ', "p"}, {u'ქ', "k"}, {u'ღ', "gh"}, {u'ყ', "q"},
    {u'შ', "sh"}, {u'ჩ', "ch"}, {u'ც', "ts"}, {u'ძ', "dz"}, {u'წ', "ts"}, {u'ჭ', "ch"}, {u'ხ', "kh"}, {u'ჯ', "j"},
    {u'ჰ', "h"}, {u'ჱ', "ey"}, {u'ჲ', "y"}, {u'ჳ', "v"}, {u'ჴ', "q"}, {u'ჵ', "o"},
    {u'ا', "a"}, {u'ب', "b"}, {u'پ', "p"}, {u'ت', "t"}, {u'ث', "s"}, {u'ج', "j"}, {u'چ', "ch"}, {u'ح', "h"},
    {u'خ', "kh"}, {u'د', "d"}, {u'ذ', "z"}, {u'ر', "r"}, {u'ز', "z"}, {u'ژ', "zh"}, {u'س', "s"}, {u'ش', "sh"},
    {u'ص', "s"}, {u'ض', "z"}, {u'ط', "t"}, {u'ظ', "z"}, {u'ع', ""}, {u'غ', "gh"}, {u'ف', "f"}, {u'ق', "gh"},
    {u'ک', "k"}, {u'گ', "g"}, {u'ل', "l"}, {u'م', "m"}, {u'ن', "n"}, {u'و', "u"}, {u'ه', "h"}, {u'ی', "i"}};

/// Indexed by code point up to the last Georgian letter; null = no letter of ours.
constexpr auto latinOf = [] {
    std::array<const char *, 0x1100> table {};
    for (const Letter &letter : letters)
        table[letter.from] = letter.to;
    return table;
}();

/// What a letter is where it stands: Armenian ե and ո open a word as ye and vo, Persian و and ی are v and y there and
/// beside ا, ع is heard only there.
const char *inPlace(QStringView text, qsizetype i)
{
    const auto at = [&](qsizetype k) { return k >= 0 && k < text.size() ? text[k].unicode() : u' '; };
    const bool opens = at(i - 1) == u' ';
    const bool besideAlef = at(i - 1) == u'ا' || at(i + 1) == u'ا';
    switch (at(i)) {
    case u'ե': return opens ? "ye" : "e";
    case u'ո': return at(i + 1) == u'ւ' ? "u" : opens && at(i + 1) != u'վ' ? "vo" : "o";
    case u'ւ': return at(i - 1) == u'ո' ? "" : "v";
    case u'ع': return opens ? "a" : "";
    case u'و': return opens || besideAlef ? "v" : "u";
    case u'ی': return opens || besideAlef ? "y" : "i";
    default: return latinOf[at(i)];
    }
}

constexpr bool isVowel(char c) { return c == 'a' || c == 'e' || c == 'o' || c == 'u' || c == 'y' || c == 'i'; }

/// Spellings of one sound, by first letter and longest first. Capitals are the sounds that take two letters.
struct Sound
{
    std::string_view spelling;
    char key;
};
constexpr Sound sounds[] {
    {"a", 0}, {"b", 'b'}, {"ch", 'Q'}, {"ck", 'k'}, {"c", 'k'}, {"dzh", 'j'}, {"dj", 'j'}, {"d", 'd'}, {"ee", 'i'},
    {"e", 0}, {"f", 'f'}, {"gh", 'g'}, {"g", 'g'}, {"h", 'h'}, {"i", 'i'}, {"j", 'j'}, {"kh", 'h'}, {"k", 'k'},
    {"l", 'l'}, {"m", 'm'}, {"n", 'n'}, {"oo", 'v'}, {"o", 0}, {"ph", 'f'}, {"p", 'p'}, {"q", 'g'}, {"r", 'r'},
    {"shch", 'W'}, {"sch", 'W'}, {"sh", 'W'}, {"s", 's'}, {"tch", 'Q'}, {"th", 't'}, {"ts", 'X'}, {"tz", 'X'},
    {"t", 't'}, {"u", 'v'}, {"v", 'v'}, {"w", 'v'}, {"x", 'h'}, {"y", 'i'}, {"zh", 'j'}, {"z", 'z'}};

/// Where the sounds of each letter start in `sounds`.
constexpr auto firstSound = [] {
    std::array<size_t, 27> table {};
    for (size_t i = std::size(sounds); i > 0; --i)
        table[static_cast<size_t>(sounds[i - 1].spelling[0] - 'a')] = i - 1;
    table[26] = std::size(sounds);
    return table;
}();

/// Names whose x is ks; elsewhere it is the Azerbaijani kh.
constexpr std::string_view ksNames[] {"alex", "maxi", "oxan", "roxan", "xeni", "felix"};

/// The sounds of one word of Latin letters.
class WordKey
{
public:
    explicit WordKey(std::string &out) : m_out(out), m_start(out.size()) {}

    void write(std::string_view word)
    {
        size_t i = opening(word);
        while (i < word.size()) {
            const std::string_view rest = word.substr(i);
            if (rest[0] == 'x' && isKs(word, i)) {
                put('k');
                put('s');
                ++i;
            } else if (rest.starts_with("yo") && !rest.starts_with("you") && i > 0 && !isVowel(word[i - 1])) {
                i += 2; // Fyodor, Fedor
            } else {
                i += sound(rest);
            }
        }
        if (m_out.size() - m_start >= 3 && m_out.back() == 'h')
            m_out.pop_back(); // Fatemeh, Fateme
    }

private:
    /// Vowels that open a word are 'a', those of ya and yu 'i'; returns how many letters that took.
    size_t opening(std::string_view word)
    {
        size_t n = 0;
        while (n < word.size() && isVowel(word[n]))
            ++n;
        if (n == 0)
            return 0;
        const bool soft = (word[0] == 'y' || word[0] == 'i') && n > 1;
        const bool broad = word.substr(0, n).find_first_of("au") != std::string_view::npos;
        if (!soft || !broad) {
            put('a');
            return n;
        }
        put('i');
        return 1;
    }
    size_t sound(std::string_view rest)
    {
        if (const auto letter = static_cast<size_t>(rest[0] - 'a'); letter < 26) {
            for (size_t i = firstSound[letter]; i < firstSound[letter + 1]; ++i) {
                if (!rest.starts_with(sounds[i].spelling))
                    continue;
                if (sounds[i].key)
                    put(sounds[i].key);
                return sounds[i].spelling.size();
            }
        }
        put(rest[0]);
        return 1;
    }
    static bool isKs(std::string_view word, size_t x)
    {
        for (const std::string_view name : ksNames) {
            if (const size_t at = name.find('x'); x >= at && word.substr(x - at).starts_with(name))
                return true;
        }
        return word == "max";
    }
    void put(char c)
    {
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        if (m_out.size() == m_start || m_out.back() != c || (c >= '0' && c <= '9'))
            m_out.push_back(c);
    }

    std::string &m_out;
    size_t m_start;
};

void squeeze(std::string_view latin, std::string &out)
{
    out.clear();
    for (size_t from = 0; from < latin.size();) {
        const size_t to = std::min(latin.find(' ', from), latin.size());
        if (!out.empty() && out.back() != ' ')
            out.push_back(' ');
        WordKey(out).write(latin.substr(from, to - from));
        from = to + 1;
    }
}

QString squeezed(const QString &latin)
{
    thread_local std::string key;
    const QByteArray utf8 = latin.toUtf8();
    squeeze({utf8.constData(), static_cast<size_t>(utf8.size())}, key);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c < u'\u0080'; });
}

/// Writes out the sounds that fold() would lose with their marks: ş, š → sh, ç, č → ch, ž → zh, c before ə → j.
QString spellOut(QStringView text)
{
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t next = i + 1 < text.size() ? text[i + 1].unicode() : u' ';
        const bool marked = next == u'\u030C' || next == u'\u0327';
        switch (text[i].unicode()) {
        case u'ş': case u'Ş': case u'š': case u'Š': out += "sh"_L1; break;
        case u'ç': case u'Ç': case u'č': case u'Č': out += "ch"_L1; break;
        case u'ž': case u'Ž': out += "zh"_L1; break;
        case u's': case u'S': out += marked ? "sh"_L1 : "s"_L1; break;
        case u'z': case u'Z': out += marked ? "zh"_L1 : "z"_L1; break;
        case u'c': case u'C': out += marked ? "ch"_L1 : next == u'ə' || next == u'Ə' ? "j"_L1 : "c"_L1; break;
        default: out += text[i];
        }
    }
    return out;
}

} // namespace

QString romanise(QStringView folded)
{
    QString out;
    out.reserve(folded.size() + folded.size() / 2);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const char16_t c = folded[i].unicode();
        if (c < latinOf.size() && latinOf[c])
            out += QLatin1StringView(inPlace(folded, i));
        else
            out += folded[i];
    }
    return out;
}

QString romanKey(QStringView text)
{
    return isAscii(text) ? squeezed(fold(text)) : squeezed(romanise(fold(spellOut(text))));
}

void appendSearchKeys(QStringView text, QString &folded, QString &roman)
{
    const auto append = [](QString &to, const QString &key) {
        if (!to.isEmpty() && !key.isEmpty())
            to += u' ';
        to += key;
    };
    const QString key = fold(text);
    append(folded, key);
    append(roman, isAscii(text) ? squeezed(key) : romanKey(text));
    const bool arabic = std::any_of(key.begin(), key.end(), [](QChar c) { return c >= u'\u0600' && c <= u'\u06FF'; });
    if (arabic && key.contains(u' ')) {
        const QString compact = foldCompact(key);
        append(folded, compact);
        append(roman, romanKey(compact));
    }
}

void romanKeyUtf8(std::string_view text, std::string &out)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) < 0; });
    if (!plain) {
        const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        squeeze(romanise(fold(spellOut(whole))).toStdString(), out);
        return;
    }
    thread_local std::string latin;
    foldUtf8(text, latin);
    squeeze(latin, out);
}

} // namespace koriz
