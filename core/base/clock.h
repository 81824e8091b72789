#pragma once
#include <QDateTime>
#include <QTimeZone>
#include <functional>

namespace koriz {

/// Gives the present moment in UTC. Passed to whoever stamps records, so that tests and --today fix it.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

/// Noon of that local day, for ever.
[[nodiscard]] inline Clock fixedClock(QDate today)
{
    return [stamp = QDateTime(today, QTime(12, 0)).toUTC()] { return stamp; };
}

/// The moment in UTC of a day and time in a zone; where clocks jump over that time, as much after the jump.
[[nodiscard]] inline QDateTime momentOf(QDate day, QTime time, const QTimeZone &zone = QTimeZone::systemTimeZone())
{
    if (const QDateTime moment(day, time, zone); moment.isValid() || !day.isValid() || !time.isValid())
        return moment.toUTC();
    const QDateTime told(day, time, Qt::UTC);
    return told.addSecs(-zone.offsetFromUtc(told.addDays(-1)));
}

[[nodiscard]] inline QDate localDay(const QDateTime &stamp)
{
    return stamp.toLocalTime().date();
}

} // namespace koriz
