#pragma once
#include "core/records/recordchanges.h"
#include "ui/common/page.h"
#include "ui/common/worker.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace koriz::ui {

class ChangesTable;
class HistoryFilter;
class PlainTable;
class TrashView;

/// All steps of the journal with what each of them changed, and what was deleted; each can be taken back.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<QAction *> commands() const override;
    void reload(Areas areas) override;
    bool back() override;
    void focusContent() override;
    void focusSearch() override;

private:
    void buildUi();
    QWidget *buildSteps();
    QWidget *buildChanges();
    void loadSteps();
    void showMore();
    void showStep(int row);
    void takeBackCurrent();
    [[nodiscard]] const OperationRow *current() const;

    QTabWidget *m_tabs = nullptr;
    HistoryFilter *m_filter = nullptr;
    QStackedWidget *m_found = nullptr; ///< the steps, or that the filter lets none through
    PlainTable *m_steps = nullptr;
    ChangesTable *m_changes = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_more = nullptr;
    QAction *m_older = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_showTrash = nullptr;
    TrashView *m_trash = nullptr;
    QList<OperationRow> m_rows;
    int m_limit = 0;
    Worker m_worker {this}; ///< reads what a step changed
};

} // namespace koriz::ui
