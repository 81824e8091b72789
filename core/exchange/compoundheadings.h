#pragma once
#include <QString>

namespace koriz {

/// The field of a heading of customers that is made of several known ones: "Town/City", "Улица, дом", "Adrese (iela)",
/// "Фамилия и имя"; empty when its parts do not agree. Weaker than a heading that is known as a whole.
[[nodiscard]] QString fieldOfParts(const QString &heading);

} // namespace koriz
