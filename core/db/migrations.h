#pragma once
#include <QByteArray>

struct sqlite3;

namespace koriz {

/// The text of resources/sql/NNNN_*.sql for a version from 1; throws Error when it is missing from the program.
[[nodiscard]] QByteArray migrationSql(int version);

/// SHA-256 over the sorted schema (names and SQL of tables, indexes, triggers, views), without SQLite's own tables.
[[nodiscard]] QByteArray schemaFingerprint(sqlite3 *handle);

/// What schemaFingerprint() is for a file that this program made; computed once from the migrations.
[[nodiscard]] QByteArray expectedFingerprint();

} // namespace koriz
