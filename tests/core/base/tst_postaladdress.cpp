#include "core/base/postaladdress.h"

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE("An address is written as the post of its country wants it", "[base][address]")
{
    const PostalAddress riga {u"LV"_s, {}, u"Rīga"_s, {}, u"Brīvības iela"_s, u"12"_s, u"5"_s, u"LV-1010"_s};
    CHECK(addressLines(riga, u"LV"_s, u"lv"_s) == QStringList {u"Brīvības iela 12-5"_s, u"Rīga, LV-1010"_s});
    const PostalAddress yerevan {u"AM"_s, {}, u"Yerevan"_s, {}, u"Saryan"_s, u"22"_s, {}, u"0002"_s};
    CHECK(addressLines(yerevan, u"LV"_s, u"en"_s) == QStringList {u"Saryan 22"_s, u"0002 Yerevan"_s, u"Armenia"_s});
    const PostalAddress tehran {u"IR"_s,      u"Tehran"_s, u"Tehran"_s, u"Vanak"_s,
                                u"Valiasr"_s, u"7"_s,      {},          u"1969613511"_s};
    CHECK(addressLines(tehran, u"IR"_s, u"fa"_s)
          == QStringList {u"Tehran، Tehran"_s, u"Vanak"_s, u"Valiasr 7"_s, u"1969613511"_s});
}

TEST_CASE("What is not known leaves no empty lines, a country alone is no address", "[base][address]")
{
    const PostalAddress only {u"LV"_s, {}, {}, {}, {}, {}, {}, {}};
    CHECK(only.isEmpty());
    const PostalAddress village {{}, {}, u"Kuldīga"_s, {}, {}, {}, {}, {}};
    CHECK(addressLines(village, u"LV"_s, u"lv"_s) == QStringList {u"Kuldīga"_s});
}
