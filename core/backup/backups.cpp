#include "core/backup/backups.h"
#include "core/backup/encryptedfile.h"
#include "core/backup/thinning.h"
#include "core/base/atomicwrite.h"
#include "core/base/draftfile.h"
#include "core/base/error.h"
#include "core/db/integrity.h"
#include "core/db/query.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

// A backup made before something is wanted back within days, however many of them a day has.
constexpr int keptBeforeDays = 14;
constexpr int keptBefore = 10;

struct ReasonName
{
    BackupReason reason;
    const char *word;
    const char *text; ///< source text in context "Backups"
};

constexpr std::array<ReasonName, 9> reasons {{
    {BackupReason::Manual, "manual", QT_TRANSLATE_NOOP("Backups", "by hand")},
    {BackupReason::Close, "close", QT_TRANSLATE_NOOP("Backups", "on closing")},
    {BackupReason::Schedule, "schedule", QT_TRANSLATE_NOOP("Backups", "while working")},
    {BackupReason::Import, "import", QT_TRANSLATE_NOOP("Backups", "before an import")},
    {BackupReason::Migration, "migration", QT_TRANSLATE_NOOP("Backups", "before an update of Koriz")},
    {BackupReason::Deletion, "deletion", QT_TRANSLATE_NOOP("Backups", "before deleting many")},
    {BackupReason::Merge, "merge", QT_TRANSLATE_NOOP("Backups", "before merging")},
    {BackupReason::Restore, "restore", QT_TRANSLATE_NOOP("Backups", "before a restore")},
    {BackupReason::Aside, "aside", QT_TRANSLATE_NOOP("Backups", "kept aside as it was")},
}};

bool isBeforeSomething(const QString &word)
{
    for (const BackupReason reason : {BackupReason::Import, BackupReason::Migration, BackupReason::Deletion,
                                      BackupReason::Merge, BackupReason::Restore}) {
        if (word == toWord(reason))
            return true;
    }
    return false;
}

Backup backupAt(const QFileInfo &info)
{
    const std::optional<Snapshot> label = readLabel(info.filePath());
    Backup backup {label.value_or(Snapshot {}), info.suffix() == u"kbk", label && label->bytes == info.size()};
    backup.snapshot.path = info.filePath();
    backup.snapshot.bytes = info.size();
    if (!backup.snapshot.label.at.isValid())
        backup.snapshot.label.at = info.lastModified().toUTC();
    return backup;
}

/// Into a folder on another disk: what is written there is read again before it counts.
void copyVerified(const Snapshot &from, const QString &to, const Progress &progress)
{
    const QFileInfo place(QFileInfo(to).absolutePath());
    if (!place.isDir() && (!QFileInfo(place.absolutePath()).isDir() || !QDir().mkdir(place.filePath())))
        throw Error(Text::tr("The folder “%1” is not there; is its disk connected?")
                        .arg(QDir::toNativeSeparators(place.absolutePath())));
    const DraftFile part(to);
    copyFile(from.path, part.path(), progress);
    Snapshot copy = from;
    copy.path = to;
    if (fileSha256(part.path(), progress) != from.sha256)
        throw Error(Text::tr("The copy in “%1” was not what was written and was thrown away.")
                        .arg(QDir::toNativeSeparators(place.filePath())));
    putLabelled(part.path(), copy);
}

void removeBackup(const QString &path)
{
    if (QFile::remove(path))
        QFile::remove(labelPath(path));
}

} // namespace

QString toWord(BackupReason reason)
{
    for (const ReasonName &name : reasons) {
        if (name.reason == reason)
            return QString::fromLatin1(name.word);
    }
    Q_ASSERT(false);
    return {};
}

QString reasonText(const QString &word)
{
    for (const ReasonName &name : reasons) {
        if (word == QLatin1String(name.word))
            return Text::tr(name.text);
    }
    return word;
}

QStringList backupFolders(const QString &file, const QString &secondFolder)
{
    QStringList folders {backupFolder(file)};
    if (secondFolder.isEmpty())
        return folders;
    // Two shops of one name in two places do not share their copies.
    const QByteArray place = QFileInfo(file).absoluteFilePath().toUtf8();
    const QString mark
        = QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(8));
    return folders << u"%1/%2 %3.koriz-backups"_s.arg(QDir::cleanPath(secondFolder), QFileInfo(file).completeBaseName(),
                                                      mark);
}

QList<Backup> listBackups(const QStringList &folders)
{
    QList<Backup> found;
    for (const QString &folder : folders) {
        for (const QFileInfo &info :
             QDir(folder).entryInfoList({u"*.koriz"_s, u"*.kbk"_s}, QDir::Files | QDir::Readable))
            found << backupAt(info);
    }
    std::stable_sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) {
        const auto key
            = [](const Backup &x) { return std::pair(x.snapshot.label.at, QFileInfo(x.snapshot.path).fileName()); };
        return key(a) > key(b);
    });
    return found;
}

bool needsBackup(const Database &db, const QStringList &folders)
{
    const FileCounts now = countRecords(db);
    if (now.operation == 0)
        return false;
    for (const Backup &backup : listBackups(folders)) {
        if (backup.isLabelled && backup.snapshot.label.reason != toWord(BackupReason::Aside))
            return backup.snapshot.counts != now;
    }
    return true;
}

BackupResult backUp(const Database &db, const QStringList &folders, BackupReason reason, const QDateTime &now,
                    const Progress &progress)
{
    BackupResult result;
    result.made = writeSnapshot(db, freeSnapshotPath(folders.first(), db.path(), now), {toWord(reason), now}, progress);
    thinOut(folders.first(), db.path(), now);
    for (const QString &folder : folders.mid(1)) {
        try {
            copyVerified(result.made, freeSnapshotPath(folder, db.path(), now), {{}, progress.cancelled});
            thinOut(folder, db.path(), now);
        } catch (const Error &error) {
            result.troubles << Text::tr("The second copy of the backup was not made. %1").arg(error.summary());
        }
    }
    return result;
}

Snapshot backUpEncrypted(const Database &db, const QString &path, const QString &password, BackupReason reason,
                         const QDateTime &now, const Progress &progress)
{
    const DraftFile plain(db.path());
    Snapshot snapshot = writeBare(db, plain.path(), {toWord(reason), now}, progress);
    const DraftFile part(path);
    encryptFile(plain.path(), part.path(), password, {{}, progress.cancelled});
    const QString sha = snapshot.sha256;
    decryptFile(part.path(), plain.path(), password, {{}, progress.cancelled});
    if (fileSha256(plain.path(), {{}, progress.cancelled}) != sha)
        throw Error(Text::tr("The encrypted copy was not what was written and was thrown away."));
    snapshot.path = path;
    snapshot.bytes = QFileInfo(part.path()).size();
    snapshot.sha256 = fileSha256(part.path(), {{}, progress.cancelled});
    putLabelled(part.path(), snapshot);
    return snapshot;
}

namespace {

/// Made by freeSnapshotPath() of that file, before now or just now.
bool isOurs(const Backup &backup, const QFileInfo &file, const QDateTime &now)
{
    static const QRegularExpression rest(u"^ \\d{4}-\\d\\d-\\d\\d \\d{6}(?: \\d+)?\\.(?:koriz|kbk)$"_s);
    const SnapshotLabel &label = backup.snapshot.label;
    const QString name = QFileInfo(backup.snapshot.path).fileName(), stem = file.completeBaseName();
    return backup.isLabelled && label.reason != toWord(BackupReason::Aside) && label.at <= now.addDays(1)
        && (label.of.isEmpty() || label.of == file.canonicalFilePath()) && name.startsWith(stem)
        && rest.match(name.mid(stem.size())).hasMatch();
}

void thinKind(const QList<Backup> &ours, const QDateTime &now)
{
    QList<QDate> days;
    for (const Backup &backup : ours)
        days << backup.snapshot.label.at.toLocalTime().date();
    int before = 0;
    const QList<int> gone = superfluous(days);
    for (int i = 0; i < ours.size(); ++i) {
        const SnapshotLabel &label = ours.at(i).snapshot.label;
        const bool isYoung = isBeforeSomething(label.reason) && label.at.daysTo(now) < keptBeforeDays;
        if (isYoung && before++ < keptBefore)
            continue;
        const bool isThisOne = label.at.toSecsSinceEpoch() == now.toSecsSinceEpoch();
        if (gone.contains(i) && !isThisOne)
            removeBackup(ours.at(i).snapshot.path);
    }
}

} // namespace

void thinOut(const QString &folder, const QString &file, const QDateTime &now)
{
    QList<Backup> plain, encrypted; // one that needs a password does not stand for one that needs none
    for (const Backup &backup : listBackups({folder})) {
        if (isOurs(backup, QFileInfo(file), now))
            (backup.isEncrypted ? encrypted : plain) << backup;
    }
    removeLeftDrafts(folder); // labels among them that are needed have taken their place by now
    thinKind(plain, now);
    thinKind(encrypted, now);
}

QStringList backupProblems(const Backup &backup, bool deep, const Progress &progress)
{
    const QString name = QFileInfo(backup.snapshot.path).fileName();
    if (readLabel(backup.snapshot.path) && !backup.isLabelled)
        return {Text::tr("The backup “%1” has another size than when it was made.").arg(name)};
    if (!deep)
        return {};
    try {
        if (backup.isLabelled && fileSha256(backup.snapshot.path, progress) != backup.snapshot.sha256)
            return {Text::tr("The backup “%1” changed since it was made; it is damaged.").arg(name)};
        if (backup.isEncrypted)
            return {};
        const std::unique_ptr<Database> db = Database::look(backup.snapshot.path);
        const QStringList said = pageProblems(*db, 1, progress);
        return said.isEmpty() ? said : QStringList {Text::tr("The backup “%1” is damaged: %2").arg(name, said.first())};
    } catch (const Error &error) {
        return {Text::tr("The backup “%1” cannot be used: %2").arg(name, error.summary())};
    }
}

} // namespace koriz
