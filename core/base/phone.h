#pragma once
#include <QString>
#include <QUrl>

namespace koriz {

struct PhoneFormat
{
    QString display {};   ///< international form; what was typed when it is no number we know
    QString e164 {};      ///< "+37129123456"; empty when unknown
    bool valid = false;
    friend bool operator==(const PhoneFormat &, const PhoneFormat &) = default;
};

/// `country` (ISO alpha-2) is where a number without + is dialled; may be empty. About 15 µs: not for bulk work.
[[nodiscard]] PhoneFormat formatPhone(const QString &typed, const QString &country);

/// A translated remark on a phone number of no form that is known in `country` (ISO alpha-2); empty for one that is,
/// and where nothing is known: without a country and a code of one. Never a reason to refuse.
[[nodiscard]] QString phoneDoubt(const QString &typed, const QString &country);

/// The address that calls the number: tel:+37129123456; empty when there is nothing to dial.
[[nodiscard]] QUrl telUrl(const QString &typed, const QString &country);

/// The digits after the code of the country: "29123456" of "+371 2912 3456" and "00371 29123456". Empty when the
/// number is written without one.
[[nodiscard]] QString nationalDigits(QStringView number);

/// The digits of one phone in every way it is written in `country` (ISO alpha-2): with the code of the country, 00 or
/// the trunk digit before it, or bare. Its own digits come first; empty when it has none.
[[nodiscard]] QStringList phoneSpellings(const QString &number, const QString &country);

} // namespace koriz
