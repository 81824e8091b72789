#pragma once
#include "core/paper/chart.h"
#include <QWidget>

class QChart;
class QValueAxis;

namespace koriz::ui {

/// A ChartSpec on the screen, in the colours of the theme, with a tip under the mouse. Its words and axes are those of
/// the printed chart; Qt Charts draws the bars and lines. Arrow keys walk the categories, Return does what a click
/// does.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// The direction of the spec is taken over by the widget's own.
    void setSpec(const ChartSpec &spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    /// Category at a place of the widget; -1 outside the bars.
    [[nodiscard]] int categoryAt(const QPointF &place) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// In which all of it reads well.
    [[nodiscard]] int heightNeeded() const;

signals:
    /// A bar, column or point; the number of its category in the spec.
    void barClicked(int row);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Canvas;
    void rebuild();
    void layOut();
    void addBars();
    void addLines();
    [[nodiscard]] QValueAxis *addAxis(double least, double greatest, Qt::Alignment side);
    [[nodiscard]] bool isHorizontal() const;
    [[nodiscard]] bool runsBackwards() const; ///< Qt Charts counts the categories from the other end
    [[nodiscard]] QRectF bandOf(int category) const;
    [[nodiscard]] QString tipOf(int category) const;
    void showTip(int category, const QPoint &globalPlace);
    void setCurrent(int category);

    ChartSpec m_spec;
    ChartGeometry m_geometry;
    QChart *m_chart = nullptr;
    Canvas *m_canvas = nullptr;
    int m_current = -1;
};

} // namespace koriz::ui
