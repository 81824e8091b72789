#pragma once
#include "core/base/progress.h"
#include "core/db/operation.h"
#include "core/fields/entity.h"

namespace koriz {

// Steps of the journal remember which file they imported: what has no number of its own would be there twice.

/// Of the bytes of a file, taken as records of `entity`; empty when it cannot be read or the work was cancelled.
[[nodiscard]] QByteArray fingerprintOf(const QString &path, Entity entity, const Progress &progress = {});
/// The step that imported these very bytes and whose work still stands; null = none.
[[nodiscard]] OperationId earlierImport(const Database &db, const QByteArray &fingerprint);
/// In words for the owner.
[[nodiscard]] QString earlierImportNote(OperationId step);

} // namespace koriz
