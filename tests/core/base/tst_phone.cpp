#include "core/base/phone.h"

using namespace Qt::StringLiterals;
using namespace koriz;

TEST_CASE("formatPhone knows the numbers of the shipped countries", "[base][phone]")
{
    const auto [typed, country, display] = GENERATE(table<QString, QString, QString>({
        {u"29123456"_s, u"LV"_s, u"+371 29 123 456"_s}, {u"+371 29-12-34-56"_s, u""_s, u"+371 29 123 456"_s},
        {u"0037129123456"_s, u"LV"_s, u"+371 29 123 456"_s}, {u"077 123456"_s, u"AM"_s, u"+374 77 123456"_s},
        {u"555 12 34 56"_s, u"GE"_s, u"+995 555 12 34 56"_s}, {u"0912 345 6789"_s, u"IR"_s, u"+98 912 345 6789"_s},
        {u"۰۹۱۲۳۴۵۶۷۸۹"_s, u"IR"_s, u"+98 912 345 6789"_s}, {u"050 123 45 67"_s, u"AZ"_s, u"+994 50 123 45 67"_s},
        {u"8 (495) 123-45-67"_s, u"RU"_s, u"+7 495 123-45-67"_s}}));
    const PhoneFormat phone = formatPhone(typed, country);
    CHECK(phone.valid);
    CHECK(phone.display == display);
    CHECK(phone.e164 == QString(display).remove(u' ').remove(u'-'));
}

TEST_CASE("formatPhone keeps what it does not know as it was typed", "[base][phone]")
{
    for (const QString &typed : {u"12"_s, u"ask Anna"_s, u"29123456"_s, u"+999 123"_s, u""_s})
        CHECK((formatPhone(typed, {}) == PhoneFormat {typed, {}, false}));
}

TEST_CASE("telUrl dials the number, or the digits of one we do not know", "[base][phone]")
{
    CHECK(telUrl(u"29 123 456"_s, u"LV"_s).toString() == u"tel:+37129123456"_s);
    CHECK(telUrl(u"ext. 123"_s, u"LV"_s).toString() == u"tel:123"_s);
    CHECK(telUrl(u"+999 123"_s, {}).toString() == u"tel:+999123"_s);
    CHECK(telUrl(u"none"_s, u"LV"_s).isEmpty());
}
