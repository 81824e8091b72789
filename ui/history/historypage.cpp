#include "ui/history/historypage.h"
#include "ui/common/changestable.h"
#include "ui/common/command.h"
#include "ui/common/emptystate.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/stepundo.h"
#include "ui/common/theme.h"
#include "ui/history/historyfilter.h"
#include "ui/history/trashview.h"
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int pageOfSteps = 500;
constexpr qsizetype changesShown = 2000; ///< rows of the journal read for one step

} // namespace

HistoryPage::HistoryPage(AppContext &context, QWidget *parent) : Page(context, parent), m_limit(pageOfSteps)
{
    setObjectName(u"historyPage"_s);
    buildUi();
    connect(&m_worker, &Worker::finished, this, [this](const std::any &result) {
        const auto changes = std::any_cast<QList<RecordChange>>(result);
        m_changes->show(changes);
        const OperationRow *step = current();
        m_state->setText(step && step->changes > changesShown ? tr("The first of %L1 changes").arg(step->changes)
                                                              : QString());
    });
    connect(&m_worker, &Worker::failed, this, [this](const std::exception_ptr &failure) {
        tell(this->context().dialogs, this->context().window, failure);
    });
    loadSteps();
}

QString HistoryPage::help() const
{
    return tr("Every change in this file is kept as a step: by hand, by an import, by merging. Choose a step to see "
              "what it changed, and take it back with the button, an import of many thousand rows too. A step can be "
              "taken back as long as nothing later builds on it; otherwise you are told what does. Deleted records "
              "wait under “Trash”.");
}

QWidget *HistoryPage::buildSteps()
{
    m_filter = new HistoryFilter(context());
    m_steps = new PlainTable(u"historySteps"_s, tr("Steps"),
                             {tr("When"), tr("Step"), tr("Who"), tr("Changes"), tr("State")});
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int widths[] {140, 420, 110, 90, 130};
    QHeaderView *header = m_steps->horizontalHeader();
    for (int i = 0; i < 5; ++i)
        m_steps->setColumnWidth(i, std::max(widths[i], header->sectionSizeHint(i)));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(1, QHeaderView::Stretch); // the words of the step have what is left
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_steps);
    split->addWidget(buildChanges());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *none = new EmptyState(u"search"_s, tr("Nothing found"), tr("No step meets the search and the filter."),
                                tr("Show all"));
    none->setObjectName(u"historyEmpty"_s);
    connect(none, &EmptyState::triggered, m_filter, &HistoryFilter::clear);
    m_found = new QStackedWidget;
    m_found->addWidget(split);
    m_found->addWidget(none);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_found, 1);
    return page;
}

/// What the chosen step changed, and the way back.
QWidget *HistoryPage::buildChanges()
{
    m_changes = new ChangesTable(u"historyChanges"_s);
    m_state = new QLabel;
    m_state->setObjectName(u"historyState"_s);
    setTextRole(m_state, TextRole::Secondary);
    m_older = makeCommand(this, u"stepOlder"_s, {}, tr("Older steps"), QKeySequence(u"Ctrl+Shift+O"_s),
                          [this] { showMore(); });
    m_undo = makeCommand(this, u"stepUndo"_s, u"undo-2"_s, tr("Undo this step"), QKeySequence(u"Ctrl+Shift+U"_s),
                         [this] { takeBackCurrent(); });
    m_more = new QPushButton;
    m_more->setObjectName(u"historyMore"_s);
    showCommand(m_more, m_older);
    auto *undo = new QPushButton(icon(u"undo-2"_s), QString());
    undo->setObjectName(u"historyUndo"_s);
    showCommand(undo, m_undo);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::l, space::s, space::l, space::s);
    bar->setSpacing(space::m);
    bar->addWidget(undo);
    bar->addWidget(m_more);
    bar->addWidget(m_state, 1);
    auto *below = new QWidget;
    below->addActions({m_undo, m_older});
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addLayout(bar);
    belowLayout->addWidget(m_changes, 1);
    return below;
}

void HistoryPage::buildUi()
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"historyTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar has the focus
    m_tabs->addTab(buildSteps(), icon(u"history"_s), tr("Steps"));
    m_trash = new TrashView(context());
    m_tabs->addTab(m_trash, icon(u"trash-2"_s), tr("Trash"));
    m_showTrash = makeCommand(this, u"showTrash"_s, u"trash-2"_s, tr("Trash"), QKeySequence(u"Ctrl+Shift+R"_s),
                              [this] { m_tabs->setCurrentIndex(1); });
    m_tabs->setTabToolTip(1, m_showTrash->toolTip());
    addAction(m_showTrash);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_filter, &HistoryFilter::changed, this, [this] { m_limit = pageOfSteps; loadSteps(); });
    connect(m_steps, &PlainTable::currentRowChanged, this, &HistoryPage::showStep);
    connect(m_trash, &TrashView::broughtBack, this, [this](const QString &what) { emit toast(what); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { if (tab == 1) m_trash->load(); });
}

void HistoryPage::reload(Areas areas)
{
    if (areas & Area::Settings)
        m_filter->loadEmployees();
    loadSteps();
    if (m_tabs->currentIndex() == 1)
        m_trash->load();
}

void HistoryPage::loadSteps()
{
    const OperationRow *kept = current();
    const qint64 chosen = kept ? kept->id.value : 0;
    guarded(context(), [this] { m_rows = operations(context().db, m_limit, m_filter->filter()); });
    m_steps->clearRows();
    int row = 0;
    for (const OperationRow &step : m_rows) {
        if (step.id.value == chosen)
            row = m_steps->rowCount();
        m_steps->addRow({context().format.dateTime(step.at), step.what, step.employee,
                         context().format.count(step.changes),
                         step.undone                            ? tr("undone")
                             : step.kind == OperationKind::Undo ? tr("took a step back")
                                                                : QString()},
                        step.id.value, step.undone);
    }
    m_older->setEnabled(m_rows.size() == m_limit);
    m_more->setVisible(m_older->isEnabled());
    m_found->setCurrentIndex(m_rows.isEmpty() && !m_filter->isEmpty() ? 1 : 0);
    m_steps->select(row);
    if (m_rows.isEmpty())
        showStep(-1);
}

void HistoryPage::showMore()
{
    m_limit += pageOfSteps;
    loadSteps();
}

const OperationRow *HistoryPage::current() const
{
    const int row = m_steps->currentIndex().row();
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

void HistoryPage::showStep(int row)
{
    const OperationRow *step = row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
    m_undo->setEnabled(step && !step->undone);
    m_undo->setText(step && step->kind == OperationKind::Undo ? tr("Do the step again") : tr("Undo this step"));
    m_changes->clearRows();
    m_state->clear();
    if (!step) {
        m_worker.cancel();
        return;
    }
    m_worker.start(context().db,
                   [id = step->id, format = context().format](Database &db, const Progress &) -> std::any {
                       return recordChanges(db, id, format, changesShown);
                   });
}

void HistoryPage::takeBackCurrent()
{
    const OperationRow *found = current();
    if (!found)
        return;
    const OperationRow step = *found;
    if (takeBack(context(), step, tr("Undoing “%1”").arg(step.what)))
        emit toast(step.kind == OperationKind::Undo ? tr("Done again: %1").arg(step.what)
                                                    : tr("Undone: %1").arg(step.what));
}

QList<QAction *> HistoryPage::commands() const
{
    return m_tabs->currentIndex() == 0 ? QList {m_undo, m_older, m_showTrash} : QList {m_trash->bringBackCommand()};
}

bool HistoryPage::back()
{
    return m_filter->clear();
}

void HistoryPage::focusContent()
{
    if (m_tabs->currentIndex() == 0)
        m_steps->setFocus();
    else
        setFocus();
}

void HistoryPage::focusSearch()
{
    m_tabs->setCurrentIndex(0);
    m_filter->focusText();
}

} // namespace koriz::ui
