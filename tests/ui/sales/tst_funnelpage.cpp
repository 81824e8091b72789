#include "tests/support/pagetest.h"
#include "core/fields/segments.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"
#include "ui/sales/boardcolumnwidget.h"
#include "ui/sales/boardview.h"
#include "ui/sales/cardlistview.h"
#include "ui/sales/funnelpage.h"
#include <QAccessible>
#include <QComboBox>
#include <QMenu>
#include <QTimer>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

struct Funnel : test::PageFile
{
    QList<Stage> stages = deals.pipelines().first().stages;
    std::unique_ptr<FunnelPage> page;

    qint64 deal(const QString &title, int stage = 0, const QList<std::pair<QString, QVariant>> &more = {})
    {
        return add(deals, QList<std::pair<QString, QVariant>> {{u"title"_s, title}, {u"value"_s, 10000},
                                                               {u"stage"_s, stages.at(stage).id.value}} + more);
    }
    void open()
    {
        page = std::make_unique<FunnelPage>(context);
        page->resize(1060, 640);
        page->show();
        QCoreApplication::processEvents();
    }
    CardListView *column(int stage) { return page->board()->columns().at(stage)->view(); }
    QStringList titles(int stage)
    {
        QStringList names;
        for (int row = 0; row < column(stage)->cards()->rowCount(); ++row)
            names << column(stage)->cards()->index(row).data().toString();
        return names;
    }
    void choose(int stage, int row, QItemSelectionModel::SelectionFlag how = QItemSelectionModel::ClearAndSelect)
    {
        CardListView *view = column(stage);
        view->setFocus();
        view->selectionModel()->setCurrentIndex(view->cards()->index(row), how);
    }
    QString lastOperation() { return operations(*db, 1).first().what; }
    void drop(CardListView *view, const QList<DealId> &dropped, QPoint where)
    {
        const std::unique_ptr<QMimeData> mime(CardListView::mimeOf(dropped));
        QDragEnterEvent enter(where, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent over(where, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &over);
        QDropEvent done(where, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &done);
    }
};

} // namespace

TEST_CASE_METHOD(Funnel, "Without deals the page says what it is for and starts the first one", "[funnel]")
{
    open();
    CHECK(find<QWidget>(page.get(), u"funnelEmpty"_s)->isVisible());
    page->startNew(Entity::Deal);
    const QString first = QString::number(stages.first().id.value);
    CHECK(find<QWidget>(page.get(), u"quickAdd_"_s + first)->isVisible());
}

TEST_CASE_METHOD(Funnel, "A column head shows count, sum and weighted sum, the cards are named items", "[funnel]")
{
    deal(u"Sofa"_s);
    deal(u"Table"_s);
    deal(u"Chair"_s, 1);
    open();
    CHECK(titles(0) == QStringList {u"Sofa"_s, u"Table"_s});
    const QString first = QString::number(stages.first().id.value);
    CHECK(find<QLabel>(page.get(), u"count_"_s + first)->text() == u"2"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(column(0));
    REQUIRE(list);
    CHECK(list->text(QAccessible::Name).contains(stages.first().name));
    REQUIRE(list->childCount() == 2);
    CHECK(list->child(0)->text(QAccessible::Name).startsWith(u"Sofa"_s));
    CHECK(list->child(0)->text(QAccessible::Name).contains(u"No next step"_s));
}

TEST_CASE_METHOD(Funnel, "Columns are of one width however large the figures of their heads are; the tip has them in full", "[funnel]")
{
    deal(u"Sofa"_s);
    deal(u"Ship"_s, 1, {{u"value"_s, qint64 {987'654'321'098'765}}});
    open();
    const QList<BoardColumnWidget *> &columns = page->board()->columns();
    for (const BoardColumnWidget *shown : columns)
        CHECK(std::abs(shown->width() - columns.first()->width()) <= 1);
    auto *figures = find<QWidget>(page.get(), u"figures_"_s + QString::number(stages.at(1).id.value));
    QHelpEvent hover(QEvent::ToolTip, QPoint(4, 4), figures->mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(figures, &hover);
    CHECK(figures->toolTip().contains(u"9,876,543,210,987.65"_s));
    CHECK(figures->toolTip().contains(u"by their probability"_s));
}

TEST_CASE_METHOD(Funnel, "Cards keep their distance from the edge where reading starts, in both directions", "[funnel]")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    QGuiApplication::setLayoutDirection(direction);
    deal(u"Sofa"_s);
    open();
    const QRect column = page->board()->columns().first()->rect(), cards = page->board()->columns().first()->view()->geometry();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const int left = cards.left() - column.left(), right = column.right() - cards.right();
    CHECK((direction == Qt::LeftToRight ? left : right) == space::s);
    CHECK((direction == Qt::LeftToRight ? right : left) == 0);
}

TEST_CASE_METHOD(Funnel, "A board without deals goes to the pipeline that got some, unless the owner chose it", "[funnel]")
{
    open();
    auto *box = page->findChild<QComboBox *>(u"funnelPipeline"_s);
    const auto bring = [this](const QString &name) {
        Operation operation(*db, OperationKind::Import, u"import"_s);
        const PipelineId pipeline = deals.addPipeline(name);
        deals.completePipelines();
        Record record = deals.blank();
        record.set(deals.catalogue().indexOf(u"title"), name);
        record.set(deals.catalogue().indexOf(u"stage"), deals.defaultStage(pipeline).id.value);
        deals.add(record);
        operation.commit();
        page->reload(allAreas);
    };
    bring(u"Renewals"_s);
    CHECK(box->currentText() == u"Renewals");
    CHECK(titles(0) == QStringList {u"Renewals"_s});
    box->setCurrentIndex(0);
    REQUIRE(box->currentText() != u"Renewals");
    bring(u"Repairs"_s);
    CHECK(box->currentIndex() == 0);
}

TEST_CASE_METHOD(Funnel, "A column says how many of its deals are in another currency", "[funnel][currency]")
{
    deal(u"Sofa"_s);
    deal(u"Lamp"_s, 0, {{u"currency"_s, u"USD"_s}});
    deal(u"Chair"_s, 1, {{u"currency"_s, u"USD"_s}});
    open();
    const auto figuresOf = [this](int stage) {
        return page->board()->columns().at(stage)->findChild<ElidedLabel *>(
            u"figures_"_s + QString::number(stages.at(stage).id.value));
    };
    REQUIRE(figuresOf(1));
    CHECK(figuresOf(1)->text() == u"1 in another currency"); // no sum of nothing
    const ElidedLabel *figures = figuresOf(0);
    CHECK(figures->text().contains(u"100.00"));
    CHECK(figures->text().contains(u"1 in another currency"));
}

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
    CHECK(list->child(1)->rect().intersects(column(0)->viewport()->rect().translated(column(0)->viewport()->mapToGlobal(QPoint()))));
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

TEST_CASE_METHOD(Funnel, "A condition on deals narrows the board", "[funnel]")
{
    deal(u"Sofa"_s, 0, {{u"tags"_s, QStringList {u"VIP"_s}}});
    deal(u"Table"_s);
    Operation operation(*db, OperationKind::Add, u"segment"_s);
    saveSegment(*db, Entity::Deal, u"Important"_s, *parseFilter(u"tags has \"VIP\""_s, deals.catalogue()).filter);
    operation.commit();
    open();
    QTimer::singleShot(0, qApp, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Important")
                action->trigger();
        }
        menu->close();
    });
    click(page.get(), u"segments"_s);
    CHECK(titles(0) == QStringList {u"Sofa"_s});
    CHECK(page->back());
    CHECK(titles(0).size() == 2);
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
    CHECK(test::sqlText(*db, "SELECT name FROM loss_reason JOIN deal ON loss_reason_id = loss_reason.id") == u"Too dear"_s);
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

TEST_CASE_METHOD(Funnel, "Search and filters narrow the board, Esc shows all again", "[funnel]")
{
    deal(u"Sofa"_s);
    deal(u"Table"_s);
    open();
    find<QLineEdit>(page.get(), u"funnelSearch"_s)->setText(u"tab"_s);
    QTest::keyClick(find<QLineEdit>(page.get(), u"funnelSearch"_s), Qt::Key_Return);
    CHECK(titles(0) == QStringList {u"Table"_s});
    CHECK(page->back());
    CHECK(titles(0).size() == 2);
    CHECK_FALSE(page->back());
}

TEST_CASE_METHOD(Funnel, "Cards tell more where there is more, mirror right to left and darken with the theme", "[funnel]")
{
    Operation operation(*db, OperationKind::Add, u"people"_s);
    const qint64 ilze = deals.links().findOrCreate("employee", u"Ilze Kalniņa"_s);
    Query(*db, "UPDATE stage SET age_limit_days = 10").exec();
    operation.commit();
    const qint64 anna = customer(u"Anna Ozola"_s);
    const QList<std::pair<QString, QVariant>> more {{u"customer"_s, anna}, {u"employee"_s, ilze},
                                                    {u"tags"_s, QStringList {u"VIP"_s, u"urgent"_s}}};
    const qint64 sofa = deal(u"A sofa with three seats and a footstool for the living room upstairs"_s, 0, more);
    deal(u"Kitchen"_s, 0, more + QList<std::pair<QString, QVariant>> {{u"created"_s, u"2026-06-01"_s}});
    deal(u"Wardrobe"_s, 1, {{u"created"_s, u"2026-06-07"_s}});
    deal(u"Garden chairs"_s, 2, more);
    EntityStore activities(*db, Entity::Activity, fixedClock(test::today));
    add(activities, {{u"subject"_s, u"Call about the colour"_s}, {u"kind"_s, u"call"_s}, {u"status"_s, u"planned"_s},
                     {u"deal"_s, sofa}, {u"due"_s, u"2026-06-13T08:00:00Z"_s}});
    open();
    choose(0, 0);
    QCoreApplication::processEvents();
    picture(*page, u"funnel"_s);
    const QRect card = column(0)->visualRect(column(0)->cards()->index(0));
    const QImage leftToRight = column(0)->viewport()->grab(card).toImage();
    CHECK(card.height() > column(0)->visualRect(column(0)->cards()->index(1)).height()); // a title of two lines, tags, a next step
    page->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    picture(*page, u"funnel_rtl"_s);
    CHECK(column(0)->viewport()->grab(card).toImage() != leftToRight);
    Theme::apply(*qApp, ThemeMode::Dark);
    page->setLayoutDirection(Qt::LeftToRight);
    column(1)->cards()->setGap(1, 90);
    QCoreApplication::processEvents();
    picture(*page, u"funnel_dark"_s);
    CHECK(column(0)->viewport()->grab(card).toImage().pixelColor(card.width() / 2, 12).lightness() < 128);
    CHECK(column(1)->cards()->rowCount() == 2); // the card and the gap
    Theme::apply(*qApp, ThemeMode::Light);
}

TEST_CASE_METHOD(Funnel, "The deals behind a row of a report are listed, closed ones too", "[funnel]")
{
    deal(u"Sofa"_s);
    deal(u"Lamp"_s, 4);
    open();
    page->showList(Entity::Deal, u"status != \"open\""_s);
    auto *table = find<QTableView>(page.get(), u"table_deals"_s);
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 2000));
    CHECK(table->isVisible());
    CHECK(page->back());
    CHECK_FALSE(table->isVisible());
    CHECK(page->board()->isVisible());
}
