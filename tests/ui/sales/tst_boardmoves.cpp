// What cards do on the board: move, are won and lost, added and deleted.
#include "tests/ui/sales/funneltest.h"
#include <QAccessible>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;
using test::Funnel;

TEST_CASE_METHOD(Funnel, "An assistive program names the stage of a card and moves it", "[funnel]")
{
    deal(u"Sofa"_s);
    const qint64 lamp = deal(u"Lamp"_s);
    open();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(column(0));
    REQUIRE(list->childCount() == 2);
    const auto act = [&](int card, const QString &name) {
        QAccessibleInterface *found = list->child(card);
        REQUIRE(found->actionInterface());
        REQUIRE(found->actionInterface()->actionNames().contains(name));
        found->actionInterface()->doAction(name);
        QCoreApplication::processEvents();
    };
    CHECK(list->child(1)->text(QAccessible::Name).contains(stages.first().name));
    CHECK(list->child(1)->rect().intersects(
        column(0)->viewport()->rect().translated(column(0)->viewport()->mapToGlobal(QPoint()))));
    act(1, u"Move to the next stage"_s);
    CHECK(titles(1) == QStringList {u"Lamp"_s});
    CHECK(list->childCount() == 1);
    CHECK(list->child(0)->text(QAccessible::Name).startsWith(u"Sofa"_s));
    CHECK(list->child(1) == nullptr);
    act(0, u"Won"_s);
    CHECK(test::sqlText(*db, "SELECT status FROM deal WHERE title = 'Sofa'") == u"won"_s);
    list = QAccessible::queryAccessibleInterface(column(1));
    act(0, u"Choose"_s);
    CHECK(list->child(0)->state().selected);
    CHECK(column(1)->selectedDeals() == QList<DealId> {DealId {lamp}});
}

TEST_CASE_METHOD(Funnel, "Arrows go from card to card and Ctrl with an arrow moves the chosen ones", "[funnel]")
{
    deal(u"a"_s);
    deal(u"b"_s);
    deal(u"c"_s);
    deal(u"d"_s, 2);
    open();
    QSignalSpy toasts(page.get(), &Page::toast);
    choose(0, 1);
    QTest::keyClick(column(0), Qt::Key_Right, Qt::ControlModifier);
    CHECK(titles(0) == QStringList {u"a"_s, u"c"_s});
    CHECK(titles(1) == QStringList {u"b"_s});
    CHECK(column(1)->selectedDeals().size() == 1);
    CHECK(toasts.takeFirst().at(1).value<OperationId>() == nextUndo(*db)->id);
    CHECK(lastOperation().contains(u"b"_s));
    QTest::keyClick(column(1), Qt::Key_Right);
    CHECK(column(2)->currentIndex().data().toString() == u"d"_s);
    CHECK(column(2)->hasFocus());
    QTest::keyClick(column(2), Qt::Key_Left);
    CHECK(column(1)->hasFocus());

    choose(0, 1);
    QTest::keyClick(column(0), Qt::Key_Up, Qt::ControlModifier);
    CHECK(titles(0) == QStringList {u"c"_s, u"a"_s});
    QTest::keyClick(column(0), Qt::Key_Down, Qt::ControlModifier);
    CHECK(titles(0) == QStringList {u"a"_s, u"c"_s});
    choose(0, 0);
    choose(0, 1, QItemSelectionModel::Select);
    QTest::keyClick(column(0), Qt::Key_Right, Qt::ControlModifier);
    CHECK(titles(1) == QStringList {u"a"_s, u"c"_s, u"b"_s});
    undo(*db, nextUndo(*db)->id);
    page->reload(Area::Sales);
    CHECK(titles(0) == QStringList {u"a"_s, u"c"_s});
}

TEST_CASE_METHOD(Funnel, "Right to left the next stage is on the left", "[funnel]")
{
    deal(u"a"_s);
    open();
    page->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    CHECK(column(0)->mapTo(page.get(), QPoint()).x() > column(1)->mapTo(page.get(), QPoint()).x());
    choose(0, 0);
    QTest::keyClick(column(0), Qt::Key_Left, Qt::ControlModifier);
    CHECK(titles(1) == QStringList {u"a"_s});
}

TEST_CASE_METHOD(Funnel, "Dropped cards land in the gap between two others", "[funnel]")
{
    const qint64 a = deal(u"a"_s);
    deal(u"x"_s, 1);
    deal(u"y"_s, 1);
    open();
    const QRect second = column(1)->visualRect(column(1)->cards()->index(1));
    drop(column(1), {DealId {a}}, second.center() - QPoint(0, second.height() / 2 - 2));
    CHECK(titles(1) == QStringList {u"x"_s, u"a"_s, u"y"_s});
    CHECK(titles(0).isEmpty());
    drop(column(1), {DealId {a}}, QPoint(20, column(1)->viewport()->height() - 5));
    CHECK(titles(1) == QStringList {u"x"_s, u"y"_s, u"a"_s});
}

TEST_CASE_METHOD(Funnel, "W wins, L asks why and keeps reason and note", "[funnel]")
{
    deal(u"a"_s);
    const qint64 b = deal(u"b"_s);
    open();
    choose(0, 0);
    QTest::keyClick(column(0), Qt::Key_W);
    CHECK(titles(0) == QStringList {u"b"_s});
    CHECK(test::sqlText(*db, "SELECT status FROM deal WHERE title = 'a'") == u"won"_s);
    choose(0, 0);
    QTest::keyClick(column(0), Qt::Key_L);
    auto *dialog = find<QDialog>(page.get(), u"lossDialog"_s);
    find<QComboBox>(dialog, u"lossReason"_s)->setEditText(u"Too dear"_s);
    find<QPlainTextEdit>(dialog, u"lossNote"_s)->setPlainText(u"Bought elsewhere"_s);
    picture(*dialog, u"loss"_s);
    click(dialog, u"lossOk"_s);
    CHECK(titles(0).isEmpty());
    const auto record = deals.load(b);
    CHECK(record->value(deals.catalogue().indexOf(u"loss_note")).toString() == u"Bought elsewhere"_s);
    CHECK(test::sqlText(*db, "SELECT name FROM loss_reason JOIN deal ON loss_reason_id = loss_reason.id")
          == u"Too dear"_s);
}

TEST_CASE_METHOD(Funnel, "W, L and N are keys of their place where the layout has other letters", "[funnel]")
{
    deal(u"a"_s);
    deal(u"b"_s);
    open();
    choose(0, 0);
    const auto press = [this](char16_t letter, quint32 place) {
        QKeyEvent event(QEvent::KeyPress, letter, Qt::NoModifier, place, letter, 0, QString(QChar(letter)));
        QCoreApplication::sendEvent(column(0), &event);
    };
    press(u'Ц', 25); // where W is, as X11 counts
    CHECK(test::sqlText(*db, "SELECT title FROM deal WHERE status = 'won'") == u"a"_s);
    choose(0, 0);
    press(u'ճ', 57);
    CHECK(find<QWidget>(page.get(), u"quickAdd_"_s + QString::number(stages.first().id.value))->isVisible());
    choose(0, 0);
    press(u'W', 46); // Latin letters count as such: a layout may have them elsewhere
    CHECK(test::sqlText(*db, "SELECT count(*) FROM deal WHERE status = 'won'") == u"2"_s);
}

TEST_CASE_METHOD(Funnel, "Quick add makes a deal, and a lead when the customer is new", "[funnel]")
{
    deal(u"a"_s, 1);
    open();
    choose(1, 0);
    QTest::keyClick(column(1), Qt::Key_N);
    const QString number = QString::number(stages.at(1).id.value);
    const auto type = [&](const QString &key, const QString &text) {
        auto *edit = find<QLineEdit>(page.get(), u"quick_%1_%2_input"_s.arg(key, number));
        QTest::keyClicks(edit, text);
        return edit;
    };
    click(page.get(), u"quickSave_"_s + number);
    CHECK_FALSE(find<QLabel>(page.get(), u"quickProblem_"_s + number)->text().isEmpty());
    type(u"title"_s, u"Wardrobe"_s);
    type(u"value"_s, u"250.50"_s);
    picture(*page, u"quickadd"_s);
    QTest::keyClick(type(u"customer"_s, u"Anna Ozola"_s), Qt::Key_Return);
    CHECK(titles(1) == QStringList {u"a"_s, u"Wardrobe"_s});
    CHECK(test::sqlText(*db, "SELECT value_minor || lifecycle FROM deal JOIN customer ON customer.id = customer_id")
          == u"25050lead"_s);
    CHECK(operations(*db, 1).first().kind == OperationKind::Add);
}

TEST_CASE_METHOD(Funnel, "Quick add makes no customer whose name is longer than a name may be", "[funnel]")
{
    open();
    const QString number = QString::number(stages.first().id.value);
    find<QLineEdit>(page.get(), u"quick_title_%1_input"_s.arg(number))->setText(u"Wardrobe"_s);
    find<QLineEdit>(page.get(), u"quick_customer_%1_input"_s.arg(number))->setText(QString(10'001, u'a'));
    find<QPushButton>(page.get(), u"quickSave_"_s + number)->click();
    CHECK(dialogs.messages.size() == 1);
    CHECK(test::sqlText(*db, "SELECT (SELECT count(*) FROM deal) + (SELECT count(*) FROM customer)") == u"0"_s);
}

TEST_CASE_METHOD(Funnel, "Delete removes the chosen cards as one step that can be undone", "[funnel]")
{
    deal(u"a"_s);
    deal(u"b"_s);
    deal(u"c"_s);
    open();
    QSignalSpy toasts(page.get(), &Page::toast);
    choose(0, 0);
    choose(0, 2, QItemSelectionModel::Select);
    QTest::keyClick(column(0), Qt::Key_Delete);
    CHECK(titles(0) == QStringList {u"b"_s});
    CHECK(toasts.first().first().toString().contains(u"2"_s));
    CHECK(toasts.first().at(1).value<OperationId>() == nextUndo(*db)->id);
    undo(*db, nextUndo(*db)->id);
    page->reload(Area::Sales);
    CHECK(titles(0).size() == 3);
}

TEST_CASE_METHOD(Funnel, "The owner changes, moves, adds and deletes stages at the head of a column",
                 "[funnel][stages]")
{
    deal(u"Sofa"_s, 1);
    open();
    page->activateWindow();
    const auto choose = [&](int at, const QString &action) {
        const QString more = u"more_"_s + QString::number(page->board()->columns().at(at)->stage().id.value);
        click(page.get(), more);
        auto *menu = page->findChild<QMenu *>(u"columnMenu"_s);
        REQUIRE(menu);
        auto *chosen = menu->findChild<QAction *>(action);
        REQUIRE(chosen);
        chosen->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto names = [&] {
        QStringList all;
        for (const BoardColumnWidget *shown : page->board()->columns())
            all << shown->stage().name;
        return all;
    };
    const auto save = [&](const QString &name, int probability, int limit) {
        auto *dialog = page->findChild<QDialog *>(u"stageDialog"_s);
        REQUIRE(dialog);
        find<QLineEdit>(dialog, u"stageName"_s)->setText(name);
        find<QSpinBox>(dialog, u"stageProbability"_s)->setValue(probability);
        find<QSpinBox>(dialog, u"stageLimit"_s)->setValue(limit);
        click(dialog, u"stageSave"_s);
        const bool isOpen = dialog->isVisible();
        if (!isOpen)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return !isOpen;
    };
    choose(1, u"stageChange"_s);
    CHECK_FALSE(save({}, 40, 0));
    CHECK_FALSE(save(u"Awareness"_s, 40, 0));
    CHECK(dialogs.messages.size() == 1);
    CHECK(save(u"Offer sent"_s, 40, 0));
    CHECK(names() == QStringList {u"Awareness"_s, u"Offer sent"_s, u"Decision"_s, u"Action"_s});
    CHECK(column(1)->accessibleDescription().contains(u"weighted 40.00"_s));
    CHECK(lastOperation() == u"Stage “Offer sent” changed");

    choose(1, u"stageLater"_s);
    CHECK(names().at(2) == u"Offer sent");
    choose(2, u"stageEarlier"_s);
    CHECK(names().at(1) == u"Offer sent");

    column(1)->setFocus();
    choose(1, u"stageEarlier"_s);
    CHECK(column(0)->hasFocus()); // the keyboard goes along
    QTest::keyClick(column(0), Qt::Key_F2);
    CHECK(save(u"Offer given"_s, 40, 0));
    choose(0, u"stageLater"_s);
    QTest::keyClick(column(0), Qt::Key_F2, Qt::ShiftModifier);
    CHECK(save(u"Signed"_s, 95, 7));
    CHECK(names().last() == u"Signed");
    CHECK(page->board()->columns().last()->stage().ageLimitDays == 7);
    choose(4, u"stageDelete"_s);
    CHECK(names().size() == 4);
    choose(1, u"stageDelete"_s);
    CHECK(dialogs.messages.size() == 2); // a deal stands in it
    CHECK(names().size() == 4);
}
