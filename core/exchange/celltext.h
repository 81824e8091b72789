#pragma once
#include <QString>

namespace koriz {

/// What a cell says: trimmed, without a spreadsheet's mark of a text ("'+371 …", "'00123"); empty for what programs
/// write where there is nothing ("-", "NULL", "N/A", "#N/A").
[[nodiscard]] QString cellText(const QString &cell);

/// A word for "not told" where one of a few words or a day is expected: "Unspecified", "Не указан", "не закрыта".
[[nodiscard]] bool saysNothing(QStringView text);

} // namespace koriz
