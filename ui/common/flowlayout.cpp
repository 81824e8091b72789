#include "ui/common/flowlayout.h"
#include <QStyle>
#include <QWidget>
#include <vector>

namespace koriz::ui {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent), m_spacing(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items << item; }

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }
QLayoutItem *FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return place(QRect(0, 0, width, 0), false); }
QSize FlowLayout::sizeHint() const { return minimumSize(); }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    place(area, true);
}

int FlowLayout::place(const QRect &area, bool really) const
{
    const QRect inner = area.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.x(), y = inner.y(), line = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> ofLine;
    const auto endLine = [&] {
        for (auto &[item, place] : ofLine) {
            place.moveTop(y + (line - place.height()) / 2);
            if (really)
                item->setGeometry(QStyle::visualRect(direction, inner, place));
        }
        ofLine.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::max(std::min(size.width(), inner.width()),
                               item->minimumSize().width())); // the longest is cut by itself
        if (x > inner.x() && x + size.width() > inner.right() + 1) {
            endLine();
            x = inner.x();
            y += line + m_spacing;
            line = 0;
        }
        // What may grow (an input at the end) takes the rest of its line.
        if (item->expandingDirections() & Qt::Horizontal)
            size.setWidth(std::max(size.width(), inner.right() + 1 - x));
        ofLine.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + m_spacing;
        line = std::max(line, size.height());
    }
    endLine();
    return y + line - area.y() + contentsMargins().bottom();
}

} // namespace koriz::ui
