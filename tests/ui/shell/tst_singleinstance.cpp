#include "tests/support/uifile.h"
#include "ui/shell/singleinstance.h"
#include <QThread>
#include <QUuid>

using namespace koriz::ui;
using namespace Qt::StringLiterals;

TEST_CASE("A second start hands its file to the first and ends", "[ui][singleinstance]")
{
    const QString name = u"koriz-test-"_s + QUuid::createUuid().toString(QUuid::Id128);
    SingleInstance first(name);
    CHECK_FALSE(first.handOver(u"/tmp/a.koriz"_s)); // nobody is there yet
    first.listen();
    QStringList raised;
    QObject::connect(&first, &SingleInstance::raised, [&raised](const QString &path) { raised << path; });
    bool isTaken = false;
    const std::unique_ptr<QThread> second(
        QThread::create([&] { isTaken = SingleInstance(name).handOver(u"/tmp/Bērziņš.koriz"_s); }));
    second->start();
    CHECK(QTest::qWaitFor([&] { return !raised.isEmpty(); }, 10'000));
    REQUIRE(second->wait(10'000));
    CHECK(isTaken);
    CHECK(raised == QStringList {u"/tmp/Bērziņš.koriz"_s});
}
