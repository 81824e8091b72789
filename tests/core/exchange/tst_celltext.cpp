#include "core/exchange/celltext.h"
#include "core/exchange/genderletters.h"
#include "core/exchange/choicewords.h"
#include "tests/support/testfile.h"

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE("Cells that hold nothing, and texts that a spreadsheet was told to leave alone", "[exchange][cells]")
{
    for (const QString &nothing :
         {u" - "_s, u"—"_s, u"N/A"_s, u"#N/A"_s, u"#Н/Д"_s, u"NULL"_s, u"null"_s, u"\\N"_s, u"nan"_s, u"--None--"_s})
        CHECK(cellText(nothing).isEmpty());
    for (const QString &name :
         {u"Null"_s, u"Nan"_s, u"-5"_s, u"NA"_s, u"no"_s, u"'s-Hertogenbosch"_s, u"'t 5e Huis"_s, u"'"_s})
        CHECK(cellText(name) == name);
    CHECK(cellText(u"'+371 29123456"_s) == u"+371 29123456");
    CHECK(cellText(u" '00123"_s) == u"00123");
    CHECK(cellText(u"'LS1 4AP"_s) == u"LS1 4AP");
    CHECK(cellText(u"'=SUM(A1)"_s) == u"=SUM(A1)");
    CHECK(cellText(u"1'250'000"_s) == u"1'250'000");
    CHECK(saysNothing(u"Keine Angabe"));
    CHECK(saysNothing(u"не закрыта"));
    CHECK_FALSE(saysNothing(u"female"));
}

namespace {

QString meant(const QString &heading, const QStringList &column, const QString &letter)
{
    GenderLetters letters(heading);
    for (const QString &text : column)
        letters.look(text);
    return letters.meaning(letter).value_or(u"as usual"_s);
}

} // namespace

TEST_CASE("A letter for a gender is understood beside the other one", "[exchange][cells]")
{
    CHECK(meant(u"Gender"_s, {u"H"_s, u"M"_s}, u"M"_s) == u"female"); // hombre, mujer
    CHECK(meant(u"Gender"_s, {u"h"_s, u"m"_s}, u"h"_s) == u"male");
    CHECK(meant(u"Sexo"_s, {u"M"_s}, u"M"_s) == u"female");
    CHECK(meant(u"Sexo"_s, {u"M"_s, u"F"_s}, u"M"_s) == u"as usual"); // Portuguese
    CHECK(meant(u"Gender"_s, {u"M"_s, u"F"_s}, u"M"_s) == u"as usual");
    CHECK(meant(u"Płeć"_s, {u"K"_s, u"M"_s}, u"K"_s) == u"female");
    CHECK(meant(u"Cins"_s, {u"K"_s, u"Q"_s}, u"K"_s) == u"as usual"); // kişi, qadın
    CHECK(meant(u"Geslacht"_s, {u"V"_s, u"M"_s}, u"V"_s) == u"female");
    CHECK(meant(u"Lytis"_s, {u"V"_s, u"M"_s}, u"V"_s) == u"male");
    CHECK(meant(u"Gender"_s, {u"V"_s, u"M"_s}, u"V"_s) == u""); // Dutch or Lithuanian: nobody can tell
}

TEST_CASE("Numbers that name something lose nothing to a spreadsheet", "[exchange][cells]")
{
    CHECK(cellText(u"=\"00123\""_s) == u"00123");
    CHECK(cellText(u"=\"say \"\"yes\"\"\""_s) == u"say \"yes\"");
    CHECK(codeText(u"17850.0"_s) == u"17850");
    CHECK(codeText(u"37129123456,00"_s) == u"37129123456");
    CHECK(codeText(u"3.7129123456E+10"_s) == u"37129123456");
    CHECK_FALSE(codeText(u"3,74E+10"_s));
    for (const QString &other : {u"12.5"_s, u"LV-1010"_s, u"2.0"_s, u"+371 29 123 456"_s, u"1E"_s, u"1.000"_s})
        CHECK(codeText(other) == other);
    CHECK(saysReturn(u"Возврат прихода"));
    CHECK(saysReturn(u"REFUND"));
    CHECK_FALSE(saysReturn(u"Returnable bottle"));
    CHECK_FALSE(saysReturn(u"Приход"));
}

TEST_CASE_METHOD(test::TestFile, "Words for a choice are known in every shipped language and of other programs",
                 "[exchange][cells]")
{
    const Catalogue activities(*db, Entity::Activity), feedback(*db, Entity::Feedback), people(*db, Entity::Customer);
    const auto meant = [](const Catalogue &catalogue, QStringView field, const QString &word) {
        return choiceOfWord(*catalogue.find(field), word);
    };
    for (const QString &call : {u"call"_s, u"Звонок"_s, u"Zvans"_s, u"Զանգ"_s, u"ზარი"_s, u"تماس"_s, u"Zəng"_s})
        CHECK(meant(activities, u"kind", call) == u"call");
    for (const QString &done : {u"Completed"_s, u"Завершена"_s, u"Izpildīts"_s, u"Կատարված"_s, u"შესრულებული"_s,
                                u"انجام شده"_s, u"Tamamlandı"_s})
        CHECK(meant(activities, u"status", done) == u"done");
    CHECK(meant(activities, u"priority", u"Augsta"_s) == u"high");
    CHECK(meant(activities, u"direction", u"Исходящий"_s) == u"out");
    CHECK(meant(feedback, u"kind", u"Sūdzība"_s) == u"complaint");
    CHECK(meant(feedback, u"status", u"Решена"_s) == u"closed");
    CHECK(meant(feedback, u"status", u"closed"_s) == u"closed");
    CHECK(meant(activities, u"status", u"closed"_s) == u"done");
    CHECK(meant(people, u"kind", u"Juridiska persona"_s) == u"company");
    CHECK(meant(people, u"kind", u"blue"_s).isEmpty());
}
