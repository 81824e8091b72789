#include "ui/common/chartview.h"
#include <QChartView>
#include <QXYSeries>
#include <cmath>

using namespace koriz;
using namespace koriz::ui;
using namespace Qt::StringLiterals;

namespace {

ChartSpec ranking()
{
    ChartSpec spec;
    spec.kind = ChartKind::Bars;
    spec.title = u"Best customers"_s;
    spec.categories = {u"Anna"_s, u"Boris"_s, u"Clara"_s};
    spec.series = {{.name = {}, .values = {40, 20, 10}}};
    spec.valueText = [](double v) { return u"%1 €"_s.arg(v); };
    return spec;
}

/// Share of the width of row `y` that has the colour of the first series.
int inked(const QImage &image, int y, QRgb colour)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixel(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("A chart says its data as text", "[chartview]")
{
    ChartView view;
    view.setSpec(ranking());
    CHECK(view.accessibleName() == u"Best customers"_s);
    CHECK(view.accessibleDescription() == u"Anna: 40 €\nBoris: 20 €\nClara: 10 €"_s);
}

TEST_CASE("The bars of a ranking are as long as their values, first on top, from the reader's side", "[chartview]")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    ChartView view;
    view.setLayoutDirection(direction);
    view.resize(500, 300);
    view.setSpec(ranking());
    view.show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(); // the chart lays itself out with its first events
    CAPTURE(direction == Qt::RightToLeft);
    const QImage image = view.grab().toImage();
    const QRgb colour = seriesColour(0).rgb();
    QList<int> lengths {0, 0, 0};
    QList<int> leftmost {9999, 9999, 9999}, rightmost {0, 0, 0};
    for (int y = 0; y < image.height(); ++y) {
        const int category = view.categoryAt(QPointF(250, y));
        if (category < 0)
            continue;
        lengths[category] = std::max(lengths.at(category), inked(image, y, colour));
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == colour) {
                leftmost[category] = std::min(leftmost.at(category), x);
                rightmost[category] = std::max(rightmost.at(category), x);
            }
    }
    CHECK(lengths.at(0) > 200);
    CHECK(lengths.at(0) == Approx(2 * lengths.at(1)).margin(4));
    CHECK(lengths.at(0) == Approx(4 * lengths.at(2)).margin(4));
    const QList<int> &starts = direction == Qt::LeftToRight ? leftmost : rightmost;
    CHECK(std::abs(starts.at(0) - starts.at(2)) <= 1);
    CHECK((direction == Qt::LeftToRight ? starts.at(0) < 250 : starts.at(0) > 250));
}

TEST_CASE("Columns stand in the order of reading", "[chartview]")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    ChartView view;
    view.setLayoutDirection(direction);
    view.resize(500, 300);
    ChartSpec spec = ranking();
    spec.kind = ChartKind::Columns;
    spec.showValues = false;
    view.setSpec(spec);
    view.show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(); // the chart lays itself out with its first events
    CAPTURE(direction == Qt::RightToLeft);
    const QImage image = view.grab().toImage();
    QList<int> heights {0, 0, 0};
    for (int x = 0; x < image.width(); ++x) {
        const int category = view.categoryAt(QPointF(x, 150));
        int height = 0;
        for (int y = 0; y < image.height(); ++y)
            height += image.pixel(x, y) == seriesColour(0).rgb() ? 1 : 0;
        if (category >= 0)
            heights[category] = std::max(heights.at(category), height);
    }
    CHECK(heights.at(0) == Approx(4 * heights.at(2)).margin(4));
    CHECK((view.categoryAt(QPointF(450, 150)) == 2) == (direction == Qt::LeftToRight));
}

TEST_CASE("A bar is clicked by mouse and keyboard", "[chartview]")
{
    ChartView view;
    view.resize(500, 300);
    view.setSpec(ranking());
    view.show();
    QSignalSpy clicked(&view, &ChartView::barClicked);
    auto *canvas = view.findChild<QChartView *>();
    REQUIRE(canvas);
    int y = 0;
    while (view.categoryAt(QPointF(250, y)) != 1)
        ++y;
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, QPoint(250, y + 2));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(clicked.count() == 2);
    CHECK(clicked.at(0).at(0).toInt() == 1);
    CHECK(clicked.at(1).at(0).toInt() == 2);
}

TEST_CASE("Many points are thinned, gaps and empty charts are borne", "[chartview]")
{
    ChartView view;
    view.resize(500, 300);
    ChartSpec spec;
    spec.kind = ChartKind::Line;
    for (int i = 0; i < 100'000; ++i) {
        spec.categories << QString::number(i);
        if (i == 0)
            spec.series = {{}};
        spec.series[0].values << (i == 70'000 ? 5000.0 : std::sin(i));
    }
    view.setSpec(spec);
    qsizetype points = 0;
    double most = 0;
    for (QAbstractSeries *series : view.findChild<QChartView *>()->chart()->series())
        for (const QPointF &point : qobject_cast<QXYSeries *>(series)->points()) {
            ++points;
            most = std::max(most, point.y());
        }
    CHECK(points <= 2000);
    CHECK(most == 5000);
    spec.series[0].values = {1, std::nan(""), 3};
    spec.categories = {u"a"_s, u"b"_s, u"c"_s};
    view.setSpec(spec);
    CHECK(view.findChild<QChartView *>()->chart()->series().size() == 2);
    spec.series.clear();
    spec.emptyText = u"Nothing yet."_s;
    view.setSpec(spec);
    CHECK(view.accessibleDescription() == u"Nothing yet."_s);
    CHECK(view.categoryAt(QPointF(250, 150)) == -1);
}
