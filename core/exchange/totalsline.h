#pragma once
#include "core/fields/entity.h"
#include <QString>
#include <vector>

namespace koriz {

/// True for the line of sums that programs write under a table: "Total", "Итого" or the like in the first cell that
/// is filled, and nothing but numbers beside it. A customer may bear such a name: there nothing may stand beside it.
[[nodiscard]] bool isTotalsLine(const std::vector<QString> &cells, Entity entity);

} // namespace koriz
