#pragma once
#include <QString>

namespace koriz {

/// Text as the number and date parsers read it: ASCII digits, every space ' ', every dash '-', every apostrophe '\'',
/// invisible signs gone, trimmed. Letters stay as they are.
[[nodiscard]] QString plainSigns(QStringView text);

} // namespace koriz
