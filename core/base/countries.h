#pragma once
#include <QString>
#include <QStringList>
#include <optional>

namespace koriz {

/// ISO alpha-2 code for a name in one of the shipped languages, a usual English alias, or a code of two or three
/// letters, in any case and accents: "Latvia", "ЛАТВИЯ", "lva". nullopt when not recognised: the text stays as it is.
[[nodiscard]] std::optional<QString> countryCode(QStringView text);

/// What all spellings of one country share: its code, or the folded text when none is recognised.
[[nodiscard]] QString countryKey(QStringView text);

/// Name in one of the shipped languages (English for others); what was given when it is no known code.
[[nodiscard]] QString countryName(const QString &code, const QString &language);

/// All ISO alpha-2 codes, in their order.
[[nodiscard]] QStringList countryCodes();

} // namespace koriz
