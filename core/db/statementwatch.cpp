#include "core/db/statementwatch.h"
#include "core/base/error.h"
#include "core/db/sqlite.h"

namespace koriz {

namespace {
constexpr int stepsBetweenLooks = 5000;
thread_local StatementWatch *innermost = nullptr;
} // namespace

StatementWatch::StatementWatch(sqlite3 *handle, std::function<bool()> shallStop)
    : m_handle(handle), m_shallStop(std::move(shallStop)), m_outer(innermost)
{
    innermost = this;
    install();
}

StatementWatch::~StatementWatch()
{
    Q_ASSERT(innermost == this);
    innermost = m_outer;
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    for (StatementWatch *outer = m_outer; outer; outer = outer->m_outer) {
        if (outer->m_handle == m_handle) {
            outer->install();
            break;
        }
    }
}

void StatementWatch::install()
{
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, look, this);
}

bool StatementWatch::isStopped(const StatementWatch *from, const sqlite3 *handle)
{
    for (const auto *each = from; each; each = each->m_outer) {
        if (each->m_handle == handle && each->m_shallStop())
            return true;
    }
    return false;
}

int StatementWatch::look(void *watch)
{
    const auto *self = static_cast<StatementWatch *>(watch);
    return isStopped(self, self->m_handle) ? 1 : 0;
}

void StatementWatch::throwIfStopped(const sqlite3 *handle)
{
    if (isStopped(innermost, handle))
        throw Cancelled();
}

} // namespace koriz
