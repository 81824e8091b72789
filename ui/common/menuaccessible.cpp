#include "ui/common/menuaccessible.h"
#include <QAccessibleWidget>
#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

namespace koriz::ui {

namespace {

class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(QMenu *menu, QAction *action) : m_menu(menu), m_action(action) { }

    bool isValid() const override { return m_menu && m_action; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_menu); }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 && isValid() && m_action->menu() ? QAccessible::queryAccessibleInterface(m_action->menu())
                                                           : nullptr;
    }
    int childCount() const override { return isValid() && m_action->menu() ? 1 : 0; }
    int indexOfChild(const QAccessibleInterface *other) const override { return other && other == child(0) ? 0 : -1; }
    void setText(QAccessible::Text, const QString &) override { }

    QAccessible::Role role() const override
    {
        return isValid() && m_action->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
    }

    QString text(QAccessible::Text what) const override
    {
        if (!isValid())
            return {};
        if (what == QAccessible::Accelerator)
            return m_action->shortcut().toString(QKeySequence::NativeText);
        return what == QAccessible::Name ? m_action->iconText() : QString(); // without the sign of its key
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_menu->actionGeometry(m_action);
        return {m_menu->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.invisible = !m_menu->isVisible() || !m_action->isVisible();
        state.disabled = !m_action->isEnabled();
        state.focusable = !m_action->isSeparator();
        state.focused = m_menu->activeAction() == m_action;
        state.checkable = m_action->isCheckable();
        state.checked = m_action->isChecked();
        state.hasPopup = m_action->menu() != nullptr;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        if (!isValid() || m_action->isSeparator() || !m_action->isEnabled())
            return {};
        return {m_action->menu() ? showMenuAction() : pressAction()};
    }
    QStringList keyBindingsForAction(const QString &) const override { return {text(QAccessible::Accelerator)}; }

    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        if (m_menu->isVisible()) {
            m_menu->setActiveAction(m_action);
            QCoreApplication::postEvent(m_menu, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
        } else {
            QMetaObject::invokeMethod(m_action, &QAction::trigger, Qt::QueuedConnection);
        }
    }

private:
    QPointer<QMenu> m_menu;
    QPointer<QAction> m_action;
};

class MenuInterface : public QAccessibleWidget
{
public:
    explicit MenuInterface(QMenu *menu) : QAccessibleWidget(menu, QAccessible::PopupMenu) { }
    ~MenuInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(menu()->actions().size()); }

    QAccessibleInterface *child(int index) const override
    {
        QAction *action = menu()->actions().value(index);
        if (!action)
            return nullptr;
        QAccessible::Id &id = m_items[action];
        QAccessibleInterface *known = id ? QAccessible::accessibleInterface(id) : nullptr;
        if (known && known->isValid())
            return known;
        if (id) // an action of an earlier menu stood at the same address
            QAccessible::deleteAccessibleInterface(id);
        id = QAccessible::registerAccessibleInterface(new ItemInterface(menu(), action));
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface *item) const override
    {
        const QAction *action = m_items.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(item)));
        return static_cast<int>(menu()->actions().indexOf(action));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(
            static_cast<int>(menu()->actions().indexOf(menu()->actionAt(menu()->mapFromGlobal(QPoint(x, y))))));
    }

    QString text(QAccessible::Text what) const override
    {
        const QString own = QAccessibleWidget::text(what);
        return what == QAccessible::Name && own.isEmpty() ? menu()->menuAction()->iconText() : own;
    }

private:
    [[nodiscard]] QMenu *menu() const { return static_cast<QMenu *>(widget()); }

    mutable QHash<QAction *, QAccessible::Id> m_items;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *menu = qobject_cast<QMenu *>(object);
    return menu ? new MenuInterface(menu) : nullptr;
}

} // namespace

void describeMenus()
{
    QAccessible::installFactory(makeInterface); // the same one twice is kept once
}

} // namespace koriz::ui
