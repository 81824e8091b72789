#include "tests/support/uifile.h"
#include "ui/common/mergedialog.h"
#include "ui/common/plaintable.h"
#include "ui/customers/duplicatesdialog.h"
#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

TEST_CASE_METHOD(test::UiFile, "Pairs are shown with their reasons and told apart", "[duplicatesdialog]")
{
    add(customers, {{u"name"_s, u"Anna Ozola"_s}, {u"city"_s, u"Rīga"_s}});
    customer(u"anna ozola"_s);
    DuplicatesDialog dialog(context);
    open(dialog);
    auto *table = find<PlainTable>(dialog, "duplicatesTable");
    REQUIRE(table->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data().toString()
          == u"Anna Ozola · \u2066Rīga\u2069"_s); // else both read the same
    CHECK(table->model()->index(0, 1).data().toString() == u"anna ozola"_s);
    CHECK(table->model()->index(0, 3).data().toString() == u"same name"_s);
    QTest::mouseClick(find<QPushButton>(dialog, "duplicatesApart"), Qt::LeftButton);
    settle();
    CHECK(table->rowCount() == 0);
    CHECK_FALSE(find<QPushButton>(dialog, "duplicatesMerge")->isEnabled());
}

TEST_CASE_METHOD(test::UiFile, "All pairs that say nothing different are merged in one go, and undone in one",
                 "[duplicatesdialog]")
{
    add(customers, {{u"name"_s, u"Anna Ozola"_s}, {u"phone"_s, u"29123456"_s}});
    customer(u"anna ozola"_s);
    customer(u"Ozola Anna"_s);
    add(customers, {{u"name"_s, u"Berta Lapa"_s}, {u"phone"_s, u"111111111"_s}});
    add(customers, {{u"name"_s, u"Berta Lapa"_s}, {u"phone"_s, u"222222222"_s}});
    DuplicatesDialog dialog(context);
    open(dialog);
    QTest::mouseClick(find<QPushButton>(dialog, "duplicatesExact"), Qt::LeftButton);
    settle();
    // Only case differs in one name; the one in another order says something of its own.
    CHECK(test::sqlText(*db, "SELECT count(*) FROM customer") == u"4"_s);
    CHECK(test::sqlText(*db, "SELECT count(*) FROM customer WHERE name = 'Berta Lapa'") == u"2"_s);
    undo(*db, nextUndo(*db)->id);
    CHECK(test::sqlText(*db, "SELECT count(*) FROM customer") == u"5"_s);
}

TEST_CASE_METHOD(test::UiFile, "The owner picks what stays", "[duplicatesdialog]")
{
    const qint64 a = add(customers, {{u"name"_s, u"Anna"_s}, {u"gender"_s, u"female"_s}, {u"lifecycle"_s, u"lead"_s}});
    const qint64 b = add(customers, {{u"name"_s, u"Anna Ozola"_s}, {u"lifecycle"_s, u"lead"_s}});
    const auto store = context.store(Entity::Customer);
    MergeDialog dialog(context, *store, planMerge(*store, a, {b}), nullptr);
    open(dialog);
    CHECK(find<QRadioButton>(dialog, "merge_name_0")->isChecked());
    QTest::mouseClick(find<QRadioButton>(dialog, "merge_name_1"), Qt::LeftButton, {}, {8, 8});
    CHECK(dialog.plan().from.at(store->catalogue().indexOf(u"name")) == 1);
    CHECK(dialog.plan().from.at(store->catalogue().indexOf(u"gender")) == 0);
    CHECK(dialog.findChild<QRadioButton *>(u"merge_lifecycle_0"_s) == nullptr); // both say the same
    CHECK(dialog.findChild<QRadioButton *>(u"merge_gender_0"_s) != nullptr);
    auto *table = find<QTableWidget>(dialog, "mergeTable");
    CHECK(table->verticalHeaderItem(0)->text() == u"Name");
    CHECK(QAccessible::queryAccessibleInterface(table)->tableInterface()->cellAt(0, 1)->text(QAccessible::Name)
          == u"Anna Ozola");
    auto *first = find<QRadioButton>(dialog, "merge_name_1"), *last = find<QRadioButton>(dialog, "merge_name_0");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Left);
    CHECK(last->isChecked());
    QTest::keyClick(last, Qt::Key_Tab);
    CHECK(find<QRadioButton>(dialog, "merge_gender_0")->hasFocus());
}
