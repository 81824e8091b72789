#pragma once
#include <QDate>

namespace koriz {

/// Local days from `from` up to, and without, `to`. A null end is open.
struct Period
{
    QDate from {};
    QDate to {};

    [[nodiscard]] bool contains(QDate day) const
    {
        return (from.isNull() || day >= from) && (to.isNull() || day < to);
    }
    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace koriz
