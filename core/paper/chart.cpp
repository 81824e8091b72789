#include "core/paper/chart.h"
#include "core/paper/chartpainter.h"
#include <QPainter>

namespace koriz {

namespace {

constexpr qreal paleShare = 0.42; ///< of the hue in the colour of an earlier period

ChartGeometry paintParts(QPainter &painter, const QRectF &area, const ChartSpec &spec, qreal em, const Ink &ink,
                         bool marks)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const ChartGeometry geometry = ChartPainter(painter, spec, em, ink, marks).paint(area);
    painter.restore();
    return geometry;
}

} // namespace

QColor seriesColour(const ChartSpec &spec, qsizetype series, const QColor &ground, bool onDark)
{
    int index = -1;
    for (qsizetype s = 0; s <= series; ++s)
        index += spec.series.at(s).isBefore ? 0 : 1;
    const QColor full = seriesColour(std::max(index, 0), onDark);
    if (!spec.series.at(series).isBefore)
        return full;
    const auto mixed = [](float hue, float under) { return float(paleShare) * hue + float(1 - paleShare) * under; };
    return QColor::fromRgbF(mixed(full.redF(), ground.redF()), mixed(full.greenF(), ground.greenF()),
                            mixed(full.blueF(), ground.blueF()));
}

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
