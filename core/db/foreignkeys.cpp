#include "core/db/foreignkeys.h"
#include "core/db/query.h"

namespace koriz {

QList<ForeignKey> foreignKeys(const Database &db)
{
    QList<ForeignKey> keys;
    Query q(db, R"sql(SELECT t.name, f."from", f."table", c."notnull"
        FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS f, pragma_table_info(t.name) AS c
        WHERE t.type = 'table' AND c.name = f."from")sql");
    while (q.next())
        keys << ForeignKey {q.text(0).toLatin1(), q.text(1).toLatin1(), q.text(2).toLatin1(), q.integer(3) != 0};
    return keys;
}

} // namespace koriz
