#include "core/base/error.h"
#include "tests/support/pagetest.h"
#include "ui/common/progressdialog.h"
#include "ui/common/worker.h"
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

/// A box that stands open for a while, as an owner leaves it.
struct SlowDialogs : test::ScriptedDialogs
{
    int covering = 0; ///< progress dialogs that came up meanwhile
    QLineEdit field {};

    void message(QWidget *parent, const QString &text, const QString &details) override
    {
        QTest::qWait(600); // longer than a progress dialog waits before it shows
        for (QWidget *window : QApplication::topLevelWidgets())
            covering += qobject_cast<ProgressDialog *>(window) && window->isVisible();
        QTest::keyClick(&field, Qt::Key_A);
        ScriptedDialogs::message(parent, text, details);
    }
};

} // namespace

TEST_CASE("Work that fails at once is told of in a box that can be answered", "[ui][worker]")
{
    SlowDialogs dialogs;
    QWidget window;
    window.show();
    const auto result = runWithProgress(dialogs, Formatter(), &window, u"Looking"_s,
                                        [](const Progress &) -> std::any { throw Error(u"This is not a text file."_s); });
    CHECK_FALSE(result);
    CHECK(dialogs.messages == QStringList {u"This is not a text file."_s});
    CHECK(dialogs.covering == 0);
    CHECK(dialogs.field.text() == u"a");
}
