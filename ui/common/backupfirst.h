#pragma once
#include "core/backup/backups.h"
#include "ui/common/appcontext.h"

namespace koriz::ui {

/// Where this file's backups are, by the settings of this user.
[[nodiscard]] QStringList backupFolders(const AppContext &context);

/// A backup before a change that touches much, when one is due; shows progress when it takes long. A failure is told
/// and stops nothing: the change can be undone as well.
void backUpBefore(const AppContext &context, BackupReason reason);

} // namespace koriz::ui
