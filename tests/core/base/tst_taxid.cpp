#include "core/base/taxid.h"

using namespace Qt::StringLiterals;
using namespace koriz;

TEST_CASE("taxIdDoubt is silent on numbers that are in use", "[base][taxid]")
{
    const auto [number, country] = GENERATE(table<QString, QString>({{u"40003032949"_s, u"LV"_s},
                                                                     {u"LV 4000 3521 600"_s, u"LV"_s},
                                                                     {u"161175-19997"_s, u"LV"_s},
                                                                     {u"320000-12345"_s, u"LV"_s},
                                                                     {u"9900003871"_s, u"AZ"_s},
                                                                     {u"140 155 5071"_s, u"AZ"_s},
                                                                     {u"0499370899"_s, u"IR"_s},
                                                                     {u"۰۰۷۶۲۲۹۶۴۵"_s, u"IR"_s},
                                                                     {u"7707083893"_s, u"RU"_s},
                                                                     {u"500100732259"_s, u"RU"_s},
                                                                     {u""_s, u"LV"_s},
                                                                     {u"12345"_s, u"LV"_s},
                                                                     {u"40003032948"_s, u"EE"_s}}));
    INFO(number.toStdString());
    CHECK(taxIdDoubt(number, country).isEmpty());
}

TEST_CASE("taxIdDoubt notices one wrong digit", "[base][taxid]")
{
    const auto [number, country] = GENERATE(table<QString, QString>({{u"40003032948"_s, u"LV"_s},
                                                                     {u"161375-19997"_s, u"LV"_s},
                                                                     {u"1401555081"_s, u"AZ"_s},
                                                                     {u"9900003873"_s, u"AZ"_s},
                                                                     {u"0499370898"_s, u"IR"_s},
                                                                     {u"1111111111"_s, u"IR"_s},
                                                                     {u"7707083894"_s, u"RU"_s},
                                                                     {u"500100732258"_s, u"RU"_s}}));
    INFO(number.toStdString());
    CHECK(taxIdDoubt(number, country).contains(u"check digit"));
}
