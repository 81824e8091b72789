#pragma once
#include <QDateTime>
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

[[nodiscard]] inline QDate localDay(const QDateTime &stamp)
{
    return stamp.toLocalTime().date();
}

} // namespace koriz
