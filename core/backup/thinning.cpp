#include "core/backup/thinning.h"
#include <QSet>
#include <functional>

namespace koriz {

namespace {

/// Marks the first backup of each of the first `most` periods.
void keepFirsts(const QList<QDate> &days, int most, const std::function<int(QDate)> &period, QList<bool> &keep)
{
    QSet<int> seen;
    for (int i = 0; i < days.size(); ++i) {
        const int key = period(days.at(i));
        if (seen.contains(key) || seen.size() >= most)
            continue;
        seen.insert(key);
        keep[i] = true;
    }
}

} // namespace

QList<int> superfluous(const QList<QDate> &days)
{
    QList<bool> keep(days.size(), false);
    if (!keep.isEmpty())
        keep.first() = true;
    keepFirsts(days, keptDays, [](QDate day) { return static_cast<int>(day.toJulianDay()); }, keep);
    keepFirsts(days, keptWeeks, [](QDate day) {
        int year = 0;
        const int week = day.weekNumber(&year);
        return year * 100 + week;
    }, keep);
    keepFirsts(days, keptMonths, [](QDate day) { return day.year() * 100 + day.month(); }, keep);
    QList<int> gone;
    for (int i = 0; i < keep.size(); ++i) {
        if (!keep.at(i))
            gone << i;
    }
    return gone;
}

} // namespace koriz
