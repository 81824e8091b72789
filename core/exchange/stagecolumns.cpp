#include "core/exchange/stagecolumns.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/exchange/rowsource.h"
#include "core/sales/dealstore.h"
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Empty for a column of another kind.
QString stageOf(const ColumnChoice &column)
{
    const bool isStage = column.path.startsWith(u"stage.") && column.path.endsWith(u".entered")
        && column.path.size() > 14;
    return isStage ? column.path.mid(6).chopped(8) : QString();
}

/// A pipeline and the stages of which its deals tell a day.
struct Use
{
    QString pipeline {}; ///< empty = the first one
    QSet<QString> stages {};
};

void look(const SourceRow &row, const QList<ColumnChoice> &columns, size_t pipelineColumn, QList<Use> &uses)
{
    const QString name = pipelineColumn < row.cells.size() ? row.cells[pipelineColumn].trimmed() : QString();
    auto use
        = std::find_if(uses.begin(), uses.end(), [&](const Use &u) { return nameKey(u.pipeline) == nameKey(name); });
    if (use == uses.end())
        use = uses.insert(uses.end(), Use {name, {}});
    for (size_t i = 0; i < row.cells.size() && i < size_t(columns.size()); ++i) {
        const QString stage = stageOf(columns.at(qsizetype(i)));
        if (!stage.isEmpty() && !row.cells[i].trimmed().isEmpty())
            use->stages << stage;
    }
}

/// In the order the source names them. Without a column for it all is of the first pipeline.
QList<Use> usesOf(const ImportOptions &options, const QList<ColumnChoice> &columns, const QStringList &stages)
{
    const auto pipeline = std::ranges::find(columns, u"pipeline"_s, &ColumnChoice::path);
    if (pipeline == columns.end())
        return {Use {{}, QSet<QString>(stages.begin(), stages.end())}};
    QList<Use> uses;
    const std::unique_ptr<RowSource> source = openRowSource(options);
    for (SourceRow row; source->next(row);)
        look(row, columns, size_t(pipeline - columns.begin()), uses);
    return uses;
}

/// Null when it is not there and must not be made.
PipelineId pipelineCalled(DealStore &deals, const QString &name, bool mayMake, LinkResolver &links)
{
    const QList<Pipeline> all = deals.pipelines().all();
    for (const Pipeline &pipeline : all) {
        if (name.isEmpty() || nameKey(pipeline.name) == nameKey(name))
            return pipeline.id;
    }
    if (!mayMake)
        return {};
    links.countCreated(u"pipeline"_s);
    return deals.pipelines().addPipeline(name);
}

} // namespace

void makeStageColumns(Database &db, const ImportOptions &options, QList<ColumnChoice> &columns, LinkResolver &links)
{
    QStringList names;
    for (const ColumnChoice &column : std::as_const(columns))
        names << stageOf(column);
    names.removeAll(QString());
    if (names.isEmpty())
        return;
    DealStore deals(db);
    QHash<QString, QString> known;
    for (const Use &use : usesOf(options, columns, names)) {
        const PipelineId pipeline = pipelineCalled(deals, use.pipeline, options.createMissing, links);
        for (const QString &name : std::as_const(names)) {
            if (pipeline.isNull() || !use.stages.contains(name))
                continue;
            std::optional<Stage> stage = deals.pipelines().findStage(name, pipeline);
            if (!stage && options.createMissing) {
                stage = deals.pipelines().stage(deals.pipelines().addStage(pipeline, name));
                links.countCreated(u"stage"_s);
            }
            if (stage)
                known.insert(name, stage->name);
        }
    }
    for (ColumnChoice &column : columns) {
        const QString name = stageOf(column);
        if (name.isEmpty())
            continue;
        const bool isChosen = std::ranges::find(options.mapping, column.path, &ColumnChoice::path)
            != options.mapping.end();
        if (!known.contains(name) && isChosen && !options.createMissing)
            throw Error(Text::tr("There is no stage “%1”.").arg(name), {}, Error::Kind::Refused);
        column.path = known.contains(name) ? u"stage.%1.entered"_s.arg(known.value(name)) : QString();
    }
}

} // namespace koriz
