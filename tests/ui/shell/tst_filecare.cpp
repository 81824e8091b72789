// The window and its file: backups by itself, restoring, broken and moved files.
#include "tests/support/backupfile.h"
#include "tests/support/uifile.h"
#include "ui/shell/mainwindow.h"
#include <QAction>
#include <QPushButton>
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
                db->execute("UPDATE customer SET notes = 'went on' WHERE id = 2");
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
