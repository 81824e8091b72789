#pragma once
#include <QString>
#include <QStringView>
#include <optional>

namespace koriz {

/// ISO 639 code of two letters for a language of people: its name in one of the shipped languages or its own, or the
/// code, in any case: "Persian", "ФАРСИ", "fa". nullopt when not recognised: the text stays as it is.
[[nodiscard]] std::optional<QString> languageCode(QStringView text);

/// Its name in the language `shown` (code), as it stands alone; what was given when it is no known code.
[[nodiscard]] QString languageName(const QString &code, const QString &shown);

} // namespace koriz
