#pragma once
#include "core/db/database.h"

namespace koriz {

/// Removes a row and, by what the schema's references say, all that cannot be without it (NOT NULL references);
/// optional references to it are emptied. Needs an Operation under way.
void removeRow(const Database &db, const QByteArray &table, qint64 id);

} // namespace koriz
