// Own fields: made in the settings, there in forms and lists at once.
#include "core/fields/customfieldstore.h"
#include "tests/support/backupfile.h"
#include "tests/support/uifile.h"
#include "ui/shell/customfielddialog.h"
#include "ui/shell/mainwindow.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

struct Window : test::CompanyFile
{
    QSettings settings {at("settings.ini"), QSettings::IniFormat};
    test::Answers answers {};
    MainWindow window {{settings, answers, [moment = now] { return moment; }, u"en"_s, u"light"_s}};

    template<class W>
    W *find(const char *name) { return test::UiFile::find<W>(window, name); }
    void press(const char *name) { find<QPushButton>(name)->click(); }
    void openSettings()
    {
        REQUIRE(window.openFile(path));
        window.show();
        window.workspace()->showPage(u"settings"_s);
    }
    /// In the open dialog.
    void write(const QString &label, FieldType type, const QString &choices = {})
    {
        find<QLineEdit>("customLabel")->setText(label);
        auto *types = find<QComboBox>("customType");
        types->setCurrentIndex(types->findData(static_cast<int>(type)));
        find<QPlainTextEdit>("customChoices")->setPlainText(choices);
        press("customSave");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isDialogOpen() const { return window.findChild<CustomFieldDialog *>(); }
};

} // namespace

TEST_CASE_METHOD(Window, "A field made in the settings is in the form at once, and gone when that is undone",
                 "[ui][customfields]")
{
    openSettings();
    window.workspace()->showPage(u"customers"_s); // built before there was such a field
    window.workspace()->showPage(u"settings"_s);
    press("customAdd");
    write(u"Shirt"_s, FieldType::Choice, u"Small\nLarge"_s);
    CHECK_FALSE(isDialogOpen());
    CHECK(find<QListWidget>("customList")->item(0)->text().startsWith(u"Shirt"));

    window.workspace()->startNew(Entity::Customer);
    auto *shirt = find<QComboBox>("field_custom.shirt_input");
    CHECK(shirt->findText(u"Large"_s) > 0);
    undo(*window.database(), nextUndo(*window.database())->id);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(window.findChild<QWidget *>(u"field_custom.shirt"_s));
}

TEST_CASE_METHOD(Window, "What cannot be kept is said in the dialog, which stays open", "[ui][customfields]")
{
    openSettings();
    press("customAdd");
    write(u" "_s, FieldType::Text);
    CHECK(isDialogOpen());
    CHECK(find<QLabel>("customProblem")->isVisible());
    write(u"Colour"_s, FieldType::Choice);
    CHECK(isDialogOpen());
    write(u"Colour"_s, FieldType::Choice, u"Red"_s);
    CHECK_FALSE(isDialogOpen());
    CHECK(customFields(*window.database(), Entity::Customer).value(0).choices == QStringList {u"Red"_s});
}

TEST_CASE_METHOD(Window, "A field of another kind of record is changed and deleted, and the note brings it back",
                 "[ui][customfields]")
{
    openSettings();
    auto *kinds = find<QComboBox>("customEntity");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(Entity::Deal)));
    emit kinds->activated(kinds->currentIndex());
    CHECK_FALSE(find<QPushButton>("customChange")->isEnabled());
    press("customAdd");
    write(u"Hours"_s, FieldType::Number);
    find<QListWidget>("customList")->setCurrentRow(0);
    press("customChange");
    write(u"Hours of work"_s, FieldType::Integer);
    const CustomField changed = customFields(*window.database(), Entity::Deal).value(0);
    CHECK(changed.label == u"Hours of work"_s);
    CHECK(changed.type == FieldType::Integer);
    press("customDelete");
    CHECK(customFields(*window.database(), Entity::Deal).isEmpty());
    CHECK(find<QListWidget>("customList")->count() == 0);
    press("toastAction");
    CHECK(customFields(*window.database(), Entity::Deal).value(0).label == u"Hours of work"_s);
    CHECK(find<QListWidget>("customList")->count() == 1);
}
