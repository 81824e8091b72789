#include "core/sales/board.h"
#include "core/base/error.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

struct BoardFile : test::TestFile
{
    Pipeline pipeline = deals.pipelines().all().first();
    EntityStore activities {*db, Entity::Activity, fixedClock(test::today)};

    qint64 deal(const QString &title, qint64 value, const QList<std::pair<QString, QVariant>> &more = {})
    {
        return add(deals, QList<std::pair<QString, QVariant>> {{u"title"_s, title}, {u"value"_s, value}} + more);
    }
    BoardData board(const BoardFilter &filter = {}, int cards = boardCards)
    {
        return loadBoard(*db, pipeline.id, filter, test::today, cards);
    }
    void move(qint64 id, int stage, const QDateTime &at = {})
    {
        Operation operation(*db, OperationKind::Move, u"move"_s);
        deals.move({DealId {id}}, {pipeline.stages.at(stage).id, 0, at, {}, {}});
        operation.commit();
    }
    void plan(qint64 id, const QString &subject, QDate day)
    {
        add(activities, {{u"subject"_s, subject}, {u"kind"_s, u"call"_s}, {u"status"_s, u"planned"_s}, {u"deal"_s, id},
                         {u"due"_s, QDateTime(day, QTime(10, 0)).toUTC().toString(Qt::ISODate)}});
    }
    void limitStages(int days)
    {
        Transaction transaction(*db);
        Query(*db, "UPDATE stage SET age_limit_days = :days WHERE kind = 'open'").bind(":days", days).exec();
        transaction.commit();
    }
};

QStringList titles(const BoardColumn &column)
{
    QStringList names;
    for (const BoardCard &card : column.cards)
        names << card.title;
    return names;
}

} // namespace

TEST_CASE_METHOD(BoardFile, "The board has a column per open stage with count, sum and weighted sum", "[board]")
{
    deal(u"Sofa"_s, 100'00);
    deal(u"Table"_s, 50'01, {{u"probability"_s, 5000}});
    move(deal(u"Chair"_s, 20'00), 1);
    move(deal(u"Won already"_s, 99'00), 4);
    const BoardData data = board();
    REQUIRE(data.columns.size() == 4);
    const BoardColumn &first = data.columns.first();
    CHECK(titles(first) == QStringList {u"Sofa"_s, u"Table"_s});
    CHECK(first.count == 2);
    CHECK(first.value.minor == 150'01);
    CHECK(first.weighted.minor
          == pipeline.stages.first().probabilityBp + 25'01); // 100.00 × stage + 50.01 × 50 %, rounded
    CHECK(data.columns.at(1).count == 1);
    CHECK(data.columns.at(2).cards.isEmpty());
    CHECK(loadBoard(*db, PipelineId {99}, {}, test::today).columns.isEmpty());
}

TEST_CASE_METHOD(BoardFile, "A card shows customer, next step and how long it stands", "[board]")
{
    limitStages(10);
    Query(*db, "UPDATE stage SET age_limit_days = NULL WHERE kind = 'open' AND position = 0").exec();
    const qint64 anna = customer(u"Anna Ozola"_s);
    const qint64 sofa = deal(u"Sofa"_s, 100, {{u"customer"_s, anna}, {u"tags"_s, QStringList {u"urgent"_s}}});
    const qint64 old = deal(u"Old"_s, 100);
    const qint64 middling = deal(u"Middling"_s, 100);
    const qint64 waiting = deal(u"Waiting"_s, 100);
    plan(sofa, u"Later"_s, test::today.addDays(5));
    plan(sofa, u"Call her"_s, test::today.addDays(-1));
    for (const auto &[id, days] : {std::pair {old, 11}, {middling, 7}, {waiting, 20}})
        move(id, 1, QDateTime(test::today.addDays(-days), QTime(12, 0)).toUTC());
    plan(waiting, u"Answer"_s, test::today.addDays(1));

    const BoardData data = board();
    const BoardCard card = data.columns.first().cards.first();
    CHECK(card.customer == u"Anna Ozola"_s);
    CHECK(card.next.subject == u"Call her"_s);
    CHECK(card.next.kind == u"call"_s);
    CHECK(card.next.day == test::today.addDays(-1));
    CHECK(card.next.isOverdue);
    CHECK(card.tags == QStringList {u"urgent"_s});
    CHECK(card.ageDays == 0);
    CHECK(card.ageing == Ageing::Unlimited);
    const QList<BoardCard> second = data.columns.at(1).cards;
    REQUIRE(second.size() == 3);
    CHECK(second.at(0).ageDays == 11);
    CHECK(second.at(0).ageing == Ageing::Over);
    CHECK(second.at(1).ageing == Ageing::Soon);
    CHECK(second.at(2).ageing == Ageing::Fresh); // something is planned: the time waits
    CHECK_FALSE(second.at(2).next.isOverdue);
}

TEST_CASE_METHOD(BoardFile, "Filters narrow cards, counts and sums alike", "[board]")
{
    Operation operation(*db, OperationKind::Add, u"people"_s);
    const qint64 ilze = deals.links().findOrCreate("employee", u"Ilze"_s);
    const qint64 web = deals.links().findOrCreate("source", u"Web"_s);
    operation.commit();
    const qint64 berzins = customer(u"Jānis Bērziņš"_s);
    deal(u"Sofa"_s, 100, {{u"employee"_s, ilze}});
    deal(u"Table"_s, 200, {{u"source"_s, web}, {u"customer"_s, berzins}});
    deal(u"Élan chair"_s, 400);
    CHECK(titles(board({ilze, 0, {}, {}}).columns.first()) == QStringList {u"Sofa"_s});
    CHECK(board({0, web, {}, {}}).columns.first().value.minor == 200);
    CHECK(titles(board({0, 0, {}, u"elan"_s}).columns.first()) == QStringList {u"Élan chair"_s});
    CHECK(titles(board({0, 0, {}, u"berzins"_s}).columns.first()) == QStringList {u"Table"_s});
    CHECK(board({ilze, web, {}, {}}).columns.first().count == 0);
    CHECK(titles(board({0, 0, u"value > 1.50 and title contains \"a\""_s, {}}).columns.first())
          == QStringList {u"Table"_s, u"Élan chair"_s});
    CHECK(board({0, web, u"value > 1.50"_s, u"tab"_s}).columns.first().count == 1);
    CHECK_THROWS_AS(board({0, 0, u"nonsense = 1"_s, {}}), Error);
    CHECK(employeeRows(*db).first().name == u"Ilze"_s);
}

TEST_CASE_METHOD(BoardFile, "Further cards follow the last one shown", "[board]")
{
    for (int i = 0; i < 7; ++i)
        deal(QString::number(i), 100);
    const BoardColumn column = board({}, 3).columns.first();
    CHECK(column.count == 7);
    CHECK(titles(column) == QStringList {u"0"_s, u"1"_s, u"2"_s});
    const QList<BoardCard> more = loadCards(*db, column.stage, {}, test::today, &column.cards.last(), 100);
    REQUIRE(more.size() == 4);
    CHECK(more.first().title == u"3"_s);
    CHECK(loadCards(*db, column.stage, {}, test::today, &more.last(), 100).isEmpty());
}

TEST_CASE_METHOD(BoardFile, "The history of a deal counts the days of every stay", "[board]")
{
    const qint64 id = deal(u"Sofa"_s, 100, {{u"created"_s, u"2026-06-01"_s}});
    move(id, 1, QDateTime(QDate(2026, 6, 5), QTime(9, 0)).toUTC());
    const QList<StageStay> stays = stageStays(*db, DealId {id}, test::today);
    REQUIRE(stays.size() == 2);
    CHECK(stays.first().stage == pipeline.stages.first().name);
    CHECK(stays.last().days == 10);
    CHECK(stays.last().left.isNull());
    plan(id, u"Call"_s, test::today);
    CHECK(dealActivities(*db, DealId {id}).first().day == test::today);
}

TEST_CASE_METHOD(BoardFile, "The board reads an index in order and sorts nothing", "[board]")
{
    Query plan(*db, R"sql(EXPLAIN QUERY PLAN SELECT count(*), sum(value_minor * coalesce(probability_bp, 1)) FROM deal
                          WHERE pipeline_id = 1 AND stage_id = 1 AND status = 'open')sql");
    REQUIRE(plan.next());
    CHECK(plan.text(3).contains(u"USING COVERING INDEX deal_board"_s));
    Query cards(*db,
                R"sql(EXPLAIN QUERY PLAN SELECT * FROM deal WHERE pipeline_id = 1 AND stage_id = 1 AND status = 'open'
                           AND (position, id) > (5, 7) ORDER BY position, id LIMIT 100)sql");
    REQUIRE(cards.next());
    CHECK(cards.text(3).contains(u"USING INDEX deal_board (pipeline_id=? AND stage_id=? AND"_s));
    CHECK_FALSE(cards.next()); // no temporary tree for the order
}

TEST_CASE_METHOD(BoardFile, "A column counts deals in other currencies and does not sum them", "[board][currency]")
{
    deal(u"Sofa"_s, 100'00);
    deal(u"Table"_s, 5'000, {{u"currency"_s, u"JPY"_s}});
    deal(u"Lamp"_s, 70'00, {{u"currency"_s, u"USD"_s}, {u"probability"_s, 5000}});
    const BoardColumn column = board().columns.first();
    CHECK(column.count == 3);
    CHECK(column.value == Money {100'00});
    CHECK(column.weighted == Money {10'00}); // a tenth, as its stage says
    CHECK(column.otherCurrencies == 2);
    REQUIRE(column.cards.size() == 3);
    CHECK(column.cards.at(1).value == Money {5'000});
    CHECK(column.cards.at(1).currency == u"JPY");
}
