// What an assistive program meets: every control of every page has a name, and what it does is answered at once.
#include "tests/support/pagetest.h"
#include "tests/support/quiet.h"
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
        const bool isStop = child->focusPolicy() != Qt::NoFocus && !child->focusProxy();
        if (!accessible || !(isControl(accessible->role()) || isStop))
            continue;
        // What is typed into a combo box or a spin box is named by the box.
        const bool isPart = qobject_cast<QComboBox *>(child->parentWidget())
            || qobject_cast<QAbstractSpinBox *>(child->parentWidget());
        ++seen;
        if (!isPart && accessible->text(QAccessible::Name).trimmed().isEmpty())
            found << QString::fromLatin1(child->metaObject()->className()) + u' ' + child->objectName() + u" in "_s
                         + child->parentWidget()->objectName();
    }
    return found;
}

QString textOf(QWidget *widget, QAccessible::Text what)
{
    return QAccessible::queryAccessibleInterface(widget)->text(what);
}

/// What Tab comes to below `widget`, in that order.
QList<QWidget *> tabStops(QWidget *widget)
{
    QList<QWidget *> stops;
    for (QWidget *next = widget->nextInFocusChain(); next != widget; next = next->nextInFocusChain()) {
        const bool isStop = (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy() && next->isVisible()
            && next->isEnabled();
        if (isStop && widget->isAncestorOf(next))
            stops << next;
    }
    return stops;
}

/// Those of `stops` that Tab comes to later than to what stands below them; what adds and takes away stands at the
/// side.
QStringList upwards(QList<QWidget *> stops, const QWidget *in)
{
    QStringList found;
    stops.removeIf([](const QWidget *stop) {
        return stop->objectName().endsWith(u"_add") || stop->objectName().endsWith(u"_remove");
    });
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (stops.at(i)->mapTo(in, QPoint(0, stops.at(i)->height())).y() <= stops.at(i - 1)->mapTo(in, QPoint()).y())
            found << stops.at(i)->objectName() + u" after "_s + stops.at(i - 1)->objectName();
    }
    return found;
}

struct AccessibleWindow : test::PageFile
{
    std::unique_ptr<MainWindow> window {
        std::make_unique<MainWindow>(WindowOptions {settings, dialogs, fixedClock(test::today), u"en"_s, u"light"_s})};
    int seen = 0;

    AccessibleWindow()
    {
        window->show();
        window->openSample(folder.filePath(u"shop.koriz"_s), 40);
        REQUIRE(window->workspace());
    }
    void check(const QWidget &widget)
    {
        test::waitUntilQuiet(widget);
        CHECK(nameless(widget, seen).join(u'\n') == QString());
        for (const auto *view : widget.findChildren<QAbstractItemView *>()) { // else Tab goes through all its cells
            INFO(view->objectName().toStdString());
            CHECK_FALSE((view->tabKeyNavigation() && view->focusPolicy() != Qt::NoFocus));
        }
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

TEST_CASE_METHOD(AccessibleWindow, "An assistive program changes the page and gets its answer before a dialog opens",
                 "[shell][accessible]")
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

TEST_CASE_METHOD(AccessibleWindow, "What an assistive program writes into a field is saved without a key",
                 "[shell][accessible]")
{
    window->workspace()->startNew(Entity::Customer);
    auto *name = find<QLineEdit>(window->workspace()->currentPage(), u"field_name_input"_s);
    name->clearFocus();
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(name);
    REQUIRE(field->editableTextInterface());
    field->editableTextInterface()->insertText(0, u"Zyxel Anna"_s);
    const auto count = [this] {
        return Query(*window->database(), "SELECT count(*) FROM customer WHERE name = 'Zyxel Anna'")
            .firstInteger()
            .value_or(0);
    };
    CHECK(QTest::qWaitFor([&] { return count() == 1; }));
}

TEST_CASE_METHOD(AccessibleWindow, "An assistive program finds a menu under its button and presses an item",
                 "[shell][accessible]")
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

TEST_CASE_METHOD(AccessibleWindow, "Tab goes down a card as it is read, through phones and addresses too",
                 "[shell][accessible]")
{
    window->workspace()->openRecord(Entity::Customer, 1);
    QWidget *form = find<QWidget>(window->workspace()->currentPage(), u"form_customers"_s);
    CHECK(upwards(tabStops(form), form).join(u'\n') == QString());
    for (const QString &more : {u"field_phone_add"_s, u"field_phone_add"_s, u"field_address_add"_s})
        click(form, more);
    QTest::qWait(50);
    const QList<QWidget *> stops = tabStops(form);
    CHECK(upwards(stops, form).join(u'\n') == QString());
    CHECK(stops.indexOf(find<QWidget>(form, u"field_phone_add"_s))
          < stops.indexOf(find<QWidget>(form, u"field_email_add"_s)));
    CHECK(stops.contains(find<QWidget>(form, u"field_phone_2_phone_input"_s)));
    CHECK(textOf(find<QWidget>(form, u"field_address_add"_s), QAccessible::Name) == u"Add one more: Address");
}

TEST_CASE_METHOD(AccessibleWindow, "A page that is shown has the focus where its keys work, and opens nothing",
                 "[shell][accessible]")
{
    window->activateWindow();
    window->workspace()->showPage(u"settings"_s);
    CHECK(textOf(window->focusWidget(), QAccessible::Name) == u"Settings");
    window->workspace()->showPage(u"customers"_s);
    auto *table = find<QTableView>(window->workspace()->currentPage(), u"table_customers"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 40; }));
    CHECK(window->focusWidget() == table);
    CHECK_FALSE(find<QWidget>(window.get(), u"form_customers"_s)->isVisible());
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(table->currentIndex().row() == 0);
    CHECK(QTest::qWaitFor([&] { return find<QWidget>(window.get(), u"form_customers"_s)->isVisible(); }));
    window->workspace()->showPage(u"reports"_s);
    CHECK(textOf(window->focusWidget(), QAccessible::Name) == u"Reports");
    window->workspace()->showPage(u"funnel"_s);
    CHECK(textOf(window->focusWidget(), QAccessible::Name).startsWith(u"Awareness"));
}

TEST_CASE_METHOD(AccessibleWindow, "Nothing is read out with the markup of its tooltip", "[shell][accessible]")
{
    CHECK(textOf(find<QToolButton>(window.get(), u"undo"_s), QAccessible::Description)
          == u"Undo: Sample company (Ctrl+Z)");
    window->workspace()->showPage(u"customers"_s);
    window->workspace()->openRecord(Entity::Customer, 1);
    window->resize(700, 600);
    for (QWidget *child : window->findChildren<QWidget *>()) {
        QAccessibleInterface *accessible = child->isVisible() ? QAccessible::queryAccessibleInterface(child) : nullptr;
        if (accessible) {
            INFO(child->objectName().toStdString() << child->metaObject()->className());
            CHECK_FALSE(accessible->text(QAccessible::Description).contains(u'<'));
        }
    }
}

TEST_CASE_METHOD(AccessibleWindow, "A note is a notification, which is said wherever the focus is",
                 "[shell][accessible]")
{
    window->workspace()->note(u"Deleted 3 customers"_s);
    QAccessibleInterface *toast = QAccessible::queryAccessibleInterface(find<QWidget>(window.get(), u"toast"_s));
    CHECK(toast->role() == QAccessible::Notification);
    CHECK(toast->text(QAccessible::Name) == u"Deleted 3 customers");
}
