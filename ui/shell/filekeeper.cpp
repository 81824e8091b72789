#include "ui/shell/filekeeper.h"
#include "core/base/error.h"
#include "core/db/filesystem.h"
#include "ui/common/backupfirst.h"
#include "ui/common/dialogs.h"
#include "ui/common/guarded.h"

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int lookEveryMinutes = 10;
constexpr int usualHours = 4;
}

FileKeeper::FileKeeper(AppContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_timer.setInterval(lookEveryMinutes * 60'000);
    connect(&m_timer, &QTimer::timeout, this, &FileKeeper::backUpWhenDue);
    connect(&m_worker, &Worker::failed, this, [this](const std::exception_ptr &failure) {
        try {
            std::rethrow_exception(failure);
        } catch (const Error &error) {
            if (std::exchange(m_lastTrouble, error.summary()) != error.summary())
                emit told(error.summary());
        } catch (const std::exception &) {
            // stopped; the next one tries again
        }
    });
    connect(&m_worker, &Worker::finished, this, [this](const std::any &result) {
        const QStringList troubles = std::any_cast<BackupResult>(result).troubles;
        const QString trouble = troubles.value(0);
        if (std::exchange(m_lastTrouble, trouble) != trouble && !trouble.isEmpty())
            emit told(trouble);
    });
    m_timer.start();
}

int FileKeeper::hoursBetween(const QSettings &settings)
{
    return settings.value(u"backup/hours"_s, usualHours).toInt();
}

bool FileKeeper::isKept() const
{
    return m_context.db.path() != u":memory:" && !m_context.db.isReadOnly();
}

bool FileKeeper::isDue() const
{
    const int hours = hoursBetween(m_context.settings);
    // On a network disk a copy under way would hold up saving.
    if (!isKept() || hours <= 0 || m_worker.isRunning() || !isLocalFileSystem(m_context.db.path()))
        return false;
    const QStringList folders = backupFolders(m_context);
    const QList<Backup> made = listBackups(folders);
    const bool isRecent = std::any_of(made.begin(), made.end(), [now = m_context.clock(), hours](const Backup &backup) {
        const qint64 age = backup.snapshot.label.at.secsTo(now);
        return age >= 0 && age < hours * 3600; // one of days to come tells of a wrong clock
    });
    return !isRecent && needsBackup(m_context.db, folders);
}

void FileKeeper::backUpWhenDue()
{
    try {
        if (!isDue())
            return;
    } catch (const Error &) {
        return; // what is wrong with the file shows where the owner works with it
    }
    m_worker.start(
        m_context.db,
        [folders = backupFolders(m_context), now = m_context.clock()](Database &db, const Progress &progress) {
            return std::any(backUp(db, folders, BackupReason::Schedule, now, progress));
        });
}

void FileKeeper::backUpOnClose()
{
    m_timer.stop();
    m_worker.cancel();
    if (!isKept())
        return;
    guarded(m_context, [this] {
        const QStringList folders = backupFolders(m_context);
        if (!needsBackup(m_context.db, folders))
            return;
        const QDateTime now = m_context.clock();
        const auto made = runWithProgress(m_context, tr("Making a backup before closing"),
                                          [=](Database &db, const Progress &progress) {
                                              return std::any(backUp(db, folders, BackupReason::Close, now, progress));
                                          });
        if (!made)
            return;
        for (const QString &trouble : std::any_cast<BackupResult>(*made).troubles)
            m_context.dialogs.message(m_context.window, trouble);
    });
}

} // namespace koriz::ui
