#pragma once
#include "ui/common/appcontext.h"
#include <exception>
#include <functional>

namespace koriz::ui {

/// Runs `work`; what it throws is told to the owner in words. False when it threw; a Cancelled says nothing.
bool guarded(Dialogs &dialogs, QWidget *parent, const std::function<void()> &work);

inline bool guarded(const AppContext &context, const std::function<void()> &work)
{
    return guarded(context.dialogs, context.window, work);
}

/// What an exception says to the owner: a sentence, and details for who helps. Both empty for a Cancelled.
[[nodiscard]] std::pair<QString, QString> wordsOf(const std::exception_ptr &failure);

/// Tells what an exception caught elsewhere (a worker) says.
void tell(Dialogs &dialogs, QWidget *parent, const std::exception_ptr &failure);

} // namespace koriz::ui
