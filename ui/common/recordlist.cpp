#include "ui/common/recordlist.h"
#include "ui/common/command.h"
#include "ui/common/controlsaccessible.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/listheader.h"
#include "ui/common/listmodel.h"
#include "ui/common/theme.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <numeric>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int arrivalMs = 120;
constexpr int keptSelection = 1000;

qint64 rowsIn(const QItemSelection &selection) // selectedRows() of a million is slow
{
    return std::accumulate(selection.begin(), selection.end(), qint64 {0},
                           [](qint64 sum, const QItemSelectionRange &range) { return sum + range.height(); });
}

/// A table whose rows are records: Home and End go to the first and the last of them.
class RecordTable : public QTableView
{
protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        if (action == MoveHome || action == MoveEnd)
            return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1,
                                  std::max(0, currentIndex().column()));
        return QTableView::moveCursor(action, modifiers);
    }
    /// Qt would make the first row the current one, and so open its card.
    void focusInEvent(QFocusEvent *event) override
    {
        QAbstractScrollArea::focusInEvent(event);
        viewport()->update();
    }
    /// For assistive programs Qt lists every cell that was chosen, to tell of the first one: seconds, when all are.
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override
    {
        if (rowsIn(now) + rowsIn(before) > keptSelection)
            QAbstractItemView::selectionChanged(now, before);
        else
            QTableView::selectionChanged(now, before);
    }
};

QToolButton *quietButton(const QString &name, const QString &iconName, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName, IconTint::Secondary));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    setKind(button, ButtonKind::Quiet);
    return button;
}

} // namespace

RecordList::RecordList(Entity entity, AppContext &context, QWidget *parent)
    : QWidget(parent), m_entity(entity), m_context(context), m_model(new ListModel(entity, context, this))
{
    setObjectName(u"list_"_s + entityInfo(entity).key);
    buildUi();
    connectAll();
    loadLayout();
    request();
}

RecordList::~RecordList() = default;

QWidget *RecordList::buildTools()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"listSearch"_s);
    m_search->setPlaceholderText(tr("Search in this list"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_search->setToolTip(tr("Search in this list (%1)").arg(u"Ctrl+F"_s));
    makeSearchField(m_search);
    m_search->setMinimumWidth(searchWidth);
    m_search->setMaximumWidth(230);
    m_search->installEventFilter(this);
    m_filters = new FilterBar(m_model->catalogue(), m_context);
    m_count = new QLabel;
    m_count->setObjectName(u"listCount"_s);
    setTextRole(m_count, TextRole::Secondary);
    m_columns = quietButton(u"columns"_s, u"columns-3"_s, tr("Columns"));
    m_columns->setToolTip(tipOf(tr("Columns"), QKeySequence(u"Ctrl+Shift+C"_s)));
    m_print = quietButton(u"listPrint"_s, u"printer"_s, tr("Print this list (Ctrl+P)"));
    if (m_entity == Entity::Customer) {
        auto *menu = new QMenu(m_print);
        menu->addAction(tr("This list…"), this, &RecordList::print)->setObjectName(u"printList"_s);
        menu->addActions(m_mail);
        m_print->setMenu(menu);
        m_print->setPopupMode(QToolButton::MenuButtonPopup);
    }
    m_more = quietButton(u"listMore"_s, u"ellipsis"_s, tr("More"));
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(space::m, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_search);
    layout->addWidget(m_filters, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_columns);
    layout->addWidget(m_print);
    layout->addWidget(m_more);
    return tools;
}

void RecordList::buildTable()
{
    m_table = new RecordTable;
    m_table->setObjectName(u"table_"_s + entityInfo(m_entity).key);
    m_table->setAccessibleName(entityLabel(m_entity));
    m_header = new ListHeader(m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(space::row);
    m_header->setSectionsMovable(true);
    m_header->setStretchLastSection(true);
    m_header->setResizeContentsPrecision(0);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

void RecordList::buildUi()
{
    buildCommands();
    buildTable();
    m_empty = new EmptyState(u"users"_s, {}, {}, {});
    m_empty->setObjectName(u"listEmpty"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTools());
    layout->addWidget(m_stack, 1);
}

void RecordList::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &RecordList::request);
    connect(m_filters, &FilterBar::changed, this, &RecordList::request);
    connect(m_columns, &QToolButton::clicked, this, &RecordList::showColumns);
    connect(m_print, &QToolButton::clicked, this, &RecordList::print);
    connect(m_more, &QToolButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connectModel();
    connectTable();
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (!clearSearch())
            emit newRequested();
    });
    m_commands << m_filters->commands();
}

void RecordList::connectModel()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordList::rememberSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordList::restoreSelection);
    connect(m_model, &ListModel::ready, this, [this] {
        if (m_wanted != 0) // else the owner may have gone on since the rows came
            restoreSelection();
        m_top = 0;
        updateState();
        if (m_isNarrow && m_contentWidths.isEmpty()) {
            measureContents();
            fitColumns();
        }
    });
    connect(m_model, &ListModel::failed, this,
            [this](const std::exception_ptr &why) { tell(m_context.dialogs, window(), why); });
}

void RecordList::connectTable()
{
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &i) { emit opened(m_model->idAt(i.row())); });
    connect(m_table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordList::updateState);
    currentFollowsSelection(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (m_isKeyHeld)
                    m_arrival.start();
                else if (now.isValid())
                    emit currentChanged(m_model->idAt(now.row()));
            });
    m_arrival.setSingleShot(true);
    m_arrival.setInterval(arrivalMs);
    connect(&m_arrival, &QTimer::timeout, this, [this] {
        if (m_table->currentIndex().isValid())
            emit currentChanged(currentId());
    });
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QWidget::customContextMenuRequested, this, &RecordList::showColumns);
    connect(header, &QHeaderView::sectionMoved, this, &RecordList::saveLayout);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int now) { saveWidth(column, now); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordList::saveLayout);
}

void RecordList::request()
{
    ListRequest wanted = m_model->request();
    wanted.entity = m_entity;
    wanted.filter = m_filters->filter();
    wanted.search = m_search->text().trimmed();
    wanted.today = m_context.today();
    m_table->scrollToTop(); // unless the chosen record is among the rows to come
    m_model->setRequest(wanted);
    updateState();
}

void RecordList::updateState()
{
    const QString all = m_context.format.count(m_model->rowCount());
    const QString known = m_model->isComplete() ? all : u"…"_s;
    const qint64 selected = rowsIn(m_table->selectionModel()->selection());
    updateCommands(selected);
    m_count->setText(selected > 1 ? tr("%1 of %2 selected").arg(m_context.format.count(selected), all)
                                  : m_isNarrow ? known : u"%1: %2"_s.arg(entityLabel(m_entity), known));
    m_count->setToolTip(u"%1: %2"_s.arg(entityLabel(m_entity), known));
    const bool isNarrowed = !m_search->text().trimmed().isEmpty() || !m_filters->filter().isAll();
    const bool isEmpty = m_model->rowCount() == 0 && m_model->isComplete();
    if (isEmpty && isNarrowed)
        m_empty->setTexts(tr("Nothing found"), tr("No record meets the search and the filter."), tr("Show all"));
    else if (isEmpty)
        m_empty->setTexts(tr("Nothing here yet"), tr("What you add or import is listed here."),
                          tr("New: %1").arg(entityLabelSingular(m_entity)));
    showPage(m_stack, isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
}

QList<qint64> RecordList::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << m_model->idAt(index.row());
    return ids;
}

qint64 RecordList::currentId() const { return m_model->idAt(m_table->currentIndex().row()); }

void RecordList::rememberSelection()
{
    m_keptCurrent = currentId();
    m_keptSelection = rowsIn(m_table->selectionModel()->selection()) <= keptSelection ? selectedIds() : QList<qint64>();
}

void RecordList::restoreSelection()
{
    if (m_wanted != 0 && m_model->rowOf(m_wanted) >= 0) {
        m_keptCurrent = m_wanted;
        m_keptSelection = {m_wanted};
    } else if (m_top != 0 && m_keptCurrent == m_top) {
        m_top = m_keptCurrent = m_model->idAt(0);
        m_keptSelection = {m_top};
    }
    const qint64 current = m_keptCurrent;
    QItemSelection selection;
    for (const int row : m_model->rowsOf(m_keptSelection))
        selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    if (const int row = current == 0 ? -1 : m_model->rowOf(current); row >= 0 && m_table->currentIndex().row() != row) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(m_model->index(row, 0));
    }
    if (!selection.isEmpty())
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (m_model->isComplete())
        m_wanted = 0;
    updateState();
}

void RecordList::select(qint64 id)
{
    m_wanted = id;
    restoreSelection();
}

void RecordList::refresh()
{
    m_model->refresh();
    m_filters->setFilter(m_filters->filter());
}

void RecordList::setFilterText(const QString &filterText)
{
    const ParsedFilter parsed = parseFilter(filterText, m_model->catalogue());
    if (!parsed.filter) {
        m_context.dialogs.message(window(), parsed.issue.text);
        return;
    }
    m_search->clear();
    m_filters->setFilter(*parsed.filter);
    request();
}

QString RecordList::filterText() const { return m_filters->filter().isAll() ? QString() : toText(m_filters->filter()); }

void RecordList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordList::focusRows()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_search->setFocus();
}

void RecordList::focusTable()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0)); // selectRow() does nothing right to left in Qt 6.4
    if (!m_model->isComplete() && m_table->currentIndex().row() == 0)
        m_top = currentId();
}

bool RecordList::clearSearch()
{
    if (m_search->text().isEmpty() && m_filters->filter().isAll())
        return false;
    m_search->clear();
    m_filters->clear();
    return true;
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyRelease && !static_cast<QKeyEvent *>(event)->isAutoRepeat())
        m_isKeyHeld = false;
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    m_isKeyHeld = watched == m_table && key->isAutoRepeat();
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search && (isEnter || key->key() == Qt::Key_Down)) {
        focusTable();
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_table && isEnter && currentId() != 0) {
        emit opened(currentId());
        return true;
    }
    if (watched == m_table && key->matches(QKeySequence::Delete)) {
        deleteSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace koriz::ui
