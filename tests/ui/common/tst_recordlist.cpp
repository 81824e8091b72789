#include "tests/support/uifile.h"
#include "ui/common/filterbar.h"
#include "ui/common/listmodel.h"
#include "ui/common/recordlist.h"
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

QStringList names(const RecordList &list)
{
    QStringList all;
    const auto column = static_cast<int>(list.model().columns().indexOf(u"name"_s));
    for (int i = 0; i < list.model().rowCount(); ++i)
        all << list.model().index(i, column).data().toString();
    return all;
}

} // namespace

TEST_CASE_METHOD(test::UiFile, "The list is in order, narrows while typing and widens again", "[recordlist]")
{
    for (const QString &name : {u"Berta"_s, u"Anna"_s, u"Žanis"_s, u"Zane"_s})
        customer(name);
    RecordList list(Entity::Customer, context);
    open(list);
    CHECK(names(list) == QStringList {u"Anna"_s, u"Berta"_s, u"Zane"_s, u"Žanis"_s});
    CHECK(find<QLabel>(list, "listCount")->text() == u"Customers: 4"_s);
    list.focusSearch();
    QTest::keyClicks(find<QLineEdit>(list, "listSearch"), u"zan"_s);
    settle();
    CHECK(names(list) == QStringList {u"Zane"_s, u"Žanis"_s});
    QTest::keyClick(find<QLineEdit>(list, "listSearch"), Qt::Key_Escape);
    settle();
    CHECK(list.model().rowCount() == 4);
}

TEST_CASE_METHOD(test::UiFile, "Delete removes the selected records as one operation", "[recordlist]")
{
    for (const QString &name : {u"Anna"_s, u"Berta"_s, u"Cilda"_s})
        customer(name);
    RecordList list(Entity::Customer, context);
    QSignalSpy toasts(&list, &RecordList::toast);
    open(list);
    auto *table = find<QTableView>(list, "table_customers");
    list.focusTable();
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(list.selectedIds().size() == 2);
    const qint64 before = operations(*db, 100).size();
    QTest::keyClick(table, Qt::Key_Delete);
    list.refresh();
    settle();
    CHECK(names(list) == QStringList {u"Cilda"_s});
    CHECK(operations(*db, 100).size() == before + 1);
    REQUIRE(toasts.size() == 1);
    CHECK(toasts.first().at(1).value<OperationId>() == nextUndo(*db)->id);
    undo(*db, nextUndo(*db)->id);
    list.refresh();
    settle();
    CHECK(list.model().rowCount() == 3);
}

TEST_CASE_METHOD(test::UiFile,
                 "After deleting the owner goes on with the next record, after the last one with the one before",
                 "[recordlist]")
{
    for (const QString &name : {u"Anna"_s, u"Berta"_s, u"Cilda"_s})
        customer(name);
    RecordList list(Entity::Customer, context);
    QObject::connect(db.get(), &Database::changed, &list, &RecordList::refresh);
    QSignalSpy toasts(&list, &RecordList::toast);
    open(list);
    auto *table = find<QTableView>(list, "table_customers");
    list.focusTable();
    const auto current = [&] {
        return customers.load(list.currentId())
            ->shown(customers.catalogue(), *customers.catalogue().resolve(u"name"))
            .toString();
    };
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Delete);
    settle();
    CHECK(toasts.first().first().toString().contains(u"Berta"_s));
    CHECK(current() == u"Cilda"_s);
    CHECK(list.selectedIds() == QList<qint64> {list.currentId()});
    QTest::keyClick(table, Qt::Key_Delete);
    settle();
    CHECK(current() == u"Anna"_s);
    QTest::keyClick(table, Qt::Key_Delete);
    settle();
    CHECK(list.currentId() == 0);
}

TEST_CASE_METHOD(test::UiFile, "Rows that could not be read are told of once and read again later", "[recordlist]")
{
    customer(u"Anna"_s);
    ListModel model(Entity::Customer, context);
    QSignalSpy failures(&model, &ListModel::failed);
    QSignalSpy ready(&model, &ListModel::ready);
    model.setColumns({u"name"_s});
    model.setRequest({Entity::Customer});
    REQUIRE(ready.wait());
    REQUIRE(model.rowCount() == 1);
    db->execute("ALTER TABLE customer RENAME TO away");
    CHECK(model.index(0, 0).data().toString().isEmpty());
    CHECK(model.index(0, 0).data().toString().isEmpty());
    QCoreApplication::processEvents();
    CHECK(failures.size() == 1);
    db->execute("ALTER TABLE away RENAME TO customer");
    model.refresh();
    CHECK(model.index(0, 0).data().toString() == u"Anna"_s);
}

TEST_CASE_METHOD(test::UiFile, "Filters narrow the list, an unfit one is told and changes nothing", "[recordlist]")
{
    add(customers, {{u"name"_s, u"Anna"_s}, {u"city"_s, u"Rīga"_s}});
    add(customers, {{u"name"_s, u"Berta"_s}, {u"city"_s, u"Liepāja"_s}});
    RecordList list(Entity::Customer, context);
    open(list);
    list.setFilterText(u"city = \"Riga\""_s);
    settle();
    CHECK(names(list) == QStringList {u"Anna"_s});
    list.setFilterText(u"colour = 1"_s);
    CHECK(answers.told.size() == 1);
    CHECK(list.model().rowCount() == 1);
    CHECK(list.clearSearch());
    settle();
    CHECK(list.model().rowCount() == 2);
}

TEST_CASE_METHOD(test::UiFile, "Columns, their order and the sorting come back", "[recordlist]")
{
    customer(u"Anna"_s);
    customer(u"Berta"_s);
    {
        RecordList list(Entity::Customer, context);
        open(list);
        auto *table = find<QTableView>(list, "table_customers");
        table->horizontalHeader()->moveSection(0, 1);
        table->setColumnWidth(0, 333);
        table->sortByColumn(static_cast<int>(list.model().columns().indexOf(u"name"_s)), Qt::DescendingOrder);
        settle();
        CHECK(names(list) == QStringList {u"Berta"_s, u"Anna"_s});
    }
    RecordList list(Entity::Customer, context);
    open(list);
    CHECK(list.model().columns().indexOf(u"name"_s) == 1);
    CHECK(find<QTableView>(list, "table_customers")->columnWidth(1) == 333);
    CHECK(names(list) == QStringList {u"Berta"_s, u"Anna"_s});
}

TEST_CASE_METHOD(test::UiFile, "Beside a card the list shows the first columns whole, and all of them again without it",
                 "[recordlist]")
{
    add(customers, {{u"name"_s, u"Anna Ozola"_s}, {u"phone"_s, u"+371 29123456"_s}});
    RecordList list(Entity::Customer, context);
    open(list);
    auto *table = find<QTableView>(list, "table_customers");
    const QHeaderView *header = table->horizontalHeader();
    REQUIRE(header->hiddenSectionCount() == 0);
    const int phone = table->columnWidth(1);
    list.setNarrow(true);
    list.resize(420, 600);
    settle();
    CHECK(header->hiddenSectionCount() > 0);
    CHECK_FALSE(table->isColumnHidden(0));
    CHECK_FALSE(table->isColumnHidden(1));
    CHECK(header->length() == table->viewport()->width());
    CHECK(table->columnWidth(1) >= table->fontMetrics().horizontalAdvance(u"+371 29 123 456"_s));
    list.resize(1600, 600);
    CHECK(header->hiddenSectionCount() == 0); // on a large screen there is room for all beside a card
    CHECK(table->columnWidth(1) == phone);
    list.resize(420, 600);
    CHECK(header->hiddenSectionCount() > 0);
    list.setNarrow(false);
    CHECK(header->hiddenSectionCount() == 0);
    CHECK(table->columnWidth(1) == phone);
}

TEST_CASE_METHOD(test::UiFile, "Columns beside a card come to rest, none narrower than its heading", "[recordlist]")
{
    customer(u"C203"_s); // nothing else is known: the headings are all there is to fit
    RecordList list(Entity::Customer, context);
    open(list);
    auto *table = find<QTableView>(list, "table_customers");
    const QHeaderView *header = table->horizontalHeader();
    list.setNarrow(true);
    for (int wide = 300; wide < 700; wide += 7) {
        list.resize(wide, 400);
        settle();
        const int hidden = header->hiddenSectionCount();
        CHECK(header->length() == table->viewport()->width());
        for (int i = 0; i < header->count(); ++i)
            CHECK((header->isSectionHidden(i) || header->sectionSize(i) >= header->sectionSizeHint(i)));
        list.resize(list.width(), 420);
        settle();
        CHECK(header->hiddenSectionCount() == hidden);
    }
}

TEST_CASE_METHOD(test::UiFile, "In a wide window the columns of words share the room, dates and numbers do not",
                 "[recordlist]")
{
    customer(u"Anna"_s);
    RecordList list(Entity::Customer, context);
    open(list);
    const auto *table = find<QTableView>(list, "table_customers");
    const auto width = [&](const char16_t *path) {
        return table->columnWidth(static_cast<int>(list.model().columns().indexOf(QString::fromUtf16(path))));
    };
    list.resize(900, 600);
    const int name = width(u"name"), email = width(u"email"), phone = width(u"phone"), turnover = width(u"turnover");
    list.resize(1500, 600);
    CHECK(width(u"email") > email + 100);
    CHECK(width(u"name") > name + 100);
    CHECK(width(u"phone") == phone);
    CHECK(width(u"turnover") == turnover);
    CHECK(table->horizontalHeader()->length() == table->viewport()->width());
    list.resize(900, 600);
    CHECK(width(u"email") == email);
}

TEST_CASE_METHOD(test::UiFile, "A last column of words takes its share once, and nothing lies outside the window",
                 "[recordlist]")
{
    {
        Operation operation(*db, OperationKind::Add, u"people"_s);
        (void)deals.links().findOrCreate("employee", u"Ilze Kalniņa"_s);
        operation.commit();
    }
    RecordList list(Entity::Employee, context);
    open(list);
    const auto *table = find<QTableView>(list, "table_employees");
    for (const int wide : {1500, 1300, 1600, 640}) { // a little too narrow for the usual widths
        list.resize(wide, 500);
        settle();
        CHECK(table->horizontalHeader()->length() == table->viewport()->width());
    }
}

TEST_CASE_METHOD(test::UiFile, "Where there is little room the filter buttons lose their words, not their names",
                 "[recordlist]")
{
    FilterBar bar(customers.catalogue(), context);
    open(bar);
    auto *segments = find<QToolButton>(bar, "segments"), *add = find<QToolButton>(bar, "addFilter");
    CHECK(segments->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
    bar.resize(segments->width() + add->width(), 40);
    settle();
    CHECK(segments->toolButtonStyle() == Qt::ToolButtonIconOnly);
    CHECK(segments->y() == add->y());
    CHECK(segments->accessibleName() == u"Segments: All");
    CHECK(QAccessible::queryAccessibleInterface(add)->text(QAccessible::Name) == u"Filter");
    bar.resize(900, 40);
    settle();
    CHECK(add->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
}

TEST_CASE_METHOD(test::UiFile, "The first row is chosen on entering the rows, right to left too", "[recordlist]")
{
    customer(u"Anna"_s);
    customer(u"Berta"_s);
    RecordList list(Entity::Customer, context);
    list.setLayoutDirection(GENERATE(Qt::LeftToRight, Qt::RightToLeft));
    open(list);
    list.focusTable();
    CHECK(list.selectedIds() == QList<qint64> {list.model().idAt(0)});
}

TEST_CASE_METHOD(test::UiFile, "A narrowed list begins at its top", "[recordlist]")
{
    for (int i = 0; i < 200; ++i)
        customer(u"%1 %2"_s.arg(i % 2 == 0 ? u"Anna"_s : u"Berta"_s).arg(i));
    RecordList list(Entity::Customer, context);
    open(list);
    auto *table = find<QTableView>(list, "table_customers");
    table->scrollToBottom();
    REQUIRE(table->verticalScrollBar()->value() > 0);
    find<QLineEdit>(list, "listSearch")->setText(u"anna"_s);
    settle();
    CHECK(list.model().rowCount() == 100);
    CHECK(table->verticalScrollBar()->value() == 0);
}

TEST_CASE_METHOD(test::UiFile, "Home and End go to the first and the last record", "[recordlist]")
{
    for (const QString &name : {u"Anna"_s, u"Berta"_s, u"Cilda"_s})
        customer(name);
    RecordList list(Entity::Customer, context);
    open(list);
    list.focusTable();
    auto *table = find<QTableView>(list, "table_customers");
    QTest::keyClick(table, Qt::Key_End);
    CHECK(list.currentId() == list.model().idAt(2));
    CHECK(list.selectedIds() == QList<qint64> {list.model().idAt(2)});
    QTest::keyClick(table, Qt::Key_Home);
    CHECK(list.currentId() == list.model().idAt(0));
    QTest::keyClick(table, Qt::Key_End, Qt::ShiftModifier);
    CHECK(list.selectedIds().size() == 3);
}

TEST_CASE_METHOD(test::UiFile, "While an arrow key is held only the row it ends on is told", "[recordlist]")
{
    for (const QString &name : {u"Anna"_s, u"Berta"_s, u"Cilda"_s, u"Dace"_s})
        customer(name);
    RecordList list(Entity::Customer, context);
    open(list);
    auto *table = find<QTableView>(list, "table_customers");
    list.focusTable();
    QSignalSpy told(&list, &RecordList::currentChanged);
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(told.size() == 1);
    for (int i = 0; i < 2; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(table, &held);
    }
    CHECK(told.size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return told.size() > 1; }, 5000));
    CHECK(told.size() == 2);
    CHECK(told.last().first().toLongLong() == list.model().idAt(3));
}

TEST_CASE_METHOD(test::UiFile, "A list that is shown before its order is known starts at its top", "[recordlist]")
{
    for (const QString &name : {u"Cilda"_s, u"Anna"_s, u"Berta"_s})
        customer(name);
    RecordList list(Entity::Customer, context);
    open(list);
    auto *table = find<QTableView>(list, "table_customers");
    table->sortByColumn(static_cast<int>(list.model().columns().indexOf(u"name"_s)), Qt::DescendingOrder);
    list.focusTable(); // the old order still stands, Anna first
    settle();
    CHECK(names(list).first() == u"Cilda"_s);
    CHECK(table->currentIndex().row() == 0);
    CHECK(list.selectedIds() == QList<qint64> {list.model().idAt(0)});
    QTest::keyClick(table, Qt::Key_Down);
    list.refresh();
    settle();
    CHECK(table->currentIndex().row() == 1);
}
