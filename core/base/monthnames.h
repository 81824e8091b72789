#pragma once
#include <QString>
#include <optional>

namespace koriz {

struct MonthWord
{
    int month = 0; ///< 1..12
    bool jalali = false;
};

/// The month of a folded word: English and shipped languages, full or short, in the cases dates use.
[[nodiscard]] std::optional<MonthWord> monthOf(const QString &foldedWord);

/// Words that stand in dates and say nothing: weekdays, "года", "gada", "th".
[[nodiscard]] bool isDateFiller(const QString &foldedWord);

} // namespace koriz
