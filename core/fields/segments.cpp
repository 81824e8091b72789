#include "core/fields/segments.h"
#include "core/base/named.h"
#include "core/db/query.h"

namespace koriz {

QList<Segment> segments(const Database &db, Entity entity)
{
    Query q(db, "SELECT id, name, filter FROM segment WHERE entity = :entity ORDER BY name_key");
    q.bind(":entity", entityInfo(entity).key);
    QList<Segment> list;
    while (q.next())
        list << Segment {q.integer(0), entity, q.text(1), q.text(2)};
    return list;
}

std::optional<Segment> findSegment(const Database &db, Entity entity, const QString &name)
{
    return called(segments(db, entity), name);
}

void saveSegment(Database &db, Entity entity, const QString &name, const Filter &filter)
{
    Query q(db, R"sql(INSERT INTO segment (entity, name, name_key, filter) VALUES (:entity, :name, :key, :filter)
        ON CONFLICT (entity, name_key) DO UPDATE SET name = excluded.name, filter = excluded.filter)sql");
    q.bind(":entity", entityInfo(entity).key).bind(":name", name.trimmed()).bind(":key", labelKey(name))
        .bind(":filter", toText(filter)).exec();
    db.touch(Area::Settings);
}

void removeSegment(Database &db, qint64 id)
{
    Query(db, "DELETE FROM segment WHERE id = :id").bind(":id", id).exec();
    db.touch(Area::Settings);
}

} // namespace koriz
