#include "core/exchange/cardexport.h"
#include "core/exchange/vcard.h"
#include "tests/support/imports.h"

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;
using test::sharedFile;
using test::sqlText;

namespace {

constexpr auto *cards = R"sql(SELECT coalesce(c.first_name, ''), coalesce(c.last_name, ''),
    coalesce((SELECT k.name FROM customer_company AS x JOIN company AS k ON k.id = x.company_id WHERE x.customer_id = c.id), ''),
    coalesce((SELECT x.address FROM customer_email AS x WHERE x.customer_id = c.id AND x.position = 0), ''),
    coalesce((SELECT x.number FROM customer_phone AS x WHERE x.customer_id = c.id AND x.position = 0), ''),
    coalesce(a.street, ''), coalesce(a.city, ''), coalesce(a.region, ''), coalesce(a.postal_code, ''), coalesce(c.birthday, '')
    FROM customer AS c LEFT JOIN customer_address AS a ON a.customer_id = c.id AND a.position = 0 ORDER BY c.id)sql";

ImportReport take(ImportFile &file, const QByteArray &text, const char *name = "a.vcf",
                  Entity entity = Entity::Customer)
{
    const ImportReport report = file.import(entity, file.write(text, name));
    INFO(test::issueText(report));
    CHECK(report.rejected == 0);
    return report;
}

} // namespace

TEST_CASE_METHOD(ImportFile, "Address cards of phones arrive letter by letter", "[import][vcard]")
{
    for (const char *name : {"lv_vcard21_qp.vcf", "az_vcard30.vcf"}) {
        const QByteArray path = QByteArray("contacts/derived/") + name;
        NEEDS_SHARED(path.constData());
        INFO(name);
        const auto fresh = Database::inMemory();
        options.source = sharedFile(path.constData());
        const ImportReport report = runImport(*fresh, options);
        const QJsonArray records = test::sharedJson((path + ".expected.json").constData())[u"records"].toArray();
        CHECK(report.created == records.size());
        Query q(*fresh, cards);
        for (const QJsonValue &record : records) {
            REQUIRE(q.next());
            const QStringList keys {u"first"_s, u"last"_s, u"company"_s, u"email"_s, u"phone"_s, u"street"_s, u"city"_s,
                                    u"region"_s, u"zip"_s, u"birthday"_s};
            for (int i = 0; i < keys.size(); ++i)
                CHECK(q.text(i) == record[keys.at(i)].toString());
        }
    }
}

TEST_CASE_METHOD(ImportFile, "What a card of 3.0 and 4.0 says", "[import][vcard]")
{
    const ImportReport report = take(
        *this,
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe;John;Richter\\, James;Mr.;Sr.\r\nFN:Mr. John "
        "Doe\r\nTEL;TYPE=WORK,FAX:1\r\n"
        "TEL;TYPE=CELL,PREF:2\r\nitem1.TEL:3\r\nitem1.X-ABLabel:_$!<Assistant>!$_\r\nitem2.ADR;TYPE=HOME:;flat "
        "2;High\r\n"
        "  St 1;York;;YO1;GB\r\nNOTE:one\\ntwo\\; three\r\nCATEGORIES:a,b\\,c\r\nBDAY:--0423\r\nNICKNAME:Jo\r\n"
        "PHOTO;ENCODING=b:AAAA\r\nEND:VCARD\r\n"
        "begin:vcard\nversion:4.0\nfn:Acme\norg:Acme;Sales\ntel;value=uri;type=\"voice,home\":tel:+1-555\nend:vcard\n");
    CHECK(report.created == 2);
    CHECK(one("SELECT first_name || last_name || patronymic || birthday FROM customer WHERE id = 1")
          == u"JohnDoeRichter, James--04-23");
    CHECK(one("SELECT notes FROM customer WHERE id = 1") == u"one\ntwo; three");
    CHECK(one("SELECT group_concat(type || ':' || number, ' ') FROM (SELECT * FROM customer_phone WHERE customer_id = "
              "1 ORDER BY position)")
          == u"work fax:1 mobile:2 assistant:3");
    CHECK(one("SELECT type || street || city || postal_code FROM customer_address") == u"homeHigh St 1, flat 2YorkYO1");
    CHECK(one("SELECT group_concat(name, '|') FROM (SELECT name FROM tag ORDER BY name)") == u"a|b,c");
    CHECK(one("SELECT kind || name FROM customer WHERE id = 2") == u"companyAcme");
    CHECK(one("SELECT type || number FROM customer_phone WHERE customer_id = 2") == u"home+1-555");
    REQUIRE(report.issues.size() == 1);
    CHECK(report.issues.at(0).value == u"NICKNAME, PHOTO");
    CHECK(report.issues.at(0).isNotice);
}

TEST_CASE_METHOD(ImportFile, "A card without an end is refused, a file without cards too", "[import][vcard]")
{
    const ImportReport report
        = import(Entity::Customer, write("BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\n", "a.vcf"));
    CHECK(report.created == 1);
    CHECK(report.rejected == 1);
    CHECK(report.issues.at(0).line == 4);
    CHECK_THROWS_AS(import(Entity::Customer, write("hello\n", "b.vcf")), Error);
    CHECK_THROWS_AS(import(Entity::Deal, write("BEGIN:VCARD\nFN:A\nEND:VCARD\n", "c.vcf")), Error);
}

TEST_CASE_METHOD(ImportFile, "Every card of the shared files is read", "[import][vcard]")
{
    NEEDS_SHARED("vcard/ez-vcard/John_Doe_ANDROID.vcf");
    struct Known { const char *file; int cards; };
    for (const Known &known :
         {Known {"vcard/ez-vcard/John_Doe_ANDROID.vcf", 6}, Known {"vcard/ez-vcard/John_Doe_GMAIL.vcf", 1},
          Known {"vcard/ez-vcard/John_Doe_MS_OUTLOOK.vcf", 1}, Known {"vcard/roundcube/apple.vcf", 1}}) {
        INFO(known.file);
        const auto fresh = Database::inMemory();
        options.source = sharedFile(known.file);
        const ImportReport report = runImport(*fresh, options);
        INFO(test::issueText(report));
        CHECK(report.created + report.skipped == known.cards);
    }
}

TEST_CASE_METHOD(ImportFile, "Customers come back from the cards they were exported as", "[export][vcard]")
{
    import(Entity::Customer,
           QByteArray("name,first_name,last_name,patronymic,phone.1,phone.1.type,phone.2,phone.2.type,email.1,address."
                      "1.street,address.1.city,birthday,tags,notes\n"
                      "Āķis Ņauris,Ņauris,Āķis,Jānis,+371 29,mobile,67,reception,a@x.lv,\"Lielā 1, dz. "
                      "2\",Rīga,1980-04-23,\"vip ::: a;b\",\"two\nlines; and, "
                      "a very long note that has to be folded because it is longer than seventy five bytes "
                      "ķķķķķķķķķķķķķķķķķķķķ\"\n"));
    const QString path = dir.filePath(u"out.vcf"_s);
    CHECK(exportVcards(*db, {.entity = Entity::Customer, .path = path}) == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n'))
        CHECK(line.size() <= 76);
    const auto other = Database::inMemory();
    options.source = path;
    options.entity = Entity::Customer;
    CHECK(runImport(*other, options).created == 1);
    for (const char *sql : {"SELECT name || first_name || last_name || patronymic || birthday || notes FROM customer",
                            "SELECT group_concat(type || number) FROM (SELECT * FROM customer_phone ORDER BY position)",
                            "SELECT street || city FROM customer_address",
                            "SELECT group_concat(name) FROM (SELECT * FROM tag ORDER BY name)"})
        CHECK(Query(*db, sql).firstText() == Query(*other, sql).firstText());
}

TEST_CASE_METHOD(ImportFile, "A calendar's events and tasks are activities, and come back", "[import][calendar]")
{
    const ImportReport report
        = take(*this,
               "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Visit\\, new "
               "shop\r\nDTSTART:20260423T101500\r\n"
               "DTEND:20260423T114500\r\nBEGIN:VALARM\r\nSUMMARY:no\r\nEND:VALARM\r\nEND:VEVENT\r\n"
               "BEGIN:VTODO\r\nUID:2\r\nSUMMARY:Call back\r\nDUE;VALUE=DATE:20260501\r\nPRIORITY:1\r\nEND:VTODO\r\n"
               "BEGIN:VTODO\r\nUID:3\r\nSUMMARY:Old\r\nSTATUS:COMPLETED\r\nCOMPLETED:20260101T090000Z\r\nEND:"
               "VTODO\r\nEND:VCALENDAR\r\n",
               "a.ics", Entity::Activity);
    CHECK(report.created == 3);
    CHECK(one("SELECT subject || kind || duration_minutes FROM activity WHERE external_id = '1'")
          == u"Visit, new shopmeeting90");
    CHECK(one("SELECT kind || priority || status FROM activity WHERE external_id = '2'") == u"taskhighplanned");
    CHECK(one("SELECT status || done_at FROM activity WHERE external_id = '3'") == u"done2026-01-01T09:00:00Z");
    const QString path = dir.filePath(u"out.ics"_s);
    CHECK(exportCalendar(*db, {.entity = Entity::Activity, .path = path}) == 3);
    const ImportReport again = import(Entity::Activity, path);
    CHECK(again.skipped == 3);
    options.onMatch = OnMatch::Update;
    CHECK(import(Entity::Activity, path).unchanged == 3);
}

TEST_CASE_METHOD(ImportFile, "Parts of an address and a year of birth come back from the card they are merged in",
                 "[export][vcard]")
{
    import(Entity::Customer,
           QByteArray("name,address.1.street,address.1.building,address.1.apartment,address.1.district,address.1.city,"
                      "address.1.type,address.2.street,birthday\n"
                      "Anna,Lielā iela,5,12,Centrs,Rīga,summer house,Mazā 3,1980\nBerta,,7,,,Cēsis,home,,1981\n"));
    const QString path = dir.filePath(u"out.vcf"_s);
    CHECK(exportVcards(*db, {.entity = Entity::Customer, .path = path}) == 2);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("ADR:;Centrs;Lielā iela 5-12;Rīga;;;\r\n")); // whole for other programs
    CHECK(text.contains("ADR:;;Mazā 3;;;;\r\n"));
    CHECK_FALSE(text.contains("BDAY"));
    const auto other = Database::inMemory();
    options.source = path;
    options.entity = Entity::Customer;
    CHECK(runImport(*other, options).created == 2);
    for (const char *sql :
         {"SELECT group_concat(birthday) FROM (SELECT birthday FROM customer ORDER BY id)",
          "SELECT group_concat(coalesce(type, '-') || ':' || coalesce(street, '-') || ':' || coalesce(building, '-') "
          "|| ':' || "
          "coalesce(apartment, '-') || ':' || coalesce(district, '-') || ':' || coalesce(city, '-'), ' ') "
          "FROM (SELECT * FROM customer_address ORDER BY customer_id, position)"})
        CHECK(Query(*db, sql).firstText() == Query(*other, sql).firstText());
    CHECK(Query(*other, "SELECT street IS NULL FROM customer_address WHERE building = '7'").firstInteger() == 1);
}

TEST_CASE_METHOD(ImportFile, "An activity comes back whole from a calendar", "[export][calendar]")
{
    const QString customerFile = write("name,email\nAnna,anna@x.lv\nBerta,\n", "customers.csv");
    const QString dealFile = write("title,customer,value\nFlowers,Anna,100\n", "deals.csv");
    const auto into = [&](Database &file, Entity entity, const QString &path) {
        options.entity = entity;
        options.source = path;
        const ImportReport report = runImport(file, options);
        INFO(test::issueText(report));
        CHECK(report.rejected == 0);
    };
    options.createMissing = true;
    into(*db, Entity::Customer, customerFile);
    into(*db, Entity::Deal, dealFile);
    import(Entity::Activity,
           QByteArray("external_id,kind,subject,customer,deal,employee,status,due,done,priority,direction,duration,"
                      "outcome,notes\n"
                      "1,meeting,Tasting,Anna,Flowers,Ilze,done,2026-04-23T10:15:00Z,2026-04-23T11:00:00Z,normal,,45,"
                      "liked it,\"two\nlines\"\n"
                      "2,call,Ask,Berta,,Ilze,done,,2026-04-24T08:00:00Z,low,out,5,,\n"
                      "3,visit,Looked in,Anna,,,done,,2026-04-25T08:00:00Z,,,,,\n"
                      "4,task,Flowers for Easter,,,,planned,2026-05-01,,high,,,,\n"
                      "5,email,Offer,Anna,Flowers,,planned,2026-05-02T09:00:00Z,,,in,,,\n"));
    REQUIRE(count("SELECT count(*) FROM activity") == 5);
    constexpr auto *all
        = R"sql(SELECT group_concat(external_id || kind || subject || coalesce(customer_id, '-') || coalesce(deal_id, '-')
        || coalesce(employee_id, '-') || status || coalesce(due_at, '-') || coalesce(done_at, '-') || coalesce(priority, '-')
        || coalesce(direction, '-') || coalesce(duration_minutes, '-') || coalesce(outcome, '-') || coalesce(notes, '-'), x'0a')
        FROM (SELECT * FROM activity ORDER BY external_id))sql";
    const QString path = dir.filePath(u"out.ics"_s);
    CHECK(exportCalendar(*db, {.entity = Entity::Activity, .path = path}) == 5);
    const auto other = Database::inMemory();
    into(*other, Entity::Customer, customerFile);
    into(*other, Entity::Deal, dealFile);
    into(*other, Entity::Activity, path);
    CHECK(sqlText(*other, all) == one(all));
}

TEST_CASE_METHOD(ImportFile, "A calendar's moments are read in the zone they name", "[import][calendar]")
{
    const ImportReport report = take(
        *this,
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:A\r\nDTSTART;TZID=America/New_York:20260423T101500\r\n"
        "DTEND;TZID=America/New_York:20260423T111500\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:B\r\nDTSTART;TZID=America/"
        "New_York:20260115T101500\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "a.ics", Entity::Activity);
    CHECK(report.created == 2);
    CHECK(one("SELECT due_at || duration_minutes FROM activity WHERE external_id = '1'")
          == u"2026-04-23T14:15:00Z60"); // summer, UTC-4
    CHECK(one("SELECT due_at FROM activity WHERE external_id = '2'") == u"2026-01-15T15:15:00Z"); // winter, UTC-5
}

TEST_CASE_METHOD(ImportFile, "Cards and calendars that are cancelled leave the old file", "[export][vcard][calendar]")
{
    customer(u"Anna"_s);
    import(Entity::Activity, QByteArray("subject\nCall\n"));
    std::atomic_bool cancelled {true};
    const auto isKept = [&](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll() == "old";
    };
    const QString cards = write("old", "out.vcf"), calendar = write("old", "out.ics");
    CHECK_THROWS_AS(exportVcards(*db, {.entity = Entity::Customer, .path = cards}, {{}, &cancelled}), Cancelled);
    CHECK_THROWS_AS(exportCalendar(*db, {.entity = Entity::Activity, .path = calendar}, {{}, &cancelled}), Cancelled);
    CHECK(isKept(cards));
    CHECK(isKept(calendar));
}

TEST_CASE_METHOD(ImportFile, "What cards have no word for comes back from them too", "[export][vcard]")
{
    options.createMissing = true;
    options.mapping = {{u"Shoe"_s, u"custom.Shoe size"_s}};
    import(
        Entity::Customer,
        QByteArray("external_id,name,company,job_title,company.2,Shoe,industry,tax_id,preferences,interests,traits,"
                   "tags,source,campaign,first_contact,"
                   "first_interest,lifecycle,loyalty,discount,employee,satisfaction,score,consent,do_not_contact,"
                   "disqualify_reason,referrer,messenger.skype\n"
                   "1,Anna,SIA A,Boss,SIA B,38;5,Trade,LV1,\"a, b\",c,calm,\"vip, "
                   "\"\"x\"\"\",Web,Spring,2020-01-02,Boats,prospect,Gold,12.5,Zane,9,1.5,yes,no,Too far,,live:anna\n"
                   "2,Berta,,,,,,,,,,,,,,,,,,,,,,,,Anna,\n"));
    const QString path = dir.filePath(u"all.vcf"_s), table = dir.filePath(u"all.csv"_s);
    exportVcards(*db, {.entity = Entity::Customer, .path = path});
    exportTable(*db, {.entity = Entity::Customer, .path = table, .columns = {}});
    const auto read = [](const QString &name) {
        QFile f(name);
        REQUIRE(f.open(QIODevice::ReadOnly));
        return f.readAll();
    };
    const QByteArray before = read(table);

    ImportFile other;
    other.options.createMissing = true;
    const ImportReport report = other.import(Entity::Customer, path);
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(report.issues.isEmpty());
    const QString again = dir.filePath(u"again.csv"_s);
    exportTable(*other.db, {.entity = Entity::Customer, .path = again, .columns = {}});
    CHECK(read(again) == before);

    // A file that knows neither the own field nor the people takes the cards without them, and says so.
    ImportFile strange;
    const ImportReport without = strange.import(Entity::Customer, path);
    INFO(test::issueText(without));
    CHECK(without.created == 2);
    CHECK(without.rejected == 0);
    CHECK(without.issueCount > 0);
    CHECK(strange.one("SELECT industry FROM customer WHERE external_id = '1'") == u"Trade");
    CHECK(strange.count("SELECT count(*) FROM customer WHERE employee_id IS NOT NULL") == 0);
}

TEST_CASE_METHOD(ImportFile, "Cards of Apple: a birthday without a year, groups, how one is addressed",
                 "[import][vcard]")
{
    const ImportReport report = import(
        Entity::Customer,
        write("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ozola;Anna;;Mrs.;\r\nFN:Anna Ozola\r\n"
              "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Friends\r\n"
              "X-ADDRESSBOOKSERVER-KIND:group\r\nEND:VCARD\r\n",
              "apple.vcf"));
    INFO(test::issueText(report));
    CHECK(report.rejected == 1);
    CHECK(one("SELECT group_concat(name || birthday || gender) FROM customer") == u"Anna Ozola--05-17female");
}

TEST_CASE_METHOD(ImportFile, "A calendar that is read back into its own file adds nothing", "[export][calendar]")
{
    import(Entity::Activity,
           QByteArray(
               "kind,subject,due,external_id\ncall,Ask,2026-05-01,\nmeeting,Meet,2026-05-02T10:00,\ntask,Do,,abc\n"));
    const QString path = dir.filePath(u"all.ics"_s);
    CHECK(exportCalendar(*db, {.entity = Entity::Activity, .path = path}) == 3);
    CHECK(import(Entity::Activity, path).skipped == 3);
    options.onMatch = OnMatch::Update;
    CHECK(import(Entity::Activity, path).unchanged == 3);
    CHECK(count("SELECT count(*) FROM activity") == 3);
    CHECK(count("SELECT count(*) FROM activity WHERE external_id IS NOT NULL") == 1);

    // Another file has an activity of that number which is not this one.
    ImportFile other;
    other.import(Entity::Activity, QByteArray("kind,subject\ntask,Other\n"));
    Query(*other.db, "UPDATE activity SET created_at = '2001-01-01T00:00:00Z'").exec();
    CHECK(other.import(Entity::Activity, path).created == 3);
    CHECK(other.import(Entity::Activity, path).skipped == 3);
}

TEST_CASE_METHOD(ImportFile, "The extension of a phone told as an address is in words", "[import][vcard]")
{
    import(
        Entity::Customer,
        write("BEGIN:VCARD\nVERSION:4.0\nFN:Anna\nTEL;VALUE=uri:tel:+374-91-123456;ext=12\nEND:VCARD\n", "anna.vcf"));
    CHECK(one("SELECT number FROM customer_phone") == u"+374-91-123456 ext. 12");
}
