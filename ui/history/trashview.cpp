#include "ui/history/trashview.h"
#include "ui/common/changestable.h"
#include "ui/common/command.h"
#include "ui/common/emptystate.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/stepundo.h"
#include "ui/common/theme.h"
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr qsizetype recordsShown = 2000;

} // namespace

TrashView::TrashView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"trash"_s);
    buildUi();
    connect(&m_list, &Worker::finished, this,
            [this](const std::any &result) { fill(std::any_cast<QList<TrashRow>>(result)); });
    connect(&m_record, &Worker::finished, this, [this](const std::any &result) {
        m_changes->show(std::any_cast<QList<RecordChange>>(result));
    });
    for (Worker *worker : {&m_list, &m_record}) {
        connect(worker, &Worker::failed, this, [this](const std::exception_ptr &failure) {
            tell(m_context.dialogs, m_context.window, failure);
        });
    }
}

void TrashView::buildUi()
{
    m_table = new PlainTable(u"trashRecords"_s, tr("Deleted records"),
                             {tr("Kind"), tr("Record"), tr("Deleted"), tr("In which step")});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int widths[] {130, 320, 150};
    for (int i = 0; i < 3; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_changes = new ChangesTable(u"trashChanges"_s);
    m_back = makeCommand(this, u"trashBack"_s, u"rotate-ccw"_s, tr("Bring back"), QKeySequence(u"Ctrl+Shift+U"_s),
                         [this] { bringBack(); });
    addAction(m_back);
    auto *back = new QPushButton(icon(u"rotate-ccw"_s), QString());
    back->setObjectName(u"trashBringBack"_s);
    showCommand(back, m_back);
    m_state = new QLabel;
    m_state->setObjectName(u"trashState"_s);
    setTextRole(m_state, TextRole::Secondary);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::l, space::s, space::l, space::s);
    bar->setSpacing(space::m);
    bar->addWidget(back);
    bar->addWidget(m_state, 1);
    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addLayout(bar);
    belowLayout->addWidget(m_changes, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(below);
    m_stack = new QStackedWidget;
    m_stack->addWidget(new EmptyState(u"trash-2"_s, tr("The trash is empty"),
                                      tr("What you delete can be looked at here, and brought back.")));
    m_stack->addWidget(split);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_table, &PlainTable::currentRowChanged, this, &TrashView::showRecord);
}

void TrashView::load()
{
    m_list.start(m_context.db, [](Database &db, const Progress &) -> std::any { return trash(db, recordsShown); });
}

void TrashView::fill(const QList<TrashRow> &rows)
{
    m_rows = rows;
    m_table->clearRows();
    for (const TrashRow &row : rows) {
        const QString title = row.title.isEmpty() ? QString::number(row.id) : row.title;
        m_table->addRow(
            {entityLabelSingular(row.entity), title, m_context.format.dateTime(row.operation.at), row.operation.what},
            row.id);
    }
    showPage(m_stack, m_stack->widget(rows.isEmpty() ? 0 : 1));
    m_table->select(0);
}

void TrashView::showRecord(int row)
{
    m_changes->clearRows();
    if (row < 0 || row >= m_rows.size())
        return;
    const OperationId step = m_rows.at(row).operation.id;
    const auto together = std::count_if(m_rows.begin(), m_rows.end(),
                                        [&](const TrashRow &r) { return r.operation.id.value == step.value; });
    m_state->setText(
        together > 1 ? tr("%Ln record(s) deleted in one step come back together.", nullptr, static_cast<int>(together))
                     : QString());
    m_record.start(m_context.db, [step, format = m_context.format](Database &db, const Progress &) -> std::any {
        return recordChanges(db, step, format, recordsShown);
    });
}

void TrashView::bringBack()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_rows.size())
        return;
    const TrashRow record = m_rows.at(row);
    if (!takeBack(m_context, record.operation, tr("Bringing back “%1”").arg(record.title)))
        return;
    emit broughtBack(tr("Brought back: %1").arg(record.title));
    load();
}

} // namespace koriz::ui
