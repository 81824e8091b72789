#include "core/exchange/valuereader.h"
#include "core/base/currencies.h"
#include "core/base/fold.h"
#include "core/base/jalali.h"
#include "core/base/parsechars.h"
#include "core/base/parseminutes.h"
#include "core/exchange/celltext.h"
#include "core/exchange/choicewords.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>
#include <limits>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What programs write where there is no day: 0000-00-00 00:00, 0/0/00, "не закрыта".
bool isNoDay(const QString &text)
{
    if (text.startsWith("0000"_L1))
        return true;
    const auto isSign = [](QChar c) { return c == u'.' || c == u'/' || c == u'-'; };
    const bool isZero = std::any_of(text.begin(), text.end(), isSign)
        && std::all_of(text.begin(), text.end(), [&](QChar c) { return c == u'0' || isSign(c); });
    return isZero || (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }) && saysNothing(text));
}

ReadValue scaled(const QString &text, int decimals, const Target &target, bool isMoney, const ReadContext &context)
{
    ParsedAmount parsed = isMoney ? parseAmount(text, decimals, target.decimal)
                                  : parseDecimal(text, decimals, target.decimal);
    if (!parsed.value)
        return {{}, describe(parsed.reason), {}};
    if (isMoney && parsed.currency.isEmpty())
        parsed.currency = target.currency;
    if (const QString problem = foreignCurrency(parsed.currency, context); !problem.isEmpty())
        return {{}, problem, {}};
    return {inFileCurrency(parsed, context),
            {},
            parsed.rounded ? Text::tr("The number had more decimals than are kept; it was rounded.") : QString()};
}

/// "65/07/14" is 1365/07/14; the year stands first unless the column says otherwise.
QString withJalaliYear(const QString &text, DateOrder order, QDate today)
{
    static const QRegularExpression three(u"^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{1,2})$"_s);
    const auto match = three.match(plainSigns(text));
    if (!match.hasMatch())
        return text;
    const bool isYearLast = order == DateOrder::DayFirst || match.captured(4).toInt() > 31;
    const int year = match.captured(isYearLast ? 4 : 1).toInt();
    const QString full = QString::number(year + (1400 + year <= toJalali(today).year + 10 ? 1400 : 1300));
    return (isYearLast ? QStringList {match.captured(1), match.captured(3), full}
                       : QStringList {full, match.captured(3), match.captured(4)})
        .join(u'/');
}

/// The only number of four digits; 0 = there is none.
int fullYear(const QString &text)
{
    int digits = 0, number = 0;
    for (const QChar c : text + u' ') {
        if (c.isDigit()) {
            number = digits++ == 0 ? c.digitValue() : number * 10 + c.digitValue();
            if (digits > 4)
                return 0;
        } else {
            if (digits == 4)
                return number;
            digits = 0;
        }
    }
    return 0;
}

bool isNumberAlone(const QString &text)
{
    bool isNumber = false;
    static_cast<void>(text.toDouble(&isNumber));
    return isNumber;
}

ReadValue readPartialDate(const QString &text, const Target &target, const ReadContext &context)
{
    bool isYear = false;
    const int year = text.toInt(&isYear);
    if (isYear && text.size() == 4 && year > 1800 && year <= context.today.year())
        return {text, {}, {}};
    if (isNoDay(text))
        return {};
    if (text.size() == 7 && text.startsWith(u"--")
        && QDate::fromString(u"2000-"_s + text.mid(2), Qt::ISODate).isValid())
        return {text, {}, {}}; // as we keep and export a day without a year
    const ParsedDate parsed = importedDate(text, target, context.today);
    if (parsed.date) {
        // Nobody is born in the future: "12.04.35" is of the last century.
        const QString plain = plainSigns(text);
        const bool isShortYear = *parsed.date > context.today && !isNumberAlone(plain)
            && !plain.contains(QString::number(parsed.date->year()));
        return {parsed.date->addYears(isShortYear ? -100 : 0).toString(Qt::ISODate), {}, {}};
    }
    if (parsed.reason == ParseReason::NoYear)
        return {u"--%1-%2"_s.arg(parsed.partial.month, 2, 10, QChar(u'0')).arg(parsed.partial.day, 2, 10, QChar(u'0')),
                {},
                {}};
    return {{}, describe(parsed.reason), {}};
}

ReadValue readStamp(const QString &text, const Target &target, const ReadContext &context)
{
    if (isNoDay(text))
        return {};
    const ParsedDate parsed = importedDate(text, target, context.today);
    if (!parsed.date)
        return {{}, describe(parsed.reason), {}};
    return {stampOf(parsed, QTimeZone::systemTimeZone()).toString(Qt::ISODate), {}, {}};
}

ReadValue readChoice(const Field &field, const QString &text, const GenderLetters &letters)
{
    if (field.meaning == Meaning::Gender) {
        const auto letter = letters.meaning(text);
        if (const auto gender = letter ? letter : parseGender(text); gender && !gender->isEmpty())
            return {*gender, {}, {}};
    } else if (const QString code = choiceOfWord(field, text); !code.isEmpty()) {
        return {code, {}, {}};
    }
    if (field.choices.isEmpty())
        return {text, {}, {}};
    if (saysNothing(text))
        return {};
    return {{}, {}, Text::tr("“%1” is not known here; “%2” was left as it is.").arg(text.left(60), field.labelText())};
}

} // namespace

QString foreignCurrency(const QString &told, const ReadContext &context)
{
    const QString code = currencyOf(told).value_or(told.toUpper());
    const bool isToman = code == u"IRT" && context.currency == u"IRR";
    if (told.isEmpty() || code == context.currency || isToman)
        return {};
    return Text::tr("The amount is in %1, this file is in %2.").arg(told, context.currency);
}

qint64 inFileCurrency(const ParsedAmount &amount, const ReadContext &context)
{
    const bool isToman = amount.currency == u"IRT" && context.currency == u"IRR";
    qint64 minor = 0;
    // What is too large stays so, to be refused as any amount that is.
    return __builtin_mul_overflow(*amount.value, isToman ? 10 : 1, &minor) ? std::numeric_limits<qint64>::max() : minor;
}

ParsedDate importedDate(const QString &text, const Target &target, QDate today)
{
    const ParsedDate parsed
        = parseDate(target.isJalali ? withJalaliYear(text, target.dateOrder, today) : text, target.dateOrder, today);
    const QString plain = parsed.reason == ParseReason::NotADate && text.size() <= 24 ? plainSigns(text) : QString();
    static const QRegularExpression serial(u"^([1-6]\\d{4})(?:[.,](\\d+))?$"_s),
        epoch(u"^(1\\d{9})(?:\\d{3})?$"_s); // 1927-2091, 2001-2033
    ParsedDate found;
    if (const auto match = serial.match(plain); match.hasMatch()) {
        constexpr double secondsOfDay = 86'400;
        found.date = QDate(1899, 12, 30).addDays(match.captured(1).toInt());
        if (match.hasCaptured(2))
            found.time = QTime(0, 0).addSecs(qRound(("0."_L1 + match.captured(2)).toDouble() * secondsOfDay));
    } else if (const auto seconds = epoch.match(plain); seconds.hasMatch()) {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds.captured(1).toLongLong(), Qt::UTC);
        found.date = moment.date();
        found.time = moment.time();
        found.offsetSeconds = 0;
    } else {
        return parsed;
    }
    found.partial = {found.date->year(), found.date->month(), found.date->day()};
    return found;
}

ReadValue readTime(const QString &text, const Target &target, const ReadContext &context)
{
    const QString clock = text.contains(u':') ? text : QString(text).replace(u'.', u':'); // "18.30"
    ParsedDate parsed = parseDate(u"2000-01-01 "_s + clock, DateOrder::YearFirst, context.today);
    if (!parsed.time)
        parsed = importedDate(text, target, context.today);
    if (parsed.time)
        return {parsed.time->toString(u"HH:mm"_s), {}, {}};
    return {{}, Text::tr("This is no time of day."), {}};
}

QDateTime wallClock(const ParsedDate &parsed)
{
    const QTime time = parsed.time.value_or(QTime(0, 0));
    return parsed.offsetSeconds == 0 ? QDateTime(*parsed.date, time, Qt::UTC).toLocalTime()
                                     : QDateTime(*parsed.date, time);
}

ReadValue readDay(const QString &text, const Target &target, const ReadContext &context)
{
    if (isNoDay(text))
        return {};
    const ParsedDate parsed = importedDate(text, target, context.today);
    if (!parsed.date)
        return {{}, describe(parsed.reason), {}};
    return {wallClock(parsed).date().toString(Qt::ISODate), {}, {}};
}

ReadValue readValue(const Field &field, const QString &text, const Target &target, const ReadContext &context)
{
    switch (field.type) {
    case FieldType::Money: return scaled(text, context.decimals, target, true, context);
    case FieldType::Quantity: return scaled(text, 3, target, false, context);
    case FieldType::Percent: return scaled(text, target.isShare ? 4 : 2, target, false, context);
    case FieldType::Integer:
        if (const std::optional<int> minutes = field.meaning == Meaning::Minutes ? parseMinutes(text) : std::nullopt)
            return {*minutes, {}, {}};
        return scaled(text, 0, target, false, context);
    case FieldType::Number: {
        ReadValue read = scaled(text, 6, target, false, context);
        if (!read.value.isNull())
            read.value = static_cast<double>(read.value.toLongLong()) / 1e6;
        return read;
    }
    case FieldType::Boolean: {
        const std::optional<bool> yes = parseBool(text);
        return yes ? ReadValue {qlonglong {*yes}, {}, {}}
            : saysNothing(text)
            ? ReadValue {}
            : ReadValue {
                {},
                {},
                Text::tr("“%1” is not known here; “%2” was left as it is.").arg(text.left(60), field.labelText())};
    }
    case FieldType::Date: return readDay(text, target, context);
    case FieldType::PartialDate: return readPartialDate(text, target, context);
    case FieldType::Stamp: return readStamp(text, target, context);
    case FieldType::Time: return readTime(text, target, context);
    case FieldType::Choice: return readChoice(field, text, target.letters);
    case FieldType::Tags: return {splitTags(text), {}, {}};
    default: return {text, {}, {}};
    }
}

QStringList splitMulti(const QString &text)
{
    if (!text.contains(u" ::: ") && !text.startsWith(u"* "))
        return {text};
    QStringList parts;
    for (const QString &part : text.split(u" ::: "_s)) {
        const QString trimmed = part.trimmed();
        parts << (trimmed.startsWith(u"* ") ? trimmed.mid(2) : trimmed);
    }
    return parts;
}

QStringList splitItems(FieldType type, const QString &text)
{
    constexpr int fewestDigits = 6; // "0170/1234567" and "67111222, 12" are one number
    static const QRegularExpression betweenPhones(u"\\s*[;,|\n\r]\\s*|\\s+[/–-]\\s+|/(?=\\+)"_s),
        betweenEmails(u"[;,|\\s]+"_s);
    const QStringView signs = type == FieldType::Email ? QStringView(u";,| \t\n") : QStringView(u";,|/\n\r-–");
    const QStringList whole = splitMulti(text);
    const bool isContact = type == FieldType::Email || type == FieldType::Phone;
    if (whole.size() != 1 || !isContact || std::ranges::none_of(text, [&](QChar c) { return signs.contains(c); }))
        return whole;
    const QRegularExpression &between = type == FieldType::Email ? betweenEmails : betweenPhones;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    const bool isEach = std::ranges::all_of(parts, [&](const QString &part) {
        return type == FieldType::Email ? part.count(u'@') == 1 : phoneDigits(part).size() >= fewestDigits;
    });
    return parts.size() > 1 && isEach ? parts : whole;
}

QStringList splitTags(const QString &text)
{
    const bool isOwn = text.contains(u" ::: ") || text.endsWith(u" :::");
    const QStringList parts = isOwn
        ? splitMulti(text + u' ') : text.split(text.contains(u';') ? u';' : text.contains(u'|') ? u'|' : u',');
    QStringList tags;
    for (const QString &part : parts) {
        QString tag = part.startsWith(u"* ") ? part.mid(2).trimmed() : part.trimmed();
        if (!isOwn && tag.size() > 1 && tag.startsWith(u'"') && tag.endsWith(u'"')) // Mailchimp
            tag = tag.sliced(1, tag.size() - 2).trimmed();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

bool ColumnEvidence::isDate() const
{
    return m_type == FieldType::Date || m_type == FieldType::PartialDate || m_type == FieldType::Stamp;
}

bool ColumnEvidence::isNumber() const
{
    return m_type == FieldType::Money || m_type == FieldType::Quantity || m_type == FieldType::Percent
        || m_type == FieldType::Number || m_type == FieldType::Integer;
}

void ColumnEvidence::look(const QString &text, QDate today)
{
    if (text.isEmpty() || isNoDay(text))
        return;
    bool ambiguous = false;
    if (isDate()) {
        const ParsedDate parsed = parseDate(text, DateOrder::Auto, today);
        m_dayFirst += parsed.order == DateOrder::DayFirst;
        m_monthFirst += parsed.order == DateOrder::MonthFirst;
        m_yearFirst += parsed.order == DateOrder::YearFirst;
        ambiguous = parsed.isAmbiguous();
        const int year = fullYear(text);
        m_jalali += year >= 1200 && year <= 1500;
        m_gregorian += year > 1800;
    } else if (isNumber()) {
        const ParsedAmount parsed = parseAmount(text, 4, DecimalMark::Auto);
        static const QRegularExpression between(u"\\d([.,])\\d"_s);
        const QString group = m_isWhole && parsed.isAmbiguous() ? between.match(plainSigns(text)).captured(1)
                                                                : QString();
        const bool isGroup = !group.isEmpty();
        m_dot += parsed.mark == DecimalMark::Dot || group == u","_s;
        m_comma += parsed.mark == DecimalMark::Comma || group == u"."_s;
        ambiguous = parsed.isAmbiguous() && !isGroup;
        if (m_type == FieldType::Percent)
            lookAtPercent(text);
        constexpr qint64 five = 50'000;
        m_isOfTen = m_isOfTen || parsed.value.value_or(0) > five;
    }
    if (ambiguous && m_ambiguous.isEmpty())
        m_ambiguous = text;
}

void ColumnEvidence::lookAtPercent(const QString &text)
{
    constexpr qint64 one = 10'000;
    const qint64 number = parseDecimal(text, 4, DecimalMark::Dot).value.value_or(0);
    const bool isShare = number > 0 && number < one && !plainSigns(text).contains(u'%');
    m_shares += isShare;
    m_percents += !isShare && number != 0 && number != one;
}

DateOrder ColumnEvidence::dateOrder() const
{
    if (m_dayFirst > 0 && m_monthFirst > 0)
        return DateOrder::Auto;
    if (m_dayFirst > 0)
        return DateOrder::DayFirst;
    if (m_monthFirst > 0)
        return DateOrder::MonthFirst;
    return m_yearFirst > 0 && m_ambiguous.isEmpty() ? DateOrder::YearFirst : DateOrder::Auto;
}

DecimalMark ColumnEvidence::decimal() const
{
    if ((m_dot > 0) == (m_comma > 0))
        return DecimalMark::Auto;
    return m_dot > 0 ? DecimalMark::Dot : DecimalMark::Comma;
}

bool ColumnEvidence::isJalali(bool usually) const
{
    return m_gregorian == 0 && (m_jalali > 0 || usually);
}

bool ColumnEvidence::isAmbiguous() const
{
    if (m_ambiguous.isEmpty())
        return false;
    return isDate() ? dateOrder() == DateOrder::Auto : decimal() == DecimalMark::Auto;
}

} // namespace koriz
