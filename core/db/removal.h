#pragma once
#include "core/db/foreignkeys.h"
#include "core/db/queries.h"
#include <QHash>

namespace koriz {

/// Removes rows and, by what the schema's references say, all that cannot be without them (NOT NULL references);
/// optional references to them are emptied.
class Removal
{
public:
    /// `db` outlives it.
    explicit Removal(const Database &db) : m_db(db), m_queries(db) { }

    /// Needs an Operation under way. Throws Error.
    void remove(const QByteArray &table, qint64 id);

private:
    /// What is done with the rows that point to a removed one.
    struct Reference
    {
        ForeignKey key {};
        bool hasId = false; ///< its rows may be pointed to themselves
    };
    void readSchema();
    [[nodiscard]] QList<qint64> rowsWhere(const ForeignKey &key, qint64 id);

    const Database &m_db;
    Queries m_queries;
    QHash<QByteArray, QList<Reference>> m_references; ///< by the table they point to; read when first needed
};

} // namespace koriz
