#include "core/base/format.h"
#include "core/base/currencies.h"
#include "core/base/decimaltext.h"
#include "core/base/jalali.h"
#include "core/base/money.h"
#include <QCalendar>
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr QChar nbsp {u'\u00A0'};
constexpr QChar minus {u'\u2212'};

/// How a language writes, after Unicode's CLDR 42; grouping of four digits and the place of the currency are ours.
struct Habits
{
    QLatin1StringView language;
    const char16_t *country;   ///< the usual one
    const char16_t *group;
    const char16_t *decimal;
    const char16_t *percent;
    const char16_t *month;     ///< %1 month standing alone, %2 year
    const char16_t *dayMonth;  ///< %1 day, %2 month beside a day
    const char16_t *thousands[4]; ///< behind thousands, millions, milliards and billions
};

constexpr Habits habits[] {
    {"en"_L1, u"", u",", u".", u"%", u"%1 %2", u"%1 %2", {u"K", u"M", u"B", u"T"}},
    {"hy"_L1, u"AM", u"\u00A0", u",", u"%", u"%2 թ. %1", u"%2 %1",
     {u"\u00A0հզր", u"\u00A0մլն", u"\u00A0մլրդ", u"\u00A0տրլն"}},
    {"lv"_L1, u"LV", u"\u00A0", u",", u"%", u"%2. g. %1", u"%1. %2",
     {u"\u00A0tūkst.", u"\u00A0milj.", u"\u00A0mljrd.", u"\u00A0trilj."}},
    {"ka"_L1, u"GE", u"\u00A0", u",", u"%", u"%1, %2", u"%1 %2",
     {u"\u00A0ათ.", u"\u00A0მლნ.", u"\u00A0მლრდ.", u"\u00A0ტრლ."}},
    {"fa"_L1, u"IR", u"٬", u"٫", u"٪", u"%1 %2", u"%1 %2",
     {u"\u00A0هزار", u"\u00A0میلیون", u"\u00A0میلیارد", u"\u00A0هزارمیلیارد"}},
    {"az"_L1, u"AZ", u".", u",", u"%", u"%1 %2", u"%1 %2", {u"K", u"\u00A0mln", u"\u00A0mlrd", u"\u00A0trln"}},
    {"ru"_L1, u"RU", u"\u00A0", u",", u"\u00A0%", u"%1 %2 г.", u"%1 %2",
     {u"\u00A0тыс.", u"\u00A0млн", u"\u00A0млрд", u"\u00A0трлн"}}};

const Habits &habitsOf(const QString &language)
{
    for (const Habits &one : habits) {
        if (language.startsWith(one.language))
            return one;
    }
    return habits[0];
}

QString str(const char16_t *text) { return QString::fromUtf16(text); }

/// Some locale of that country; its weekdays and currency are right whatever the language.
QLocale localeOfCountry(const QString &country)
{
    const auto territory = QLocale::codeToTerritory(country);
    return territory == QLocale::AnyTerritory ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                              : QLocale(QLocale::AnyLanguage, territory);
}

QString countryOf(const FormatSettings &settings)
{
    return settings.country.isEmpty() ? str(habitsOf(settings.language).country) : settings.country;
}

/// Half away from zero.
qint64 withoutDecimals(qint64 scaled, int count)
{
    qint64 unit = 1;
    for (int i = 0; i < count; ++i)
        unit *= 10;
    const qint64 rest = scaled % unit;
    return scaled / unit + (unit > 1 && std::abs(rest) >= unit / 2 ? (scaled < 0 ? -1 : 1) : 0);
}

QString fixed(double value, int decimals)
{
    const QString text = QString::number(value, 'f', decimals);
    const bool isZero = std::none_of(text.begin(), text.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return isZero && text.startsWith(u'-') ? text.sliced(1) : text;
}

QString twoDigits(int number) { return QString::number(number).rightJustified(2, u'0'); }

QString relativeText(qint64 days)
{
    const auto say = [](const char *text, qint64 n) {
        return QCoreApplication::translate("Formatter", text, nullptr, static_cast<int>(n));
    };
    if (days == 0)
        return QCoreApplication::translate("Formatter", "today");
    if (days == -1)
        return QCoreApplication::translate("Formatter", "yesterday");
    if (days == 1)
        return QCoreApplication::translate("Formatter", "tomorrow");
    return days < 0 ? say(QT_TRANSLATE_N_NOOP("Formatter", "%Ln days ago"), -days)
                    : say(QT_TRANSLATE_N_NOOP("Formatter", "in %Ln days"), days);
}

} // namespace

QString usualCountry(const QString &language) { return str(habitsOf(language).country); }

FormatSettings FormatSettings::usual(const QString &language, const QString &country)
{
    FormatSettings settings;
    settings.language = str(u"") + habitsOf(language).language;
    settings.country = country;
    if (const QString where = countryOf(settings); !where.isEmpty())
        settings.currency = currencyOfCountry(where);
    if (settings.language == "fa"_L1) {
        settings.calendar = CalendarKind::Jalali;
        settings.digits = Digits::Persian;
    }
    return settings;
}

Formatter::Formatter(FormatSettings settings)
    : m_settings(std::move(settings))
{
    const Habits &own = habitsOf(m_settings.language);
    const bool latinPersian = own.language == "fa"_L1 && m_settings.digits == Digits::Latin;
    m_group = latinPersian ? u","_s : str(own.group);
    m_decimal = latinPersian ? u"."_s : str(own.decimal);
}

DecimalMark Formatter::decimalMark() const
{
    return m_decimal == u"," ? DecimalMark::Comma : DecimalMark::Dot;
}

DateOrder Formatter::dateOrder() const
{
    if (m_settings.calendar == CalendarKind::Jalali || m_settings.language == "fa"_L1)
        return DateOrder::YearFirst;
    const bool american = m_settings.language == "en"_L1 && m_settings.country == "US"_L1;
    return american ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

Qt::DayOfWeek Formatter::firstDayOfWeek() const
{
    return localeOfCountry(countryOf(m_settings)).firstDayOfWeek();
}

QList<Qt::DayOfWeek> Formatter::daysOff() const
{
    const auto working = localeOfCountry(countryOf(m_settings)).weekdays();
    QList<Qt::DayOfWeek> off;
    for (int number = Qt::Monday; number <= Qt::Sunday; ++number) {
        if (const auto day = static_cast<Qt::DayOfWeek>(number); !working.contains(day))
            off << day;
    }
    return off;
}

QString Formatter::localised(QString number) const
{
    const bool negative = number.startsWith(u'-');
    if (negative)
        number.remove(0, 1);
    const auto point = number.indexOf(u'.');
    qsizetype at = (point < 0 ? number.size() : point) - 3;
    if (point >= 0)
        number.replace(point, 1, m_decimal);
    for (; at > 0; at -= 3)
        number.insert(at, m_group);
    number = digits(number);
    if (!negative)
        return number;
    number.prepend(minus);
    return m_settings.language == "fa"_L1 ? QChar(0x200E) + number : number; // else the sign lands on the other side
}

QString Formatter::amount(qint64 minor, const QString &currency) const
{
    const int shown = shownDecimals(currency);
    return localised(toDecimalString(withoutDecimals(minor, currencyDecimals(currency) - shown), shown));
}

QString Formatter::money(qint64 minor, const QString &currency) const
{
    return amount(minor, currency) + nbsp + currencySign(currency, m_settings.language);
}

QString Formatter::money(qint64 minor) const
{
    return money(minor, m_settings.currency);
}

QString Formatter::shortMoney(qint64 minor, const QString &currency) const
{
    double value = static_cast<double>(minor) / std::pow(10.0, currencyDecimals(currency));
    const auto rounded = [&] { return withoutSpareZeros(fixed(value, std::abs(value) < 99.95 ? 1 : 0)); };
    int step = -1;
    while (step < 3 && std::abs(value) >= 999.5) {
        value /= 1000;
        ++step;
    }
    const QString behind = step < 0 ? QString() : str(habitsOf(m_settings.language).thousands[step]);
    return localised(rounded()) + behind;
}

QString Formatter::decimal(qint64 scaled, int decimals) const
{
    return localised(withoutSpareZeros(toDecimalString(scaled, decimals)));
}

QString Formatter::number(double value, int decimals) const
{
    return std::isfinite(value) ? localised(fixed(value, decimals)) : u"–"_s;
}

QString Formatter::count(qint64 value) const
{
    return localised(QString::number(value));
}

QString Formatter::percent(double share, int decimals) const
{
    if (!std::isfinite(share))
        return u"–"_s;
    const bool persian = m_settings.digits == Digits::Persian;
    const bool latinPersian = !persian && m_settings.language == "fa"_L1;
    return localised(withoutSpareZeros(fixed(share * 100, decimals)))
        + (latinPersian ? u"%"_s : str(habitsOf(m_settings.language).percent));
}

QString Formatter::digits(QString text) const
{
    if (m_settings.digits == Digits::Persian) {
        for (QChar &c : text) {
            if (c >= u'0' && c <= u'9')
                c = QChar(c.unicode() - u'0' + u'۰');
        }
    }
    return text;
}

QString Formatter::date(QDate day) const
{
    if (!day.isValid())
        return {};
    const bool jalali = m_settings.calendar == CalendarKind::Jalali;
    const JalaliDate date = jalali ? toJalali(day) : JalaliDate {day.year(), day.month(), day.day()};
    const QString y = QString::number(date.year).rightJustified(4, u'0');
    const QString m = twoDigits(date.month), d = twoDigits(date.day);
    if (dateOrder() == DateOrder::YearFirst)
        return digits(y + u'/' + m + u'/' + d);
    if (dateOrder() == DateOrder::MonthFirst)
        return digits(m + u'/' + d + u'/' + y);
    static const QStringList slashed {u"GB"_s, u"IE"_s, u"AU"_s, u"NZ"_s, u"IN"_s};
    const QChar sign = m_settings.language == "en"_L1 && slashed.contains(m_settings.country) ? u'/' : u'.';
    return digits(d + sign + m + sign + y);
}

QString Formatter::time(QTime time) const
{
    return time.isValid() ? digits(twoDigits(time.hour()) + u':' + twoDigits(time.minute())) : QString();
}

QString Formatter::dateTime(const QDateTime &utc) const
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    return date(local.date()) + nbsp + time(local.time());
}

QString Formatter::partialDate(const PartialDate &day) const
{
    if (day.month == 0 && day.day == 0 && day.year > 0)
        return digits(
            QString::number(m_settings.calendar == CalendarKind::Jalali ? day.year - jalaliYearOffset : day.year));
    if (day.month < 1 || day.month > 12 || day.day < 1)
        return {};
    if (day.year > 0)
        return date(QDate(day.year, day.month, day.day));
    const QString name = QLocale(m_settings.language).monthName(day.month);
    if (dateOrder() == DateOrder::MonthFirst)
        return digits(name + u' ' + QString::number(day.day));
    return digits(str(habitsOf(m_settings.language).dayMonth).arg(QString::number(day.day), name));
}

QString Formatter::month(QDate day) const
{
    if (!day.isValid())
        return {};
    const bool jalali = m_settings.calendar == CalendarKind::Jalali;
    const QString name = monthName(jalali ? toJalali(day).month : day.month());
    return digits(str(habitsOf(m_settings.language).month).arg(name, QString::number(year(day))));
}

QString Formatter::monthName(int month) const
{
    const bool jalali = m_settings.calendar == CalendarKind::Jalali;
    const QCalendar calendar(jalali ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
    return calendar.standaloneMonthName(QLocale(m_settings.language), month);
}

int Formatter::year(QDate day) const
{
    return m_settings.calendar == CalendarKind::Jalali ? toJalali(day).year : day.year();
}

QString Formatter::relativeDay(QDate day, QDate today) const
{
    const qint64 days = today.daysTo(day);
    return day.isValid() && std::abs(days) <= 30 ? relativeText(days) : date(day);
}

QString Formatter::isolate(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

int shownDecimals(const QString &code)
{
    return code == "AMD"_L1 || code == "IRR"_L1 || code == "IRT"_L1 ? 0 : currencyDecimals(code);
}

} // namespace koriz
