#include "core/exchange/totalsline.h"
#include <catch2/catch.hpp>

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE("A line of totals is told from a record", "[exchange][totals]")
{
    for (const QString &word : {u"Total"_s, u"TOTAL:"_s, u"Итого"_s, u"Kopā"_s, u"Ընդամենը"_s, u"სულ"_s, u"جمع کل"_s,
                                u"Cəmi:"_s, u"Total: 12"_s}) {
        INFO(word.toStdString());
        CHECK(isTotalsLine({word, u""_s, u"1 734,50"_s}, Entity::Deal));
        CHECK(isTotalsLine({u""_s, word, u""_s}, Entity::Customer));
        CHECK_FALSE(isTotalsLine({word, u"29111111"_s}, Entity::Customer));
        CHECK(isTotalsLine({word, u"3"_s, u""_s, u"1 234 567,50"_s}, Entity::Customer));
        CHECK_FALSE(isTotalsLine({word, u"3"_s, u"Rīga"_s}, Entity::Customer));
        CHECK_FALSE(isTotalsLine({word, u"Anna"_s, u"5"_s}, Entity::Deal));
    }
    CHECK(isTotalsLine({u"Total: Campaigns"_s, u""_s, u"EUR"_s, u"1,250.75"_s}, Entity::Campaign));
    CHECK_FALSE(isTotalsLine({u"Total: Campaigns"_s, u"Search"_s}, Entity::Campaign));
    CHECK_FALSE(isTotalsLine({u"Total Energies"_s, u"5"_s}, Entity::Deal));
    CHECK_FALSE(isTotalsLine({u"5"_s, u"6"_s}, Entity::Deal));
    CHECK_FALSE(isTotalsLine({u""_s, u""_s}, Entity::Deal));
    CHECK_FALSE(isTotalsLine({}, Entity::Deal));
}
