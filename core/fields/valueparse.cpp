#include "core/base/countries.h"
#include "core/base/currencies.h"
#include "core/base/fold.h"
#include "core/base/jalali.h"
#include "core/base/languagenames.h"
#include "core/base/parsechars.h"
#include "core/base/parseminutes.h"
#include "core/fields/valuetext.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

constexpr int numberDecimals = 6;
constexpr int lastJalaliYear = 1499;

ParsedValue refused(const Field &field, const QString &why)
{
    return {{}, Issue {field.key, why}};
}

ParsedValue amount(const Field &field, const ParsedAmount &parsed, const QVariant &value)
{
    if (!parsed.value)
        return refused(field, describe(parsed.reason));
    if (parsed.rounded)
        return refused(field, Text::tr("The number has more decimals than can be kept."));
    return {value, {}};
}

ParsedValue number(const Field &field, QStringView text, const ParseOptions &options)
{
    const auto decimal = [&](int decimals) {
        const ParsedAmount parsed = parseDecimal(text, decimals, options.decimal);
        return amount(field, parsed, QVariant(qlonglong {parsed.value.value_or(0)}));
    };
    switch (field.type) {
    case FieldType::Money: {
        const ParsedAmount parsed = parseAmount(text, options.currencyDecimals, options.decimal);
        if (!options.currency.isEmpty() && !parsed.currency.isEmpty() && parsed.currency != options.currency)
            return refused(field, Text::tr("The amount is to be in %1 here.").arg(options.currency));
        return amount(field, parsed, QVariant(qlonglong {parsed.value.value_or(0)}));
    }
    case FieldType::Percent: return decimal(2);
    case FieldType::Quantity: return decimal(3);
    case FieldType::Number: {
        ParsedValue parsed = decimal(numberDecimals);
        if (!parsed.issue)
            parsed.value = static_cast<double>(parsed.value.toLongLong()) / 1e6;
        return parsed;
    }
    default: return decimal(0);
    }
}

QString partialText(const PartialDate &day)
{
    const auto two = [](int n) { return u"%1"_s.arg(n, 2, 10, QChar(u'0')); };
    if (day.month == 0)
        return u"%1"_s.arg(day.year, 4, 10, QChar(u'0'));
    const QString year = day.year == 0 ? u"-"_s : u"%1"_s.arg(day.year, 4, 10, QChar(u'0'));
    return year + u'-' + two(day.month) + u'-' + two(day.day);
}

/// A year that stands alone, or a day without its year; nullopt for anything else.
std::optional<ParsedValue> partOfDate(const Field &field, const QString &text, CalendarKind calendar)
{
    static const QRegularExpression yearOnly(u"^(1[2-9]|20)\\d\\d$"_s);
    static const QRegularExpression noYear(u"^--(\\d\\d)-(\\d\\d)$"_s);
    const QString plain = plainSigns(text);
    if (yearOnly.match(plain).hasMatch()) {
        const int year = plain.toInt();
        if (year > lastJalaliYear)
            return ParsedValue {plain, {}};
        return calendar == CalendarKind::Jalali
            ? std::optional(ParsedValue {QString::number(year + jalaliYearOffset), {}})
            : std::nullopt;
    }
    const auto match = noYear.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    if (!QDate::isValid(2000, match.captured(1).toInt(), match.captured(2).toInt()))
        return refused(field, describe(ParseReason::NoSuchDay));
    return ParsedValue {plain, {}};
}

ParsedValue day(const Field &field, const QString &text, const ParseOptions &options)
{
    const bool isPartial = field.type == FieldType::PartialDate;
    if (isPartial) {
        if (const auto part = partOfDate(field, text, options.calendar))
            return *part;
    }
    const ParsedDate parsed = parseDate(text, options.dateOrder, options.today);
    if (isPartial && parsed.reason == ParseReason::NoYear)
        return {partialText(parsed.partial), {}};
    if (!parsed.date)
        return refused(field, describe(parsed.reason));
    if (field.type == FieldType::Stamp)
        return {stampOf(parsed, QTimeZone::systemTimeZone()).toString(Qt::ISODate), {}};
    return {parsed.date->toString(Qt::ISODate), {}};
}

ParsedValue choice(const Field &field, const QString &text)
{
    const QString wanted = fold(text);
    for (const ChoiceOption &option : field.choices) {
        if (option.code == text || fold(field.choiceLabel(option.code)) == wanted
            || fold(QString::fromUtf8(option.label)) == wanted)
            return {option.code, {}};
    }
    for (const QString &option : field.customChoices) {
        if (fold(option) == wanted)
            return {option, {}};
    }
    if (field.meaning == Meaning::Gender) {
        if (const std::optional<QString> gender = parseGender(text))
            return {*gender, {}};
    }
    QStringList codes = field.customChoices;
    for (const ChoiceOption &option : field.choices)
        codes << option.code;
    return codes.isEmpty() ? ParsedValue {text, {}}
                           : refused(field, Text::tr("“%1” is none of %2.").arg(text, codes.join(u", "_s)));
}

ParsedValue timeOfDay(const Field &field, const QString &text)
{
    static const QRegularExpression bare(u"^(\\d{1,2})[.]?(\\d\\d)$"_s); // 14.05, 1405
    const QString plain = plainSigns(text).replace(bare, u"\\1:\\2"_s);
    for (const QString &form : {u"H:mm"_s, u"H:mm:ss"_s}) {
        if (const QTime time = QTime::fromString(plain, form); time.isValid())
            return {time.toString(u"HH:mm"_s), {}};
    }
    return refused(field, describe(ParseReason::NoSuchTime));
}

ParsedValue currency(const Field &field, const QString &text)
{
    const std::optional<QString> code = currencyOf(text);
    if (code && currencyCodes().contains(*code))
        return {*code, {}};
    return refused(field, Text::tr("“%1” is no currency that is known here; write its code, such as EUR.").arg(text));
}

QStringList splitTags(const QString &text)
{
    static const QRegularExpression separator(u"[,;\\n]"_s);
    QStringList tags;
    for (const QString &part : text.split(separator)) {
        const QString tag = part.trimmed();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    return tags;
}

} // namespace

ParsedValue fromText(const Field &field, QStringView given, const ParseOptions &options)
{
    const bool isLong = field.type == FieldType::LongText;
    const QString text = isLong ? given.toString() : given.trimmed().toString();
    if (field.type == FieldType::Tags)
        return {splitTags(text), {}};
    if (text.isEmpty())
        return {};
    if (const auto minutes = field.meaning == Meaning::Minutes ? parseMinutes(text) : std::nullopt)
        return {qlonglong {*minutes}, {}};
    if (field.isNumeric())
        return number(field, text, options);
    switch (field.type) {
    case FieldType::Boolean: {
        const std::optional<bool> answer = parseBool(text);
        return answer ? ParsedValue {qlonglong {*answer}, {}}
                      : refused(field, Text::tr("“%1” is neither yes nor no.").arg(text));
    }
    case FieldType::Date:
    case FieldType::PartialDate:
    case FieldType::Stamp: return day(field, text, options);
    case FieldType::Time: return timeOfDay(field, text);
    case FieldType::Choice: return choice(field, text);
    default: break;
    }
    switch (field.meaning) {
    case Meaning::Country: return {countryCode(text).value_or(text), {}};
    case Meaning::Language: return {languageCode(text).value_or(text), {}};
    case Meaning::Currency: return currency(field, text);
    default: return {text, {}};
    }
}

} // namespace koriz
