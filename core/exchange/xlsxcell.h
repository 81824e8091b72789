#pragma once
#include <QString>

namespace koriz {

/// What a number format makes of a number, as far as it matters for reading it.
enum class NumberKind : unsigned char { Plain, Date, DateTime, Time, Percent };

struct NumberFormat
{
    NumberKind kind = NumberKind::Plain;
    unsigned char digits = 0; ///< "00000": so many digits, with zeros in front
    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// Of the format's code as a workbook writes it: "dd.mm.yyyy", "0.00%", "[h]:mm".
[[nodiscard]] NumberFormat numberFormat(QStringView code);

/// Of the numbers below 164, whose codes no workbook writes.
[[nodiscard]] NumberFormat builtInFormat(int id);

/// A number of a cell as text that reads in one way only: days ISO, a decimal dot that no one takes for a sign between
/// thousands. `is1904`: days are counted from 1904.
[[nodiscard]] QString cellText(double number, const NumberFormat &format, bool is1904);

/// "_x000D_" is a sign that XML cannot hold.
[[nodiscard]] QString unescapedCell(const QString &text);
[[nodiscard]] QString escapedCell(const QString &text);

/// 0-based of "AB12"; -1 when it is none.
[[nodiscard]] int columnOf(QStringView reference);

} // namespace koriz
