#include "core/paper/palette.h"
#include <array>

namespace koriz {

namespace {

// Found by search: at least 27 CIELAB units between any two under normal, protan and deutan sight (21 tritan), and
// eight steps of lightness, mixed so that neighbours are far apart.
constexpr std::array<QRgb, seriesCount> onLightGround {0xFFD9772B, 0xFF1B3B57, 0xFFE3AAF0, 0xFF23868A,
                                                       0xFF751EA7, 0xFFBEDFCA, 0xFF8C553A, 0xFFD89974};
constexpr std::array<QRgb, seriesCount> onDarkGround {0xFFF0964A, 0xFF326EA2, 0xFFEBC4F5, 0xFF2CABB0,
                                                      0xFFAC51E0, 0xFFD4EADC, 0xFFBC7C5C, 0xFFE3B49A};

} // namespace

QColor seriesColour(int index, bool onDark)
{
    const auto at = size_t(((index % seriesCount) + seriesCount) % seriesCount);
    return QColor::fromRgb(onDark ? onDarkGround.at(at) : onLightGround.at(at));
}

} // namespace koriz
