#include "tests/ui/sales/funneltest.h"
#include "core/fields/segments.h"
#include "ui/common/theme.h"
#include <QAccessible>
#include <QComboBox>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;
using test::Funnel;

TEST_CASE_METHOD(Funnel, "Without deals the page says what it is for and starts the first one", "[funnel]")
{
    open();
    CHECK(find<QWidget>(page.get(), u"funnelEmpty"_s)->isVisible());
    page->startNew(Entity::Deal);
    const QString first = QString::number(stages.first().id.value);
    CHECK(find<QWidget>(page.get(), u"quickAdd_"_s + first)->isVisible());
}

TEST_CASE_METHOD(Funnel, "The keyboard goes along when the board empties and when it fills again", "[funnel]")
{
    deal(u"a"_s);
    open();
    page->activateWindow();
    choose(0, 0);
    QTest::keyClick(column(0), Qt::Key_Delete);
    CHECK(QApplication::focusWidget() == find<QWidget>(page.get(), u"emptyAction"_s));
    undo(*db, nextUndo(*db)->id);
    page->reload(Area::Sales);
    CHECK(page->board()->isAncestorOf(QApplication::focusWidget()));
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

TEST_CASE_METHOD(Funnel,
                 "Columns are of one width however large the figures of their heads are, which go on in a second line",
                 "[funnel]")
{
    deal(u"Sofa"_s);
    deal(u"Ship"_s, 1, {{u"value"_s, qint64 {987'654'321'098'765}}});
    open();
    const QList<BoardColumnWidget *> &columns = page->board()->columns();
    for (const BoardColumnWidget *shown : columns)
        CHECK(std::abs(shown->width() - columns.first()->width()) <= 1);
    const QString number = QString::number(stages.at(1).id.value);
    auto *figures = find<QWidget>(page.get(), u"figures_"_s + number);
    CHECK(figures->accessibleName()
          == u"9,876,543,210,987.65\u00A0€"_s); // and what does not fit stands below, in each head
    CHECK(find<QWidget>(page.get(), u"further_"_s + number)->accessibleName().startsWith(u"weighted"_s));
    CHECK(find<QWidget>(page.get(), u"further_"_s + QString::number(stages.first().id.value))->isVisible());
    page->resize(3000, 640);
    QCoreApplication::processEvents();
    CHECK(figures->accessibleName().contains(u"weighted"_s));
    CHECK_FALSE(find<QWidget>(page.get(), u"further_"_s + number)->isVisible());
    QHelpEvent hover(QEvent::ToolTip, QPoint(4, 4), figures->mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(figures, &hover);
    CHECK(figures->toolTip().contains(u"by their probability"_s));
}

TEST_CASE_METHOD(Funnel, "Cards keep their distance from the edge where reading starts, in both directions", "[funnel]")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    QGuiApplication::setLayoutDirection(direction);
    deal(u"Sofa"_s);
    open();
    const QRect column = page->board()->columns().first()->rect(),
                cards = page->board()->columns().first()->view()->geometry();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const int left = cards.left() - column.left(), right = column.right() - cards.right();
    CHECK((direction == Qt::LeftToRight ? left : right) == space::s);
    CHECK((direction == Qt::LeftToRight ? right : left) == 0);
}

TEST_CASE_METHOD(Funnel, "A board without deals goes to the pipeline that got some, unless the owner chose it",
                 "[funnel]")
{
    open();
    auto *box = page->findChild<QComboBox *>(u"funnelPipeline"_s);
    const auto bring = [this](const QString &name) {
        Operation operation(*db, OperationKind::Import, u"import"_s);
        const PipelineId pipeline = deals.pipelines().addPipeline(name);
        deals.pipelines().completePipelines();
        Record record = deals.blank();
        record.set(deals.catalogue().indexOf(u"title"), name);
        record.set(deals.catalogue().indexOf(u"stage"), deals.pipelines().defaultStage(pipeline).id.value);
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
    CHECK(column(1)->accessibleDescription() == u"1 in another currency"); // no sum of nothing
    CHECK(column(0)->accessibleDescription().startsWith(u"100.00"));
    CHECK(column(0)->accessibleDescription().endsWith(u"1 in another currency"));
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

TEST_CASE_METHOD(Funnel, "Cards tell more where there is more, mirror right to left and darken with the theme",
                 "[funnel]")
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
    CHECK(card.height()
          > column(0)->visualRect(column(0)->cards()->index(1)).height()); // a title of two lines, tags, a next step
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
