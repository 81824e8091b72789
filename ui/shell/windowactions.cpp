// What the window's menu, header and shortcuts do.
#include "core/base/error.h"
#include "ui/common/command.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/stepundo.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importwizard.h"
#include "ui/shell/mainwindow.h"
#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace koriz::ui {

QAction *MainWindow::addWindowAction(const QString &name, const QString &iconName, const QString &text,
                                     const QKeySequence &keys, const std::function<void()> &work)
{
    QAction *action = makeCommand(this, name, iconName, text, keys, work);
    addAction(action);
    m_actions.all << action;
    return action;
}

void MainWindow::buildActions()
{
    m_actions.undo
        = addWindowAction(u"actionUndo"_s, u"undo-2"_s, tr("Undo"), QKeySequence::Undo, [this] { undoLast(); });
    m_actions.redo = addWindowAction(u"actionRedo"_s, u"redo-2"_s, tr("Redo"), QKeySequence(u"Ctrl+Shift+Z"_s),
                                     [this] { redoLast(); });
    m_actions.print = addWindowAction(u"actionPrint"_s, u"printer"_s, tr("Print…"), QKeySequence::Print, [this] {
        guarded(m_options.dialogs, this, [this] { m_workspace->currentPage()->print(); });
    });
    m_actions.importFile = addWindowAction(u"actionImport"_s, u"file-up"_s, tr("Import…"), QKeySequence(u"Ctrl+I"_s),
                                           [this] { importFile(); });
    m_actions.exportFile = addWindowAction(u"actionExport"_s, u"file-down"_s, tr("Export…"), QKeySequence(u"Ctrl+E"_s),
                                           [this] { exportFile(); });
    m_actions.newCustomer = addWindowAction(u"actionNewCustomer"_s, u"user-plus"_s, tr("New customer"),
                                            QKeySequence::New, [this] { m_workspace->startNew(Entity::Customer); });
    m_actions.newDeal = addWindowAction(u"actionNewDeal"_s, u"handshake"_s, tr("New deal"),
                                        QKeySequence(u"Ctrl+Shift+N"_s),
                                        [this] { m_workspace->startNew(Entity::Deal); });
    m_actions.search = addWindowAction(u"actionSearch"_s, u"search"_s, tr("Search everywhere"),
                                       QKeySequence(u"Ctrl+K"_s), [this] { m_workspace->focusSearch(); });
    QAction *find = addWindowAction(u"actionFind"_s, u"search"_s, tr("Search on this page"), QKeySequence::Find,
                                    [this] { m_workspace->currentPage()->focusSearch(); });
    QAction *close = addWindowAction(u"actionClose"_s, u"x"_s, tr("Close the file"), QKeySequence(u"Ctrl+W"_s),
                                     [this] { closeFile(); });
    m_actions.help = addWindowAction(u"actionHelp"_s, u"circle-question-mark"_s, tr("Help on this page"),
                                     QKeySequence::HelpContents, [this] { showHelp(); });
    m_fileActions = {m_actions.undo, m_actions.redo, m_actions.print, m_actions.exportFile, m_actions.newCustomer,
                     m_actions.newDeal, m_actions.search, find, close, m_actions.help};
}

void MainWindow::buildMenus()
{
    m_actions.create = new QMenu(tr("New"), this);
    m_actions.create->addActions({m_actions.newCustomer, m_actions.newDeal});
    int key = Qt::Key_3; // Ctrl and the same figure shows their page
    for (const Entity entity : {Entity::Activity, Entity::Purchase, Entity::Product, Entity::Campaign, Entity::Source,
                                Entity::Feedback, Entity::Employee}) {
        QAction *action = addWindowAction(
            u"actionNew_"_s + entityInfo(entity).key, u"plus"_s, tr("New: %1").arg(entityLabelSingular(entity)),
            QKeySequence(Qt::ALT | Qt::Key(key++)), [this, entity] { m_workspace->startNew(entity); });
        action->setEnabled(m_db != nullptr);
        m_fileActions << action;
        m_actions.create->addAction(action);
    }
    m_actions.main = new QMenu(u"Koriz"_s, this);
    QMenu *menu = m_actions.main;
    menu->addAction(addWindowAction(u"actionNewFile"_s, u"plus"_s, tr("New company file…"),
                                    QKeySequence(u"Ctrl+Alt+N"_s), [this] { newFile(); }));
    menu->addAction(
        addWindowAction(u"actionOpen"_s, u"folder-open"_s, tr("Open…"), QKeySequence::Open, [this] { chooseFile(); }));
    QMenu *recentMenu = menu->addMenu(icon(u"clock"_s), tr("Opened last"));
    connect(recentMenu, &QMenu::aboutToShow, this, [this, recentMenu] {
        recentMenu->clear();
        for (const QString &path : recent())
            recentMenu->addAction(QString(path).replace(u'&', u"&&"_s), this, [this, path] { openFile(path); });
    });
    menu->addAction(addWindowAction(u"actionSample"_s, u"eye"_s, tr("Sample company"), QKeySequence(u"Ctrl+Alt+S"_s),
                                    [this] { openSample(); }));
    menu->addSeparator();
    menu->addActions({m_actions.importFile, m_actions.exportFile, m_actions.print});
    menu->addAction(addWindowAction(u"actionBackups"_s, u"history"_s, tr("Backups…"), QKeySequence(u"Ctrl+B"_s),
                                    [this] { showBackups(); }));
    menu->addAction(addWindowAction(u"actionLock"_s, u"lock"_s, tr("Lock the screen"), QKeySequence(u"Ctrl+L"_s),
                                    [this] { lockNow(); }));
    menu->addSeparator();
    menu->addAction(m_actions.help);
    menu->addAction(addWindowAction(u"actionAbout"_s, u"info"_s, tr("About Koriz"), QKeySequence(u"Shift+F1"_s),
                                    [this] { showAbout(); }));
    menu->addSeparator();
    menu->addAction(findChild<QAction *>(u"actionClose"_s));
    menu->addAction(
        addWindowAction(u"actionQuit"_s, u"log-out"_s, tr("Quit"), QKeySequence(u"Ctrl+Q"_s), [this] { close(); }));
}

void MainWindow::undoLast()
{
    if (!m_workspace || !m_workspace->leavePage())
        return;
    std::optional<OperationRow> row;
    guarded(m_options.dialogs, this, [&] { row = nextUndo(*m_db); });
    if (row)
        m_workspace->takeBackStep(*row);
}

void MainWindow::redoLast()
{
    if (!m_workspace || !m_workspace->leavePage())
        return;
    std::optional<OperationRow> row;
    guarded(m_options.dialogs, this, [&] { row = nextRedo(*m_db); });
    if (row && takeBack(*m_context, *row, tr("Doing “%1” again").arg(row->what)))
        m_workspace->note(tr("Done again: %1").arg(row->what));
}

/// A text field keeps Ctrl+Z only while its own typing can still be taken back; then it is the window's.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QMainWindow::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isRedo = key->matches(QKeySequence::Redo);
    if (!isRedo && !key->matches(QKeySequence::Undo))
        return QMainWindow::eventFilter(watched, event);
    bool isOwn = false;
    if (const auto *line = qobject_cast<QLineEdit *>(watched); line && line->window() == this)
        isOwn = !(isRedo ? line->isRedoAvailable() : line->isUndoAvailable());
    else if (const auto *text = qobject_cast<QPlainTextEdit *>(watched); text && text->window() == this)
        isOwn = !(isRedo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable());
    if (isOwn)
        event->ignore();
    return isOwn;
}

void MainWindow::importFile(const QString &path)
{
    if (!m_db && !newFile())
        return;
    if (!m_workspace->leavePage())
        return;
    ImportWizard wizard(*m_context, path, this);
    connect(&wizard, &ImportWizard::showImported, m_workspace, &Workspace::openList);
    wizard.exec();
}

void MainWindow::exportFile()
{
    exportList({}, {});
}

void MainWindow::exportList(const ListRequest &request, const QStringList &columns)
{
    if (!m_workspace || !m_workspace->leavePage())
        return;
    ExportDialog dialog(*m_context, request.entity, request, this, columns);
    connect(&dialog, &ExportDialog::exported, m_workspace, [this](const QString &path) {
        m_workspace->note(tr("Exported to %1").arg(Formatter::isolate(QFileInfo(path).fileName())));
    });
    dialog.exec();
}

void MainWindow::pageAction(const QString &name)
{
    if (name == u"backups") {
        showBackups();
    } else if (name == u"lock") {
        m_lock->settingsChanged();
    } else if (name == u"theme") {
        m_options.theme.clear();
        applyLook();
    } else if (name == u"calendar") {
        showContent();
    } else if (name == u"language") {
        m_options.language.clear();
        applyLook();
        speakAnew();
    }
}

/// What shows words is made anew.
void MainWindow::speakAnew()
{
    delete takeCentralWidget(); // its buttons show the actions
    m_workspace = nullptr;
    qDeleteAll(actions());
    delete m_actions.create;
    delete m_actions.main;
    m_actions = {};
    buildActions();
    buildMenus();
    showContent();
}

void MainWindow::showHelp()
{
    const Page *page = m_workspace ? m_workspace->currentPage() : nullptr;
    if (page && !page->help().isEmpty())
        m_options.dialogs.message(this, page->help());
}

void MainWindow::showAbout()
{
    m_options.dialogs.message(
        this,
        tr("Koriz %1\n\nCustomers, deals and reports of a small business, in one file on this "
           "computer. Free software under the GNU General Public License, version 3 or later. "
           "It comes without any warranty.\n\nWith icons of Lucide (ISC licence) and names of countries "
           "from Unicode CLDR (Unicode licence). Built on Qt, SQLite, ICU and libphonenumber.")
            .arg(QStringLiteral(KORIZ_VERSION)));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_workspace && m_workspace->currentPage()
        && m_workspace->currentPage()->back())
        return;
    QMainWindow::keyPressEvent(event);
}

} // namespace koriz::ui
