#pragma once
#include <QString>

namespace koriz {

/// "Amount (EUR)", "Cena, €": the heading without its currency or percent sign.
[[nodiscard]] QString withoutUnit(QStringView heading);

/// ISO code of the currency a heading names, "IRT" for toman; empty when it names none.
[[nodiscard]] QString currencyOfHeading(QStringView heading);

} // namespace koriz
