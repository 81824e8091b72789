#include "tests/support/imports.h"

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;
using test::sharedFile;

TEST_CASE_METHOD(ImportFile, "Deals of HubSpot come over whole", "[import][deals]")
{
    NEEDS_SHARED("crm/hubspot_dummy/hubspot_deals.csv");
    options.createMissing = true;
    const QJsonObject expected = test::sharedJson("expected/hubspot_dummy.json");
    const ImportReport contacts = import(Entity::Customer, sharedFile("crm/hubspot_dummy/hubspot_contacts.csv"));
    INFO(test::issueText(contacts));
    CHECK(contacts.created == expected[u"contacts"].toInt());
    CHECK(contacts.rejected == 0);
    const ImportReport taken = import(Entity::Deal, sharedFile("crm/hubspot_dummy/hubspot_deals.csv"));
    INFO(test::issueText(taken));
    CHECK(taken.created == expected[u"deals"].toInt());
    CHECK(taken.linkedCreated.value(u"customer"_s) == 0); // every one is linked by its e-mail
    CHECK(count("SELECT sum(value_minor) FROM deal") == 6'249'979'017);
    CHECK(count("SELECT count(*) FROM deal WHERE customer_id IS NULL") == 0);
    CHECK(count("SELECT count(*) FROM deal WHERE status = 'won'") == 71);
    CHECK(count("SELECT count(*) FROM deal WHERE status = 'lost'") == 69);
    CHECK(count("SELECT count(*) FROM deal JOIN pipeline AS p ON p.id = pipeline_id WHERE p.name = 'Renewals Pipeline'")
          == 248);
    CHECK(
        count("SELECT count(*) FROM deal AS d JOIN loss_reason AS r ON r.id = d.loss_reason_id WHERE r.name = 'Price'")
        == 13);
    CHECK(count("SELECT count(*) FROM deal WHERE status = 'open' AND expected_close_on IS NULL") == 0);
    const QJsonObject stages = expected[u"stages"].toObject();
    for (const QString &name : {u"Contract Sent"_s, u"Qualified to Buy"_s, u"Appointment Scheduled"_s}) {
        Query q(*db, "SELECT count(*) FROM deal AS d JOIN stage AS s ON s.id = d.stage_id WHERE s.name = ?1");
        CHECK(q.bind(1, name).firstInteger() == stages[name].toInt());
    }
    Query won(*db, R"sql(SELECT sum(value_minor) FROM deal AS d JOIN employee AS e ON e.id = d.employee_id
                         WHERE d.status = 'won' AND e.email = 'pam.beesly@example.com' AND e.name = e.email)sql");
    CHECK(won.firstInteger() == 157'865'825);
}

TEST_CASE_METHOD(ImportFile, "Deals of Salesforce: flags, probability, stages", "[import][deals]")
{
    NEEDS_SHARED("crm/salesforce_opportunityData.csv");
    options.createMissing = true;
    const ImportReport report = import(Entity::Deal, sharedFile("crm/salesforce_opportunityData.csv"));
    INFO(test::issueText(report));
    CHECK(report.rejected == 0);
    CHECK(report.created == report.rows);
    CHECK(one("SELECT status || closed_on FROM deal WHERE title = 'George Foundation - 5000 Widgets'")
          == u"won2005-11-09");
    CHECK(one("SELECT status || expected_close_on || probability_bp FROM deal WHERE title = 'Acme - 1,200 Widgets'")
          == u"open2005-12-125000");
}

TEST_CASE_METHOD(ImportFile, "A dirty dump of deals: what is wrong is told, the rest is taken", "[import][deals]")
{
    NEEDS_SHARED("crm/bitrix_dirty/deals.csv");
    useCurrency("RUB");
    options.createMissing = true;
    CHECK(import(Entity::Customer, sharedFile("crm/bitrix_dirty/contacts.csv")).created == 5);
    const ImportReport report = import(Entity::Deal, sharedFile("crm/bitrix_dirty/deals.csv"));
    INFO(test::issueText(report));
    CHECK(report.rows == 12);
    CHECK(report.created == 10);
    CHECK(report.skipped == 1);  // D1008 a second time
    CHECK(report.rejected == 1); // D1007 below zero
    CHECK(count("SELECT count(*) FROM deal WHERE external_id = 'D1007'") == 0);
    CHECK(one("SELECT created_on FROM deal WHERE external_id = 'D1010'") == u"2026-06-14");
    CHECK(one("SELECT status || closed_on FROM deal WHERE external_id = 'D1003'") == u"won2026-06-08");
    CHECK(
        one("SELECT r.name FROM deal AS d JOIN loss_reason AS r ON r.id = d.loss_reason_id WHERE external_id = 'D1004'")
        == u"Дорого");
    CHECK(one("SELECT c.name FROM deal AS d JOIN customer AS c ON c.id = d.customer_id WHERE d.external_id = 'D1002'")
          == u"Рустам Гараев");
    CHECK(one("SELECT s.name FROM deal AS d JOIN stage AS s ON s.id = d.stage_id WHERE external_id = 'D1011'")
          == u"WAIT_CLIENT");
}

TEST_CASE_METHOD(ImportFile, "An unknown stage needs leave to be made", "[import][deals]")
{
    const QByteArray csv("Deal Name,Amount,Stage\nA,100,Tasting\nB,50,Closed Won\n");
    SECTION("without it the row is refused")
    {
        const ImportReport report = import(Entity::Deal, csv);
        CHECK(report.rejected == 1);
        CHECK(report.created == 1);
        CHECK(one("SELECT status || closed_on FROM deal") == u"won2026-06-15");
    }
    SECTION("with it the stage stands after the open ones")
    {
        options.createMissing = true;
        CHECK(import(Entity::Deal, csv).created == 2);
        CHECK(one("SELECT kind FROM stage WHERE name = 'Tasting'") == u"open");
        CHECK(count("SELECT (SELECT position FROM stage WHERE name = 'Tasting') < (SELECT min(position) FROM stage "
                    "WHERE kind = 'won')")
              == 1);
    }
}

TEST_CASE_METHOD(ImportFile, "Deals name their customer in several ways", "[import][deals]")
{
    import(Entity::Customer, QByteArray("ID,Name,Email,Phone\n1,Anna,a@x.lv,29111111\n2,Anna,b@x.lv,29222222\n"));
    const ImportReport report = import(Entity::Deal, QByteArray(
        "Deal Name,Amount,Contact,Contact Email\nA,1,,a@x.lv\nB,1,Anna,\nC,1,Nobody,\nD,1,,\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 2);  // by mail; without any
    CHECK(report.rejected == 2); // two of that name; not there
    options.createMissing = true;
    CHECK(import(Entity::Deal, QByteArray("Deal Name,Amount,Contact,Contact Email\nC,1,Nobody,n@x.lv\n"))
              .linkedCreated.value(u"customer"_s)
          == 1);
    CHECK(one("SELECT c.name || e.address FROM customer AS c JOIN customer_email AS e ON e.customer_id = c.id WHERE "
              "c.name = 'Nobody'")
          == u"Nobodyn@x.lv");
}

TEST_CASE_METHOD(ImportFile, "A deal without a contact is of the firm", "[import][deals]")
{
    import(Entity::Customer, QByteArray("ID,Name\nC1,Acme\nP1,Anna\n"));
    const ImportReport report = import(Entity::Deal, QByteArray(
        "Deal Name,Amount,contact_id,company_id\nA,1,P1,C1\nB,1,,C1\nC,1,,C9\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(report.rejected == 1);
    CHECK(one("SELECT c.name FROM deal AS d JOIN customer AS c ON c.id = d.customer_id WHERE d.title = 'A'")
          == u"Anna");
    CHECK(one("SELECT c.name FROM deal AS d JOIN customer AS c ON c.id = d.customer_id WHERE d.title = 'B'")
          == u"Acme");
    options.createMissing = true;
    CHECK(import(Entity::Deal, QByteArray("Deal Name,Amount,contact_id,company_id\nC,1,,C9\n")).created == 1);
    CHECK(one("SELECT kind || external_id FROM customer WHERE name = 'C9'") == u"companyC9");
}

TEST_CASE_METHOD(ImportFile, "Won and lost are known in the words of seven languages", "[import][deals]")
{
    const ImportReport report = import(
        Entity::Deal,
        QByteArray(
            "Deal "
            "Name,Amount,Stage\nA,1,Շահված\nB,1,Iegūts\nC,1,მოგებული\nD,1,برنده\nE,1,Qazanılıb\nF,1,Выиграна\nG,1,"
            "Closed - Won\n"
            "H,1,Կորցրած\nI,1,Zaudēts\nJ,1,წაგებული\nK,1,بازنده\nL,1,Uduzdu\nM,1,Проиграна\nN,1,Closed (Lost)\n"));
    INFO(test::issueText(report));
    CHECK(count("SELECT count(*) FROM deal WHERE status = 'won'") == 7);
    CHECK(count("SELECT count(*) FROM deal WHERE status = 'lost'") == 7);
}

TEST_CASE_METHOD(ImportFile, "A line of totals is no deal, what comes twice is told", "[import][deals]")
{
    const ImportReport report = import(Entity::Deal, QByteArray("Deal ID,Deal Name,Amount\n1,A,5\n1,A,6\nTotal,,11\n"));
    CHECK(report.created == 1);
    CHECK(report.skipped == 1);
    CHECK(report.rejected == 1);
    REQUIRE(report.issues.size() == 2);
    CHECK(report.issues.at(0).line == 3);
    CHECK(report.issues.at(0).isNotice);
    CHECK(report.issues.at(1).line == 4);
    CHECK_FALSE(report.issues.at(1).isNotice);
}

TEST_CASE_METHOD(ImportFile, "The day of the outcome may stand in one of two columns", "[import][deals]")
{
    const ImportReport report = import(Entity::Deal, QByteArray(
        "Deal - Title,Deal - Value,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Lost time\n"
        "A,1,Won,2026-01-02,2026-02-03 10:00:00,\nB,1,Lost,2026-01-02,,2026-03-04 10:00:00\nC,1,Open,2026-01-02,,\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 3);
    CHECK(report.issueCount == 0);
    CHECK(one("SELECT status || closed_on FROM deal WHERE title = 'A'") == u"won2026-02-03");
    CHECK(one("SELECT status || closed_on FROM deal WHERE title = 'B'") == u"lost2026-03-04");
    CHECK(one("SELECT status FROM deal WHERE title = 'C'") == u"open");
}

TEST_CASE_METHOD(ImportFile, "What a heading means is told by its values: flags, amounts, names", "[import][deals]")
{
    options.createMissing = true;
    SECTION("Closed and Won as flags of Salesforce")
    {
        import(
            Entity::Deal,
            QByteArray(
                "Opportunity Name,Stage,Amount,Close "
                "Date,Closed,Won\nA,Signed,5,2026-02-03,1,1\nB,Signed,5,2026-02-04,1,0\nC,Signed,5,2026-02-05,0,0\n"));
        CHECK(one("SELECT group_concat(title || status || coalesce(closed_on, expected_close_on), ' ') FROM deal ORDER "
                  "BY id")
              == u"Awon2026-02-03 Blost2026-02-04 Copen2026-02-05");
    }
    SECTION("OPPORTUNITY of Bitrix24 is the amount, numbered pipelines stand before the stage")
    {
        import(Entity::Deal,
               QByteArray("ID,OPPORTUNITY,TITLE,STAGE_ID,DATE_CREATE\n1,50.5,Roof,C1:WON,2026-01-01\n2,7,Door,C1:"
                          "APOLOGY,2026-01-01\n"));
        CHECK(one("SELECT group_concat(title || value_minor || status, ' ') FROM deal ORDER BY id")
              == u"Roof5050won Door700lost");
    }
}

TEST_CASE_METHOD(ImportFile, "Days that contradict each other are kept and told", "[import][deals]")
{
    const ImportReport report = import(
        Entity::Deal, QByteArray("Deal Name,Amount,Stage,Create Date,Close Date\nA,1,Won,2026-06-10,2026-05-01\n"));
    CHECK(report.created == 1);
    REQUIRE(report.issues.size() == 1);
    CHECK(report.issues.at(0).isNotice);
    CHECK(one("SELECT created_on || closed_on FROM deal") == u"2026-06-102026-05-01");
}

TEST_CASE_METHOD(ImportFile, "A deal without title or customer is called by what it is about, else by its number",
                 "[import][deals]")
{
    options.createMissing = true;
    const ImportReport report
        = import(Entity::Deal,
                 QByteArray("opportunity_id,product,account,deal_stage,close_value\n"
                            "A1,MG Advanced,Isdom,Won,5\nA2,MG Advanced,,Engaging,\nA3,,,Engaging,\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 3);
    CHECK(one("SELECT group_concat(title, '|') FROM deal") == u"Isdom|MG Advanced|A3");
}

TEST_CASE_METHOD(ImportFile, "HubSpot: people with their e-mails, stages with their pipeline", "[import][deals]")
{
    options.createMissing = true;
    const ImportReport report
        = import(Entity::Deal,
                 QByteArray("Deal Name,Pipeline,Deal Stage,Deal owner,Associated Contact\n"
                            "Big,Sales,Contract Sent (Sales),Ann Bee (ann@x.com),Joe Doe "
                            "(joe@doe.com)\nSmall,Sales,Contract Sent (Sales),ann@x.com,joe@doe.com\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(count("SELECT count(*) FROM stage WHERE name = 'Contract Sent'") == 1);
    CHECK(one("SELECT group_concat(name || email) FROM employee") == u"Ann Beeann@x.com");
    CHECK(one("SELECT group_concat(c.name || e.address) FROM customer AS c JOIN customer_email AS e ON e.customer_id = "
              "c.id")
          == u"Joe Doejoe@doe.com");
}

TEST_CASE_METHOD(ImportFile, "Open deals of amoCRM and lost ones of Odoo", "[import][deals]")
{
    options.createMissing = true;
    const ImportReport open
        = import(Entity::Deal, QByteArray("Название сделки,Этап сделки,Дата закрытия\nSEO,Переговоры,не закрыта\n"));
    INFO(test::issueText(open));
    CHECK(one("SELECT status || coalesce(expected_close_on, '-') FROM deal") == u"open-");
    import(
        Entity::Deal,
        QByteArray(
            "Opportunity,Stage,Probability,Active,Lost Reason\nLead,New,0,False,Too expensive\nOther,New,0,True,\n"));
    CHECK(one("SELECT group_concat(status, '|') FROM deal WHERE title IN ('Lead', 'Other')") == u"lost|open");
}

TEST_CASE_METHOD(ImportFile, "Of several people of a deal the first is its customer, and that is told",
                 "[import][deals]")
{
    options.createMissing = true;
    const ImportReport report
        = import(Entity::Deal,
                 QByteArray("Deal Name,Associated Contact,Associated Contact IDs\n"
                            "A,Joe Doe (joe@doe.com);Ann Bo (ann@bo.com),11;12\nB,\"Koks; Dēļi\",\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(report.issueCount == 2);
    CHECK(one("SELECT group_concat(name || coalesce(external_id, ''), '|') FROM customer") == u"Joe Doe11|Koks; Dēļi");
}

TEST_CASE_METHOD(ImportFile, "A column of shares of 1 tells percentages", "[import][deals]")
{
    options.createMissing = true;
    import(Entity::Deal, QByteArray("Deal Name,Deal Stage,Probability\nA,New,0.2\nB,New,1.0\nC,New,0\n"));
    import(Entity::Deal, QByteArray("Deal Name,Deal Stage,Probability\nD,New,0.5\nE,New,20\nF,New,1\n"));
    import(Entity::Deal, QByteArray("Deal Name,Deal Stage,Probability\nG,New,0.5%\n"));
    CHECK(one("SELECT group_concat(title || probability_bp, ' ') FROM deal") == u"A2000 B10000 C0 D50 E2000 F100 G50");
}

TEST_CASE_METHOD(ImportFile, "The customer of a deal is who buys, not their contact", "[import][deals]")
{
    options.createMissing = true;
    import(Entity::Deal, QByteArray("Opportunity,Customer,Contact Name,Stage\nDesks,Azure SIA,Ilze,New\n"));
    import(Entity::Deal, QByteArray("Opportunity,Customer,Customer Name,Stage\nLamps,C001,Berta,New\n"));
    CHECK(one("SELECT group_concat(name || coalesce(external_id, ''), '|') FROM customer") == u"Azure SIA|BertaC001");
}

TEST_CASE_METHOD(ImportFile, "A column of won, lost and open is the outcome, whatever it is called", "[import][deals]")
{
    options.createMissing = true;
    import(Entity::Deal,
           QByteArray("Opportunity Name,Sales Stage,State,Last "
                      "contact\nA,3-Propose,Open,2024-01-02\nB,4-Close,Won,\nC,1-Qualify,Lost,\n"));
    CHECK(one("SELECT group_concat(status, ' ') FROM deal") == u"open won lost");
    CHECK(count("SELECT count(*) FROM customer") == 0); // the day of the last contact names nobody
}

TEST_CASE_METHOD(ImportFile, "A pipeline that a file names without stages gets the usual ones, and its deals stay open",
                 "[import][deals]")
{
    options.createMissing = true;
    CHECK(import(Entity::Deal, QByteArray("Title,Value,Pipeline\nSofa,100,Repairs\nLamp,50,Repairs\n")).created == 2);
    CHECK(one("SELECT group_concat(DISTINCT d.status || ' ' || s.name) FROM deal AS d JOIN stage AS s ON s.id = "
              "d.stage_id "
              "JOIN pipeline AS p ON p.id = d.pipeline_id WHERE p.name = 'Repairs'")
          == u"open Awareness");
    CHECK(count("SELECT count(*) FROM stage AS s JOIN pipeline AS p ON p.id = s.pipeline_id WHERE p.name = 'Repairs'")
          == 6);
    CHECK(import(Entity::Deal, QByteArray("Title,Value,Pipeline,Stage\nDoor,100,Doors,Won\n")).created == 1);
    CHECK(count("SELECT count(*) FROM stage AS s JOIN pipeline AS p ON p.id = s.pipeline_id WHERE p.name = 'Doors' AND "
                "s.kind = 'open'")
          == 4);
}

TEST_CASE_METHOD(ImportFile, "A state that means no outcome is where the deal stands", "[import][deals]")
{
    const QByteArray list("Client,Status,Amount,Date\nAnna,Proposal,100,2026-01-02\nBob,Won,200,2026-02-03\n"
                          "Cid,In progress,300,2026-03-04\n");
    SECTION("it is made where that is allowed")
    {
        options.createMissing = true;
        const ImportReport report = import(Entity::Deal, list);
        INFO(test::issueText(report));
        CHECK(report.created == 3);
        const auto standing = [&](const char *title) {
            Query q(*db,
                    "SELECT s.name || d.status || d.created_on FROM deal AS d JOIN stage AS s ON s.id = d.stage_id "
                    "WHERE d.title = ?1");
            return q.bind(1, QString::fromLatin1(title)).firstText().value_or(QString());
        };
        CHECK(standing("Anna") == u"Proposalopen2026-01-02");
        CHECK(standing("Bob") == u"Wonwon2026-02-03");
        CHECK(standing("Cid") == u"Awarenessopen2026-03-04");
    }
    SECTION("else the row is told")
    {
        const ImportReport report = import(Entity::Deal, QByteArray("Title,Status\nOne,Proposal\nTwo,Lost\n"));
        CHECK(report.created == 1);
        CHECK(report.rejected == 1);
    }
    SECTION("a stage that is told goes first")
    {
        options.createMissing = true;
        import(Entity::Deal, QByteArray("Title,Status,Stage\nOne,Qualified,Offer\nTwo,Qualified,\n"));
        CHECK(one("SELECT group_concat(name) FROM (SELECT s.name FROM deal AS d JOIN stage AS s ON s.id = d.stage_id "
                  "ORDER BY d.id)")
              == u"Offer,Qualified");
    }
}

TEST_CASE_METHOD(ImportFile, "Who buys is a firm where the heading says so, and is where the row says",
                 "[import][deals]")
{
    options.createMissing = true;
    const ImportReport report = import(
        Entity::Deal,
        QByteArray("Organization,Country,City,Industry,Lead acquisition date,Stage,Value\n"
                   "Jaxnation,Spain,Madrid,Energy,4/20/2024,Opened,1623\nThoughtblab,Italy,Rome,,5/28/2024,Won,833\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(one("SELECT c.kind || a.country || a.city || c.industry FROM customer AS c JOIN customer_address AS a "
              "ON a.customer_id = c.id WHERE c.name = 'Jaxnation'")
          == u"companySpainMadridEnergy");
    CHECK(one("SELECT created_on FROM deal WHERE title = 'Jaxnation'") == u"2024-04-20");
    CHECK(count("SELECT count(*) FROM customer_company") == 0);
}

TEST_CASE_METHOD(ImportFile, "A product may be told by its number", "[import][deals]")
{
    options.createMissing = true;
    CHECK(import(Entity::Product, QByteArray("product_id,product_name\nP201,Licence\n")).created == 1);
    const ImportReport report = import(
        Entity::Deal, QByteArray("opportunity_id,account_id,product_id,deal_stage,deal_value\nD0,A1,P201,Won,48173\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 1);
    CHECK(one("SELECT p.name FROM deal AS d JOIN product AS p ON p.id = d.product_id") == u"Licence");
}

TEST_CASE_METHOD(ImportFile, "Stamps of another place keep the day that its clocks showed", "[import][deals]")
{
    options.createMissing = true;
    import(Entity::Deal,
           QByteArray("Title,Created,Stage,Closed\nNight,2026-04-04T00:27:43+05:00,Won,2026-04-05T23:50:00-08:00\n"));
    CHECK(one("SELECT created_on || closed_on FROM deal") == u"2026-04-042026-04-05");
}
