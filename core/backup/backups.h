#pragma once
#include "core/db/snapshot.h"
#include <QList>
#include <optional>

namespace koriz {

/// Why a backup was made; the word stands in its label.
enum class BackupReason { Manual, Close, Schedule, Import, Migration, Deletion, Merge, Restore, Aside };
[[nodiscard]] QString toWord(BackupReason reason);
/// Translated: "before an import". Unknown words show as they are.
[[nodiscard]] QString reasonText(const QString &word);

/// One backup that is there. Made by backUp(), or a copy that somebody put beside them.
struct Backup
{
    Snapshot snapshot {};      ///< counts and hash are those of the label, empty without one
    bool isEncrypted = false;
    bool isLabelled = false;   ///< its size is what the label says
};

/// Where the backups of a file are: beside it, and in the folder that the owner chose on another disk (may be empty).
[[nodiscard]] QStringList backupFolders(const QString &file, const QString &secondFolder);

/// Those in the folders, newest first; the same one in two folders counts twice.
[[nodiscard]] QList<Backup> listBackups(const QStringList &folders);

/// False when the newest labelled backup holds just what the file holds, or when there is nothing to keep yet.
[[nodiscard]] bool needsBackup(const Database &db, const QStringList &folders);

/// What became of a backup: at least one copy was made, or Error is thrown.
struct BackupResult
{
    Snapshot made {};
    QStringList troubles {}; ///< in words: a second folder that is away
};

/// A verified copy into each folder; only then older ones are thinned out, and never one that nobody else made.
BackupResult backUp(const Database &db, const QStringList &folders, BackupReason reason, const QDateTime &now,
                    const Progress &progress = {});

/// One encrypted and verified copy. Beside the file the plain one stands for a moment.
Snapshot backUpEncrypted(const Database &db, const QString &path, const QString &password, BackupReason reason,
                         const QDateTime &now, const Progress &progress = {});

/// Removes those of a file that the days, weeks and months do not need, of the plain and of the encrypted ones. The
/// newest one of each always stays, and whatever bears a name of somebody's choice, is of another file, or of days to
/// come: there the clock was wrong.
void thinOut(const QString &folder, const QString &file, const QDateTime &now);

/// What is wrong with a backup, in words; empty = nothing. `deep` reads all of it.
[[nodiscard]] QStringList backupProblems(const Backup &backup, bool deep, const Progress &progress = {});

} // namespace koriz
