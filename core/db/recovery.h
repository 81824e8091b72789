#pragma once
#include "core/base/progress.h"
#include <QString>

namespace koriz {

/// A -wal beside a file that nobody writes was left by a program that died; SQLite takes it for the file's own whatever
/// it is. Throws Error (Damaged) unless both make a sound file, and it is one whose journal goes on from that of the
/// file alone: a file copied over, or a -wal copied beside, are found out, save where their steps are as many. Reads
/// all of the file, writes to neither. Throws Cancelled.
void proveRecovery(const QString &path, const Progress &progress = {});

/// A program died over the file: the next opening proves what it left, which takes as long as reading all of it.
[[nodiscard]] bool isLeftOpen(const QString &path);
/// Opens the file and closes it, after which it is at rest. Throws as Database::open() does, and Cancelled.
void recover(const QString &path, const Progress &progress);

} // namespace koriz
