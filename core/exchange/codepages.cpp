#include "core/exchange/codepages.h"
#include <QHash>
#include <cstring>
#include <unicode/ucnv.h>
#ifdef __SSE2__
#include <bit>
#include <emmintrin.h>
#endif

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

// ICU lacks these three: from 0xA0, and from 0xC0 over windows-1252. A dot = nothing.
constexpr std::u16string_view armscii8 =
    u"\u00A0.\u0587\u0589)(\u00BB\u00AB\u2014.\u055D,-\u058A\u2026\u055C\u055B\u055E"
    u"ԱաԲբԳգԴդԵեԶզԷէԸըԹթԺժԻիԼլԽխԾծԿկՀհՁձՂղՃճՄմՅյՆնՇշՈոՉչՊպՋջՌռՍսՎվՏտՐրՑցՒւՓփՔքՕօՖֆ\u055A.";
constexpr std::u16string_view georgianPs = u"აბგდევზჱთიკლმნჲოპჟრსტჳუფქღყშჩცძწჭხჴჯჰჵ";
constexpr std::u16string_view georgianAcademy = u"აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶ";

struct Known { QString name; const char *icu; };

const QList<Known> &known()
{
    static const QList<Known> list {
        {u"windows-1252"_s, "windows-1252"}, {u"windows-1257"_s, "windows-1257"}, {u"windows-1251"_s, "windows-1251"},
        {u"windows-1254"_s, "windows-1254"}, {u"windows-1256"_s, "windows-1256"}, {u"windows-1250"_s, "windows-1250"},
        {u"windows-1253"_s, "windows-1253"}, {u"windows-1255"_s, "windows-1255"}, {u"iso-8859-1"_s, "iso-8859-1"},
        {u"iso-8859-2"_s, "iso-8859-2"}, {u"iso-8859-4"_s, "iso-8859-4"}, {u"iso-8859-5"_s, "iso-8859-5"},
        {u"iso-8859-6"_s, "iso-8859-6"}, {u"iso-8859-7"_s, "iso-8859-7"}, {u"iso-8859-8"_s, "iso-8859-8"},
        {u"iso-8859-9"_s, "iso-8859-9"}, {u"iso-8859-13"_s, "iso-8859-13"}, {u"iso-8859-15"_s, "iso-8859-15"},
        {u"koi8-r"_s, "koi8-r"}, {u"koi8-u"_s, "koi8-u"}, {u"mac-cyrillic"_s, "x-mac-cyrillic"},
        {u"macintosh"_s, "macintosh"}, {u"mac-centraleurope"_s, "x-mac-centraleurroman"},
        {u"ibm850"_s, "ibm850"}, {u"ibm852"_s, "ibm852"}, {u"ibm866"_s, "ibm866"},
        {u"ibm775"_s, "ibm-775"}, {u"armscii-8"_s, nullptr}, {u"georgian-ps"_s, nullptr},
        {u"georgian-academy"_s, nullptr}};
    return list;
}

CodePage icuPage(const char *name)
{
    CodePage page {};
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    if (U_FAILURE(status))
        return page;
    for (int byte = 128; byte < 256; ++byte) {
        const char source = char(byte);
        char16_t target[4] {};
        status = U_ZERO_ERROR;
        const int size = ucnv_toUChars(converter, target, 4, &source, 1, &status);
        const char16_t c = size == 1 && U_SUCCESS(status) ? target[0] : char16_t(0);
        const bool isNothing = c < 0xA0 || c == 0xFFFD || (c >= 0xE000 && c < 0xF900); // controls, private use
        page[std::size_t(byte) - 128] = isNothing ? char16_t(0) : c;
    }
    ucnv_close(converter);
    return page;
}

CodePage makePage(const Known &entry)
{
    if (entry.icu)
        return icuPage(entry.icu);
    const bool isArmenian = entry.name == u"armscii-8"_s;
    CodePage page = isArmenian ? CodePage {} : icuPage("windows-1252");
    const std::u16string_view letters
        = isArmenian ? armscii8 : entry.name == u"georgian-ps"_s ? georgianPs : georgianAcademy;
    const std::size_t first = isArmenian ? 0x20 : 0x40;
    for (std::size_t i = 0; i < letters.size(); ++i)
        page[first + i] = letters[i] == u'.' ? char16_t(0) : letters[i];
    return page;
}

} // namespace

const QStringList &codePageNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Known &entry : known())
            list += entry.name;
        return list;
    }();
    return names;
}

const CodePage *codePage(const QString &name)
{
    static const QHash<QString, CodePage> pages = [] {
        QHash<QString, CodePage> all;
        for (const Known &entry : known())
            all.insert(entry.name, makePage(entry));
        return all;
    }();
    const auto found = pages.constFind(name);
    return found == pages.cend() ? nullptr : &*found;
}

void appendUtf8(std::string &out, char32_t codePoint)
{
    const auto tail = [&](int shift) { out += char(0x80 | ((codePoint >> shift) & 0x3F)); };
    if (codePoint < 0x80) {
        out += char(codePoint);
    } else if (codePoint < 0x800) {
        out += char(0xC0 | (codePoint >> 6));
        tail(0);
    } else if (codePoint < 0x10000) {
        out += char(0xE0 | (codePoint >> 12));
        tail(6), tail(0);
    } else {
        out += char(0xF0 | (codePoint >> 18));
        tail(12), tail(6), tail(0);
    }
}

int utf8Length(const char *at, const char *end)
{
    const auto byte = [&](int i) { return static_cast<unsigned char>(at[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    const int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || end - at < size)
        return 0;
    for (int i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    }
    const bool isUnfit = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F)
                         || (lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F);
    return isUnfit ? 0 : size;
}

const char *skipAscii(const char *at, const char *end)
{
#ifdef __SSE2__
    for (; end - at >= 16; at += 16) {
        __m128i bytes;
        std::memcpy(&bytes, at, sizeof bytes);
        if (const int high = _mm_movemask_epi8(bytes))
            return at + std::countr_zero(unsigned(high));
    }
#endif
    while (at < end && static_cast<unsigned char>(*at) < 0x80)
        ++at;
    return at;
}

Utf8Scan scanUtf8(std::string_view bytes)
{
    Utf8Scan scan;
    const char *begin = bytes.data();
    const char *end = begin + bytes.size();
    for (const char *at = skipAscii(begin, end); at < end;) {
        if (const int size = utf8Length(at, end)) {
            ++scan.letters;
            at += size;
        } else {
            if (scan.invalid++ == 0)
                scan.firstInvalid = std::size_t(at - begin);
            ++at;
        }
        if (at < end && static_cast<unsigned char>(*at) < 0x80)
            at = skipAscii(at, end);
    }
    return scan;
}

} // namespace koriz
