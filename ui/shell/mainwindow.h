#pragma once
#include "core/base/clock.h"
#include "core/db/database.h"
#include "ui/common/dialogs.h"
#include "ui/shell/filekeeper.h"
#include "ui/shell/screenlock.h"
#include "ui/shell/workspace.h"
#include <QMainWindow>
#include <QSettings>

namespace koriz::ui {

/// What a window is started with; main (or a test) owns what is referred to.
struct WindowOptions
{
    QSettings &settings;
    Dialogs &dialogs;
    Clock clock = systemClock();
    QString language {}; ///< for this run; empty = as chosen in the settings
    QString theme {};    ///< likewise
};

/// The window: one file at a time, or the start page.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowOptions options);
    ~MainWindow() override;

    /// Shows the window over all others, out of the task bar too. At its first time on a small screen it takes all of
    /// it.
    void bringUp();
    /// Opens a company file; false when it was refused (the owner was told).
    bool openFile(const QString &path);
    bool closeFile();
    /// A new file with the sample company, built on a worker.
    void openSample(const QString &path = {}, int customers = 300);
    /// Anything dropped on the window or named on the command line: a company file or a list to import. Waits while the
    /// window is locked, a dialog is open or work is under way.
    void openAnything(const QString &path);
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] Database *database() const { return m_db.get(); }
    [[nodiscard]] AppContext *context() const { return m_context.get(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyLook();
    void buildActions();
    QAction *addWindowAction(const QString &name, const QString &iconName, const QString &text,
                             const QKeySequence &keys, const std::function<void()> &work);
    void buildMenus();
    void showContent();
    [[nodiscard]] bool recoverFirst(const QString &path);
    void setFile(std::unique_ptr<Database> db);
    void buildContext();
    [[nodiscard]] Formatter makeFormatter() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString folder() const;
    void remember(const QString &path);
    [[nodiscard]] QStringList recent() const;
    void whenFree(const std::function<void()> &work);

    bool newFile();
    void chooseFile();
    void importFile(const QString &path = {});
    void exportFile();
    void exportList(const ListRequest &request, const QStringList &columns);
    void undoLast();
    void redoLast();
    void showBackups();
    void restore(const QString &backup, const QString &file);
    [[nodiscard]] std::optional<QString> passwordFor(const QString &backup);
    void offerRepair(const QString &path, const QString &why);
    void salvageFile(const QString &path);
    void saveMovedFile();
    bool keepTyped(const QString &out);
    [[nodiscard]] bool mayClose();
    void proposeOtherDisk();
    void lockNow();
    void showHelp();
    void showAbout();
    void pageAction(const QString &name);
    void speakAnew();

    WindowOptions m_options;
    bool m_isPlaced = false; ///< where the owner left it
    std::unique_ptr<Database> m_db;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<FileKeeper> m_keeper;
    Workspace *m_workspace = nullptr;
    ScreenLock *m_lock = nullptr;
    bool m_isSavingMoved = false;
    QString m_broken;      ///< the file whose backups are looked for, though it is not among the recent ones
    QStringList m_waiting; ///< files that came while the screen was locked
    WindowActions m_actions;
    QList<QAction *> m_fileActions; ///< that need an open file
};

} // namespace koriz::ui
