// Search everywhere: Enter means what was typed; what is chosen may close the file under the box.
#include "core/customers/customerstore.h"
#include "tests/support/pagetest.h"
#include "tests/support/quiet.h"
#include "ui/shell/mainwindow.h"
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

struct SearchWindow : test::PageFile
{
    std::unique_ptr<MainWindow> window {
        std::make_unique<MainWindow>(WindowOptions {settings, dialogs, fixedClock(test::today), u"en"_s, u"light"_s})};
    QString path {folder.filePath(u"shop.koriz"_s)};

    SearchWindow()
    {
        Database::create(path, {}).reset();
        window->show();
        REQUIRE(window->openFile(path));
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        window->workspace()->focusSearch();
    }
    QLineEdit *box() { return find<QLineEdit>(window.get(), u"searchEverywhere"_s); }
    QListWidget *found() { return find<QListWidget>(window.get(), u"searchResults"_s); }
    QString page() { return find<QLabel>(window.get(), u"pageTitle"_s)->text(); }
    QStringList texts()
    {
        QStringList all;
        for (int i = 0; i < found()->count(); ++i)
            all << found()->item(i)->text();
        return all;
    }
};

} // namespace

TEST_CASE_METHOD(SearchWindow, "Enter waits for the answer to what was typed last", "[shell][search]")
{
    QTest::keyClicks(box(), u"se"_s);
    REQUIRE(QTest::qWaitFor([&] { return found()->isVisible(); }));
    QTest::keyClick(box(), Qt::Key_Backspace);
    QTest::keyClick(box(), Qt::Key_Backspace);
    QTest::keyClicks(box(), u"reports"_s);
    QTest::keyClick(box(), Qt::Key_Return); // the list still shows what "se" found
    CHECK(QTest::qWaitFor([&] { return page() == u"Reports"; }));
    CHECK(box()->text().isEmpty());
}

TEST_CASE_METHOD(SearchWindow, "An action is found by the beginnings of its words", "[shell][search]")
{
    QTest::keyClicks(box(), u"uit"_s);
    REQUIRE(QTest::qWaitFor([&] { return found()->isVisible(); }));
    CHECK(texts() == QStringList {u"Nothing found for \u201Cuit\u201D"_s});
    box()->clear();
    QTest::keyClicks(box(), u"qui"_s);
    CHECK(QTest::qWaitFor([&] { return texts().value(0).startsWith(u"Quit"); }));
}

TEST_CASE_METHOD(SearchWindow, "What was found may close the file the box belongs to", "[shell][search]")
{
    const QPointer<QLineEdit> gone = box();
    QTest::keyClicks(box(), u"close the"_s);
    QTest::keyClick(box(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return gone.isNull(); }));
    CHECK_FALSE(window->workspace());
    CHECK(window->isVisible());
}

TEST_CASE_METHOD(SearchWindow, "A search left by Escape finds nothing later", "[shell][search]")
{
    QTest::keyClicks(box(), u"reports"_s);
    QTest::keyClick(box(), Qt::Key_Return);
    QTest::keyClick(box(), Qt::Key_Escape);
    test::waitUntilQuiet(*window);
    CHECK(page() == u"Customers");
    CHECK_FALSE(found()->isVisible());
}

TEST_CASE_METHOD(SearchWindow, "A search that failed says so and why", "[shell][search]")
{
    window->database()->execute("DROP TABLE search_text");
    QTest::keyClicks(box(), u"anna"_s);
    REQUIRE(QTest::qWaitFor([&] { return found()->isVisible(); }));
    REQUIRE(found()->count() == 1);
    CHECK(texts().first() == u"The search failed: The file could not be read or written."_s);
    CHECK_FALSE(found()->item(0)->flags() & Qt::ItemIsEnabled);
}

TEST_CASE_METHOD(SearchWindow,
                 "A small window folds the side and gives it back when it grows, unless the owner folded it", "[shell]")
{
    auto *side = find<QWidget>(window.get(), u"sidebar"_s);
    window->resize(1280, 800);
    QCoreApplication::processEvents();
    CHECK(side->width() == 200);
    window->resize(1024, 640);
    QCoreApplication::processEvents();
    CHECK(side->width() == 56);
    window->resize(1280, 800);
    QCoreApplication::processEvents();
    CHECK(side->width() == 200);
    click(window.get(), u"foldSidebar"_s);
    window->resize(1024, 640);
    QCoreApplication::processEvents();
    window->resize(1280, 800);
    QCoreApplication::processEvents();
    CHECK(side->width() == 56);
}
