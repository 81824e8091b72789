#include "core/paper/chart.h"
#include "core/paper/chartpainter.h"
#include <QPainter>

namespace koriz {

namespace {

ChartGeometry paintParts(QPainter &painter, const QRectF &area, const ChartSpec &spec, qreal em, const Ink &ink, bool marks)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const ChartGeometry geometry = ChartPainter(painter, spec, em, ink, marks).paint(area);
    painter.restore();
    return geometry;
}

} // namespace

void paintChart(QPainter &painter, const QRectF &area, const ChartSpec &spec, qreal em, const Ink &ink)
{
    paintParts(painter, area, spec, em, ink, true);
}

ChartGeometry paintChartFrame(QPainter &painter, const QRectF &area, const ChartSpec &spec, qreal em, const Ink &ink)
{
    return paintParts(painter, area, spec, em, ink, false);
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
