#include "core/db/query.h"
#include "core/sales/board.h"
#include "tests/bench/bench.h"
#include "tests/support/unguarded.h"

using namespace Qt::StringLiterals;

namespace koriz::bench {

namespace {

double rawBoard(const Database &db, qint64 pipeline, const QList<Stage> &stages)
{
    return once([&] {
        Query sums(db, R"sql(SELECT stage_id, count(*), sum(value_minor) FROM deal
                             WHERE status = 'open' AND pipeline_id = ?1 GROUP BY stage_id)sql");
        sums.bind(1, pipeline);
        while (sums.next()) { }
        Query cards(
            db,
            R"sql(SELECT id, position, value_minor FROM deal WHERE status = 'open' AND pipeline_id = ?1 AND stage_id = ?2
                              ORDER BY position, id LIMIT 100)sql");
        for (const Stage &stage : stages) {
            cards.bind(1, pipeline).bind(2, stage.id);
            while (cards.next()) { }
        }
    });
}

void measureMoves(Ground &ground, Table &table, const QList<Stage> &stages)
{
    DealStore store(*ground.db, fixedClock(today));
    std::vector<qint64> ids;
    Query q(*ground.db, "SELECT id FROM deal WHERE status = 'open' ORDER BY id LIMIT 200");
    while (q.next())
        ids.push_back(q.integer(0));
    std::vector<double> floor, ours;
    for (size_t i = 0; i < ids.size(); ++i) {
        const Stage &stage = stages.at(int(i) % 4);
        floor.push_back(once([&] {
            test::unguard(*ground.db);
            Transaction transaction(*ground.db);
            Query(*ground.db, "UPDATE deal SET position = position + 1, changed_at = ?2 WHERE id = ?1")
                .bind(1, ids[i])
                .bind(2, u"2026"_s)
                .exec();
            Query(*ground.db, "UPDATE stage_log SET left_at = NULL WHERE deal_id = ?1 AND left_at IS NULL")
                .bind(1, ids[i])
                .exec();
            transaction.commit();
        }));
        ours.push_back(once([&] {
            Operation operation(*ground.db, OperationKind::Move, u"move"_s);
            store.move({DealId {ids[i]}}, {stage.id, 0, {}, {}, {}});
            operation.commit();
        }));
    }
    table.time(u"drop a card, committed, with journal, p99"_s, u"two updates, committed"_s, p99(floor), p99(ours), 5);
}

} // namespace

void measureBoard(Ground &ground, Table &table)
{
    DealStore store(*ground.db, fixedClock(today));
    const Pipeline pipeline = store.pipelines().all().first();
    QList<Stage> open;
    for (const Stage &stage : pipeline.stages) {
        if (stage.kind == StageKind::Open)
            open << stage;
    }
    std::vector<double> floors;
    for (int i = 0; i < ground.runs; ++i)
        floors.push_back(rawBoard(*ground.db, pipeline.id.value, open));
    std::sort(floors.begin(), floors.end());
    const double ours = median(ground.runs, [&] { (void)loadBoard(*ground.db, pipeline.id, {}, today); });
    const qint64 deals
        = Query(*ground.db, "SELECT count(*) FROM deal WHERE status = 'open'").firstInteger().value_or(0);
    table.time(u"board of %1 open deals"_s.arg(deals), u"SQL: sums, first 100 of each column"_s,
               floors[floors.size() / 2], ours, 50);
    measureMoves(ground, table, open);
}

} // namespace koriz::bench
