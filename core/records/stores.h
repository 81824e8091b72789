#pragma once
#include "core/db/operation.h"
#include "core/fields/entitystore.h"

namespace koriz {

/// The store that may write an entity.
[[nodiscard]] std::unique_ptr<EntityStore> makeStore(Database &db, Entity entity, const Clock &clock);

/// undo() and redo() of the journal, with the values that follow from others (search text, completeness) worked out
/// anew where later steps had changed them too.
OperationId undoStep(Database &db, OperationId operation, const Clock &clock);
std::optional<OperationId> redoStep(Database &db, const Clock &clock);

} // namespace koriz
