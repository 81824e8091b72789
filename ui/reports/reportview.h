#pragma once
#include "core/reports/report.h"
#include "ui/common/appcontext.h"

class QSplitter;
class QTableView;

namespace koriz::ui {

class ChartView;
class ReportTableModel;

/// A computed report: chart, table, the number of observations, notes and the formula in words.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(AppContext &context, QWidget *parent = nullptr);

    void setResult(const ReportResult &result);
    [[nodiscard]] const ReportResult &result() const { return m_result; }
    /// The words that say how the figures come about.
    [[nodiscard]] QWidget *formula() const;

signals:
    void openList(koriz::Entity entity, const QString &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUi();
    void buildTable();
    void showFigures();
    void measureColumns();
    void fitColumns();
    void shareHeight();
    void drill(int row);

    AppContext &m_context;
    ReportResult m_result;
    QList<ReportDrill> m_drill; ///< of the rows of the table
    QList<int> m_chartRows;     ///< the row of the table behind each bar
    QSplitter *m_split = nullptr;
    bool m_isSharedByHand = false; ///< the owner moved the bar between chart and table
    ChartView *m_chart = nullptr;
    QTableView *m_table = nullptr;
    ReportTableModel *m_model = nullptr;
    QLabel *m_period = nullptr;
    QLabel *m_sample = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_formula = nullptr;
    struct ColumnWidth { int natural = 0, least = 0; };
    QList<ColumnWidth> m_widths;
    bool m_isFitting = false;
    bool m_isSizedByHand = false;
};

} // namespace koriz::ui
