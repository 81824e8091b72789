#include "ui/shell/mainwindow.h"
#include "core/backup/restore.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "core/db/recovery.h"
#include "core/demo/democompany.h"
#include "ui/common/controlsaccessible.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"
#include "ui/shell/newfiledialog.h"
#include "ui/shell/startpage.h"
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace koriz::ui {

MainWindow::MainWindow(WindowOptions options) : m_options(std::move(options))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Koriz"_s);
    setAcceptDrops(true);
    setMinimumSize(1024, 640);
    resize(1280, 800);
    m_isPlaced = restoreGeometry(m_options.settings.value(u"geometry"_s).toByteArray());
    qApp->installEventFilter(this);
    describeControls();
    applyLook();
    buildActions();
    buildMenus();
    showContent();
    m_lock = new ScreenLock(this, m_options.settings);
    connect(m_lock, &ScreenLock::unlocked, this, [this] {
        for (const QString &path : std::exchange(m_waiting, {}))
            openAnything(path);
    }, Qt::QueuedConnection);
    m_lock->lock(); // with a password set, closing and starting anew is no way around it
}

void MainWindow::bringUp()
{
    constexpr int frame = 40; // above the window, by the desktop
    const QSize room = screen()->availableSize();
    const bool isTooSmall = room.width() < width() || room.height() < height() + frame;
    if (!isVisible() && !m_isPlaced && isTooSmall)
        setWindowState(windowState() | Qt::WindowMaximized);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // pages go before the file they show
}

QString MainWindow::language() const
{
    if (!m_options.language.isEmpty())
        return m_options.language;
    return m_options.settings.value(u"language"_s, systemLanguage()).toString();
}

void MainWindow::applyLook()
{
    speak(*qApp, language());
    qApp->setLayoutDirection(koriz::isRightToLeft(language()) ? Qt::RightToLeft : Qt::LeftToRight);
    const QString theme = m_options.theme.isEmpty() ? m_options.settings.value(u"theme"_s).toString() : m_options.theme;
    Theme::apply(*qApp, themeMode(theme));
}

Formatter MainWindow::makeFormatter() const
{
    FormatSettings settings = FormatSettings::usual(language(), m_db ? m_db->country() : QString());
    if (m_db)
        settings.currency = m_db->currency();
    const QString calendar = m_options.settings.value(u"calendar"_s).toString();
    if (!calendar.isEmpty())
        settings.calendar = calendar == u"jalali" ? CalendarKind::Jalali : CalendarKind::Gregorian;
    return Formatter(settings);
}

void MainWindow::buildContext()
{
    m_context.reset(
        new AppContext {*m_db, makeFormatter(), m_options.clock, m_options.dialogs, m_options.settings, this});
}

void MainWindow::showContent()
{
    delete takeCentralWidget();
    m_workspace = nullptr;
    m_keeper.reset();
    m_context.reset();
    for (QAction *action : std::as_const(m_fileActions))
        action->setEnabled(m_db != nullptr);
    if (m_db) {
        buildContext();
        m_keeper = std::make_unique<FileKeeper>(*m_context);
        m_workspace = new Workspace(*m_context, m_actions, this);
        setCentralWidget(m_workspace);
        connect(m_workspace, &Workspace::exportWanted, this, &MainWindow::exportList);
        connect(m_workspace, &Workspace::actionWanted, this, &MainWindow::pageAction, Qt::QueuedConnection);
        connect(m_keeper.get(), &FileKeeper::told, m_workspace,
                [this](const QString &text) { m_workspace->note(text); });
        setWindowTitle(u"%1 — Koriz"_s.arg(QFileInfo(m_db->path()).completeBaseName()));
        return;
    }
    auto *start = new StartPage(recent(), this);
    setCentralWidget(start);
    setWindowTitle(u"Koriz"_s);
    connect(start, &StartPage::sampleWanted, this, [this] { openSample(); }, Qt::QueuedConnection);
    connect(start, &StartPage::emptyWanted, this, &MainWindow::newFile, Qt::QueuedConnection);
    connect(start, &StartPage::openWanted, this, &MainWindow::chooseFile, Qt::QueuedConnection);
    connect(start, &StartPage::importWanted, this, [this] { importFile(); }, Qt::QueuedConnection);
    connect(start, &StartPage::restoreWanted, this, &MainWindow::showBackups, Qt::QueuedConnection);
    connect(start, &StartPage::recentWanted, this, &MainWindow::openFile, Qt::QueuedConnection);
}

void MainWindow::setFile(std::unique_ptr<Database> db)
{
    if (m_keeper)
        m_keeper->backUpOnClose();
    delete takeCentralWidget();
    m_workspace = nullptr;
    m_keeper.reset();
    m_context.reset();
    m_db = std::move(db);
    if (m_db) {
        remember(m_db->path());
        connect(m_db.get(), &Database::fileMoved, this, &MainWindow::saveMovedFile, Qt::QueuedConnection);
    }
    showContent();
    if (m_db)
        proposeOtherDisk();
}

QStringList MainWindow::recent() const
{
    QStringList paths = m_options.settings.value(u"recent"_s).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void MainWindow::remember(const QString &path)
{
    constexpr qsizetype most = 6;
    QStringList paths = recent();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    paths.prepend(QFileInfo(path).absoluteFilePath());
    m_options.settings.setValue(u"recent"_s, paths.mid(0, most));
}

QString MainWindow::folder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

bool MainWindow::openFile(const QString &path)
{
    if (m_db && QFileInfo(path) == QFileInfo(m_db->path()))
        return true;
    try {
        if (isLeftOpen(path) && !recoverFirst(path))
            return false;
        std::unique_ptr<Database> db = Database::open(path);
        if (m_workspace && !m_workspace->leavePage())
            return false;
        setFile(std::move(db));
        return true;
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Damaged || isBroken(path))
            offerRepair(path, error.summary());
        else
            m_options.dialogs.message(this, error.summary(), error.details());
        return false;
    }
}

/// What a program that died left in the file is proved away from the window. False: the owner does not want to wait.
bool MainWindow::recoverFirst(const QString &path)
{
    const auto done = runWithProgress(m_options.dialogs, makeFormatter(), this,
                                      tr("Checking the file, which was not closed the last time"),
                                      [path](const Progress &progress) -> std::any {
        try {
            recover(path, progress);
            return {};
        } catch (const Error &error) {
            return error;
        }
    });
    if (const Error *error = done ? std::any_cast<Error>(&*done) : nullptr)
        throw *error;
    return done.has_value();
}

/// What is typed into a file known to be read-only is told to be lost, but holds nobody.
bool MainWindow::mayClose()
{
    const bool isHopeless = m_db && m_db->isReadOnly();
    return !m_workspace || m_workspace->leavePage() || isHopeless;
}

bool MainWindow::closeFile()
{
    if (!mayClose())
        return false;
    setFile(nullptr);
    return true;
}

void MainWindow::chooseFile()
{
    const QString path = m_options.dialogs.openFile(this, tr("Open a company file"), tr("Koriz files (*.koriz)"));
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::newFile()
{
    NewFileDialog dialog(language(), folder(), m_options.dialogs, this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return guarded(m_options.dialogs, this, [&] {
        std::unique_ptr<Database> db = Database::create(dialog.path(), dialog.choices());
        if (!m_workspace || m_workspace->leavePage())
            setFile(std::move(db));
    });
}

void MainWindow::openSample(const QString &given, int customers)
{
    guarded(m_options.dialogs, this, [&] {
        const QString path = given.isEmpty() ? freePath(folder(), tr("Koriz sample company")) : given;
        const NewFileDialog usual(language(), folder(), m_options.dialogs);
        std::unique_ptr<Database> db = Database::create(path, usual.choices());
        Formatter format = makeFormatter();
        AppContext context {*db, format, m_options.clock, m_options.dialogs, m_options.settings, this};
        const QDate today = localDay(m_options.clock());
        const auto done = runWithProgress(context, tr("Making the sample company"),
                                          [=](Database &connection, const Progress &progress) -> std::any {
            return fillDemo(connection, {customers, 1, today, {}, {}}, progress);
        });
        if (done && (!m_workspace || m_workspace->leavePage())) {
            setFile(std::move(db));
            return;
        }
        db.reset();
        QFile::remove(path);
    });
}

void MainWindow::openAnything(const QString &path)
{
    if (path.isEmpty())
        return;
    whenFree([this, path] {
        if (m_lock->isLocked())
            m_waiting << path;
        else if (path.endsWith(u".koriz"_s, Qt::CaseInsensitive))
            openFile(path);
        else
            importFile(path);
    });
}

/// What another program asks for may close the file, which whoever runs a loop of events still uses.
void MainWindow::whenFree(const std::function<void()> &work)
{
    constexpr int againMs = 200;
    if (QApplication::activeModalWidget() || QThread::currentThread()->loopLevel() > 1)
        QTimer::singleShot(againMs, this, [this, work] { whenFree(work); });
    else
        work();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    if (m_keeper)
        m_keeper->backUpOnClose();
    m_options.settings.setValue(u"geometry"_s, saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    // The drag must end before a dialog opens.
    QMetaObject::invokeMethod(this, [this, path] { openAnything(path); }, Qt::QueuedConnection);
}

} // namespace koriz::ui
