#include "core/base/clock.h"
#include "core/base/fold.h"
#include "core/base/jalali.h"
#include "core/base/monthnames.h"
#include "core/base/parse.h"
#include "core/base/parsechars.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

ParsedDate refused(ParseReason reason)
{
    ParsedDate result;
    result.reason = reason;
    return result;
}

bool isJalaliYear(int year) { return year >= 1200 && year <= 1500; }

/// The Gregorian day; invalid when there is none.
QDate dayOf(int year, int month, int day)
{
    if (isJalaliYear(year))
        return fromJalali({year, month, day}).value_or(QDate());
    return year >= 1 && year <= 9999 ? QDate(year, month, day) : QDate();
}

ParsedDate found(QDate date, DateOrder order)
{
    if (!date.isValid())
        return refused(ParseReason::NoSuchDay);
    ParsedDate result;
    result.date = date;
    result.partial = {date.year(), date.month(), date.day()};
    result.order = order;
    return result;
}

/// A day without a year; 29 February is one.
ParsedDate yearless(int month, int day, DateOrder order)
{
    if (!QDate(2000, month, day).isValid())
        return refused(ParseReason::NoSuchDay);
    ParsedDate result = refused(ParseReason::NoYear);
    result.partial = {0, month, day};
    result.order = order;
    return result;
}

/// A year as written: two digits belong to the hundred years that end ten years after today.
int fullYear(QStringView digits, QDate today)
{
    int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    year += 1900;
    while (year + 100 <= today.year() + 10)
        year += 100;
    return year;
}

/// Two readings of one text: the only one that exists, or neither.
ParsedDate either(const ParsedDate &dayFirst, const ParsedDate &monthFirst, bool same)
{
    const bool first = dayFirst.reason != ParseReason::NoSuchDay, second = monthFirst.reason != ParseReason::NoSuchDay;
    if (first && second && !same)
        return refused(ParseReason::AmbiguousDate);
    ParsedDate result = first ? dayFirst : monthFirst;
    if (same)
        result.order = DateOrder::Auto;
    return result;
}

/// Three numbers, the year known to be last: which of the others is the day.
ParsedDate yearLast(int a, int b, int year, QChar sign, DateOrder order)
{
    const auto dayFirst = found(dayOf(year, b, a), DateOrder::DayFirst);
    const auto monthFirst = found(dayOf(year, a, b), DateOrder::MonthFirst);
    if (order == DateOrder::DayFirst)
        return dayFirst;
    if (order == DateOrder::MonthFirst)
        return monthFirst;
    const bool usuallyDayFirst = sign == u'.' || isJalaliYear(year);
    return usuallyDayFirst && dayFirst.date ? dayFirst : either(dayFirst, monthFirst, a == b);
}

/// Numbers of a date with one sign between them, blanks beside it allowed; no numbers when the text is anything else.
/// By hand: a regular expression takes twenty times as long, and imports read millions.
struct Numbers
{
    QList<QStringView> values {};
    QChar sign {};

    explicit Numbers(QStringView text)
    {
        qsizetype i = 0;
        while (readNumber(text, i)) {
            if (i == text.size())
                return;
            if (!readSign(text, i))
                break;
        }
        values.clear();
    }

private:
    bool readNumber(QStringView text, qsizetype &i)
    {
        const qsizetype from = i;
        while (i < text.size() && text[i] >= u'0' && text[i] <= u'9')
            ++i;
        values << text.sliced(from, i - from);
        return i > from && i - from <= 8 && values.size() <= 3;
    }
    bool readSign(QStringView text, qsizetype &i)
    {
        const auto skipBlanks = [&] { while (i < text.size() && text[i] == u' ') ++i; };
        const qsizetype from = i;
        skipBlanks();
        QChar here = u' ';
        if (i < text.size() && (text[i] == u'.' || text[i] == u'/' || text[i] == u'-')) {
            here = text[i++];
            skipBlanks();
        }
        const bool same = sign.isNull() || sign == here;
        sign = here;
        return same && i > from;
    }
};

ParsedDate fromThree(const Numbers &numbers, DateOrder order, QDate today)
{
    const QStringView a = numbers.values[0], b = numbers.values[1], c = numbers.values[2];
    if (a.size() > 4 || b.size() > 2 || c.size() > 4)
        return refused(ParseReason::NotADate);
    if (a.toInt() == 0 && b.toInt() == 0 && c.toInt() == 0)
        return refused(ParseReason::Empty); // the null date of databases: 0000-00-00
    const bool yearLeads = a.size() == 4 || (order == DateOrder::YearFirst && a.size() == 2 && c.size() <= 2);
    const bool yearEnds = c.size() == 2 || c.size() == 4;
    if (a.size() == 3 || (yearLeads ? c.size() > 2 : !yearEnds))
        return refused(ParseReason::NotADate);
    if (yearLeads)
        return found(dayOf(fullYear(a, today), b.toInt(), c.toInt()), DateOrder::YearFirst);
    return yearLast(a.toInt(), b.toInt(), fullYear(c, today), numbers.sign, order);
}

ParsedDate fromTwo(const Numbers &numbers, DateOrder order)
{
    const int a = numbers.values[0].toInt(), b = numbers.values[1].toInt();
    const bool fits = numbers.values[0].size() <= 2 && numbers.values[1].size() <= 2 && numbers.sign != u' ';
    if (!fits)
        return refused(ParseReason::NotADate);
    if (numbers.sign == u'-')
        return yearless(a, b, DateOrder::YearFirst);
    const auto dayFirst = yearless(b, a, DateOrder::DayFirst), monthFirst = yearless(a, b, DateOrder::MonthFirst);
    if (numbers.sign == u'.' || order == DateOrder::DayFirst)
        return dayFirst;
    if (order == DateOrder::MonthFirst || order == DateOrder::YearFirst)
        return monthFirst;
    return either(dayFirst, monthFirst, a == b);
}

/// A date whose month is a word: day and year beside it, in either order.
struct WordDate
{
    std::optional<MonthWord> month {};
    QList<QStringView> numbers {};
    bool fits = true;

    explicit WordDate(QStringView text)
    {
        static const QRegularExpression token(uR"(([0-9]+)|([^\s0-9.,/()-]+))"_s);
        auto tokens = token.globalMatch(text);
        while (tokens.hasNext()) {
            const auto m = tokens.next();
            if (m.hasCaptured(1))
                numbers << m.capturedView(1);
            else
                take(foldCompact(m.capturedView(2)));
        }
        fits = fits && month && !numbers.isEmpty() && numbers.size() <= 2;
    }
    void take(const QString &word)
    {
        const auto known = monthOf(word);
        if (known && !month)
            month = known;
        else if (!word.isEmpty() && !isDateFiller(word))
            fits = false;
    }
};

/// Jalali years of two digits are of this century or the last, as today's year says.
ParsedDate fromJalaliWords(int month, QStringView day, QStringView yearDigits, QDate today)
{
    int year = yearDigits.toInt();
    if (yearDigits.size() <= 2) {
        year += 1300;
        if (year + 100 <= toJalali(today).year + 10)
            year += 100;
    }
    if (!isJalaliYear(year))
        return refused(ParseReason::NoSuchDay);
    return found(dayOf(year, month, day.toInt()), DateOrder::Auto);
}

ParsedDate fromWords(QStringView text, QDate today)
{
    const WordDate words(text);
    if (!words.fits)
        return refused(ParseReason::NotADate);
    QStringView day = words.numbers.front(), year = words.numbers.size() > 1 ? words.numbers.back() : QStringView();
    if (day.size() > 2)
        std::swap(day, year);
    if (day.isEmpty() || day.size() > 2 || year.size() == 1 || year.size() == 3 || year.size() > 4)
        return refused(ParseReason::NotADate);
    if (words.month->jalali)
        return year.isEmpty() ? refused(ParseReason::NotADate) : fromJalaliWords(words.month->month, day, year, today);
    if (year.isEmpty())
        return yearless(words.month->month, day.toInt(), DateOrder::Auto);
    const int full = fullYear(year, today);
    if (isJalaliYear(full))
        return refused(ParseReason::NoSuchDay);
    return found(dayOf(full, words.month->month, day.toInt()), DateOrder::Auto);
}

ParsedDate fromOne(QStringView digits)
{
    if (digits.size() != 8)
        return refused(ParseReason::NotADate);
    const QDate day = dayOf(digits.first(4).toInt(), digits.sliced(4, 2).toInt(), digits.last(2).toInt());
    return found(day, DateOrder::YearFirst);
}

ParsedDate parseDay(const QString &text, DateOrder order, QDate today)
{
    switch (const Numbers numbers(text); numbers.values.size()) {
    case 1: return fromOne(numbers.values[0]);
    case 2: return fromTwo(numbers, order);
    case 3: return fromThree(numbers, order, today);
    default: break;
    }
    static const QRegularExpression birthday(u"^--([0-9]{2})-?([0-9]{2})$"_s);
    if (const auto m = birthday.match(text); m.hasMatch())
        return yearless(m.captured(1).toInt(), m.captured(2).toInt(), DateOrder::YearFirst);
    const bool letters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return letters ? fromWords(text, today) : refused(ParseReason::NotADate);
}

/// The time of day inside a text and what is left without it.
struct Clocked
{
    QString rest {};
    std::optional<QTime> time {};
    std::optional<int> offsetSeconds {};
    bool fits = true;
};

std::optional<int> offsetOf(const QRegularExpressionMatch &m)
{
    if (m.hasCaptured(u"z"_s) && !m.capturedView(u"z"_s).isEmpty())
        return 0;
    if (!m.hasCaptured(u"sign"_s) || m.capturedView(u"sign"_s).isEmpty())
        return std::nullopt;
    const int seconds = m.capturedView(u"oh"_s).toInt() * 3600 + m.capturedView(u"om"_s).toInt() * 60;
    return m.capturedView(u"sign"_s) == u"-" ? -seconds : seconds;
}

/// Twelve-hour clocks: 12 am is midnight; -1 when there is no such hour.
int hourOf(int hour, QStringView half)
{
    if (half.isEmpty())
        return hour;
    if (hour < 1 || hour > 12)
        return -1;
    const bool afternoon = half.startsWith(u'p', Qt::CaseInsensitive) || half.startsWith(u"ب");
    return hour % 12 + (afternoon ? 12 : 0);
}

Clocked takeTime(const QString &text)
{
    static const QString zone
        = uR"(\s*(?:(?:(?:UTC|GMT)(?=[+-]))?(?<sign>[+-])(?<oh>[0-9]{2}|(?<=[CT][+-])[0-9]):?(?<om>[0-9]{2})?)"_s
          uR"(|(?<z>Z|z|UTC|GMT))?)"_s;
    static const QRegularExpression usual(
        uR"((?:(?<=[0-9])[Tt]\s*|[\s,]+|^)(?<h>[0-9]{1,2}):(?<m>[0-9]{2}))"_s
        + uR"((?::(?<s>[0-9]{2})(?:[.,](?<f>[0-9]{1,9}))?)?)"_s
        + uR"((?:\s*(?<half>[AaPp]\.?[Mm]\.?|ق\.ظ|ب\.ظ))?)"_s + zone);
    static const QRegularExpression basic(
        uR"((?<=[0-9]{8})[Tt](?<h>[0-9]{2})(?<m>[0-9]{2})(?<s>[0-9]{2})?(?<f>)(?<half>))"_s + zone + u"$"_s);
    QRegularExpressionMatch m;
    if (text.contains(u':'))
        m = usual.match(text);
    else if (text.size() >= 13)
        m = basic.match(text);
    if (!m.hasMatch())
        return {.rest = text};
    const int ms = m.captured(u"f"_s).leftJustified(3, u'0').left(3).toInt();
    const QTime time(hourOf(m.captured(u"h"_s).toInt(), m.capturedView(u"half"_s)), m.captured(u"m"_s).toInt(),
                     m.captured(u"s"_s).toInt(), ms);
    QString rest = text;
    rest.replace(m.capturedStart(), m.capturedLength(), u" "_s);
    static const QRegularExpression between(u"^\\s*[-|]\\s+|\\s+[-|]\\s*$"_s); // "1402/12/15 - 14:30"
    rest.remove(between);
    const auto offset = offsetOf(m);
    const bool fits = time.isValid() && std::abs(offset.value_or(0)) <= 14 * 3600;
    return {.rest = rest.trimmed(), .time = time, .offsetSeconds = offset, .fits = fits};
}

/// A full stop, comma or T that was left between day and time, or the Russian "г." or "г.р." behind it.
QString withoutTail(QString text)
{
    if (text.isEmpty() || text.back().isDigit())
        return text;
    static const QRegularExpression tail(uR"((?<=[0-9])\s*(?:[.,TtгԹթ]|г\.(?:\s*р\.?)?|թ\.)+\s*$)"_s);
    return text.remove(tail).trimmed();
}

} // namespace

ParsedDate parseDate(QStringView text, DateOrder order, QDate today)
{
    const QString plain = plainSigns(text);
    if (plain.isEmpty())
        return refused(ParseReason::Empty);
    if (plain.size() > 100)
        return refused(ParseReason::NotADate);
    const Clocked clocked = takeTime(plain);
    if (!clocked.fits)
        return refused(ParseReason::NoSuchTime);
    ParsedDate result = parseDay(withoutTail(clocked.rest), order, today);
    if (result.date) {
        result.time = clocked.time;
        result.offsetSeconds = clocked.offsetSeconds;
    }
    return result;
}

QDateTime stampOf(const ParsedDate &parsed, const QTimeZone &zone)
{
    if (!parsed.date)
        return {};
    const QTime time = parsed.time.value_or(QTime(0, 0));
    if (parsed.offsetSeconds)
        return QDateTime(*parsed.date, time, Qt::OffsetFromUTC, *parsed.offsetSeconds).toUTC();
    return momentOf(*parsed.date, time, zone);
}

} // namespace koriz
