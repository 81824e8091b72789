#pragma once
#include "core/base/progress.h"
#include "core/fields/entity.h"
#include <QStringList>
#include <optional>

namespace koriz {

/// What the rows of a table are: the entity whose own fields the headings name most of, customers where two are
/// alike. nullopt: hardly a heading is known.
[[nodiscard]] std::optional<Entity> likelyEntity(const QStringList &columns, const QList<QStringList> &sampleRows);

/// Of a file that may be imported, from its beginning. Throws Error, Cancelled.
[[nodiscard]] std::optional<Entity> likelyEntity(const QString &path, const Progress &progress = {});

} // namespace koriz
