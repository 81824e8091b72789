#include "core/base/countries.h"

using namespace Qt::StringLiterals;
using namespace koriz;

TEST_CASE("countryCode knows a country by its names and codes", "[base][countries]")
{
    const auto [text, code] = GENERATE(table<QString, QString>({{u"Latvia"_s, u"LV"_s},
                                                                {u"LATVIJA"_s, u"LV"_s},
                                                                {u"Латвия"_s, u"LV"_s},
                                                                {u"lv"_s, u"LV"_s},
                                                                {u"LVA"_s, u"LV"_s},
                                                                {u"Lettland"_s, u"LV"_s},
                                                                {u"Հայաստան"_s, u"AM"_s},
                                                                {u"ՀԱՅԱՍՏԱՆ"_s, u"AM"_s},
                                                                {u"საქართველო"_s, u"GE"_s},
                                                                {u"Georgia"_s, u"GE"_s},
                                                                {u"ايران"_s, u"IR"_s},
                                                                {u"ایران"_s, u"IR"_s},
                                                                {u"Iran (Islamic Republic of)"_s, u"IR"_s},
                                                                {u"Azərbaycan"_s, u"AZ"_s},
                                                                {u"azerbaycan"_s, u"AZ"_s},
                                                                {u"Россия"_s, u"RU"_s},
                                                                {u"Russian Federation"_s, u"RU"_s},
                                                                {u"USA"_s, u"US"_s},
                                                                {u"U.S.A."_s, u"US"_s},
                                                                {u"ԱՄՆ"_s, u"US"_s},
                                                                {u"UK"_s, u"GB"_s},
                                                                {u"The Netherlands"_s, u"NL"_s},
                                                                {u"Czech Republic"_s, u"CZ"_s},
                                                                {u"Türkiye"_s, u"TR"_s},
                                                                {u"Turkey"_s, u"TR"_s},
                                                                {u"Côte d'Ivoire"_s, u"CI"_s},
                                                                {u"Trinidad and Tobago"_s, u"TT"_s},
                                                                {u"Saint Lucia"_s, u"LC"_s},
                                                                {u"AND"_s, u"AD"_s},
                                                                {u"ST"_s, u"ST"_s},
                                                                {u"Congo"_s, u"CG"_s}}));
    INFO(text.toStdString());
    CHECK(countryCode(text) == code);
}

TEST_CASE("countryCode leaves unknown places alone", "[base][countries]")
{
    for (const QString &text : {u""_s, u"  "_s, u"Atlantis"_s, u"Riga"_s, u"XX"_s, u"LV-1010"_s})
        CHECK_FALSE(countryCode(text));
}

TEST_CASE("every country is found by its name in every shipped language", "[base][countries]")
{
    CHECK(countryCodes().size() == 249);
    for (const QString &code : countryCodes()) {
        CHECK(countryCode(code) == code);
        for (const QString &language : {u"en"_s, u"hy"_s, u"lv"_s, u"ka"_s, u"fa"_s, u"az"_s, u"ru"_s}) {
            const QString name = countryName(code, language);
            INFO(name.toStdString());
            CHECK(countryCode(name) == code);
        }
    }
}

TEST_CASE("countryName speaks the shipped languages", "[base][countries]")
{
    CHECK(countryName(u"LV"_s, u"hy"_s) == u"Լատվիա"_s);
    CHECK(countryName(u"am"_s, u"ka"_s) == u"სომხეთი"_s);
    CHECK(countryName(u"GE"_s, u"fa"_s) == u"گرجستان"_s);
    CHECK(countryName(u"GE"_s, u"de"_s) == u"Georgia"_s);
    CHECK(countryName(u"Atlantis"_s, u"en"_s) == u"Atlantis"_s);
}
