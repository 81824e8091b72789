// The window and its file: backups by itself, restoring, broken and moved files.
#include "core/db/sqlite.h"
#include "tests/support/backupfile.h"
#include "tests/support/uifile.h"
#include "ui/sales/dealdialog.h"
#include "ui/shell/filekeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>

using namespace koriz;
using namespace koriz::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : test::CompanyFile
{
    QSettings settings {at("settings.ini"), QSettings::IniFormat};
    test::Answers answers {};
    MainWindow window {{settings, answers, [moment = now] { return moment; }, u"en"_s, u"light"_s}};

    void change() const
    {
        Operation operation(*window.database(), OperationKind::Edit, u"test"_s);
        Query(*window.database(), "UPDATE customer SET notes = 'changed' WHERE id = 1").exec();
        operation.commit();
    }
    [[nodiscard]] QString notes() const
    {
        return test::sqlText(*window.database(), "SELECT notes FROM customer WHERE id = 1");
    }
    [[nodiscard]] QList<Backup> backups() const { return listBackups(folders()); }
    /// Presses a button of the dialog that opens next.
    static void pressNext(const QString &name)
    {
        QTimer::singleShot(100, [name] {
            QWidget *dialog = QApplication::activeModalWidget();
            REQUIRE(dialog);
            auto *button = dialog->findChild<QPushButton *>(name);
            REQUIRE(button);
            button->click();
        });
    }
};

} // namespace

TEST_CASE_METHOD(Desk, "Closing a changed file makes a backup, closing an unchanged one does not", "[ui][filecare]")
{
    REQUIRE(window.openFile(path));
    change();
    REQUIRE(window.closeFile());
    REQUIRE(backups().size() == 1);
    CHECK(backups().first().snapshot.label.reason == u"close"_s);
    REQUIRE(window.openFile(path));
    REQUIRE(window.closeFile());
    CHECK(backups().size() == 1);
    CHECK(answers.told.isEmpty());
}

TEST_CASE_METHOD(Desk, "A backup is made while working, when the last hours had none", "[ui][filecare]")
{
    backUp(*open(), folders(), BackupReason::Manual, now.addYears(1)); // the clock was wrong that day
    REQUIRE(window.openFile(path));
    FileKeeper keeper(*window.context());
    const auto made = [this] {
        const QList<Backup> all = backups();
        return std::count_if(all.begin(), all.end(),
                             [](const Backup &backup) { return backup.snapshot.label.reason == u"schedule"_s; });
    };
    keeper.backUpWhenDue();
    QTest::qWait(300);
    CHECK(made() == 0); // nothing changed
    change();
    keeper.backUpWhenDue();
    REQUIRE(QTest::qWaitFor([&] { return made() == 1; }, 20'000));
    change();
    keeper.backUpWhenDue();
    QTest::qWait(300);
    CHECK(made() == 1);
}

TEST_CASE_METHOD(Desk, "What the owner must know of the file's place is not hidden by the proposal of another disk",
                 "[ui][filecare]")
{
    const auto noted = [this] { return window.findChild<QLabel *>(u"toastText"_s)->text(); };
    {
        const auto db = open();
        backUp(*db, folders(), BackupReason::Manual, now);
        sqlite3_exec(db->handle(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    }
    {
        sqlite3_vfs *usual = sqlite3_vfs_find(nullptr);
        const auto putBack = qScopeGuard([usual] { sqlite3_vfs_register(usual, 1); });
        sqlite3_vfs_register(sqlite3_vfs_find("unix-none"), 1); // keeps no -wal, as a network folder
        REQUIRE(window.openFile(path));
        CHECK(noted().contains(u"network"_s));
        REQUIRE(window.closeFile());
    }
    REQUIRE(window.openFile(path));
    CHECK(noted().contains(u"Another disk"_s));
}

TEST_CASE_METHOD(Desk, "A backup that fails on closing is told and the file closes", "[ui][filecare]")
{
    test::writeBytes(folders().first(), "in the way");
    REQUIRE(window.openFile(path));
    change();
    CHECK(window.closeFile());
    CHECK(window.database() == nullptr);
    REQUIRE(answers.told.size() == 1);
    CHECK(answers.told.first().startsWith(u"No backup was made"_s));
}

TEST_CASE_METHOD(Desk, "Two clicks go back to a backup, and the state before is a backup too", "[ui][filecare]")
{
    backUp(*open(), folders(), BackupReason::Manual, now.addDays(-1));
    REQUIRE(window.openFile(path));
    const QString before = notes();
    change();
    pressNext(u"backupsRestore"_s);
    window.findChild<QAction *>(u"actionBackups"_s)->trigger();
    REQUIRE(window.database());
    CHECK(notes() == before);
    REQUIRE(backups().size() == 2);
    CHECK(backups().first().snapshot.label.reason == u"restore"_s);
    CHECK(test::sqlText(*Database::look(backups().first().snapshot.path), "SELECT notes FROM customer WHERE id = 1")
          == u"changed"_s);
}

TEST_CASE_METHOD(Desk, "From the start page a deleted file comes back", "[ui][filecare]")
{
    REQUIRE(window.openFile(path));
    change();
    REQUIRE(window.closeFile());
    REQUIRE(QFile::remove(path));
    pressNext(u"backupsRestore"_s);
    window.findChild<QPushButton *>(u"startRestore"_s)->click();
    REQUIRE(QTest::qWaitFor([this] { return window.database() != nullptr; }, 20'000));
    CHECK(notes() == u"changed"_s);
}

TEST_CASE_METHOD(Desk, "A file that was left open by a program that died is proved and opened with all that was saved",
                 "[ui][filecare]")
{
    const QString left = at("Left.koriz");
    {
        const auto db = open();
        const auto reader = db->reopen();
        Operation operation(*db, OperationKind::Edit, u"edit"_s);
        db->execute("UPDATE customer SET notes = 'saved before it died' WHERE id = 1");
        operation.commit();
        for (const QString &ending : {u""_s, u"-wal"_s})
            test::writeBytes(left + ending, test::bytesOf(path + ending));
    }
    SECTION("sound")
    {
        REQUIRE(window.openFile(left));
        CHECK(notes() == u"saved before it died"_s);
        CHECK(answers.told.isEmpty());
    }
    SECTION("with the -wal of another state")
    {
        { // the file goes on without its -wal
            REQUIRE(QFile::rename(left + u"-wal"_s, left + u"-kept"_s));
            const auto db = Database::open(left);
            for (int i = 0; i < 5; ++i) {
                Operation operation(*db, OperationKind::Edit, u"edit"_s);
                Query(*db, "UPDATE customer SET notes = :notes WHERE id = 2").bind(":notes", QString::number(i)).exec();
                operation.commit();
            }
        }
        REQUIRE_FALSE(QFile::exists(left + u"-wal"_s));
        REQUIRE(QFile::rename(left + u"-kept"_s, left + u"-wal"_s));
        REQUIRE(QFileInfo(left + u"-wal"_s).size() > 0);
        CHECK_FALSE(window.openFile(left));
        CHECK(window.database() == nullptr);
    }
}

TEST_CASE_METHOD(Desk, "A damaged file offers what is left: a backup or what can be read", "[ui][filecare]")
{
    const FileCounts then = countRecords(*Database::look(path));
    const auto spoil = [this] { test::damage(path, 0, QByteArray(4096, '\0')); };
    SECTION("saved")
    {
        spoil();
        answers.choice = 0;
        answers.path = at("Saved.koriz");
        CHECK_FALSE(window.openFile(path));
        REQUIRE(window.database());
        CHECK(window.database()->path() == at("Saved.koriz"));
        CHECK(countRecords(*window.database()) == then);
        CHECK(answers.told.last().contains(u"Customers: 60 saved"_s));
    }
    SECTION("restored")
    {
        backUp(*open(), folders(), BackupReason::Manual, now.addDays(-1));
        spoil();
        answers.choice = 0;
        pressNext(u"backupsRestore"_s);
        CHECK_FALSE(window.openFile(path));
        REQUIRE(window.database());
        CHECK(window.database()->path() == path);
        CHECK(countRecords(*window.database()) == then);
        CHECK(backups().first().snapshot.label.reason == u"aside"_s);
    }
    SECTION("neither")
    {
        spoil();
        CHECK_FALSE(window.openFile(path));
        CHECK(window.database() == nullptr);
    }
}

TEST_CASE_METHOD(Desk, "What was typed into a file that was moved is in the copy, from a card as from a dialog",
                 "[ui][filecare]")
{
    REQUIRE(window.openFile(path));
    window.show();
    REQUIRE(QFile::rename(path, at("Elsewhere.koriz")));
    answers.choice = 0;
    answers.path = at("Copy.koriz");
    const auto isGoneOnWith = [this] {
        return window.database()->path() == at("Copy.koriz") && !window.database()->isReadOnly();
    };
    SECTION("a card")
    {
        window.workspace()->openRecord(Entity::Customer, 1);
        auto *name = window.findChild<QLineEdit *>(u"field_industry_input"_s);
        REQUIRE(name);
        test::UiFile::typeInto(name, u"Bakery"_s);
        REQUIRE(QTest::qWaitFor(isGoneOnWith, 20'000));
        CHECK(test::sqlText(*window.database(), "SELECT industry FROM customer WHERE id = 1") == u"Bakery"_s);
    }
    SECTION("a dialog, which closes")
    {
        {
            DealDialog dialog(*window.context(), DealId {1}, window.workspace());
            QTimer::singleShot(0, &dialog, [&dialog] {
                test::UiFile::typeInto(dialog.findChild<QLineEdit *>(u"field_title_input"_s), u"Two bicycles"_s);
            });
            dialog.exec();
            REQUIRE_FALSE(isGoneOnWith()); // with the old file the dialog would have gone before its end
        }
        REQUIRE(QTest::qWaitFor(isGoneOnWith, 20'000));
        CHECK(test::sqlText(*window.database(), "SELECT title FROM deal WHERE id = 1") == u"Two bicycles"_s);
    }
    CHECK(QFileInfo::exists(at("Elsewhere.koriz")));
}

TEST_CASE_METHOD(Desk, "A window of a file that was moved closes, once the copy was offered", "[ui][filecare]")
{
    REQUIRE(window.openFile(path));
    window.show();
    window.workspace()->openRecord(Entity::Customer, 1);
    window.findChild<QLineEdit *>(u"field_industry_input"_s)->setText(u"Bakery"_s);
    REQUIRE(QFile::rename(path, at("Elsewhere.koriz")));
    CHECK_FALSE(window.close());
    REQUIRE(QTest::qWaitFor([this] { return answers.told.size() == 2; }, 20'000)); // why, and what to do
    CHECK(window.close());
}

TEST_CASE_METHOD(Desk, "A file that was moved away is saved as a copy and gone on with", "[ui][filecare]")
{
    REQUIRE(window.openFile(path));
    change();
    REQUIRE(QFile::rename(path, at("Elsewhere.koriz")));
    answers.choice = 0;
    answers.path = at("Copy.koriz");
    CHECK_THROWS_AS(change(), Error);
    REQUIRE(QTest::qWaitFor([this] { return window.database()->path() == at("Copy.koriz"); }, 20'000));
    CHECK(notes() == u"changed"_s);
    CHECK_FALSE(window.database()->isReadOnly());
}

TEST_CASE_METHOD(Desk, "A file that another program hands over waits until the dialog that uses this one is closed",
                 "[ui][filecare]")
{
    const QString other = at("Other.koriz");
    Database::create(other, {u"EUR"_s, u"LV"_s, u"lv"_s});
    REQUIRE(window.openFile(path));
    QString during;
    QTimer::singleShot(100, [&] { window.openAnything(other); });
    QTimer::singleShot(500, [&] {
        during = window.database()->path();
        qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject();
    });
    window.findChild<QAction *>(u"actionExport"_s)->trigger();
    CHECK(during == path);
    CHECK(QTest::qWaitFor([&] { return window.database()->path() == other; }, 20'000));
}
