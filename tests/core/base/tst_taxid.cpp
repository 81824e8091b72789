#include "core/base/taxid.h"

using namespace Qt::StringLiterals;
using namespace koriz;

TEST_CASE("taxIdWarning is silent on numbers that are in use", "[base][taxid]")
{
    const auto [number, country] = GENERATE(table<QString, QString>({
        {u"40003032949"_s, u"LV"_s}, {u"LV 4000 3521 600"_s, u"LV"_s}, {u"161175-19997"_s, u"LV"_s}, {u"320000-12345"_s, u"LV"_s},
        {u"9900003871"_s, u"AZ"_s}, {u"140 155 5071"_s, u"AZ"_s}, {u"0499370899"_s, u"IR"_s}, {u"۰۰۷۶۲۲۹۶۴۵"_s, u"IR"_s},
        {u"7707083893"_s, u"RU"_s}, {u"500100732259"_s, u"RU"_s}, {u""_s, u"LV"_s}, {u"12345"_s, u"LV"_s}, {u"40003032948"_s, u"EE"_s}}));
    INFO(number.toStdString());
    CHECK_FALSE(taxIdWarning(number, country));
}

TEST_CASE("taxIdWarning notices one wrong digit", "[base][taxid]")
{
    const auto [number, country] = GENERATE(table<QString, QString>({
        {u"40003032948"_s, u"LV"_s}, {u"161375-19997"_s, u"LV"_s}, {u"1401555081"_s, u"AZ"_s}, {u"9900003873"_s, u"AZ"_s},
        {u"0499370898"_s, u"IR"_s}, {u"1111111111"_s, u"IR"_s}, {u"7707083894"_s, u"RU"_s}, {u"500100732258"_s, u"RU"_s}}));
    INFO(number.toStdString());
    CHECK(taxIdWarning(number, country).value_or(QString()).contains(u"check digit"));
}

TEST_CASE("ibanWarning checks the two digits behind the country", "[base][taxid]")
{
    for (const QString &iban : {u"GB82 WEST 1234 5698 7654 32"_s, u"LV80BANK0000435195001"_s, u"AZ21NABZ00000000137010001944"_s,
                                u"ge29nb0000000101904917"_s, u"account 12"_s, u""_s})
        CHECK_FALSE(ibanWarning(iban));
    CHECK(ibanWarning(u"GB82 WEST 1234 5698 7654 33"));
    CHECK(ibanWarning(u"LV81BANK0000435195001"));
}
