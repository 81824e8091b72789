#include "core/base/error.h"
#include "core/reports/report.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

struct Pipelines : test::TestFile
{
    PipelineStore store {*db};

    QList<Stage> stages() { return store.all().first().stages; }
    QStringList names()
    {
        QStringList all;
        for (const Stage &stage : stages())
            all << stage.name;
        return all;
    }
    void write(const std::function<void()> &work)
    {
        Operation operation(*db, OperationKind::Edit, u"stage"_s);
        work();
        operation.commit();
    }
    qint64 deal(int stage)
    {
        return add(deals, {{u"title"_s, u"Sofa"_s}, {u"value"_s, 100'00}, {u"stage"_s, stages().at(stage).id.value}});
    }
};

} // namespace

TEST_CASE_METHOD(Pipelines, "A stage gets another name, probability and limit, and undo gives the old ones",
                 "[sales][stages]")
{
    Stage stage = stages().at(1);
    const Stage before = stage;
    stage.name = u"  Offer sent "_s;
    stage.probabilityBp = 33'33;
    stage.ageLimitDays.reset();
    write([&] { store.change(stage); });
    CHECK(stages().at(1).name == u"Offer sent");
    CHECK(stages().at(1).probabilityBp == 33'33);
    CHECK_FALSE(stages().at(1).ageLimitDays);
    CHECK(store.findStage(u"OFFER SENT"_s)->id == stage.id);
    undo(*db, nextUndo(*db)->id);
    CHECK(stages().at(1).name == before.name);
    CHECK(stages().at(1).ageLimitDays == before.ageLimitDays);
}

TEST_CASE_METHOD(Pipelines, "Two stages of a pipeline are not called alike", "[sales][stages]")
{
    Stage stage = stages().at(1);
    stage.name = stages().at(0).name.toUpper();
    CHECK_THROWS_AS(write([&] { store.change(stage); }), Error);
    CHECK_THROWS_AS(write([&] { (void)store.addStage(stage.pipeline, stage.name); }), Error);
    CHECK(names() == QStringList {u"Awareness"_s, u"Interest"_s, u"Decision"_s, u"Action"_s, u"Won"_s, u"Lost"_s});
}

TEST_CASE("What a stage cannot be is said", "[sales][stages]")
{
    const Stage fine {{}, {}, u"Offer"_s, StageKind::Open, 0, 50'00, 1};
    CHECK(validate(fine).isEmpty());
    Stage unnamed = fine, sure = fine, brief = fine;
    unnamed.name = u"  "_s;
    sure.probabilityBp = 100'01;
    brief.ageLimitDays = 0;
    for (const Stage &stage : {unnamed, sure, brief})
        CHECK(validate(stage).size() == 1);
}

TEST_CASE_METHOD(Pipelines, "A stage moves among the open ones, and the funnel counts in the new order",
                 "[sales][stages]")
{
    deal(3);
    write([&] { store.shift(stages().at(3).id, -2); });
    CHECK(names() == QStringList {u"Awareness"_s, u"Action"_s, u"Interest"_s, u"Decision"_s, u"Won"_s, u"Lost"_s});
    const ReportResult funnel = runReport(*db, u"funnel"_s, {.today = test::today});
    const auto reached = [&](int row) { return funnel.rows.at(row).at(2).toInt(); };
    CHECK(reached(1) == 1);
    CHECK(reached(2) == 0);
    write([&] { store.shift(stages().at(1).id, 9); }); // not behind won and lost
    CHECK(names().indexOf(u"Action"_s) == 3);
    undo(*db, nextUndo(*db)->id);
    CHECK(names().indexOf(u"Action"_s) == 1);
}

TEST_CASE_METHOD(Pipelines, "Only a stage that no deal went through is deleted, and one always stays",
                 "[sales][stages]")
{
    const qint64 sofa = deal(0);
    write([&] { deals.move({DealId {sofa}}, {stages().at(1).id, 0, {}, {}, {}}); });
    const QStringList all = names();
    CHECK_THROWS_AS(write([&] { store.remove(stages().at(0).id); }), Error); // went through
    CHECK_THROWS_AS(write([&] { store.remove(stages().at(1).id); }), Error); // stands in it
    CHECK(names() == all);
    write([&] { store.remove(stages().at(2).id); });
    CHECK_FALSE(names().contains(u"Decision"_s));
    undo(*db, nextUndo(*db)->id);
    CHECK(names() == all);

    write([&] { store.addPipeline(u"Renewals"_s); });
    const PipelineId renewals = store.all().at(1).id;
    write([&] { store.addStage(renewals, u"Due"_s); });
    CHECK_THROWS_AS(write([&] { store.remove(store.defaultStage(renewals).id); }), Error);
}
