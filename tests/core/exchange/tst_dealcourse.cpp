// The way of a deal through its stages, as other programs tell it.
#include "tests/support/imports.h"

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;
using test::sharedFile;

namespace {
/// Stages of a deal with their days, in the order of the log.
QString courseOf(Database &db, const QString &title)
{
    return Query(
               db,
               R"sql(SELECT group_concat(x, ' ') FROM (SELECT s.name || ':' || substr(date(entered_at, 'localtime'), 6) AS x FROM stage_log AS g
        JOIN stage AS s ON s.id = g.stage_id JOIN deal AS d ON d.id = g.deal_id WHERE d.title = ?1 ORDER BY g.id))sql")
        .bind(1, title)
        .firstText()
        .value_or(QString());
}
} // namespace

TEST_CASE_METHOD(ImportFile, "The course of a deal is kept where the file tells it", "[import][deals]")
{
    const QByteArray csv("Deal Name,Amount,Stage,Status,Created,Close Date,In,Dec\n"
                         "A,100,Decision,Won,2026-01-02,2026-03-04,2026-01-10,2026-02-01\n"
                         "B,100,Decision,Lost,2026-01-02,2026-03-04,,\n");
    options.mapping = {{u"In"_s, u"stage.Interest.entered"_s}, {u"Dec"_s, u"stage.Decision.entered"_s}};
    const ImportReport report = import(Entity::Deal, csv);
    INFO(test::issueText(report));
    REQUIRE(report.created == 2);
    constexpr auto *course
        = R"sql(SELECT group_concat(x, ' ') FROM (SELECT s.name || ':' || date(entered_at, 'localtime') || ':'
        || coalesce(date(left_at, 'localtime'), '') AS x FROM stage_log AS g JOIN stage AS s ON s.id = g.stage_id
        JOIN deal AS d ON d.id = g.deal_id WHERE d.title = ?1 ORDER BY g.id))sql";
    CHECK(Query(*db, course).bind(1, u"A"_s).firstText()
          == u"Interest:2026-01-10:2026-02-01 Decision:2026-02-01:2026-03-04 Won:2026-03-04:");
    CHECK(Query(*db, course).bind(1, u"B"_s).firstText() == u"Decision:2026-01-02:2026-03-04 Lost:2026-03-04:");
}

TEST_CASE_METHOD(ImportFile, "An update of a deal keeps its course and its days together", "[import][deals]")
{
    options.onMatch = OnMatch::Update;
    const auto update = [this](const QByteArray &csv) {
        const ImportReport report = import(Entity::Deal, csv);
        INFO(test::issueText(report));
        CHECK(report.updated == 1);
        CHECK(count("SELECT count(*) FROM stage_log WHERE left_at < entered_at") == 0);
        CHECK(count("SELECT count(*) FROM stage_log AS a JOIN stage_log AS b ON b.id = a.id + 1 WHERE a.left_at IS NOT "
                    "b.entered_at")
              == 0);
        return report.operation;
    };
    import(Entity::Deal, QByteArray("Deal ID,Deal Name,Stage,Create Date\nD1,Roof,Interest,2026-01-10\n"));
    update("Deal ID,Stage,Closed\nD1,Won,2026-03-01\n");
    REQUIRE(courseOf(*db, u"Roof"_s) == u"Interest:01-10 Won:03-01");
    SECTION("corrected days move the stays that began on them")
    {
        const OperationId corrected = update("Deal ID,Stage,Closed\nD1,Won,2026-02-20\n");
        CHECK(courseOf(*db, u"Roof"_s) == u"Interest:01-10 Won:02-20");
        update("Deal ID,Closed\nD1,2026-02-25\n");
        CHECK(courseOf(*db, u"Roof"_s) == u"Interest:01-10 Won:02-25");
        const OperationId created = update("Deal ID,Created\nD1,2026-01-05\n");
        CHECK(courseOf(*db, u"Roof"_s) == u"Interest:01-05 Won:02-25");
        update("Deal ID,Closed\nD1,2026-01-01\n"); // before it was created: the day is kept, the stays keep their order
        CHECK(courseOf(*db, u"Roof"_s) == u"Interest:01-05 Won:01-05");
        CHECK(one("SELECT closed_on FROM deal") == u"2026-01-01");
        CHECK(!corrected.isNull());
        CHECK(!created.isNull());
    }
    SECTION("a day before the deal came to its stage does not turn the course round")
    {
        update("Deal ID,Stage\nD1,Decision\n");
        update("Deal ID,Stage,Closed\nD1,Lost,2026-02-01\n");
        CHECK(courseOf(*db, u"Roof"_s) == u"Interest:01-10 Won:03-01 Decision:06-15 Lost:06-15");
        CHECK(one("SELECT status || closed_on FROM deal") == u"lost2026-02-01");
    }
    SECTION("the stage before the outcome is added to what is known")
    {
        update("Deal ID,Status,Stage,Closed\nD1,Won,Action,2026-03-02\n");
        CHECK(courseOf(*db, u"Roof"_s) == u"Interest:01-10 Action:03-02 Won:03-02");
    }
    SECTION("days of stages move their stays, what the file does not tell stays")
    {
        options.mapping = {{u"Dec"_s, u"stage.Decision.entered"_s}, {u"In"_s, u"stage.Interest.entered"_s}};
        update("Deal ID,Deal Name,In,Dec\nD1,Roof,2026-01-10,2026-02-02\n");
        CHECK(courseOf(*db, u"Roof"_s) == u"Interest:01-10 Decision:02-02 Won:03-01");
        options.mapping.removeFirst();
        update("Deal ID,Deal Name,In\nD1,Roof,2026-01-20\n");
        CHECK(courseOf(*db, u"Roof"_s) == u"Interest:01-20 Decision:02-02 Won:03-01");
    }
}

TEST_CASE_METHOD(ImportFile, "Days of stages that were known leave the times of a course alone", "[import][deals]")
{
    options.onMatch = OnMatch::Update;
    import(Entity::Deal, QByteArray("Deal ID,Deal Name,Stage,Create Date\nD1,Roof,Interest,2026-01-10\n"));
    {
        Operation operation(*db, OperationKind::Edit, u"afternoon"_s);
        db->execute("UPDATE stage_log SET entered_at = '2026-01-10T15:30:00.000Z'");
        operation.commit();
    }
    options.mapping = {{u"In"_s, u"stage.Interest.entered"_s}};
    CHECK(import(Entity::Deal, QByteArray("Deal ID,Deal Name,In\nD1,New roof,2026-01-10\n")).updated == 1);
    CHECK(one("SELECT entered_at FROM stage_log") == u"2026-01-10T15:30:00.000Z");
}

TEST_CASE_METHOD(ImportFile,
                 "Stages told by days are made in every pipeline that has them, in the order of the columns",
                 "[import][deals]")
{
    options.createMissing = true;
    const ImportReport report = import(Entity::Deal, QByteArray(
        "Deal Name,Amount,Pipeline,Deal Stage,Create Date,\"Date entered \"\"Offer (Shop)\"\"\",Entered Signed\n"
        "A,1,Shop,Signed,2026-01-01,2026-01-02,2026-01-05\nB,1,Repair,Offer,2026-01-01,2026-01-03,2026-01-02\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(count("SELECT count(*) FROM stage AS s JOIN pipeline AS p ON p.id = s.pipeline_id WHERE p.name IN ('Shop', "
                "'Repair') AND s.kind = 'open'")
          == 4);
    CHECK(
        one("SELECT group_concat(name) FROM (SELECT s.name FROM stage AS s JOIN pipeline AS p ON p.id = s.pipeline_id "
            "WHERE p.name = 'Repair' AND s.kind = 'open' ORDER BY s.position)")
        == u"Offer,Signed");
    CHECK(courseOf(*db, u"A"_s) == u"Offer:01-02 Signed:01-05");
    CHECK(courseOf(*db, u"B"_s) == u"Signed:01-02 Offer:01-03");
}

TEST_CASE_METHOD(ImportFile, "A stage history gives deals their course, each event once", "[import][deals]")
{
    options.createMissing = true;
    import(Entity::Deal,
           QByteArray(
               "Deal ID,Deal Name,Amount,Stage,Create Date\nD1,Roof,5,Offer,2026-06-01\nD3,Door,5,Offer,2026-06-01\n"));
    const QByteArray history(
        "id,deal_id,old_stage_id,new_stage_id,changed_at\n"
        "1,D1,Offer,WON,2026-06-08 16:45:00\n2,D1,Talk,Offer,2026-06-03 10:00:00\n2,D1,Talk,Offer,2026-06-03 10:00:00\n"
        "3,D2,,Talk,2026-06-02 08:00:00\n4,D2,Talk,Offer,2026-06-09 08:00:00\n");
    SECTION("as it is told, whatever the order of the rows")
    {
        options.onMatch = OnMatch::Update;
        const ImportReport report = import(Entity::Deal, history);
        INFO(test::issueText(report));
        CHECK(report.updated == 3); // two of D1, the second of D2
        CHECK(report.unchanged == 1);
        CHECK(report.created == 1);
        CHECK(courseOf(*db, u"Roof"_s) == u"Talk:06-01 Offer:06-03 Won:06-08");
        CHECK(one("SELECT status || closed_on FROM deal WHERE title = 'Roof'") == u"won2026-06-08");
        CHECK(courseOf(*db, u"D2"_s) == u"Talk:06-02 Offer:06-09");
        CHECK(one("SELECT status || created_on FROM deal WHERE title = 'D2'") == u"open2026-06-02");
        CHECK(courseOf(*db, u"Door"_s) == u"Offer:06-01");
        const ImportReport again = import(Entity::Deal, history);
        CHECK(again.unchanged == 5);
        undo(*db, report.operation);
        CHECK(courseOf(*db, u"Roof"_s) == u"Offer:06-01");
    }
    SECTION("records that were there stay unless asked")
    {
        const ImportReport report = import(Entity::Deal, history);
        CHECK(report.skipped == 3);
        CHECK(report.created == 1);
        CHECK(report.updated == 1);
        CHECK(courseOf(*db, u"Roof"_s) == u"Offer:06-01");
    }
    SECTION("a deal that is not there is refused without leave to make it")
    {
        options.createMissing = false;
        options.onMatch = OnMatch::Update;
        const ImportReport report = import(
            Entity::Deal, QByteArray("deal_id,new_stage_id,changed_at\nD9,Offer,2026-06-02\nD1,Offer,2026-06-04\n"));
        CHECK(report.rejected == 1);
        CHECK(report.updated == 1);
        CHECK(courseOf(*db, u"Roof"_s) == u"Offer:06-04");
    }
}

TEST_CASE_METHOD(ImportFile, "In a list of deals the day of the last stage does not replace the other days",
                 "[import][deals]")
{
    options.createMissing = true;
    const ImportReport report = import(
        Entity::Deal,
        QByteArray(
            "Deal,Stage,Status,Amount,Created Date,Stage Change Date,Close Date\n"
            "A,Proposal,Open,100,2025-01-05,2025-02-10,2026-06-30\nB,Proposal,Lost,200,2025-01-06,2025-02-11,2025-03-"
            "15\n"
            "C,Closed Won,Won,300,2025-01-07,2025-03-20,2025-03-21\nD,Proposal,Lost,200,2025-01-06,2025-02-12,\n"));
    INFO(test::issueText(report));
    CHECK(report.issueCount == 0);
    CHECK(one("SELECT group_concat(title || created_on || coalesce(expected_close_on, '-') || coalesce(closed_on, "
              "'-'), ' ') "
              "FROM deal")
          == u"A2025-01-052026-06-30- B2025-01-06-2025-03-15 C2025-01-07-2025-03-21 D2025-01-06-2025-02-12");
    CHECK(courseOf(*db, u"A"_s) == u"Proposal:02-10");
    CHECK(courseOf(*db, u"B"_s) == u"Proposal:02-11 Lost:03-15");
    CHECK(courseOf(*db, u"C"_s) == u"Won:03-21");
    CHECK(courseOf(*db, u"D"_s) == u"Proposal:02-12 Lost:02-12");
}

TEST_CASE_METHOD(ImportFile, "The creation of a deal is told from its beginning", "[import][deals]")
{
    options.createMissing = true;
    import(Entity::Deal, QByteArray("Название,Дата начала,Дата создания\nОкна,01.02.2026,05.02.2026\n"));
    import(Entity::Deal, QByteArray("Название,Дата начала\nДверь,07.02.2026\n"));
    CHECK(one("SELECT group_concat(created_on) FROM deal") == u"2026-02-05,2026-02-07");
}

TEST_CASE_METHOD(ImportFile, "A probability is none below 0 or above 100 %, and firms of new customers are counted",
                 "[import][deals]")
{
    options.createMissing = true;
    const ImportReport report = import(
        Entity::Deal,
        QByteArray("Title,Contact Name,Company Name,Probability\nA,Ann,Acme,150\nB,Ann,Acme,-1\nC,Ann,Acme,100\n"));
    CHECK(report.rejected == 2);
    CHECK(one("SELECT group_concat(title) FROM deal") == u"C");
    CHECK(report.linkedCreated.value(u"company"_s) == 1);
}

TEST_CASE_METHOD(ImportFile, "A state that is not known beside a stage is told", "[import][deals]")
{
    options.createMissing = true;
    const ImportReport report
        = import(Entity::Deal, QByteArray("Title,Stage,Status\nA,Proposal,Qwerty\nB,Proposal,Open\n"));
    REQUIRE(report.issueCount == 1);
    CHECK(report.issues.first().value == u"Qwerty");
    CHECK(report.issues.first().isNotice);
    CHECK(count("SELECT count(*) FROM deal WHERE status = 'open'") == 2);
}

TEST_CASE_METHOD(ImportFile, "Filling what is empty does not close a deal halfway", "[import][deals]")
{
    options.createMissing = true;
    import(Entity::Deal, QByteArray("ID,Title,Stage\n1,A,Proposal\n"));
    options.onMatch = OnMatch::Fill;
    const ImportReport report = import(
        Entity::Deal, QByteArray("ID,Title,Status,Close Date,Lost Reason,Notes\n1,A,Lost,2026-03-05,Price,said no\n"));
    CHECK(report.updated == 1);
    CHECK(one("SELECT status || coalesce(closed_on, '-') || coalesce(loss_reason_id, '-') || notes FROM deal")
          == u"open--said no");
}
