#pragma once
#include "core/fields/filter.h"

namespace koriz {

/// A filter the owner gave a name.
struct Segment
{
    qint64 id = 0;
    Entity entity = Entity::Customer;
    QString name {};
    QString filter {}; ///< text form
};

[[nodiscard]] QList<Segment> segments(const Database &db, Entity entity);
/// By its name as called() (base/named.h) takes it.
[[nodiscard]] std::optional<Segment> findSegment(const Database &db, Entity entity, const QString &name);
/// Keeps the filter under the name, replacing an older one; needs an Operation under way.
void saveSegment(Database &db, Entity entity, const QString &name, const Filter &filter);
void removeSegment(Database &db, qint64 id);

} // namespace koriz
