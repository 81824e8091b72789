#include "core/backup/restore.h"
#include "core/backup/encryptedfile.h"
#include "core/base/atomicwrite.h"
#include "core/base/draftfile.h"
#include "core/base/error.h"
#include "core/db/filelock.h"
#include "core/db/filesystem.h"
#include "core/db/integrity.h"
#include "core/db/query.h"
#include "core/db/recovery.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>
#include <QtEndian>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

void refuseUnsound(const QString &path, const Progress &progress)
{
    const std::unique_ptr<Database> db = Database::look(path);
    QString said = pageProblems(*db, 1, progress).value(0);
    const qint64 pages = Query(*db, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
                             .firstInteger()
                             .value_or(0);
    if (QFileInfo(path).size() < pages && QFileInfo(path + u"-wal"_s).size() == 0)
        said = u"cut off"_s; // SQLite fills up a last page that is not whole
    if (!said.isEmpty())
        throw Error(Text::tr("This backup is damaged. Choose another one; nothing was changed."), said,
                    Error::Kind::Damaged);
}

/// Not every one is a backup: somebody's copied file may have its newest changes in a -wal beside it.
void copyPlain(const QString &backup, const QString &draft, const Progress &progress)
{
    const QString wal = u"-wal"_s;
    if (QFileInfo(backup + wal).size() == 0) {
        refuseUnsound(backup, progress);
        copyFile(backup, draft, progress);
    } else if (QFileInfo(QFileInfo(backup).absolutePath()).isWritable()) {
        refuseUnsound(backup, progress);
        saveCopy(*Database::look(backup), draft, progress);
    } else { // SQLite cannot read it there
        copyFile(backup, draft, progress);
        copyFile(backup + wal, draft + wal, progress);
        proveRecovery(draft);
        settle(draft);
    }
}

/// The backup's content as a plain file, proved sound.
FileCounts fetch(const QString &backup, const QString &draft, const QString &password, const Progress &progress)
{
    if (!QFileInfo(backup).isFile())
        throw Error(Text::tr("There is no backup “%1”.").arg(QDir::toNativeSeparators(backup)), {},
                    Error::Kind::Refused);
    const std::optional<Snapshot> label = readLabel(backup);
    if (label && fileSha256(backup, {{}, progress.cancelled}) != label->sha256)
        throw Error(
            Text::tr("This backup changed since it was made; it is damaged. Choose another one; nothing was changed."),
            backup, Error::Kind::Damaged);
    if (isEncrypted(backup)) {
        decryptFile(backup, draft, password, progress);
    } else {
        copyPlain(backup, draft, progress);
    }
    refuseUnsound(draft, progress);
    return countRecords(*Database::look(draft));
}

/// A damaged file goes aside as it is, with what SQLite keeps beside it. Costs no room where that is possible.
QString keepAside(const QString &file, const QDateTime &now)
{
    const QString folder = backupFolder(file);
    QDir().mkpath(folder);
    const QString aside = freeSnapshotPath(folder, file, now);
    const QStringList endings {u""_s, u"-wal"_s, u"-journal"_s};
    auto scope = qScopeGuard([&] {
        for (const QString &ending : endings)
            QFile::remove(aside + ending);
    });
    for (const QString &ending : endings) {
        if (!ending.isEmpty() && QFileInfo(file + ending).size() == 0)
            continue;
        if (::link(QFile::encodeName(file + ending).constData(), QFile::encodeName(aside + ending).constData()) != 0)
            copyFile(file + ending, aside + ending);
    }
    writeLabel({aside, {toWord(BackupReason::Aside), now}, QFileInfo(aside).size(), fileSha256(aside), {}});
    scope.dismiss();
    return aside;
}

QString keepPresent(const QString &file, const QDateTime &now, const Progress &progress)
{
    if (!QFileInfo::exists(file))
        return {};
    const QString path = freeSnapshotPath(backupFolder(file), file, now);
    try {
        proveRecovery(file);
        writeSnapshot(*Database::look(file), path, {toWord(BackupReason::Restore), now}, {{}, progress.cancelled});
    } catch (const Cancelled &) {
        settle(file); // readers tidy up after themselves, but we hold the lock
        throw;
    } catch (const Error &) {
        return keepAside(file, now);
    }
    settle(file);
    return path;
}

bool moveFile(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
    return std::rename(source.constData(), target.constData()) == 0
        || (::link(source.constData(), target.constData()) == 0 && ::unlink(source.constData()) == 0);
}

void forgetAside(const QString &kept)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-journal"_s, u".sha256"_s})
        QFile::remove(kept + ending);
}

/// What SQLite keeps beside the old file would be taken for the new one's: it goes first, and comes back if that fails.
/// What stands aside may be the very file, which goes on then.
void replaceFile(const QString &file, const QString &by, const QString &kept)
{
    const DraftFile old(file);
    const std::optional<Snapshot> label = kept.isEmpty() ? std::nullopt : readLabel(kept);
    QStringList moved;
    try {
        for (const QString &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            if (moveFile(file + ending, old.path() + ending))
                moved << ending;
            else
                removeFile(file + ending); // was not there, or cannot go at all
        }
        putInPlace(by, file);
    } catch (const Error &) {
        const bool isAsBefore = std::all_of(moved.begin(), moved.end(), [&](const QString &ending) {
            return moveFile(old.path() + ending, file + ending);
        });
        if (isAsBefore && label && label->label.reason == toWord(BackupReason::Aside))
            forgetAside(kept);
        throw;
    }
}

} // namespace

Restored restoreBackup(const QString &backup, const QString &file, const QString &password, const QDateTime &now,
                       const Progress &progress)
{
    const QFileInfo target(file);
    if (QFileInfo(backup) == target)
        throw Error(Text::tr("A file cannot be restored from itself."), {}, Error::Kind::Refused);
    const std::shared_ptr<QLockFile> lock = lockForWriting(file);
    if (!lock)
        throw Error(
            Text::tr("The folder “%1” cannot be written.").arg(QDir::toNativeSeparators(target.absolutePath())));
    const DraftFile draft(file);
    Restored restored;
    restored.file.counts = fetch(backup, draft.path(), password, progress);
    restored.file.path = file;
    restored.file.bytes = QFileInfo(draft.path()).size();
    restored.file.sha256 = fileSha256(draft.path(), {{}, progress.cancelled});
    restored.kept = keepPresent(file, now, progress);
    replaceFile(file, draft.path(), restored.kept);
    return restored;
}

bool isBroken(const QString &file)
{
    constexpr int versionAt = 60, idAt = 68; // of SQLite's header, big-endian
    QFile raw(file);
    if (!raw.exists())
        return true;
    if (!QFileInfo(file).isFile() || !raw.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = raw.read(100);
    if (head.size() == 100 && qFromBigEndian<quint32>(head.constData() + idAt) == koriz::applicationId
        && qFromBigEndian<qint32>(head.constData() + versionAt) > schemaVersion)
        return false;
    try {
        Database::look(file);
        return false;
    } catch (const Error &) {
        return true;
    }
}

} // namespace koriz
