#pragma once
#include "ui/common/toast.h"
#include "ui/shell/pages.h"
#include <QStackedWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace koriz::ui {

class SearchBox;
class Sidebar;

/// The actions of the window that the workspace's header and search offer; owned by the window.
struct WindowActions
{
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *print = nullptr;
    QAction *help = nullptr;
    QAction *importFile = nullptr;
    QAction *exportFile = nullptr;
    QAction *newCustomer = nullptr;
    QAction *newDeal = nullptr;
    QAction *search = nullptr;
    QMenu *main = nullptr;
    QMenu *create = nullptr;
    QList<QAction *> all {}; ///< found by name in the search
};

/// An open file on screen: sidebar, header and the pages, each built when first shown.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(AppContext &context, const WindowActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] Page *currentPage() const;
    /// False when a page could not keep what is being typed and the owner wants to stay.
    bool leavePage();
    void showPage(int index);
    void showPage(const QString &key);
    void openRecord(Entity entity, qint64 id);
    void openList(Entity entity, const QString &filterText);
    void startNew(Entity entity);
    /// A short note at the foot; with a step it offers to take that one back.
    void note(const QString &text, OperationId step = {});
    /// Keeps what is being typed, then takes the step back and says so.
    void takeBackStep(const OperationRow &step);
    void focusSearch();
    /// Undo and redo as the journal allows them now.
    void updateJournal();

signals:
    void actionWanted(const QString &name);
    void exportWanted(const koriz::ListRequest &request, const QStringList &columns);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QMenu *makeUndoMenu(QWidget *parent);
    [[nodiscard]] QToolButton *headerButton(QAction *action, const QString &name);
    void addPageActions();
    QAction *distantCommand(const QString &page, const QString &command, const QString &icon, const QString &text);
    Page *page(int index);
    [[nodiscard]] int pageFor(Entity entity) const;
    void fileChanged(Areas areas);
    void renewPages();
    void takeBackNoted();

    AppContext &m_context;
    WindowActions m_actions;
    QList<PageInfo> m_infos;
    QList<Page *> m_pages;
    QList<Areas> m_stale; ///< what changed while a page was not seen
    QString m_customFields; ///< that the pages are built with
    Sidebar *m_sidebar = nullptr;
    QLabel *m_title = nullptr;
    SearchBox *m_search = nullptr;
    QAction *m_create = nullptr; ///< opens the menu of what can be new
    QStackedWidget *m_stack = nullptr;
    Toast *m_toast = nullptr;
    OperationId m_noted {}; ///< the step that the note offers to undo
};

} // namespace koriz::ui
