#include "ui/sales/boardview.h"
#include "ui/common/command.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/sales/boardcolumnwidget.h"
#include "ui/sales/cardaccessible.h"
#include "ui/sales/carddelegate.h"
#include "ui/sales/cardlistview.h"
#include "ui/sales/outcomezones.h"
#include <QAction>
#include <QApplication>
#include <QDrag>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int liftMargin = 10; ///< around a dragged card, for its shadow
}

BoardView::BoardView(AppContext &context, Fetch fetch, QWidget *parent)
    : QWidget(parent), m_context(context), m_fetch(std::move(fetch))
{
    describeCards();
    buildUi();
    buildCommands();
}

void BoardView::buildUi()
{
    setObjectName(u"board"_s);
    m_row = new QWidget;
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(space::l, 0, space::l, space::l);
    row->setSpacing(space::m);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"boardScroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_zones = new OutcomeZones(this);
    connect(m_zones, &OutcomeZones::dropped, this,
            [this](StageKind outcome, const QList<DealId> &deals) { emit outcomeWanted(deals, outcome); });
}

/// Keys of cards are taken by the columns, those of stages here.
void BoardView::buildCommands()
{
    const auto make = [this](const QString &name, const QString &text, const QKeySequence &keys, auto work) {
        m_commands << makeCommand(this, name, {}, text, keys, [this, work] {
            if (const QList<DealId> deals = selectedDeals(); !deals.isEmpty())
                work(deals);
        });
        return m_commands.last();
    };
    m_open = make(u"boardOpen"_s, tr("Open"), Qt::Key_Return,
                  [this](const QList<DealId> &deals) { emit openWanted(deals.first()); });
    m_won = make(u"boardWon"_s, tr("Won"), Qt::Key_W,
                 [this](const QList<DealId> &deals) { emit outcomeWanted(deals, StageKind::Won); });
    m_lost = make(u"boardLost"_s, tr("Lost…"), Qt::Key_L,
                  [this](const QList<DealId> &deals) { emit outcomeWanted(deals, StageKind::Lost); });
    m_remove = make(u"boardDelete"_s, tr("Delete"), QKeySequence::Delete,
                    [this](const QList<DealId> &deals) { emit removeWanted(deals); });
    m_stage = makeCommand(this, u"boardStage"_s, {}, tr("Change this stage…"), Qt::Key_F2, [this] {
        if (const BoardColumnWidget *column = focusedColumn())
            emit stageWanted(column->stage());
    });
    m_newStage = makeCommand(this, u"boardNewStage"_s, {}, tr("New stage…"), QKeySequence(u"Shift+F2"_s),
                             [this] { emit stageWanted({}); });
    m_commands << m_stage << m_newStage;
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        (event->modifiers() & Qt::ShiftModifier ? m_newStage : m_stage)->trigger();
    else
        QWidget::keyPressEvent(event);
}

void BoardView::rebuildColumns(const BoardData &board)
{
    auto *row = static_cast<QHBoxLayout *>(m_row->layout());
    StageId focused;
    for (BoardColumnWidget *column : std::exchange(m_columns, {})) {
        if (column->view()->hasFocus()) {
            focused = column->stage().id;
            setFocus(); // or it would wander to the next column, and the board be scrolled there
        }
        column->hide();
        column->deleteLater();
    }
    for (const BoardColumn &shown : board.columns) {
        auto *column = new BoardColumnWidget(
            m_context, shown,
            [this, stage = shown.stage](const BoardCard *last, int limit) { return m_fetch(stage, last, limit); });
        row->addWidget(column, 1); // all of one width, however long the words and figures of their heads are
        connectColumn(column);
        connectKeys(column);
        m_columns << column;
        if (shown.stage.id == focused)
            column->view()->setFocus();
    }
}

void BoardView::setBoard(const BoardData &board)
{
    bool isSame = board.columns.size() == m_columns.size();
    for (int i = 0; isSame && i < m_columns.size(); ++i)
        isSame = board.columns.at(i).stage.id == m_columns.at(i)->stage().id;
    if (!isSame)
        return rebuildColumns(board);
    QList<DealId> selected;
    for (const BoardColumnWidget *column : m_columns)
        selected += column->view()->selectedDeals();
    for (int i = 0; i < m_columns.size(); ++i) {
        CardListView *view = m_columns.at(i)->view();
        const DealId current = view->currentDeal();
        const int scrolled = view->verticalScrollBar()->value();
        const int row = view->currentIndex().row();
        m_columns.at(i)->setColumn(board.columns.at(i));
        QModelIndex index = view->cards()->indexOf(current);
        if (!index.isValid() && row >= 0)
            index = view->cards()->index(std::min(row, view->cards()->rowCount() - 1));
        view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        view->verticalScrollBar()->setValue(scrolled);
    }
    const QScopedValueRollback restoring(m_isRestoring, true);
    for (const BoardColumnWidget *column : m_columns) {
        for (const DealId deal : selected)
            column->view()->selectionModel()->select(column->model()->indexOf(deal), QItemSelectionModel::Select);
    }
}

/// All heads are of one height, or the cards of one row would not stand in line.
void BoardView::fitHeads()
{
    const bool isStacked = !std::ranges::all_of(m_columns, &BoardColumnWidget::hasRoomForFigures);
    for (BoardColumnWidget *column : std::as_const(m_columns))
        column->setFiguresStacked(isStacked);
}

void BoardView::connectColumn(BoardColumnWidget *column)
{
    CardListView *view = column->view();
    connect(column, &BoardColumnWidget::added, this, &BoardView::added);
    connect(column, &BoardColumnWidget::headChanged, this, &BoardView::fitHeads);
    connect(column, &BoardColumnWidget::menuWanted, this, [this, column](QPoint at) { showColumnMenu(column, at); });
    connect(column, &QWidget::customContextMenuRequested, this,
            [this, column](QPoint at) { showColumnMenu(column, column->mapToGlobal(at)); });
    connect(view, &CardListView::dragWanted, this, [this, column](const QModelIndex &index) { drag(column, index); });
    connect(view, &CardListView::dragIsHere, this,
            [this, column](bool isHere) { setDragging(true, isHere ? column : nullptr); });
    connect(view, &CardListView::dropped, this, [this, column](const QList<DealId> &deals, int row) {
        setDragging(false, nullptr);
        emit moveWanted(deals, column->stage().id, column->model()->dealAt(row, deals));
    });
    connect(view, &QWidget::customContextMenuRequested, this, [this, column](QPoint at) { showMenu(column, at); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, view](const QItemSelection &now) {
                if (!m_isRestoring && !now.isEmpty() && !(QApplication::keyboardModifiers() & Qt::ControlModifier))
                    clearOthers(view);
            });
}

void BoardView::connectKeys(BoardColumnWidget *column)
{
    CardListView *view = column->view();
    connect(view, &CardListView::focusColumnWanted, this, [this, column](int step) { focusColumn(column, step); });
    connect(view, &CardListView::moveAcrossWanted, this, [this, column](int step) { moveAcross(column, step); });
    connect(view, &CardListView::moveWithinWanted, this, [this, column](int step) { moveWithin(column, step); });
    connect(view, &CardListView::wonWanted, this, [this] { emit outcomeWanted(selectedDeals(), StageKind::Won); });
    connect(view, &CardListView::lostWanted, this, [this] { emit outcomeWanted(selectedDeals(), StageKind::Lost); });
    connect(view, &CardListView::removeWanted, this, [this] { emit removeWanted(selectedDeals()); });
    connect(view, &CardListView::addWanted, column, &BoardColumnWidget::startAdding);
    connect(view, &CardListView::openWanted, this, [this, view] {
        if (const DealId deal = view->currentDeal(); !deal.isNull())
            emit openWanted(deal);
    });
}

QList<DealId> BoardView::selectedDeals() const
{
    QList<DealId> deals;
    for (const BoardColumnWidget *column : m_columns)
        deals += column->view()->selectedDeals();
    if (!deals.isEmpty())
        return deals;
    for (const BoardColumnWidget *column : m_columns) {
        if (const DealId current = column->view()->currentDeal(); column->view()->hasFocus() && !current.isNull())
            return {current};
    }
    return {};
}

void BoardView::select(const QList<DealId> &deals)
{
    bool isFirst = true;
    const QScopedValueRollback restoring(m_isRestoring, true);
    for (BoardColumnWidget *column : m_columns) {
        QItemSelectionModel *selection = column->view()->selectionModel();
        selection->clearSelection();
        for (const DealId deal : deals) {
            const QModelIndex index = column->model()->indexOf(deal);
            if (!index.isValid())
                continue;
            selection->select(index, QItemSelectionModel::Select);
            if (std::exchange(isFirst, false)) {
                selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
                column->view()->setFocus();
                column->view()->scrollTo(index);
                m_scroll->ensureWidgetVisible(column, space::l, 0);
            }
        }
    }
}

int BoardView::loadedCards() const
{
    qsizetype most = boardCards;
    for (const BoardColumnWidget *column : m_columns)
        most = std::max(most, column->model()->column().cards.size());
    return static_cast<int>(most);
}

BoardColumnWidget *BoardView::focusedColumn() const
{
    for (BoardColumnWidget *column : m_columns) {
        if (column->view()->hasFocus())
            return column;
    }
    return m_columns.value(0);
}

void BoardView::startAdding(qint64 customer)
{
    if (BoardColumnWidget *column = focusedColumn())
        column->startAddingFor(customer);
}

void BoardView::focusCards()
{
    const auto hasCurrent = [](const BoardColumnWidget *column) { return column->view()->currentIndex().isValid(); };
    const auto hasCards = [](const BoardColumnWidget *column) { return column->view()->cards()->rowCount() > 0; };
    auto found = std::find_if(m_columns.begin(), m_columns.end(), hasCurrent);
    if (found == m_columns.end())
        found = std::find_if(m_columns.begin(), m_columns.end(), hasCards);
    if (found != m_columns.end())
        (*found)->view()->setFocus();
    else
        setFocus();
}

void BoardView::focusColumn(const BoardColumnWidget *from, int step)
{
    const int height = from->view()->visualRect(from->view()->currentIndex()).center().y();
    for (qsizetype i = m_columns.indexOf(from) + step; i >= 0 && i < m_columns.size(); i += step) {
        CardListView *view = m_columns.at(i)->view();
        if (view->cards()->rowCount() == 0)
            continue;
        QModelIndex beside = view->indexAt({view->viewport()->width() / 2, height});
        if (!beside.isValid())
            beside = view->cards()->index(view->cards()->rowCount() - 1);
        view->selectionModel()->setCurrentIndex(beside, QItemSelectionModel::ClearAndSelect);
        view->setFocus();
        m_scroll->ensureWidgetVisible(m_columns.at(i), space::l, 0);
        return;
    }
}

void BoardView::moveAcross(const BoardColumnWidget *from, int step)
{
    const qsizetype target = m_columns.indexOf(from) + step;
    const QList<DealId> deals = selectedDeals();
    if (target < 0 || target >= m_columns.size() || deals.isEmpty())
        return;
    const BoardColumnWidget *column = m_columns.at(target);
    emit moveWanted(deals, column->stage().id, column->model()->dealAt(0, deals));
}

void BoardView::moveWithin(BoardColumnWidget *column, int step)
{
    const QList<DealId> deals = column->view()->selectedDeals();
    if (deals.isEmpty())
        return;
    const int first = column->model()->indexOf(deals.first()).row();
    const int last = column->model()->indexOf(deals.last()).row();
    if (step < 0 ? first == 0 : last == column->model()->column().count - 1)
        return;
    emit moveWanted(deals, column->stage().id, column->model()->dealAt(step < 0 ? first - 1 : last + 2, deals));
}

void BoardView::clearOthers(const CardListView *view)
{
    for (const BoardColumnWidget *column : m_columns) {
        if (column->view() != view)
            column->view()->clearSelection();
    }
}

/// The card lifted off the board, with a shadow; several as a pile with their number.
QPixmap BoardView::dragPicture(BoardColumnWidget *from, const QModelIndex &index, qsizetype count) const
{
    const QPixmap card = from->delegate()->picture(from->view(), index, from->view()->viewport()->width());
    const QRect place(QPoint(liftMargin, liftMargin), card.deviceIndependentSize().toSize());
    QPixmap lifted((place.size() + QSize(2 * liftMargin, 2 * liftMargin)) * card.devicePixelRatio());
    lifted.setDevicePixelRatio(card.devicePixelRatio());
    lifted.fill(Qt::transparent);
    QPainter painter(&lifted);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor shade = palette().color(QPalette::Shadow);
    shade.setAlpha(10);
    painter.setBrush(shade);
    for (int spread = 1; spread <= liftMargin - 2; ++spread)
        painter.drawRoundedRect(place.adjusted(-spread, 2 - spread, spread, spread), space::radius + spread,
                                space::radius + spread);
    if (count == 1) {
        painter.drawPixmap(place.topLeft(), card);
        return lifted;
    }
    painter.setOpacity(0.6);
    painter.drawPixmap(place.topLeft() + QPoint(6, 6), card);
    painter.setOpacity(1);
    painter.drawPixmap(place.topLeft(), card);
    const Colors &c = colors(this);
    const QRect badge
        = QStyle::visualRect(layoutDirection(), place, QRect(place.right() - 28, place.top() + 4, 24, 24));
    painter.setBrush(c.accent);
    painter.drawEllipse(badge);
    painter.setPen(c.onAccent);
    painter.setFont(fontOf(FontRole::Strong));
    painter.drawText(badge, Qt::AlignCenter, m_context.format.count(count));
    return lifted;
}

void BoardView::drag(BoardColumnWidget *from, const QModelIndex &index)
{
    const QList<DealId> deals = selectedDeals();
    if (deals.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(CardListView::mimeOf(deals));
    drag->setPixmap(dragPicture(from, index, deals.size()));
    drag->setHotSpot(from->view()->grip() + QPoint(liftMargin, liftMargin));
    for (BoardColumnWidget *column : m_columns) {
        column->view()->setGapHeight(from->view()->visualRect(index).height());
        column->model()->setLifted(deals);
    }
    setDragging(true, from);
    const QPointer<BoardView> alive(this);
    drag->exec(Qt::MoveAction); // a loop of its own, in which the file may be closed
    if (!alive)
        return;
    for (BoardColumnWidget *column : m_columns) {
        column->model()->setGap(-1, 0);
        column->model()->setLifted({});
        QHoverEvent gone(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), QPointF()); // no one tells during a drag
        QApplication::sendEvent(column->view()->viewport(), &gone);
    }
    setDragging(false, nullptr);
}

void BoardView::setDragging(bool isDragging, const BoardColumnWidget *target)
{
    for (BoardColumnWidget *column : m_columns)
        column->setDragging(isDragging, column == target);
    if (isDragging)
        emit dragStarted();
    isDragging ? m_zones->slideIn() : m_zones->slideOut();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_zones->place();
}

} // namespace koriz::ui
