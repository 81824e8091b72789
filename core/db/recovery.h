#pragma once
#include <QString>

namespace koriz {

/// A -wal beside a file that nobody writes was left by a program that died; SQLite takes it for the file's own whatever
/// it is. Throws Error (Damaged) unless both make a sound file, and it is one whose journal goes on where that of the
/// file alone ends: a file copied over, or a -wal copied beside, are found out. Reads all of the file, writes to
/// neither.
void proveRecovery(const QString &path);

} // namespace koriz
