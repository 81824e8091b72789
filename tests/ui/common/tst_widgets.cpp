#include "ui/common/avatar.h"
#include "ui/common/chip.h"
#include "ui/common/completenessring.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/common/toast.h"
#include <QLabel>
#include <QToolButton>

using namespace koriz::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Initials are whole letters of the first and the last word", "[widgets]")
{
    CHECK(initials(u"Anna Ozola"_s) == u"AO"_s);
    CHECK(initials(u"Anna Maria Ozola"_s) == u"AO"_s);
    CHECK(initials(u"  Rimi "_s) == u"R"_s);
    CHECK(initials(u"Գևորգ Հակոբյան"_s) == u"ԳՀ"_s);
    CHECK(initials(u"علی رضایی"_s) == u"ع\u200Cر"_s);
    CHECK(initials(u"\u00C9mile Zola"_s) == u"\u00C9Z"_s);
    CHECK(initials(u"E\u0301mile Zola"_s) == u"E\u0301Z"_s);
    CHECK(initials(u"- ? -"_s) == u"?"_s);
    CHECK(initials({}) == u"?"_s);
}

TEST_CASE("A chip says its text, and is removed by mouse and keyboard", "[widgets]")
{
    Chip chip(u"Gold"_s);
    CHECK(chip.accessibleName() == u"Gold"_s);
    CHECK(chip.focusPolicy() == Qt::NoFocus);
    chip.setRemovable(true);
    CHECK(chip.focusPolicy() == Qt::TabFocus);
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy removed(&chip, &Chip::removed);
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removed.count() == 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    CHECK(removed.count() == 2);
    chip.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, chip.height() / 2));
    CHECK(removed.count() == 3);
}

TEST_CASE("A clickable chip answers to Space and Return", "[widgets]")
{
    Chip chip(u"City: Rīga"_s);
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::keyClick(&chip, Qt::Key_Space);
    CHECK(clicked.count() == 0);
    chip.setClickable(true);
    QTest::keyClick(&chip, Qt::Key_Space);
    QTest::keyClick(&chip, Qt::Key_Return);
    QTest::mouseClick(&chip, Qt::LeftButton);
    CHECK(clicked.count() == 3);
}

TEST_CASE("The ring tells its share and what is missing", "[widgets]")
{
    CompletenessRing ring;
    ring.setShare(1.7, u"100%"_s, u"Birthday"_s);
    CHECK(ring.share() == 1.0);
    CHECK(ring.accessibleName().contains(u"100%"_s));
    CHECK(ring.accessibleDescription() == u"Birthday"_s);
}

TEST_CASE("An empty page offers its one action", "[widgets]")
{
    EmptyState empty(u"users"_s, u"No customers yet"_s, u"Import your contacts or add the first one."_s,
                     u"Add customer"_s);
    QSignalSpy triggered(&empty, &EmptyState::triggered);
    auto *button = empty.findChild<QPushButton *>(u"emptyAction"_s);
    REQUIRE(button);
    button->click();
    CHECK(triggered.count() == 1);
    empty.setTexts(u"Nothing found"_s, {});
    CHECK(button->isHidden());
}

TEST_CASE("The words of an empty page are shown whole, however wide the page", "[widgets]")
{
    EmptyState empty(
        u"users"_s, u"No open deals yet"_s,
        u"Here you see what you are about to sell: one card for each deal, from the first talk to the sale."_s);
    empty.resize(1100, 600);
    empty.show();
    QCoreApplication::processEvents();
    const auto *sentence = empty.findChild<QLabel *>(u"emptySentence"_s);
    CHECK(sentence->width() < 500);
    CHECK(sentence->height() >= sentence->heightForWidth(sentence->width()));
    CHECK(sentence->height() > sentence->fontMetrics().height() * 3 / 2); // two lines
}

TEST_CASE("A toast offers undo once and goes", "[widgets]")
{
    QWidget host;
    host.resize(600, 400);
    Toast toast(&host);
    host.show();
    toast.showText(u"Deleted 3 customers"_s, u"Undo"_s);
    CHECK(toast.isVisible());
    CHECK(host.rect().contains(toast.geometry()));
    QSignalSpy triggered(&toast, &Toast::triggered);

    SECTION("by its button, reached with the keyboard")
    {
        auto *undo = toast.findChild<QPushButton *>(u"toastAction"_s);
        CHECK((undo->focusPolicy() & Qt::TabFocus) != 0);
        QTest::keyClick(undo, Qt::Key_Space);
        CHECK(triggered.count() == 1);
        CHECK_FALSE(toast.isVisible());
    }
    SECTION("by Esc, without undoing")
    {
        QTest::keyClick(&toast, Qt::Key_Escape);
        CHECK(triggered.count() == 0);
        CHECK_FALSE(toast.isVisible());
    }
    SECTION("its foot follows the window")
    {
        host.resize(600, 300);
        CHECK(host.rect().contains(toast.geometry()));
    }
    SECTION("a long one goes on in further lines")
    {
        const int line = toast.height();
        toast.showText(QStringList(30, u"backups"_s).join(u' '));
        const auto *text = toast.findChild<QLabel *>(u"toastText"_s);
        CHECK(host.rect().contains(toast.geometry()));
        CHECK(toast.height() > line);
        CHECK(text->height() >= text->heightForWidth(text->width()));
        toast.showText(u"Done"_s);
        CHECK(toast.height() <= line);
    }
    SECTION("what must stay readable at the foot is not covered, wherever it moves")
    {
        QLabel foot(u"How this is counted"_s, &host);
        foot.setGeometry(0, 340, 600, 60);
        foot.show();
        toast.keepClearOf(&foot);
        CHECK(toast.geometry().bottom() < 340);
        foot.setGeometry(0, 300, 600, 100);
        CHECK(QTest::qWaitFor([&] { return toast.geometry().bottom() < 300; }, 1000));
        foot.hide();
        CHECK(QTest::qWaitFor([&] { return toast.geometry().bottom() > 300; }, 1000));
    }
}

TEST_CASE("A long line is cut, not pushed out", "[widgets]")
{
    ElidedLabel label(u"A very long name of a company that has no room"_s);
    CHECK(label.minimumSizeHint().width() < label.sizeHint().width());
    CHECK(label.accessibleName() == label.text());
}

TEST_CASE("What is too long for its place is cut, and its buttons stay within reach", "[widgets]")
{
    const QString endless = u"Very long "_s.repeated(900);
    CHECK(inBrief(u"Anna"_s) == u"Anna"_s);
    CHECK(inBrief(endless).size() <= 200);
    CHECK(inBrief(u"\U0001F600"_s.repeated(200)).toUcs4().contains(u'…'));
    CHECK_FALSE(inBrief(u"x"_s + u"\U0001F600"_s.repeated(200)).toUcs4().contains(0xFFFDu));
    QWidget host;
    host.resize(900, 600);
    Toast toast(&host);
    host.show();
    toast.showText(endless, u"Undo"_s);
    CHECK(host.rect().contains(toast.geometry()));
    CHECK(toast.height() < 200);

    QWidget row;
    auto *flow = new FlowLayout(4, &row);
    auto *chip = new Chip(endless);
    chip->setRemovable(true);
    flow->addWidget(chip);
    row.resize(300, 60);
    row.show();
    CHECK(chip->width() <= 300);
    QSignalSpy removed(chip, &Chip::removed);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 12, chip->height() / 2));
    CHECK(removed.count() == 1);
}

TEST_CASE("What stands in one line is centred upon it", "[ui][common]")
{
    QWidget row;
    auto *flow = new FlowLayout(4, &row);
    const auto add = [&](int height) {
        auto *box = new QWidget;
        box->setFixedSize(100, height);
        flow->addWidget(box);
        return box;
    };
    const QWidget *small = add(20), *tall = add(40), *below = add(20);
    row.resize(210, 200);
    row.show();
    CHECK(small->geometry().center().y() == tall->geometry().center().y());
    CHECK(small->y() == 10);
    CHECK(below->geometry() == QRect(0, 44, 100, 20));
}
