#pragma once
#include "ui/exchange/wizardpage.h"

class QTableWidget;

namespace koriz::ui {

/// What an import did or would do, in words, one line each.
[[nodiscard]] QStringList reportLines(const ImportReport &report, const Formatter &format);

/// The dry run: what would happen, and all that does not fit at once.
class CheckPage : public WizardPage
{
    Q_OBJECT

public:
    explicit CheckPage(ImportState &state);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString findings() const override;
    [[nodiscard]] QString nextText() const override { return tr("Import"); }
    bool enter() override;
    [[nodiscard]] bool isComplete() const override;
    bool leave() override;

private:
    void buildUi();
    void showReport();
    void showIssues();
    void saveRejects();

    QLabel *m_counts = nullptr;
    QLabel *m_issueCount = nullptr;
    QTableWidget *m_issues = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace koriz::ui
