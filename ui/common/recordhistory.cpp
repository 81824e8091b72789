#include "ui/common/recordhistory.h"
#include "core/records/recordchanges.h"
#include "ui/common/icons.h"
#include "ui/common/plaintable.h"
#include "ui/common/stepundo.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

/// The dialog behind showRecordHistory().
class RecordHistory : public QDialog
{
    Q_OBJECT

public:
    RecordHistory(AppContext &context, Entity entity, qint64 id, const QString &title);

private:
    void buildUi(const QString &title);
    void load();
    void fill(const QList<RecordStep> &steps);
    void undoCurrent();

    AppContext &m_context;
    Entity m_entity;
    qint64 m_id;
    QList<RecordStep> m_steps;
    PlainTable *m_table = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_undo = nullptr;
    Worker m_worker;
};

RecordHistory::RecordHistory(AppContext &context, Entity entity, qint64 id, const QString &title)
    : QDialog(context.window), m_context(context), m_entity(entity), m_id(id)
{
    setObjectName(u"recordHistory"_s);
    buildUi(title);
    connect(&m_worker, &Worker::finished, this,
            [this](const std::any &result) { fill(std::any_cast<QList<RecordStep>>(result)); });
    connect(&m_worker, &Worker::failed, this, [this] { m_state->setText(tr("The history could not be read.")); });
    load();
}

void RecordHistory::buildUi(const QString &title)
{
    setWindowTitle(tr("History of %1").arg(title));
    resize(920, 520);
    m_state = new QLabel;
    m_state->setObjectName(u"recordHistoryState"_s);
    m_state->setTextFormat(Qt::PlainText);
    setTextRole(m_state, TextRole::Secondary);
    m_table = new PlainTable(u"recordHistoryTable"_s, tr("History"),
                             {tr("When"), tr("Field"), tr("Before"), tr("After"), tr("In which step")});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int widths[] {150, 150, 190, 190};
    for (int i = 0; i < 4; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_undo = new QPushButton(icon(u"undo-2"_s), tr("Undo this step"));
    m_undo->setAutoDefault(false); // Enter on a step only looks at it
    m_undo->setObjectName(u"recordHistoryUndo"_s);
    m_undo->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &RecordHistory::undoCurrent);
    connect(m_table, &PlainTable::currentRowChanged, this, [this](int row) {
        const qint64 at = m_table->idAt(row);
        m_undo->setEnabled(row >= 0 && at < m_steps.size() && !m_steps.at(at).operation.undone);
    });
}

void RecordHistory::load()
{
    m_state->setText(tr("Reading the history…"));
    m_worker.start(m_context.db,
                   [entity = m_entity, id = m_id, format = m_context.format](
                       Database &db, const Progress &) -> std::any { return recordHistory(db, entity, id, format); });
}

void RecordHistory::fill(const QList<RecordStep> &steps)
{
    m_steps = steps;
    m_table->clearRows();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const OperationRow &step = steps.at(i).operation;
        const QString when = m_context.format.dateTime(step.at);
        const QString what = step.undone ? tr("%1 (undone)").arg(step.what) : step.what;
        const RecordChange &change = steps.at(i).change;
        if (change.created || change.removed)
            m_table->addRow({when, change.created ? tr("added") : tr("deleted"), {}, {}, what}, i, step.undone);
        for (const FieldChange &field : change.fields)
            m_table->addRow({when, field.label, field.before, field.after, what}, i, step.undone);
    }
    m_state->setText(tr("%Ln change(s)", nullptr, m_table->rowCount()));
    m_table->select(0);
}

void RecordHistory::undoCurrent()
{
    const qint64 at = m_table->currentId();
    if (at < m_steps.size()
        && takeBack(m_context, m_steps.at(at).operation, tr("Undoing “%1”").arg(m_steps.at(at).operation.what)))
        load();
}

void showRecordHistory(AppContext &context, Entity entity, qint64 id, const QString &title)
{
    RecordHistory(context, entity, id, title).exec();
}

} // namespace koriz::ui

#include "recordhistory.moc"
