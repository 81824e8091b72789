#pragma once
#include "core/base/parse.h"
#include <QStringList>

namespace koriz {

/// How the dates of a column are to be read, decided by the column as a whole.
struct DateOrderGuess
{
    DateOrder order = DateOrder::Auto; ///< Auto with neither flag = no numeric dates, or none that leave it open
    bool isAmbiguous = false;          ///< every date can be read in two ways: the owner must say
    bool isMixed = false;              ///< some prove the day first, others the month: `order` is that of most
    qsizetype dates = 0;               ///< how many values are numeric dates
};

struct DecimalMarkGuess
{
    DecimalMark mark = DecimalMark::Auto; ///< Auto with neither flag = no number has a mark
    bool isAmbiguous = false;             ///< "12.500" and the like only
    bool isMixed = false;                 ///< some prove the dot, others the comma
    qsizetype numbers = 0;                ///< how many values are numbers
};

/// Values in any digits; empty ones and those that are no date are passed over.
[[nodiscard]] DateOrderGuess detectDateOrder(const QStringList &values);
[[nodiscard]] DecimalMarkGuess detectDecimalMark(const QStringList &values);

/// "dmy", "mdy", "ymd", "ambiguous", "none".
[[nodiscard]] QString toString(const DateOrderGuess &guess);
/// ".", ",", "ambiguous", "none".
[[nodiscard]] QString toString(const DecimalMarkGuess &guess);

} // namespace koriz
