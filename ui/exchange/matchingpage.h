#pragma once
#include "ui/exchange/wizardpage.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace koriz::ui {

/// What happens to rows whose record is already in the file.
class MatchingPage : public WizardPage
{
    Q_OBJECT

public:
    explicit MatchingPage(ImportState &state);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString nextText() const override { return tr("Check"); }
    bool enter() override;
    bool leave() override;

private:
    void buildUi();
    void addRules();
    void offerKeys();

    QComboBox *m_key = nullptr;
    QButtonGroup *m_rules = nullptr;
    QCheckBox *m_createMissing = nullptr;
};

} // namespace koriz::ui
