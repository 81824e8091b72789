#include "ui/sales/cardlistview.h"
#include "ui/common/theme.h"
#include "ui/sales/boardcolumnmodel.h"
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
const QString mimeType = u"application/x-koriz-deals"_s;

/// As wide as the gap beside the cards, and always there: cards have the same width in all columns.
class SlimScrollBar : public QScrollBar
{
public:
    using QScrollBar::QScrollBar;
    [[nodiscard]] QSize sizeHint() const override { return {space::s, QScrollBar::sizeHint().height()}; }
};

/// The key by its letter; where the layout has other letters (Armenian, Azerbaijani, Georgian, Persian, Russian) the
/// Latin one of the same place.
int latinKey(const QKeyEvent *event)
{
#ifdef Q_OS_WIN
    constexpr quint32 before = 0;
#else
    constexpr quint32 before = 8; // X11 and Wayland count from there
#endif
    const bool isOtherLetter = event->key() > 0x7f && event->key() < Qt::Key_Escape;
    if (!isOtherLetter)
        return event->key();
    switch (event->nativeScanCode() - before) {
    case 17: return Qt::Key_W;
    case 38: return Qt::Key_L;
    case 49: return Qt::Key_N;
    default: return event->key();
    }
}

} // namespace

CardListView::CardListView(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setResizeMode(Adjust);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::activated, this, &CardListView::openWanted);
}

BoardColumnModel *CardListView::cards() const
{
    return qobject_cast<BoardColumnModel *>(model());
}

QList<DealId> CardListView::selectedDeals() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QList<DealId> deals;
    for (const QModelIndex &index : chosen) {
        if (const DealId deal = cards()->card(index).id; !deal.isNull())
            deals << deal;
    }
    return deals;
}

DealId CardListView::currentDeal() const
{
    return cards()->card(currentIndex()).id;
}

QMimeData *CardListView::mimeOf(const QList<DealId> &deals)
{
    QByteArrayList ids;
    for (const DealId deal : deals)
        ids << QByteArray::number(deal.value);
    auto *mime = new QMimeData;
    mime->setData(mimeType, ids.join(','));
    return mime;
}

QList<DealId> CardListView::dealsIn(const QMimeData *mime)
{
    QList<DealId> deals;
    for (const QByteArray &id : mime->data(mimeType).split(',')) {
        if (const qint64 value = id.toLongLong(); value > 0)
            deals << DealId {value};
    }
    return deals;
}

bool CardListView::handleArrow(QKeyEvent *event)
{
    const bool isMove = event->modifiers() & Qt::ControlModifier;
    if (event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier))
        return false;
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == forward ? 1 : -1;
        isMove ? emit moveAcrossWanted(step) : emit focusColumnWanted(step);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isMove)
            emit moveWithinWanted(event->key() == Qt::Key_Up ? -1 : 1);
        return isMove;
    default:
        return false;
    }
}

bool CardListView::handleLetter(const QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (latinKey(event)) {
    case Qt::Key_W: emit wonWanted(); return true;
    case Qt::Key_L: emit lostWanted(); return true;
    case Qt::Key_N: emit addWanted(); return true;
    case Qt::Key_Delete: emit removeWanted(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit openWanted(); return true;
    default: return false;
    }
}

void CardListView::keyPressEvent(QKeyEvent *event)
{
    if (handleArrow(event) || handleLetter(event)) {
        event->accept();
        return;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
        event->ignore(); // no jumping about by first letters: letters are commands here
        return;
    }
    QListView::keyPressEvent(event);
}

void CardListView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_grip = at - visualRect(indexAt(at)).topLeft();
    QListView::mousePressEvent(event);
}

void CardListView::startDrag(Qt::DropActions)
{
    if (const QModelIndex index = currentIndex(); !cards()->card(index).id.isNull())
        emit dragWanted(index);
}

int CardListView::dropRow(QPoint where) const
{
    const int gap = cards()->gap();
    const int count = cards()->rowCount();
    for (int row = 0; row < count; ++row) {
        const QRect area = visualRect(cards()->index(row));
        if (where.y() > area.bottom())
            continue;
        const int card = row - (gap >= 0 && row > gap ? 1 : 0);
        return row == gap || where.y() <= area.center().y() ? card : card + 1;
    }
    return count - (gap >= 0 ? 1 : 0);
}

void CardListView::dragEnterEvent(QDragEnterEvent *event)
{
    if (dealsIn(event->mimeData()).isEmpty())
        return event->ignore();
    emit dragIsHere(true);
    event->acceptProposedAction();
}

void CardListView::dragMoveEvent(QDragMoveEvent *event)
{
    if (dealsIn(event->mimeData()).isEmpty())
        return event->ignore();
    cards()->setGap(dropRow(event->position().toPoint()), m_gapHeight);
    startAutoScroll();
    event->acceptProposedAction();
}

void CardListView::dragLeaveEvent(QDragLeaveEvent *event)
{
    cards()->setGap(-1, 0);
    stopAutoScroll();
    emit dragIsHere(false);
    event->accept();
}

void CardListView::dropEvent(QDropEvent *event)
{
    const QList<DealId> deals = dealsIn(event->mimeData());
    const int gap = cards()->gap();
    const int row = gap >= 0 ? gap : dropRow(event->position().toPoint());
    cards()->setGap(-1, 0);
    stopAutoScroll();
    emit dragIsHere(false);
    if (deals.isEmpty())
        return event->ignore();
    event->acceptProposedAction();
    emit dropped(deals, row);
}

void CardListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap anew
}

} // namespace koriz::ui
