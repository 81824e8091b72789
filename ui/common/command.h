#pragma once
#include <QKeySequence>
#include <QString>
#include <functional>

class QAbstractButton;
class QAction;
class QObject;

namespace koriz::ui {

/// The words and the keys: what a tip says.
[[nodiscard]] QString tipOf(const QString &text, const QKeySequence &keys);

/// Something that can be done. Menus and buttons show it, Ctrl+K finds it by its words; its tip tells its keys, which
/// work in the widgets it is added to.
QAction *makeCommand(QObject *owner, const QString &name, const QString &iconName, const QString &text,
                     const QKeySequence &keys, const std::function<void()> &work);

/// The same for every record, wherever its history is shown from.
[[nodiscard]] QKeySequence historyKeys();

/// The button does it, and has its words, tip and state. Icon and name stay the button's own.
void showCommand(QAbstractButton *button, QAction *command);

} // namespace koriz::ui
