#include "core/fields/valuetext.h"
#include "core/base/decimaltext.h"
#include "core/base/money.h"
#include "core/fields/amount.h"
#include <QJsonArray>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int percentDecimals = 2;
constexpr int quantityDecimals = 3;

QString moneyText(const Amount &amount, int currencyDecimals)
{
    return toDecimalString(amount.minor,
                           amount.currency.isEmpty() ? currencyDecimals : koriz::currencyDecimals(amount.currency));
}

/// "12.5" for 1250 hundredths.
QString trimmedDecimal(qint64 scaled, int decimals) { return withoutSpareZeros(toDecimalString(scaled, decimals)); }

QStringList tagsOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList();
    QStringList tags = value.toString().split(u", "_s, Qt::SkipEmptyParts); // as SQL of the catalogue gives them
    return tags;
}

bool isEmptyValue(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

} // namespace

QString toText(const Field &field, const QVariant &value, int currencyDecimals)
{
    if (isEmptyValue(value))
        return {};
    switch (field.type) {
    case FieldType::Money: return moneyText(amountOf(value), currencyDecimals);
    case FieldType::Percent: return trimmedDecimal(value.toLongLong(), percentDecimals);
    case FieldType::Quantity: return trimmedDecimal(value.toLongLong(), quantityDecimals);
    case FieldType::Boolean: return value.toLongLong() != 0 ? u"true"_s : u"false"_s;
    case FieldType::Number: return QString::number(value.toDouble(), 'g', 15);
    case FieldType::Tags: return tagsOf(value).join(u", "_s);
    default: return value.toString();
    }
}

QJsonValue toJson(const Field &field, const QVariant &value, int currencyDecimals)
{
    if (field.type == FieldType::Tags)
        return QJsonArray::fromStringList(isEmptyValue(value) ? QStringList() : tagsOf(value));
    if (isEmptyValue(value))
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Integer: return value.toLongLong();
    case FieldType::Number: return value.toDouble();
    case FieldType::Percent: return static_cast<double>(value.toLongLong()) / 100;
    case FieldType::Quantity: return static_cast<double>(value.toLongLong()) / 1000;
    case FieldType::Boolean: return value.toLongLong() != 0;
    default: return toText(field, value, currencyDecimals);
    }
}

} // namespace koriz
