#include "core/exchange/encodingguess.h"
#include "core/exchange/headernames.h"
#include "core/exchange/letterstats.h"
#include <QSet>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Bom { const char *bytes; std::size_t size; const char16_t *name; };
constexpr Bom boms[] {{"\xEF\xBB\xBF", 3, u"utf-8-bom"},     {"\xFF\xFE\0\0", 4, u"utf-32le"},
                      {"\0\0\xFE\xFF", 4, u"utf-32be"},      {"\xFF\xFE", 2, u"utf-16le"},
                      {"\xFE\xFF", 2, u"utf-16be"}};

constexpr qsizetype maxWords = 1200;
constexpr double headerBonus = 6;
constexpr double foreignFit = -6; // a letter where none can stand
constexpr double aloneMost = 2; // a letter that is no part of a word proves little

/// Words with letters beyond ASCII, each once, and the cells of the first lines.
struct Sample
{
    QList<QByteArray> words {};
    QList<QByteArray> headings {};
    qsizetype highBytes = 0; ///< in words and headings
    bool hasSpaces = false;  ///< of the byte that is a no-break space in most code pages, and a letter in those of DOS
};

constexpr char noBreakSpace = '\xA0';

bool isHigh(char c) { return static_cast<unsigned char>(c) >= 0x80; }
bool isWordByte(char c) { return isHigh(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
qsizetype highCount(const QByteArray &text) { return std::count_if(text.begin(), text.end(), isHigh); }

void addHeadings(Sample &sample, std::string_view bytes)
{
    const QByteArray head
        = QByteArray::fromRawData(bytes.data(), qsizetype(std::min<std::size_t>(bytes.size(), 16384)));
    int lines = 0;
    QByteArray cell;
    for (char c : head) {
        const bool isLineEnd = c == '\n' || c == '\r';
        if (isLineEnd || c == ',' || c == ';' || c == '\t' || c == '|' || c == '^') {
            cell = cell.trimmed();
            if (highCount(cell) > 0)
                sample.headings += cell;
            cell.clear();
            if (isLineEnd && ++lines == 12)
                return;
        } else if (c != '"') {
            cell += c;
        }
    }
}

/// Whether the byte at `i` stands as a space would: behind a word or before a capital; nothing where it may be both.
std::optional<bool> standsAsSpace(const QByteArray &word, qsizetype i)
{
    const auto at = [&](qsizetype place) { return place >= 0 && place < word.size() ? word[place] : ' '; };
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const char before = at(i - 1), behind = at(i + 1);
    if ((isHigh(before) && before != noBreakSpace) || (isHigh(behind) && behind != noBreakSpace))
        return false;
    if (before == ' ' && behind != ' ')
        return std::nullopt;
    return behind == ' ' || behind == noBreakSpace || isCapital(behind) || (isCapital(before) && isCapital(at(i - 2)));
}

bool holdsSpaces(const QList<QByteArray> &words)
{
    constexpr qsizetype fewest = 5;
    qsizetype spaces = 0, letters = 0;
    for (const QByteArray &word : words) {
        for (qsizetype i = word.indexOf(noBreakSpace); i >= 0; i = word.indexOf(noBreakSpace, i + 1)) {
            const std::optional<bool> isSpace = standsAsSpace(word, i);
            spaces += isSpace == true;
            letters += isSpace == false;
        }
    }
    return spaces >= fewest && letters * 4 <= spaces;
}

Sample takeSample(std::string_view bytes)
{
    Sample sample;
    QSet<QByteArray> seen;
    const char *begin = bytes.data();
    const char *end = begin + bytes.size();
    for (const char *at = skipAscii(begin, end); at < end && sample.words.size() < maxWords; at = skipAscii(at, end)) {
        const char *from = at;
        while (from > begin && at - from < 40 && isWordByte(from[-1]))
            --from;
        const char *high = at;
        while (at < end && at - high < 60 && isWordByte(*at))
            ++at;
        const QByteArray word(from, at - from);
        if (seen.contains(word))
            continue;
        seen.insert(word);
        sample.words += word;
        sample.highBytes += highCount(word);
    }
    addHeadings(sample, bytes);
    sample.hasSpaces = holdsSpaces(sample.words);
    return sample;
}

char16_t lowerCase(char16_t c)
{
    return c == u'İ' ? u'i' : char16_t(QChar::toLower(char32_t(c)));
}

char16_t neighbour(const QString &word, qsizetype i)
{
    if (i < 0 || i >= word.size() || !word[i].isLetter())
        return LetterStats::edge;
    return lowerCase(word[i].unicode());
}

QString decodeWord(const QByteArray &word, const CodePage &page)
{
    QString text;
    text.reserve(word.size());
    for (char c : word)
        text += isHigh(c) ? QChar(page[static_cast<unsigned char>(c) - 128u]) : QLatin1Char(c);
    return text;
}

/// A sign that is no letter: quotes and dashes stand beside words, hardly anything stands inside one.
double signFit(const QString &word, qsizetype i)
{
    static const QString usual = u"„“”‘’‚–—«»…€£©®°№§×·\u00A0\u00AD\u200C\u200D\u200E\u200F،؛؟՝՞՛՜։"_s;
    const QChar c = word[i];
    if (c.isNull())
        return -10;
    const bool isLetterBefore = neighbour(word, i - 1) != LetterStats::edge,
               isLetterBehind = neighbour(word, i + 1) != LetterStats::edge;
    const bool isInside = isLetterBefore && isLetterBehind;
    if (u"։՝՞՛՜"_s.contains(c) && !isLetterBefore && isLetterBehind)
        return -3; // Armenian sets them behind a letter
    if (usual.contains(c))
        return isInside && !u"’‘'\u00AD\u200C\u200D՛՞՜\u00A0–"_s.contains(c) ? -3 : 3;
    return isInside ? -7 : -3;
}

double wordFit(const QString &word, const LetterStats &stats)
{
    double sum = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        if (c.unicode() < 0x80 && !c.isNull())
            continue;
        if (!c.isLetter()) {
            sum += signFit(word, i);
            continue;
        }
        const char16_t before = neighbour(word, i - 1);
        const char16_t after = neighbour(word, i + 1);
        const double fit = stats.fit(before, lowerCase(c.unicode()), after);
        const bool isAlone = before == LetterStats::edge && after == LetterStats::edge;
        sum += isAlone ? std::min(fit, aloneMost) : fit;
        if (c.isUpper() && i > 0 && word[i - 1].isLower())
            sum -= 4;
    }
    return sum;
}

/// What a code page costs once, so that a few letters do not make a rare one likely.
double rarity(const QString &name, const QString &language)
{
    static const QHash<QString, double> pages {{u"koi8-r"_s, 4},     {u"koi8-u"_s, 8},
                                               {u"ibm866"_s, 12},    {u"mac-cyrillic"_s, 8},
                                               {u"macintosh"_s, 6},  {u"iso-8859-15"_s, 4},
                                               {u"ibm850"_s, 9},     {u"ibm852"_s, 9},
                                               {u"ibm775"_s, 10},    {u"georgian-academy"_s, 1},
                                               {u"iso-8859-5"_s, 8}, {u"iso-8859-4"_s, 8},
                                               {u"iso-8859-2"_s, 4}, {u"mac-centraleurope"_s, 10}};
    static const QHash<QString, double> languages {{u"western"_s, 0}, {u"lv"_s, 1}, {u"az"_s, 1}, {u"tr"_s, 1},
                                                   {u"ru"_s, 2},      {u"fa"_s, 3}, {u"hy"_s, 3}, {u"ka"_s, 3}};
    return pages.value(name, 0) + languages.value(language, 4);
}

struct Score
{
    QString name {};
    QString language {};
    double perByte = 0;
    QString text {};    ///< the sample as this encoding reads it
};

double headingFit(const Sample &sample, const CodePage &page)
{
    double sum = 0;
    for (const QByteArray &heading : sample.headings) {
        if (isUsualHeading(decodeWord(heading, page)))
            sum += headerBonus * double(highCount(heading));
    }
    return sum;
}

Score scoreOf(const Sample &sample, const QString &name, const LetterStats &stats, const QString &language)
{
    const CodePage &page = *codePage(name);
    Score score {name, stats.language, 0, {}};
    double sum = headingFit(sample, page);
    const bool isLetter = sample.hasSpaces && QChar(page[static_cast<unsigned char>(noBreakSpace) - 128u]).isLetter();
    for (const QByteArray &word : sample.words) {
        const QString text = decodeWord(word, page);
        sum += isLetter && word.contains(noBreakSpace) ? foreignFit : wordFit(text, stats);
        score.text += text;
    }
    if (language.isEmpty() || stats.language != language)
        sum -= rarity(name, stats.language) + 0.3 * double(sample.highBytes);
    score.perByte = sum / double(std::max<qsizetype>(1, sample.highBytes));
    return score;
}

/// Each encoding once, with its best language; the best first.
QList<Score> rank(const Sample &sample, const QString &language)
{
    QHash<QString, Score> best;
    for (const LetterStats &stats : letterStats()) {
        for (const QString &name : stats.encodings) {
            const Score score = scoreOf(sample, name, stats, language);
            if (!best.contains(name) || best[name].perByte < score.perByte)
                best.insert(name, score);
        }
    }
    QList<Score> scores = best.values();
    std::sort(scores.begin(), scores.end(), [](const Score &a, const Score &b) {
        return a.perByte != b.perByte ? a.perByte > b.perByte : a.name < b.name;
    });
    return scores;
}

/// Where several encodings read the same text, the one that is usual.
void preferUsual(QList<Score> &scores, const QString &language)
{
    const QString text = scores.first().text;
    const auto place = [&](const Score &score) {
        for (const LetterStats &stats : letterStats()) {
            if (stats.language == language && stats.encodings.first() == score.name)
                return qsizetype(-1);
        }
        return codePageNames().indexOf(score.name);
    };
    const auto same
        = std::stable_partition(scores.begin(), scores.end(), [&](const Score &s) { return s.text == text; });
    std::stable_sort(scores.begin(), same, [&](const Score &a, const Score &b) { return place(a) < place(b); });
}

QList<EncodingGuess> guessPage(std::string_view bytes, const QString &language)
{
    const Sample sample = takeSample(bytes);
    QList<Score> scores = rank(sample, language);
    if (scores.isEmpty())
        return {{u"windows-1252"_s, 0.1, {}}};
    const double best = scores.first().perByte;
    preferUsual(scores, language);
    QList<EncodingGuess> guesses;
    const auto other
        = std::find_if(scores.begin(), scores.end(), [&](const Score &s) { return s.text != scores.first().text; });
    const double ahead = other == scores.end() ? 10 : best - other->perByte;
    const double evidence = ahead * double(std::max<qsizetype>(sample.highBytes, 1)) / 4;
    const double sure = std::min(0.99, 1 / (1 + std::exp(-evidence))) * (best > 0 ? 1 : 0.5);
    for (const Score &score : scores) {
        const bool isSame = score.text == scores.first().text;
        const double share = isSame ? sure : (1 - sure) / (1 + best - score.perByte);
        if (isSame || share > 0.01)
            guesses += {score.name, guesses.isEmpty() || !isSame ? share : sure * 0.99, score.language};
    }
    return guesses;
}

/// "utf-16le", "utf-16be" or nothing, by where the NUL bytes of ASCII letters stand.
QString utf16ByNuls(std::string_view bytes)
{
    const std::string_view part = bytes.substr(0, 65536);
    std::size_t nuls[2] {};
    std::size_t ends[2] {};
    for (std::size_t i = 0; i + 1 < part.size(); i += 2) {
        nuls[0] += part[i] == 0;
        nuls[1] += part[i + 1] == 0;
        ends[0] += part[i] == 0
            && (part[i + 1] == '\n' || part[i + 1] == '\r' || part[i + 1] == ',' || part[i + 1] == ' ');
        ends[1] += part[i + 1] == 0 && (part[i] == '\n' || part[i] == '\r' || part[i] == ',' || part[i] == ' ');
    }
    const std::size_t units = part.size() / 2;
    for (std::size_t high : {std::size_t(0), std::size_t(1)}) {
        const bool isLikely = nuls[high] * 16 > units && nuls[1 - high] * 4 < nuls[high] && ends[high] > 0;
        if (isLikely && units > 3)
            return high == 0 ? u"utf-16be"_s : u"utf-16le"_s;
    }
    return {};
}

} // namespace

QStringList knownEncodings()
{
    static const QStringList names = QStringList {u"utf-8"_s, u"utf-8-bom"_s, u"utf-16le"_s, u"utf-16be"_s,
                                                  u"utf-32le"_s, u"utf-32be"_s} + codePageNames();
    return names;
}

QString canonicalEncoding(QStringView name)
{
    static const QHash<QString, QString> others {
        {u"utf8sig"_s, u"utf-8-bom"_s}, {u"utf16"_s, u"utf-16le"_s}, {u"unicode"_s, u"utf-16le"_s},
        {u"latin1"_s, u"iso-8859-1"_s}, {u"ascii"_s, u"utf-8"_s}, {u"macroman"_s, u"macintosh"_s},
        {u"xmaccyrillic"_s, u"mac-cyrillic"_s}, {u"koi8"_s, u"koi8-r"_s}, {u"dos866"_s, u"ibm866"_s}};
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all = others;
        for (const QString &known : knownEncodings()) {
            const QString key = QString(known).remove(u'-');
            all.insert(key, known);
            if (key.startsWith(u"windows"_s)) {
                all.insert(u"cp"_s + key.mid(7), known);
                all.insert(u"win"_s + key.mid(7), known);
            } else if (key.startsWith(u"ibm"_s)) {
                all.insert(u"cp"_s + key.mid(3), known);
            }
        }
        return all;
    }();
    QString key = name.toString().toLower();
    key.remove(u'-').remove(u'_').remove(u' ');
    return names.value(key);
}

QString provenEncoding(std::string_view bytes)
{
    for (const Bom &bom : boms) {
        if (bytes.starts_with(std::string_view(bom.bytes, bom.size)))
            return QStringView(bom.name).toString();
    }
    return utf16ByNuls(bytes);
}

std::size_t bomLength(std::string_view bytes, const QString &encoding)
{
    for (const Bom &bom : boms) {
        const bool isIts = encoding == QStringView(bom.name) || (encoding == u"utf-8"_s && bom.size == 3);
        std::size_t length = 0;
        while (isIts && bytes.substr(length).starts_with(std::string_view(bom.bytes, bom.size)))
            length += bom.size;
        if (length > 0)
            return length;
    }
    return 0;
}

QList<EncodingGuess> guessEncoding(std::string_view bytes, const QString &language)
{
    return guessEncoding(bytes, language, scanUtf8(bytes));
}

QList<EncodingGuess> guessEncoding(std::string_view bytes, const QString &language, const Utf8Scan &scan)
{
    if (const QString proven = provenEncoding(bytes); !proven.isEmpty())
        return {{proven, 1, {}}};
    if (scan.invalid == 0)
        return {{u"utf-8"_s, 1, {}}};
    QList<EncodingGuess> guesses = guessPage(bytes, language);
    if (scan.letters > 4 * scan.invalid)
        guesses.prepend({u"utf-8"_s, 0.9, {}});
    return guesses;
}

} // namespace koriz
