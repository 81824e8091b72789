#include "core/db/removal.h"
#include "core/db/query.h"

namespace koriz {

namespace {

struct Reference
{
    QByteArray table {};  ///< that points
    QByteArray column {};
    bool needed = false;  ///< NOT NULL
    bool hasId = false;   ///< its rows may be pointed to themselves
};

QList<Reference> referencesTo(const Database &db, const QByteArray &table)
{
    QList<Reference> references;
    Query q(db, R"sql(SELECT t.name, f."from", c."notnull",
            EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'id' AND pk = 1)
        FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS f, pragma_table_info(t.name) AS c
        WHERE t.type = 'table' AND f."table" = :table AND c.name = f."from")sql");
    q.bind(":table", QString::fromLatin1(table));
    while (q.next())
        references << Reference {q.text(0).toLatin1(), q.text(1).toLatin1(), q.integer(2) != 0, q.integer(3) != 0};
    return references;
}

} // namespace

void removeRow(const Database &db, const QByteArray &table, qint64 id)
{
    for (const Reference &reference : referencesTo(db, table)) {
        const QByteArray where = " WHERE " + reference.column + " = :id";
        if (!reference.needed) {
            Query(db, "UPDATE " + reference.table + " SET " + reference.column + " = NULL" + where).bind(":id", id).exec();
        } else if (!reference.hasId) {
            Query(db, "DELETE FROM " + reference.table + where).bind(":id", id).exec();
        } else {
            QList<qint64> children;
            Query q(db, "SELECT id FROM " + reference.table + where);
            q.bind(":id", id);
            while (q.next())
                children << q.integer(0);
            for (const qint64 child : children)
                removeRow(db, reference.table, child);
        }
    }
    Query(db, "DELETE FROM " + table + " WHERE id = :id").bind(":id", id).exec();
}

} // namespace koriz
