#pragma once
#include "app/cli/command.h"
#include "core/backup/backups.h"

namespace koriz::cli {

/// What is wrong with the backups of the file, in words.
[[nodiscard]] QStringList problemsOfBackups(const Context &context, bool deep);

/// A backup before a change that touches much, when one is due. A failure is told and stops nothing.
void backUpBefore(const Context &context, Database &db, BackupReason reason);

} // namespace koriz::cli
