#include "tests/support/pagetest.h"
#include "ui/common/dialogbuttons.h"
#include "ui/shell/customfielddialog.h"
#include "ui/shell/newfiledialog.h"
#include "ui/shell/passworddialog.h"
#include <QAbstractButton>
#include <QDialog>

using namespace koriz;
using namespace koriz::ui;
using namespace Qt::StringLiterals;

namespace {

/// Whether the button that does it stands before Cancel, as the eye reads.
bool isAcceptFirst(QDialog &dialog, const QString &accept)
{
    dialog.show();
    auto *does = test::PageFile::find<QAbstractButton>(&dialog, accept);
    auto *cancels = test::PageFile::find<QAbstractButton>(&dialog, u"dialogCancel"_s);
    const bool isLeft = does->mapTo(&dialog, QPoint()).x() < cancels->mapTo(&dialog, QPoint()).x();
    return isLeft != dialog.isRightToLeft();
}

/// What the desktop does with OK and Cancel.
bool isOkFirst()
{
    QDialog dialog;
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    box.button(QDialogButtonBox::Ok)->setObjectName(u"ok"_s);
    box.button(QDialogButtonBox::Cancel)->setObjectName(u"dialogCancel"_s);
    box.resize(box.sizeHint());
    return isAcceptFirst(dialog, u"ok"_s);
}

} // namespace

TEST_CASE_METHOD(test::PageFile, "Every dialog has Cancel where the desktop has it", "[ui][dialogbuttons]")
{
    const Qt::LayoutDirection direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    qApp->setLayoutDirection(direction);
    const bool isFirst = isOkFirst();
    NewFileDialog newFile(u"en"_s, folder.path(), dialogs);
    CHECK(isAcceptFirst(newFile, u"newFileCreate"_s) == isFirst);
    PasswordDialog password(PasswordDialog::Kind::New, u"Lock"_s, u"Choose one."_s);
    CHECK(isAcceptFirst(password, u"passwordOk"_s) == isFirst);
    CustomFieldDialog field({}, [](const CustomField &) { return Issues(); }, nullptr);
    CHECK(isAcceptFirst(field, u"customSave"_s) == isFirst);
    click(&newFile, u"dialogCancel"_s);
    CHECK_FALSE(newFile.isVisible());
    qApp->setLayoutDirection(Qt::LeftToRight);
}
