#pragma once
#include "core/db/database.h"
#include <QByteArray>

namespace koriz {

/// The text of resources/sql/NNNN_*.sql for a version from 1; throws Error when it is missing from the program.
[[nodiscard]] QByteArray migrationSql(int version);

/// SHA-256 over the sorted schema (names and SQL of tables, indexes, triggers, views), without SQLite's own tables.
[[nodiscard]] QByteArray schemaFingerprint(sqlite3 *handle);

/// What schemaFingerprint() is for a file of that version that Koriz made; computed once from the migrations.
[[nodiscard]] QByteArray expectedFingerprint(int version = schemaVersion);

/// An empty file of that version in memory, without defaults: what tables and columns there are. The caller closes it.
[[nodiscard]] sqlite3 *openEmptySchema(int version = schemaVersion);

} // namespace koriz
