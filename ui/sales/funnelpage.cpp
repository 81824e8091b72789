#include "ui/sales/funnelpage.h"
#include "core/paper/boardpages.h"
#include "ui/common/command.h"
#include "ui/common/controlsaccessible.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/printing.h"
#include "ui/common/recordlist.h"
#include "ui/common/theme.h"
#include "ui/sales/boardview.h"
#include <QComboBox>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int typingMs = 150;
const QString pipelineKey = u"funnel/pipeline"_s;

/// Fills a box with what stands for "all" and the rows, keeping the choice.
void fill(QComboBox *box, const QString &all, const QList<NamedRow> &rows)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(all, qint64 {0});
    for (const NamedRow &row : rows)
        box->addItem(row.name, row.id);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

FunnelPage::FunnelPage(AppContext &context, QWidget *parent)
    : Page(context, parent), m_catalogue(context.db, Entity::Deal)
{
    buildUi();
    connectAll();
    guarded(context, [this] { fillChoices(); });
    load();
}

QString FunnelPage::help() const
{
    return tr("Each column is a stage, each card a deal. Drag cards, or use the keyboard: arrows go from card to "
              "card, Ctrl with an arrow moves the chosen cards, W marks them as won, L as lost, N adds a deal, Enter "
              "opens it. The dot is green, amber or red: how long the deal stands in its stage.");
}

void FunnelPage::buildUi()
{
    setObjectName(u"funnelPage"_s);
    m_board = new BoardView(context(), [this](const Stage &stage, const BoardCard *last, int limit) {
        QList<BoardCard> cards;
        guarded(context(), [&] { cards = loadCards(context().db, stage, m_filter, context().today(), last, limit); });
        return cards;
    });
    m_empty = new EmptyState(u"square-kanban"_s, tr("No open deals yet"),
                             tr("Here you see what you are about to sell: one card for each deal, from the first talk "
                                "to the sale."), tr("Add the first deal"));
    m_empty->setObjectName(u"funnelEmpty"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools = makeTools());
    layout->addWidget(m_stack, 1);
}

QWidget *FunnelPage::makeTools()
{
    makeFilters();
    m_clear = new QPushButton(tr("Show all"));
    m_clear->setToolTip(tipOf(m_clear->text(), Qt::Key_Escape));
    m_clear->setObjectName(u"funnelClear"_s);
    setKind(m_clear, ButtonKind::Quiet);
    m_count = new QLabel;
    m_count->setObjectName(u"funnelCount"_s);
    setTextRole(m_count, TextRole::Secondary);
    auto *printer = new QToolButton;
    printer->setObjectName(u"funnelPrint"_s);
    printer->setIcon(icon(u"printer"_s));
    printer->setToolTip(tr("Print the board (Ctrl+P)"));
    printer->setAccessibleName(tr("Print the board"));
    setKind(printer, ButtonKind::Quiet);
    connect(printer, &QToolButton::clicked, this, &FunnelPage::print);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::s);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_pipelineBox, m_employeeBox, m_sourceBox, m_search})
        row->addWidget(widget);
    row->addWidget(m_conditions, 1);
    row->addWidget(m_clear);
    row->addWidget(m_count);
    row->addWidget(printer);
    return tools;
}

void FunnelPage::makeFilters()
{
    const auto box = [](const QString &name, const QString &meaning) {
        auto *made = new QComboBox;
        made->setObjectName(name);
        made->setAccessibleName(meaning);
        made->setToolTip(meaning);
        made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        made->setMaximumWidth(200);
        return made;
    };
    m_pipelineBox = box(u"funnelPipeline"_s, tr("Pipeline"));
    m_employeeBox = box(u"funnelEmployee"_s, tr("Responsible"));
    m_sourceBox = box(u"funnelSource"_s, tr("Source"));
    m_search = new QLineEdit;
    m_search->setObjectName(u"funnelSearch"_s);
    m_search->setAccessibleName(tr("Search deals"));
    m_search->setPlaceholderText(tr("Title or customer"));
    m_search->setMaximumWidth(220);
    makeSearchField(m_search);
    m_conditions = new FilterBar(m_catalogue, context());
}

void FunnelPage::connectAll()
{
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMs);
    connect(m_typing, &QTimer::timeout, this, &FunnelPage::readFilter);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FunnelPage::readFilter);
    for (QComboBox *box : {m_pipelineBox, m_employeeBox, m_sourceBox})
        connect(box, &QComboBox::currentIndexChanged, this, &FunnelPage::readFilter);
    connect(m_conditions, &FilterBar::changed, this, &FunnelPage::readFilter);
    connect(m_clear, &QPushButton::clicked, this, [this] { back(); });
    connect(m_empty, &EmptyState::triggered, this, [this] { startNew(Entity::Deal); });
    connect(m_board, &BoardView::moveWanted, this, &FunnelPage::move);
    connect(m_board, &BoardView::outcomeWanted, this, &FunnelPage::finish);
    connect(m_board, &BoardView::removeWanted, this, &FunnelPage::remove);
    connect(m_board, &BoardView::openWanted, this, &FunnelPage::open);
    connect(m_board, &BoardView::dragStarted, this, [this] { emit toast({}); });
    connect(m_board, &BoardView::printColumnWanted, this, &FunnelPage::printBoard);
    connect(m_board, &BoardView::stageWanted, this, &FunnelPage::editStage);
    connect(m_board, &BoardView::stageShiftWanted, this, &FunnelPage::shiftStage);
    connect(m_board, &BoardView::stageRemoveWanted, this, &FunnelPage::removeStage);
    connect(m_board, &BoardView::added, this, [this](OperationId step) {
        load();
        emit toast(tr("Deal added"), step);
    });
}

void FunnelPage::fillChoices()
{
    const DealStore deals(context().db, context().clock);
    m_pipelines = deals.pipelines().all();
    PipelineId shown = m_pipeline.isNull() ? PipelineId {context().settings.value(pipelineKey).toLongLong()}
                                           : m_pipeline;
    const PipelineId busiest = deals.pipelines().busiest();
    if (!busiest.isNull() && !m_isPipelineChosen && !deals.pipelines().hasOpenDeals(shown))
        shown = busiest;
    const QSignalBlocker blocker(m_pipelineBox);
    m_pipelineBox->clear();
    for (const Pipeline &pipeline : m_pipelines)
        m_pipelineBox->addItem(pipeline.name, pipeline.id.value);
    m_pipelineBox->setCurrentIndex(std::max(0, m_pipelineBox->findData(shown.value)));
    m_pipelineBox->setVisible(m_pipelines.size() > 1);
    m_pipeline = PipelineId {m_pipelineBox->currentData().toLongLong()};
    const QList<NamedRow> employees = employeeRows(context().db);
    fill(m_employeeBox, tr("Everybody"), employees);
    m_employeeBox->setVisible(!employees.isEmpty());
    fill(m_sourceBox, tr("All sources"), sourceRows(context().db));
}

void FunnelPage::readFilter()
{
    m_typing->stop();
    const PipelineId chosen {m_pipelineBox->currentData().toLongLong()};
    m_isPipelineChosen = m_isPipelineChosen || chosen != m_pipeline;
    m_pipeline = chosen;
    context().settings.setValue(pipelineKey, m_pipeline.value);
    m_filter.employee = m_employeeBox->currentData().toLongLong();
    m_filter.source = m_sourceBox->currentData().toLongLong();
    m_filter.filter = m_conditions->filter().isAll() ? QString() : toText(m_conditions->filter());
    m_filter.search = m_search->text();
    load();
}

void FunnelPage::load()
{
    guarded(context(), [this] {
        showBoard(loadBoard(context().db, m_pipeline, m_filter, context().today(), m_board->loadedCards()));
    });
}

void FunnelPage::showBoard(const BoardData &board)
{
    m_board->setBoard(board);
    m_shown = 0;
    for (const BoardColumn &column : board.columns)
        m_shown += column.count;
    m_count->setText(tr("%Ln open deal(s)", nullptr, static_cast<int>(m_shown)));
    m_clear->setVisible(!m_filter.isEmpty());
    if (!isListed())
        showPage(m_stack, m_shown == 0 && m_filter.isEmpty() ? static_cast<QWidget *>(m_empty) : m_board);
}

QList<QAction *> FunnelPage::commands() const
{
    return isListed() ? m_list->commands() : m_board->commands() + m_conditions->commands();
}

void FunnelPage::reload(Areas areas)
{
    if (!(areas & (Area::Sales | Area::Customers | Area::Activities | Area::Marketing | Area::Settings)))
        return;
    guarded(context(), [this] { fillChoices(); });
    load();
    if (isListed())
        m_list->refresh();
}

void FunnelPage::showRecord(Entity entity, qint64 id)
{
    if (entity == Entity::Deal)
        open(DealId {id});
}

void FunnelPage::showList(Entity entity, const QString &filter)
{
    if (entity != Entity::Deal)
        return;
    if (!m_listed)
        m_stack->addWidget(m_listed = makeList());
    m_tools->hide();
    m_stack->setCurrentWidget(m_listed);
    m_list->setFilterText(filter);
    m_list->focusTable();
}

bool FunnelPage::isListed() const { return m_listed && m_stack->currentWidget() == m_listed; }

QWidget *FunnelPage::makeList()
{
    m_list = new RecordList(Entity::Deal, context());
    auto *toBoard = new QPushButton(icon(u"square-kanban"_s), tr("To the board"));
    toBoard->setObjectName(u"funnelToBoard"_s);
    toBoard->setToolTip(tr("To the board (%1)").arg(u"Esc"_s));
    setKind(toBoard, ButtonKind::Quiet);
    connect(toBoard, &QPushButton::clicked, this, [this] { back(); });
    connect(m_list, &RecordList::opened, this, [this](qint64 id) { open(DealId {id}); });
    connect(m_list, &RecordList::newRequested, this, [this] { startNew(Entity::Deal); });
    connect(m_list, &RecordList::toast, this, &Page::toast);
    connect(m_list, &RecordList::exportRequested, this, &Page::exportRequested);
    auto *listed = new QWidget;
    auto *column = new QVBoxLayout(listed);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(toBoard, 0, Qt::AlignLeading);
    column->addWidget(m_list, 1);
    return listed;
}

void FunnelPage::startNewFor(Entity entity, qint64 customer)
{
    if (entity != Entity::Deal)
        return;
    m_tools->show();
    m_stack->setCurrentWidget(m_board);
    m_board->startAdding(customer);
}

bool FunnelPage::back()
{
    if (isListed()) {
        m_tools->show();
        m_stack->setCurrentWidget(m_board);
        load();
        return true;
    }
    if (m_filter.isEmpty())
        return false;
    {
        const QSignalBlocker employee(m_employeeBox), source(m_sourceBox), search(m_search);
        m_conditions->setFilter({});
        m_employeeBox->setCurrentIndex(0);
        m_sourceBox->setCurrentIndex(0);
        m_search->clear();
    }
    readFilter();
    return true;
}

void FunnelPage::focusContent()
{
    if (isListed())
        m_list->focusRows();
    else
        m_board->focusCards();
}

void FunnelPage::focusSearch()
{
    if (isListed())
        return m_list->focusSearch();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FunnelPage::print()
{
    if (isListed())
        m_list->print();
    else
        printBoard({});
}

void FunnelPage::printBoard(StageId only)
{
    showPrintPreview(context(), [board = PrintedBoard {m_pipeline, m_filter, only}](const PageSource &source) {
        return boardPages(source, board).value_or(newDocument(source, {}));
    });
}

} // namespace koriz::ui
