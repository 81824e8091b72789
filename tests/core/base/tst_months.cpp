#include "core/base/months.h"

using namespace koriz;

TEST_CASE("Months are counted through in both calendars", "[base][months]")
{
    // Nowruz 1405 fell on 21 March 2026; 1403 is a leap year, its last day 20 March 2025.
    constexpr auto G = CalendarKind::Gregorian, J = CalendarKind::Jalali;
    CHECK(monthNumber({2026, 3, 20}, G) == 2026 * 12 + 2);
    CHECK(monthNumber({2026, 3, 20}, J) == 1404 * 12 + 11);
    CHECK(monthNumber({2026, 3, 21}, J) == 1405 * 12);
    CHECK(monthStart(1405 * 12, J) == QDate(2026, 3, 21));
    CHECK(monthStart(2026 * 12 + 11, G) == QDate(2026, 12, 1));
}

TEST_CASE("A day some months later is the same day, or the last of a shorter month", "[base][months]")
{
    constexpr auto G = CalendarKind::Gregorian, J = CalendarKind::Jalali;
    CHECK(monthsLater({2026, 3, 31}, -1, G) == QDate(2026, 2, 28));
    CHECK(monthsLater({2026, 3, 21}, -12, J) == QDate(2025, 3, 21)); // 1 Farvardin 1404
    CHECK(monthsLater({2025, 3, 20}, 12, J) == QDate(2026, 3, 20));  // 30 Esfand 1403 → 29 Esfand 1404
    CHECK(monthsLater({}, 3, J).isNull());
}
