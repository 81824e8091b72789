#pragma once
#include <QString>

namespace koriz {

/// False on network and FUSE file systems, where SQLite's shared memory (WAL) is not reliable.
[[nodiscard]] bool isLocalFileSystem(const QString &path);

/// The same by the number that statfs(2) gives for the kind of file system.
[[nodiscard]] bool isLocalKind(quint32 magic);

/// Where a link leads to, for SQLite keeps -wal and -journal beside the file itself; any other path as it is.
[[nodiscard]] QString realFile(const QString &path);

/// What stands only in the -wal, or must be taken back by the -journal, beside a file that nobody writes goes into the
/// file itself, and what SQLite keeps beside it goes away unless somebody reads the file. Throws Error.
void settle(const QString &path);

/// A new empty file that only its owner may read, 0600. Throws Error, also when there is one already.
void makeEmptyFile(const QString &path);

} // namespace koriz
