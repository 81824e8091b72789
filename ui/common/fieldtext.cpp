#include "ui/common/fieldtext.h"
#include "core/base/countries.h"
#include "core/base/fold.h"
#include "core/base/languagenames.h"
#include "core/base/money.h"
#include "core/base/phone.h"
#include <QCoreApplication>
#include <QTimeZone>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int numberDecimals = 6;
constexpr int lastJalaliYear = 1700;
constexpr int jalaliOffset = 621;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

Typed typedAmount(const ParsedAmount &parsed)
{
    if (!parsed.value)
        return {{}, parsed.isAmbiguous() ? Text::tr("This can be read in two ways. Write the decimals too, for example "
                                                    "12500.00 or 12.50.")
                                         : describe(parsed.reason)};
    return {QVariant(qlonglong {*parsed.value}), {}};
}

Typed typedInteger(const QString &text, const AppContext &context)
{
    const ParsedAmount parsed = parseDecimal(text, 0, context.format.decimalMark());
    if (parsed.value && parsed.rounded)
        return {{}, Text::tr("Only whole numbers fit here.")};
    return typedAmount(parsed);
}

Typed typedNumber(const QString &text, const AppContext &context)
{
    const ParsedAmount parsed = parseDecimal(text, numberDecimals, context.format.decimalMark());
    if (!parsed.value)
        return typedAmount(parsed);
    return {static_cast<double>(*parsed.value) / std::pow(10.0, numberDecimals), {}};
}

Typed typedMoney(const QString &text, const AppContext &context)
{
    const QString currency = context.db.currency();
    const ParsedAmount parsed = parseAmount(text, currencyDecimals(currency), context.format.decimalMark());
    if (parsed.value && !parsed.currency.isEmpty() && parsed.currency != currency)
        return {{}, Text::tr("Amounts in this file are in %1.").arg(currency)};
    return typedAmount(parsed);
}

QString problemOfDate(const ParsedDate &parsed)
{
    return parsed.isAmbiguous() ? Text::tr("Day and month can be read in two ways. Write the month as a word.")
                                : describe(parsed.reason);
}

Typed typedDate(const QString &text, const AppContext &context)
{
    const ParsedDate parsed = parseDate(text, context.format.dateOrder(), context.today());
    if (!parsed.date)
        return {{}, problemOfDate(parsed)};
    return {parsed.date->toString(Qt::ISODate), {}};
}

Typed typedStamp(const QString &text, const AppContext &context)
{
    const ParsedDate parsed = parseDate(text, context.format.dateOrder(), context.today());
    if (!parsed.date)
        return {{}, problemOfDate(parsed)};
    return {stampOf(parsed, QTimeZone::systemTimeZone()).toUTC().toString(Qt::ISODate), {}};
}

Typed typedPartialDate(const QString &text, const AppContext &context)
{
    const QString digits = phoneDigits(text);
    if (digits.size() == 4 && text.trimmed().size() == 4) {
        const int year = digits.toInt();
        const bool isJalali = year < lastJalaliYear && context.format.settings().calendar == CalendarKind::Jalali;
        return {u"%1"_s.arg(isJalali ? year + jalaliOffset : year, 4, 10, QChar(u'0')), {}};
    }
    const ParsedDate parsed = parseDate(text, context.format.dateOrder(), context.today());
    if (parsed.date)
        return {parsed.date->toString(Qt::ISODate), {}};
    if (parsed.reason == ParseReason::NoYear)
        return {u"--%1-%2"_s.arg(parsed.partial.month, 2, 10, QChar(u'0')).arg(parsed.partial.day, 2, 10, QChar(u'0')), {}};
    return {{}, problemOfDate(parsed)};
}

Typed typedTime(const QString &text)
{
    const QString digits = phoneDigits(text);
    const QTime time = QTime::fromString(digits.size() == 3 ? u"0"_s + digits : digits, u"HHmm"_s);
    if (!time.isValid())
        return {{}, Text::tr("Write the time as hours and minutes, for example 14:05.")};
    return {time.toString(u"HH:mm"_s), {}};
}

Typed typedEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at != text.lastIndexOf(u'@') || at == text.size() - 1 || text.contains(u' '))
        return {{}, Text::tr("An e-mail address looks like name@example.com.")};
    return {text, {}};
}

QString partialText(const QString &stored, const AppContext &context)
{
    const QDate day = QDate::fromString(stored, Qt::ISODate);
    if (day.isValid())
        return context.format.date(day);
    PartialDate partial;
    if (stored.startsWith(u"--")) {
        partial.month = QStringView(stored).sliced(2, 2).toInt();
        partial.day = QStringView(stored).sliced(5).toInt();
    } else {
        partial.year = stored.left(4).toInt();
    }
    return context.format.partialDate(partial);
}

} // namespace

QString editText(const Field &field, const QVariant &value, const AppContext &context)
{
    if (value.isNull() || value.toString().isEmpty())
        return {};
    const Formatter &format = context.format;
    switch (field.type) {
    case FieldType::Integer: return format.decimal(value.toLongLong(), 0);
    case FieldType::Money: return format.amount(value.toLongLong(), context.db.currency());
    case FieldType::Percent: return format.decimal(value.toLongLong(), 2);
    case FieldType::Quantity: return format.decimal(value.toLongLong(), 3);
    case FieldType::Number: return format.decimal(qRound64(value.toDouble() * std::pow(10.0, numberDecimals)), numberDecimals);
    case FieldType::Date: return format.date(QDate::fromString(value.toString(), Qt::ISODate));
    case FieldType::PartialDate: return partialText(value.toString(), context);
    case FieldType::Stamp: return format.dateTime(QDateTime::fromString(value.toString(), Qt::ISODate).toUTC());
    case FieldType::Time: return format.time(QTime::fromString(value.toString(), u"HH:mm"_s));
    default: break;
    }
    if (field.key == u"country")
        return countryName(value.toString(), format.settings().language);
    return field.key == u"language" ? languageName(value.toString(), format.settings().language) : value.toString();
}

Typed readTyped(const Field &field, const QString &text, const AppContext &context)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Integer: return typedInteger(trimmed, context);
    case FieldType::Money: return typedMoney(trimmed, context);
    case FieldType::Percent: return typedAmount(parseDecimal(trimmed, 2, context.format.decimalMark()));
    case FieldType::Quantity: return typedAmount(parseDecimal(trimmed, 3, context.format.decimalMark()));
    case FieldType::Number: return typedNumber(trimmed, context);
    case FieldType::Date: return typedDate(trimmed, context);
    case FieldType::PartialDate: return typedPartialDate(trimmed, context);
    case FieldType::Stamp: return typedStamp(trimmed, context);
    case FieldType::Time: return typedTime(trimmed);
    case FieldType::Email: return typedEmail(trimmed);
    default: break;
    }
    if (field.key == u"country")
        return {countryCode(trimmed).value_or(trimmed), {}};
    return {field.key == u"language" ? languageCode(trimmed).value_or(trimmed) : trimmed, {}};
}

QUrl linkUrl(const Field &field, const QString &text, const AppContext &context)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (field.type == FieldType::Phone)
        return telUrl(trimmed, context.db.country());
    if (field.type == FieldType::Email) {
        QUrl url;
        url.setScheme(u"mailto"_s);
        url.setPath(trimmed);
        return url;
    }
    if (field.type != FieldType::Url)
        return {};
    const QUrl url(trimmed.contains(u"://") ? trimmed : u"https://"_s + trimmed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace koriz::ui
