#pragma once
#include "core/db/database.h"
#include "core/db/sqlite.h"

namespace koriz::test {

/// Lets this connection write past the change journal: for damage on purpose and for yardsticks.
inline void unguard(const Database &db)
{
    sqlite3_commit_hook(db.handle(), nullptr, nullptr);
    sqlite3_preupdate_hook(db.handle(), nullptr, nullptr);
}

} // namespace koriz::test
