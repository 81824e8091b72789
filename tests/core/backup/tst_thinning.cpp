#include "core/backup/thinning.h"

using namespace koriz;

namespace {

/// Days before the 15th of June 2026, a Monday.
QList<QDate> before(const QList<int> &days)
{
    QList<QDate> list;
    for (const int day : days)
        list << QDate(2026, 6, 15).addDays(-day);
    return list;
}

} // namespace

TEST_CASE("Twelve days, ten weeks and nine months stay", "[backup][thinning]")
{
    SECTION("few backups all stay") { CHECK(superfluous(before({0, 1, 2, 3})).isEmpty()); }
    SECTION("of a day the newest stays") { CHECK(superfluous(before({0, 0, 1, 1, 1})) == QList<int> {1, 3, 4}); }
    SECTION("beyond twelve days the newest of each week")
    {
        // 4 to 15 June are the twelve days; of May's last week only Sunday the 31st is left.
        const QList<int> gone = superfluous(before({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17}));
        CHECK(gone == QList<int> {12, 13, 14, 16, 17});
    }
    SECTION("two years of days come down to twelve, the weeks before and the months before")
    {
        QList<int> days;
        for (int i = 0; i < 730; ++i)
            days << i;
        const QList<QDate> all = before(days);
        const QList<int> gone = superfluous(all);
        QList<QDate> kept;
        for (int i = 0; i < all.size(); ++i) {
            if (!gone.contains(i))
                kept << all.at(i);
        }
        // 15, 14 and 7 June close three weeks and are among the twelve days; the Sundays from 31 May back to 19 April
        // close the other seven. 15 June and 31 May close two months already; seven more are closed below.
        QList<QDate> expected = before({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
        for (int week = 1; week <= 7; ++week)
            expected << QDate(2026, 6, 7).addDays(-7 * week);
        for (const QDate &day : {QDate(2026, 4, 30), QDate(2026, 3, 31), QDate(2026, 2, 28), QDate(2026, 1, 31),
                                 QDate(2025, 12, 31), QDate(2025, 11, 30), QDate(2025, 10, 31)})
            expected << day;
        std::sort(expected.begin(), expected.end(), std::greater<>());
        CHECK(kept == expected);
    }
    SECTION("a backup of a wrong clock goes by its own day") { CHECK(superfluous(before({-4000, 0, 1})).isEmpty()); }
    SECTION("nothing") { CHECK(superfluous({}).isEmpty()); }
}
