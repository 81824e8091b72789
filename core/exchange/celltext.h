#pragma once
#include <QString>
#include <optional>

namespace koriz {

/// What a cell says: trimmed, without a spreadsheet's mark of a text ("'+371 …", "'00123", ="00123"); empty for what
/// programs write where there is nothing ("-", "NULL", "N/A", "#N/A").
[[nodiscard]] QString cellText(const QString &cell);

/// A number that names something (a phone, a code) as it was before a spreadsheet took it for an amount: "17850.0",
/// "3.7129123456E+10". nullopt when digits are lost: "3,71E+10". All other texts stay.
[[nodiscard]] std::optional<QString> codeText(const QString &text);

/// A word for "not told" where one of a few words or a day is expected: "Unspecified", "Не указан", "не закрыта".
[[nodiscard]] bool saysNothing(QStringView text);

/// A word for goods that came back: "Refund", "Возврат прихода", "Atgriešana".
[[nodiscard]] bool saysReturn(QStringView text);
/// "Cancelled", "refunded", "void": the state of an order that nothing was bought by.
[[nodiscard]] bool saysCancelled(QStringView text);

} // namespace koriz
