#pragma once
#include <QtGlobal>
#include <atomic>
#include <functional>

namespace koriz {

/// How a long work tells how far it is and learns that it shall stop. Copied into the worker; `cancelled` outlives it.
struct Progress
{
    std::function<void(qint64 done, qint64 total)> report {}; ///< called on the worker's thread; total 0 = unknown
    const std::atomic_bool *cancelled = nullptr;

    void at(qint64 done, qint64 total) const { if (report) report(done, total); }
    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled->load(std::memory_order_relaxed); }
};

} // namespace koriz
