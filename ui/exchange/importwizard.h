#pragma once
#include "ui/exchange/wizardpage.h"
#include <QDialog>

class QStackedWidget;

class QLabel;
class QPushButton;

namespace koriz::ui {

/// Takes a table of another program into the file, step by step; nothing is written before the last one.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    /// `path` is proposed (a dropped file); what its rows are too where `entity` does not say it.
    ImportWizard(AppContext &context, const QString &path = {}, QWidget *parent = nullptr,
                 std::optional<Entity> entity = {});

    [[nodiscard]] const ImportState &state() const { return m_state; }

signals:
    /// The owner wants to see what was imported; the filter is in text form.
    void showImported(koriz::Entity entity, const QString &filterText);

private:
    void buildUi();
    QLayout *buildFoot();
    void addPages(bool isKindKnown);
    void addPage(WizardPage *page);
    void go(int page);
    void next();
    void back();
    void refreshButtons();
    [[nodiscard]] WizardPage *current() const;

    ImportState m_state;
    QList<WizardPage *> m_pages;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_step = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace koriz::ui
