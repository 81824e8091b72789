// What the window offers to undo.
#include "tests/support/backupfile.h"
#include "tests/support/uifile.h"
#include "ui/shell/mainwindow.h"
#include <QLabel>
#include <QPushButton>

using namespace koriz;
using namespace koriz::ui;
using namespace Qt::StringLiterals;

namespace {

struct Window : test::CompanyFile
{
    QSettings settings {at("settings.ini"), QSettings::IniFormat};
    test::Answers answers {};
    MainWindow window {{settings, answers, [moment = now] { return moment; }, u"en"_s, u"light"_s}};

    OperationId change(OperationKind kind, const QString &what, const char *sql)
    {
        Operation operation(*window.database(), kind, what);
        Query(*window.database(), sql).exec();
        return operation.commit();
    }
    [[nodiscard]] QString text(const char *sql) const { return test::sqlText(*window.database(), sql); }
};

} // namespace

TEST_CASE_METHOD(Window, "A note takes back the step it names, not what came after it", "[ui][workspace]")
{
    REQUIRE(window.openFile(path));
    const QString before = text("SELECT notes FROM customer WHERE id = 1");
    const OperationId named = change(OperationKind::Edit, u"First"_s, "UPDATE customer SET notes = 'first' WHERE id = 1");
    emit window.workspace()->currentPage()->toast(u"First"_s, named);
    change(OperationKind::Edit, u"Second"_s, "UPDATE customer SET notes = 'second' WHERE id = 2");
    auto *toast = test::UiFile::find<QWidget>(window, "toast");
    test::UiFile::find<QPushButton>(window, "toastAction")->click();
    CHECK(text("SELECT notes FROM customer WHERE id = 1") == before);
    CHECK(text("SELECT notes FROM customer WHERE id = 2") == u"second"_s);
    CHECK(findOperation(*window.database(), named)->undone);
    CHECK_FALSE(toast->isHidden());
    CHECK(test::UiFile::find<QLabel>(window, "toastText")->text() == u"Undone: First"_s);
    CHECK(test::UiFile::find<QPushButton>(window, "toastAction")->isHidden());
}
