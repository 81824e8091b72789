#pragma once
#include "core/base/progress.h"
#include <QString>

namespace koriz {

/// How SQLite reads a file: beside one that is at work, or as it lies on the disk, where nothing is written beside it.
inline const QString plainReading = QStringLiteral("mode=ro");
inline const QString stillReading = QStringLiteral("mode=ro&immutable=1");

/// Says in words why a path cannot be a Koriz file, before SQLite sees it. Throws Error.
void checkPath(const QString &path);

/// Nobody works with the file: all of it stands in it.
[[nodiscard]] bool isAtRest(const QString &path);

/// Whether its disk has room for what SQLite keeps beside a file that is open.
[[nodiscard]] bool isRoomBeside(const QString &path);

/// To read a file in WAL mode SQLite writes beside it. Where it may not, a file at rest is read as it lies on the disk.
[[nodiscard]] QString readingOptions(const QString &path);

/// Before the file is written, by who has locked it: what died programs left is removed, or proved. Throws Error.
void takeOver(const QString &path, const Progress &progress);

/// Before the file is read: a change that a program died over is taken back, which only a writer may do, and what it
/// left in the -wal is proved, unless another has the file. Throws Error.
void proveForReading(const QString &path, const Progress &progress);

/// After the file was read: removes what SQLite made beside it and only a writer may remove. Where another has the
/// file, or nothing may be written, all stays.
void tidyUp(const QString &path) noexcept;

} // namespace koriz
