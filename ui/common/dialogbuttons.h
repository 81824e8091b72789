#pragma once
#include <QDialogButtonBox>

class QDialog;
class QPushButton;

namespace koriz::ui {

/// The foot of a dialog that does something or nothing: its button `accept`, filled and proposed, and Cancel, which
/// closes the dialog. They stand in the order of the desktop. What `box` does when accepted is the caller's.
struct DialogButtons
{
    QDialogButtonBox *box;
    QPushButton *accept;
};

[[nodiscard]] DialogButtons makeDialogButtons(QDialog *dialog, const QString &acceptText, const QString &acceptName);

/// The one word for leaving things as they are, in boxes of Qt too.
[[nodiscard]] QString cancelText();

} // namespace koriz::ui
