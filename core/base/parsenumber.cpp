#include "core/base/currencies.h"
#include "core/base/parse.h"
#include "core/base/parsechars.h"
#include <limits>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr char16_t arabicDecimal = u'٫', arabicGroup = u'٬';

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isGroupOnly(QChar c) { return c == u' ' || c == u'\'' || c == arabicGroup; }

bool isSeparator(QChar c) { return c == u'.' || c == u',' || c == arabicDecimal || isGroupOnly(c); }

/// The number without what stands around it.
struct Core
{
    QStringView text {};
    bool negative = false;
    QString currency {};
    bool percent = false;
    bool fits = false;
};

/// Takes sign and parenthesis out of what stands before or behind the digits; the rest is a currency or nothing.
struct Affix
{
    explicit Affix(QStringView text)
    {
        if (text.startsWith(u",-") || text.startsWith(u".-")) // "12,-" is twelve whole ones
            text = text.sliced(2);
        for (const QChar c : text) {
            if (c == u'\'') // Excel's mark of a text
                continue;
            if (c == u'-')
                ++minus;
            else if (c == u'+')
                ++plus;
            else if (c == u'(' || c == u')')
                ++parentheses;
            else if (c == u'%' || c == u'٪')
                ++percent;
            else
                rest += c;
        }
        rest = rest.trimmed();
        if (rest == u"."_s || rest == u","_s)
            rest.clear();
    }
    QString rest {};
    int minus = 0, plus = 0, parentheses = 0, percent = 0;
};

/// True when both sides name one known currency, or none.
bool takeCurrency(Core &core, const Affix &before, const Affix &behind)
{
    for (const QString &word : {before.rest, behind.rest}) {
        if (word.isEmpty())
            continue;
        const auto code = currencyOf(word);
        if (!code || (!core.currency.isEmpty() && core.currency != *code))
            return false;
        core.currency = *code;
    }
    return true;
}

Core coreOf(QStringView text)
{
    qsizetype from = 0, to = text.size();
    while (from < to && !isDigit(text[from]))
        ++from;
    while (to > from && !isDigit(text[to - 1]))
        --to;
    if (from == to)
        return {};
    const bool leadingMark = from > 0 && isSeparator(text[from - 1]) && !isGroupOnly(text[from - 1])
        && (from == 1 || !text[from - 2].isLetter()); // ".5", but not "руб.5"
    if (leadingMark)
        --from;
    Core core {.text = text.sliced(from, to - from)};
    const Affix before(text.first(from)), behind(text.sliced(to));
    const int minus = before.minus + behind.minus, parentheses = before.parentheses + behind.parentheses;
    const bool paired = parentheses == 0 || (before.parentheses == 1 && behind.parentheses == 1);
    core.negative = minus == 1 || parentheses == 2;
    core.percent = before.percent + behind.percent == 1;
    const bool plain = std::all_of(core.text.begin(), core.text.end(),
                                   [](QChar c) { return isDigit(c) || isSeparator(c); });
    core.fits = plain && paired && minus + before.plus + behind.plus + parentheses / 2 <= 1
        && before.percent + behind.percent <= 1 && takeCurrency(core, before, behind);
    return core;
}

bool isScientific(QStringView text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if ((text[i] != u'e' && text[i] != u'E') || !isDigit(text[i - 1]))
            continue;
        const bool sign = text[i + 1] == u'+' || text[i + 1] == u'-';
        if (isDigit(text[i + 1]) || (sign && i + 2 < text.size() && isDigit(text[i + 2])))
            return true;
    }
    return false;
}

/// Thousands by threes, or the Indian way by twos before the last three.
bool areGroups(const QList<QStringView> &groups)
{
    if (groups.size() == 1)
        return true;
    const qsizetype middle = groups.size() > 2 ? groups[1].size() : 3;
    for (qsizetype i = 1; i + 1 < groups.size(); ++i) {
        if (groups[i].size() != middle)
            return false;
    }
    const auto first = groups.front().size();
    return groups.back().size() == 3 && (middle == 3 || middle == 2) && first >= 1 && first <= 3;
}

/// Where the number is cut: the position of its decimal mark (-1 = whole) and what the text proves.
struct Cut
{
    qsizetype decimalAt = -1;
    ParseReason reason = ParseReason::None;
    DecimalMark proven = DecimalMark::Auto;
};

DecimalMark markOf(QChar c)
{
    return c == u'.' ? DecimalMark::Dot : c == u',' ? DecimalMark::Comma : DecimalMark::Auto;
}

DecimalMark other(DecimalMark mark)
{
    return mark == DecimalMark::Dot ? DecimalMark::Comma : mark == DecimalMark::Comma ? DecimalMark::Dot : mark;
}

/// One '.' or ',' and no other sign: a decimal mark, unless exactly one group of three could stand behind it.
Cut cutAtOnly(QStringView core, qsizetype at, DecimalMark mark)
{
    const bool open = core.size() - at - 1 == 3 && at >= 1 && at <= 3 && core[0] != u'0';
    if (!open)
        return {at, ParseReason::None, markOf(core[at])};
    if (mark == DecimalMark::Auto)
        return {-1, ParseReason::AmbiguousNumber};
    return {mark == markOf(core[at]) ? at : -1};
}

Cut cutOf(QStringView core, DecimalMark mark)
{
    if (const auto at = core.lastIndexOf(arabicDecimal); at >= 0)
        return {at};
    const auto dot = core.lastIndexOf(u'.'), comma = core.lastIndexOf(u',');
    if (dot >= 0 && comma >= 0)
        return {std::max(dot, comma), ParseReason::None, markOf(core[std::max(dot, comma)])};
    const auto at = std::max(dot, comma);
    if (at < 0)
        return {};
    const bool groupsBeside = std::any_of(core.begin(), core.end(), isGroupOnly);
    if (core.count(core[at]) > 1)
        return {-1, ParseReason::None, other(markOf(core[at]))};
    return groupsBeside ? Cut {at, ParseReason::None, markOf(core[at])} : cutAtOnly(core, at, mark);
}

/// The whole part in groups of one sign; nullopt when the signs make no sense.
std::optional<QString> joinGroups(QStringView whole)
{
    const auto sign = std::find_if(whole.begin(), whole.end(), isSeparator);
    if (sign == whole.end())
        return whole.toString();
    const QList<QStringView> groups = whole.split(*sign);
    QString joined;
    for (const QStringView group : groups) {
        if (!std::all_of(group.begin(), group.end(), isDigit))
            return std::nullopt;
        joined += group;
    }
    return areGroups(groups) ? std::optional(joined) : std::nullopt;
}

/// Digits as an integer of 10^-decimals, rounded half away from zero.
void scale(ParsedAmount &result, QString whole, QStringView fraction, int decimals, bool negative)
{
    const auto kept = fraction.first(std::min<qsizetype>(decimals, fraction.size()));
    const auto lost = fraction.sliced(kept.size());
    whole += kept;
    whole += QString(decimals - kept.size(), u'0');
    constexpr auto most = static_cast<quint64>(std::numeric_limits<qint64>::max());
    quint64 magnitude = 0;
    bool tooLarge = false;
    for (const QChar digit : whole) {
        tooLarge = tooLarge || qMulOverflow(magnitude, quint64(10), &magnitude)
            || qAddOverflow(magnitude, quint64(digit.unicode() - u'0'), &magnitude);
    }
    const bool up = !lost.isEmpty() && lost[0] >= u'5';
    result.rounded = std::any_of(lost.begin(), lost.end(), [](QChar c) { return c != u'0'; });
    tooLarge = tooLarge || magnitude > most - (up ? 1 : 0);
    magnitude += up ? 1 : 0;
    if (tooLarge) {
        result.reason = ParseReason::TooLarge;
        return;
    }
    const auto value = static_cast<qint64>(magnitude);
    result.value = negative ? -value : value;
}

ParsedAmount refused(ParseReason reason) { return {.value = {}, .reason = reason, .currency = {}}; }

ParsedAmount parseCore(const Core &core, int decimals, DecimalMark mark)
{
    const Cut cut = cutOf(core.text, mark);
    ParsedAmount result {.value = {}, .reason = cut.reason, .mark = cut.proven, .currency = core.currency};
    if (cut.reason != ParseReason::None)
        return result;
    const QStringView fraction = cut.decimalAt < 0 ? QStringView() : core.text.sliced(cut.decimalAt + 1);
    const auto whole = joinGroups(cut.decimalAt < 0 ? core.text : core.text.first(cut.decimalAt));
    if (!whole || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return refused(ParseReason::NotANumber);
    scale(result, *whole, fraction, decimals, core.negative);
    return result;
}

ParsedAmount parse(QStringView text, int decimals, DecimalMark mark, bool money)
{
    Q_ASSERT(decimals >= 0 && decimals <= 9);
    const QString plain = plainSigns(text);
    if (plain.isEmpty())
        return refused(ParseReason::Empty);
    if (isScientific(plain))
        return refused(ParseReason::Scientific);
    const Core core = coreOf(plain);
    if (!core.fits || (money ? core.percent : !core.currency.isEmpty()))
        return refused(ParseReason::NotANumber);
    return parseCore(core, decimals, mark);
}

} // namespace

ParsedAmount parseAmount(QStringView text, int decimals, DecimalMark mark)
{
    return parse(text, decimals, mark, true);
}

ParsedAmount parseDecimal(QStringView text, int decimals, DecimalMark mark)
{
    return parse(text, decimals, mark, false);
}

} // namespace koriz
