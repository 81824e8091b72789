#include "core/exchange/headingunits.h"
#include "core/base/currencies.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// What stands behind a comma or in brackets at the end, or is a usual sign or word behind a blank.
QRegularExpressionMatch unitOf(const QString &heading)
{
    static const QRegularExpression usual(u"[\\s,(\\[]+(EUR|USD|GBP|AMD|GEL|AZN|RUB|IRR|RIAL|TOMAN|[€$£₽₾֏₼﷼%]|"
                                          u"руб\\.?|р\\.?|դրամ|ლარი|manat|ریال|تومان)"
                                          u"[\\])]?\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(u"\\s*[,(\\[]\\s*([^,()\\[\\]]+?)\\s*[\\])]?\\s*$"_s);
    const auto match = usual.match(heading);
    if (match.hasMatch())
        return match;
    const auto behind = other.match(heading);
    return behind.hasMatch() && currencyOf(behind.captured(1)) ? behind : QRegularExpressionMatch();
}

} // namespace

QString withoutUnit(QStringView heading)
{
    const QString text = heading.toString();
    const auto unit = unitOf(text);
    return unit.hasMatch() ? text.first(unit.capturedStart()) : text;
}

QString currencyOfHeading(QStringView heading)
{
    return currencyOf(unitOf(heading.toString()).captured(1)).value_or(QString());
}

} // namespace koriz
