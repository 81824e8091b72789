#pragma once
#include "ui/common/appcontext.h"

namespace koriz::ui {

/// What is said of an activity in one line. Ids 0 = none.
struct NewActivity
{
    QString kind {};
    QString subject {};
    bool isDone = false; ///< just now; else it is planned
    QDate due {};        ///< local day it is planned for, at nine o'clock; null = some day
    qint64 customer = 0;
    qint64 deal = 0;
    qint64 employee = 0;
};

/// Adds it as a step called `what`; false when it is refused or failed (told).
[[nodiscard]] bool addActivity(const AppContext &context, const NewActivity &said, const QString &what);

/// Marks an activity as done now; returns the step, nullopt when it is gone or failed (told).
[[nodiscard]] std::optional<OperationId> finishActivity(const AppContext &context, qint64 activity);

/// Name of the icon of a kind of activity ("call" → "phone").
[[nodiscard]] QString activityIcon(const QString &kind);

} // namespace koriz::ui
