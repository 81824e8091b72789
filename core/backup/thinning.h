#pragma once
#include <QDate>
#include <QList>

namespace koriz {

/// How many backups stay: the newest of each of that many days, weeks and months that have one.
inline constexpr int keptDays = 12, keptWeeks = 10, keptMonths = 9;

/// Which of these days' backups (newest first, a day may come more than once) may go, as indexes in ascending order.
/// The first one never may.
[[nodiscard]] QList<int> superfluous(const QList<QDate> &days);

} // namespace koriz
