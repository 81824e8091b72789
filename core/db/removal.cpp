#include "core/db/removal.h"
#include "core/db/foreignkeys.h"
#include "core/db/query.h"

namespace koriz {

namespace {

/// Rows of the table may be pointed to themselves.
bool hasId(const Database &db, const QByteArray &table)
{
    Query q(db, "SELECT 1 FROM pragma_table_info(:table) WHERE name = 'id' AND pk = 1");
    return q.bind(":table", QString::fromLatin1(table)).firstInteger().has_value();
}

QList<qint64> rowsWhere(const Database &db, const ForeignKey &key, qint64 id)
{
    QList<qint64> rows;
    Query q(db, "SELECT id FROM " + key.table + " WHERE " + key.column + " = :id");
    q.bind(":id", id);
    while (q.next())
        rows << q.integer(0);
    return rows;
}

void remove(const Database &db, const QList<ForeignKey> &keys, const QByteArray &table, qint64 id)
{
    for (const ForeignKey &key : keys) {
        if (key.parent != table)
            continue;
        const QByteArray where = " WHERE " + key.column + " = :id";
        if (!key.isNeeded) {
            Query(db, "UPDATE " + key.table + " SET " + key.column + " = NULL" + where).bind(":id", id).exec();
        } else if (!hasId(db, key.table)) {
            Query(db, "DELETE FROM " + key.table + where).bind(":id", id).exec();
        } else {
            for (const qint64 child : rowsWhere(db, key, id))
                remove(db, keys, key.table, child);
        }
    }
    Query(db, "DELETE FROM " + table + " WHERE id = :id").bind(":id", id).exec();
}

} // namespace

void removeRow(const Database &db, const QByteArray &table, qint64 id)
{
    remove(db, foreignKeys(db), table, id);
}

} // namespace koriz
