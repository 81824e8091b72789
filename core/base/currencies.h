#pragma once
#include <QString>
#include <QStringList>
#include <optional>

namespace koriz {

/// ISO code of a currency by its code, sign or usual word in the shipped languages: "€", "руб.", "դրամ". Toman is
/// "IRT", 10 rials. nullopt when unknown.
[[nodiscard]] std::optional<QString> currencyOf(QStringView text);

/// All ISO 4217 codes in use, in their order.
[[nodiscard]] QStringList currencyCodes();
/// What is paid with in a country (ISO alpha-2); empty where there is none of its own (Antarctica) or no such country.
[[nodiscard]] QString currencyOfCountry(const QString &country);

/// "€" for EUR; the code itself where there is no usual sign. Rial and toman are words in Persian only.
[[nodiscard]] QString currencySign(const QString &code, const QString &language);

} // namespace koriz
