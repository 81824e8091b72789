#include "core/sales/pipelinestore.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/db/database.h"
#include "core/db/defaults.h"
#include "core/db/query.h"
#include "core/fields/entitystore.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PipelineStore)
};

StageKind kindFrom(const QString &code)
{
    return code == u"won" ? StageKind::Won : code == u"lost" ? StageKind::Lost : StageKind::Open;
}

Stage readStage(const Query &q)
{
    Stage stage {StageId {q.integer(0)}, PipelineId {q.integer(1)}, q.text(2), kindFrom(q.text(3)),
                 static_cast<int>(q.integer(4)), static_cast<int>(q.integer(5)), {}};
    if (!q.isNull(6))
        stage.ageLimitDays = static_cast<int>(q.integer(6));
    return stage;
}

constexpr auto *stageColumns
    = "SELECT id, pipeline_id, name, kind, position, probability_bp, age_limit_days FROM stage ";

Error refused(const QString &why) { return Error(why, {}, Error::Kind::Refused); }

} // namespace

Issues validate(const Stage &stage)
{
    Issues issues;
    const QString name = stage.name.trimmed();
    if (name.isEmpty())
        issues << Issue {u"name"_s, Text::tr("A stage needs a name.")};
    if (name.size() > maxTextLength)
        issues << Issue {u"name"_s, Text::tr("The name is too long.")};
    if (stage.probabilityBp < 0 || stage.probabilityBp > 100'00)
        issues << Issue {u"probability"_s, Text::tr("A probability is between 0 and 100 %.")};
    if (stage.ageLimitDays && *stage.ageLimitDays < 1)
        issues << Issue {u"age_limit"_s, Text::tr("The limit is at least one day.")};
    return issues;
}

QList<Pipeline> PipelineStore::all() const
{
    QList<Pipeline> pipelines;
    Query q(m_db, "SELECT id, name FROM pipeline ORDER BY position, id");
    while (q.next())
        pipelines << Pipeline {PipelineId {q.integer(0)}, q.text(1), {}};
    Query stages(m_db, QByteArray(stageColumns) + "WHERE pipeline_id = :pipeline ORDER BY position, id");
    for (Pipeline &pipeline : pipelines) {
        stages.bind(":pipeline", pipeline.id);
        while (stages.next())
            pipeline.stages << readStage(stages);
    }
    return pipelines;
}

PipelineId PipelineStore::busiest() const
{
    return PipelineId {Query(m_db, R"sql(SELECT s.pipeline_id FROM deal AS d JOIN stage AS s ON s.id = d.stage_id
                                         WHERE d.status = 'open'
                                         GROUP BY s.pipeline_id ORDER BY count(*) DESC, s.pipeline_id LIMIT 1)sql")
                           .firstInteger()
                           .value_or(0)};
}

bool PipelineStore::hasOpenDeals(PipelineId pipeline) const
{
    return Query(m_db, "SELECT 1 FROM deal WHERE pipeline_id = :pipeline AND status = 'open' LIMIT 1")
        .bind(":pipeline", pipeline)
        .firstInteger()
        .has_value();
}

std::optional<Stage> PipelineStore::stage(StageId id) const
{
    Query q(m_db, QByteArray(stageColumns) + "WHERE id = :id");
    q.bind(":id", id);
    return q.next() ? std::optional(readStage(q)) : std::nullopt;
}

std::optional<Stage> PipelineStore::findStage(const QString &name, PipelineId pipeline)
{
    const PipelineId where = pipeline.isNull() ? all().value(0).id : pipeline;
    if (const qint64 id = m_links.find("stage", name, where.value); id != 0)
        return stage(StageId {id});
    // A default stage is known by its name in every shipped language.
    Query q(m_db, QByteArray(stageColumns) + "WHERE pipeline_id = :pipeline ORDER BY position, id");
    q.bind(":pipeline", where);
    const std::optional<StageKind> outcome = outcomeOfWord(name);
    const QString key = fold(name);
    while (q.next()) {
        const Stage candidate = readStage(q);
        if (outcome && candidate.kind == *outcome)
            return candidate;
        for (const auto *defaultKey : {"stage.awareness", "stage.interest", "stage.decision", "stage.action"}) {
            QStringList keys;
            for (const QString &known : defaultNameInAllLanguages(QString::fromLatin1(defaultKey)))
                keys << fold(known);
            if (keys.contains(key) && keys.contains(fold(candidate.name)))
                return candidate;
        }
    }
    return std::nullopt;
}

StageId PipelineStore::addStage(PipelineId pipeline, const QString &name)
{
    refuseTaken({.id = {}, .pipeline = pipeline, .name = name, .kind = StageKind::Open, .position = 0,
                 .probabilityBp = 0, .ageLimitDays = {}});
    Query further(m_db, "UPDATE stage SET position = position + 1 WHERE pipeline_id = :pipeline AND kind <> 'open'");
    further.bind(":pipeline", pipeline).exec();
    Query q(m_db, R"sql(INSERT INTO stage (pipeline_id, name, name_key, kind, position, probability_bp)
        SELECT :pipeline, :name, :key, 'open', coalesce(max(position), -1) + 1, coalesce(max(probability_bp), 5000)
        FROM stage WHERE pipeline_id = :pipeline AND kind = 'open')sql");
    q.bind(":pipeline", pipeline).bind(":name", name.trimmed()).bind(":key", nameKey(name)).exec();
    m_db.touch(Area::Sales);
    return StageId {q.lastInsertId()};
}

PipelineId PipelineStore::addPipeline(const QString &name)
{
    Query q(m_db, R"sql(INSERT INTO pipeline (name, name_key, position)
                        SELECT :name, :key, coalesce(max(position), -1) + 1 FROM pipeline)sql");
    q.bind(":name", name.trimmed()).bind(":key", nameKey(name)).exec();
    const PipelineId pipeline {q.lastInsertId()};
    Query copy(m_db,
               R"sql(INSERT INTO stage (pipeline_id, name, name_key, kind, position, probability_bp, age_limit_days)
        SELECT :pipeline, name, name_key, kind, position, probability_bp, age_limit_days FROM stage
        WHERE pipeline_id = (SELECT id FROM pipeline ORDER BY position, id LIMIT 1) AND kind <> 'open')sql");
    copy.bind(":pipeline", pipeline).exec();
    m_db.touch(Area::Sales);
    return pipeline;
}

void PipelineStore::completePipelines()
{
    Query(m_db, R"sql(INSERT INTO stage (pipeline_id, name, name_key, kind, position, probability_bp, age_limit_days)
        SELECT p.id, s.name, s.name_key, s.kind, s.position, s.probability_bp, s.age_limit_days
        FROM pipeline AS p
        JOIN stage AS s ON s.kind = 'open' AND s.pipeline_id = (SELECT id FROM pipeline ORDER BY position, id LIMIT 1)
        WHERE NOT EXISTS (SELECT 1 FROM stage AS o WHERE o.pipeline_id = p.id AND o.kind = 'open'))sql")
        .exec();
    m_db.touch(Area::Sales);
}

Stage PipelineStore::defaultStage(PipelineId pipeline) const
{
    const QList<Pipeline> pipelines = all();
    Q_ASSERT(!pipelines.isEmpty());
    const auto wanted = std::ranges::find(pipelines, pipeline, &Pipeline::id);
    const QList<Stage> &stages = wanted == pipelines.end() ? pipelines.first().stages : wanted->stages;
    const auto open = std::ranges::find(stages, StageKind::Open, &Stage::kind);
    if (open == stages.end())
        throw Error(Text::tr("This pipeline has no open stage."), {},
                    Error::Kind::Refused);
    return *open;
}

/// The name in other letters or with other signs would be the same one for imports.
void PipelineStore::refuseTaken(const Stage &stage)
{
    const auto other = Query(m_db, R"sql(SELECT name FROM stage
                                         WHERE pipeline_id = :pipeline AND name_key = :key AND id <> :id)sql")
                           .bind(":pipeline", stage.pipeline)
                           .bind(":key", nameKey(stage.name))
                           .bind(":id", stage.id)
                           .firstText();
    if (other)
        throw refused(Text::tr("There is a stage “%1” already.").arg(*other));
}

void PipelineStore::change(const Stage &stage)
{
    Q_ASSERT(validate(stage).isEmpty());
    refuseTaken(stage);
    Query q(m_db, R"sql(UPDATE stage SET name = :name, name_key = :key, probability_bp = :probability,
                        age_limit_days = :limit WHERE id = :id)sql");
    q.bind(":name", stage.name.trimmed())
        .bind(":key", nameKey(stage.name))
        .bind(":probability", stage.probabilityBp)
        .bind(":limit", stage.ageLimitDays ? QVariant(*stage.ageLimitDays) : QVariant())
        .bind(":id", stage.id)
        .exec();
    m_db.touch(Area::Sales);
}

void PipelineStore::shift(StageId stage, int places)
{
    QList<qint64> order;
    Query open(m_db, R"sql(SELECT id FROM stage WHERE kind = 'open'
                             AND pipeline_id = (SELECT pipeline_id FROM stage WHERE id = :id)
                           ORDER BY position, id)sql");
    open.bind(":id", stage);
    while (open.next())
        order << open.integer(0);
    const qsizetype from = order.indexOf(stage.value);
    if (from < 0)
        return;
    order.move(from, std::clamp<qsizetype>(from + places, 0, order.size() - 1));
    Query place(m_db, "UPDATE stage SET position = :position WHERE id = :id AND position <> :position");
    for (qsizetype i = 0; i < order.size(); ++i)
        place.bind(":position", qint64 {i}).bind(":id", order.at(i)).exec();
    m_db.touch(Area::Sales);
}

void PipelineStore::remove(StageId stage)
{
    const auto deals = Query(m_db, R"sql(SELECT count(*) FROM deal WHERE stage_id = :id
                                           OR id IN (SELECT deal_id FROM stage_log WHERE stage_id = :id))sql")
                           .bind(":id", stage)
                           .firstInteger();
    if (deals.value_or(0) > 0)
        throw refused(Text::tr("%Ln deal(s) stand in this stage or went through it; their course would be lost.",
                               nullptr, static_cast<int>(*deals)));
    const auto others = Query(m_db, R"sql(SELECT count(*) FROM stage WHERE kind = 'open' AND id <> :id
                                          AND pipeline_id = (SELECT pipeline_id FROM stage WHERE id = :id))sql")
                            .bind(":id", stage)
                            .firstInteger();
    if (others.value_or(0) == 0)
        throw refused(Text::tr("A pipeline needs a stage in which deals begin."));
    Query(m_db, "DELETE FROM stage WHERE id = :id").bind(":id", stage).exec();
    m_db.touch(Area::Sales);
}

} // namespace koriz
