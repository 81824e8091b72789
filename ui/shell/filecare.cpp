// What the window does when a file was lost, broken or moved, and when an earlier state is wanted back.
#include "core/backup/encryptedfile.h"
#include "core/backup/restore.h"
#include "core/backup/salvage.h"
#include "core/base/error.h"
#include "ui/common/form.h"
#include "ui/common/guarded.h"
#include "ui/common/worker.h"
#include "ui/shell/backupsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newfiledialog.h"
#include "ui/shell/passworddialog.h"
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace koriz::ui {

void MainWindow::showBackups()
{
    if (m_workspace && !m_workspace->leavePage())
        return;
    // Without an open file: all that were opened last, also one that is gone.
    QStringList files = m_db ? QStringList {m_db->path()} : m_options.settings.value(u"recent"_s).toStringList();
    if (!m_broken.isEmpty()) {
        files.removeAll(m_broken);
        files.prepend(std::exchange(m_broken, {}));
    }
    if (files.isEmpty()) {
        const QString backup = m_options.dialogs.openFile(this, tr("Restore a backup"), tr("Backups (*.koriz *.kbk)"));
        if (!backup.isEmpty())
            restore(backup, freePath(folder(), tr("Restored company")));
        return;
    }
    BackupsDialog dialog({files, m_db.get(), m_options.dialogs, m_options.settings, makeFormatter(), m_options.clock},
                         this);
    if (dialog.exec() == QDialog::Accepted)
        restore(dialog.chosen(), dialog.file());
}

std::optional<QString> MainWindow::passwordFor(const QString &backup)
{
    if (!isEncrypted(backup))
        return QString();
    PasswordDialog ask(PasswordDialog::Kind::Existing, tr("Encrypted backup"),
                       tr("This backup needs the password it was made with."), this);
    return ask.exec() == QDialog::Accepted ? std::optional(ask.password()) : std::nullopt;
}

void MainWindow::restore(const QString &backup, const QString &file)
{
    const std::optional<QString> password = passwordFor(backup);
    if (!password)
        return;
    const bool wasOpen = m_db != nullptr;
    if (wasOpen) {
        m_keeper.reset(); // the restore makes its own backup of what is there
        setFile(nullptr);
    }
    const auto done = runWithProgress(m_options.dialogs, makeFormatter(), this, tr("Restoring the backup"),
                                      [=, now = m_options.clock()](const Progress &progress) {
        return std::any(restoreBackup(backup, file, *password, now, progress));
    });
    if (!done && !wasOpen)
        return;
    if (!openFile(file) || !done)
        return;
    const auto restored = std::any_cast<Restored>(*done);
    m_workspace->note(restored.kept.isEmpty() ? tr("The backup is restored.")
                                              : tr("The backup is restored. The file as it was is among the backups."));
}

void MainWindow::offerRepair(const QString &path, const QString &why)
{
    QStringList answers;
    const bool hasBackups
        = !listBackups(backupFolders(path, m_options.settings.value(u"backup/folder"_s).toString())).isEmpty();
    const bool hasFile = QFileInfo(path).isFile();
    const QString restoring = tr("Restore a backup…"), saving = tr("Save what can be read…"),
                  other = tr("Open another file…");
    if (hasBackups)
        answers << restoring;
    if (hasFile)
        answers << saving;
    answers << other;
    const std::optional<int> chosen = m_options.dialogs.question(this, why, answers);
    const QString answer = chosen ? answers.value(*chosen) : QString();
    if (answer == restoring) {
        closeFile();
        m_broken = path;
        showBackups();
    } else if (answer == saving) {
        salvageFile(path);
    } else if (answer == other) {
        chooseFile();
    }
}

void MainWindow::salvageFile(const QString &path)
{
    const QFileInfo info(path);
    const QString proposed = freePath(info.absolutePath(), tr("%1 saved").arg(info.completeBaseName()));
    const QString out
        = m_options.dialogs.saveFile(this, tr("Save what can be read"), proposed, tr("Koriz files (*.koriz)"));
    if (out.isEmpty())
        return;
    const auto done = runWithProgress(m_options.dialogs, makeFormatter(), this, tr("Saving what can be read"),
                                      [=](const Progress &progress) { return std::any(salvage(path, out, progress)); });
    if (!done || !openFile(out))
        return;
    const auto report = std::any_cast<SalvageReport>(*done);
    const QStringList problems = report.problems();
    m_options.dialogs.message(this,
                              (problems.isEmpty() ? tr("Everything could be read. The damaged file stays as it is.")
                                                  : tr("This was saved. The damaged file stays as it is."))
                                  + u"\n\n"_s + report.lines().join(u'\n'),
                              problems.join(u'\n'));
}

/// The file went away under us: what is in memory and on the disk of the old place is still whole.
void MainWindow::saveMovedFile()
{
    if (!m_db || !m_db->isReadOnly() || m_isSavingMoved) // each try to write says it
        return;
    const QScopedValueRollback once(m_isSavingMoved, true);
    const std::optional<int> chosen
        = m_options.dialogs.question(this,
                                     tr("The file was moved, replaced or deleted while it was open. Nothing more is "
                                        "written to it. Save what is open "
                                        "here as a copy and go on with that."),
                                     {tr("Save a copy…")});
    if (!chosen || !m_db)
        return;
    const QString proposed = freePath(folder(), QFileInfo(m_db->path()).completeBaseName());
    const QString out = m_options.dialogs.saveFile(this, tr("Save a copy"), proposed, tr("Koriz files (*.koriz)"));
    if (out.isEmpty())
        return;
    bool isTypedKept = false;
    // Here and now: only this connection still reaches the file, and it belongs to the window.
    guarded(m_options.dialogs, this, [&] {
        saveCopy(*m_db, out);
        isTypedKept = keepTyped(out);
    });
    if (!isTypedKept)
        return;
    while (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        dialog->QDialog::done(QDialog::Rejected); // past its own ways of saving: its file is written no more
    QTimer::singleShot(0, this, [this, out] { // whoever tried to write is done by then
        guarded(m_options.dialogs, this, [&] { setFile(Database::open(out)); });
    });
}

/// What is being typed was what could not be saved.
bool MainWindow::keepTyped(const QString &out)
{
    const std::unique_ptr<Database> copy = Database::open(out);
    bool isKept = true;
    for (Form *form : findChildren<Form *>())
        isKept = (!form->isVisible() || form->saveInto(*copy)) && isKept;
    return isKept;
}

/// Asked once: backups beside the file do not help when the disk dies.
void MainWindow::proposeOtherDisk()
{
    QSettings &settings = m_options.settings;
    if (settings.value(u"backup/asked"_s).toBool() || !settings.value(u"backup/folder"_s).toString().isEmpty()
        || !m_db->warnings().isEmpty() || listBackups(backupFolders(m_db->path(), {})).isEmpty())
        return;
    settings.setValue(u"backup/asked"_s, true);
    m_workspace->note(
        tr("Backups are kept beside the file. For a second copy on another disk: Koriz, Backups, Another disk."));
}

void MainWindow::lockNow()
{
    if (ScreenLock::isOn(m_options.settings))
        m_lock->lock();
    else
        m_options.dialogs.message(this, tr("Set a password for the screen lock in Settings first."));
}

} // namespace koriz::ui
