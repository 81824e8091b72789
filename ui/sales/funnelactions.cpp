// What the board does with deals (moving, winning, losing, deleting, opening) and with its stages.
#include "ui/common/guarded.h"
#include "ui/sales/boardcolumnwidget.h"
#include "ui/sales/boardview.h"
#include "ui/sales/dealdialog.h"
#include "ui/sales/funnelpage.h"
#include "ui/sales/lossdialog.h"
#include "ui/sales/stagedialog.h"

using namespace Qt::StringLiterals;

namespace koriz::ui {

std::optional<Stage> FunnelPage::outcomeStage(StageKind outcome) const
{
    for (const Pipeline &pipeline : m_pipelines) {
        for (const Stage &stage : pipeline.stages) {
            if (pipeline.id == m_pipeline && stage.kind == outcome)
                return stage;
        }
    }
    return std::nullopt;
}

QString FunnelPage::nameOf(const QList<DealId> &deals) const
{
    if (deals.size() != 1)
        return tr("%Ln deal(s)", nullptr, static_cast<int>(deals.size()));
    DealStore store(context().db, context().clock);
    const std::optional<Record> record = store.load(deals.first().value);
    return record ? tr("“%1”").arg(store.title(*record)) : QString();
}

void FunnelPage::place(const QList<DealId> &deals, const Move &how, const QString &text)
{
    OperationId step;
    const bool isMoved = guarded(context(), [&] {
        Operation operation(context().db, OperationKind::Move, text);
        DealStore(context().db, context().clock).move(deals, how);
        step = operation.commit();
    });
    load();
    m_board->select(deals);
    if (isMoved)
        emit toast(text, step);
}

void FunnelPage::move(const QList<DealId> &deals, StageId stage, qint64 before)
{
    QString name;
    guarded(context(), [&] {
        const auto target = PipelineStore(context().db).stage(stage);
        name = target ? tr("Moved %1 to %2").arg(nameOf(deals), target->name) : QString();
    });
    if (!name.isEmpty())
        place(deals, {stage, before, {}, {}, {}}, name);
}

void FunnelPage::finish(const QList<DealId> &deals, StageKind outcome)
{
    const std::optional<Stage> stage = outcomeStage(outcome);
    if (!stage || deals.isEmpty())
        return;
    if (outcome == StageKind::Lost)
        return lose(deals, *stage);
    guarded(context(), [&] { place(deals, {stage->id, 0, {}, {}, {}}, tr("Won: %1").arg(nameOf(deals))); });
}

void FunnelPage::lose(const QList<DealId> &deals, const Stage &stage)
{
    QStringList reasons;
    QString text;
    if (!guarded(context(), [&] {
            for (const NamedRow &row : lossReasonRows(context().db))
                reasons << row.name;
            text = tr("Lost: %1").arg(nameOf(deals));
        }))
        return;
    auto *dialog = new LossDialog(text, reasons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, deals, stage, text] {
        place(deals, {stage.id, 0, {}, dialog->reason(), dialog->note()}, text);
    });
    dialog->open();
}

void FunnelPage::remove(const QList<DealId> &deals)
{
    if (deals.isEmpty())
        return;
    QString text;
    OperationId step;
    const bool isRemoved = guarded(context(), [&] {
        text = tr("Deleted %1").arg(nameOf(deals));
        Operation operation(context().db, OperationKind::Delete, text);
        DealStore store(context().db, context().clock);
        for (const DealId deal : deals)
            store.remove(deal.value);
        step = operation.commit();
    });
    load();
    if (isRemoved)
        emit toast(text, step);
}

void FunnelPage::open(DealId deal)
{
    auto *dialog = new DealDialog(context(), deal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DealDialog::toast, this, &Page::toast);
    connect(dialog, &QDialog::finished, this, [this, deal] {
        load();
        m_board->select({deal});
    });
    dialog->open();
}

void FunnelPage::editStage(Stage stage)
{
    if (stage.id.isNull()) {
        stage.pipeline = m_pipeline;
        stage.probabilityBp = m_board->columns().isEmpty() ? 0 : m_board->columns().last()->stage().probabilityBp;
    }
    auto *dialog = new StageDialog(context(), stage, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StageDialog::saved, this, [this](OperationId step, const QString &text) {
        reload(Area::Sales);
        emit toast(text, step);
    });
    dialog->open();
}

void FunnelPage::changeStages(OperationKind kind, const QString &text,
                              const std::function<void(PipelineStore &)> &work)
{
    OperationId step;
    const bool isDone = guarded(context(), [&] {
        Operation operation(context().db, kind, text);
        PipelineStore store(context().db);
        work(store);
        step = operation.commit();
    });
    reload(Area::Sales);
    if (isDone)
        emit toast(text, step);
}

void FunnelPage::shiftStage(const Stage &stage, int places)
{
    changeStages(OperationKind::Move, tr("Stage “%1” moved").arg(stage.name),
                 [&](PipelineStore &store) { store.shift(stage.id, places); });
}

void FunnelPage::removeStage(const Stage &stage)
{
    changeStages(OperationKind::Delete, tr("Stage “%1” deleted").arg(stage.name),
                 [&](PipelineStore &store) { store.remove(stage.id); });
}

} // namespace koriz::ui
