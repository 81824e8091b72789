#pragma once
#include "core/db/operation.h"
#include "ui/common/appcontext.h"

namespace koriz::ui {

/// Takes a step of the journal back, or an undo (which does the step again): few changes at once, many on a worker
/// behind a dialog that names `what`. False when it was refused, failed or was cancelled; then the owner was told.
[[nodiscard]] bool takeBack(const AppContext &context, const OperationRow &step, const QString &what);

} // namespace koriz::ui
