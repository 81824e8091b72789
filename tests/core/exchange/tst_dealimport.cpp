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
    CHECK(count("SELECT count(*) FROM deal JOIN pipeline AS p ON p.id = pipeline_id WHERE p.name = 'Renewals Pipeline'") == 248);
    CHECK(count("SELECT count(*) FROM deal AS d JOIN loss_reason AS r ON r.id = d.loss_reason_id WHERE r.name = 'Price'") == 13);
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
    CHECK(one("SELECT status || closed_on FROM deal WHERE title = 'George Foundation - 5000 Widgets'") == u"won2005-11-09");
    CHECK(one("SELECT status || expected_close_on || probability_bp FROM deal WHERE title = 'Acme - 1,200 Widgets'") == u"open2005-12-125000");
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
    CHECK(one("SELECT r.name FROM deal AS d JOIN loss_reason AS r ON r.id = d.loss_reason_id WHERE external_id = 'D1004'") == u"Дорого");
    CHECK(one("SELECT c.name FROM deal AS d JOIN customer AS c ON c.id = d.customer_id WHERE d.external_id = 'D1002'") == u"Рустам Гараев");
    CHECK(one("SELECT s.name FROM deal AS d JOIN stage AS s ON s.id = d.stage_id WHERE external_id = 'D1011'") == u"WAIT_CLIENT");
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
        CHECK(count("SELECT (SELECT position FROM stage WHERE name = 'Tasting') < (SELECT min(position) FROM stage WHERE kind = 'won')") == 1);
    }
}

TEST_CASE_METHOD(ImportFile, "The course of a deal is kept where the file tells it", "[import][deals]")
{
    const QByteArray csv("Deal Name,Amount,Stage,Status,Created,Close Date,In,Dec\n"
                         "A,100,Decision,Won,2026-01-02,2026-03-04,2026-01-10,2026-02-01\n"
                         "B,100,Decision,Lost,2026-01-02,2026-03-04,,\n");
    options.mapping = {{u"In"_s, u"stage.Interest.entered"_s}, {u"Dec"_s, u"stage.Decision.entered"_s}};
    const ImportReport report = import(Entity::Deal, csv);
    INFO(test::issueText(report));
    REQUIRE(report.created == 2);
    constexpr auto *course = R"sql(SELECT group_concat(x, ' ') FROM (SELECT s.name || ':' || substr(entered_at, 1, 10) || ':'
        || coalesce(substr(left_at, 1, 10), '') AS x FROM stage_log AS g JOIN stage AS s ON s.id = g.stage_id
        JOIN deal AS d ON d.id = g.deal_id WHERE d.title = ?1 ORDER BY g.id))sql";
    CHECK(Query(*db, course).bind(1, u"A"_s).firstText()
          == u"Interest:2026-01-10:2026-02-01 Decision:2026-02-01:2026-03-04 Won:2026-03-04:");
    CHECK(Query(*db, course).bind(1, u"B"_s).firstText() == u"Decision:2026-01-02:2026-03-04 Lost:2026-03-04:");
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
    CHECK(import(Entity::Deal, QByteArray("Deal Name,Amount,Contact,Contact Email\nC,1,Nobody,n@x.lv\n")).linkedCreated.value(u"customer"_s) == 1);
    CHECK(one("SELECT c.name || e.address FROM customer AS c JOIN customer_email AS e ON e.customer_id = c.id WHERE c.name = 'Nobody'") == u"Nobodyn@x.lv");
}

TEST_CASE_METHOD(ImportFile, "A foreign currency is refused", "[import][deals]")
{
    const ImportReport report = import(Entity::Deal, QByteArray("Deal Name,Amount,Currency\nA,1,USD\nB,1,EUR\nC,1,\nD,$5,\n"));
    CHECK(report.created == 2);
    CHECK(report.rejected == 2);
}

TEST_CASE_METHOD(ImportFile, "A deal without a contact is of the firm", "[import][deals]")
{
    import(Entity::Customer, QByteArray("ID,Name\nC1,Acme\nP1,Anna\n"));
    const ImportReport report = import(Entity::Deal, QByteArray(
        "Deal Name,Amount,contact_id,company_id\nA,1,P1,C1\nB,1,,C1\nC,1,,C9\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(report.rejected == 1);
    CHECK(one("SELECT c.name FROM deal AS d JOIN customer AS c ON c.id = d.customer_id WHERE d.title = 'A'") == u"Anna");
    CHECK(one("SELECT c.name FROM deal AS d JOIN customer AS c ON c.id = d.customer_id WHERE d.title = 'B'") == u"Acme");
    options.createMissing = true;
    CHECK(import(Entity::Deal, QByteArray("Deal Name,Amount,contact_id,company_id\nC,1,,C9\n")).created == 1);
    CHECK(one("SELECT kind || external_id FROM customer WHERE name = 'C9'") == u"companyC9");
}

TEST_CASE_METHOD(ImportFile, "Won and lost are known in the words of seven languages", "[import][deals]")
{
    const ImportReport report = import(Entity::Deal, QByteArray(
        "Deal Name,Amount,Stage\nA,1,Շահված\nB,1,Iegūts\nC,1,მოგებული\nD,1,برنده\nE,1,Qazanılıb\nF,1,Выиграна\nG,1,Closed - Won\n"
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
