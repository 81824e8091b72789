#include "core/base/months.h"
#include "core/base/jalali.h"

namespace koriz {

int monthNumber(QDate day, CalendarKind calendar)
{
    if (calendar == CalendarKind::Gregorian)
        return day.year() * 12 + day.month() - 1;
    const JalaliDate jalali = toJalali(day);
    return jalali.year * 12 + jalali.month - 1;
}

QDate monthStart(int number, CalendarKind calendar)
{
    if (calendar == CalendarKind::Gregorian)
        return {number / 12, number % 12 + 1, 1};
    return fromJalali({number / 12, number % 12 + 1, 1}).value_or(QDate());
}

QDate monthsLater(QDate day, int months, CalendarKind calendar)
{
    if (calendar == CalendarKind::Gregorian || !day.isValid())
        return day.addMonths(months);
    const int number = monthNumber(day, calendar) + months;
    const int length = jalaliDaysInMonth(number / 12, number % 12 + 1);
    return monthStart(number, calendar).addDays(std::min(toJalali(day).day, length) - 1);
}

} // namespace koriz
