#pragma once
#include "core/base/progress.h"
#include "core/db/database.h"
#include <QDateTime>

namespace koriz {

/// What tells two states of a file apart, and what the owner recognises it by.
struct FileCounts
{
    qint64 customers = 0;
    qint64 deals = 0;
    qint64 receipts = 0;
    qint64 operation = 0; ///< the newest one in the journal; 0 = none
    friend bool operator==(const FileCounts &, const FileCounts &) = default;
};
[[nodiscard]] FileCounts countRecords(const Database &db);

struct SnapshotLabel
{
    QString reason {}; ///< a word such as "close"
    QDateTime at {};   ///< UTC
    QString of {};     ///< path of the file that was copied; empty = not known
};

/// A verified copy of a file. What is known of it stands beside it in a file that `sha256sum -c` reads too.
struct Snapshot
{
    QString path {};
    SnapshotLabel label {};
    qint64 bytes = 0;
    QString sha256 {}; ///< hexadecimal
    FileCounts counts {};
};

/// Copies the file as it is now, while others go on working with it: to a temporary, then checks it as a whole and
/// against the original, then names it `path`, replacing what was there. Makes the folder's last part if needed. Error
/// in words or Cancelled; then nothing is left of it. Works on a connection of its own.
Snapshot writeSnapshot(const Database &db, const QString &path, const SnapshotLabel &label,
                       const Progress &progress = {});
/// The same, but nothing is written beside the copy.
Snapshot writeBare(const Database &db, const QString &path, const SnapshotLabel &label, const Progress &progress = {});

/// The same straight from the open connection: for a file that is no longer where it was. No label is written.
void saveCopy(const Database &db, const QString &path, const Progress &progress = {});

/// Where the copies of a file are kept unless the owner chose another place: a folder beside it.
[[nodiscard]] QString backupFolder(const QString &file);
/// "Shop 2026-11-22 180533.koriz" in that folder, or with a number when there is one.
[[nodiscard]] QString freeSnapshotPath(const QString &folder, const QString &file, const QDateTime &at,
                                       const QString &ending = QStringLiteral("koriz"));

/// Puts a finished copy in its place together with what is remembered of it. At no moment, not even of a power cut,
/// is a copy taken for the one that another label tells of. Throws Error; then an older copy and its label are as
/// before, unless the disk failed when the copy already stood.
void putLabelled(const QString &copy, const Snapshot &snapshot);
/// Remembers a snapshot beside it; and what is remembered, if it can be read. Where a program died over replacing it
/// reading finds out, by its sum, which label is true, and puts that right.
void writeLabel(const Snapshot &snapshot);
[[nodiscard]] std::optional<Snapshot> readLabel(const QString &path);
[[nodiscard]] QString labelPath(const QString &path);

/// A byte-exact copy, 0600, there as a whole or not at all. Error, Cancelled.
void copyFile(const QString &from, const QString &to, const Progress &progress = {});

/// Hexadecimal; throws Error when it cannot be read, Cancelled.
[[nodiscard]] QString fileSha256(const QString &path, const Progress &progress = {});

} // namespace koriz
