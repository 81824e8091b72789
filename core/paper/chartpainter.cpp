#include "core/paper/chartpainter.h"
#include "core/paper/fonts.h"
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace koriz {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

QFont chartFont(qreal em, QFont::Weight weight)
{
    QFont font(fontFamilies());
    font.setPixelSize(std::max(1, int(std::lround(em))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

} // namespace

ChartPainter::ChartPainter(QPainter &painter, const ChartSpec &spec, qreal em, const Ink &ink, bool marks)
    : m_painter(painter), m_spec(spec), m_em(em), m_ink(ink), m_marks(marks), m_measure(chartFont(em, QFont::Normal)),
      m_strong(chartFont(em * 1.1, QFont::DemiBold))
{
}

qreal ChartPainter::Scale::share(double value) const
{
    const double length = ticks.constLast() - ticks.constFirst();
    return length > 0 ? (value - ticks.constFirst()) / length : 0;
}

QRectF ChartPainter::visual(const QRectF &place) const
{
    if (m_spec.direction != Qt::RightToLeft)
        return place;
    return {m_area.left() + m_area.right() - place.right(), place.top(), place.width(), place.height()};
}

qreal ChartPainter::visualX(qreal x) const
{
    return m_spec.direction == Qt::RightToLeft ? m_area.left() + m_area.right() - x : x;
}

double ChartPainter::value(qsizetype series, qsizetype category) const
{
    const double found = m_spec.series.at(series).values.value(category, none);
    return std::isfinite(found) ? (m_spec.kind == ChartKind::Stacked ? std::max(found, 0.0) : found) : none;
}

ChartPainter::Scale ChartPainter::makeScale() const
{
    double least = 0, greatest = 0;
    bool whole = true;
    for (qsizetype c = 0; c < m_spec.categories.size(); ++c) {
        double sum = 0;
        for (qsizetype s = 0; s < m_spec.series.size(); ++s) {
            const double v = value(s, c);
            if (std::isnan(v))
                continue;
            sum = m_spec.kind == ChartKind::Stacked ? sum + v : v;
            least = std::min(least, sum);
            greatest = std::max(greatest, sum);
            whole = whole && v == std::floor(v);
        }
    }
    return {axisTicks(least, greatest, whole)};
}

void ChartPainter::text(const QRectF &place, const QString &words, TextSide side, const QColor &ink)
{
    m_painter.setFont(m_measure.font());
    m_painter.setPen(ink);
    drawLine(m_painter, m_measure, visual(place), words, side, m_spec.direction);
}

void ChartPainter::bar(const QRectF &place, qsizetype series)
{
    if (m_marks)
        box(place, series);
}

void ChartPainter::box(const QRectF &place, qsizetype series)
{
    const QColor fill = colour(series);
    // Light colours get an edge, or they would be lost on paper.
    m_painter.setPen(QPen(m_ink.dark ? fill : fill.darker(fill.lightness() > 150 ? 150 : 100), m_em * 0.06));
    m_painter.setBrush(fill);
    const qreal round = std::min({m_em * 0.2, place.width() / 2, place.height() / 2});
    m_painter.drawRoundedRect(visual(place.normalized()), round, round);
}

ChartGeometry ChartPainter::paint(const QRectF &area)
{
    m_area = area;
    QRectF rest = area;
    rest.setTop(paintTitle(rest));
    if (isEmpty(m_spec)) {
        text(QRectF(rest.left(), rest.center().y() - m_em, rest.width(), 2 * m_em), m_spec.emptyText, TextSide::Centre,
             m_ink.secondary);
        return {};
    }
    rest.setTop(paintLegend(rest));
    if (isHorizontal())
        paintBars(rest);
    else
        paintUpright(rest);
    m_geometry.plot = visual(m_geometry.plot);
    return m_geometry;
}

qreal ChartPainter::paintTitle(const QRectF &area)
{
    if (m_spec.title.isEmpty())
        return area.top();
    m_painter.setFont(m_strong.font());
    m_painter.setPen(m_ink.text);
    drawLine(m_painter, m_strong, visual(QRectF(area.left(), area.top(), area.width(), m_strong.lineHeight())),
             m_spec.title, TextSide::Start, m_spec.direction);
    return area.top() + m_strong.lineHeight() + m_em * 0.6;
}

qreal ChartPainter::paintLegend(const QRectF &area)
{
    if (m_spec.series.size() < 2)
        return area.top();
    const qreal line = m_measure.lineHeight() * 1.2, side = m_em * 0.8, gap = m_em * 0.5;
    qreal x = area.left(), y = area.top();
    for (qsizetype s = 0; s < m_spec.series.size(); ++s) {
        const qreal words = std::min(m_measure.width(m_spec.series.at(s).name), area.width() - side - gap);
        if (x > area.left() && x + side + gap + words > area.right()) {
            x = area.left();
            y += line;
        }
        box(QRectF(x, y + (line - side) / 2, side, side), s);
        text(QRectF(x + side + gap, y, words * 1.01, line), m_spec.series.at(s).name, TextSide::Start, m_ink.text);
        x += side + gap + words + 2 * m_em;
    }
    return y + line + m_em * 0.6;
}

QString ChartPainter::barText(qsizetype series, qsizetype category) const
{
    const double v = value(series, category);
    if (std::isnan(v) || !m_spec.showValues)
        return {};
    const QString note = series == 0 ? m_spec.notes.value(category) : QString();
    // Two figures have no direction of their own: say which comes first.
    const QString mark = m_spec.direction == Qt::RightToLeft ? QStringLiteral("\u200F") : QString();
    return note.isEmpty() ? valueText(m_spec, v) : mark + valueText(m_spec, v) + QStringLiteral(" · ") + note;
}

/// What the names before the bars and the figures behind them take of `width`.
std::pair<qreal, qreal> ChartPainter::barMargins(qsizetype shown, qreal width) const
{
    qreal labels = 0, values = 0;
    for (qsizetype c = 0; c < shown; ++c) {
        labels = std::max(labels, m_measure.width(m_spec.categories.at(c)));
        for (qsizetype s = 0; s < m_spec.series.size(); ++s)
            values = std::max(values, m_measure.width(barText(s, c)));
    }
    return {std::min(labels * 1.01, width * 0.35), std::min(values * 1.01, width * 0.35)};
}

double ChartPainter::longestBar() const
{
    double most = 0;
    for (qsizetype c = 0; c < m_spec.categories.size(); ++c) {
        for (qsizetype s = 0; s < m_spec.series.size(); ++s)
            most = std::max(most, std::isnan(value(s, c)) ? 0 : value(s, c));
    }
    return most;
}

void ChartPainter::paintBars(const QRectF &area)
{
    const qreal leastBand = m_measure.lineHeight() * 1.15 * std::max<qreal>(1, qreal(m_spec.series.size()) * 0.8);
    qsizetype shown = m_spec.categories.size();
    QRectF rest = area;
    if (qreal(shown) * leastBand > area.height()) {
        shown = std::max<qsizetype>(1, qsizetype((area.height() - m_measure.lineHeight()) / leastBand));
        rest.setBottom(area.bottom() - m_measure.lineHeight());
        text(QRectF(area.left(), rest.bottom(), area.width(), m_measure.lineHeight()),
             QStringLiteral("… +%1").arg(axisText({}, double(m_spec.categories.size() - shown))), TextSide::Start,
             m_ink.secondary);
    }
    const auto [labels, values] = barMargins(shown, rest.width());
    Scale scale = makeScale();
    const qreal below = scale.ticks.constFirst() < 0 ? values + m_em : 0; // room for the figures of negative bars
    QRectF plot(rest.left() + labels + m_em + below, rest.top(),
                rest.width() - labels - m_em - below - values - m_em * 0.6, rest.height());
    const qreal band = std::min(plot.height() / qreal(shown), m_em * 3 * qreal(m_spec.series.size()));
    plot.setHeight(band * qreal(shown));
    const double least = scale.ticks.constFirst();
    if (least == 0.0)
        scale.ticks = {0, longestBar()}; // it fills the plot: rankings need no round end of an axis
    m_geometry = {plot, least, scale.ticks.constLast(), barThickness(band) * qreal(m_spec.series.size()) / band, shown};
    for (qsizetype c = 0; c < shown; ++c) {
        const QRectF row(rest.left(), plot.top() + qreal(c) * band, labels, band);
        text(row, m_spec.categories.at(c), TextSide::Start, m_ink.text);
        paintBar(c, row, plot, scale);
    }
    const qreal zero = visualX(plot.left() + scale.share(0) * plot.width());
    m_painter.setPen(QPen(m_ink.line, m_em * 0.08));
    m_painter.drawLine(QLineF(zero, plot.top(), zero, plot.bottom()));
}

qreal ChartPainter::barThickness(qreal band) const
{
    return std::min(band * 0.72 / qreal(m_spec.series.size()), m_em * 1.6);
}

void ChartPainter::paintBar(qsizetype category, const QRectF &band, const QRectF &plot, const Scale &scale)
{
    const qreal count = qreal(m_spec.series.size());
    const qreal thick = barThickness(band.height());
    qreal y = band.center().y() - thick * count / 2;
    const qreal zero = plot.left() + scale.share(0) * plot.width();
    for (qsizetype s = 0; s < m_spec.series.size(); ++s, y += thick) {
        const double v = value(s, category);
        if (std::isnan(v))
            continue;
        const qreal end = zero + (scale.share(v) - scale.share(0)) * plot.width();
        if (v != 0)
            bar(QRectF(QPointF(zero, y), QPointF(end, y + thick * 0.94)), s);
        const QString words = barText(s, category);
        const qreal width = m_measure.width(words) * 1.01;
        const qreal gap = m_em * 0.4;
        text(QRectF(v < 0 ? end - gap - width : end + gap, y - m_em, width, thick + 2 * m_em), words, TextSide::Start,
             m_ink.text);
    }
}

} // namespace koriz
