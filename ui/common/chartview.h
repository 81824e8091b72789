#pragma once
#include "core/paper/chart.h"
#include <QWidget>

class QAbstractAxis;
class QAbstractBarSeries;
class QBarSet;
class QChart;
class QChartView;

namespace koriz::ui {

/// A ChartSpec on the screen, in the colours of the theme, with a tip under the mouse. Keyboard: Left and Right (Up and
/// Down) walk the categories, Return does what a click does.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// The direction of the spec is taken over by the widget's own.
    void setSpec(const ChartSpec &spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A bar, column or point; the number of its category in the spec.
    void barClicked(int row);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    ChartSpec m_spec;
    QChart *m_chart = nullptr;
    QChartView *m_view = nullptr;
    int m_current = -1;
};

} // namespace koriz::ui
