#include "core/base/phone.h"
#include "core/base/fold.h"
#include "core/base/parsechars.h"
#include <QCoreApplication>
#include <optional>
#include <phonenumbers/phonenumberutil.h>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace koriz {

namespace {

QString written(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat form)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, form, &text);
    return QString::fromStdString(text);
}

/// How many digits the calling code at the start takes, by the numbering plan of the ITU.
qsizetype callingCodeLength(QStringView digits)
{
    static constexpr std::u16string_view twoDigits
        = u"20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 "
          "55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98";
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return QStringView(twoDigits).contains(digits.left(2)) ? 2 : 3;
}

/// Digits from the calling code on; empty when the number is written without one.
QString codedDigits(QStringView number)
{
    const QString digits = phoneDigits(number);
    const QString signs = plainSigns(number.trimmed().left(6));
    if (signs.startsWith(u'+') || signs.startsWith(u"(+"))
        return digits;
    return digits.startsWith(u"00") ? digits.mid(2) : QString();
}

std::optional<PhoneNumber> parsed(const QString &typed, const QString &country)
{
    PhoneNumber number;
    const std::string region = country.isEmpty() ? "ZZ" : country.toUpper().toStdString();
    const auto error = PhoneNumberUtil::GetInstance()->Parse(plainSigns(typed).toStdString(), region, &number);
    return error == PhoneNumberUtil::NO_PARSING_ERROR ? std::optional(number) : std::nullopt;
}

} // namespace

QString nationalDigits(QStringView number)
{
    const QString coded = codedDigits(number);
    const qsizetype code = callingCodeLength(coded);
    return coded.size() > code + 2 ? coded.mid(code) : QString();
}

QStringList phoneSpellings(const QString &number, const QString &country)
{
    const QString digits = phoneDigits(number);
    if (digits.isEmpty())
        return {};
    const int known = country.isEmpty()
        ? 0
        : PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(country.toUpper().toStdString());
    const QString code = known == 0 ? QString() : QString::number(known), trunk = known == 7 ? u"8"_s : u"0"_s;
    QString coded = codedDigits(number);
    constexpr qsizetype shortestCoded = 11;
    if (coded.isEmpty() && !code.isEmpty() && digits.startsWith(code) && digits.size() >= shortestCoded)
        coded = digits;
    QString national = coded.isEmpty() ? digits : QString();
    if (national.startsWith(trunk) && (known != 7 || national.size() == shortestCoded))
        national.remove(0, 1);
    if (!code.isEmpty() && coded.startsWith(code))
        national = coded.mid(code.size());
    if (coded.isEmpty() && !code.isEmpty())
        coded = code + national;
    QStringList spellings {digits};
    if (!coded.isEmpty())
        spellings << coded << u"00"_s + coded;
    if (!national.isEmpty())
        spellings << national << trunk + national;
    spellings.removeDuplicates();
    return spellings;
}

PhoneFormat formatPhone(const QString &typed, const QString &country)
{
    const std::optional<PhoneNumber> number = parsed(typed, country);
    if (!number || !PhoneNumberUtil::GetInstance()->IsValidNumber(*number))
        return {typed.trimmed(), {}, false};
    return {written(*number, PhoneNumberUtil::INTERNATIONAL), written(*number, PhoneNumberUtil::E164), true};
}

QString phoneDoubt(const QString &typed, const QString &country)
{
    const bool isKnowable = !country.isEmpty() || !codedDigits(typed).isEmpty();
    // Ranges are opened faster than a library learns of them: a right length is enough.
    const std::optional<PhoneNumber> number = parsed(typed, country);
    if (!isKnowable || (number && PhoneNumberUtil::GetInstance()->IsPossibleNumber(*number)))
        return {};
    return QCoreApplication::translate("Phone",
                                       "This is no phone number of a known form; it is kept as it is written.");
}

QUrl telUrl(const QString &typed, const QString &country)
{
    QString number = formatPhone(typed, country).e164;
    if (number.isEmpty()) {
        number = phoneDigits(typed);
        if (number.isEmpty())
            return {};
        if (plainSigns(typed).startsWith(u'+'))
            number.prepend(u'+');
    }
    return QUrl(u"tel:"_s + number);
}

} // namespace koriz
