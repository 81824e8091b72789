#pragma once
#include "core/paper/chart.h"
#include "core/paper/textmeasure.h"

namespace koriz {

/// Draws one chart. Everything is placed as if it read left to right and mirrored on the way to the painter.
class ChartPainter
{
public:
    /// Without `marks` the bars and lines are left to another painter.
    ChartPainter(QPainter &painter, const ChartSpec &spec, qreal em, const Ink &ink, bool marks);
    ChartGeometry paint(const QRectF &area);

private:
    /// Values along a length: from the first mark of the axis to the last.
    struct Scale
    {
        QList<double> ticks {};
        [[nodiscard]] qreal share(double value) const;
    };

    [[nodiscard]] QRectF visual(const QRectF &place) const;
    [[nodiscard]] qreal visualX(qreal x) const;
    [[nodiscard]] QColor colour(qsizetype series) const
    {
        return seriesColour(m_spec, series, m_ink.paper, m_ink.dark);
    }
    [[nodiscard]] double value(qsizetype series, qsizetype category) const; ///< NaN where there is none
    [[nodiscard]] Scale makeScale() const;
    [[nodiscard]] bool isHorizontal() const
    {
        return m_spec.kind == ChartKind::Bars || m_spec.kind == ChartKind::Funnel;
    }

    void text(const QRectF &place, const QString &words, TextSide side, const QColor &ink);
    void box(const QRectF &place, qsizetype series);
    void bar(const QRectF &place, qsizetype series);
    qreal paintTitle(const QRectF &area);
    qreal paintLegend(const QRectF &area);
    [[nodiscard]] std::pair<qreal, qreal> barMargins(qsizetype shown, qreal width) const;
    [[nodiscard]] double longestBar() const;
    void paintBars(const QRectF &area);
    [[nodiscard]] qreal barThickness(qreal band) const;
    void paintBar(qsizetype category, const QRectF &band, const QRectF &plot, const Scale &scale);
    [[nodiscard]] QString barText(qsizetype series, qsizetype category) const;
    [[nodiscard]] qreal columnWidth(qreal step, qreal bars) const;
    void paintUpright(const QRectF &area);
    QRectF paintAxes(const QRectF &area, const Scale &scale);
    void paintCategories(const QRectF &plot);
    void paintColumns(const QRectF &plot, const Scale &scale);
    void paintStacks(const QRectF &plot, const Scale &scale);
    void paintLines(const QRectF &plot, const Scale &scale);
    void paintValue(const QRectF &column, double value);

    QPainter &m_painter;
    const ChartSpec &m_spec;
    qreal m_em;
    const Ink &m_ink;
    bool m_marks;
    TextMeasure m_measure, m_strong;
    QRectF m_area;
    ChartGeometry m_geometry;
};

} // namespace koriz
