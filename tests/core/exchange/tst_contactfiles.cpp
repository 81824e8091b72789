// Contact files as other programs really write them.
#include "tests/support/imports.h"

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;
using test::sharedFile;

namespace {

constexpr auto *cards = R"sql(SELECT coalesce(c.first_name, ''), coalesce(c.last_name, ''),
    coalesce((SELECT k.name FROM customer_company AS x JOIN company AS k ON k.id = x.company_id WHERE x.customer_id = c.id), ''),
    coalesce((SELECT x.job_title FROM customer_company AS x WHERE x.customer_id = c.id), ''),
    coalesce((SELECT x.address FROM customer_email AS x WHERE x.customer_id = c.id AND x.position = 0), ''),
    coalesce((SELECT x.number FROM customer_phone AS x WHERE x.customer_id = c.id AND x.position = 0), ''),
    coalesce(a.street, ''), coalesce(a.city, ''), coalesce(a.region, ''), coalesce(a.postal_code, ''), coalesce(a.country, ''),
    coalesce(c.birthday, ''), coalesce(c.notes, '')
    FROM customer AS c LEFT JOIN customer_address AS a ON a.customer_id = c.id AND a.position = 0 ORDER BY c.id)sql";

} // namespace

TEST_CASE_METHOD(ImportFile, "Made up contacts of five languages arrive letter by letter", "[import][contacts]")
{
    for (const char *name :
         {"az_plain_utf8bom_semicolon_sepline.csv", "fa_plain_utf8bom_comma.csv", "hy_google_new_utf8.csv",
          "ka_google_old_utf16le_bom.csv", "lv_plain_cp1257_semicolon.csv"}) {
        const QByteArray path = QByteArray("contacts/derived/") + name;
        NEEDS_SHARED(path.constData());
        INFO(name);
        const auto fresh = Database::inMemory();
        options.source = sharedFile(path.constData());
        const ImportReport report = runImport(*fresh, options);
        INFO(test::issueText(report));
        const QJsonArray records = test::sharedJson((path + ".expected.json").constData())[u"records"].toArray();
        CHECK(report.created == records.size());
        CHECK(report.rejected == 0);
        Query q(*fresh, cards);
        int differing = 0;
        for (const QJsonValue &record : records) {
            if (!q.next())
                break;
            const QStringList keys {u"first"_s,   u"last"_s,     u"company"_s, u"job"_s,    u"email"_s,
                                    u"phone"_s,   u"street"_s,   u"city"_s,    u"region"_s, u"zip"_s,
                                    u"country"_s, u"birthday"_s, u"note"_s};
            for (int i = 0; i < keys.size(); ++i) {
                if (q.text(i) == record[keys.at(i)].toString())
                    continue;
                if (++differing < 5)
                    CHECK(keys.at(i) + u": "_s + q.text(i) == keys.at(i) + u": "_s + record[keys.at(i)].toString());
            }
        }
        CHECK(differing == 0);
    }
}

TEST_CASE_METHOD(ImportFile, "Google's columns keep labels and groups", "[import][contacts]")
{
    NEEDS_SHARED("contacts/roundcube/gmail.csv");
    const ImportReport report = import(Entity::Customer, sharedFile("contacts/roundcube/gmail.csv"));
    INFO(test::issueText(report));
    REQUIRE(report.created == 1);
    CHECK(one("SELECT group_concat(coalesce(type, '-') || ':' || address, ' ') FROM (SELECT * FROM customer_email "
              "ORDER BY position)")
          == u"home:home@aaa.pl work:work@email.pl -:unknown@email.com other:other@email.com");
    CHECK(
        one("SELECT group_concat(type || ':' || number, ' ') FROM (SELECT * FROM customer_phone ORDER BY position)")
        == u"pager:pager main:mainphone home:homephone home fax:homefax mobile:mobile work:workphone work fax:workfax");
    CHECK(one("SELECT group_concat(type || ':' || street || ':' || city || ':' || postal_code, ' ') FROM (SELECT * "
              "FROM customer_address ORDER BY position)")
          == u"home:home_street:home_city:home_zip work:work_street:work_city:work_zip");
    CHECK(one("SELECT group_concat(name, ',') FROM (SELECT name FROM tag ORDER BY name)") == u"My Contacts,Test");
    CHECK(one("SELECT birthday FROM customer") == u"1975-12-12");
    CHECK(one("SELECT notes FROM customer") == u"note\"note");
}

TEST_CASE_METHOD(ImportFile, "Files of Thunderbird, Outlook, LinkedIn and Odoo", "[import][contacts]")
{
    NEEDS_SHARED("contacts/roundcube/tb_plain.csv");
    SECTION("Thunderbird")
    {
        REQUIRE(import(Entity::Customer, sharedFile("contacts/roundcube/tb_plain.csv")).created == 1);
        CHECK(one("SELECT name || birthday FROM customer") == u"Displayname1970-11-15");
        CHECK(one("SELECT group_concat(address) FROM (SELECT * FROM customer_email ORDER BY position)")
              == u"test@domain.tld,next@domain.tld");
        CHECK(one("SELECT number FROM customer_phone WHERE type = 'work'") == u"phone work");
        CHECK(one("SELECT city FROM customer_address WHERE type = 'home'") == u"City");
        CHECK(one("SELECT city FROM customer_address WHERE type = 'work'") == u"Wcity");
    }
    SECTION("Thunderbird, rows shorter than the heading")
    {
        CHECK(import(Entity::Customer, sharedFile("contacts/thunderbird_basic.csv")).created == 2);
        CHECK(import(Entity::Customer, sharedFile("contacts/thunderbird_semicolon.csv")).skipped == 2);
    }
    SECTION("mail addresses only")
    {
        CHECK(import(Entity::Customer, sharedFile("contacts/roundcube/email.csv")).created == 4);
        CHECK(import(Entity::Customer, sharedFile("contacts/roundcube/outlook.csv")).skipped == 1); // the first of them
    }
    SECTION("three addresses of one")
    {
        CHECK(import(Entity::Customer, sharedFile("contacts/roundcube/outlook.csv")).created == 1);
        CHECK(count("SELECT count(*) FROM customer_email WHERE customer_id = 1") == 3);
    }
    SECTION("all columns there are")
    {
        REQUIRE(import(Entity::Customer, sharedFile("contacts/roundcube/all.csv")).created == 1);
        CHECK(one("SELECT gender || birthday FROM customer") == u"female1991-01-20");
        CHECK(count("SELECT count(*) FROM customer_email") == 3);
        CHECK(count("SELECT count(*) FROM customer_address") == 3);
    }
    SECTION("LinkedIn's preamble")
    {
        CHECK(import(Entity::Customer, sharedFile("contacts/linkedin_connections_preamble.csv")).created == 7);
        CHECK(one("SELECT name FROM customer WHERE id = 1") == u"Ada Lovelace");
    }
    SECTION("Odoo's firms and people")
    {
        CHECK(import(Entity::Customer, sharedFile("contacts/odoo_customers_contacts.csv")).created == 8);
        CHECK(count("SELECT count(*) FROM customer WHERE kind = 'company'") == 3);
        CHECK(one("SELECT k.name FROM customer_company AS x JOIN company AS k ON k.id = x.company_id JOIN customer AS "
                  "c ON c.id = x.customer_id "
                  "WHERE c.name = 'Roger Martins'")
              == u"Aurora Shelves");
        const ImportReport partners = import(Entity::Customer, sharedFile("contacts/odoo_res.partner.csv"));
        INFO(test::issueText(partners));
        CHECK(partners.created == partners.rows);
        CHECK(one("SELECT kind FROM customer WHERE external_id = 'res_partner_1'") == u"company");
    }
    SECTION("Google's shared contacts: the action is no field")
    {
        const ImportReport report = import(Entity::Customer, sharedFile("contacts/google_shared_contacts_client.csv"));
        CHECK(report.created == 3);
        CHECK(report.unmapped.contains(u"Action"_s));
        CHECK(count("SELECT count(*) FROM customer_email WHERE customer_id = 1") == 3);
    }
    SECTION("lines that end with CR alone")
    {
        CHECK(import(Entity::Customer, sharedFile("contacts/uk-500_CR-only.csv")).created == 500);
    }
}

TEST_CASE_METHOD(ImportFile, "A list of e-mails alone is of the customers who have them", "[import][contacts]")
{
    import(Entity::Customer, QByteArray("Name,Email\nAnna,a@o.lv\nBruno,b@k.lv\nBerta,b@k.lv\nCilda,c@l.lv\n"));
    options.onMatch = OnMatch::Update;
    const ImportReport report
        = import(Entity::Customer, QByteArray("Email,City\nA@o.lv,Cēsis\nb@k.lv,Ogre\nnew@n.lv,Rīga\nnew@n.lv,Rīga\n"));
    INFO(test::issueText(report));
    CHECK(report.updated == 1);
    CHECK(report.rejected == 1); // Bruno or Berta
    CHECK(count("SELECT count(*) FROM customer WHERE name = 'Anna'") == 1);
    CHECK(
        one("SELECT a.city FROM customer_address AS a JOIN customer AS c ON c.id = a.customer_id WHERE c.name = 'Anna'")
        == u"Cēsis");
    CHECK(count("SELECT count(*) FROM customer") == 5);
    options.match = {u"external_id"_s};
    CHECK(import(Entity::Customer, QByteArray("Email,Notes\na@o.lv,other\n")).created == 1);
}

TEST_CASE_METHOD(ImportFile, "A column of types tells persons and firms, or leads and customers", "[import][contacts]")
{
    import(Entity::Customer,
           QByteArray("Type,First Name,Organisation\nPerson,Anna,SIA Alfa\nOrganisation,,SIA Alfa\n"));
    import(Entity::Customer, QByteArray("Name,Type\nBruno,Customer\nCilda,Lead\n"));
    import(Entity::Customer, QByteArray("Name,Type\nDace,Wholesale\n"));
    import(Entity::Customer, QByteArray("Name,Status\nElga,Inactive\n"));
    CHECK(one("SELECT group_concat(name || ' ' || kind || ' ' || lifecycle, '|') FROM customer")
          == u"Anna person customer|SIA Alfa company customer|Bruno person customer|Cilda person lead|"
             "Dace person customer|Elga person former");
}

TEST_CASE_METHOD(ImportFile, "The label of a cell is of all its values", "[import][contacts]")
{
    import(Entity::Customer, QByteArray("Name,Phone 1 - Label,Phone 1 - Value\nAnna,Mobile,+374 91 1 ::: 091 65\n"));
    CHECK(one("SELECT group_concat(type || number) FROM customer_phone") == u"mobile+374 91 1,mobile091 65");
}

TEST_CASE_METHOD(ImportFile, "Links of phones and e-mails are phones and e-mails", "[import][contacts]")
{
    import(Entity::Customer, QByteArray("Name,Phone,Email\nAnna,tel:+37129111222,MAILTO:anna@o.lv\n"));
    CHECK(one("SELECT p.number || ' ' || e.address FROM customer_phone AS p, customer_email AS e")
          == u"+37129111222 anna@o.lv");
}
