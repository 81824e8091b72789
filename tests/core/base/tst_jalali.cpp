#include "core/base/jalali.h"

using namespace koriz;

TEST_CASE("Jalali days meet the Gregorian days that are published", "[base][jalali]")
{
    const auto [jalali, gregorian] = GENERATE(table<JalaliDate, QDate>({
        {{1403, 12, 30}, {2025, 3, 20}}, {{1404, 1, 1}, {2025, 3, 21}}, {{1399, 12, 30}, {2021, 3, 20}},
        {{1357, 11, 22}, {1979, 2, 11}}, {{1400, 1, 1}, {2021, 3, 21}}, {{1348, 10, 11}, {1970, 1, 1}},
        {{1378, 10, 11}, {2000, 1, 1}}, {{1304, 1, 11}, {1925, 3, 31}}, {{1402, 10, 10}, {2023, 12, 31}},
        {{1403, 1, 1}, {2024, 3, 20}}, {{1405, 7, 1}, {2026, 9, 23}}}));
    CHECK(fromJalali(jalali) == gregorian);
    CHECK((toJalali(gregorian) == jalali));
}

TEST_CASE("Jalali leap years are the official ones", "[base][jalali]")
{
    QList<int> leap;
    for (int year = 1354; year <= 1412; ++year) {
        if (isJalaliLeapYear(year))
            leap << year;
    }
    CHECK(leap
          == QList<int> {1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412});
    CHECK_FALSE(fromJalali({1404, 12, 30}));
    CHECK_FALSE(fromJalali({1404, 7, 31}));
    CHECK_FALSE(fromJalali({1404, 13, 1}));
    CHECK_FALSE(fromJalali({1404, 0, 1}));
    CHECK(jalaliDaysInMonth(1404, 6) == 31);
    CHECK((toJalali(QDate()) == JalaliDate {}));
}

TEST_CASE("every day of three centuries survives the way there and back", "[base][jalali]")
{
    JalaliDate last = toJalali(QDate(1820, 12, 31));
    for (QDate day(1821, 1, 1); day.year() < 2122; day = day.addDays(1)) {
        const JalaliDate jalali = toJalali(day);
        const bool next = jalali.day == last.day + 1
            || (jalali.day == 1 && last.day == jalaliDaysInMonth(last.year, last.month));
        if (fromJalali(jalali) != day || !next)
            FAIL(day.toString(Qt::ISODate).toStdString());
        last = jalali;
    }
    SUCCEED();
}
