#pragma once
#include "core/db/database.h"
#include "core/exchange/importoptions.h"

namespace koriz {

/// How a file of one program was imported, kept under a name: columns, matching and how dates and numbers are read.
struct SavedMapping
{
    QString name {};
    ImportOptions options {}; ///< without source and rejects
};

/// By name.
[[nodiscard]] QList<SavedMapping> savedMappings(const Database &db, Entity entity);
/// By its name as called() (base/named.h) takes it.
[[nodiscard]] std::optional<SavedMapping> findMapping(const Database &db, Entity entity, const QString &name);
/// Keeps it, replacing an older one of the same name; needs an Operation under way.
void saveMapping(Database &db, const QString &name, const ImportOptions &options);
void removeMapping(Database &db, Entity entity, const QString &name);

} // namespace koriz
