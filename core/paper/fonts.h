#pragma once
#include <QStringList>

namespace koriz {

/// Families that together cover every language of the program, in the order they are asked; for window and paper.
[[nodiscard]] QStringList fontFamilies();

} // namespace koriz
