#pragma once
#include "core/reports/catalogue.h"
#include "ui/common/page.h"
#include "ui/common/printing.h"
#include "ui/common/worker.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;

namespace koriz::ui {

class FilterBar;
class FlowLayout;
class PeriodChoice;
class ReportView;

/// All reports by group, and the chosen one: computed by a worker when it is first looked at.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(AppContext &context, QWidget *parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<QAction *> commands() const override;
    void reload(Areas areas) override;
    [[nodiscard]] bool canPrint() const override { return true; }
    void print() override;
    void focusContent() override;
    void focusSearch() override;
    [[nodiscard]] QWidget *foot() const override;

    /// Shows the report of that id; nothing happens for an unknown one.
    void showReport(const QString &id);
    [[nodiscard]] const ReportView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildUi();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeBusy();
    void fillList(const QString &search);
    void connectAll();
    void choose(const ReportInfo &info);
    void buildParams();
    void compute();
    void take(const std::any &result);
    [[nodiscard]] ReportRequest request() const;
    [[nodiscard]] PageMaker pages() const;
    void exportCsv();
    void exportPdf();
    void exportChart();
    [[nodiscard]] QString askPath(const QString &suffix, const QString &filter);

    QList<ReportInfo> m_reports;
    std::optional<ReportInfo> m_info;
    QMap<QString, QString> m_params;
    Catalogue m_catalogue;
    bool m_isStale = true; ///< what is shown is not what would be computed now
    QTimer m_patience;     ///< before it is said that something is being computed
    QListWidget *m_list = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    PeriodChoice *m_period = nullptr;
    QWidget *m_paramBox = nullptr;
    FlowLayout *m_paramFlow = nullptr;
    QList<QWidget *> m_paramWidgets;
    QToolButton *m_export = nullptr;
    QList<QAction *> m_exports;
    FilterBar *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    ReportView *m_view = nullptr;
    QWidget *m_busy = nullptr;
    QLabel *m_failure = nullptr;
    Worker m_worker {this};
};

} // namespace koriz::ui
