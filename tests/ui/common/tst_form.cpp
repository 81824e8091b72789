#include "tests/support/uifile.h"
#include "ui/common/form.h"
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

TEST_CASE_METHOD(test::UiFile, "A field of the form is saved as it is left, as one operation that can be undone",
                 "[form]")
{
    const qint64 anna = customer(u"Anna"_s);
    Form form(Entity::Customer, context);
    open(form);
    REQUIRE(form.load(anna));
    typeInto(find<QLineEdit>(form, "field_industry_input"), u"Bakery"_s);
    CHECK(shown(anna, u"industry") == u"Bakery"_s);
    REQUIRE(nextUndo(*db));
    CHECK(nextUndo(*db)->what == u"Anna: Industry"_s);
    undo(*db, nextUndo(*db)->id);
    form.refresh();
    CHECK(find<QLineEdit>(form, "field_industry_input")->text().isEmpty());
}

TEST_CASE_METHOD(test::UiFile, "Notes of a right-to-left window stand at its right", "[form]")
{
    const Qt::LayoutDirection direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    const qint64 anna = customer(u"Anna"_s);
    Form form(Entity::Customer, context);
    form.setLayoutDirection(direction);
    open(form);
    REQUIRE(form.load(anna));
    const auto *notes = find<QPlainTextEdit>(form, "field_notes_input");
    const Qt::Alignment side = notes->document()->defaultTextOption().alignment() & Qt::AlignHorizontal_Mask;
    CHECK(side == ((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute));
}

TEST_CASE_METHOD(test::UiFile, "What does not fit is said at the field, and stays typed", "[form]")
{
    const qint64 anna = customer(u"Anna"_s);
    Form form(Entity::Customer, context);
    open(form);
    REQUIRE(form.load(anna));
    auto *contact = find<QLineEdit>(form, "field_first_contact_input");
    typeInto(contact, u"31.02.2026"_s);
    auto *problem = find<QLabel>(form, "problem_first_contact");
    CHECK(problem->isVisible());
    CHECK_FALSE(problem->text().isEmpty());
    CHECK(contact->text() == u"31.02.2026"_s);
    CHECK_FALSE(form.saveAll());
    typeInto(contact, u"28 February 2026"_s);
    CHECK_FALSE(problem->isVisible());
    CHECK(shown(anna, u"first_contact") == u"2026-02-28"_s);
    CHECK(form.saveAll());
}

TEST_CASE_METHOD(test::UiFile, "What only looks wrong is kept, and said at the field", "[form]")
{
    const qint64 firm = customer(u"Firm"_s);
    Form form(Entity::Customer, context);
    open(form);
    REQUIRE(form.load(firm));
    auto *remark = find<QLabel>(form, "problem_tax_id");
    typeInto(find<QLineEdit>(form, "field_tax_id_input"), u"40003032948"_s);
    CHECK(shown(firm, u"tax_id") == u"40003032948"_s);
    CHECK(remark->isVisible());
    CHECK(form.saveAll());
    CHECK(remark->isVisible());
    typeInto(find<QLineEdit>(form, "field_tax_id_input"), u"40003032949"_s);
    CHECK_FALSE(remark->isVisible());
    typeInto(find<QLineEdit>(form, "field_phone_1_phone_input"), u"12"_s);
    CHECK(shown(firm, u"phone") == u"12"_s);
    CHECK(find<QLabel>(form, "problem_phone")->isVisible());
}

TEST_CASE_METHOD(test::UiFile, "Money with more decimals than are kept is refused, not rounded", "[form]")
{
    const qint64 sofa = add(deals, {{u"title"_s, u"Sofa"_s}, {u"value"_s, 10000}});
    Form form(Entity::Deal, context);
    open(form);
    REQUIRE(form.load(sofa));
    typeInto(find<QLineEdit>(form, "field_value_input"), u"123.456"_s);
    CHECK(find<QLabel>(form, "problem_value")->isVisible());
    CHECK(test::sqlText(*db, "SELECT value_minor FROM deal") == u"10000"_s);
    typeInto(find<QLineEdit>(form, "field_value_input"), u"123.45"_s);
    CHECK_FALSE(find<QLabel>(form, "problem_value")->isVisible());
    CHECK(test::sqlText(*db, "SELECT value_minor FROM deal") == u"12345"_s);
}

TEST_CASE_METHOD(test::UiFile,
                 "A blank form adds its record with the first valid field, and keeps what was typed before", "[form]")
{
    Form form(Entity::Customer, context);
    open(form);
    typeInto(find<QLineEdit>(form, "field_industry_input"), u"Bakery"_s);
    CHECK(form.recordId() == 0);
    CHECK_FALSE(find<QLabel>(form, "problem_industry")->isVisible());
    typeInto(find<QLineEdit>(form, "field_name_input"), u"Anna Ozola"_s);
    REQUIRE(form.recordId() != 0);
    CHECK(shown(form.recordId(), u"name") == u"Anna Ozola"_s);
    CHECK(shown(form.recordId(), u"industry") == u"Bakery"_s);
    CHECK(operations(*db, 10).size() == 1);
}

TEST_CASE_METHOD(test::UiFile, "Phones are added and taken away, and a source that is typed is made", "[form]")
{
    const qint64 anna = add(customers, {{u"name"_s, u"Anna"_s}, {u"phone"_s, u"29123456"_s}});
    Form form(Entity::Customer, context);
    open(form);
    REQUIRE(form.load(anna));
    QTest::mouseClick(find<QToolButton>(form, "field_phone_add"), Qt::LeftButton);
    typeInto(find<QLineEdit>(form, "field_phone_2_phone_input"), u"67000111"_s);
    CHECK(shown(anna, u"phone.2") == u"67000111"_s);
    CHECK(find<QLineEdit>(form, "field_phone_2_phone_input")->hasFocus()); // saving took nothing from under the owner
    QTest::mouseClick(find<QToolButton>(form, "field_phone_1_remove"), Qt::LeftButton);
    CHECK(shown(anna, u"phone") == u"67000111"_s);
    CHECK(shown(anna, u"phone.2").isEmpty());
    typeInto(find<QLineEdit>(form, "field_source_input"), u"Radio"_s);
    CHECK(test::sqlText(*db, "SELECT s.name FROM customer c JOIN source s ON s.id = c.source_id") == u"Radio"_s);
    typeInto(find<QLineEdit>(form, "field_referrer_input"), u"Nobody"_s);
    CHECK(find<QLabel>(form, "problem_referrer")->isVisible());
}

TEST_CASE_METHOD(test::UiFile, "A language is shown and typed by its name and kept by its code", "[form]")
{
    const qint64 anna = add(customers, {{u"name"_s, u"Anna"_s}, {u"language"_s, u"fa"_s}});
    Form form(Entity::Customer, context);
    open(form);
    REQUIRE(form.load(anna));
    auto *language = find<QLineEdit>(form, "field_language_input");
    CHECK(language->text() == u"Persian"_s);
    typeInto(language, u"latviešu"_s);
    CHECK(test::sqlText(*db, "SELECT language FROM customer") == u"lv"_s);
    CHECK(language->text() == u"Latvian"_s);
}

TEST_CASE_METHOD(test::UiFile, "A country is shown and typed by its name and kept by its code", "[form]")
{
    const qint64 anna = add(customers, {{u"name"_s, u"Anna"_s}, {u"country"_s, u"LV"_s}});
    Form form(Entity::Customer, context);
    open(form);
    REQUIRE(form.load(anna));
    auto *country = find<QLineEdit>(form, "field_address_1_country_input");
    CHECK(country->text() == u"Latvia"_s);
    CHECK(form.saveAll());
    CHECK(operations(*db, 10).size() == 1); // nothing was changed by looking
    typeInto(country, u"Igaunija"_s);
    CHECK(test::sqlText(*db, "SELECT country FROM customer_address") == u"EE"_s);
    CHECK(country->text() == u"Estonia"_s);
    typeInto(country, u"Atlantis"_s);
    CHECK(test::sqlText(*db, "SELECT country FROM customer_address") == u"Atlantis"_s);
}

TEST_CASE_METHOD(test::UiFile, "The wheel scrolls past the boxes of a form, it neither enters nor changes them",
                 "[form]")
{
    Form form(Entity::Customer, context);
    open(form);
    auto *name = find<QLineEdit>(form, "field_name_input");
    name->setFocus();
    for (const char *box : {"field_website_1_type", "field_lifecycle_input"}) {
        auto *combo = find<QComboBox>(form, box);
        const int before = combo->currentIndex();
        QWidget *under = combo->isEditable() ? static_cast<QWidget *>(combo->lineEdit()) : combo;
        const QPoint at = under->rect().center();
        QWheelEvent wheel(at, under->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(under, &wheel);
        INFO(box);
        CHECK(combo->currentIndex() == before);
        CHECK(name->hasFocus());
        CHECK((combo->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus);
    }
}

TEST_CASE_METHOD(test::UiFile, "A long word has its place beside its field", "[form]")
{
    const QString word = u"Հավանականությունը"_s; // breaks nowhere
    Operation operation(*db, OperationKind::Settings, u"own field"_s);
    Query(*db, "INSERT INTO custom_field (entity, key, label, type) VALUES ('deals', 'x', :label, 'text')")
        .bind(":label", word)
        .exec();
    operation.commit();
    Form form(Entity::Deal, context);
    form.resize(700, 900);
    form.setVisible(true);
    QCoreApplication::processEvents();
    const auto labels = form.findChildren<QLabel *>();
    const auto label = std::ranges::find(labels, word, &QLabel::text);
    REQUIRE(label != labels.end());
    CHECK((*label)->width() >= (*label)->fontMetrics().horizontalAdvance(word));
}

TEST_CASE_METHOD(test::UiFile, "Only what is there can be taken away", "[form]")
{
    Form form(Entity::Customer, context);
    open(form);
    const auto *remove = find<QToolButton>(form, "field_phone_1_remove");
    CHECK(remove->isHidden());
    auto *phone = find<QLineEdit>(form, "field_phone_1_phone_input");
    QTest::keyClicks(phone, u"29 123 456"_s);
    CHECK_FALSE(remove->isHidden());
    QTest::mouseClick(find<QToolButton>(form, "field_phone_add"), Qt::LeftButton);
    CHECK_FALSE(find<QToolButton>(form, "field_phone_2_remove")->isHidden());
}

TEST_CASE_METHOD(test::UiFile,
                 "A linked field shows its choices with the down key and by its arrow, before anything is typed",
                 "[form]")
{
    add(deals, {{u"title"_s, u"Sofa"_s}});
    Form form(Entity::Deal, context);
    open(form);
    REQUIRE(form.load(1));
    auto *stage = find<QLineEdit>(form, "field_stage_input");
    stage->setFocus();
    QTest::keyClick(stage, Qt::Key_Down);
    auto *choices = QApplication::activePopupWidget();
    REQUIRE(choices);
    CHECK(choices->objectName() == u"field_stage_suggestions"_s);
    CHECK(qobject_cast<QAbstractItemView *>(choices)->model()->rowCount() > 3); // not only the stage it is in
    QTest::keyClick(choices, Qt::Key_Escape);
    CHECK_FALSE(choices->isVisible());
    find<QAction>(form, "field_stage_all")->trigger();
    CHECK(choices->isVisible());
    choices->hide();
}
