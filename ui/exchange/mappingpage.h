#pragma once
#include "ui/exchange/fieldchoices.h"
#include "ui/exchange/wizardpage.h"

class QComboBox;
class QTableWidget;
class QToolButton;

namespace koriz::ui {

/// Which column of the file goes into which field.
class MappingPage : public WizardPage
{
    Q_OBJECT

public:
    explicit MappingPage(ImportState &state);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString findings() const override;
    bool enter() override;
    [[nodiscard]] bool isComplete() const override;
    bool leave() override;

private:
    void buildUi();
    QLayout *buildTop();
    void showSaved();
    void applySaved();
    void keep();
    void forget();
    void showForget();
    void showColumns();
    [[nodiscard]] QComboBox *fieldBox(int row, const Catalogue &fields, const ColumnPlan &column);
    static void offerFields(QComboBox *box, const Catalogue &fields, const ColumnPlan &column);
    void check();
    [[nodiscard]] QString pathAt(int row) const;
    [[nodiscard]] QList<ColumnChoice> mapping() const;

    QTableWidget *m_columns = nullptr;
    QComboBox *m_saved = nullptr;
    QToolButton *m_forget = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_summary = nullptr;
};

} // namespace koriz::ui
