// What an assistive program meets: every control of every page has a name, and what it does is answered at once.
#include "tests/support/pagetest.h"
#include "ui/customers/duplicatesdialog.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importwizard.h"
#include "ui/sales/dealdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newfiledialog.h"
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button: case QAccessible::ButtonMenu: case QAccessible::CheckBox: case QAccessible::RadioButton:
    case QAccessible::EditableText: case QAccessible::ComboBox: case QAccessible::SpinBox: case QAccessible::Table:
    case QAccessible::List: case QAccessible::Tree: case QAccessible::PageTab: case QAccessible::Slider:
    case QAccessible::ProgressBar: case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

/// Controls below `widget` that can be seen and have no name.
QStringList nameless(const QWidget &widget, int &seen)
{
    QStringList found;
    for (QWidget *child : widget.findChildren<QWidget *>()) {
        QAccessibleInterface *accessible = child->isVisible() ? QAccessible::queryAccessibleInterface(child) : nullptr;
        if (!accessible || !isControl(accessible->role()))
            continue;
        // What is typed into a combo box or a spin box is named by the box.
        const bool isPart = qobject_cast<QComboBox *>(child->parentWidget()) || qobject_cast<QAbstractSpinBox *>(child->parentWidget());
        ++seen;
        if (!isPart && accessible->text(QAccessible::Name).trimmed().isEmpty())
            found << QString::fromLatin1(child->metaObject()->className()) + u' ' + child->objectName() + u" in "_s
                         + child->parentWidget()->objectName();
    }
    return found;
}

struct AccessibleWindow : test::PageFile
{
    std::unique_ptr<MainWindow> window {std::make_unique<MainWindow>(WindowOptions {settings, dialogs, fixedClock(test::today), u"en"_s, u"light"_s})};
    int seen = 0;

    AccessibleWindow()
    {
        window->show();
        window->openSample(folder.filePath(u"shop.koriz"_s), 40);
        REQUIRE(window->workspace());
    }
    void check(const QWidget &widget)
    {
        QTest::qWait(150); // lists are read on a worker
        CHECK(nameless(widget, seen).join(u'\n') == QString());
    }
    void check(QDialog &&dialog)
    {
        dialog.show();
        check(static_cast<const QWidget &>(dialog));
    }
};

} // namespace

TEST_CASE_METHOD(AccessibleWindow, "Every control of every page has a name", "[shell][accessible]")
{
    for (const PageInfo &page : allPages()) {
        INFO(page.key.toStdString());
        window->workspace()->showPage(page.key);
        check(*window);
    }
    window->workspace()->openRecord(Entity::Customer, 1);
    check(*window);
    window->workspace()->startNew(Entity::Customer);
    check(*window);
    for (const Entity entity : {Entity::Activity, Entity::Purchase, Entity::Product, Entity::Campaign, Entity::Source,
                                Entity::Feedback, Entity::Employee}) {
        INFO(entityInfo(entity).key.toStdString());
        window->workspace()->startNew(entity);
        check(*window);
    }
    CHECK(seen > 500);
}

TEST_CASE_METHOD(AccessibleWindow, "Every control of the dialogs has a name", "[shell][accessible]")
{
    AppContext own {*window->database(), Formatter(), fixedClock(test::today), dialogs, settings, window.get()};
    check(ImportWizard(own, {}, window.get()));
    check(DealDialog(own, DealId {1}, window.get()));
    check(DuplicatesDialog(own, window.get()));
    check(ExportDialog(own, Entity::Customer, {}, window.get(), {}));
    check(NewFileDialog(u"en"_s, folder.path(), dialogs, window.get()));
    CHECK(seen > 40);
    REQUIRE(window->closeFile());
    check(*window);
}

TEST_CASE_METHOD(AccessibleWindow, "An assistive program changes the page and gets its answer before a dialog opens", "[shell][accessible]")
{
    const auto act = [this](const QString &name, const QString &action) {
        QAccessibleInterface *button = QAccessible::queryAccessibleInterface(find<QToolButton>(window.get(), name));
        REQUIRE(button);
        REQUIRE(button->actionInterface()->actionNames().contains(action));
        button->actionInterface()->doAction(action);
    };
    act(u"go_reports"_s, QAccessibleActionInterface::toggleAction());
    CHECK(QTest::qWaitFor([&] { return find<QLabel>(window.get(), u"pageTitle"_s)->text() == u"Reports"; }));
    act(u"undo"_s, QAccessibleActionInterface::pressAction());
    bool isMenuSeen = false;
    QTimer::singleShot(100, window.get(), [&] {
        isMenuSeen = QApplication::activePopupWidget() != nullptr;
        if (isMenuSeen)
            QApplication::activePopupWidget()->close();
    });
    act(u"new"_s, QAccessibleActionInterface::showMenuAction());
    CHECK_FALSE(isMenuSeen);
    CHECK(QTest::qWaitFor([&] { return isMenuSeen; }));
}

TEST_CASE_METHOD(AccessibleWindow, "What an assistive program writes into a field is saved without a key", "[shell][accessible]")
{
    window->workspace()->startNew(Entity::Customer);
    auto *name = find<QLineEdit>(window->workspace()->currentPage(), u"field_name_input"_s);
    name->clearFocus();
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(name);
    REQUIRE(field->editableTextInterface());
    field->editableTextInterface()->insertText(0, u"Zyxel Anna"_s);
    const auto count = [this] {
        return Query(*window->database(), "SELECT count(*) FROM customer WHERE name = 'Zyxel Anna'").firstInteger().value_or(0);
    };
    CHECK(QTest::qWaitFor([&] { return count() == 1; }));
}

TEST_CASE_METHOD(AccessibleWindow, "An assistive program finds a menu under its button and presses an item", "[shell][accessible]")
{
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(find<QToolButton>(window.get(), u"new"_s));
    REQUIRE(button->childCount() == 1);
    QString name;
    int place = -1;
    QTimer::singleShot(200, window.get(), [&] { // the menu runs a loop of its own
        QAccessibleInterface *item = button->child(0)->child(0);
        name = item->text(QAccessible::Name);
        place = button->child(0)->indexOfChild(item);
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    });
    button->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    CHECK(QTest::qWaitFor([&] {
        const auto *field = window->findChild<QLineEdit *>(u"field_name_input"_s);
        return field && field->isVisible();
    }));
    CHECK(name == u"New customer");
    CHECK(place == 0);
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE_METHOD(AccessibleWindow, "An assistive program chooses from a box as the owner would", "[shell][accessible]")
{
    window->workspace()->openRecord(Entity::Customer, 1);
    auto *box = find<QComboBox>(window->workspace()->currentPage(), u"field_lifecycle_input"_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(box);
    CHECK(accessible->text(QAccessible::Name) == u"Lifecycle");
    CHECK(accessible->text(QAccessible::Value) == box->currentText());
    REQUIRE(accessible->childCount() == box->count());
    QAccessibleInterface *former = accessible->child(box->findData(u"former"_s));
    REQUIRE(former);
    CHECK_FALSE(former->state().selected);
    former->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(QTest::qWaitFor([&] {
        return Query(*window->database(), "SELECT lifecycle FROM customer WHERE id = 1").firstText() == u"former";
    }));
    CHECK(former->state().selected);
}

TEST_CASE_METHOD(AccessibleWindow, "A row that an assistive program chooses opens its card", "[shell][accessible]")
{
    window->workspace()->showPage(u"customers"_s);
    auto *table = find<QTableView>(window->workspace()->currentPage(), u"table_customers"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 40; }));
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(table);
    REQUIRE(rows->tableInterface()->selectRow(3));
    CHECK(table->currentIndex().row() == 3);
    const auto *name = find<QLineEdit>(window->workspace()->currentPage(), u"field_name_input"_s);
    CHECK(QTest::qWaitFor([&] { return name->isVisible(); }));
    CHECK(name->text() == table->model()->index(3, 0).data().toString());
}
