// Charts that stand: columns, stacks and lines over an axis of categories.
#include "core/paper/chartpainter.h"
#include <QPainter>
#include <cmath>

namespace koriz {

qreal ChartPainter::columnWidth(qreal step, qreal bars) const
{
    return std::min(step * 0.76 / bars, m_em * 5);
}

void ChartPainter::paintUpright(const QRectF &area)
{
    const Scale scale = makeScale();
    const QRectF plot = paintAxes(area, scale);
    const qreal step = plot.width() / qreal(m_spec.categories.size());
    const qreal bars = m_spec.kind == ChartKind::Stacked ? 1 : qreal(m_spec.series.size());
    m_geometry = {plot, scale.ticks.constFirst(), scale.ticks.constLast(), columnWidth(step, bars) * bars / step,
                  m_spec.categories.size()};
    paintCategories(plot);
    switch (m_spec.kind) {
    case ChartKind::Stacked: return paintStacks(plot, scale);
    case ChartKind::Line: return paintLines(plot, scale);
    default: return paintColumns(plot, scale);
    }
}

QRectF ChartPainter::paintAxes(const QRectF &area, const Scale &scale)
{
    qreal labels = 0;
    for (const double tick : scale.ticks)
        labels = std::max(labels, m_measure.width(axisText(m_spec, tick)));
    const qreal line = m_measure.lineHeight();
    const QRectF plot = area.adjusted(labels * 1.01 + m_em * 0.6, line * 0.9, 0, -line * 1.4);
    const qreal step = plot.height() / qreal(std::max<qsizetype>(1, scale.ticks.size() - 1));
    const qsizetype every
        = std::max<qsizetype>(1, qsizetype(std::ceil(line * 0.95 / std::max(step, 1e-6)))); // in a low chart
    const qsizetype zero = std::max<qsizetype>(0, scale.ticks.indexOf(0.0));
    for (qsizetype i = 0; i < scale.ticks.size(); ++i) {
        const double tick = scale.ticks.at(i);
        if ((i - zero) % every != 0)
            continue;
        const qreal y = plot.bottom() - scale.share(tick) * plot.height();
        m_painter.setPen(QPen(tick == 0.0 ? m_ink.secondary : m_ink.line, m_em * 0.06));
        m_painter.drawLine(QLineF(visualX(plot.left()), y, visualX(plot.right()), y));
        text(QRectF(area.left(), y - line / 2, labels * 1.01, line), axisText(m_spec, tick), TextSide::End,
             m_ink.secondary);
    }
    return plot;
}

/// As many as have room; the first always, then every second, third…
void ChartPainter::paintCategories(const QRectF &plot)
{
    const qreal step = plot.width() / qreal(m_spec.categories.size());
    qreal widest = 0;
    for (const QString &category : m_spec.categories)
        widest = std::max(widest, m_measure.width(category));
    const qreal allowed = std::min(widest, std::max(step, m_em * 6));
    const qsizetype every = std::max<qsizetype>(1, qsizetype(std::ceil((allowed + m_em * 0.6) / step - 0.01)));
    qreal free = plot.left() - m_em * 2;
    for (qsizetype c = 0; c < m_spec.categories.size(); c += every) {
        const qreal width = std::min(step * qreal(every) - m_em * 0.5, plot.width());
        qreal x = plot.left() + (qreal(c) + 0.5) * step - width / 2;
        const qreal words = std::min(m_measure.width(m_spec.categories.at(c)) * 1.01, width);
        x = std::clamp(x + (width - words) / 2, plot.left() - m_em * 2, std::max(plot.left(), plot.right() - words));
        if (x < free) // the last one was moved in from the edge
            break;
        free = x + words + m_em * 0.5;
        text(QRectF(x, plot.bottom() + m_em * 0.3, words, m_measure.lineHeight()), m_spec.categories.at(c),
             TextSide::Centre, m_ink.secondary);
    }
}

void ChartPainter::paintValue(const QRectF &column, double value)
{
    if (!m_spec.showValues)
        return;
    const QString words = valueText(m_spec, value);
    const qreal width = m_measure.width(words);
    if (width > column.width() * 0.98)
        return;
    const QRectF place(column.center().x() - width, value < 0 ? column.bottom() : column.top() - m_measure.lineHeight(),
                       2 * width, m_measure.lineHeight());
    text(place, words, TextSide::Centre, m_ink.text);
}

void ChartPainter::paintColumns(const QRectF &plot, const Scale &scale)
{
    const qreal step = plot.width() / qreal(m_spec.categories.size());
    const qreal count = qreal(m_spec.series.size());
    const qreal width = columnWidth(step, count);
    const qreal zero = plot.bottom() - scale.share(0) * plot.height();
    for (qsizetype c = 0; c < m_spec.categories.size(); ++c) {
        qreal x = plot.left() + (qreal(c) + 0.5) * step - width * count / 2;
        for (qsizetype s = 0; s < m_spec.series.size(); ++s, x += width) {
            const double v = value(s, c);
            if (std::isnan(v) || v == 0)
                continue;
            const QRectF column
                = QRectF(QPointF(x, zero), QPointF(x + width * 0.94, plot.bottom() - scale.share(v) * plot.height()))
                      .normalized();
            bar(column, s);
            paintValue(column, v);
        }
    }
}

void ChartPainter::paintStacks(const QRectF &plot, const Scale &scale)
{
    const qreal step = plot.width() / qreal(m_spec.categories.size());
    const qreal width = columnWidth(step, 1);
    for (qsizetype c = 0; c < m_spec.categories.size(); ++c) {
        double sum = 0;
        const qreal x = plot.left() + (qreal(c) + 0.5) * step - width / 2;
        QRectF top;
        for (qsizetype s = 0; s < m_spec.series.size(); ++s) {
            const double v = value(s, c);
            if (std::isnan(v) || v <= 0)
                continue;
            top = QRectF(QPointF(x, plot.bottom() - scale.share(sum + v) * plot.height()),
                         QPointF(x + width, plot.bottom() - scale.share(sum) * plot.height()));
            bar(top, s);
            sum += v;
        }
        if (sum > 0)
            paintValue(top, sum);
    }
}

void ChartPainter::paintLines(const QRectF &plot, const Scale &scale)
{
    if (!m_marks)
        return;
    const qsizetype count = m_spec.categories.size();
    const qreal step = plot.width() / qreal(count);
    for (qsizetype s = 0; s < m_spec.series.size(); ++s) {
        QPolygonF run;
        const auto draw = [&] {
            m_painter.setPen(QPen(colour(s), m_em * 0.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            m_painter.drawPolyline(run);
            m_painter.setPen(QPen(m_ink.paper, m_em * 0.1));
            m_painter.setBrush(colour(s));
            if (count <= 60)
                for (const QPointF &point : run)
                    m_painter.drawEllipse(point, m_em * 0.28, m_em * 0.28);
            run.clear();
        };
        for (qsizetype c = 0; c < count; ++c) {
            const double v = value(s, c);
            if (std::isnan(v))
                draw();
            else
                run << QPointF(visualX(plot.left() + (qreal(c) + 0.5) * step),
                               plot.bottom() - scale.share(v) * plot.height());
        }
        draw();
        m_painter.setBrush(Qt::NoBrush);
    }
}

} // namespace koriz
