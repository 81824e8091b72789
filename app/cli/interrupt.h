#pragma once
#include "core/base/progress.h"

namespace koriz::cli {

/// Ctrl+C (and a request to end) asks the running work to stop instead of ending the program at once; the second one
/// ends it.
void catchInterrupts();
[[nodiscard]] bool isStopWanted();
/// Progress that knows the request and tells how far it is on standard error when that is a terminal.
[[nodiscard]] Progress interruptible();

} // namespace koriz::cli
