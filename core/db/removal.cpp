#include "core/db/removal.h"

namespace koriz {

void Removal::readSchema()
{
    QHash<QByteArray, QList<Reference>> references;
    for (const ForeignKey &key : foreignKeys(m_db)) {
        Query q(m_db, "SELECT 1 FROM pragma_table_info(:table) WHERE name = 'id' AND pk = 1");
        const bool hasId = q.bind(":table", QString::fromLatin1(key.table)).firstInteger().has_value();
        references[key.parent] << Reference {key, hasId};
    }
    m_references = references; // all of them or none
}

QList<qint64> Removal::rowsWhere(const ForeignKey &key, qint64 id)
{
    QList<qint64> rows;
    Query &q = m_queries("SELECT id FROM " + key.table + " WHERE " + key.column + " = :id");
    q.bind(":id", id);
    while (q.next())
        rows << q.integer(0);
    return rows;
}

void Removal::remove(const QByteArray &table, qint64 id)
{
    if (m_references.isEmpty())
        readSchema();
    for (const Reference &reference : m_references.value(table)) {
        const ForeignKey &key = reference.key;
        const QByteArray where = " WHERE " + key.column + " = :id";
        if (!key.isNeeded) {
            m_queries("UPDATE " + key.table + " SET " + key.column + " = NULL" + where).bind(":id", id).exec();
        } else if (!reference.hasId) {
            m_queries("DELETE FROM " + key.table + where).bind(":id", id).exec();
        } else {
            for (const qint64 child : rowsWhere(key, id))
                remove(key.table, child);
        }
    }
    m_queries("DELETE FROM " + table + " WHERE id = :id").bind(":id", id).exec();
}

} // namespace koriz
