#include "ui/common/dialogs.h"
#include "ui/common/pageview.h"
#include "core/paper/paperpainter.h"
#include "ui/common/printpreview.h"
#include <QComboBox>
#include <QFile>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

using namespace koriz;
using namespace koriz::ui;
using namespace Qt::StringLiterals;

namespace {

struct Answers : Dialogs
{
    void message(QWidget *, const QString &text, const QString &) override { told << text; }
    std::optional<int> question(QWidget *, const QString &, const QStringList &) override { return {}; }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &proposed, const QString &) override
    {
        offered = proposed;
        return path;
    }
    QString path {};
    QString offered {};
    QStringList told {};
};

std::shared_ptr<const PaperPainter> list()
{
    Document made;
    made.title = u"Customers: all"_s;
    QList<QStringList> rows;
    for (int i = 0; i < 150; ++i)
        rows << QStringList {u"Name %1"_s.arg(i), u"Riga"_s};
    made.blocks << block::Title {u"Customers"_s} << block::Table::of({{u"Name"_s}, {u"City"_s}}, rows);
    made.notes << u"Two were left out"_s;
    return std::make_shared<PaperPainter>(made);
}

} // namespace

TEST_CASE("The preview counts, turns and lays out anew", "[printpreview]")
{
    Answers answers;
    PrintPreviewDialog dialog(list(), answers, Formatter());
    dialog.show();
    const int pages = dialog.pageCount();
    REQUIRE(pages > 2);
    auto *view = dialog.findChild<PageView *>(u"pages"_s);
    auto *number = dialog.findChild<QSpinBox *>(u"page"_s);
    CHECK(dialog.findChild<QLabel *>(u"pageCount"_s)->text().contains(QString::number(pages)));

    SECTION("the next page, and the number follows")
    {
        auto *previous = dialog.findChild<QToolButton *>(u"previousPage"_s);
        CHECK_FALSE(previous->isEnabled());
        dialog.findChild<QToolButton *>(u"nextPage"_s)->click();
        CHECK(number->value() == 2);
        CHECK(previous->isEnabled());
        number->setValue(pages);
        CHECK(view->page() == pages - 1);
        CHECK_FALSE(dialog.findChild<QToolButton *>(u"nextPage"_s)->isEnabled());
    }
    SECTION("landscape has more pages")
    {
        auto *orientation = dialog.findChild<QComboBox *>(u"orientation"_s);
        orientation->setCurrentIndex(1);
        emit orientation->activated(1);
        CHECK(dialog.pageCount() > pages);
        CHECK(dialog.pageSetup().orientation == QPageLayout::Landscape);
        CHECK(number->maximum() == dialog.pageCount());
    }
    SECTION("who was left out is said")
    {
        CHECK(dialog.findChild<QLabel *>(u"printNotes"_s)->text() == u"Two were left out"_s);
    }
    SECTION("zoom")
    {
        auto *zoom = dialog.findChild<QComboBox *>(u"zoom"_s);
        zoom->setCurrentIndex(zoom->findData(150));
        emit zoom->activated(zoom->currentIndex());
        CHECK(view->zoom() == Approx(1.5));
    }
    SECTION("Esc closes")
    {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    }
}

TEST_CASE("The preview saves a PDF under a name every system takes", "[printpreview]")
{
    QTemporaryDir folder;
    Answers answers;
    PrintPreviewDialog dialog(list(), answers, Formatter());
    dialog.show();
    auto *save = dialog.findChild<QPushButton *>(u"savePdf"_s);
    save->click();
    CHECK(answers.offered == u"Customers- all.pdf"_s);
    CHECK(dialog.isVisible()); // cancelled
    answers.path = folder.filePath(u"list"_s);
    save->click();
    QFile file(folder.filePath(u"list.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("A folder that is not there is told in words", "[printpreview]")
{
    Answers answers;
    PrintPreviewDialog dialog(list(), answers, Formatter());
    answers.path = u"/nowhere/at/all/list.pdf"_s;
    dialog.show();
    dialog.findChild<QPushButton *>(u"savePdf"_s)->click();
    CHECK(answers.told.size() == 1);
    CHECK(dialog.isVisible());
}

TEST_CASE("Everything in the preview has a name for those who cannot see it", "[printpreview]")
{
    Answers answers;
    PrintPreviewDialog dialog(list(), answers, Formatter());
    for (const QWidget *part : dialog.findChildren<QWidget *>())
        if (part->focusPolicy() != Qt::NoFocus && !part->objectName().startsWith(u"qt_"_s)) {
            const auto *button = qobject_cast<const QAbstractButton *>(part);
            INFO(part->objectName().toStdString());
            CHECK((!part->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        }
}
