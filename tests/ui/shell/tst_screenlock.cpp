#include "tests/support/uifile.h"
#include "ui/shell/screenlock.h"
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QVBoxLayout>

using namespace koriz;
using namespace koriz::ui;
using namespace Qt::StringLiterals;

namespace {

struct Locked
{
    QTemporaryDir folder {};
    QSettings settings {folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    QWidget window {};
    QLabel *name = nullptr;
    QLineEdit *edit = nullptr;

    Locked()
    {
        window.setWindowTitle(u"Anna Ozola"_s);
        auto *layout = new QVBoxLayout(&window);
        name = new QLabel(u"Anna Ozola"_s);
        edit = new QLineEdit(u"+371 29123456"_s);
        layout->addWidget(name);
        layout->addWidget(edit);
        window.resize(400, 300);
        window.show();
        ScreenLock::setPassword(settings, u"apricot"_s);
    }
    /// The cover that asks, wherever it is.
    static LockCover *asker()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (auto *cover : top->findChildren<LockCover *>()) {
                const auto *field = cover->findChild<QLineEdit *>(u"lockPassword"_s);
                if (field->isVisibleTo(cover))
                    return cover;
            }
        }
        return nullptr;
    }
    static void answer(const QString &password)
    {
        LockCover *cover = asker();
        REQUIRE(cover);
        cover->findChild<QLineEdit *>(u"lockPassword"_s)->setText(password);
        cover->findChild<QPushButton *>(u"lockUnlock"_s)->click();
        REQUIRE(QTest::qWaitFor(
            [] { return !asker() || !asker()->findChild<QLineEdit *>(u"lockPassword"_s)->isReadOnly(); }, 20'000));
    }
    static QString problem() { return asker()->findChild<QLabel *>(u"lockProblem"_s)->text(); }
    [[nodiscard]] bool isReadable() const
    {
        return name->isVisible() || edit->isVisible() || window.windowTitle().contains(u"Anna");
    }
};

} // namespace

TEST_CASE_METHOD(Locked, "Locked, nothing of the window can be read, the password brings it back", "[ui][screenlock]")
{
    ScreenLock lock(&window, settings);
    CHECK(isReadable());
    lock.lock();
    CHECK(lock.isLocked());
    CHECK_FALSE(isReadable());
    const QImage covered = window.grab().toImage();
    name->setText(u"Somebody else"_s);
    answer(u"apple"_s);
    CHECK(lock.isLocked());
    CHECK_FALSE(isReadable());
    answer(u"apricot"_s);
    CHECK_FALSE(lock.isLocked());
    CHECK(isReadable());
    CHECK(edit->text() == u"+371 29123456"_s);
    CHECK(window.grab().toImage() != covered);
    CHECK(window.findChildren<LockCover *>().isEmpty());
}

TEST_CASE_METHOD(Locked, "Dialogs are covered too, also one that opens while locked, and the input goes to the topmost",
                 "[ui][screenlock]")
{
    ScreenLock lock(&window, settings);
    QDialog before(&window), after(&window);
    auto *secret = new QLabel(u"Berta"_s, &before);
    auto *later = new QLabel(u"Cilda"_s, &after);
    before.setModal(true);
    before.show();
    lock.lock();
    CHECK_FALSE(secret->isVisible());
    REQUIRE(asker());
    CHECK(asker()->window() == &before);
    after.setModal(true);
    after.show();
    QTest::qWait(30);
    CHECK_FALSE(later->isVisible());
    CHECK(asker()->window() == &after);
    answer(u"apricot"_s);
    CHECK(secret->isVisible());
    CHECK(later->isVisible());
    CHECK_FALSE(lock.isLocked());
}

TEST_CASE_METHOD(Locked, "Right to left, what begins with the program's name reads from the right all the same",
                 "[ui][screenlock]")
{
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(GENERATE(Qt::RightToLeft, Qt::LeftToRight));
    const LockCover cover(&window);
    const auto *title = cover.findChild<QLabel *>(u"lockTitle"_s);
    REQUIRE(title);
    CHECK(title->text().isRightToLeft() == QGuiApplication::isRightToLeft());
}

TEST_CASE_METHOD(Locked, "Keys do not reach what is beneath", "[ui][screenlock]")
{
    ScreenLock lock(&window, settings);
    int pressed = 0;
    auto *action = new QAction(&window);
    action->setShortcut(QKeySequence(u"Ctrl+D"_s));
    window.addAction(action);
    QObject::connect(action, &QAction::triggered, [&pressed] { ++pressed; });
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
    CHECK(pressed == 1);
    lock.lock();
    QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_X);
    CHECK(pressed == 1);
    CHECK(edit->text() == u"+371 29123456"_s);
}

TEST_CASE_METHOD(Locked, "A window that starts locked shows nothing when it appears", "[ui][screenlock]")
{
    QWidget fresh;
    auto *layout = new QVBoxLayout(&fresh);
    auto *label = new QLabel(u"Anna Ozola"_s);
    layout->addWidget(label);
    ScreenLock lock(&fresh, settings);
    lock.lock();
    fresh.show();
    QTest::qWait(30);
    CHECK_FALSE(label->isVisible());
    answer(u"apricot"_s);
    CHECK(label->isVisible());
}

TEST_CASE_METHOD(Locked, "Without a password there is no lock, the password itself is not kept", "[ui][screenlock]")
{
    const QString kept = settings.value(u"lock/hash"_s).toString();
    CHECK(kept.startsWith(u"$argon2id$"_s));
    CHECK_FALSE(kept.contains(u"apricot"_s));
    ScreenLock::setPassword(settings, {});
    CHECK_FALSE(ScreenLock::isOn(settings));
    ScreenLock lock(&window, settings);
    lock.lock();
    CHECK_FALSE(lock.isLocked());
}

TEST_CASE_METHOD(Locked, "After three wrong passwords one has to wait", "[ui][screenlock]")
{
    ScreenLock lock(&window, settings);
    lock.lock();
    for (int i = 0; i < 3; ++i)
        answer(u"guess"_s);
    CHECK_FALSE(problem().contains(u"second"_s));
    QPointer<LockCover> cover = asker();
    cover->findChild<QLineEdit *>(u"lockPassword"_s)->setText(u"guess"_s);
    cover->findChild<QPushButton *>(u"lockUnlock"_s)->click();
    REQUIRE(QTest::qWaitFor([] { return problem().contains(u"2 second"_s); }, 20'000));
    CHECK_FALSE(cover->findChild<QPushButton *>(u"lockUnlock"_s)->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return cover->findChild<QPushButton *>(u"lockUnlock"_s)->isEnabled(); }, 20'000));
    answer(u"apricot"_s);
    CHECK_FALSE(lock.isLocked());
}
