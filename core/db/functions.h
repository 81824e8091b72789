#pragma once

struct sqlite3;

namespace koriz {

/// Gives a connection the SQL functions koriz_fold(text) and koriz_country(text): fold() and countryKey() of base. For
/// conditions only, never in the schema.
void addSqlFunctions(sqlite3 *handle);

} // namespace koriz
