#pragma once

struct sqlite3;

namespace koriz {

/// Gives a connection the SQL function koriz_fold(text): fold() of base. For conditions only, never in the schema.
void addSqlFunctions(sqlite3 *handle);

} // namespace koriz
