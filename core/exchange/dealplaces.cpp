// Where in the funnel a row's deal stands: pipelines and stages by name.
#include "core/base/fold.h"
#include "core/exchange/celltext.h"
#include "core/exchange/dealimport.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

const QList<Pipeline> &DealImport::pipelines()
{
    if (m_pipelines.isEmpty())
        m_pipelines = m_deals.pipelines().all();
    return m_pipelines;
}

const Pipeline *DealImport::pipeline(qint64 id)
{
    for (const Pipeline &candidate : pipelines()) {
        if (candidate.id.value == id)
            return &candidate;
    }
    return nullptr;
}

const Stage *DealImport::outcomeStage(qint64 pipelineId, StageKind kind)
{
    const Pipeline *where = pipeline(pipelineId);
    for (qsizetype i = 0; where && i < where->stages.size(); ++i) {
        if (where->stages.at(i).kind == kind)
            return &where->stages.at(i);
    }
    return nullptr;
}

/// HubSpot: "Appointment Scheduled (Sales Pipeline)".
void DealImport::dropPipelineOfStage(Course &course)
{
    const QString behind = u'(' + course.pipelineText.trimmed() + u')';
    if (!course.pipelineText.isEmpty() && course.stageText.endsWith(behind, Qt::CaseInsensitive)
        && course.stageText.size() > behind.size())
        course.stageText = course.stageText.chopped(behind.size()).trimmed();
}

void DealImport::findPipeline(DealDraft &draft, const Record *before)
{
    Course &course = draft.course;
    course.pipeline = before ? before->value(field(u"pipeline")).toLongLong() : pipelines().value(0).id.value;
    if (course.pipelineText.isEmpty())
        return;
    const QString key = nameKey(course.pipelineText);
    course.pipeline = 0;
    for (const Pipeline &candidate : pipelines()) {
        if (nameKey(candidate.name) == key)
            course.pipeline = candidate.id.value;
    }
    if (course.pipeline == 0 && !run().options.createMissing)
        draft.issues.reject(course.pipelineColumn->name, course.pipelineText,
                         Text::tr("There is no pipeline “%1”.").arg(course.pipelineText));
}

void DealImport::findStage(DealDraft &draft)
{
    Course &course = draft.course;
    const std::optional<StageKind> told = toldOutcome(draft);
    if (!told && course.stageText.isEmpty()) { // "Proposal" in a column of states
        course.stageText = course.statusText;
        course.stageColumn = course.statusColumn;
    } else if (!told && !course.statusText.isEmpty() && !saysNothing(course.statusText))
        draft.issues.notice(course.statusColumn->name, course.statusText,
                            Text::tr("“%1” is not known here; “%2” was left as it is.")
                                .arg(course.statusText.left(60), m_deals.catalogue().at(field(u"status")).labelText()));
    course.isTold = told || !course.stageText.isEmpty() || !course.pipelineText.isEmpty();
    course.kind = told.value_or(StageKind::Open);
    if (!course.stageText.isEmpty()) {
        // In a pipeline still to be made only the words for won and lost are known.
        const std::optional<Stage> named = course.pipeline == 0 ? std::nullopt
            : m_deals.pipelines().findStage(course.stageText, PipelineId {course.pipeline});
        const std::optional<StageKind> word = outcomeOfWord(course.stageText);
        if (named) {
            course.stage = named->id.value;
            if (!told || *told == named->kind || named->kind != StageKind::Open)
                course.kind = named->kind;
            else if (*told != StageKind::Open)
                course.previous = named->id.value;
        } else if (word && !told) {
            course.kind = *word;
        } else if (!word && !run().options.createMissing) {
            draft.issues.reject(course.stageColumn->name, course.stageText,
                             Text::tr("There is no stage “%1”.").arg(course.stageText));
        }
    }
}

/// The stage an event came from is told by its name alone.
void DealImport::findOrigin(DealDraft &draft)
{
    Course &course = draft.course;
    if (course.fromText.isEmpty() || course.pipeline == 0)
        return;
    const std::optional<Stage> from = m_deals.pipelines().findStage(course.fromText, PipelineId {course.pipeline});
    course.from = from ? from->id.value : 0;
    if (!from && !run().options.createMissing)
        draft.issues.reject(target(Special::PreviousStage)->name, course.fromText,
                            Text::tr("There is no stage “%1”.").arg(course.fromText));
}

/// Made when it is not there.
qint64 DealImport::stageCalled(PipelineId where, const QString &name)
{
    if (const std::optional<Stage> known = m_deals.pipelines().findStage(name, where))
        return known->id.value;
    run().links.countCreated(u"stage"_s);
    m_pipelines.clear();
    return m_deals.pipelines().addStage(where, name).value;
}

/// A pipeline that the file names without a stage gets the usual ones.
const Stage *DealImport::firstOpenStage(qint64 pipelineId)
{
    if (const Stage *stage = outcomeStage(pipelineId, StageKind::Open))
        return stage;
    m_deals.pipelines().completePipelines();
    m_pipelines.clear();
    return outcomeStage(pipelineId, StageKind::Open);
}

void DealImport::makeStage(DealDraft &draft)
{
    Course &course = draft.course;
    if (course.pipeline == 0) {
        course.pipeline = m_deals.pipelines().addPipeline(course.pipelineText).value;
        run().links.countCreated(u"pipeline"_s);
        m_pipelines.clear();
        findStage(draft);
    }
    if (!course.fromText.isEmpty() && course.from == 0)
        course.from = stageCalled(PipelineId {course.pipeline}, course.fromText);
    const bool unknown = course.stage == 0 && !course.stageText.isEmpty() && !outcomeOfWord(course.stageText);
    if (unknown) {
        course.stage = stageCalled(PipelineId {course.pipeline}, course.stageText);
        if (course.kind != StageKind::Open)
            course.previous = course.stage;
    }
    const Stage *stage = nullptr;
    if (course.kind != StageKind::Open && (course.stage == 0 || course.previous != 0))
        stage = outcomeStage(course.pipeline, course.kind);
    else if (course.stage == 0)
        stage = firstOpenStage(course.pipeline);
    if (stage)
        course.stage = stage->id.value;
}

} // namespace koriz
