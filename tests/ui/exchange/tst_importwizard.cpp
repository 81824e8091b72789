#include "core/exchange/savedmappings.h"
#include "tests/support/pagetest.h"
#include "tests/support/quiet.h"
#include "tests/support/workbook.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/fieldchoices.h"
#include "ui/exchange/importwizard.h"
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

struct Wizard : test::PageFile
{
    std::unique_ptr<ImportWizard> wizard;

    QString file(const QByteArray &text, const QString &name = u"contacts.csv"_s)
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return out.fileName();
    }
    void open(const QString &path, std::optional<Entity> entity = Entity::Customer)
    {
        wizard = std::make_unique<ImportWizard>(context, path, nullptr, entity);
        wizard->show();
    }
    void next() { click(wizard.get(), u"importNext"_s); }
    QString title() { return find<QLabel>(wizard.get(), u"importTitle"_s)->text(); }
    bool canGoOn() { return find<QPushButton>(wizard.get(), u"importNext"_s)->isEnabled(); }
    QString label(const QString &name) { return find<QLabel>(wizard.get(), name)->text(); }
    QString count(const char *table)
    {
        return test::sqlText(*db, (QByteArray("SELECT count(*) FROM ") + table).constData());
    }
};

} // namespace

TEST_CASE_METHOD(Wizard, "Contacts come in step by step and the whole import is undone with one button",
                 "[import-wizard]")
{
    open(file("Name,E-mail,City\nAnna "
              "Ozola,anna@example.com,Riga\nPeter,peter@example.com,Liepaja\nEve,eve@example.com,Riga,one,too many\n"));
    picture(*wizard, u"import_1_file"_s);
    next();
    auto *rows = find<QTableWidget>(wizard.get(), u"importRows"_s);
    CHECK(rows->columnCount() == 3);
    CHECK(rows->item(0, 0)->text() == u"Anna Ozola"_s);
    picture(*wizard, u"import_2_reading"_s);
    next();
    CHECK(find<QComboBox>(wizard.get(), u"importField_0"_s)->currentData().toString() == u"name"_s);
    CHECK(find<QComboBox>(wizard.get(), u"importField_1"_s)->currentData().toString() == u"email"_s);
    picture(*wizard, u"import_3_mapping"_s);
    next();
    CHECK(find<QRadioButton>(wizard.get(), u"importFill"_s)->isChecked());
    picture(*wizard, u"import_4_matching"_s);
    next();
    CHECK(count("customer") == u"0"_s); // only checked so far
    CHECK(wizard->state().checked.created == 2);
    CHECK(wizard->state().checked.rejected == 1);
    const QString said = find<QPushButton>(wizard.get(), u"importNext"_s)->accessibleDescription(); // has the focus
    for (const QString &part :
         {title(), label(u"importStep"_s), label(u"importCounts"_s), label(u"importIssueCount"_s)})
        CHECK(said.contains(part));
    auto *issues = find<QTableWidget>(wizard.get(), u"importIssues"_s);
    REQUIRE(issues->rowCount() >= 1);
    CHECK(issues->item(0, 0)->text() == u"4"_s);
    picture(*wizard, u"import_5_check"_s);
    dialogs.files = {folder.filePath(u"refused.csv"_s)};
    click(wizard.get(), u"importSaveRejects"_s);
    CHECK(QFile::exists(folder.filePath(u"refused.csv"_s)));
    next();
    CHECK(count("customer") == u"2"_s);
    picture(*wizard, u"import_6_done"_s);
    click(wizard.get(), u"importUndo"_s);
    CHECK(count("customer") == u"0"_s);
    next();
    CHECK_FALSE(wizard->isVisible());
}

TEST_CASE_METHOD(Wizard, "What the rows are is proposed by the headings until the owner says", "[import-wizard]")
{
    const QString sales = file("Deal,Stage,Amount,Customer\nRoof,Interest,100,Anna\n", u"deals.csv"_s);
    open(sales, std::nullopt);
    const auto isProposed = [&](const QString &kind) {
        test::waitUntilQuiet(*wizard);
        return canGoOn() && find<QRadioButton>(wizard.get(), u"importKind_"_s + kind)->isChecked();
    };
    auto *path = find<QLineEdit>(wizard.get(), u"importPath"_s);
    CHECK(isProposed(u"deals"_s));
    path->setText(file("Name,Phone,City\nAnna,29100200,Riga\n"));
    CHECK(isProposed(u"customers"_s));
    find<QRadioButton>(wizard.get(), u"importKind_purchases"_s)->click();
    path->setText(sales);
    CHECK(isProposed(u"purchases"_s));
    path->setText(file(QByteArray(400, '\0'), u"none.csv"_s)); // Next tells why
    CHECK(isProposed(u"purchases"_s));
}

TEST_CASE_METHOD(Wizard, "Why a file is no table stands at its name before going on", "[import-wizard]")
{
    const QString good = file("Name,Phone\nAnna,29100200\n", u"good.csv"_s);
    open(file("\x89PNG\r\n\x1a\n" + QByteArray(400, '\0'), u"picture.csv"_s), std::nullopt);
    test::waitUntilQuiet(*wizard);
    const auto *problem = find<QLabel>(wizard.get(), u"importPathProblem"_s);
    CHECK(problem->isVisible());
    CHECK(problem->text() == u"This is not a text file."_s);
    find<QLineEdit>(wizard.get(), u"importPath"_s)->setText(good);
    test::waitUntilQuiet(*wizard);
    CHECK_FALSE(problem->isVisible());
}

TEST_CASE_METHOD(Wizard, "A long field shows the beginning of its name", "[import-wizard]")
{
    open(file("Deal,Closing date\nRoof,03.04.2020\n", u"deals.csv"_s), Entity::Deal);
    next();
    next();
    auto *field = find<QComboBox>(wizard.get(), u"importField_1"_s);
    CHECK(field->lineEdit()->cursorPosition() == 0);
    field->setCurrentIndex(field->count() - 1);
    CHECK(field->lineEdit()->cursorPosition() == 0);
}

TEST_CASE_METHOD(Wizard, "What is read stands where a right-to-left window begins", "[import-wizard]")
{
    qApp->setLayoutDirection(Qt::RightToLeft);
    open(file("Name,Phone\nAnna,29100200\n"));
    next();
    CHECK(find<QLabel>(wizard.get(), u"importDetected"_s)->text().isRightToLeft());
    qApp->setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE_METHOD(Wizard, "An ambiguous date is asked before going on", "[import-wizard]")
{
    open(file("Name,First contact\nAnna,03/04/2020\nPeter,05/06/2021\n"));
    next();
    CHECK_FALSE(canGoOn());
    CHECK(label(u"importQuestions"_s).contains(u"First contact"_s));
    auto *dates = find<QComboBox>(wizard.get(), u"importDates"_s);
    dates->setCurrentIndex(dates->findData(static_cast<int>(DateOrder::DayFirst)));
    emit dates->activated(dates->currentIndex());
    CHECK(canGoOn());
    next(), next(), next(), next();
    CHECK(test::sqlText(*db, "SELECT first_contact_on FROM customer WHERE name = 'Anna'") == u"2020-04-03"_s);
}

TEST_CASE_METHOD(Wizard, "Two columns cannot go into one field, choices are kept under a name", "[import-wizard]")
{
    const QString path = file("Name,Shoe size\nAnna,38\n");
    open(path);
    next(), next();
    auto *shoe = find<QComboBox>(wizard.get(), u"importField_1"_s);
    shoe->setCurrentIndex(shoe->findData(u"name"_s));
    CHECK_FALSE(canGoOn());
    CHECK_FALSE(label(u"importMappingProblem"_s).isEmpty());
    shoe->setCurrentIndex(shoe->findData(u"custom.Shoe size"_s));
    CHECK(canGoOn());
    dialogs.texts = {u"My shop"_s};
    click(wizard.get(), u"importKeep"_s);
    REQUIRE(savedMappings(*db, Entity::Customer).size() == 1);
    CHECK(savedMappings(*db, Entity::Customer).first().options.mapping.last().path == u"custom.Shoe size"_s);
    next(), next(), next();
    CHECK(test::sqlText(*db, "SELECT value FROM custom_value") == u"38"_s);
    wizard.reset();

    open(path);
    next(), next();
    auto *saved = find<QComboBox>(wizard.get(), u"importSaved"_s);
    saved->setCurrentIndex(saved->findText(u"My shop"_s));
    emit saved->activated(saved->currentIndex());
    CHECK(dialogs.messages == QStringList());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the boxes of before
    CHECK(find<QComboBox>(wizard.get(), u"importField_1"_s)->currentData().toString() == u"custom.Shoe size"_s);
    click(wizard.get(), u"importForget"_s);
    CHECK(savedMappings(*db, Entity::Customer).isEmpty());
    CHECK_FALSE(saved->isVisible());
    CHECK_FALSE(find<QWidget>(wizard.get(), u"importForget"_s)->isVisible());
    undo(*db, nextUndo(*db)->id);
    CHECK(savedMappings(*db, Entity::Customer).size() == 1);
}

TEST_CASE_METHOD(Wizard, "A file that is no table is told and the step stays", "[import-wizard]")
{
    open(folder.filePath(u"missing.csv"_s));
    CHECK_FALSE(canGoOn());
    find<QLineEdit>(wizard.get(), u"importPath"_s)
        ->setText(file("\x89PNG\r\n\x1a\n" + QByteArray(400, '\0'), u"x.csv"_s));
    next();
    CHECK(label(u"importStep"_s).startsWith(u"Step 1"_s));
    CHECK(dialogs.messages.size() == 1);
}

TEST_CASE_METHOD(Wizard, "A workbook asks for its sheet only", "[import-wizard]")
{
    const auto text
        = [](const char *content) { return QByteArray("<c t=\"inlineStr\"><is><t>") + content + "</t></is></c>"; };
    open(file(test::zipped(test::workbook("<row>" + text("Name") + text("City") + "</row><row>" + text("Anna")
                                          + text("Riga") + "</row>")),
              u"people.xlsx"_s));
    next();
    auto *sheets = find<QComboBox>(wizard.get(), u"importSheet"_s);
    CHECK(sheets->isVisible());
    CHECK(sheets->currentText() == u"People");
    CHECK_FALSE(find<QComboBox>(wizard.get(), u"importEncoding"_s)->isVisible());
    CHECK_FALSE(find<QComboBox>(wizard.get(), u"importDelimiter"_s)->isVisible());
    CHECK(label(u"importDetected"_s).startsWith(u"XLSX, 2 "));
    auto *rows = find<QTableWidget>(wizard.get(), u"importRows"_s);
    CHECK(rows->item(0, 0)->text() == u"Anna"_s);
    picture(*wizard, u"import_2_workbook"_s);
    sheets->setCurrentIndex(1);
    emit sheets->activated(1);
    CHECK(rows->item(0, 1)->text() == u"7"_s);
    sheets->setCurrentIndex(0);
    emit sheets->activated(0);
    next(), next(), next(), next();
    CHECK(test::sqlText(*db, "SELECT city FROM customer_address") == u"Riga"_s);
}

TEST_CASE_METHOD(Wizard, "Export as a workbook", "[export-dialog]")
{
    customer(u"Anna Ozola"_s);
    ExportDialog dialog(context, Entity::Customer, {}, nullptr, {u"name"_s});
    dialog.show();
    find<QComboBox>(&dialog, u"exportKind"_s)->setCurrentIndex(1);
    CHECK_FALSE(find<QComboBox>(&dialog, u"exportDelimiter"_s)->isEnabled());
    dialogs.files = {folder.filePath(u"out"_s)};
    click(&dialog, u"exportWrite"_s);
    const ImportPlan plan = analyse(*db, {.entity = Entity::Customer, .source = folder.filePath(u"out.xlsx"_s)});
    CHECK(plan.rows == QList<QStringList> {{u"Anna Ozola"_s}});
}

TEST_CASE_METHOD(Wizard, "Export writes the ticked columns", "[export-dialog]")
{
    customer(u"Anna Ozola"_s);
    ExportDialog dialog(context, Entity::Customer, {}, nullptr, {u"name"_s});
    dialog.show();
    picture(dialog, u"export"_s);
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    dialogs.files = {folder.filePath(u"out.csv"_s)};
    click(&dialog, u"exportWrite"_s);
    REQUIRE(exported.size() == 1);
    CHECK(exported.first().at(1).toLongLong() == 1);
    QFile in(folder.filePath(u"out.csv"_s));
    REQUIRE(in.open(QIODevice::ReadOnly));
    CHECK(in.readAll().contains("Anna Ozola"));
}

TEST_CASE("Fields are offered for import in words", "[import-wizard]")
{
    const Catalogue catalogue(Entity::Customer);
    CHECK(pathLabel(catalogue, u"phone.work"_s) == u"Phone (work)"_s);
    CHECK(pathLabel(catalogue, u"address.2.city"_s) == u"City or village (2)"_s);
    const Catalogue receipts(Entity::Purchase);
    CHECK(pathLabel(receipts, u"customer.first_name"_s) == u"Customer · First name"_s);
    CHECK(pathLabel(receipts, u"customer.email"_s) == u"Customer's e-mail"_s);
    for (const FieldChoice &choice : fieldChoices(catalogue)) {
        INFO(choice.path.toStdString());
        CHECK_FALSE(choice.label.isEmpty());
        CHECK((catalogue.resolve(choice.path).has_value() || choice.section == u"Read in another way"_s));
    }
}

TEST_CASE_METHOD(Wizard, "The file is typed where the wizard opens, and Enter goes one step on", "[import-wizard]")
{
    const QString path = file("Name,City\nAnna Ozola,Riga\n");
    open({});
    wizard->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(wizard.get()));
    auto *line = find<QLineEdit>(wizard.get(), u"importPath"_s);
    CHECK(wizard->focusWidget() == line);
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Return); // nothing is chosen yet
    CHECK(wizard->isVisible());
    CHECK(title() == u"What do you want to import?");
    line->setText(path);
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Return);
    CHECK(title() == u"Is it read correctly?");
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Return);
    CHECK(title() == u"Where does each column go?");
}

TEST_CASE_METHOD(Wizard, "Right to left the parts of a phone keep their places", "[import-wizard]")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    open(file("Name,Phone\nزیبا,026 038 42491\n"));
    next();
    auto *rows = find<QTableWidget>(wizard.get(), u"importRows"_s);
    CHECK(rows->item(0, 0)->text() == u"زیبا"_s);
    CHECK(rows->item(0, 1)->text() == Formatter::isolate(u"026 038 42491"_s));
    next();
    auto *columns = find<QTableWidget>(wizard.get(), u"importColumns"_s);
    CHECK(columns->item(1, 1)->text() == Formatter::isolate(u"026 038 42491"_s));
}
