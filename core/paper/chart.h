#pragma once
#include "core/paper/palette.h"
#include <QImage>
#include <QList>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>
#include <functional>

class QPainter;

namespace koriz {

enum class ChartKind {
    Bars,    ///< horizontal, one per category, first on top: rankings
    Funnel,  ///< as Bars, each with the note of its category ("45 %")
    Columns, ///< vertical, the series side by side: months
    Stacked, ///< vertical, the series on each other; negative values are taken as 0
    Line,    ///< points joined; a NaN leaves a gap
};

struct ChartSeries
{
    QString name {};         ///< shown in the legend when there are two or more
    QList<double> values {}; ///< one per category; missing ones count as NaN
    bool isBefore = false;   ///< the same figure of an earlier period as the series before it
};

/// What a chart shows; the same value is drawn on the screen, on paper and into a PNG.
struct ChartSpec
{
    ChartKind kind = ChartKind::Columns;
    QString title {};
    QStringList categories {};
    QList<ChartSeries> series {};
    QStringList notes {};                            ///< per category, after the value of a bar; may be shorter
    std::function<QString(double)> valueText {};     ///< on bars and in tips; plain number when unset
    std::function<QString(double)> axisText {};      ///< short form for the axis; valueText when unset
    QString emptyText {};                            ///< sentence shown when there is nothing to draw
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< right to left: values grow to the left, first column right
    bool showValues = true;                          ///< values on the bars, where they have room
};

/// No category, no series, or not one finite value other than 0.
[[nodiscard]] bool isEmpty(const ChartSpec &spec);
[[nodiscard]] QString valueText(const ChartSpec &spec, double value);
[[nodiscard]] QString axisText(const ChartSpec &spec, double value);

/// Colour of a series on `ground`; that of an earlier period is a paler one of the same hue.
[[nodiscard]] QColor seriesColour(const ChartSpec &spec, qsizetype series, const QColor &ground, bool onDark = false);

/// The chart in words, one line per category: for screen readers and as the text beside a picture.
[[nodiscard]] QString chartAsText(const ChartSpec &spec);

/// Round steps from 0 (or below, for negative values) to at least the greatest value; 3 to 7 of them. `whole`: no
/// fractions, for counts.
[[nodiscard]] QList<double> axisTicks(double least, double greatest, bool whole = false);

/// Draws into `area`; `em` is the height of the letters in the painter's units.
void paintChart(QPainter &painter, const QRectF &area, const ChartSpec &spec, qreal em, const Ink &ink = {});

/// Where another painter of the same chart (QtCharts) shall put its bars or lines.
struct ChartGeometry
{
    QRectF plot {};        ///< the categories share its length evenly
    double least = 0;      ///< value at the start of the plot
    double greatest = 1;   ///< value at its end
    qreal barShare = 0.7;  ///< part of a category's length that its bars take
    qsizetype shown = 0;   ///< categories that have room, from the first; 0 = the chart is empty
};

/// Everything but the bars and lines: title, legend, axes, categories, values.
ChartGeometry paintChartFrame(QPainter &painter, const QRectF &area, const ChartSpec &spec, qreal em,
                              const Ink &ink = {});

/// `size` in points of the layout, the picture has size × scale pixels.
[[nodiscard]] QImage renderChart(const ChartSpec &spec, QSize size, qreal scale = 1, const Ink &ink = {});

} // namespace koriz
