#pragma once
#include "core/backup/backups.h"

namespace koriz {

struct Restored
{
    Snapshot file {}; ///< what the file holds now
    QString kept {};  ///< the backup, or the damaged file, that was there before; empty when nothing was
};

/// Puts a backup in the place of `file`, which nobody has open. What is there is backed up first, or kept aside as it
/// is when it is damaged. The backup is checked before anything is touched and again after it was copied; an encrypted
/// one needs its password. Error in words; then `file` is as before.
Restored restoreBackup(const QString &backup, const QString &file, const QString &password, const QDateTime &now,
                       const Progress &progress = {});

/// The file cannot be opened because it is missing or broken, so that a restore or a salvage makes sense.
[[nodiscard]] bool isBroken(const QString &file);

} // namespace koriz
