#pragma once
#include "core/base/format.h"
#include "core/customers/customercard.h"

namespace koriz {

/// "Call: Ask about the offer", translated; the same on screen and paper.
[[nodiscard]] QString eventText(const CardEvent &event, const Formatter &format);

/// A text of the owner inside a sentence of the program, each in its own direction; for display only.
[[nodiscard]] QString isolated(const QString &text);

} // namespace koriz
