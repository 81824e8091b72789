#include "core/base/error.h"
#include "tests/support/backupfile.h"
#include "tests/support/pagetest.h"
#include "ui/common/progressdialog.h"
#include "ui/common/worker.h"
#include <QLineEdit>
#include <QPushButton>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

/// A box that is answered with the keyboard.
struct TypedDialogs : test::ScriptedDialogs
{
    int covering = 0; ///< progress dialogs that are there meanwhile: they would keep the window from input
    QLineEdit field {};

    void message(QWidget *parent, const QString &text, const QString &details) override
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            covering += qobject_cast<ProgressDialog *>(window) ? 1 : 0;
        QTest::keyClick(&field, Qt::Key_A);
        ScriptedDialogs::message(parent, text, details);
    }
};

/// Presses Cancel of the progress dialog once it is seen, then lets the window go round once more.
struct Canceller : QObject
{
    std::atomic_bool isPressed = false;
    std::atomic_bool isAlive = false; ///< the window still answered after Cancel

    Canceller() { startTimer(10); }
    void timerEvent(QTimerEvent *event) override
    {
        if (isPressed) {
            killTimer(event->timerId());
            isAlive = true;
            return;
        }
        QWidget *dialog = QApplication::activeModalWidget();
        if (!qobject_cast<ProgressDialog *>(dialog) || !dialog->isVisible())
            return;
        auto *cancel = dialog->findChild<QPushButton *>(u"progressCancel"_s);
        cancel->click();
        cancel->click(); // an impatient owner
        isPressed = true;
    }
};

struct Work : test::CompanyFile
{
    std::unique_ptr<Database> db = open();
    QSettings settings {at("settings.ini"), QSettings::IniFormat};
    test::ScriptedDialogs dialogs {};
    AppContext context {*db, Formatter(), fixedClock(test::today), dialogs, settings, nullptr};
    Canceller canceller {};
    QSignalSpy changes {db.get(), &Database::changed};
};

} // namespace

TEST_CASE("Work that fails at once is told of in a box that can be answered", "[ui][worker]")
{
    TypedDialogs dialogs;
    QWidget window;
    window.show();
    const auto result = runWithProgress(dialogs, Formatter(), &window, u"Looking"_s, [](const Progress &) -> std::any {
        throw Error(u"This is not a text file."_s);
    });
    CHECK_FALSE(result);
    CHECK(dialogs.messages == QStringList {u"This is not a text file."_s});
    CHECK(dialogs.covering == 0);
    CHECK(dialogs.field.text() == u"a");
}

TEST_CASE_METHOD(Work, "Work that was done when Cancel was pressed is told as done, and the views hear of it",
                 "[ui][worker]")
{
    const auto result
        = runWithProgress(context, u"Deleting"_s, [this](Database &own, const Progress &progress) -> std::any {
              Operation operation(own, OperationKind::Edit, u"test"_s);
              Query(own, "UPDATE customer SET notes = 'done anyway' WHERE id = 1").exec();
              const OperationId step = operation.commit();
              while (!progress.isCancelled() || !canceller.isAlive)
                  QThread::msleep(1);
              return step;
          });
    REQUIRE(result);
    CHECK(std::any_cast<OperationId>(*result) == nextUndo(*db)->id);
    CHECK(changes.size() == 1);
    CHECK(dialogs.messages.isEmpty());
}

TEST_CASE_METHOD(Work, "Work that ended at Cancel has no result and changes nothing", "[ui][worker]")
{
    const auto result
        = runWithProgress(context, u"Deleting"_s, [this](Database &own, const Progress &progress) -> std::any {
              Operation operation(own, OperationKind::Edit, u"test"_s);
              Query(own, "UPDATE customer SET notes = 'given up' WHERE id = 1").exec();
              while (!canceller.isAlive)
                  QThread::msleep(1);
              if (progress.isCancelled())
                  throw Cancelled();
              return operation.commit();
          });
    CHECK_FALSE(result);
    CHECK(changes.isEmpty());
    CHECK(test::sqlText(*db, "SELECT count(*) FROM customer WHERE notes = 'given up'") == u"0"_s);
    CHECK(dialogs.messages.isEmpty());
}

TEST_CASE("Progress is told in hundredths, whether rows or bytes are counted; what has no end yet is counted", "[ui][worker]")
{
    const Formatter persian(FormatSettings::usual(u"fa"_s));
    ProgressDialog dialog(u"Making a backup"_s, persian, nullptr);
    const auto *left = dialog.findChild<QLabel *>(u"progressLeft"_s);
    REQUIRE(left);
    dialog.at(80'082'944, 233'295'872);
    CHECK(left->text() == persian.percent(0.34));
    dialog.at(1200, 0);
    CHECK(left->text() == persian.count(1200));
}
