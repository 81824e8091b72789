// The kinds of records that have a list page each: made, changed and taken back by hand.
#include "tests/support/uifile.h"
#include "ui/common/theme.h"
#include "ui/common/toast.h"
#include "ui/shell/pages.h"
#include "ui/shell/startpage.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

TEST_CASE("Every kind of record has a page that shows it, under a shortcut of its own", "[shell][pages]")
{
    QSet<QString> shortcuts;
    const QList<PageInfo> pages = allPages();
    for (int i = 0; i < 10; ++i)
        CHECK(pages.at(i).shortcut == QKeySequence(u"Ctrl+%1"_s.arg((i + 1) % 10))); // as they stand on the side
    for (const PageInfo &page : pages) {
        CHECK_FALSE(shortcuts.contains(page.shortcut.toString()));
        shortcuts << page.shortcut.toString();
    }
    for (const Entity entity : {Entity::Customer, Entity::Deal, Entity::Purchase, Entity::Product, Entity::Activity,
                                Entity::Feedback, Entity::Campaign, Entity::Source, Entity::Employee}) {
        int shown = 0;
        for (const PageInfo &page : allPages())
            shown += page.shows.contains(entity) ? 1 : 0;
        CHECK(shown == 1);
    }
}

TEST_CASE("The start page is whole in a small window, with files opened last too", "[shell][pages]")
{
    StartPage page({u"/shop/a.koriz"_s, u"/shop/b.koriz"_s, u"/shop/c.koriz"_s, u"/shop/d.koriz"_s, u"/shop/e.koriz"_s,
                    u"/shop/f.koriz"_s});
    page.resize(1024, 600);
    page.show();
    QCoreApplication::processEvents();
    int seen = 0;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
        ++seen;
    }
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        INFO(button->text().toStdString());
        CHECK(button->height() >= space::target);
        ++seen;
    }
    CHECK(seen == 24);
}

TEST_CASE_METHOD(test::UiFile, "Campaigns, sources and employees are added on their page and kept", "[shell][pages]")
{
    for (const Entity entity : {Entity::Campaign, Entity::Source, Entity::Employee}) {
        INFO(entityInfo(entity).key.toStdString());
        const QList<PageInfo> infos = allPages();
        const auto info
            = std::find_if(infos.begin(), infos.end(), [&](const PageInfo &i) { return i.shows.contains(entity); });
        REQUIRE(info != infos.end());
        const std::unique_ptr<Page> page(info->make(context, nullptr));
        open(*page);
        const auto *table = page->findChild<QTableView *>();
        const int before = table->model()->rowCount();
        page->startNew(entity);
        auto *name = find<QWidget>(*page, "field_name");
        auto *line = qobject_cast<QLineEdit *>(name);
        typeInto(line ? line : name->findChild<QLineEdit *>(), u"Zyxel spring"_s);
        REQUIRE(page->leave());
        page->reload(allAreas);
        settle();
        CHECK(table->model()->rowCount() == before + 1);
        const QString sql = u"SELECT count(*) FROM %1 WHERE name = 'Zyxel spring'"_s.arg(
            QString::fromLatin1(entityInfo(entity).table));
        CHECK(test::sqlText(*db, sql.toUtf8().constData()) == u"1");
    }
}

TEST_CASE("A note told before the window is first seen stands at its foot", "[shell][toast]")
{
    QWidget host;
    host.resize(100, 30);
    Toast toast(&host);
    toast.showText(u"A backup was made."_s);
    host.resize(1200, 800);
    host.show();
    CHECK(toast.geometry().top() > 700);
    CHECK(toast.geometry().bottom() < 800);
    CHECK(std::abs(toast.geometry().center().x() - 600) <= 1);
    host.resize(900, 700);
    CHECK(toast.geometry().top() > 600);
}
