#include "core/exchange/totalsline.h"
#include "core/base/currencies.h"
#include "core/base/parse.h"
#include "core/exchange/importwords.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

bool isNumber(const QString &text)
{
    return parseAmount(text, 4, DecimalMark::Dot).value.has_value();
}

/// Of Google Ads: "Total: Campaigns".
bool isTotalOf(const QString &text)
{
    return text.contains(u':') && isImportWord("total", text.section(u':', 0, 0));
}

/// How many there are or a sum, where a longer whole number would be a phone or a code.
bool isCountOrSum(const QString &text)
{
    constexpr qsizetype shortestPhone = 7;
    static const QRegularExpression cents(u"[.,]\\d{2}$"_s);
    const qsizetype digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return isNumber(text) && (digits < shortestPhone || cents.match(text).hasMatch());
}

} // namespace

bool isTotalsLine(const std::vector<QString> &cells, Entity entity)
{
    const auto isFilled = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
    const auto first = std::find_if(cells.begin(), cells.end(), isFilled);
    if (first == cells.end() || first->size() > 40)
        return false;
    // "Total: 12" has its number in the same cell.
    qsizetype end = first->size();
    while (end > 0 && !first->at(end - 1).isLetter() && !first->at(end - 1).isMark())
        --end;
    const QString rest = first->mid(end).remove(u':').trimmed();
    const bool isWord = end > 0 && isImportWord("total", QStringView(*first).left(end))
        && (rest.isEmpty() || isNumber(rest));
    if (!isWord && !isTotalOf(*first))
        return false;
    const bool mayBeName = entity == Entity::Customer;
    return std::all_of(first + 1, cells.end(), [&](const QString &cell) {
        return !isFilled(cell) || (mayBeName ? isCountOrSum(cell) : isNumber(cell) || currencyOf(cell));
    });
}

} // namespace koriz
