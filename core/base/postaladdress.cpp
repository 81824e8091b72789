#include "core/base/postaladdress.h"
#include "core/base/countries.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Where the post of a country wants the code.
enum class CodePlace {
    BeforeCity, ///< "0010 Երևան"
    AfterCity,  ///< "Rīga, LV-1010"
    OwnLine,    ///< below everything
};

CodePlace codePlace(const QString &country)
{
    if (country == u"LV" || country == u"US" || country == u"CA" || country == u"AU")
        return CodePlace::AfterCity;
    if (country == u"RU" || country == u"UA" || country == u"BY" || country == u"KZ" || country == u"IR"
        || country == u"GB" || country == u"IE")
        return CodePlace::OwnLine;
    return CodePlace::BeforeCity;
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// "Brīvības iela 12-5"
QString streetLine(const PostalAddress &a)
{
    const QString house = a.building.isEmpty() ? a.apartment : joined({a.building, a.apartment}, u"-"_s);
    return joined({a.street, house}, u" "_s);
}

} // namespace

bool PostalAddress::isEmpty() const
{
    return city.isEmpty() && street.isEmpty() && district.isEmpty() && postalCode.isEmpty() && region.isEmpty();
}

QStringList addressLines(const PostalAddress &address, const QString &home, const QString &language)
{
    const QString country = countryCode(address.country).value_or(address.country.isEmpty() ? home : address.country);
    const CodePlace place = codePlace(country);
    QString city = address.city;
    if (place == CodePlace::BeforeCity)
        city = joined({address.postalCode, city}, u" "_s);
    else if (place == CodePlace::AfterCity)
        city = joined({city, address.postalCode}, u", "_s);
    QStringList lines;
    if (country == u"IR") // from the large to the small
        lines << joined({address.region, city}, u"، "_s) << address.district << streetLine(address);
    else
        lines << streetLine(address) << address.district << city << address.region;
    if (place == CodePlace::OwnLine)
        lines << address.postalCode;
    if (country != home && !country.isEmpty())
        lines << countryName(country, language);
    lines.removeAll(QString());
    return lines;
}

} // namespace koriz
