#include "tests/support/uifile.h"
#include "ui/common/changestable.h"
#include "ui/history/historypage.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

QStringList textsOf(const QTableView &table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts << table.model()->index(row, column).data().toString();
    return texts;
}

} // namespace

TEST_CASE_METHOD(test::UiFile, "The history names each step, shows what it changed and takes it back", "[historypage]")
{
    const qint64 anna = customer(u"Anna"_s);
    {
        Operation operation(*db, OperationKind::Edit, u"Anna: phone"_s);
        Record record = *customers.load(anna);
        record.setPath(customers.catalogue(), *customers.catalogue().resolve(u"phone"), u"29123456"_s);
        customers.update(record);
        operation.commit();
    }
    HistoryPage page(context);
    open(page);
    auto *steps = find<PlainTable>(page, "historySteps");
    REQUIRE(textsOf(*steps, 1) == QStringList {u"Anna: phone"_s, u"test"_s});
    settle();
    auto *changes = find<ChangesTable>(page, "historyChanges");
    CHECK(textsOf(*changes, 1).contains(u"Phone"_s));
    CHECK(textsOf(*changes, 3).join(u' ').contains(u"29123456"));

    QTest::mouseClick(find<QPushButton>(page, "historyUndo"), Qt::LeftButton);
    CHECK(customers.load(anna)->list(customers.catalogue().listIndex(u"phone")).isEmpty());
    page.reload(allAreas);
    CHECK(textsOf(*steps, 4).contains(u"undone"_s));

    // The step that took it back stands first; doing it again brings the phone.
    steps->select(0);
    CHECK(find<QPushButton>(page, "historyUndo")->text() == u"Do the step again"_s);
    QTest::mouseClick(find<QPushButton>(page, "historyUndo"), Qt::LeftButton);
    CHECK(customers.load(anna)->list(customers.catalogue().listIndex(u"phone")).size() == 1);
}

TEST_CASE_METHOD(test::UiFile, "Steps are narrowed by words and kind, a step others build on is refused in words",
                 "[historypage]")
{
    const qint64 anna = customer(u"Anna"_s);
    add(deals, {{u"title"_s, u"Sofa"_s}, {u"customer"_s, anna}});
    HistoryPage page(context);
    open(page);
    auto *steps = find<PlainTable>(page, "historySteps");
    REQUIRE(steps->rowCount() == 2);
    steps->select(1);
    QTest::mouseClick(find<QPushButton>(page, "historyUndo"), Qt::LeftButton);
    REQUIRE(answers.told.size() == 1);
    CHECK(answers.told.first().contains(u"“test”"));
    CHECK(customers.load(anna));

    auto *kind = find<QComboBox>(page, "historyKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Return);
    CHECK(steps->rowCount() == 0); // no imports
    CHECK_FALSE(steps->isVisible());
    QWidget *none = find<QWidget>(page, "historyEmpty");
    CHECK(none->isVisible());
    CHECK(find<QLabel>(*none, "emptyTitle")->text() == u"Nothing found");
    QTest::mouseClick(find<QPushButton>(*none, "emptyAction"), Qt::LeftButton);
    CHECK(steps->isVisible());
    CHECK(steps->rowCount() == 2);
    QTest::keyClicks(find<QLineEdit>(page, "historyText"), u"nothing"_s);
    CHECK(QTest::qWaitFor([&] { return steps->rowCount() == 0; }));
}

TEST_CASE_METHOD(test::UiFile, "What was deleted is looked at in the trash and brought back", "[historypage]")
{
    const qint64 anna = customer(u"Anna"_s);
    {
        Operation operation(*db, OperationKind::Delete, u"Deleted one"_s);
        customers.remove(anna);
        operation.commit();
    }
    HistoryPage page(context);
    open(page);
    find<QTabWidget>(page, "historyTabs")->setCurrentIndex(1);
    settle();
    auto *records = find<PlainTable>(page, "trashRecords");
    REQUIRE(textsOf(*records, 1) == QStringList {u"Anna"_s});
    settle();
    CHECK(textsOf(*find<ChangesTable>(page, "trashChanges"), 2).contains(u"Anna"_s));
    QTest::mouseClick(find<QPushButton>(page, "trashBringBack"), Qt::LeftButton);
    settle();
    CHECK(customers.load(anna));
    CHECK(records->rowCount() == 0);
}
