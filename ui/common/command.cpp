#include "ui/common/command.h"
#include "ui/common/icons.h"
#include <QAbstractButton>
#include <QAction>

using namespace Qt::StringLiterals;

namespace koriz::ui {

QString tipOf(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText));
}

QAction *makeCommand(QObject *owner, const QString &name, const QString &iconName, const QString &text,
                     const QKeySequence &keys, const std::function<void()> &work)
{
    auto *command = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, owner);
    command->setObjectName(name);
    command->setShortcut(keys);
    command->setToolTip(tipOf(text, keys));
    QObject::connect(command, &QAction::triggered, owner, work);
    return command;
}

QKeySequence historyKeys()
{
    return QKeySequence(u"Ctrl+Shift+H"_s);
}

void showCommand(QAbstractButton *button, QAction *command)
{
    const auto follow = [button, command] {
        button->setText(command->text());
        button->setToolTip(tipOf(command->text(), command->shortcut()));
        button->setEnabled(command->isEnabled());
    };
    follow();
    QObject::connect(command, &QAction::changed, button, follow);
    QObject::connect(button, &QAbstractButton::clicked, command, &QAction::trigger);
}

} // namespace koriz::ui
