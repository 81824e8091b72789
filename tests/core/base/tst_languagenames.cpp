#include "core/base/languagenames.h"

using namespace Qt::StringLiterals;
using namespace koriz;

TEST_CASE("languageName speaks the shipped languages and begins as a heading does", "[base][languagenames]")
{
    const auto [code, shown, name] = GENERATE(table<QString, QString, QString>({
        {u"fa"_s, u"en"_s, u"Persian"_s}, {u"fa"_s, u"hy"_s, u"Պարսկերեն"_s}, {u"lv"_s, u"lv"_s, u"Latviešu"_s},
        {u"hy"_s, u"ka"_s, u"სომხური"_s}, {u"fa"_s, u"fa"_s, u"فارسی"_s}, {u"en"_s, u"az"_s, u"İngilis"_s},
        {u"ru"_s, u"ru"_s, u"Русский"_s}, {u"RU"_s, u"en"_s, u"Russian"_s}}));
    CHECK(languageName(code, shown) == name);
}

TEST_CASE("languageName leaves what is no code alone", "[base][languagenames]")
{
    for (const QString &text : {u""_s, u"xx"_s, u"Dari and Pashto"_s, u"Persian"_s})
        CHECK(languageName(text, u"ru"_s) == text);
}

TEST_CASE("languageCode knows a language by its names and code", "[base][languagenames]")
{
    const auto [text, code] = GENERATE(table<QString, QString>({{u"fa"_s, u"fa"_s},
                                                                {u"LV"_s, u"lv"_s},
                                                                {u"persian"_s, u"fa"_s},
                                                                {u"Персидский"_s, u"fa"_s},
                                                                {u"فارسی"_s, u"fa"_s},
                                                                {u"latviešu"_s, u"lv"_s},
                                                                {u"Latviesu"_s, u"lv"_s},
                                                                {u"ՀԱՅԵՐԵՆ"_s, u"hy"_s},
                                                                {u"Deutsch"_s, u"de"_s},
                                                                {u"German"_s, u"de"_s}}));
    INFO(text.toStdString());
    CHECK(languageCode(text) == code);
    CHECK_FALSE(languageCode(u"Klingon and Elvish"_s));
    CHECK_FALSE(languageCode({}));
}
