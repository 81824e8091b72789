#pragma once
// How a line of the journal is read; for the files of core/db only.
#include "core/db/operation.h"
#include "core/db/query.h"

namespace koriz {

/// "SELECT " and what readOperation() expects of table operation AS o; further columns may follow.
inline constexpr char selectOperation[] = "SELECT o.id, o.kind, o.what, o.at, o.changes, o.undone_by";

/// Without the employee.
[[nodiscard]] OperationRow readOperation(const Query &q);

} // namespace koriz
