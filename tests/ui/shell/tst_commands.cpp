// Every action has keys, a tip that tells them, and is found by Ctrl+K.
#include "tests/support/pagetest.h"
#include "tests/support/quiet.h"
#include "ui/shell/mainwindow.h"
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

struct CommandWindow : test::PageFile
{
    std::unique_ptr<MainWindow> window {
        std::make_unique<MainWindow>(WindowOptions {settings, dialogs, fixedClock(test::today), u"en"_s, u"light"_s})};

    CommandWindow()
    {
        window->show();
        window->openSample(folder.filePath(u"shop.koriz"_s), 30);
        REQUIRE(window->workspace());
    }
    /// What can be done on the page that is shown, the window's own actions among it.
    QList<QAction *> offered()
    {
        return window->workspace()->currentPage()->commands() + window->actions() + window->workspace()->actions()
            + find<QWidget>(window.get(), u"sidebar"_s)->actions();
    }
    /// Icons without a word, and buttons with keys of their own.
    QStringList untold()
    {
        QStringList found;
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            const bool isEmptyTip = button->toolTip().isEmpty()
                && (qobject_cast<const QToolButton *>(button) || button->text().isEmpty());
            if (button->isVisible()
                && (isEmptyTip || !button->toolTip().contains(button->shortcut().toString(QKeySequence::NativeText))))
                found << button->objectName() + u' ' + button->text();
        }
        return found;
    }
    QStringList foundFor(const QString &words)
    {
        auto *box = find<QLineEdit>(window.get(), u"searchEverywhere"_s);
        auto *list = find<QListWidget>(window.get(), u"searchResults"_s);
        box->clear();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        window->workspace()->focusSearch();
        box->setText(words);
        QStringList texts;
        const bool isAnswered = QTest::qWaitFor([&] {
            texts.clear();
            for (int i = 0; i < list->count(); ++i)
                texts << list->item(i)->text().section(u"  ·  "_s, 0, 0);
            return list->isVisible() && texts.contains(words);
        }, 2000);
        CHECK(isAnswered);
        QTest::keyClick(box, Qt::Key_Escape);
        return texts;
    }
};

} // namespace

TEST_CASE_METHOD(CommandWindow, "Buttons tell what they do, and their keys", "[shell][commands]")
{
    for (const PageInfo &page : allPages()) {
        INFO(page.key.toStdString());
        window->workspace()->showPage(page.key);
        test::waitUntilQuiet(*window);
        CHECK(untold().join(u'\n') == QString());
    }
    window->workspace()->openRecord(Entity::Customer, 1);
    test::waitUntilQuiet(*window);
    CHECK(untold().join(u'\n') == QString());
    window->workspace()->openRecord(Entity::Product, 1);
    test::waitUntilQuiet(*window);
    CHECK(untold().join(u'\n') == QString());
}

TEST_CASE_METHOD(CommandWindow, "Actions have keys of their own, told by their tips", "[shell][commands]")
{
    for (const PageInfo &page : allPages()) {
        INFO(page.key.toStdString());
        window->workspace()->showPage(page.key);
        QHash<QString, QString> takenBy;
        for (const QAction *action : offered()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText), name = action->text();
            INFO(name.toStdString());
            CHECK_FALSE(name.isEmpty());
            CHECK_FALSE(keys.isEmpty());
            CHECK((!action->isEnabled() || action->toolTip().contains(keys)));
            CHECK(takenBy.value(keys, action->objectName()).toStdString() == action->objectName().toStdString());
            takenBy.insert(keys, action->objectName());
        }
    }
}

TEST_CASE_METHOD(CommandWindow, "What a page can do is found by its words while the page is shown", "[shell][commands]")
{
    for (const QString &page : {u"customers"_s, u"products"_s, u"funnel"_s, u"reports"_s, u"history"_s}) {
        INFO(page.toStdString());
        window->workspace()->showPage(page);
        test::waitUntilQuiet(*window);
        const QList<QAction *> commands = window->workspace()->currentPage()->commands();
        REQUIRE(commands.size() > 1);
        for (const QAction *command : commands) {
            INFO(command->text().toStdString());
            if (command->isEnabled())
                CHECK(foundFor(command->text()).contains(command->text()));
        }
    }
    window->workspace()->showPage(u"settings"_s);
    CHECK(foundFor(u"New"_s).contains(u"New"_s));
}

TEST_CASE_METHOD(CommandWindow, "The trash and the search for duplicates are found from anywhere, once", "[shell][commands]")
{
    for (const QString &page : {u"settings"_s, u"customers"_s, u"history"_s}) {
        INFO(page.toStdString());
        window->workspace()->showPage(page);
        CHECK(foundFor(u"Find duplicates…"_s).count(u"Find duplicates…"_s) == 1);
        CHECK(foundFor(u"Trash"_s).count(u"Trash"_s) == 1);
    }
    window->workspace()->showPage(u"settings"_s);
    auto *box = find<QLineEdit>(window.get(), u"searchEverywhere"_s);
    window->workspace()->focusSearch();
    QTest::keyClicks(box, u"trash"_s);
    CHECK(QTest::qWaitFor([&] { return find<QListWidget>(window.get(), u"searchResults"_s)->isVisible(); }));
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return find<QLabel>(window.get(), u"pageTitle"_s)->text() == u"History"; }));
    CHECK(find<QTabWidget>(window->workspace()->currentPage(), u"historyTabs"_s)->currentIndex() == 1);
}

TEST_CASE_METHOD(CommandWindow, "A report is found from anywhere and shown", "[shell][commands]")
{
    window->activateWindow();
    window->workspace()->showPage(u"customers"_s);
    window->workspace()->focusSearch();
    auto *box = find<QLineEdit>(window.get(), u"searchEverywhere"_s);
    QTest::keyClicks(box, u"won and lost"_s);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return find<QLabel>(window.get(), u"pageTitle"_s)->text() == u"Reports"; }));
    CHECK(QTest::qWaitFor(
        [&] { return find<QLabel>(window->workspace()->currentPage(), u"reportTitle"_s)->text() == u"Won and lost"; }));
}

TEST_CASE_METHOD(CommandWindow, "The menu of what can be new opens by its keys", "[shell][commands]")
{
    bool isOpen = false;
    QTimer::singleShot(100, window.get(), [&] {
        isOpen = QApplication::activePopupWidget() != nullptr;
        if (isOpen)
            QApplication::activePopupWidget()->close();
    });
    window->findChild<QAction *>(u"createMenu"_s)->trigger();
    CHECK(QTest::qWaitFor([&] { return isOpen; }));
}
