#include "core/base/error.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

struct Board : test::TestFile
{
    QList<Stage> stages = deals.pipelines().all().first().stages;
    qint64 deal(const QString &title, qint64 value = 10000)
    {
        return add(deals, {{u"title"_s, title}, {u"value"_s, value}});
    }
    void move(qint64 id, int stage, qint64 before = 0, const QString &reason = {})
    {
        Operation operation(*db, OperationKind::Move, u"move"_s);
        deals.move({DealId {id}}, {stages.at(stage).id, before, {}, reason, {}});
        operation.commit();
    }
    QString text(qint64 id, const QString &key)
    {
        return deals.load(id)->value(deals.catalogue().indexOf(key)).toString();
    }
    QString order(int stage)
    {
        Query q(
            *db,
            "SELECT group_concat(title, '') FROM (SELECT title FROM deal WHERE stage_id = :s ORDER BY position, id)");
        return q.bind(":s", stages.at(stage).id).firstText().value_or(QString());
    }
};

} // namespace

TEST_CASE_METHOD(Board, "The default funnel has four open stages, then won and lost", "[sales]")
{
    REQUIRE(stages.size() == 6);
    CHECK(stages.at(3).kind == StageKind::Open);
    CHECK(stages.at(4).kind == StageKind::Won);
    CHECK(stages.at(5).kind == StageKind::Lost);
}

TEST_CASE_METHOD(Board, "Every move writes the stage log and the outcome follows the stage", "[sales]")
{
    const qint64 id = deal(u"Sofa"_s);
    CHECK(text(id, u"status"_s) == u"open"_s);
    move(id, 2);
    move(id, 5, 0, u"Too dear"_s);
    CHECK(text(id, u"status"_s) == u"lost"_s);
    CHECK(text(id, u"closed"_s) == u"2026-06-15"_s);
    CHECK(test::sqlText(*db, "SELECT name FROM loss_reason JOIN deal ON deal.loss_reason_id = loss_reason.id")
          == u"Too dear"_s);
    CHECK(test::sqlText(
              *db, "SELECT group_concat(stage_id || CASE WHEN left_at IS NULL THEN '*' ELSE '' END) FROM stage_log")
          == u"1,3,6*"_s);
    move(id, 1);
    CHECK(text(id, u"status"_s) == u"open"_s);
    CHECK(text(id, u"closed"_s).isEmpty());
    CHECK(text(id, u"loss_reason"_s).isEmpty());
}

TEST_CASE_METHOD(Board, "Cards keep the order they are dropped in, also when gaps run out", "[sales]")
{
    const qint64 a = deal(u"a"_s), b = deal(u"b"_s), c = deal(u"c"_s);
    CHECK(order(0) == u"abc"_s);
    move(c, 0, a);
    CHECK(order(0) == u"cab"_s);
    for (int i = 0; i < 40; ++i) { // always between the same two
        move(i % 2 ? c : b, 0, a);
    }
    CHECK(order(0) == u"bca"_s);
}

TEST_CASE("outcomeOfWord knows won and lost in every shipped language", "[sales]")
{
    for (const QString &word :
         {u"Closed Won"_s, u"WON"_s, u"Выиграна"_s, u"Iegūts"_s, u"Հաջողված"_s, u"მოგებული"_s, u"موفق"_s, u"Uğurlu"_s})
        CHECK(outcomeOfWord(word) == StageKind::Won);
    for (const QString &word : {u"Closed Lost"_s, u"lost"_s, u"Проиграна"_s, u"Zaudēts"_s, u"Ձախողված"_s, u"წაგებული"_s,
                                u"ناموفق"_s, u"Uğursuz"_s})
        CHECK(outcomeOfWord(word) == StageKind::Lost);
    CHECK(outcomeOfWord(u"Closed Lost to Competition"_s) == StageKind::Lost);
    CHECK(outcomeOfWord(u"C12:WON"_s) == StageKind::Won);
    CHECK(outcomeOfWord(u"Отказ клиента"_s) == StageKind::Lost);
    CHECK(outcomeOfWord(u"Lost - Price"_s) == StageKind::Lost);
    for (const QString &word :
         {u"7. Closed - Won"_s, u"Закрыта (выиграна)"_s, u"Slēgts – uzvarēts"_s, u"Փակված - շահված"_s,
          u"დახურული - მოგებული"_s, u"بسته شده - موفق"_s, u"Bağlandı - qazanıldı"_s})
        CHECK(outcomeOfWord(word) == StageKind::Won);
    for (const QString &word : {u"0% - Lost"_s, u"Неуспешная сделка"_s, u"Darījums zaudēts"_s, u"Փակված - կորցրած"_s,
                                u"დახურული - წაგებული"_s, u"فروش ناموفق"_s, u"Bağlandı - uduzuldu"_s})
        CHECK(outcomeOfWord(word) == StageKind::Lost);
    for (const QString &word :
         {u"Proposal"_s, u"Wonderful"_s, u"Successor"_s, u""_s, u"Closed"_s, u"Lost Contact"_s,
          u"Lost contact - call again"_s, u"Won back"_s, u"Deal closed"_s, u"Закрыта"_s, u"Отказ от рассылки"_s})
        CHECK_FALSE(outcomeOfWord(word));
}

TEST_CASE_METHOD(Board, "No deal leaves a stage before it came into it", "[sales]")
{
    const qint64 id = add(deals, {{u"title"_s, u"Sofa"_s}, {u"created"_s, u"2026-06-10"_s}});
    const auto moveAt = [&](int stage, const QDateTime &at) {
        Operation operation(*db, OperationKind::Move, u"move"_s);
        deals.move({DealId {id}}, {stages.at(stage).id, 0, at, {}, {}});
        operation.commit();
    };
    moveAt(1, QDateTime({2026, 6, 1}, {9, 0}, Qt::UTC)); // so it was there on the first
    CHECK(text(id, u"created"_s) == u"2026-06-01"_s);
    CHECK_THROWS_AS(moveAt(2, QDateTime({2026, 5, 1}, {9, 0}, Qt::UTC)), Error);
    CHECK(test::sqlText(*db, "SELECT stage_id FROM deal") == QString::number(stages.at(1).id.value));
    moveAt(2, QDateTime({2026, 12, 1}, {9, 0}, Qt::UTC)); // told ahead
    move(id, 3);                                          // now, which is before
    CHECK(Query(*db, "SELECT count(*) FROM stage_log WHERE left_at < entered_at").firstInteger() == 0);
    CHECK(Query(*db, "SELECT count(*) FROM stage_log").firstInteger() == 4);
}

TEST_CASE_METHOD(test::TestFile, "The busiest pipeline is the one with the most open deals", "[sales]")
{
    CHECK(deals.pipelines().busiest().isNull());
    const qint64 anna = customer(u"Anna"_s);
    for (const QString &title : {u"Sofa"_s, u"Table"_s, u"Lamp"_s})
        add(deals, {{u"title"_s, title}, {u"customer"_s, anna}});
    CHECK(deals.pipelines().busiest() == deals.pipelines().all().first().id);

    Operation operation(*db, OperationKind::Settings, u"Renewals"_s);
    db->execute("INSERT INTO pipeline (id, name, name_key, position) VALUES (7, 'Renewals', 'renewals', 1);"
                "INSERT INTO stage (id, pipeline_id, name, name_key, kind, position, probability_bp) VALUES (70, 7, "
                "'Due', 'due', 'open', 0, 1000);"
                "UPDATE deal SET stage_id = 70 WHERE title <> 'Sofa'");
    operation.commit();
    CHECK(deals.pipelines().busiest() == PipelineId {7});
}

TEST_CASE_METHOD(test::TestFile, "A deal is in the file's currency unless it says another; its figure stays",
                 "[sales][currency]")
{
    const qint64 id = add(deals, {{u"title"_s, u"Sofa"_s}, {u"value"_s, 100'00}});
    const auto kept = [this] { return test::sqlText(*db, "SELECT value_minor || currency FROM deal"); };
    const auto setCurrency = [&](const QString &code) {
        Operation operation(*db, OperationKind::Edit, u"edit"_s);
        Record record = *deals.load(id);
        record.set(deals.catalogue().indexOf(u"currency"), code);
        deals.update(record);
        operation.commit();
    };
    CHECK(kept() == u"10000EUR");
    setCurrency(u"JPY"_s); // without a minor unit
    CHECK(kept() == u"100JPY");
    setCurrency({});
    CHECK(kept() == u"10000EUR");
    Operation operation(*db, OperationKind::Edit, u"edit"_s);
    Record record = *deals.load(id);
    record.set(deals.catalogue().indexOf(u"value"), qlonglong {10'50});
    deals.update(record);
    operation.commit();
    CHECK_THROWS_AS(setCurrency(u"JPY"_s), Error);
    CHECK(kept() == u"1050EUR");
}
