#pragma once
#include "core/base/progress.h"
#include "core/db/database.h"
#include <QStringList>

namespace koriz {

/// What is wrong inside the file, in words; empty = nothing. `deep` also compares the search index with the records
/// and reads every page twice; it needs a writable file for the index.
/// Throws Cancelled.
[[nodiscard]] QStringList findProblems(Database &db, bool deep, const Progress &progress = {});

/// What SQLite finds wrong in the pages of the file, a line each, at most `most`; empty = nothing. Reads all of it.
/// Throws Cancelled.
[[nodiscard]] QStringList pageProblems(const Database &db, int most, const Progress &progress = {});

} // namespace koriz
