#pragma once

struct sqlite3;

namespace koriz {

/// Gives a connection the SQL functions koriz_fold(text) and koriz_country(text), fold() and countryKey() of base, and
/// koriz_figure(minor, currency): 12.34 for 1234 EUR. For queries only, never in the schema.
void addSqlFunctions(sqlite3 *handle);

} // namespace koriz
