#pragma once
#include <QtGlobal>

namespace koriz::test {

/// SQLite's memory with faults. Call before SQLite is used for the first time.
void installFaultMemory();
/// The `at`-th allocation from now fails (1-based; 0 = none, they are only counted), with `persistent` all later ones.
void armMemory(qint64 at, bool persistent);
/// Ends the faults; how many allocations there were since.
qint64 disarmMemory();
[[nodiscard]] bool hasMemoryFailed();

} // namespace koriz::test
