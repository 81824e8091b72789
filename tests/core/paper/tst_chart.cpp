#include "core/paper/chart.h"
#include "tests/core/paper/recorder.h"
#include <cmath>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

double lightness(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    const double y = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
    return 116 * std::cbrt(y) - 16; // CIE L*, none of ours is near black
}

ChartSpec chart(ChartKind kind, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.direction = direction;
    spec.categories = {u"Anna"_s, u"Boris"_s, u"Clara"_s};
    spec.series = {{.name = u"Won"_s, .values = {30, 20, 10}}};
    return spec;
}

test::Texts drawn(const ChartSpec &spec, qreal height = 2400)
{
    test::Recorder recorder;
    QPainter painter(&recorder);
    paintChart(painter, QRectF(0, 0, 4000, height), spec, 130);
    painter.end();
    return recorder.texts();
}

} // namespace

TEST_CASE("Series stay apart in grey print", "[chart]")
{
    for (const bool dark : {false, true})
        for (int a = 0; a < seriesCount; ++a)
            for (int b = a + 1; b < seriesCount; ++b)
                CHECK(std::abs(lightness(seriesColour(a, dark)) - lightness(seriesColour(b, dark))) > 5);
    CHECK(seriesColour(8) == seriesColour(0));
}

TEST_CASE("An axis has round marks around all values", "[chart]")
{
    CHECK(axisTicks(0, 820) == QList<double> {0, 200, 400, 600, 800, 1000});
    CHECK(axisTicks(0, 10) == QList<double> {0, 2, 4, 6, 8, 10});
    CHECK(axisTicks(0, 12, true) == QList<double> {0, 5, 10, 15});
    CHECK(axisTicks(0, 3, true) == QList<double> {0, 1, 2, 3});
    CHECK(axisTicks(-50, 100) == QList<double> {-50, 0, 50, 100});
    CHECK(axisTicks(0, 0).constLast() == Approx(1));
    CHECK(axisTicks(5, 1e9).constFirst() == 0);
}

TEST_CASE("A chart is told in words", "[chart]")
{
    ChartSpec spec = chart(ChartKind::Funnel);
    spec.notes = {u"100 %"_s};
    CHECK(chartAsText(spec) == u"Anna: 30; 100 %\nBoris: 20\nClara: 10"_s);
    spec.series << ChartSeries {.name = u"Lost"_s, .values = {1, std::nan("")}};
    spec.notes.clear();
    spec.valueText = [](double v) { return u"%1 €"_s.arg(v); };
    CHECK(chartAsText(spec) == u"Anna: Won 30 €; Lost 1 €\nBoris: Won 20 €\nClara: Won 10 €"_s);
}

TEST_CASE("A chart without values says its sentence", "[chart]")
{
    ChartSpec spec = chart(ChartKind::Columns);
    CHECK_FALSE(isEmpty(spec));
    spec.series[0].values = {0, std::nan(""), 0};
    spec.emptyText = u"Nothing sold yet."_s;
    CHECK(isEmpty(spec));
    CHECK(chartAsText(spec) == u"Nothing sold yet."_s);
    CHECK(drawn(spec).words() == QStringList {u"Nothing sold yet."_s});
}

TEST_CASE("Rankings read from their own side", "[chart]")
{
    const test::Texts ltr = drawn(chart(ChartKind::Bars)), rtl = drawn(chart(ChartKind::Bars, Qt::RightToLeft));
    CHECK(ltr.boxOf(u"Anna"_s).left() < ltr.boxOf(u"30"_s).left());
    CHECK(rtl.boxOf(u"Anna"_s).left() > rtl.boxOf(u"30"_s).left());
    CHECK(ltr.boxOf(u"30"_s).left() > ltr.boxOf(u"10"_s).left()); // the longer bar
    CHECK(rtl.boxOf(u"30"_s).left() < rtl.boxOf(u"10"_s).left());
    CHECK(ltr.boxOf(u"Anna"_s).top() < ltr.boxOf(u"Clara"_s).top());
}

TEST_CASE("Time runs from the reader's side", "[chart]")
{
    for (const ChartKind kind : {ChartKind::Columns, ChartKind::Stacked, ChartKind::Line}) {
        const test::Texts ltr = drawn(chart(kind)), rtl = drawn(chart(kind, Qt::RightToLeft));
        CHECK(ltr.boxOf(u"Anna"_s).left() < ltr.boxOf(u"Clara"_s).left());
        CHECK(rtl.boxOf(u"Anna"_s).left() > rtl.boxOf(u"Clara"_s).left());
        CHECK(ltr.boxOf(u"Anna"_s).left() > ltr.boxOf(u"0"_s).left()); // the axis stands before the first
        CHECK(rtl.boxOf(u"Anna"_s).left() < rtl.boxOf(u"0"_s).left());
    }
}

TEST_CASE("Nothing is written outside the chart, whatever the values", "[chart]")
{
    for (const ChartKind kind :
         {ChartKind::Bars, ChartKind::Funnel, ChartKind::Columns, ChartKind::Stacked, ChartKind::Line}) {
        ChartSpec spec = chart(kind);
        spec.title = u"Title"_s;
        spec.series[0].values = {-12345678, 98765432, 5};
        spec.series << ChartSeries {.name = u"Second"_s, .values = {1, 2}};
        for (int i = 0; i < 60; ++i)
            spec.categories << u"A rather long category %1"_s.arg(i);
        for (const test::Written &w : drawn(spec).written) {
            INFO(int(kind) << ' ' << w.text.toStdString());
            CHECK(QRectF(-40, -40, 4080, 2480).contains(w.box));
        }
    }
}

TEST_CASE("The names below a chart never touch, whatever their number and length", "[chart]")
{
    for (int count = 2; count <= 40; ++count) {
        for (const QString &month : {u"Jan 2026"_s, u"Septembris 2026"_s}) {
            ChartSpec spec = chart(ChartKind::Columns);
            spec.categories = QStringList(count, month);
            qreal end = -1000;
            for (const test::Written &w : drawn(spec).written) {
                if (!w.text.startsWith(month.left(3))) // it may be cut
                    continue;
                INFO(count << ' ' << month.toStdString());
                CHECK(w.box.left() > end);
                end = w.box.right();
            }
            CHECK(end > 0);
        }
    }
}

TEST_CASE("The figures of an axis stand apart however low the chart is", "[chart]")
{
    ChartSpec spec = chart(ChartKind::Columns);
    spec.showValues = false;
    for (qreal height = 600; height <= 2400; height += 200) {
        qreal top = height + 1000;
        int figures = 0;
        for (const test::Written &w : drawn(spec, height).written) {
            bool isFigure = false;
            static_cast<void>(w.text.toInt(&isFigure));
            if (!isFigure)
                continue;
            INFO(height << ' ' << w.text.toStdString());
            CHECK(w.box.center().y() < top - 100); // from the bottom up, a letter is 130 high
            top = w.box.center().y();
            ++figures;
        }
        CHECK(figures >= 1);
    }
}

TEST_CASE("A picture has the pixels asked for and is not empty", "[chart]")
{
    const QImage picture = renderChart(chart(ChartKind::Columns), QSize(400, 240), 2);
    CHECK(picture.size() == QSize(800, 480));
    bool coloured = false;
    for (int x = 0; x < picture.width(); ++x)
        coloured = coloured || picture.pixelColor(x, 400) == seriesColour(0);
    CHECK(coloured);
}
