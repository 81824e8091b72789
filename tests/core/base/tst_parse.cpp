#include "core/base/parse.h"

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

const QDate today {2026, 6, 15};
using Reason = ParseReason;

std::optional<qint64> cents(const QString &text, DecimalMark mark = DecimalMark::Auto)
{
    return parseAmount(text, 2, mark).value;
}

QDate day(const QString &text, DateOrder order = DateOrder::Auto)
{
    return parseDate(text, order, today).date.value_or(QDate());
}

Reason whyNot(const QString &text, DateOrder order = DateOrder::Auto) { return parseDate(text, order, today).reason; }

} // namespace

TEST_CASE("parseAmount reads every usual way to write an amount", "[base][parse]")
{
    const auto [text, minor] = GENERATE(table<QString, qint64>({{u"1240.5"_s, 124050},
                                                                {u"1240,5"_s, 124050},
                                                                {u"1 240,50"_s, 124050},
                                                                {u"1\u00A0240,50 €"_s, 124050},
                                                                {u"1\u202F240,50 €"_s, 124050},
                                                                {u"1,240.50"_s, 124050},
                                                                {u"1.240,50"_s, 124050},
                                                                {u"1'240.50"_s, 124050},
                                                                {u"1’240.50 CHF"_s, 124050},
                                                                {u"1 234 567,89"_s, 123456789},
                                                                {u"1,234,567"_s, 123456700},
                                                                {u"1.234.567"_s, 123456700},
                                                                {u"12,34,567.00"_s, 123456700},
                                                                {u"۱٬۲۴۰٫۵۰ ریال"_s, 124050},
                                                                {u"٣٫٥"_s, 350},
                                                                {u"$1,240.50"_s, 124050},
                                                                {u"-$5"_s, -500},
                                                                {u"$-5"_s, -500},
                                                                {u"€ −5,25"_s, -525},
                                                                {u"5,25-"_s, -525},
                                                                {u"(5.25)"_s, -525},
                                                                {u"($5.25)"_s, -525},
                                                                {u"+7"_s, 700},
                                                                {u".5"_s, 50},
                                                                {u"5."_s, 500},
                                                                {u"0,500"_s, 50},
                                                                {u"0.125"_s, 13},
                                                                {u"-0.125"_s, -13},
                                                                {u"1234.500"_s, 123450},
                                                                {u"007"_s, 700},
                                                                {u"12,-"_s, 1200},
                                                                {u"'123"_s, 12300},
                                                                {u"100 руб."_s, 10000},
                                                                {u"руб.100"_s, 10000},
                                                                {u"\u200F۵\u200E"_s, 500},
                                                                {u"0"_s, 0},
                                                                {u"-0"_s, 0}}));
    INFO(text.toStdString());
    CHECK(cents(text) == minor);
}

TEST_CASE("parseAmount never guesses what one sign before three digits means", "[base][parse]")
{
    for (const QString &text : {u"12.500"_s, u"12,500"_s, u"1.234 €"_s, u"-999,999"_s}) {
        const ParsedAmount open = parseAmount(text, 2);
        CHECK(open.isAmbiguous());
        CHECK_FALSE(open.value);
        CHECK_FALSE(describe(open.reason).isEmpty());
    }
    CHECK(cents(u"12.500"_s, DecimalMark::Dot) == 1250);
    CHECK(cents(u"12.500"_s, DecimalMark::Comma) == 1250000);
    CHECK(cents(u"12,500"_s, DecimalMark::Dot) == 1250000);
    CHECK(cents(u"12,500"_s, DecimalMark::Comma) == 1250);
    // The mark of the column does not overrule what a text proves.
    CHECK(cents(u"12.5"_s, DecimalMark::Comma) == 1250);
    CHECK(cents(u"1,234.56"_s, DecimalMark::Comma) == 123456);
}

TEST_CASE("parseAmount tells which mark a text proves", "[base][parse]")
{
    CHECK(parseAmount(u"12.5", 2).mark == DecimalMark::Dot);
    CHECK(parseAmount(u"1,234,567", 2).mark == DecimalMark::Dot);
    CHECK(parseAmount(u"1.234,5", 2).mark == DecimalMark::Comma);
    CHECK(parseAmount(u"1 234,500", 2).mark == DecimalMark::Comma);
    CHECK(parseAmount(u"1 234", 2).mark == DecimalMark::Auto);
    CHECK(parseAmount(u"12.500", 2, DecimalMark::Comma).mark == DecimalMark::Auto);
}

TEST_CASE("parseAmount tells the currency it took away", "[base][parse]")
{
    const auto [text, code] = GENERATE(table<QString, QString>(
        {{u"5 €"_s, u"EUR"_s},    {u"$5"_s, u"USD"_s},     {u"5 ₽"_s, u"RUB"_s},  {u"5 руб."_s, u"RUB"_s},
         {u"5 р."_s, u"RUB"_s},   {u"5₾"_s, u"GEL"_s},   {u"5 ֏"_s, u"AMD"_s},    {u"5 դրամ"_s, u"AMD"_s},
         {u"5 դր."_s, u"AMD"_s},  {u"5 ₼"_s, u"AZN"_s},  {u"AMD 5"_s, u"AMD"_s},  {u"eur 5"_s, u"EUR"_s},
         {u"USD5"_s, u"USD"_s},   {u"5 ریال"_s, u"IRR"_s}, {u"5 ريال"_s, u"IRR"_s}, {u"۵ تومان"_s, u"IRT"_s},
         {u"5 ლარი"_s, u"GEL"_s}, {u"5 eiro"_s, u"EUR"_s}, {u"5"_s, u""_s},         {u"$5 USD"_s, u"USD"_s}}));
    const ParsedAmount parsed = parseAmount(text, 2);
    CHECK(parsed.value == 500);
    CHECK(parsed.currency == code);
}

TEST_CASE("parseAmount refuses what is no amount, and says why", "[base][parse]")
{
    const auto [text, reason] = GENERATE(table<QString, Reason>({{u""_s, Reason::Empty},
                                                                 {u" \u00A0\u200E"_s, Reason::Empty},
                                                                 {u"abc"_s, Reason::NotANumber},
                                                                 {u"€"_s, Reason::NotANumber},
                                                                 {u"5 pieces"_s, Reason::NotANumber},
                                                                 {u"1e5"_s, Reason::Scientific},
                                                                 {u"1.2E+05"_s, Reason::Scientific},
                                                                 {u"1.2.3"_s, Reason::NotANumber},
                                                                 {u"12 34"_s, Reason::NotANumber},
                                                                 {u"1,23,45"_s, Reason::NotANumber},
                                                                 {u"1.234.56"_s, Reason::NotANumber},
                                                                 {u"1,2,3.4"_s, Reason::NotANumber},
                                                                 {u"--5"_s, Reason::NotANumber},
                                                                 {u"-5-"_s, Reason::NotANumber},
                                                                 {u"(5"_s, Reason::NotANumber},
                                                                 {u"(-5)"_s, Reason::NotANumber},
                                                                 {u"5%"_s, Reason::NotANumber},
                                                                 {u"$5 €"_s, Reason::NotANumber},
                                                                 {u"12:30"_s, Reason::NotANumber},
                                                                 {u"5/4"_s, Reason::NotANumber},
                                                                 {u"+371 2612 3456"_s, Reason::NotANumber},
                                                                 {u"99999999999999999999"_s, Reason::TooLarge},
                                                                 {u"92233720368547758.08"_s, Reason::TooLarge},
                                                                 {u"92233720368547758.075"_s, Reason::TooLarge}}));
    const ParsedAmount parsed = parseAmount(text, 2);
    INFO(text.toStdString());
    CHECK_FALSE(parsed.value);
    CHECK(parsed.reason == reason);
    CHECK_FALSE(describe(reason).isEmpty());
}

TEST_CASE("parseAmount is exact up to the last cent and rounds half away from zero", "[base][parse]")
{
    CHECK(cents(u"92233720368547758.07"_s) == std::numeric_limits<qint64>::max());
    CHECK(cents(u"0.1"_s) == 10);
    CHECK(cents(u"90071992547409.93"_s) == 9007199254740993); // no double holds this
    CHECK(cents(u"1.005"_s, DecimalMark::Dot) == 101);
    CHECK(cents(u"-1.005"_s, DecimalMark::Dot) == -101);
    CHECK(parseAmount(u"1.0049", 2).rounded);
    CHECK_FALSE(parseAmount(u"1.500000", 2).rounded);
    CHECK(parseAmount(u"1240,5", 0).value == 1241);
    CHECK(parseAmount(u"1.2345", 3).value == 1235);
}

TEST_CASE("parseDecimal reads quantities, unit prices and percents", "[base][parse]")
{
    CHECK(parseDecimal(u"2,5", 3).value == 2500);
    CHECK(parseDecimal(u"0.3333", 4).value == 3333);
    CHECK(parseDecimal(u"۲٫۵", 3).value == 2500);
    CHECK(parseDecimal(u"15 %", 2).value == 1500);
    CHECK(parseDecimal(u"۱۵٪", 2).value == 1500);
    CHECK(parseDecimal(u"5 €", 2).reason == Reason::NotANumber);
}

TEST_CASE("parseDate reads the ways dates are written", "[base][parse]")
{
    const QDate expected = QDate(2026, 5, 14);
    const QString text = GENERATE(values<QString>({u"2026-05-14"_s,
                                                   u"2026-5-14"_s,
                                                   u"2026/05/14"_s,
                                                   u"2026.05.14"_s,
                                                   u"20260514"_s,
                                                   u"14.05.2026"_s,
                                                   u"14.5.26"_s,
                                                   u"14/5/2026"_s,
                                                   u"5/14/2026"_s,
                                                   u"14-05-2026"_s,
                                                   u"14 05 2026"_s,
                                                   u"14. 05. 2026."_s,
                                                   u"14.05.2026 г."_s,
                                                   u"14.05.2026г.р."_s,
                                                   u"14.05.2026թ."_s,
                                                   u"14․05․2026"_s,
                                                   u"14 May 2026"_s,
                                                   u"May 14, 2026"_s,
                                                   u"14-May-2026"_s,
                                                   u"14May2026"_s,
                                                   u"14th of May, 2026"_s,
                                                   u"Thu, 14 May 2026"_s,
                                                   u"14 MAY 26"_s,
                                                   u"2026 May 14"_s,
                                                   u"14 мая 2026"_s,
                                                   u"14 мая 2026 г."_s,
                                                   u"14 мая 2026 г.р."_s,
                                                   u"14 мая 2026 года"_s,
                                                   u"14 май 2026"_s,
                                                   u"четверг, 14 мая 2026"_s,
                                                   u"14 մայիսի 2026"_s,
                                                   u"14 մայիս 2026 թ."_s,
                                                   u"2026 թ. մայիսի 14"_s,
                                                   u"14. maijs 2026"_s,
                                                   u"2026. gada 14. maijs"_s,
                                                   u"2026. gada 14. maijā"_s,
                                                   u"14 მაისი 2026"_s,
                                                   u"14 მაისს, 2026 წ."_s,
                                                   u"14 may 2026"_s,
                                                   u"14 may 2026-cı il"_s,
                                                   u"۱۴ مه ۲۰۲۶"_s,
                                                   u"۲۰۲۶/۰۵/۱۴"_s,
                                                   u"۱۴۰۵/۰۲/۲۴"_s,
                                                   u"1405-02-24"_s,
                                                   u"24/02/1405"_s,
                                                   u"۲۴ اردیبهشت ۱۴۰۵"_s,
                                                   u"24 ordibehesht 1405"_s,
                                                   u" 2026–05–14 "_s}));
    INFO(text.toStdString());
    CHECK(day(text) == expected);
}

TEST_CASE("parseDate knows the months of every shipped language", "[base][parse]")
{
    const auto [text, expected] = GENERATE(table<QString, QDate>({{u"9 մայիսի 2020"_s, {2020, 5, 9}},
                                                                  {u"5 мая 2021"_s, {2021, 5, 5}},
                                                                  {u"3. maijs 2020"_s, {2020, 5, 3}},
                                                                  {u"1 հունվարի 2020"_s, {2020, 1, 1}},
                                                                  {u"31 դեկտեմբերի 2020"_s, {2020, 12, 31}},
                                                                  {u"8 марта 2020"_s, {2020, 3, 8}},
                                                                  {u"8 мар. 2020"_s, {2020, 3, 8}},
                                                                  {u"1 сент. 2020"_s, {2020, 9, 1}},
                                                                  {u"26 მაისი 2020"_s, {2020, 5, 26}},
                                                                  {u"18. novembris 2020"_s, {2020, 11, 18}},
                                                                  {u"23 jūnijā 2020"_s, {2020, 6, 23}},
                                                                  {u"28 may 2020"_s, {2020, 5, 28}},
                                                                  {u"20 yanvar 1990"_s, {1990, 1, 20}},
                                                                  {u"15 iyun 1993"_s, {1993, 6, 15}},
                                                                  {u"22 بهمن 1357"_s, {1979, 2, 11}},
                                                                  {u"Sept. 5, 2020"_s, {2020, 9, 5}},
                                                                  {u"1 ژانویه 2020"_s, {2020, 1, 1}},
                                                                  {u"30 اسفند 1403"_s, {2025, 3, 20}},
                                                                  {u"1 فروردین 99"_s, {2020, 3, 20}}}));
    INFO(text.toStdString());
    CHECK(day(text) == expected);
}

TEST_CASE("parseDate knows the months of languages that programs export in", "[base][parse]")
{
    const auto [text, expected] = GENERATE(table<QString, QDate>({{u"15 Ağustos 1988"_s, {1988, 8, 15}},
                                                                  {u"3 Eylül 1979"_s, {1979, 9, 3}},
                                                                  {u"12. März 2020"_s, {2020, 3, 12}},
                                                                  {u"12 de agosto de 1990"_s, {1990, 8, 12}},
                                                                  {u"1er août 2020"_s, {2020, 8, 1}},
                                                                  {u"7 lipca 2020"_s, {2020, 7, 7}},
                                                                  {u"5 листопада 2020"_s, {2020, 11, 5}},
                                                                  {u"9 maggio 2020"_s, {2020, 5, 9}}}));
    INFO(text.toStdString());
    CHECK(day(text) == expected);
}

TEST_CASE("parseDate asks rather than guesses", "[base][parse]")
{
    CHECK(whyNot(u"03/04/2020"_s) == Reason::AmbiguousDate);
    CHECK(whyNot(u"03-04-20"_s) == Reason::AmbiguousDate);
    CHECK_FALSE(parseDate(u"03/04/2020", DateOrder::Auto, today).date);
    CHECK(day(u"03/04/2020"_s, DateOrder::DayFirst) == QDate(2020, 4, 3));
    CHECK(day(u"03/04/2020"_s, DateOrder::MonthFirst) == QDate(2020, 3, 4));
    CHECK(day(u"20/04/03"_s, DateOrder::YearFirst) == QDate(2020, 4, 3));
    CHECK(day(u"05/05/2020"_s) == QDate(2020, 5, 5));
    CHECK(day(u"03.04.2020"_s) == QDate(2020, 4, 3));
    CHECK(parseDate(u"25/12/2020", DateOrder::Auto, today).order == DateOrder::DayFirst);
    CHECK(parseDate(u"12/25/2020", DateOrder::Auto, today).order == DateOrder::MonthFirst);
    CHECK(parseDate(u"05/05/2020", DateOrder::Auto, today).order == DateOrder::Auto);
    CHECK(whyNot(u"12/25/2020"_s, DateOrder::DayFirst) == Reason::NoSuchDay);
}

TEST_CASE("parseDate puts two-digit years before ten years from today", "[base][parse]")
{
    CHECK(day(u"01.02.36"_s) == QDate(2036, 2, 1));
    CHECK(day(u"01.02.37"_s) == QDate(1937, 2, 1));
    CHECK(day(u"01.02.00"_s) == QDate(2000, 2, 1));
    CHECK(day(u"1 May 85"_s) == QDate(1985, 5, 1));
}

TEST_CASE("parseDate reads the time beside the day", "[base][parse]")
{
    using Row = std::tuple<QString, QTime, std::optional<int>>;
    const auto [text, time, offset]
        = GENERATE(values<Row>({{u"2026-05-14T10:15:30Z"_s, QTime(10, 15, 30), 0},
                                {u"2026-05-14T10:15:30.250+05:00"_s, QTime(10, 15, 30, 250), 18000},
                                {u"2026-05-14 10:15"_s, QTime(10, 15), std::nullopt},
                                {u"20260514T101530Z"_s, QTime(10, 15, 30), 0},
                                {u"20260514T101530"_s, QTime(10, 15, 30), std::nullopt},
                                {u"14.05.2026, 10:15:30"_s, QTime(10, 15, 30), std::nullopt},
                                {u"5/14/2026 3:05 PM"_s, QTime(15, 5), std::nullopt},
                                {u"5/14/2026 12:05 am"_s, QTime(0, 5), std::nullopt},
                                {u"Thu, 14 May 2026 10:15:30 -0330"_s, QTime(10, 15, 30), -12600},
                                {u"10:15 14.05.2026"_s, QTime(10, 15), std::nullopt},
                                {u"14 мая 2026 г., 10:15"_s, QTime(10, 15), std::nullopt},
                                {u"14.05.2026 - 10:15"_s, QTime(10, 15), std::nullopt},
                                {u"10:15 | 14.05.2026"_s, QTime(10, 15), std::nullopt},
                                {u"۱۴۰۵/۰۲/۲۴ ۱۰:۱۵"_s, QTime(10, 15), std::nullopt},
                                {u"2026-05-14 10:15:30.123456 UTC"_s, QTime(10, 15, 30, 123), 0},
                                {u"2026/05/14 1:22:33 PM GMT+3"_s, QTime(13, 22, 33), 10800},
                                {u"2026-05-14 10:15 UTC-0330"_s, QTime(10, 15), -12600}}));
    const ParsedDate parsed = parseDate(text, DateOrder::Auto, today);
    INFO(text.toStdString());
    CHECK(parsed.date == QDate(2026, 5, 14));
    CHECK(parsed.time == time);
    CHECK(parsed.offsetSeconds == offset);
}

TEST_CASE("stampOf gives the moment in UTC", "[base][parse]")
{
    const auto at = [](const QString &text) {
        return stampOf(parseDate(text, DateOrder::Auto, today), QTimeZone("Asia/Yerevan")).toString(Qt::ISODate);
    };
    CHECK(at(u"2026-05-14T01:00:00+05:00"_s) == u"2026-05-13T20:00:00Z"_s);
    CHECK(at(u"2026-05-14 10:15"_s) == u"2026-05-14T06:15:00Z"_s);
    CHECK(at(u"2026-05-14"_s) == u"2026-05-13T20:00:00Z"_s);
    CHECK(at(u"soon"_s).isEmpty());
}

TEST_CASE("parseDate keeps a birthday without its year", "[base][parse]")
{
    const auto partial = [](const QString &text, DateOrder order = DateOrder::Auto) {
        const ParsedDate parsed = parseDate(text, order, today);
        CHECK(parsed.reason == Reason::NoYear);
        CHECK_FALSE(parsed.date);
        return parsed.partial;
    };
    for (const QString &text : {u"--05-11"_s, u"--0511"_s, u"05-11"_s, u"11.05."_s, u"11.05"_s, u"11 May"_s,
                                u"May 11"_s, u"11 мая"_s, u"۱۱ مه"_s})
        CHECK((partial(text) == PartialDate {0, 5, 11}));
    CHECK((partial(u"5/11"_s, DateOrder::MonthFirst) == PartialDate {0, 5, 11}));
    CHECK((partial(u"--02-29"_s) == PartialDate {0, 2, 29}));
    CHECK(whyNot(u"5/11"_s) == Reason::AmbiguousDate);
    CHECK(whyNot(u"--02-30"_s) == Reason::NoSuchDay);
    CHECK((parseDate(u"2026-05-11", DateOrder::Auto, today).partial == PartialDate {2026, 5, 11}));
}

TEST_CASE("parseDate refuses what is no day, and says why", "[base][parse]")
{
    const auto [text, reason] = GENERATE(table<QString, Reason>({{u""_s, Reason::Empty},
                                                                 {u"0000-00-00"_s, Reason::Empty},
                                                                 {u"0000-00-00 00:00:00"_s, Reason::Empty},
                                                                 {u"31.02.2026"_s, Reason::NoSuchDay},
                                                                 {u"2026-13-01"_s, Reason::NoSuchDay},
                                                                 {u"2023-02-29"_s, Reason::NoSuchDay},
                                                                 {u"32 May 2026"_s, Reason::NoSuchDay},
                                                                 {u"45/45/2020"_s, Reason::NoSuchDay},
                                                                 {u"1404/12/30"_s, Reason::NoSuchDay},
                                                                 {u"1.2.3"_s, Reason::NotADate},
                                                                 {u"tomorrow"_s, Reason::NotADate},
                                                                 {u"2026"_s, Reason::NotADate},
                                                                 {u"May 2026"_s, Reason::NotADate},
                                                                 {u"10:30"_s, Reason::NotADate},
                                                                 {u"May"_s, Reason::NotADate},
                                                                 {u"+371 29123456"_s, Reason::NotADate},
                                                                 {u"14 May 2026 7"_s, Reason::NotADate},
                                                                 {u"Maya 5"_s, Reason::NotADate},
                                                                 {u"2026-05-14 25:00"_s, Reason::NoSuchTime},
                                                                 {u"2026-05-14 10:61"_s, Reason::NoSuchTime},
                                                                 {u"2026-05-14T10:00+99:00"_s, Reason::NoSuchTime},
                                                                 {u"5/14/2026 13:05 PM"_s, Reason::NoSuchTime}}));
    INFO(text.toStdString());
    const ParsedDate parsed = parseDate(text, DateOrder::Auto, today);
    CHECK_FALSE(parsed.date);
    CHECK(parsed.reason == reason);
}

TEST_CASE("parseBool and parseGender understand the shipped languages", "[base][parse]")
{
    for (const QString &yes :
         {u"true"_s, u"YES"_s, u"1"_s, u"да"_s, u"Այո"_s, u"Jā"_s, u"კი"_s, u"بله"_s, u"Bəli"_s, u"۱"_s, u" x y "_s})
        CHECK(parseBool(yes) == (yes == u" x y "_s ? std::nullopt : std::optional(true)));
    for (const QString &no : {u"False"_s, u"no"_s, u"0"_s, u"Нет"_s, u"Ոչ"_s, u"Nē"_s, u"არა"_s, u"خیر"_s, u"Xeyr"_s})
        CHECK(parseBool(no) == false);
    CHECK(parseBool(u"✓") == true);
    CHECK(parseBool(u" ✗ ") == false);
    CHECK_FALSE(parseBool(u""));
    for (const QString &text : {u"Female"_s, u"F"_s, u"Իգական"_s, u"Sieviete"_s, u"მდედრობითი"_s, u"زن"_s, u"مؤنث"_s,
                                u"Qadın"_s, u"Женский"_s, u"ж"_s, u"իգ."_s, u"weiblich"_s, u"Féminin"_s, u"mujer"_s})
        CHECK(parseGender(text) == u"female"_s);
    for (const QString &text : {u"male"_s, u"M"_s, u"Արական"_s, u"Vīrietis"_s, u"მამრობითი"_s, u"مرد"_s, u"Kişi"_s,
                                u"Мужской"_s, u"м"_s, u"արակ."_s, u"männlich"_s, u"homme"_s, u"Masculino"_s})
        CHECK(parseGender(text) == u"male"_s);
    CHECK(parseGender(u"другой") == u"other"_s);
    CHECK_FALSE(parseGender(u"?"));
}
