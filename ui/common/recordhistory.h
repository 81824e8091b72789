#pragma once
#include "core/fields/entity.h"
#include "ui/common/appcontext.h"

namespace koriz::ui {

/// A dialog with all that was ever changed on one record: when, what, in which step; a step can be undone from it.
void showRecordHistory(AppContext &context, Entity entity, qint64 id, const QString &title);

} // namespace koriz::ui
