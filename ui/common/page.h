#pragma once
#include "core/fields/listquery.h"
#include "ui/common/appcontext.h"

class QAction;

namespace koriz::ui {

/// One screen of the window, built when it is first shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(AppContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) { }

    /// What F1 says: what this page is for and its keys, a few sentences of plain text.
    [[nodiscard]] virtual QString help() const { return {}; }
    /// The file changed in these areas; called for the visible page at once, for others when they are shown.
    virtual void reload(Areas) { }
    [[nodiscard]] virtual bool canPrint() const { return false; }
    virtual void print() { }
    /// Puts a record in front of the owner. Pages that show no single records do nothing.
    virtual void showRecord(Entity, qint64) { }
    /// Narrows the page to a filter in text form (core/fields/filter.h); empty = everything.
    virtual void showList(Entity, const QString &) { }
    /// Starts a new record of that kind.
    virtual void startNew(Entity) { }
    /// The same for a customer; pages whose records are of none just start.
    virtual void startNewFor(Entity entity, qint64) { startNew(entity); }
    /// Whose card is in front of the owner: what is begun now is for that customer. 0 = nobody's.
    [[nodiscard]] virtual qint64 shownCustomer() const { return 0; }
    /// What can be done here, for the search everywhere. Each is shown in a menu or on a button of the page too.
    [[nodiscard]] virtual QList<QAction *> commands() const { return {}; }
    /// Esc: one step back inside the page; false when there is none.
    virtual bool back() { return false; }
    /// What at the foot of the page must stay readable while a note floats there; null = nothing.
    [[nodiscard]] virtual QWidget *foot() const { return nullptr; }
    /// Puts the focus on what its arrow keys move in, without choosing anything.
    virtual void focusContent() { setFocus(); }
    /// Ctrl+F: the page's own search field, if it has one.
    virtual void focusSearch() { }
    /// Keeps what is being typed; called before the page is left, the file closed or undo is pressed. False when it
    /// could not be kept and the owner wants to stay.
    virtual bool leave() { return true; }

signals:
    void openRecord(koriz::Entity entity, qint64 id);
    void openList(koriz::Entity entity, const QString &filterText);
    /// A short note at the bottom of the window; it offers to undo `step` if there is one. An empty one takes the last
    /// away.
    void toast(const QString &text, koriz::OperationId step = {});
    /// Asks the window for what it owns: "backups"; or says which setting was changed: "language", "theme",
    /// "calendar", "lock" ...
    void action(const QString &name);
    /// Asks the window to save what a list shows as a table.
    void exportRequested(const koriz::ListRequest &request, const QStringList &columns);

protected:
    [[nodiscard]] AppContext &context() const { return m_context; }

private:
    AppContext &m_context;
};

} // namespace koriz::ui
