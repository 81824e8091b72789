#include "core/exchange/nameparts.h"
#include "tests/support/strings.h"

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE("Headings tell in which order the parts of names stand", "[exchange][names]")
{
    const QStringList firstLast {u"first_name"_s, u"last_name"_s}, lastFirst {u"last_name"_s, u"first_name"_s};
    const QStringList whole {u"last_name"_s, u"first_name"_s, u"patronymic"_s};
    for (const QString &heading : {u"Vārds, uzvārds"_s, u"Ad Soyad"_s, u"Անուն Ազգանուն"_s, u"სახელი და გვარი"_s,
                                   u"نام و نام خانوادگی"_s, u"First and Last Name"_s, u"Имя Фамилия клиента"_s})
        CHECK(nameOrder(heading) == firstLast);
    for (const QString &heading : {u"Last Name, First Name"_s, u"Soyad, Ad"_s, u"Фамилия и имя"_s, u"Uzvārds, vārds"_s})
        CHECK(nameOrder(heading) == lastFirst);
    for (const QString &heading : {u"ФИО"_s, u"Ф.И.О. клиента"_s, u"Фамилия Имя Отчество"_s,
                                   u"Ազգանուն Անուն Հայրանուն"_s, u"Soyad Ad Ata adı"_s})
        CHECK(nameOrder(heading) == whole);
    for (const QString &heading : {u"Name"_s, u"Имя"_s, u"Klients"_s, u"First Name"_s, u"Name of the firm"_s, u""_s})
        CHECK(nameOrder(heading).isEmpty());
}

TEST_CASE("A whole name is parted only where it is certain which word is which", "[exchange][names]")
{
    const QStringList none, lastFirst {u"last_name"_s, u"first_name"_s}, firstLast {u"first_name"_s, u"last_name"_s};
    CHECK(splitName(u"Чернышёв Олег Игоревич"_s, none) == NameParts {u"Олег"_s, u"Чернышёв"_s, u"Игоревич"_s});
    CHECK(splitName(u"Анна Петровна Сидорова"_s, none) == NameParts {u"Анна"_s, u"Сидорова"_s, u"Петровна"_s});
    CHECK(splitName(u"Əliyev Rəşad Elxan oğlu"_s, none) == NameParts {u"Rəşad"_s, u"Əliyev"_s, u"Elxan oğlu"_s});
    CHECK(splitName(u"Ozoliņa-Kalniņa Līga"_s, lastFirst) == NameParts {u"Līga"_s, u"Ozoliņa-Kalniņa"_s, {}});
    CHECK(splitName(u"Šķēle, Žanete"_s, lastFirst) == NameParts {u"Žanete"_s, u"Šķēle"_s, {}});
    CHECK(splitName(u"نینا کریمی"_s, firstLast) == NameParts {u"نینا"_s, u"کریمی"_s, {}});
    CHECK(splitName(u"ნინო ბერიძე"_s, firstLast) == NameParts {u"ნინო"_s, u"ბერიძე"_s, {}});
    CHECK(splitName(u"Петрова Анна"_s, lastFirst) == NameParts {u"Анна"_s, u"Петрова"_s, {}});
    CHECK(splitName(u"Анна Петрова"_s, lastFirst) == NameParts {}); // the other way round than its heading says
    for (const QString &name : {u"Anna Ozola"_s, u"Anna"_s, u""_s})
        CHECK(splitName(name, none) == NameParts {});
    for (const QString &name : {u"SIA Logs"_s, u"ООО Ромашка"_s, u"შპს ალფა"_s, u"شرکت پارس"_s, u"Anna Marija Ozola"_s,
                                u"Šķēle, Žanete"_s, u"Cafe 21"_s, u"Anna"_s})
        CHECK(splitName(name, firstLast) == NameParts {});
}
