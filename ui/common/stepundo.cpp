#include "ui/common/stepundo.h"
#include "ui/common/guarded.h"
#include "ui/common/worker.h"

namespace koriz::ui {

bool takeBack(const AppContext &context, const OperationRow &step, const QString &what)
{
    constexpr qint64 few = 2000;
    if (step.changes <= few)
        return guarded(context, [&] { undoStep(context.db, step.id, context.clock); });
    const auto done = runWithProgress(
        context, what, [id = step.id, clock = context.clock](Database &db, const Progress &) -> std::any {
            undoStep(db, id, clock);
            return true;
        });
    return done.has_value();
}

} // namespace koriz::ui
