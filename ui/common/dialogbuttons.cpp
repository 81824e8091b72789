#include "ui/common/dialogbuttons.h"
#include "ui/common/theme.h"
#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

DialogButtons makeDialogButtons(QDialog *dialog, const QString &acceptText, const QString &acceptName)
{
    auto *box = new QDialogButtonBox(dialog);
    QPushButton *accept = box->addButton(acceptText, QDialogButtonBox::AcceptRole);
    accept->setObjectName(acceptName);
    accept->setDefault(true);
    setKind(accept, ButtonKind::Primary);
    box->addButton(cancelText(), QDialogButtonBox::RejectRole)->setObjectName(u"dialogCancel"_s);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return {box, accept};
}

QString cancelText() { return QCoreApplication::translate("DialogButtons", "Cancel"); }

} // namespace koriz::ui
