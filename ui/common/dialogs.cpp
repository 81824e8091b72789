#include "ui/common/dialogs.h"
#include "ui/common/dialogbuttons.h"
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int textBoxWidth = 420; ///< a name of some words is seen as a whole
}

void SystemDialogs::message(QWidget *parent, const QString &text, const QString &details)
{
    QMessageBox box(QMessageBox::Information, u"Koriz"_s, text, QMessageBox::Ok, parent);
    box.setObjectName(u"messageBox"_s);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(details);
    box.exec();
}

std::optional<int> SystemDialogs::question(QWidget *parent, const QString &text, const QStringList &answers)
{
    QMessageBox box(QMessageBox::Question, u"Koriz"_s, text, QMessageBox::NoButton, parent);
    box.setObjectName(u"questionBox"_s);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : answers)
        buttons << box.addButton(answer, buttons.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::ActionRole);
    box.addButton(cancelText(), QMessageBox::RejectRole);
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? std::nullopt : std::optional<int>(static_cast<int>(chosen));
}

std::optional<QString> SystemDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                                              const QString &proposed)
{
    QInputDialog box(parent);
    box.setWindowTitle(title);
    box.setLabelText(label);
    box.setTextValue(proposed);
    box.setCancelButtonText(cancelText());
    box.resize(textBoxWidth, box.sizeHint().height());
    return box.exec() == QDialog::Accepted ? std::optional<QString>(box.textValue()) : std::nullopt;
}

QString SystemDialogs::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString SystemDialogs::saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

QString SystemDialogs::openFolder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

} // namespace koriz::ui
