#include "core/fields/listquery.h"
#include "tests/support/imports.h"

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;

TEST_CASE_METHOD(ImportFile, "Import of customers keeps every part of a card", "[import]")
{
    const ImportReport report
        = import(Entity::Customer,
                 QByteArray("ID,First Name,Last Name,Company,Phone,Mobile,Email,City,Postal Code,Birthday,Gender,Tags\n"
                            "7,Anna,Ozola,SIA Koks,+371 67 00 11 "
                            "22,29123456,anna@koks.lv,Cēsis,LV-4101,1980-05-11,female,\"vip, draugs\"\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 1);
    CHECK(one("SELECT name FROM customer") == u"Anna Ozola");
    CHECK(one("SELECT external_id || birthday || gender FROM customer") == u"71980-05-11female");
    CHECK(one("SELECT group_concat(type || ':' || number, '|') FROM (SELECT coalesce(type, '') AS type, number FROM "
              "customer_phone ORDER BY position)")
          == u":+371 67 00 11 22|mobile:29123456");
    CHECK(one("SELECT postal_code || city FROM customer_address") == u"LV-4101Cēsis"_s);
    CHECK(one("SELECT k.name FROM customer_company JOIN company AS k ON k.id = company_id") == u"SIA Koks");
    CHECK(count("SELECT count(*) FROM customer_tag") == 2);
    CHECK(report.linkedCreated.value(u"company"_s) == 1);
    CHECK(report.linkedCreated.value(u"tag"_s) == 2);
    CHECK_FALSE(report.operation.isNull());

    undo(*db, report.operation);
    CHECK(count("SELECT count(*) FROM customer") == 0);
    CHECK(count("SELECT count(*) FROM company") == 0);
}

TEST_CASE_METHOD(ImportFile, "Import finds the records that are there already", "[import]")
{
    import(Entity::Customer,
           QByteArray("ID,Name,Email,Phone,City\n1,Anna,a@x.lv,111111,Rīga\n2,Berta,b@x.lv,222222,\n"));
    REQUIRE(count("SELECT count(*) FROM customer") == 2);

    SECTION("skip is the rule")
    {
        const ImportReport report
            = import(Entity::Customer, QByteArray("ID,Name,City\n1,Anna Maria,Cēsis\n3,Zane,Cēsis\n"));
        CHECK(report.skipped == 1);
        CHECK(report.created == 1);
        CHECK(one("SELECT name FROM customer WHERE external_id = '1'") == u"Anna");
    }
    SECTION("update overwrites what the row has")
    {
        options.onMatch = OnMatch::Update;
        const ImportReport report
            = import(Entity::Customer, QByteArray("ID,Name,City,Email\n1,Anna Maria,,\n2,Berta,,b@x.lv\n"));
        CHECK(report.updated == 1);
        CHECK(report.unchanged == 1);
        CHECK(one("SELECT name FROM customer WHERE external_id = '1'") == u"Anna Maria");
        CHECK(one("SELECT city FROM customer_address") == u"Rīga"_s);
    }
    SECTION("fill takes only what is missing")
    {
        options.onMatch = OnMatch::Fill;
        const ImportReport report
            = import(Entity::Customer, QByteArray("ID,Name,City\n1,Anna Maria,Cēsis\n2,B,Cēsis\n"));
        CHECK(report.unchanged == 1);
        CHECK(report.updated == 1);
        CHECK(one("SELECT name FROM customer WHERE external_id = '2'") == u"Berta");
        CHECK(count("SELECT count(*) FROM customer_address WHERE city = 'Cēsis'") == 1);
    }
    SECTION("without a number, mail and name together say who it is")
    {
        const ImportReport report = import(Entity::Customer, QByteArray("Name,Email\nANNA,A@X.LV\nVera,a@x.lv\n"));
        CHECK(report.skipped == 1); // Anna
        CHECK(report.created == 1); // Vera shares the mailbox
    }
    SECTION("another number is another person")
    {
        const ImportReport report = import(Entity::Customer, QByteArray("ID,Name,Email\n9,Anna,a@x.lv\n"));
        CHECK(report.created == 1);
    }
    SECTION("by chosen keys, the first that the row has")
    {
        options.match = {u"email"_s, u"phone"_s};
        const ImportReport report
            = import(Entity::Customer, QByteArray("Name,Email,Phone\nX,,222-222\nY,a@x.lv,\nZ,z@x.lv,999999\n"));
        CHECK(report.skipped == 2);
        CHECK(report.created == 1);
    }
    SECTION("two that fit are told, not guessed")
    {
        import(Entity::Customer, QByteArray("Name,Email\nVera,a@x.lv\n"));
        options.match = {u"email"_s};
        const ImportReport report = import(Entity::Customer, QByteArray("Name,Email\nQ,a@x.lv\n"));
        CHECK(report.rejected == 1);
        CHECK(report.issueCount == 1);
    }
    SECTION("create does not look")
    {
        options.onMatch = OnMatch::Create;
        CHECK(import(Entity::Customer, QByteArray("ID,Name\n1,Anna\n1,Anna\n")).created == 2);
    }
    SECTION("rows match earlier rows of the file")
    {
        CHECK(import(Entity::Customer, QByteArray("ID,Name\n5,E\n5,E\n")).skipped == 1);
    }
}

TEST_CASE_METHOD(ImportFile, "A dry run reports all and keeps nothing", "[import]")
{
    options.dryRun = true;
    const ImportReport report = import(Entity::Customer, QByteArray("Name,Birthday\nAnna,1980-05-11\nB,31.02.1990\n"));
    CHECK(report.created == 1);
    CHECK(report.rejected == 1);
    CHECK(report.operation.isNull());
    CHECK(count("SELECT count(*) FROM customer") == 0);
    CHECK(count("SELECT count(*) FROM operation") == 0);
    REQUIRE(report.issues.size() == 1);
    CHECK(report.issues.first().line == 3);
    CHECK(report.issues.first().column == u"Birthday");
    CHECK(report.issues.first().value == u"31.02.1990");
}

TEST_CASE_METHOD(ImportFile, "Several phones and addresses keep their kind and order", "[import]")
{
    options.mapping = {{u"Tel 2"_s, u"phone.2"_s}, {u"Work"_s, u"phone.work"_s}, {u"Kind"_s, u"phone.1.type"_s},
                       {u"Tel"_s, u"phone.1"_s}, {u"Office city"_s, u"address.work.city"_s}, {u"Where"_s, u"address"_s},
                       {u"Shoe size"_s, u"custom.shoe"_s}};
    options.createMissing = true;
    const ImportReport report
        = import(Entity::Customer,
                 QByteArray("Name,Work,Tel,Kind,Tel 2,Office city,Where,Shoe "
                            "size\nAnna,300,100,Home,200,Rīga,\"Brīvības 1, Rīga\",38\nB,,,,777,,,\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(one("SELECT group_concat(coalesce(type, '-') || number) FROM (SELECT * FROM customer_phone WHERE customer_id "
              "= 1 ORDER BY position)")
          == u"work300,home100,-200");
    CHECK(one("SELECT number FROM customer_phone WHERE customer_id = 2 AND position = 0") == u"777");
    CHECK(one("SELECT city FROM customer_address WHERE type = 'work'") == u"Rīga"_s);
    CHECK(one("SELECT street FROM customer_address WHERE type IS NULL") == u"Brīvības 1, Rīga"_s);
    CHECK(one("SELECT value FROM custom_value") == u"38");
    CHECK(report.linkedCreated.value(u"custom_field"_s) == 1);
}

TEST_CASE_METHOD(ImportFile, "Several values in one cell become several items", "[import]")
{
    const ImportReport report = import(Entity::Customer, QByteArray(
        "First Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Labels\n"
        "Anna,* Work ::: Home,a@x.lv ::: b@x.lv,Mobile,111 ::: 222,* myContacts ::: web\n"));
    INFO(test::issueText(report));
    CHECK(one("SELECT group_concat(type || ':' || address) FROM (SELECT * FROM customer_email ORDER BY position)")
          == u"work:a@x.lv,home:b@x.lv");
    CHECK(count("SELECT count(*) FROM customer_phone") == 2);
    CHECK(one("SELECT group_concat(name) FROM (SELECT name FROM tag ORDER BY name)") == u"myContacts,web");
}

TEST_CASE_METHOD(ImportFile, "A choice of fields that does not fit is refused in words", "[import]")
{
    const auto refused = [this](const char *column, const char *path) {
        options.mapping = {{QString::fromLatin1(column), QString::fromLatin1(path)}};
        try {
            import(Entity::Customer, QByteArray("Name,X\nAnna,1\n"));
        } catch (const Error &error) {
            return error.kind() == Error::Kind::Refused && !error.summary().isEmpty();
        }
        return false;
    };
    CHECK(refused("X", "no_such_field"));
    CHECK(refused("X", "turnover"));
    CHECK(refused("Nope", "city"));
    CHECK(refused("X", "custom.size")); // without createMissing
    CHECK(count("SELECT count(*) FROM customer") == 0);
}

TEST_CASE_METHOD(ImportFile, "A phone is the same with and without the code of the country", "[import][match]")
{
    Query(*db, "UPDATE setting SET value = 'LV' WHERE key = 'country'").exec();
    import(Entity::Customer, QByteArray("Name,Phone\nAnna,29111111\nBob,+371 29222222\nCid,+370 29333333\n"));
    options.match = {u"phone"_s};
    CHECK(import(Entity::Customer, QByteArray("Name,Phone\nA,+371 29 111 111\n")).skipped == 1);
    CHECK(import(Entity::Customer, QByteArray("Name,Phone\nB,29-222-222\n")).skipped == 1);
    CHECK(import(Entity::Customer, QByteArray("Name,Phone\nB,0037129222222\n")).skipped == 1);
    CHECK(import(Entity::Customer, QByteArray("Name,Phone\nC,29333333\n")).created == 1); // of another country
    options.onMatch = OnMatch::Update;
    CHECK(import(Entity::Customer, QByteArray("Name,Phone\nAnna,+371 29 111 111\n")).unchanged == 1);
    CHECK(one("SELECT group_concat(number) FROM customer_phone WHERE customer_id = 1") == u"29111111");
}

TEST_CASE_METHOD(ImportFile, "Customers known by number alone are called by it", "[import][customers]")
{
    CHECK(import(Entity::Customer, QByteArray("customerID,gender\n7590-VHVEG,Female\n5575-GNVDE,Male\n")).created == 2);
    CHECK(one("SELECT name || gender FROM customer WHERE external_id = '7590-VHVEG'") == u"7590-VHVEGfemale");
    // Where there are names, one that lacks is an error.
    CHECK(import(Entity::Customer, QByteArray("ID,Name\n1,\n2,Bob\n")).rejected == 1);
}

TEST_CASE_METHOD(ImportFile, "What is odd about a file is told with the import", "[import]")
{
    const ImportReport report
        = import(Entity::Customer, QByteArray("List of May;;\n\nName;Phone;City\nAnna;291\nBob;292;Riga\n"));
    CHECK(report.created == 2);
    REQUIRE(report.issues.size() == 2);
    CHECK(report.issues.at(0).line == 1);
    CHECK(report.issues.at(1).line == 4);
    CHECK_THROWS_WITH(import(Entity::Customer, QByteArray("")), Catch::Contains("empty"));
}

TEST_CASE_METHOD(ImportFile, "A list without headings is understood where its values leave no doubt",
                 "[import][customers]")
{
    const ImportReport report = import(Entity::Customer, QByteArray(
        "12;Anna Ozola;29111111;anna@x.lv;2026-01-05\n13;Jānis Kalns;+371 29222222;janis@x.lv;2026-02-05\n"));
    CHECK(report.created == 2);
    CHECK_FALSE(report.header);
    CHECK(report.mapping.size() == 3);
    CHECK(one("SELECT name || (SELECT number FROM customer_phone WHERE customer_id = c.id) || (SELECT address FROM "
              "customer_email WHERE customer_id = c.id) "
              "FROM customer AS c WHERE id = 2")
          == u"Jānis Kalns+371 29222222janis@x.lv");
    CHECK_THROWS_AS(import(Entity::Customer, QByteArray("1;2\n3;4\n")), Error); // nothing to go by
}

TEST_CASE_METHOD(ImportFile, "Lists of tags are parted by the sign they use", "[import]")
{
    REQUIRE(import(Entity::Customer, QByteArray("Name;Tags\nA;vip|opt\nB;\"vip;a,b\"\nC;vip, opt\n")).created == 3);
    CHECK(one("SELECT group_concat(name, '/') FROM (SELECT name FROM tag ORDER BY name)") == u"a,b/opt/vip");
    CHECK(count("SELECT count(*) FROM customer_tag") == 6);
}

TEST_CASE_METHOD(ImportFile, "Several phones, e-mails and tags in one cell", "[import]")
{
    import(Entity::Customer,
           QByteArray("Name,Phone,Mobile,Email,Tags\n"
                      "Anna,+371 26 555 444; 67111222,29000000,a@x.lv; b@x.lv,\"\"\"VIP\"\",\"\"2021 Promo\"\"\"\n"
                      "Berta,\"67111333, ext. 12\",0170/1234567,b@x.lv,\n"));
    constexpr auto *phones = "SELECT group_concat(number, '|') FROM (SELECT number FROM customer_phone WHERE "
                             "customer_id = %1 ORDER BY position)";
    CHECK(one(QByteArray(phones).replace("%1", "1").constData()) == u"+371 26 555 444|67111222|29000000");
    CHECK(one(QByteArray(phones).replace("%1", "2").constData()) == u"67111333, ext. 12|0170/1234567");
    CHECK(count("SELECT count(*) FROM customer_email WHERE customer_id = 1") == 2);
    CHECK(one("SELECT group_concat(t.name, '|') FROM customer_tag JOIN tag AS t ON t.id = tag_id")
          == u"VIP|2021 Promo");

    options.onMatch = OnMatch::Update;
    options.match = {u"name"_s};
    import(Entity::Customer, QByteArray("Name,Phone\nAnna,26000001; 67000002\n"));
    CHECK(one(QByteArray(phones).replace("%1", "1").constData()) == u"26000001|67000002|29000000");
}

TEST_CASE_METHOD(ImportFile, "How one is addressed tells the gender; no day and no gender are no error", "[import]")
{
    const ImportReport report
        = import(Entity::Customer,
                 QByteArray("Salutation,First Name,Last Name,Birthday,Gender\n"
                            "Mrs.,Anna,Ozola,0/0/00,Unspecified\nг-н,Juris,Kalns,,\nDr,Berta,Ozola,-,NULL\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 3);
    CHECK(report.issues.isEmpty());
    CHECK(one("SELECT group_concat(coalesce(gender, '-'), '|') FROM customer") == u"female|male|-");
}

TEST_CASE_METHOD(ImportFile, "A birthday of two digits is not in the future", "[import]")
{
    options.today = {2026, 11, 29};
    import(Entity::Customer, QByteArray("Name,Birthday\nA,12.04.35\nB,12.04.25\n"));
    CHECK(one("SELECT group_concat(birthday, '|') FROM customer") == u"1935-04-12|2025-04-12");
}

TEST_CASE_METHOD(ImportFile, "Spanish lists: M is a woman", "[import]")
{
    import(Entity::Customer, QByteArray("Nombre,Apellidos,Sexo\nAna,Sol,M\nJuan,Sol,H\n"));
    CHECK(one("SELECT group_concat(gender, '|') FROM customer") == u"female|male");
}

TEST_CASE_METHOD(ImportFile, "Activities of other programs: lengths, people, days of what is planned", "[import]")
{
    options.createMissing = true;
    const ImportReport report
        = import(Entity::Activity,
                 QByteArray("Activity Type,Activity date,Associated Contact,Call Duration,Status\nCall,2024-03-01 "
                            "10:15,Joe Doe (joe@doe.com),00:05:30,Completed\n"
                            "Call,2024-03-02 10:15,Joe Doe (joe@doe.com),1 h 20 min,Запланирована\n"));
    INFO(test::issueText(report));
    CHECK(report.issues.isEmpty());
    CHECK(one("SELECT group_concat(duration_minutes, '|') FROM activity") == u"6|80");
    CHECK(count("SELECT count(*) FROM activity WHERE status = 'done' AND done_at IS NOT NULL") == 1);
    CHECK(count("SELECT count(*) FROM activity WHERE status = 'planned' AND due_at IS NOT NULL AND done_at IS NULL")
          == 1);
    CHECK(one("SELECT group_concat(name) FROM customer") == u"Joe Doe");
}

TEST_CASE_METHOD(ImportFile, "Jalali years of two digits are those of their column, or of the country", "[import]")
{
    import(Entity::Customer, QByteArray("Name,Birthday\nA,1360/01/05\nB,61/02/10\nC,02/03/04\n"));
    CHECK(one("SELECT group_concat(birthday, '|') FROM customer") == u"1981-03-25|1982-04-30|2023-05-25");
    Query(*db, "UPDATE setting SET value = 'IR' WHERE key = 'country'").exec();
    import(Entity::Customer, QByteArray("Name,Birthday\nD,61/02/10\nE,1990-05-06\n"));
    CHECK(one("SELECT group_concat(coalesce(birthday, '-'), '|') FROM customer WHERE name IN ('D', 'E')")
          != u"1982-04-30|1990-05-06");
    import(Entity::Customer, QByteArray("Name,Birthday\nF,61/02/10\nG,۷۰/۱۲/۰۱\n"));
    CHECK(one("SELECT group_concat(birthday, '|') FROM customer WHERE name IN ('F', 'G')") == u"1982-04-30|1992-02-20");
}

TEST_CASE_METHOD(ImportFile, "The parts of a whole name are known where the heading or a patronymic tells them",
                 "[import][customers]")
{
    import(Entity::Customer, QByteArray("ФИО;Город\nЧернышёв Олег Игоревич;Псков\nООО Ромашка;Псков\n"));
    CHECK(one("SELECT name || '|' || first_name || '|' || last_name || '|' || patronymic FROM customer WHERE id = 1")
          == u"Чернышёв Олег Игоревич|Олег|Чернышёв|Игоревич");
    CHECK(one("SELECT first_name || last_name FROM customer WHERE id = 2") == u"");
}

TEST_CASE_METHOD(ImportFile, "A phone told without the code of the country does not lose it", "[import][match]")
{
    Query(*db, "UPDATE setting SET value = 'LV' WHERE key = 'country'").exec();
    import(Entity::Customer, QByteArray("Name,Phone\nAnna,+371 29 111 111\n"));
    options.onMatch = OnMatch::Update;
    options.match = {u"phone"_s};
    CHECK(import(Entity::Customer, QByteArray("Name,Phone,City\nAnna,29111111,Rīga\n")).updated == 1);
    CHECK(one("SELECT group_concat(number) FROM customer_phone") == u"+371 29 111 111");
}

TEST_CASE_METHOD(ImportFile, "Ratings of a column are on one scale", "[import]")
{
    import(Entity::Feedback, QByteArray("Date,Score (0-10),Comment\n2024-03-01,9,\n2024-03-02,3,\n"));
    CHECK(one("SELECT group_concat(kind || rating, ' ') FROM feedback") == u"nps9 nps3");
    import(Entity::Feedback, QByteArray("Date,Rating,Comment\n2024-03-03,5,\n2024-03-04,3,\n"));
    CHECK(count("SELECT count(*) FROM feedback WHERE kind = 'csat'") == 2);
}

TEST_CASE_METHOD(ImportFile, "The number of a product's card is not its article, its type not its category", "[import]")
{
    import(Entity::Product, QByteArray("Код,Артикул,Наименование\n7,ST-01,Стол\n"));
    import(Entity::Product, QByteArray("Code,Name\nC-1,Chair\n"));
    import(Entity::Product, QByteArray("ID,Type,SKU,Name,Categories\n9,simple,S-9,Soap,Bath\n"));
    CHECK(one("SELECT group_concat(coalesce(external_id, '') || sku || coalesce(category, ''), '|') FROM product")
          == u"7ST-01|C-1|9S-9Bath");
}

TEST_CASE_METHOD(ImportFile, "A list of firms holds firms", "[import][customers]")
{
    import(Entity::Customer, QByteArray("Company name,City\nSIA Alfa,Ogre\nПетров Пётр Ильич,Ogre\n"));
    CHECK(one("SELECT group_concat(kind, ' ') FROM customer") == u"company person");
}

TEST_CASE_METHOD(ImportFile, "Calendars may tell the day and its time apart", "[import]")
{
    const ImportReport report = import(Entity::Activity,
                                       QByteArray("Subject,Start Date,Start Time,End Date,End Time\n"
                                                  "Visit,6/20/2026,2:30:00 PM,6/20/2026,3:00:00 PM\n"));
    INFO(test::issueText(report));
    CHECK(one("SELECT strftime('%Y-%m-%d %H:%M', due_at, 'localtime') FROM activity") == u"2026-06-20 14:30");
}

TEST_CASE_METHOD(ImportFile, "Answers of a form are a rating and a comment, however it asks", "[import]")
{
    import(
        Entity::Feedback,
        QByteArray("Timestamp,Did you like it here?,What was missing?\n2024-03-01,9,Tea\n2024-03-02,2,More light\n"));
    CHECK(one("SELECT group_concat(rating || comment, '|') FROM feedback") == u"9Tea|2More light");
}

TEST_CASE_METHOD(ImportFile, "Names of signs only are names", "[import][customers]")
{
    options.createMissing = true;
    const ImportReport report = import(Entity::Customer, QByteArray("Name,Tags,Source\nAnna,\xe2\x98\x85,\xe2\x98\x85\n"
        "Bob,\xe2\x98\x85,\xe2\x9a\xa1\nCid,\xe2\x9a\xa1,\xe2\x98\x85\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 3);
    CHECK(one("SELECT group_concat(n) FROM (SELECT t.name || count(*) AS n FROM tag AS t JOIN customer_tag AS x ON "
              "x.tag_id = t.id "
              "GROUP BY t.id ORDER BY t.id)")
          == u"\u26052,\u26a11");
    const Catalogue catalogue(*db, Entity::Customer);
    CHECK(koriz::count(*db, {.filter = *parseFilter(u"source = \"\u2605\""_s, catalogue).filter, .today = test::today})
          == 2);
}

TEST_CASE_METHOD(ImportFile, "However many are called the same, the same list again adds no one", "[import]")
{
    constexpr int people = 60; // more than are looked at of one name
    const auto list = [](const char *heading, const auto &value) {
        QByteArray csv = QByteArray("Name,") + heading + ",City\n";
        for (int i = 0; i < people; ++i)
            csv += "Anna Ozola," + value(i) + ",Riga\n";
        return csv;
    };
    const QByteArray phones = list("Phone", [](int i) { return "29000" + QByteArray::number(100 + i); });
    const QByteArray mails = list("E-mail", [](int i) { return "anna" + QByteArray::number(i) + "@x.lv"; });
    for (const QByteArray &csv : {phones, mails}) {
        CHECK(import(Entity::Customer, csv).created == people);
        CHECK(import(Entity::Customer, csv).created == 0);
    }
    CHECK(count("SELECT count(*) FROM customer") == 2 * people);
}
