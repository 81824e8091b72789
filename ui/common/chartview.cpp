#include "ui/common/chartview.h"
#include "ui/common/theme.h"
#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr qreal em = 12;
constexpr int margin = 8;
constexpr int maxPoints = 2000;
constexpr int maxMarkers = 60;

Ink inkOf(const Colors &c)
{
    return {.text = c.text,
            .secondary = c.secondary,
            .line = c.border,
            .band = c.raised,
            .paper = c.surface,
            .dark = c.dark};
}

/// Keeps the least and the greatest of each stretch, so that no peak is lost.
QList<QPointF> thinned(const QList<QPointF> &points)
{
    if (points.size() <= maxPoints)
        return points;
    QList<QPointF> kept;
    const qsizetype stretches = maxPoints / 2;
    for (qsizetype i = 0; i < stretches; ++i) {
        const auto from = points.cbegin() + i * points.size() / stretches,
                   to = points.cbegin() + (i + 1) * points.size() / stretches;
        auto [low, high] = std::minmax_element(from, to, [](QPointF a, QPointF b) { return a.y() < b.y(); });
        if (low > high)
            std::swap(low, high);
        kept << *low;
        if (high != low)
            kept << *high;
    }
    return kept;
}

} // namespace

/// The surface of Qt Charts with our own words under it.
class ChartView::Canvas : public QChartView
{
public:
    Canvas(QChart *chart, ChartView &owner) : QChartView(chart, &owner), m_owner(owner)
    {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setMouseTracking(true);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setFocusPolicy(Qt::NoFocus); // else Tab stops at it, and it has no name
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    QPixmap frame {};

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        m_owner.layOut();
    }
    void drawBackground(QPainter *painter, const QRectF &) override
    {
        painter->resetTransform();
        painter->drawPixmap(0, 0, frame);
        if (m_owner.m_current >= 0) {
            const Colors &c = colors(&m_owner);
            painter->fillRect(m_owner.bandOf(m_owner.m_current), c.raised);
            painter->setPen(c.accent);
            painter->drawRect(m_owner.bandOf(m_owner.m_current).adjusted(0, 0, -1, -1));
        }
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const int category = m_owner.categoryAt(event->position());
        setCursor(category >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        m_owner.showTip(category, event->globalPosition().toPoint());
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const int category = m_owner.categoryAt(event->position());
        if (category >= 0 && event->button() == Qt::LeftButton)
            emit m_owner.barClicked(category);
    }

private:
    ChartView &m_owner;
};

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_chart(new QChart)
{
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_canvas = new Canvas(m_chart, *this);
    m_canvas->setObjectName(u"chartCanvas"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    setFocusPolicy(Qt::TabFocus);
    rebuild();
}

ChartView::~ChartView() = default;

QSize ChartView::sizeHint() const
{
    return {480, 280};
}

QSize ChartView::minimumSizeHint() const
{
    return {240, 140};
}

int ChartView::heightNeeded() const
{
    if (!isHorizontal())
        return sizeHint().height();
    const int band = m_spec.series.size() > 1 ? 24 + 12 * int(m_spec.series.size() - 1) : 26;
    return std::max(minimumSizeHint().height(),
                    band * int(m_spec.categories.size()) + (m_spec.series.size() > 1 ? 30 : 0) + 2 * int(margin));
}

bool ChartView::isHorizontal() const
{
    return m_spec.kind == ChartKind::Bars || m_spec.kind == ChartKind::Funnel;
}

bool ChartView::runsBackwards() const
{
    return isHorizontal() || m_spec.direction == Qt::RightToLeft;
}

void ChartView::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    m_current = -1;
    setAccessibleName(spec.title.isEmpty() ? tr("Chart") : spec.title);
    setAccessibleDescription(chartAsText(spec));
    rebuild();
}

void ChartView::rebuild()
{
    m_spec.direction = layoutDirection();
    layOut();
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes())
        m_chart->removeAxis(axis);
    if (m_geometry.shown > 0) {
        if (m_spec.kind == ChartKind::Line)
            addLines();
        else
            addBars();
    }
    m_canvas->setBackgroundBrush(colors(this).surface);
    m_canvas->viewport()->update();
}

/// Words and axes for the present size; the plot of Qt Charts goes where they leave room.
void ChartView::layOut()
{
    const QSize size = m_canvas->size();
    const qreal scale = devicePixelRatioF();
    QPixmap frame(size * scale);
    frame.setDevicePixelRatio(scale);
    frame.fill(colors(this).surface);
    QPainter painter(&frame);
    const qsizetype shownBefore = m_geometry.shown;
    m_geometry = paintChartFrame(painter, QRectF(QPointF(), QSizeF(size)).adjusted(margin, margin, -margin, -margin),
                                 m_spec, em, inkOf(colors(this)));
    painter.end();
    m_canvas->frame = frame;
    m_chart->setPlotArea(m_geometry.plot);
    for (QAbstractSeries *series : m_chart->series())
        if (auto *bars = qobject_cast<QAbstractBarSeries *>(series))
            bars->setBarWidth(m_geometry.barShare);
    if (shownBefore != m_geometry.shown && !m_chart->series().isEmpty())
        QMetaObject::invokeMethod(this, &ChartView::rebuild, Qt::QueuedConnection);
}

QValueAxis *ChartView::addAxis(double least, double greatest, Qt::Alignment side)
{
    auto *axis = new QValueAxis;
    axis->setRange(least, greatest);
    axis->setVisible(false);
    m_chart->addAxis(axis, side);
    return axis;
}

void ChartView::addBars()
{
    // A reversed value axis leaves bars at its left end (Qt 6.4): right to left they are drawn below zero instead.
    const bool mirrored = isHorizontal() && m_spec.direction == Qt::RightToLeft;
    QAbstractBarSeries *bars = isHorizontal() ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries)
        : m_spec.kind == ChartKind::Stacked   ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
                                              : static_cast<QAbstractBarSeries *>(new QBarSeries);
    const bool stacked = m_spec.kind == ChartKind::Stacked;
    QList<QBarSet *> sets;
    QStringList names;
    for (qsizetype i = 0; i < m_geometry.shown; ++i)
        names << QString::number(i); // only to be different; the words are drawn by us
    for (qsizetype s = 0; s < m_spec.series.size(); ++s) {
        auto *set = new QBarSet(m_spec.series.at(s).name);
        const QColor colour = seriesColour(m_spec, s, colors(this).surface, colors(this).dark);
        set->setColor(colour);
        set->setBorderColor(colors(this).dark ? colour : colour.darker(colour.lightness() > 150 ? 150 : 100));
        for (qsizetype i = 0; i < m_geometry.shown; ++i) {
            const double value = m_spec.series.at(s).values.value(runsBackwards() ? m_geometry.shown - 1 - i : i, 0);
            const double drawn = stacked ? std::max(value, 0.0) : value;
            *set << (std::isfinite(drawn) ? (mirrored ? -drawn : drawn) : 0);
        }
        sets << set;
    }
    if (runsBackwards() && !stacked)
        std::reverse(sets.begin(), sets.end());
    bars->append(sets);
    bars->setBarWidth(m_geometry.barShare);
    m_chart->addSeries(bars);
    auto *categories = new QBarCategoryAxis;
    categories->append(names);
    categories->setVisible(false);
    m_chart->addAxis(categories, isHorizontal() ? Qt::AlignLeft : Qt::AlignBottom);
    QValueAxis *values = addAxis(mirrored ? -m_geometry.greatest : m_geometry.least,
                                 mirrored ? -m_geometry.least : m_geometry.greatest,
                                 isHorizontal() ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(categories);
    bars->attachAxis(values);
}

void ChartView::addLines()
{
    const double last = double(m_spec.categories.size()) - 0.5;
    QValueAxis *across = addAxis(-0.5, last, Qt::AlignBottom);
    across->setReverse(m_spec.direction == Qt::RightToLeft);
    QValueAxis *values = addAxis(m_geometry.least, m_geometry.greatest, Qt::AlignLeft);
    for (qsizetype s = 0; s < m_spec.series.size(); ++s) {
        QList<QPointF> run;
        const auto add = [&] {
            if (run.isEmpty())
                return;
            auto *line = new QLineSeries;
            const QColor colour = seriesColour(m_spec, s, colors(this).surface, colors(this).dark);
            line->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            line->setPointsVisible(m_spec.categories.size() <= maxMarkers);
            line->setMarkerSize(4);
            line->replace(thinned(run));
            m_chart->addSeries(line);
            line->attachAxis(across);
            line->attachAxis(values);
            run.clear();
        };
        for (qsizetype i = 0; i < m_spec.categories.size(); ++i) {
            const double value = m_spec.series.at(s).values.value(i, std::nan(""));
            if (std::isfinite(value))
                run << QPointF(double(i), value);
            else
                add(); // a gap
        }
        add();
    }
}

QRectF ChartView::bandOf(int category) const
{
    const QRectF &plot = m_geometry.plot;
    const qreal length = (isHorizontal() ? plot.height() : plot.width())
        / qreal(std::max<qsizetype>(m_geometry.shown, 1));
    if (isHorizontal())
        return {plot.left(), plot.top() + category * length, plot.width(), length};
    const qreal from = m_spec.direction == Qt::RightToLeft ? plot.right() - (category + 1) * length
                                                           : plot.left() + category * length;
    return {from, plot.top(), length, plot.height()};
}

int ChartView::categoryAt(const QPointF &place) const
{
    const QRectF &plot = m_geometry.plot;
    if (m_geometry.shown == 0)
        return -1;
    // The words beside and below belong to their bars.
    const QRectF reach = isHorizontal() ? QRectF(0, plot.top(), width(), plot.height())
                                        : plot.adjusted(0, 0, 0, 2 * em);
    if (!reach.contains(place))
        return -1;
    const qreal along = isHorizontal() ? (place.y() - plot.top()) / plot.height()
        : m_spec.direction == Qt::RightToLeft ? (plot.right() - place.x()) / plot.width()
                                              : (place.x() - plot.left()) / plot.width();
    return std::clamp(int(along * qreal(m_geometry.shown)), 0, int(m_geometry.shown) - 1);
}

QString ChartView::tipOf(int category) const
{
    ChartSpec one = m_spec;
    one.categories = {m_spec.categories.value(category)};
    one.notes = {m_spec.notes.value(category)};
    for (ChartSeries &series : one.series)
        series.values = {series.values.value(category, std::nan(""))};
    const QString text = chartAsText(one);
    return text.isEmpty() ? one.categories.constFirst() : text;
}

void ChartView::showTip(int category, const QPoint &globalPlace)
{
    if (category < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(globalPlace, plainTip(tipOf(category)), this);
}

void ChartView::setCurrent(int category)
{
    m_current = category;
    m_canvas->viewport()->update();
    if (category >= 0)
        showTip(category, mapToGlobal(bandOf(category).center().toPoint()));
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_geometry.shown);
    const bool rtl = m_spec.direction == Qt::RightToLeft;
    const int key = event->key();
    const bool next = key == Qt::Key_Down || key == (rtl ? Qt::Key_Left : Qt::Key_Right);
    const bool previous = key == Qt::Key_Up || key == (rtl ? Qt::Key_Right : Qt::Key_Left);
    if (count > 0 && (next || previous))
        setCurrent(m_current < 0 ? 0 : std::clamp(m_current + (next ? 1 : -1), 0, count - 1));
    else if (m_current >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        emit barClicked(m_current);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    setCurrent(-1);
    QWidget::focusOutEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (m_canvas
        && (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::LayoutDirectionChange))
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace koriz::ui
