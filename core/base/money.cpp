#include "core/base/money.h"

using namespace Qt::StringLiterals;

namespace koriz {

std::optional<qint64> timesQuantity(qint64 minorEach, qint64 quantityMilli)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(minorEach, quantityMilli, &product)
        || __builtin_add_overflow(product, product < 0 ? -500 : 500, &product))
        return std::nullopt;
    product /= 1000;
    return fitsAmount(product) ? std::optional(product) : std::nullopt;
}

int currencyDecimals(const QString &code)
{
    static const QStringList none {u"JPY"_s, u"KRW"_s, u"VND"_s, u"CLP"_s, u"ISK"_s, u"PYG"_s, u"UGX"_s, u"XAF"_s,
                                   u"XOF"_s, u"XPF"_s, u"RWF"_s, u"KMF"_s, u"GNF"_s, u"DJF"_s, u"BIF"_s, u"VUV"_s};
    static const QStringList three {u"KWD"_s, u"BHD"_s, u"OMR"_s, u"JOD"_s, u"TND"_s, u"IQD"_s, u"LYD"_s};
    if (none.contains(code))
        return 0;
    return three.contains(code) ? 3 : 2;
}

QString toDecimalString(qint64 minor, int decimals)
{
    const bool negative = minor < 0;
    const auto magnitude = negative ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return negative ? u'-' + digits : digits;
}

} // namespace koriz
