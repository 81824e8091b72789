#include "tests/support/pagetest.h"
#include "ui/sales/dealdialog.h"
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {
struct OneDeal : test::PageFile
{
    qint64 id = add(deals, {{u"title"_s, u"Sofa"_s}, {u"value"_s, 10000}, {u"created"_s, u"2026-06-01"_s}});
};
} // namespace

TEST_CASE_METHOD(OneDeal, "A deal's way through the stages is shown with its days", "[deal-dialog]")
{
    DealDialog dialog(context, DealId {id});
    dialog.show();
    auto *stays = find<QTableWidget>(&dialog, u"dealStays"_s);
    REQUIRE(stays->rowCount() == 1);
    CHECK(stays->item(0, 2)->text() == u"14"_s);
    picture(dialog, u"deal"_s);
}

TEST_CASE_METHOD(OneDeal, "A next step is planned and done in the dialog", "[deal-dialog]")
{
    DealDialog dialog(context, DealId {id});
    find<QLineEdit>(&dialog, u"stepSubject"_s)->setText(u"Call"_s);
    click(&dialog, u"stepAdd"_s);
    auto *list = find<QListWidget>(&dialog, u"dealActivities"_s);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(u"Call"_s));
    CHECK(test::sqlText(*db, "SELECT status || deal_id FROM activity") == u"planned"_s + QString::number(id));
    const QString nine = QDateTime(test::today.addDays(1), QTime(9, 0)).toUTC().toString(Qt::ISODate);
    CHECK(test::sqlText(*db, "SELECT due_at FROM activity") == nine);
    list->setCurrentRow(0);
    click(&dialog, u"stepDone"_s);
    CHECK(test::sqlText(*db, "SELECT status FROM activity") == u"done"_s);
    CHECK(nextUndo(*db)->what == u"Done: Call"_s);
}

TEST_CASE_METHOD(OneDeal, "A step that does not fit is told and not kept", "[deal-dialog]")
{
    DealDialog dialog(context, DealId {id});
    find<QLineEdit>(&dialog, u"stepSubject"_s)->setText(QString(20'000, u'x'));
    click(&dialog, u"stepAdd"_s);
    CHECK(dialogs.messages.size() == 1);
    CHECK(test::sqlText(*db, "SELECT count(*) FROM activity") == u"0"_s);
}

TEST_CASE_METHOD(OneDeal, "Editing a field saves it, deleting tells the page", "[deal-dialog]")
{
    DealDialog dialog(context, DealId {id});
    dialog.show();
    auto *title = find<QLineEdit>(&dialog, u"field_title_input"_s);
    title->setText(u"Big sofa"_s);
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(test::sqlText(*db, "SELECT title FROM deal") == u"Big sofa"_s);
    CHECK(dialog.windowTitle() == u"Big sofa"_s);
    QSignalSpy toasts(&dialog, &DealDialog::toast);
    click(&dialog, u"dealDelete"_s);
    CHECK(toasts.size() == 1);
    CHECK(test::sqlText(*db, "SELECT count(*) FROM deal") == u"0"_s);
}

TEST_CASE_METHOD(OneDeal, "A deal is given another currency, and its value is read and shown in it",
                 "[deal-dialog][currency]")
{
    DealDialog dialog(context, DealId {id});
    dialog.show();
    const auto type = [&](const QString &field, const QString &text) {
        auto *edit = find<QLineEdit>(&dialog, field);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
        return edit->text();
    };
    const auto kept = [this] { return test::sqlText(*db, "SELECT value_minor || currency FROM deal"); };
    CHECK(find<QLineEdit>(&dialog, u"field_value_input"_s)->text() == u"100.00");
    CHECK(type(u"field_currency_input"_s, u"jpy"_s) == u"JPY");
    CHECK(kept() == u"100JPY");
    CHECK(find<QLineEdit>(&dialog, u"field_value_input"_s)->text() == u"100");
    type(u"field_value_input"_s, u"5000"_s);
    CHECK(kept() == u"5000JPY");
    type(u"field_currency_input"_s, u"shells"_s);
    CHECK(find<QLabel>(&dialog, u"problem_currency"_s)->text().contains(u"shells"));
    CHECK(kept() == u"5000JPY");
}

TEST_CASE_METHOD(test::PageFile, "The value of a new deal is in the currency typed for it", "[deal-dialog][currency]")
{
    DealDialog dialog(context, DealId {});
    dialog.show();
    const auto type = [&](const QString &field, const QString &text) {
        auto *edit = find<QLineEdit>(&dialog, field);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    type(u"field_value_input"_s, u"5000"_s);
    type(u"field_currency_input"_s, u"JPY"_s);
    type(u"field_title_input"_s, u"Sofa"_s);
    CHECK(test::sqlText(*db, "SELECT value_minor || currency FROM deal") == u"5000JPY");
}
