#include "ui/common/pageview.h"
#include "ui/common/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace koriz::ui {

namespace {
constexpr int gap = space::l;
constexpr double leastZoom = 0.2, greatestZoom = 4;
}

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PageView::setPaper(const PaperPainter *paper)
{
    m_paper = paper;
    m_pictures.clear();
    fitAgain();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    emit pageChanged(page());
}

double PageView::pixelsPerMm() const
{
    return logicalDpiX() / 25.4 * m_zoom;
}

QSizeF PageView::pageSize() const
{
    return m_paper ? m_paper->pageSizeMm() * pixelsPerMm() : QSizeF(1, 1);
}

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const qreal x = std::max<qreal>(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPointF(std::round(x), std::round(gap + page * (size.height() + gap)) - verticalScrollBar()->value()),
            size};
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    fitAgain();
}

void PageView::setZoom(double zoom)
{
    m_fit = Fit::None;
    const int now = page();
    m_zoom = std::clamp(zoom, leastZoom, greatestZoom);
    m_pictures.clear();
    updateBars();
    showPage(now);
    emit zoomChanged(m_zoom);
}

void PageView::fitAgain()
{
    if (m_paper && m_fit != Fit::None) {
        const QSizeF page = m_paper->pageSizeMm() * logicalDpiX() / 25.4;
        const double across = (viewport()->width() - 2 * gap) / page.width();
        const double down = (viewport()->height() - 2 * gap) / page.height();
        const double zoom = std::clamp(m_fit == Fit::Width ? across : std::min(across, down), leastZoom, greatestZoom);
        if (zoom != m_zoom)
            m_pictures.clear();
        m_zoom = zoom;
        emit zoomChanged(m_zoom);
    }
    updateBars();
    viewport()->update();
}

void PageView::updateBars()
{
    const QSizeF size = pageSize();
    const int pages = m_paper ? m_paper->pageCount() : 0;
    const int height = int(gap + pages * (size.height() + gap));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width()) + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

int PageView::page() const
{
    if (!m_paper)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(int((middle - gap / 2.0) / (pageSize().height() + gap)), 0, m_paper->pageCount() - 1);
}

void PageView::showPage(int page)
{
    verticalScrollBar()->setValue(int(page * (pageSize().height() + gap)));
    viewport()->update();
}

QPixmap PageView::picture(int page)
{
    if (const QPixmap *known = m_pictures.object(page))
        return *known;
    const qreal scale = devicePixelRatioF();
    auto *made = new QPixmap((pageSize() * scale).toSize());
    made->setDevicePixelRatio(scale);
    made->fill(Qt::white);
    QPainter painter(made);
    m_paper->renderPage(painter, page, QRectF(QPointF(), pageSize()));
    painter.end();
    const QPixmap result = *made;
    m_pictures.insert(page, made);
    return result;
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Colors &c = colors(this);
    painter.fillRect(event->rect(), c.window);
    if (!m_paper)
        return;
    const int first = std::max(0, int((verticalScrollBar()->value() - gap) / (pageSize().height() + gap)));
    for (int i = first; i < m_paper->pageCount(); ++i) {
        const QRectF rect = pageRect(i);
        if (rect.top() > viewport()->height())
            break;
        painter.drawPixmap(rect.topLeft(), picture(i));
        painter.setPen(c.border);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PageView::resizeEvent(QResizeEvent *)
{
    const int now = page();
    fitAgain();
    if (verticalScrollBar()->value() > 0)
        showPage(now);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit pageChanged(page());
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End && m_paper)
        showPage(m_paper->pageCount() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace koriz::ui
