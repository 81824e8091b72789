#pragma once
#include <QFlags>

namespace koriz {

/// What a transaction touched; views reload only what concerns them.
enum class Area {
    Customers = 0x01,
    Sales = 0x02,
    Purchases = 0x04,
    Activities = 0x08,
    Marketing = 0x10,
    Feedback = 0x20,
    Settings = 0x40,
    Journal = 0x80,
};
Q_DECLARE_FLAGS(Areas, Area)
Q_DECLARE_OPERATORS_FOR_FLAGS(Areas)

inline constexpr Areas allAreas = Areas::fromInt(0xff);

} // namespace koriz
