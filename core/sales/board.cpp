#include "core/sales/board.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/db/query.h"
#include "core/fields/filter.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr QChar tagSeparator {0x1f};
constexpr int totalsMarks = 7; ///< named values of allTotals and narrowing
constexpr int cardsMarks = 7;  ///< of cardsSql and narrowing

/// Counts and sums come from the index alone (deal_board) when nothing narrows them.
constexpr auto *allTotals = R"sql(
    SELECT count(*), coalesce(sum(d.value_minor) FILTER (WHERE d.currency = :currency), 0),
           coalesce(sum((d.value_minor * coalesce(d.probability_bp, :probability) + 5000) / 10000)
                    FILTER (WHERE d.currency = :currency), 0),
           count(*) FILTER (WHERE d.currency <> :currency)
    FROM deal AS d INDEXED BY deal_board
    WHERE d.pipeline_id = :pipeline AND d.stage_id = :stage AND d.status = 'open')sql";

constexpr auto *narrowing = R"sql(
      AND (:employee IS NULL OR d.employee_id = :employee) AND (:source IS NULL OR d.source_id = :source)
      AND (:search IS NULL OR instr(d.title_key, :search) > 0 OR EXISTS
           (SELECT 1 FROM customer AS c WHERE c.id = d.customer_id AND instr(c.name_key, :search) > 0))
)sql";

constexpr auto *cardsSql = R"sql(
    SELECT d.id, d.title, d.customer_id, (SELECT c.name FROM customer AS c WHERE c.id = d.customer_id),
           d.value_minor, d.currency, d.position,
           (SELECT e.name FROM employee AS e WHERE e.id = d.employee_id),
           (SELECT max(g.entered_at) FROM stage_log AS g
            WHERE g.deal_id = d.id AND g.stage_id = d.stage_id AND g.left_at IS NULL),
           (SELECT group_concat(t.name, char(31)) FROM deal_tag AS j JOIN tag AS t ON t.id = j.tag_id
            WHERE j.deal_id = d.id),
           (SELECT a.id FROM activity AS a WHERE a.deal_id = d.id AND a.status = 'planned'
            ORDER BY a.due_at IS NULL, a.due_at, a.id LIMIT 1)
    FROM deal AS d INDEXED BY deal_board
    WHERE d.pipeline_id = :pipeline AND d.stage_id = :stage AND d.status = 'open'
      AND (d.position, d.id) > (:position, :after)
)sql";

/// What narrows the deals: its SQL and the values of the `?` marks in it.
FilterSql condition(const Database &db, const BoardFilter &filter, QDate today)
{
    if (filter.isEmpty())
        return {};
    FilterSql sql {narrowing, {}};
    if (filter.filter.isEmpty())
        return sql;
    const Catalogue catalogue(db, Entity::Deal);
    const ParsedFilter parsed = parseFilter(filter.filter, catalogue);
    if (!parsed.filter)
        throw Error(parsed.issue.text, filter.filter, Error::Kind::Refused);
    const FilterSql own = toSql(*parsed.filter, catalogue, {today, currencyDecimals(db.currency())});
    if (!own.where.isEmpty())
        sql = {sql.where + " AND (" + own.where + ")\n", own.values};
    return sql;
}

/// `marks` is how many named values stand before the condition: SQLite numbers the marks after them.
void bindFilter(Query &q, const BoardFilter &filter, const FilterSql &sql, int marks)
{
    if (filter.isEmpty())
        return;
    for (qsizetype i = 0; i < sql.values.size(); ++i)
        q.bind(marks + static_cast<int>(i) + 1, sql.values.at(i));
    const QString search = fold(filter.search);
    q.bind(":employee", filter.employee ? QVariant(filter.employee) : QVariant());
    q.bind(":source", filter.source ? QVariant(filter.source) : QVariant());
    q.bind(":search", search.isEmpty() ? QString() : search);
}

Ageing ageingOf(int days, const std::optional<int> &limit, bool isPlanned)
{
    if (!limit)
        return Ageing::Unlimited;
    if (isPlanned || days * 3 < *limit * 2)
        return Ageing::Fresh;
    return days > *limit ? Ageing::Over : Ageing::Soon;
}

NextStep nextStep(Query &q, qint64 activity, QDate today)
{
    NextStep step;
    if (activity == 0)
        return step;
    q.bind(":id", activity);
    if (q.next()) {
        step = {activity, q.text(0), q.text(1), {}, false};
        if (!q.isNull(2))
            step.day = localDay(q.stamp(2));
        step.isOverdue = step.day.isValid() && step.day < today;
    }
    q.reset();
    return step;
}

void addTotals(Database &db, const BoardFilter &filter, QDate today, BoardColumn &column)
{
    const FilterSql narrowed = condition(db, filter, today);
    Query q(db, allTotals + narrowed.where);
    bindFilter(q, filter, narrowed, totalsMarks);
    q.bind(":currency", db.currency()).bind(":probability", column.stage.probabilityBp)
        .bind(":pipeline", column.stage.pipeline).bind(":stage", column.stage.id);
    if (!q.next())
        return;
    column.count = q.integer(0);
    column.value = {q.integer(1)};
    column.weighted = {q.integer(2)};
    column.otherCurrencies = q.integer(3);
}

QList<NamedRow> namedRows(const Database &db, const char *sql)
{
    QList<NamedRow> rows;
    Query q(db, sql);
    while (q.next())
        rows << NamedRow {q.integer(0), q.text(1)};
    return rows;
}

} // namespace

QList<BoardCard> loadCards(Database &db, const Stage &stage, const BoardFilter &filter, QDate today,
                           const BoardCard *last, int limit)
{
    QList<BoardCard> cards;
    const FilterSql narrowed = condition(db, filter, today);
    Query q(db, cardsSql + narrowed.where + "ORDER BY d.position, d.id LIMIT :limit");
    Query step(db, "SELECT kind, subject, due_at FROM activity WHERE id = :id");
    bindFilter(q, filter, narrowed, cardsMarks);
    q.bind(":pipeline", stage.pipeline).bind(":stage", stage.id).bind(":limit", limit)
        .bind(":position", last ? last->position : std::numeric_limits<qint64>::min())
        .bind(":after", last ? last->id.value : 0);
    while (q.next()) {
        BoardCard card {DealId {q.integer(0)}, stage.id, q.text(1), q.integer(2), q.text(3), Money {q.integer(4)},
                        q.text(5), {}, 0, Ageing::Unlimited, q.text(7), {}, q.integer(6)};
        if (!q.isNull(9))
            card.tags = q.text(9).split(tagSeparator);
        card.next = nextStep(step, q.integer(10), today);
        if (!q.isNull(8))
            card.ageDays = std::max(0, static_cast<int>(localDay(q.stamp(8)).daysTo(today)));
        card.ageing = ageingOf(card.ageDays, stage.ageLimitDays, card.next.id != 0);
        cards << card;
    }
    return cards;
}

BoardData loadBoard(Database &db, PipelineId pipeline, const BoardFilter &filter, QDate today, int cardsPerColumn)
{
    BoardData board {pipeline, {}};
    for (const Pipeline &candidate : PipelineStore(db).all()) {
        if (candidate.id != pipeline)
            continue;
        for (const Stage &stage : candidate.stages) {
            if (stage.kind != StageKind::Open)
                continue;
            BoardColumn column {stage, 0, {}, {}, 0, {}};
            addTotals(db, filter, today, column);
            column.cards = loadCards(db, stage, filter, today, nullptr, cardsPerColumn);
            board.columns << column;
        }
    }
    return board;
}

QList<StageStay> stageStays(const Database &db, DealId deal, QDate today)
{
    QList<StageStay> stays;
    Query q(db, R"sql(SELECT s.name, s.kind, g.entered_at, g.left_at FROM stage_log AS g
                      JOIN stage AS s ON s.id = g.stage_id WHERE g.deal_id = :deal ORDER BY g.entered_at, g.id)sql");
    q.bind(":deal", deal);
    while (q.next()) {
        const QString kind = q.text(1);
        StageStay stay {q.text(0),
                        kind == u"won"        ? StageKind::Won
                            : kind == u"lost" ? StageKind::Lost
                                              : StageKind::Open,
                        q.stamp(2), q.isNull(3) ? QDateTime() : q.stamp(3), 0};
        const QDate end = stay.left.isValid() ? localDay(stay.left) : today;
        stay.days = std::max(0, static_cast<int>(localDay(stay.entered).daysTo(end)));
        stays << stay;
    }
    return stays;
}

QList<DealActivity> dealActivities(const Database &db, DealId deal)
{
    QList<DealActivity> activities;
    Query q(db, R"sql(SELECT id, kind, subject, due_at, done_at, status = 'done' FROM activity WHERE deal_id = :deal
                      ORDER BY status = 'done', CASE WHEN status = 'planned' THEN coalesce(due_at, '9') END,
                               done_at DESC, id DESC)sql");
    q.bind(":deal", deal);
    while (q.next()) {
        const bool isDone = q.integer(5) != 0;
        const int stamp = isDone ? 4 : 3;
        activities << DealActivity {q.integer(0), q.text(1), q.text(2),
                                    q.isNull(stamp) ? QDate() : localDay(q.stamp(stamp)), isDone};
    }
    return activities;
}

QList<NamedRow> employeeRows(const Database &db)
{
    return namedRows(db, "SELECT id, name FROM employee WHERE active ORDER BY name_key, id");
}

QList<NamedRow> sourceRows(const Database &db)
{
    return namedRows(db, "SELECT id, name FROM source ORDER BY name_key, id");
}

QList<NamedRow> lossReasonRows(const Database &db)
{
    return namedRows(db, "SELECT id, name FROM loss_reason ORDER BY position, name_key, id");
}

} // namespace koriz
