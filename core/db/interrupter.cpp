#include "core/db/interrupter.h"
#include "core/base/error.h"
#include "core/db/sqlite.h"
#include <chrono>
#include <system_error>

namespace koriz {

Interrupter::Interrupter(sqlite3 *handle, const Progress &progress) : m_handle(handle), m_progress(progress)
{
    if (!m_progress.cancelled)
        return;
    try {
        m_thread = std::thread([this] { watch(); });
    } catch (const std::system_error &) {
        // No thread is to be had: the statement is stopped at its end.
    }
}

Interrupter::~Interrupter()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_ending.notify_one();
    m_thread.join();
}

/// Again and again, for an interrupt between two statements stops neither.
void Interrupter::watch()
{
    constexpr std::chrono::milliseconds look {20};
    std::unique_lock lock(m_mutex);
    while (!m_ending.wait_for(lock, look, [this] { return m_isOver; })) {
        if (m_progress.isCancelled())
            sqlite3_interrupt(m_handle);
    }
}

void Interrupter::throwIfCancelled() const
{
    if (m_progress.isCancelled())
        throw Cancelled();
}

} // namespace koriz
