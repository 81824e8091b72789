// What the window offers to undo.
#include "tests/support/backupfile.h"
#include "tests/support/uifile.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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
    const OperationId named
        = change(OperationKind::Edit, u"First"_s, "UPDATE customer SET notes = 'first' WHERE id = 1");
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

TEST_CASE_METHOD(Window,
                 "Another theme leaves the window as it is, another language makes it anew and leaves nothing behind",
                 "[ui][workspace]")
{
    REQUIRE(window.openFile(path));
    const auto choose = [this](const char *setting, const QString &value) {
        window.workspace()->showPage(u"settings"_s);
        auto *box = test::UiFile::find<QComboBox>(window, setting);
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
        QCoreApplication::processEvents();
    };
    const QPointer<Workspace> first = window.workspace();
    choose("setting_theme", u"dark"_s);
    CHECK(colors(&window).dark);
    choose("setting_theme", u"light"_s);
    CHECK(first);
    choose("setting_language", u"lv"_s);
    CHECK_FALSE(first);
    const qsizetype menus = window.findChildren<QMenu *>().size();
    const qsizetype actions = window.findChildren<QAction *>().size();
    CHECK(test::UiFile::find<QAction>(window, "actionQuit")->text() != u"Quit"_s);
    choose("setting_language", u"en"_s);
    CHECK(test::UiFile::find<QAction>(window, "actionQuit")->text() == u"Quit"_s);
    CHECK(window.findChildren<QMenu *>().size() == menus);
    CHECK(window.findChildren<QAction *>().size() == actions);
}

TEST_CASE_METHOD(Window, "An export is confirmed with the name of its file", "[ui][workspace]")
{
    REQUIRE(window.openFile(path));
    answers.path = at("people.csv");
    QTimer::singleShot(0, &window,
                       [] { QApplication::activeModalWidget()->findChild<QPushButton *>(u"exportWrite"_s)->click(); });
    window.findChild<QAction *>(u"actionExport"_s)->trigger();
    CHECK(QFileInfo::exists(answers.path));
    CHECK(test::UiFile::find<QLabel>(window, "toastText")->text().contains(u"people.csv"_s));
}

TEST_CASE_METHOD(Window,
                 "The window takes all of a small screen until the owner places it, and comes out of the task bar",
                 "[ui][workspace]")
{
    window.setMinimumSize(0, 0);
    window.resize(window.screen()->availableSize() + QSize(10, 0));
    window.bringUp();
    CHECK(window.isMaximized());
    window.showMinimized();
    window.bringUp();
    CHECK_FALSE(window.isMinimized());
    window.showNormal();
    window.close();
    MainWindow again({settings, answers, [moment = now] { return moment; }, u"en"_s, u"light"_s});
    again.setMinimumSize(0, 0);
    again.resize(again.screen()->availableSize() + QSize(10, 0));
    again.bringUp();
    CHECK_FALSE(again.isMaximized());
}

TEST_CASE_METHOD(Window, "A deal begun at a customer's card is for that customer, the next one is anybody's",
                 "[ui][workspace]")
{
    REQUIRE(window.openFile(path));
    window.show();
    const QString name = text("SELECT name FROM customer WHERE id = 1");
    window.workspace()->openRecord(Entity::Customer, 1);
    window.findChild<QAction *>(u"actionNewDeal"_s)->trigger();
    const QString first = u"quick_customer_%1_input"_s.arg(text("SELECT id FROM stage ORDER BY position LIMIT 1"));
    auto *customer = window.findChild<QLineEdit *>(first);
    REQUIRE(customer);
    CHECK(customer->text() == name);
    QTest::keyClick(customer, Qt::Key_Escape);
    window.findChild<QAction *>(u"actionNewDeal"_s)->trigger();
    CHECK(customer->text().isEmpty());
}
