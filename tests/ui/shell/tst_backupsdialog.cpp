#include "core/backup/encryptedfile.h"
#include "tests/support/backupfile.h"
#include "tests/support/uifile.h"
#include "ui/shell/backupsdialog.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace koriz;
using namespace koriz::ui;
using namespace Qt::StringLiterals;

namespace {

struct Shop : test::CompanyFile
{
    QSettings settings {at("settings.ini"), QSettings::IniFormat};
    test::Answers answers {};

    [[nodiscard]] BackupsView view(Database *db) const
    {
        auto *self = const_cast<Shop *>(this);
        return {
            {path}, db, self->answers, self->settings, Formatter(FormatSettings {}), [moment = now] { return moment; }};
    }
    static QString figure(QDialog &dialog, int row, int column)
    {
        const auto *label = dialog.findChild<QLabel *>(u"backupsFigure_%1_%2"_s.arg(row).arg(column));
        return label ? label->text() : u"none"_s;
    }
    static void press(QDialog &dialog, const char *name) { test::UiFile::find<QPushButton>(dialog, name)->click(); }
    static QString note(QDialog &dialog) { return test::UiFile::find<QLabel>(dialog, "backupsNote")->text(); }
};

/// Types a password twice into the dialog that opens next.
void answerPassword(const QString &password)
{
    QTimer::singleShot(50, [password] {
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        for (auto *edit : dialog->findChildren<QLineEdit *>())
            edit->setText(password);
        dialog->findChild<QPushButton *>(u"passwordOk"_s)->click();
    });
}

} // namespace

TEST_CASE_METHOD(Shop, "The list of backups compares each with the file as it is", "[ui][backups]")
{
    const Snapshot old = backUp(*open(), folders(), BackupReason::Close, now.addDays(-2)).made;
    addCustomer(u"Late"_s);
    const auto db = open();
    BackupsDialog dialog(view(db.get()));
    dialog.show();
    const auto *list = test::UiFile::find<QTableView>(dialog, "backupsList");
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 1).data().toString() == u"on closing"_s);
    CHECK(list->model()->index(0, 2).data().toString() == u"60"_s);
    CHECK(figure(dialog, 1, 0) == u"61"_s);
    CHECK(figure(dialog, 2, 0) == u"60"_s);
    CHECK(note(dialog).contains(u"1 step"_s));
    SECTION("one more made now is the newest and the same as the file")
    {
        press(dialog, "backupsNow");
        REQUIRE(list->model()->rowCount() == 2);
        CHECK(figure(dialog, 2, 0) == u"61"_s);
        CHECK(note(dialog).contains(u"holds what the file holds"_s));
        list->selectionModel()->setCurrentIndex(list->model()->index(1, 0),
                                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        press(dialog, "backupsRestore");
        CHECK(dialog.result() == QDialog::Accepted);
        CHECK(dialog.chosen() == old.path);
        CHECK(dialog.file() == path);
    }
    SECTION("a failure is told in words")
    {
        const test::SizeLimit full(100'000);
        press(dialog, "backupsNow");
        REQUIRE(answers.told.size() == 1);
        CHECK(answers.told.first().startsWith(u"No backup was made"_s));
        CHECK(list->model()->rowCount() == 1);
    }
    SECTION("an encrypted copy needs its password")
    {
        answers.path = at("copy.kbk");
        answerPassword(u"secret"_s);
        press(dialog, "backupsEncrypted");
        CHECK_THROWS_AS(decryptFile(answers.path, at("plain"), u"other"_s), Error);
        decryptFile(answers.path, at("plain"), u"secret"_s);
        CHECK(countRecords(*Database::look(at("plain"))).customers == 61);
    }
}

TEST_CASE_METHOD(Shop, "Backups of a file that is gone are there to be restored", "[ui][backups]")
{
    backUp(*open(), folders(), BackupReason::Close, now);
    REQUIRE(QFile::remove(path));
    BackupsDialog dialog(view(nullptr));
    CHECK(note(dialog).contains(u"not there any more"_s));
    CHECK(figure(dialog, 1, 0) == u"none"_s);
    CHECK(test::UiFile::find<QPushButton>(dialog, "backupsRestore")->isEnabled());
    CHECK_FALSE(test::UiFile::find<QPushButton>(dialog, "backupsNow")->isEnabled());
}

TEST_CASE_METHOD(Shop, "Without a backup there is nothing to restore", "[ui][backups]")
{
    const auto db = open();
    BackupsDialog dialog(view(db.get()));
    CHECK_FALSE(test::UiFile::find<QPushButton>(dialog, "backupsRestore")->isEnabled());
    CHECK(note(dialog).contains(u"no backup yet"_s));
}
