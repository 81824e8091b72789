#include "core/base/foldtable.h"
#include <QList>
#include <QString>
#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace koriz {

std::array<std::atomic<const FoldPage *>, foldPageCount> foldPages {};

namespace {

/// Signs that stand inside a word: apostrophes of every keyboard, Armenian stress, question and exclamation marks.
constexpr std::u32string_view silent = U"'`\u00B4\u1FFD\u02B9\u02BA\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB"
                                       U"\u2018\u2019\u201B\u2032\u2035\uA78C\u055A\u055B\u055C\u055E\u055F"
                                       U"\u0640\u0621\u0674";

/// Letters that are another letter to whoever searches; Unicode does not decompose them.
std::optional<QStringView> variantOf(char32_t c)
{
    switch (c) {
    case U'ə': case U'Ə': case U'ǝ': case U'ɘ': return u"e";
    case U'ı': case U'İ': return u"i";
    case U'ß': case U'ẞ': return u"ss";
    case U'ø': case U'Ø': return u"o";
    case U'ł': case U'Ł': return u"l";
    case U'đ': case U'Đ': case U'ð': case U'Ð': return u"d";
    case U'ħ': case U'Ħ': return u"h";
    case U'ŧ': case U'Ŧ': return u"t";
    case U'þ': case U'Þ': return u"th";
    case U'æ': case U'Æ': return u"ae";
    case U'œ': case U'Œ': return u"oe";
    case U'և': return u"եվ";
    case U'\u0649': case U'\u064A': case U'\u06CD': case U'\u06D0': case U'\u06D2': return u"\u06CC"; // ی
    case U'\u0643': case U'\u06AA': return u"\u06A9";                                                 // ک
    case U'\u0629': case U'\u06BE': case U'\u06C1': case U'\u06C3': case U'\u06D5': return u"\u0647"; // ه
    case U'\u0671': return u"\u0627";                                                                 // ا
    default: return std::nullopt;
    }
}

/// Asomtavruli, Nuskhuri and Mtavruli stand in the order of Mkhedruli.
char32_t modernGeorgian(char32_t c)
{
    const char32_t first = c < 0x10D0 ? 0x10A0 : c < 0x1CC0 ? 0x1C90 : 0x2D00;
    const char32_t n = c - first;
    const bool isOld = c >= first && (n <= 0x25 || n == 0x27 || n == 0x2D || (first == 0x1C90 && n <= 0x2F));
    return isOld && QChar::isLetter(c) ? 0x10D0 + n : c;
}

void appendPlain(QString &out, char32_t c)
{
    if (silent.find(c) != std::u32string_view::npos)
        return;
    if (const auto variant = variantOf(c)) {
        out += *variant;
        return;
    }
    c = modernGeorgian(c);
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return;
    case QChar::Number_DecimalDigit:
        out += QChar(u'0' + QChar::digitValue(c));
        return;
    case QChar::Letter_Uppercase: case QChar::Letter_Lowercase: case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier: case QChar::Letter_Other:
    case QChar::Mark_SpacingCombining: case QChar::Number_Letter: case QChar::Number_Other:
    case QChar::Other_NotAssigned:
        out += QString::fromUcs4(&c, 1);
        return;
    default:
        out += u' ';
    }
}

QString foldOne(char32_t c)
{
    if (QChar::isSurrogate(c))
        return u" "_s;
    QString out;
    if (silent.find(c) != std::u32string_view::npos || variantOf(c)) {
        appendPlain(out, c);
        return out;
    }
    const QString apart = QString::fromUcs4(&c, 1).toCaseFolded().normalized(QString::NormalizationForm_KD)
                              .toCaseFolded();
    for (const uint part : apart.toUcs4())
        appendPlain(out, part);
    return out;
}

} // namespace

const FoldPage &buildFoldPage(size_t index)
{
    auto page = std::make_unique<FoldPage>();
    for (size_t i = 0; i < 256; ++i) {
        const QString to = foldOne(static_cast<char32_t>(index * 256 + i));
        if (to.size() <= 1) {
            page->to[i] = to.isEmpty() ? FoldPage::dropped : to.front().unicode();
        } else {
            page->to[i] = static_cast<char16_t>(FoldPage::firstLong + page->more.size());
            page->more.push_back(to.toStdU16String());
        }
    }
    const FoldPage *expected = nullptr;
    if (foldPages[index].compare_exchange_strong(expected, page.get(), std::memory_order_acq_rel))
        return *page.release();
    return *expected;
}

} // namespace koriz
