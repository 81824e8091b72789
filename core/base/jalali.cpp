#include "core/base/jalali.h"

namespace koriz {

namespace {

// Eight leap years in 33 years: the official calendar from 1178 to 1633 (Borkowski 1996), which QCalendar leaves
// before 1277 and from 1436. Everything is counted from a Nowruz that is known.
const QDate nowruz1404 {2025, 3, 21};

constexpr qint64 floorDiv(qint64 a, qint64 b) { return a / b - (a % b < 0 ? 1 : 0); }

/// Leap days before that year, from a fixed start.
constexpr qint64 leapsBefore(qint64 year) { return floorDiv(8 * year + 21, 33); }

constexpr qint64 daysBefore(qint64 year) { return 365 * (year - 1404) + leapsBefore(year) - leapsBefore(1404); }

constexpr int daysBeforeMonth(int month) { return month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7); }

} // namespace

bool isJalaliLeapYear(int year)
{
    return leapsBefore(year + 1) > leapsBefore(year);
}

int jalaliDaysInMonth(int year, int month)
{
    if (month < 1 || month > 12)
        return 0;
    return month <= 6 ? 31 : month <= 11 || isJalaliLeapYear(year) ? 30 : 29;
}

JalaliDate toJalali(QDate date)
{
    if (!date.isValid())
        return {};
    const qint64 days = nowruz1404.daysTo(date);
    qint64 year = 1404 + floorDiv(days * 33, 12053); // 12053 days are 33 years; one off at the edges
    while (daysBefore(year) > days)
        --year;
    while (daysBefore(year + 1) <= days)
        ++year;
    const int dayOfYear = static_cast<int>(days - daysBefore(year));
    const int month = dayOfYear < 186 ? dayOfYear / 31 + 1 : (dayOfYear - 186) / 30 + 7;
    return {static_cast<int>(year), month, dayOfYear - daysBeforeMonth(month) + 1};
}

std::optional<QDate> fromJalali(JalaliDate date)
{
    if (date.day < 1 || date.day > jalaliDaysInMonth(date.year, date.month))
        return std::nullopt;
    return nowruz1404.addDays(daysBefore(date.year) + daysBeforeMonth(date.month) + date.day - 1);
}

} // namespace koriz
