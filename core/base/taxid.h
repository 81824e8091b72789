#pragma once
#include <QString>
#include <optional>

namespace koriz {

/// A translated warning when the check digits of a tax or registration number of `country` (ISO alpha-2: LV, AZ, IR,
/// RU) are wrong. nullopt = right, empty, or of a kind we cannot check. Never a reason to refuse.
[[nodiscard]] std::optional<QString> taxIdWarning(QStringView text, const QString &country);

/// The same for a bank account number (IBAN).
[[nodiscard]] std::optional<QString> ibanWarning(QStringView text);

} // namespace koriz
