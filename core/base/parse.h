#pragma once
#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>
#include <optional>

namespace koriz {

/// Which sign parts whole units from the rest. Auto = only what the text itself proves.
enum class DecimalMark { Auto, Dot, Comma };

/// How a date of three numbers is read. Auto = only what the text itself proves. Years of four digits are seen anyway.
enum class DateOrder { Auto, DayFirst, MonthFirst, YearFirst };

/// Why a text has no value.
enum class ParseReason {
    None, Empty, NotANumber, Scientific, TooLarge, AmbiguousNumber,
    NotADate, NoSuchDay, NoSuchTime, AmbiguousDate, NoYear
};

/// A translated sentence for the owner: what is wrong. Empty for None.
[[nodiscard]] QString describe(ParseReason reason);

/// An exact decimal number, as an integer of 10^-decimals.
struct ParsedAmount
{
    std::optional<qint64> value {};             ///< nullopt: see reason
    ParseReason reason = ParseReason::None;
    bool rounded = false;                       ///< had more decimals than asked; rounded half away from zero
    DecimalMark mark = DecimalMark::Auto;       ///< the mark this text proves; Auto = it proves nothing
    QString currency {};                        ///< ISO code of the sign or name it carried; "IRT" = toman (10 rials)

    [[nodiscard]] bool isAmbiguous() const { return reason == ParseReason::AmbiguousNumber; }
};

/// Reads typed and imported money in any digits, with groups, currency, parentheses or a minus on either side.
/// `mark` decides only what the text leaves open ("12.500"); with Auto that is AmbiguousNumber and has no value.
[[nodiscard]] ParsedAmount parseAmount(QStringView text, int decimals, DecimalMark mark = DecimalMark::Auto);

/// The same for plain numbers (quantity: 3 decimals, unit price: 4): a percent sign may follow, a currency may not.
[[nodiscard]] ParsedAmount parseDecimal(QStringView text, int decimals, DecimalMark mark = DecimalMark::Auto);

/// A day whose year may be unknown (0), as of a birthday. Month and day 0 = nothing known.
struct PartialDate
{
    int year = 0;
    int month = 0;
    int day = 0;
    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

struct ParsedDate
{
    std::optional<QDate> date {};          ///< Gregorian; nullopt: see reason
    ParseReason reason = ParseReason::None;
    std::optional<QTime> time {};          ///< the time of day that stood beside it
    std::optional<int> offsetSeconds {};   ///< east of UTC; 0 for Z
    PartialDate partial {};                ///< also set, with year 0, when reason is NoYear
    DateOrder order = DateOrder::Auto;     ///< the order this text proves; Auto = it proves nothing

    [[nodiscard]] bool isAmbiguous() const { return reason == ParseReason::AmbiguousDate; }
};

/// Reads ISO, numeric, month-name (English and the shipped languages) and Jalali dates (years 1200 to 1500) in any
/// digits, with or without a time. Two-digit years end ten years after `today`. 03/04/2020 with Auto is
/// AmbiguousDate and has no value; a day or month that does not exist is NoSuchDay.
[[nodiscard]] ParsedDate parseDate(QStringView text, DateOrder order, QDate today);

/// The moment in UTC: by its own offset, else in `zone`; midnight when there was no time. Null without a date.
[[nodiscard]] QDateTime stampOf(const ParsedDate &parsed, const QTimeZone &zone);

/// Yes and no, true and false, 1 and 0 in the shipped languages; nullopt for anything else.
[[nodiscard]] std::optional<bool> parseBool(QStringView text);

/// "female", "male" or "other" from a word or letter of the shipped languages; nullopt for anything else.
[[nodiscard]] std::optional<QString> parseGender(QStringView text);

} // namespace koriz
