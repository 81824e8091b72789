#include "tests/faults/faultmemory.h"
#include "core/db/sqlite.h"

namespace koriz::test {

namespace {

struct State
{
    bool armed = false;
    bool persistent = false;
    bool fired = false;
    qint64 at = 0;
    qint64 calls = 0;
} state;

sqlite3_mem_methods machine {};

bool fails()
{
    if (!state.armed)
        return false;
    ++state.calls;
    const bool now = state.at > 0 && (state.calls == state.at || (state.persistent && state.calls > state.at));
    state.fired = state.fired || now;
    return now;
}

void *allocate(int size) { return fails() ? nullptr : machine.xMalloc(size); }
void *resize(void *old, int size) { return fails() ? nullptr : machine.xRealloc(old, size); }

} // namespace

void installFaultMemory()
{
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &machine);
    sqlite3_mem_methods faulty = machine;
    faulty.xMalloc = allocate;
    faulty.xRealloc = resize;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &faulty);
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0); // else small allocations never come here
    sqlite3_initialize();
}

void armMemory(qint64 at, bool persistent) { state = {true, persistent, false, at, 0}; }

qint64 disarmMemory()
{
    state.armed = false;
    return state.calls;
}

bool hasMemoryFailed() { return state.fired; }

} // namespace koriz::test
