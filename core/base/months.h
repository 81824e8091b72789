#pragma once
#include "core/base/format.h"
#include <QDate>

namespace koriz {

/// The month of a day as a number, so that months can be counted through; 12 later is a year later in both calendars.
[[nodiscard]] int monthNumber(QDate day, CalendarKind calendar);
/// The first day of that month.
[[nodiscard]] QDate monthStart(int number, CalendarKind calendar);
/// The same day `months` later (earlier when negative), or the last of a shorter month; a null day stays null.
[[nodiscard]] QDate monthsLater(QDate day, int months, CalendarKind calendar);

} // namespace koriz
