#pragma once
#include <QString>

namespace koriz {

/// A translated remark on a tax or registration number whose check digits are wrong by the rules of `country` (ISO
/// alpha-2: LV, AZ, IR, RU). Empty = right, or of a kind we cannot check. Never a reason to refuse.
[[nodiscard]] QString taxIdDoubt(const QString &text, const QString &country);

} // namespace koriz
