#pragma once
#include <QString>

namespace koriz {

/// "1234.50" → "1234.5", "12.00" → "12"; texts without a point stay as they are.
[[nodiscard]] QString withoutSpareZeros(QString number);

} // namespace koriz
