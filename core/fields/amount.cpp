#include "core/fields/amount.h"
#include "core/base/money.h"

using namespace Qt::StringLiterals;

namespace koriz {

Amount amountOf(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return {value.toLongLong(), {}};
    const QString text = value.toString();
    return {text.section(u' ', 0, 0).toLongLong(), text.section(u' ', 1)};
}

QVariant amountValue(const Amount &amount)
{
    if (amount.currency.isEmpty())
        return qlonglong {amount.minor};
    return QString::number(amount.minor) + u' ' + amount.currency;
}

QString amountCurrency(const Catalogue &catalogue, const Field &field, const Record &record,
                       const QString &fileCurrency)
{
    const QString own = field.currencyKey.isEmpty()
        ? QString()
        : record.value(catalogue.indexOf(field.currencyKey)).toString();
    return own.isEmpty() ? fileCurrency : own;
}

QVariant shownValue(const Catalogue &catalogue, int field, const Record &record)
{
    const Field &shown = catalogue.at(field);
    const QVariant &value = record.value(field);
    if (value.isNull() || shown.currencyKey.isEmpty())
        return value;
    return amountValue({value.toLongLong(), amountCurrency(catalogue, shown, record, {})});
}

std::optional<qint64> sameFigure(qint64 minor, const QString &from, const QString &to)
{
    int more = currencyDecimals(to) - currencyDecimals(from);
    for (; more > 0; --more) {
        if (__builtin_mul_overflow(minor, 10, &minor))
            return std::nullopt;
    }
    for (; more < 0; ++more) {
        if (minor % 10 != 0)
            return std::nullopt;
        minor /= 10;
    }
    return minor;
}

} // namespace koriz
