#pragma once
#include "ui/common/worker.h"
#include "ui/exchange/wizardpage.h"

class QButtonGroup;
class QLabel;

namespace koriz::ui {

/// Which file, and what its rows are: proposed by its headings until the owner says.
class FilePage : public WizardPage
{
    Q_OBJECT

public:
    /// `isKindKnown`: the state's entity was asked for, the headings are not.
    FilePage(ImportState &state, bool isKindKnown);

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
    void look();
    void propose(const std::any &found);
    void showProblem(const std::exception_ptr &failure);

    Worker m_look {this};
    bool m_isKindKnown;
    QLineEdit *m_path = nullptr;
    QLabel *m_problem = nullptr; ///< why the file is no table; Next says it too
    QButtonGroup *m_kinds = nullptr;
};

} // namespace koriz::ui
