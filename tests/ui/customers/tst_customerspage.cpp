#include "tests/support/uifile.h"
#include "ui/common/elidedlabel.h"
#include "ui/customers/customercardview.h"
#include "ui/customers/customerspage.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

TEST_CASE_METHOD(test::UiFile, "The card shows the chosen customer's figures, Enter shows it alone and back() returns",
                 "[customerspage]")
{
    const qint64 anna = customer(u"Anna Ozola"_s);
    add(purchases,
        {{u"number"_s, u"R1"_s},
         {u"date"_s, u"2026-06-14"_s},
         {u"customer"_s, anna},
         {u"description"_s, u"Bread"_s},
         {u"quantity"_s, 2000},
         {u"price"_s, 12050}});
    add(deals, {{u"title"_s, u"Wedding cake"_s}, {u"customer"_s, anna}, {u"value"_s, 50000}});
    CustomersPage page(context);
    open(page);
    auto *table = find<QTableView>(page, "table_customers");
    table->setFocus();
    table->selectRow(0);
    auto *card = find<CustomerCardView>(page, "customerCard");
    REQUIRE(card->isVisible());
    CHECK(find<ElidedLabel>(*card, "cardName")->text() == u"Anna Ozola"_s);
    CHECK(find<QLabel>(*card, "figureTurnover")->text() == context.format.money(24100));
    CHECK(find<QLabel>(*card, "figureReceipts")->text() == u"1"_s);
    CHECK(find<QLabel>(*card, "figureDeals")->text() == u"1"_s);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK_FALSE(table->isVisible());
    CHECK(page.back());
    CHECK(table->isVisible());
}

TEST_CASE_METHOD(test::UiFile, "A new customer is added by typing a name, a similar one is hinted at while typing",
                 "[customerspage]")
{
    const qint64 anna = customer(u"Anna Ozola"_s);
    CustomersPage page(context);
    open(page);
    page.startNew(Entity::Customer);
    auto *name = find<QLineEdit>(page, "field_name_input");
    CHECK(name->hasFocus());
    QTest::keyClicks(name, u"anna ozola"_s);
    CHECK(find<QLabel>(page, "similarHint")->isVisible());
    QSignalSpy opened(&page, &Page::openRecord);
    QTest::mouseClick(find<QPushButton>(page, "similarOpen"), Qt::LeftButton);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().at(1).toLongLong() == anna);
    CHECK(name->text().isEmpty());
    typeInto(name, u"Berta"_s);
    CHECK(test::sqlText(*db, "SELECT group_concat(name, '|') FROM customer") == u"Anna Ozola|Berta"_s);
}

TEST_CASE_METHOD(test::UiFile, "A step is planned on the card and done with one click", "[customerspage]")
{
    const qint64 anna = customer(u"Anna"_s);
    CustomersPage page(context);
    open(page);
    page.showRecord(Entity::Customer, anna);
    find<QLineEdit>(page, "quickSubject")->setText(u"Offer"_s);
    find<QLineEdit>(page, "quickDue_input")->setText(u"2026-06-16"_s);
    QTest::mouseClick(find<QPushButton>(page, "quickAdd"), Qt::LeftButton);
    CHECK(test::sqlText(*db, "SELECT status || ' ' || subject || ' ' || kind FROM activity")
          == u"planned Offer call"_s);
    CHECK(test::sqlText(*db, "SELECT due_at FROM activity")
          == QDateTime(QDate(2026, 6, 16), QTime(9, 0)).toUTC().toString(Qt::ISODate)); // as in the dialog of a deal
    CHECK(find<ElidedLabel>(page, "cardNextStep")->text().contains(u"Offer"_s));
    QTest::mouseClick(find<QPushButton>(page, "cardNextDone"), Qt::LeftButton);
    CHECK(test::sqlText(*db, "SELECT status FROM activity") == u"done"_s);
    CHECK(find<ElidedLabel>(page, "cardNextStep")->text() == u"No next step"_s);
}

TEST_CASE_METHOD(test::UiFile,
                 "The card stays with the new customer, and with the one chosen after, while the list is gathered anew",
                 "[customerspage]")
{
    const qint64 zane = customer(u"Zane"_s), dace = customer(u"Dace"_s);
    CustomersPage page(context);
    QObject::connect(db.get(), &Database::changed, &page, &Page::reload); // as the window does
    open(page);
    auto *table = find<QTableView>(page, "table_customers");
    auto *card = find<CustomerCardView>(page, "customerCard");
    table->selectRow(1);
    REQUIRE(card->customer() == zane);
    page.startNew(Entity::Customer);
    typeInto(find<QLineEdit>(page, "field_name_input"), u"Anna"_s);
    settle();
    CHECK(find<QLineEdit>(page, "field_name_input")->text() == u"Anna"_s);
    CHECK(card->customer() != zane);
    CHECK(table->currentIndex().row() == 0);

    table->selectRow(1);
    REQUIRE(card->customer() == dace);
    typeInto(find<QLineEdit>(page, "field_patronymic_input"), u"P."_s);
    settle();
    CHECK(card->customer() == dace);
    CHECK(table->currentIndex().row() == 1);
}

TEST_CASE_METHOD(test::UiFile, "Who cannot leave a card is brought to the field that does not fit, and hears why",
                 "[customerspage]")
{
    const qint64 anna = customer(u"Anna Ozola"_s);
    CustomersPage page(context);
    open(page);
    page.resize(1100, 400); // the day is far below
    page.showRecord(Entity::Customer, anna);
    auto *card = find<CustomerCardView>(page, "customerCard");
    auto *birthday = find<QLineEdit>(*card, "field_birthday_input");
    const auto isSeen = [&](const QWidget *widget) {
        return find<QScrollArea>(*card, "cardScroll")->viewport()->rect().contains(
            QRect(widget->mapTo(find<QScrollArea>(*card, "cardScroll")->viewport(), QPoint()), widget->size()));
    };
    typeInto(birthday, u"32.13.1999"_s);
    find<QLineEdit>(*card, "field_name_input")->setFocus();
    find<QScrollArea>(*card, "cardScroll")->verticalScrollBar()->setValue(0);
    CHECK_FALSE(isSeen(birthday));
    CHECK_FALSE(page.leave());
    settle();
    CHECK(birthday->hasFocus());
    auto *problem = find<QLabel>(*card, "problem_birthday");
    CHECK(isSeen(birthday));
    CHECK(isSeen(problem));
    CHECK(birthday->accessibleDescription() == problem->text());
    typeInto(birthday, QString());
    CHECK(page.leave());
    CHECK(birthday->accessibleDescription().isEmpty());
}
