#include "core/base/countries.h"
#include "core/base/format.h"
#include "core/base/languagenames.h"
#include "core/fields/amount.h"
#include "core/fields/valuetext.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

PartialDate partialOf(const QString &text)
{
    if (text.startsWith(u"--"))
        return {0, text.mid(2, 2).toInt(), text.mid(5, 2).toInt()};
    return {text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt()};
}

QString moneyText(const Amount &amount, const Formatter &formatter)
{
    return amount.currency.isEmpty() ? formatter.money(amount.minor) : formatter.money(amount.minor, amount.currency);
}

} // namespace

QString display(const Field &field, const QVariant &value, const Formatter &formatter)
{
    if (value.isNull())
        return {};
    const QString text = value.typeId() == QMetaType::QStringList ? value.toStringList().join(u", "_s)
                                                                  : value.toString();
    if (text.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Money: return moneyText(amountOf(value), formatter);
    case FieldType::Percent: return formatter.percent(static_cast<double>(value.toLongLong()) / 10'000, 2);
    case FieldType::Quantity: return formatter.decimal(value.toLongLong(), 3);
    case FieldType::Integer:
        return field.meaning == Meaning::RecordId ? formatter.digits(text) : formatter.count(value.toLongLong());
    case FieldType::Number: return formatter.number(value.toDouble(), 2);
    case FieldType::Boolean: return value.toLongLong() != 0 ? Text::tr("Yes") : Text::tr("No");
    case FieldType::Date: return formatter.date(QDate::fromString(text, Qt::ISODate));
    case FieldType::PartialDate: return formatter.partialDate(partialOf(text));
    case FieldType::Stamp: return formatter.dateTime(QDateTime::fromString(text, Qt::ISODate));
    case FieldType::Time: return formatter.time(QTime::fromString(text, u"HH:mm"_s));
    case FieldType::Choice: return field.choiceLabel(text);
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::Url: return Formatter::isolate(text);
    default: break;
    }
    switch (field.meaning) {
    case Meaning::Country: return countryName(text, formatter.settings().language);
    case Meaning::Language: return languageName(text, formatter.settings().language);
    default: return text;
    }
}

} // namespace koriz
