#pragma once
#include "ui/exchange/wizardpage.h"

class QButtonGroup;

namespace koriz::ui {

/// Which file, and what its rows are.
class FilePage : public WizardPage
{
    Q_OBJECT

public:
    explicit FilePage(ImportState &state);

    [[nodiscard]] QString title() const override;
    bool enter() override;
    [[nodiscard]] bool isComplete() const override;
    bool leave() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildUi();
    QLayout *buildKinds();
    void choose();

    QLineEdit *m_path = nullptr;
    QButtonGroup *m_kinds = nullptr;
};

} // namespace koriz::ui
