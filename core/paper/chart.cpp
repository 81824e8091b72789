#include "core/paper/chart.h"
#include "core/paper/chartpainter.h"
#include <QPainter>

namespace koriz {

void paintChart(QPainter &painter, const QRectF &area, const ChartSpec &spec, qreal em, const Ink &ink)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    ChartPainter(painter, spec, em, ink).paint(area);
    painter.restore();
}

QImage renderChart(const ChartSpec &spec, QSize size, qreal scale, const Ink &ink)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.fill(ink.paper);
    QPainter painter(&image);
    painter.scale(scale, scale);
    const qreal margin = 12;
    paintChart(painter, QRectF(QPointF(), QSizeF(size)).adjusted(margin, margin, -margin, -margin), spec, 13, ink);
    return image;
}

} // namespace koriz
