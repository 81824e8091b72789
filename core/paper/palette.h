#pragma once
#include <QColor>

namespace koriz {

inline constexpr int seriesCount = 8;

/// Colour of the series at `index` (repeats after 8): apart for colour-blind eyes and, by lightness, in grey print.
/// `onDark` gives the same hue lightened for a dark ground.
[[nodiscard]] QColor seriesColour(int index, bool onDark = false);

/// The inks of a printed page.
struct Ink
{
    QColor text {0x24, 0x23, 0x1F};
    QColor secondary {0x5C, 0x59, 0x52};
    QColor line {0xC9, 0xC5, 0xBB};
    QColor band {0xF3, 0xF1, 0xEC};   ///< heading rows
    QColor paper {Qt::white};
    bool dark = false;                ///< which series colours go with it
};

} // namespace koriz
