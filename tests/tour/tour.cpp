#include "tests/tour/tour.h"
#include "ui/common/dialogs.h"
#include "ui/customers/duplicatesdialog.h"
#include "ui/shell/backupsdialog.h"
#include "ui/shell/passworddialog.h"
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::tour {

namespace {

/// Opens a tool button's own menu without waiting for it.
void openMenu(QToolButton *button)
{
    if (button)
        QTimer::singleShot(0, button, [button] { button->menu() ? button->showMenu() : button->click(); });
}

} // namespace

QAction *Tour::action(const QString &name) const { return m_window.findChild<QAction *>(name); }

void Tour::page(const QString &key)
{
    m_window.workspace()->showPage(key);
    m_camera.picture(key);
}

void Tour::start()
{
    m_camera.picture(u"start"_s);
    m_camera.modal(u"newfile"_s, [this] { action(u"actionNewFile"_s)->trigger(); });
}

void Tour::customers()
{
    page(u"customers"_s);
    auto *table = on<QTableView>(u"table_customers"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    m_camera.picture(u"customers-card"_s);
    m_window.workspace()->openRecord(Entity::Customer, 1);
    QTest::keyClick(table, Qt::Key_Return);
    m_camera.picture(u"card"_s);
    if (auto *scroll = on<QScrollArea>(u"cardScroll"_s)) {
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        m_camera.picture(u"card-end"_s);
    }
    m_camera.modal(u"card-history"_s, [this] { Camera::click(m_window.workspace(), u"cardHistory"_s); });
    m_window.workspace()->currentPage()->back();
    m_window.workspace()->startNew(Entity::Customer);
    m_camera.picture(u"card-new"_s);
    m_window.workspace()->currentPage()->back();
    filters();
    customerDialogs();
}

void Tour::filters()
{
    m_camera.modal(u"filter"_s, [this] { Camera::click(m_window.workspace()->currentPage(), u"addFilter"_s); });
    m_camera.modal(u"segments"_s, [this] { Camera::click(m_window.workspace()->currentPage(), u"segments"_s); });
    m_camera.modal(u"columns"_s, [this] { Camera::click(m_window.workspace()->currentPage(), u"columns"_s); });
    m_camera.modal(u"list-menu"_s, [this] { Camera::click(m_window.workspace()->currentPage(), u"listMore"_s); });
    m_window.workspace()->openList(Entity::Customer, u"turnover > 500 and country = \"LV\""_s);
    m_camera.picture(u"customers-filtered"_s);
    m_window.workspace()->openList(Entity::Customer, u"city = \"Nowhere\""_s);
    m_camera.picture(u"customers-none"_s);
    m_window.workspace()->openList(Entity::Customer, {});
    m_window.workspace()->focusSearch();
    if (auto *search = m_window.findChild<QLineEdit *>(u"searchEverywhere"_s)) {
        QTest::keyClicks(search, u"an"_s);
        m_camera.picture(u"search"_s);
        search->clear();
        QTest::keyClick(search, Qt::Key_Escape);
    }
}

void Tour::customerDialogs()
{
    m_camera.modal(u"export"_s, [this] { action(u"actionExport"_s)->trigger(); });
    m_camera.modal([this] { ui::DuplicatesDialog(context(), &m_window).exec(); },
                   {{u"duplicates"_s, [](QWidget *dialog) {
                         auto *table = dialog->findChild<QTableView *>();
                         if (table->model()->rowCount() == 0)
                             return void(dialog->close());
                         table->setCurrentIndex(table->model()->index(0, 0));
                         QTimer::singleShot(3000, dialog, [dialog] { dialog->close(); });
                         Camera::click(dialog, u"duplicatesMerge"_s);
                     }}, {u"merge"_s, [](QWidget *dialog) { dialog->close(); }}});
    m_camera.modal(u"help"_s, [this] { action(u"actionHelp"_s)->trigger(); });
    m_camera.modal(u"about"_s, [this] { action(u"actionAbout"_s)->trigger(); });
}

void Tour::lists()
{
    for (const auto *key : {"tasks", "purchases", "products", "campaigns", "sources", "feedback", "employees"})
        page(QString::fromLatin1(key));
}

void Tour::reports()
{
    page(u"reports"_s);
    auto *list = on<QListWidget>(u"reportList"_s);
    const auto each = [&](const QString &suffix) {
        for (int row = 0; row < list->count(); ++row) {
            const QString id = list->item(row)->data(Qt::UserRole).toString();
            if (id.isEmpty())
                continue;
            list->setCurrentRow(row);
            m_camera.picture(u"report-"_s + id + suffix);
        }
    };
    each({});
    on<QComboBox>(u"reportCompare"_s)->setCurrentIndex(2);
    each(u"-compared"_s);
    on<QComboBox>(u"reportCompare"_s)->setCurrentIndex(0);
    m_camera.modal(u"report-export"_s, [this] { openMenu(on<QToolButton>(u"reportExport"_s)); QTest::qWait(1500); });
    on<QComboBox>(u"reportPeriod"_s)->setCurrentIndex(8);
    m_camera.picture(u"report-days"_s);
    on<QComboBox>(u"reportPeriod"_s)->setCurrentIndex(6);
}

void Tour::history()
{
    page(u"history"_s);
    if (auto *tabs = on<QTabWidget>(u"historyTabs"_s)) {
        tabs->setCurrentIndex(1);
        m_camera.picture(u"trash"_s);
        tabs->setCurrentIndex(0);
    }
}

void Tour::settings()
{
    page(u"settings"_s);
    if (auto *scroll = m_window.workspace()->currentPage()->findChild<QScrollArea *>()) {
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        m_camera.picture(u"settings-end"_s);
    }
}

void Tour::safety()
{
    const QString path = m_window.database()->path();
    m_window.closeFile();
    m_window.openFile(path);
    m_camera.modal(u"backups"_s, [this] { action(u"actionBackups"_s)->trigger(); });
    ui::ScreenLock::setPassword(context().settings, u"x"_s);
    action(u"actionLock"_s)->trigger();
    m_camera.picture(u"lock"_s);
}

void Tour::run()
{
    start();
    m_window.openSample(m_folder.filePath(u"sample.koriz"_s));
    customers();
    funnel();
    lists();
    reports();
    import();
    history();
    settings();
    previews();
    paper();
    safety();
    m_window.closeFile();
}

} // namespace koriz::tour
