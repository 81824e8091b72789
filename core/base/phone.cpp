#include "core/base/phone.h"
#include "core/base/fold.h"
#include "core/base/parsechars.h"
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

} // namespace

PhoneFormat formatPhone(const QString &typed, const QString &country)
{
    const PhoneFormat unknown {typed.trimmed(), {}, false};
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string region = country.isEmpty() ? "ZZ" : country.toUpper().toStdString();
    const auto error = util->Parse(plainSigns(typed).toStdString(), region, &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR || !util->IsValidNumber(number))
        return unknown;
    return {written(number, PhoneNumberUtil::INTERNATIONAL), written(number, PhoneNumberUtil::E164), true};
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
