#include "core/base/error.h"
#include "tests/support/pagetest.h"
#include "ui/shell/application.h"
#include <QPushButton>

using namespace koriz;
using namespace koriz::ui;
using namespace Qt::StringLiterals;

TEST_CASE("What a slot throws is told to the owner, and the window goes on", "[ui][application]")
{
    test::ScriptedDialogs dialogs;
    auto &app = *static_cast<Application *>(qApp);
    app.setDialogs(&dialogs);
    QPushButton button;
    QObject::connect(&button, &QPushButton::clicked, &button, [] { throw Error(u"The disk is full."_s, u" (13)"_s); });
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(dialogs.messages == QStringList {u"The disk is full. (13)"_s});
    button.disconnect();
    QObject::connect(&button, &QPushButton::clicked, &button, [] { throw std::out_of_range("past the end"); });
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(dialogs.messages.value(1).endsWith(u"past the end"_s));
    button.disconnect();
    QObject::connect(&button, &QPushButton::clicked, &button, [] { throw Cancelled(); });
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(dialogs.messages.size() == 2);
    app.setDialogs(nullptr);
}
