#pragma once
#include "core/db/database.h"
#include <QStringList>

namespace koriz {

/// What is wrong inside the file, in words; empty = nothing. `deep` also compares the search index with the records
/// and reads every page twice; it needs a writable file for the index.
[[nodiscard]] QStringList findProblems(Database &db, bool deep);

} // namespace koriz
