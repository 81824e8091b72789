#include "ui/common/controlsaccessible.h"
#include "ui/common/chip.h"
#include "ui/common/comboaccessible.h"
#include "ui/common/completenessring.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/menuaccessible.h"
#include "ui/common/toast.h"
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Controls)
};

/// Qt's own offers no press beside a menu, switches without the click that the window waits for, and answers only
/// when the dialog or menu it opened is closed again.
class ToolButtonInterface : public QAccessibleWidget
{
public:
    explicit ToolButtonInterface(QToolButton *button) : QAccessibleWidget(button, QAccessible::Button) { }

    QAccessible::Role role() const override
    {
        return button()->isCheckable() ? QAccessible::CheckBox
            : isMenuOnly()             ? QAccessible::ButtonMenu
                                       : QAccessible::Button;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        state.hasPopup = button()->menu() != nullptr;
        return state;
    }

    QString text(QAccessible::Text what) const override
    {
        const QString own = QAccessibleWidget::text(what);
        if (what == QAccessible::Description && Qt::mightBeRichText(own)) // a tooltip that plainTip() wrote
            return QTextDocumentFragment::fromHtml(own).toPlainText();
        if (what != QAccessible::Name || !own.isEmpty())
            return own;
        const QAction *action = button()->defaultAction();
        if (action && action->objectName() == u"_q_qlineeditclearaction")
            return Text::tr("Clear");
        return button()->text().remove(u'&');
    }

    int childCount() const override { return menu() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 && menu() ? QAccessible::queryAccessibleInterface(menu()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *other) const override { return other && other == child(0) ? 0 : -1; }

    QStringList actionNames() const override
    {
        QStringList names;
        if (!widget()->isEnabled())
            return names;
        if (button()->isCheckable())
            names << toggleAction();
        else if (!isMenuOnly())
            names << pressAction();
        if (button()->menu())
            names << showMenuAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (!widget()->isEnabled())
            return;
        if (name == showMenuAction() && button()->menu())
            QMetaObject::invokeMethod(button(), &QToolButton::showMenu, Qt::QueuedConnection);
        else if (name == pressAction() || name == toggleAction())
            QMetaObject::invokeMethod(button(), &QToolButton::click, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QToolButton *button() const { return static_cast<QToolButton *>(widget()); }
    /// Its own, or one that it opened and that belongs to it as long as it is seen.
    [[nodiscard]] QMenu *menu() const
    {
        return button()->menu() ? button()->menu()
                                : button()->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] bool isMenuOnly() const
    {
        return button()->menu() && button()->popupMode() == QToolButton::InstantPopup;
    }
};

/// What paints its own words: read like any text. Its tooltip only says the same words in full.
class PaintedTextInterface : public QAccessibleWidget
{
public:
    PaintedTextInterface(QWidget *painted, QAccessible::Role role) : QAccessibleWidget(painted, role) { }

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Description ? widget()->accessibleDescription() : QAccessibleWidget::text(what);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *button = qobject_cast<QToolButton *>(object))
        return new ToolButtonInterface(button);
    if (auto *toast = qobject_cast<Toast *>(object)) // said when it is shown, wherever the focus is
        return new PaintedTextInterface(toast, QAccessible::Notification);
    for (const QMetaObject &painted :
         {ElidedLabel::staticMetaObject, Chip::staticMetaObject, CompletenessRing::staticMetaObject}) {
        if (painted.cast(object))
            return new PaintedTextInterface(static_cast<QWidget *>(object), QAccessible::StaticText);
    }
    return nullptr;
}

} // namespace

void describeControls()
{
    describeMenus();
    describeChoices();
    QAccessible::installFactory(makeInterface); // the same one twice is kept once
}

void finishUnfocused(QLineEdit *edit)
{
    constexpr int quietMs = 300;
    auto *quiet = new QTimer(edit);
    quiet->setSingleShot(true);
    quiet->setInterval(quietMs);
    QObject::connect(edit, &QLineEdit::textChanged, quiet, [edit, quiet] {
        if (!edit->hasFocus())
            quiet->start();
    });
    QObject::connect(quiet, &QTimer::timeout, edit, [edit] {
        if (!edit->hasFocus())
            emit edit->editingFinished();
    });
}

void currentFollowsSelection(QAbstractItemView *view)
{
    QItemSelectionModel *chosen = view->selectionModel();
    QObject::connect(chosen, &QItemSelectionModel::selectionChanged, view, [chosen](const QItemSelection &now) {
        const QItemSelection all = chosen->selection();
        const bool isOneRow = all.size() == 1 && all.first().height() == 1;
        if (isOneRow && !now.isEmpty() && chosen->currentIndex().row() != all.first().top())
            chosen->setCurrentIndex(all.first().topLeft(), QItemSelectionModel::NoUpdate);
    });
}

void makeSearchField(QLineEdit *edit)
{
    edit->setClearButtonEnabled(true);
    edit->addAction(icon(u"search"_s, IconTint::Secondary), QLineEdit::LeadingPosition)->setText(Text::tr("Search"));
}

} // namespace koriz::ui
