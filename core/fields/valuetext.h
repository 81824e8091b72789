#pragma once
#include "core/base/format.h"
#include "core/base/issue.h"
#include "core/base/parse.h"
#include "core/fields/field.h"
#include <QJsonValue>
#include <QVariant>

namespace koriz {

/// The same text in every locale, for CSV and the command line: "1234.50", "0.5", "12.5", "true", codes of choices, ISO
/// days, "a, b". A link's value is its name here. `currencyDecimals` of amounts that name no currency (amount.h).
[[nodiscard]] QString toText(const Field &field, const QVariant &value, int currencyDecimals);

/// Money is a decimal string; integers, numbers, quantities, percentages are numbers; tags an array; null when empty.
[[nodiscard]] QJsonValue toJson(const Field &field, const QVariant &value, int currencyDecimals);

struct ParseOptions
{
    int currencyDecimals = 2;
    DateOrder dateOrder = DateOrder::Auto;
    DecimalMark decimal = DecimalMark::Auto;
    QDate today {};
    QString currency {}; ///< ISO code: an amount of money that names another is refused; empty = not looked at
    CalendarKind calendar = CalendarKind::Gregorian; ///< of a year that stands alone
};

struct ParsedValue
{
    QVariant value {};              ///< in the form FieldType says; a link's name as text; invalid = empty
    std::optional<Issue> issue {};  ///< set when the text is no value of the field
};

/// Reads what an owner or a script typed. Empty text is the empty value.
[[nodiscard]] ParsedValue fromText(const Field &field, QStringView text, const ParseOptions &options);

/// The owner's text for lists and cards. A link's value is its name; choices show their translated label.
[[nodiscard]] QString display(const Field &field, const QVariant &value, const Formatter &formatter);

} // namespace koriz
