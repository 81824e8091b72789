#pragma once
#include <QDate>
#include <optional>

namespace koriz {

/// A day of the Solar Hijri calendar of Iran: month 1 = Farvardin.
struct JalaliDate
{
    int year = 0;
    int month = 0;
    int day = 0;
    friend bool operator==(const JalaliDate &, const JalaliDate &) = default;
};

/// Year 0 for an invalid date.
[[nodiscard]] JalaliDate toJalali(QDate date);

/// The Jalali year 1 begins in the Gregorian year 622: for years that stand alone.
inline constexpr int jalaliYearOffset = 621;

/// nullopt when that month has no such day.
[[nodiscard]] std::optional<QDate> fromJalali(JalaliDate date);

[[nodiscard]] bool isJalaliLeapYear(int year);

/// 29, 30 or 31; 0 for a month that does not exist.
[[nodiscard]] int jalaliDaysInMonth(int year, int month);

} // namespace koriz
