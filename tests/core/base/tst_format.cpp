#include "core/base/format.h"
#include "core/base/money.h"
#include <random>

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

Formatter of(const QString &language, const QString &country = {})
{
    return Formatter(FormatSettings::usual(language, country));
}

/// With plain spaces, for reading; the invisible mark before a Persian minus stays.
QString plain(QString text) { return text.replace(QChar(0xA0), u' '); }

const QStringList shipped {u"en"_s, u"hy"_s, u"lv"_s, u"ka"_s, u"fa"_s, u"az"_s, u"ru"_s};

} // namespace

TEST_CASE("money is grouped by threes in every language and carries its sign behind", "[base][format]")
{
    const auto [language, text] = GENERATE(table<QString, QString>({
        {u"en"_s, u"1,240.50 €"_s}, {u"hy"_s, u"1 240,50 €"_s}, {u"lv"_s, u"1 240,50 €"_s}, {u"ka"_s, u"1 240,50 €"_s},
        {u"fa"_s, u"۱٬۲۴۰٫۵۰ €"_s}, {u"az"_s, u"1.240,50 €"_s}, {u"ru"_s, u"1 240,50 €"_s}}));
    CHECK(plain(of(language).money(124050, u"EUR"_s)) == text);
    CHECK_FALSE(of(language).money(124050, u"EUR"_s).contains(u' ')); // no line may break inside
}

TEST_CASE("money shows what its currency is used to", "[base][format]")
{
    CHECK(plain(of(u"lv"_s).money(123456789, u"EUR"_s)) == u"1 234 567,89 €"_s);
    CHECK(plain(of(u"lv"_s).money(-5, u"EUR"_s)) == u"−0,05 €"_s);
    CHECK(plain(of(u"hy"_s).money(124050, u"AMD"_s)) == u"1 241 ֏"_s);
    CHECK(plain(of(u"hy"_s).money(-124050, u"AMD"_s)) == u"−1 241 ֏"_s);
    CHECK(plain(of(u"hy"_s).money(124049, u"AMD"_s)) == u"1 240 ֏"_s);
    CHECK(plain(of(u"fa"_s).money(1250000000, u"IRR"_s)) == u"۱۲٬۵۰۰٬۰۰۰ ریال"_s);
    CHECK(plain(of(u"fa"_s).money(-500, u"IRT"_s)) == u"\u200E−۵ تومان"_s);
    CHECK(plain(of(u"en"_s).money(500, u"IRR"_s)) == u"5 IRR"_s);
    CHECK(plain(of(u"en"_s).money(500, u"JPY"_s)) == u"500 ¥"_s);
    CHECK(plain(of(u"en"_s).money(1500, u"KWD"_s)) == u"1.500 KWD"_s);
    CHECK(plain(of(u"az"_s).money(999, u"AZN"_s)) == u"9,99 ₼"_s);
    CHECK(plain(of(u"ka"_s).money(100)) == u"1,00 ₾"_s);
    CHECK(plain(of(u"en"_s).amount(std::numeric_limits<qint64>::min(), u"EUR"_s)) == u"−92,233,720,368,547,758.08"_s);
}

TEST_CASE("the usual settings follow language and country", "[base][format]")
{
    CHECK(FormatSettings::usual(u"hy"_s).currency == u"AMD"_s);
    CHECK(FormatSettings::usual(u"lv"_s).currency == u"EUR"_s);
    CHECK(FormatSettings::usual(u"ka"_s).currency == u"GEL"_s);
    CHECK(FormatSettings::usual(u"az"_s).currency == u"AZN"_s);
    CHECK(FormatSettings::usual(u"ru"_s).currency == u"RUB"_s);
    CHECK(FormatSettings::usual(u"ru"_s, u"LV"_s).currency == u"EUR"_s);
    CHECK(FormatSettings::usual(u"en"_s, u"US"_s).currency == u"USD"_s);
    CHECK(FormatSettings::usual(u"en"_s).currency == u"EUR"_s);
    CHECK(FormatSettings::usual(u"en"_s, u"HT"_s).currency == u"HTG"_s);
    CHECK(FormatSettings::usual(u"en"_s, u"AQ"_s).currency == u""_s);
    CHECK(FormatSettings::usual(u"fa"_s).currency == u"IRR"_s);
    CHECK(FormatSettings::usual(u"fa"_s).calendar == CalendarKind::Jalali);
    CHECK(of(u"fa"_s).firstDayOfWeek() == Qt::Saturday);
    CHECK(of(u"fa"_s).daysOff() == QList<Qt::DayOfWeek> {Qt::Friday});
    CHECK(of(u"en"_s, u"US"_s).firstDayOfWeek() == Qt::Sunday);
    CHECK(of(u"en"_s, u"LV"_s).firstDayOfWeek() == Qt::Monday);
    for (const QString &language : {u"en"_s, u"hy"_s, u"lv"_s, u"ka"_s, u"az"_s, u"ru"_s}) {
        CHECK(of(language).firstDayOfWeek() == Qt::Monday);
        CHECK(of(language).daysOff() == QList<Qt::DayOfWeek> {Qt::Saturday, Qt::Sunday});
    }
}

TEST_CASE("shortMoney shortens as Unicode's tables say", "[base][format]")
{
    const auto [language, text] = GENERATE(table<QString, QString>({
        {u"en"_s, u"1.2K 12K 1.2M 3.4B"_s}, {u"hy"_s, u"1,2 հզր 12 հզր 1,2 մլն 3,4 մլրդ"_s},
        {u"lv"_s, u"1,2 tūkst. 12 tūkst. 1,2 milj. 3,4 mljrd."_s}, {u"ka"_s, u"1,2 ათ. 12 ათ. 1,2 მლნ. 3,4 მლრდ."_s},
        {u"fa"_s, u"۱٫۲ هزار ۱۲ هزار ۱٫۲ میلیون ۳٫۴ میلیارد"_s}, {u"az"_s, u"1,2K 12K 1,2 mln 3,4 mlrd"_s},
        {u"ru"_s, u"1,2 тыс. 12 тыс. 1,2 млн 3,4 млрд"_s}}));
    QStringList all;
    for (const qint64 minor : {123400LL, 1200000LL, 120000000LL, 340000000000LL})
        all << of(language).shortMoney(minor, u"EUR"_s);
    CHECK(plain(all.join(u' ')) == text);
    CHECK(of(u"en"_s).shortMoney(0, u"EUR"_s) == u"0"_s);
    CHECK(of(u"en"_s).shortMoney(25000, u"EUR"_s) == u"250"_s);
    CHECK(of(u"en"_s).shortMoney(-1250000, u"EUR"_s) == u"−12.5K"_s);
    CHECK(of(u"en"_s).shortMoney(99999900, u"EUR"_s) == u"1M"_s);
}

TEST_CASE("numbers and shares", "[base][format]")
{
    CHECK(of(u"en"_s).decimal(2500, 3) == u"2.5"_s);
    CHECK(of(u"ru"_s).decimal(12000, 3) == u"12"_s);
    CHECK(plain(of(u"ru"_s).decimal(12345678, 4)) == u"1 234,5678"_s);
    CHECK(of(u"en"_s).number(-0.001, 2) == u"0.00"_s);
    CHECK(of(u"en"_s).number(1234.5, 1) == u"1,234.5"_s);
    CHECK(of(u"en"_s).number(std::nan(""), 1) == u"–"_s);
    CHECK(of(u"az"_s).count(1234567) == u"1.234.567"_s);
    CHECK(of(u"en"_s).percent(0.125) == u"12.5%"_s);
    CHECK(plain(of(u"ru"_s).percent(0.125)) == u"12,5 %"_s);
    CHECK(of(u"fa"_s).percent(0.125) == u"۱۲٫۵٪"_s);
    CHECK(of(u"lv"_s).percent(1) == u"100%"_s);
    CHECK(of(u"hy"_s).percent(-0.5) == u"−50%"_s);
}

TEST_CASE("dates follow language, country and calendar", "[base][format]")
{
    const QDate day(2026, 5, 4);
    for (const QString &language : {u"en"_s, u"hy"_s, u"lv"_s, u"ka"_s, u"az"_s, u"ru"_s})
        CHECK(of(language).date(day) == u"04.05.2026"_s);
    CHECK(of(u"en"_s, u"US"_s).date(day) == u"05/04/2026"_s);
    CHECK(of(u"en"_s, u"GB"_s).date(day) == u"04/05/2026"_s);
    CHECK(of(u"en"_s, u"AM"_s).date(day) == u"04.05.2026"_s);
    CHECK(of(u"fa"_s).date(QDate(2025, 3, 21)) == u"۱۴۰۴/۰۱/۰۱"_s);
    CHECK(of(u"fa"_s).month(QDate(2025, 3, 21)) == u"فروردین ۱۴۰۴"_s);
    CHECK(of(u"fa"_s).year(QDate(2025, 3, 20)) == 1403);
    FormatSettings gregorian = FormatSettings::usual(u"fa"_s);
    gregorian.calendar = CalendarKind::Gregorian;
    gregorian.digits = Digits::Latin;
    CHECK(Formatter(gregorian).date(day) == u"2026/05/04"_s);
    CHECK(Formatter(gregorian).money(124050, u"EUR"_s) == u"1,240.50\u00A0€"_s);
    CHECK(of(u"en"_s).date(QDate()).isEmpty());
    CHECK(of(u"en"_s).dateTime(QDateTime()).isEmpty());
    const QDateTime noon(day, QTime(12, 5)); // local
    CHECK(plain(of(u"lv"_s).dateTime(noon.toUTC())) == u"04.05.2026 12:05"_s);
}

TEST_CASE("months and birthdays are named", "[base][format]")
{
    const QDate day(2026, 11, 1);
    CHECK(of(u"en"_s).month(day) == u"November 2026"_s);
    CHECK(of(u"hy"_s).month(day) == u"2026 թ. նոյեմբեր"_s);
    CHECK(of(u"lv"_s).month(day) == u"2026. g. novembris"_s);
    CHECK(of(u"ka"_s).month(day) == u"ნოემბერი, 2026"_s);
    CHECK(of(u"az"_s).month(day) == u"noyabr 2026"_s);
    CHECK(of(u"ru"_s).month(day) == u"ноябрь 2026 г."_s);
    CHECK(of(u"en"_s).partialDate({0, 5, 11}) == u"11 May"_s);
    CHECK(of(u"en"_s, u"US"_s).partialDate({0, 5, 11}) == u"May 11"_s);
    CHECK(of(u"ru"_s).partialDate({0, 5, 11}) == u"11 мая"_s);
    CHECK(of(u"hy"_s).partialDate({0, 5, 11}) == u"մայիսի 11"_s);
    CHECK(of(u"lv"_s).partialDate({1990, 5, 11}) == u"11.05.1990"_s);
    CHECK(of(u"lv"_s).partialDate({}).isEmpty());
}

TEST_CASE("days near today are told in words", "[base][format]")
{
    const QDate today(2026, 6, 15);
    const Formatter en = of(u"en"_s);
    CHECK(en.relativeDay(today, today) == u"today"_s);
    CHECK(en.relativeDay(today.addDays(-1), today) == u"yesterday"_s);
    CHECK(en.relativeDay(today.addDays(1), today) == u"tomorrow"_s);
    CHECK(en.relativeDay(today.addDays(-3), today) == u"3 days ago"_s);
    CHECK(en.relativeDay(today.addDays(12), today) == u"in 12 days"_s);
    CHECK(en.relativeDay(today.addDays(-31), today) == u"15.05.2026"_s);
    CHECK(en.relativeDay(QDate(), today).isEmpty());
}

TEST_CASE("isolate wraps what must stay left to right", "[base][format]")
{
    CHECK(Formatter::isolate(u"+371 29"_s) == u"\u2066+371 29\u2069"_s);
    CHECK(Formatter::isolate(u""_s).isEmpty());
}

TEST_CASE("what the formatter writes, the parser reads back", "[base][format][parse]")
{
    const QString language = GENERATE_REF(from_range(shipped));
    const Formatter f = of(language);
    std::mt19937_64 random(7);
    const QDate today(2026, 6, 15);
    for (int i = 0; i < 3000; ++i) {
        const auto minor = static_cast<qint64>(random()) >> (random() % 60);
        for (const QString &currency : {u"EUR"_s, u"GEL"_s, u"JPY"_s, u"KWD"_s}) {
            const QString text = f.money(minor, currency);
            const ParsedAmount back = parseAmount(text, currencyDecimals(currency), f.decimalMark());
            if (back.value != minor || back.currency != currency || back.rounded)
                FAIL(text.toStdString());
        }
        const QString whole = f.count(minor), exact = f.decimal(minor, 4);
        if (parseDecimal(whole, 0, f.decimalMark()).value != minor
            || parseDecimal(exact, 4, f.decimalMark()).value != minor)
            FAIL(whole.toStdString() + " " + exact.toStdString());
        const QDate day = QDate(1930, 1, 1).addDays(static_cast<qint64>(random() % 50000));
        if (parseDate(f.date(day), f.dateOrder(), today).date != day)
            FAIL(f.date(day).toStdString());
        // Earlier some zones are off by seconds, and before five an hour may come twice.
        const QDate then = std::max(day, QDate(1970, 1, 1));
        const QTime time(5 + static_cast<int>(random() % 19), static_cast<int>(random() % 60));
        const QDateTime stamp = QDateTime(then, time).toUTC();
        const ParsedDate back = parseDate(f.dateTime(stamp), f.dateOrder(), today);
        if (stampOf(back, QTimeZone::systemTimeZone()) != stamp)
            FAIL(f.dateTime(stamp).toStdString());
        const PartialDate birthday {0, day.month(), day.day()};
        if (const QString text = f.partialDate(birthday); parseDate(text, f.dateOrder(), today).partial != birthday)
            FAIL(text.toStdString());
    }
    SUCCEED();
}
