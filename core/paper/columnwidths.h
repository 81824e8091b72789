#pragma once
#include <QList>

namespace koriz {

/// What a column asks for, all in the same unit.
struct WidthWish
{
    qreal natural = 0;     ///< its texts on one line
    qreal least = 0;       ///< its longest word; less would break words
    qreal weight = 0;      ///< > 0: takes this share of what the others leave
    bool stretches = true; ///< takes of the room that is left over; figures do not
};

/// Widths that together are `total`. When there is not enough for all, those that ask for little get it, as long as
/// the words of the others stay whole; these share the rest and wrap.
[[nodiscard]] QList<qreal> columnWidths(const QList<WidthWish> &wishes, qreal total);

} // namespace koriz
