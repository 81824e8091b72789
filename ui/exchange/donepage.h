#pragma once
#include "ui/exchange/wizardpage.h"

namespace koriz::ui {

/// What happened, and the way back.
class DonePage : public WizardPage
{
    Q_OBJECT

public:
    explicit DonePage(ImportState &state);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString findings() const override;
    [[nodiscard]] QString nextText() const override { return tr("Close"); }
    bool enter() override;

signals:
    void showWanted();

private:
    void buildUi();
    void undoImport();

    QLabel *m_counts = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace koriz::ui
