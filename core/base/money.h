#pragma once
#include <QString>
#include <compare>
#include <limits>
#include <optional>

namespace koriz {

/// An amount in the minor unit of its currency (cents). Which currency is known by who holds it.
struct Money
{
    qint64 minor = 0;

    friend constexpr auto operator<=>(Money, Money) = default;
    constexpr Money &operator+=(Money other) { minor += other.minor; return *this; }
    friend constexpr Money operator+(Money a, Money b) { return {a.minor + b.minor}; }
    friend constexpr Money operator-(Money a, Money b) { return {a.minor - b.minor}; }
};

/// No amount is larger, so that a thousand of them still make a sum.
inline constexpr qint64 mostMinor = std::numeric_limits<qint64>::max() / 1000;
template<class Number>
[[nodiscard]] constexpr bool fitsAmount(Number minor)
{
    return minor <= mostMinor && minor >= -mostMinor;
}

/// What `quantityMilli` thousandths cost at `minorEach`, rounded half away from zero; nullopt when their product is too
/// large to be an amount.
[[nodiscard]] std::optional<qint64> timesQuantity(qint64 minorEach, qint64 quantityMilli);

/// How many decimals the minor unit of an ISO 4217 code has: EUR 2, JPY 0, KWD 3. Unknown codes have 2.
[[nodiscard]] int currencyDecimals(const QString &code);

/// "1234.50" for 123450 minor units with 2 decimals: the form of JSON and CSV, in every locale the same.
[[nodiscard]] QString toDecimalString(qint64 minor, int decimals);

} // namespace koriz
