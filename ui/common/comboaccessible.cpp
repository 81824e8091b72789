#include "ui/common/comboaccessible.h"
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace koriz::ui {

namespace {

class ChoiceInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ChoiceInterface(QComboBox *box, int row) : m_box(box), m_row(row) { }

    bool isValid() const override { return m_box && m_row < m_box->count(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_box); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override { return parent() ? parent()->rect() : QRect(); }

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid() ? m_box->itemText(m_row) : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.selected = isValid() && m_box->currentIndex() == m_row;
        state.invisible = !isValid() || !m_box->isVisible();
        state.disabled = isValid() && !m_box->isEnabled();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (name != pressAction() || !isValid() || !m_box->isEnabled())
            return;
        QMetaObject::invokeMethod(m_box, [box = m_box.data(), row = m_row] {
            box->hidePopup();
            box->setCurrentIndex(row);
            emit box->activated(row);
        }, Qt::QueuedConnection);
    }

private:
    QPointer<QComboBox> m_box;
    int m_row;
};

/// Its children are the choices, and after them the field of a box that can be typed into.
class BoxInterface : public QAccessibleWidget
{
public:
    explicit BoxInterface(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) { }
    ~BoxInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_choices))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return box()->count() + (box()->isEditable() ? 1 : 0); }

    QAccessibleInterface *child(int row) const override
    {
        if (row == box()->count() && box()->isEditable()) {
            if (box()->lineEdit()->accessibleName().isEmpty())
                box()->lineEdit()->setAccessibleName(text(QAccessible::Name));
            return QAccessible::queryAccessibleInterface(box()->lineEdit());
        }
        if (row < 0 || row >= box()->count())
            return nullptr;
        while (m_choices.size() <= row)
            m_choices << QAccessible::registerAccessibleInterface(
                new ChoiceInterface(box(), static_cast<int>(m_choices.size())));
        return QAccessible::accessibleInterface(m_choices.at(row));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() && child->object() == box()->lineEdit())
            return box()->count();
        return static_cast<int>(m_choices.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }

    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(what);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = state.hasPopup = true;
        const auto *list = box()->findChild<QAbstractItemView *>(); // view() would make one
        state.expanded = list && list->isVisible();
        state.editable = box()->isEditable();
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList {showMenuAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == showMenuAction())
            QMetaObject::invokeMethod(
                box(), [box = box(), isOpen = bool(state().expanded)] { isOpen ? box->hidePopup() : box->showPopup(); },
                Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QComboBox *box() const { return static_cast<QComboBox *>(widget()); }

    mutable QList<QAccessible::Id> m_choices; ///< by row
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box ? new BoxInterface(box) : nullptr;
}

} // namespace

void describeChoices()
{
    QAccessible::installFactory(makeInterface); // the same one twice is kept once
}

} // namespace koriz::ui
