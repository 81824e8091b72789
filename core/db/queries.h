#pragma once
#include "core/db/query.h"
#include <map>

namespace koriz {

/// Statements by their text, each prepared when it is first asked for.
class Queries
{
public:
    /// `db` outlives it.
    explicit Queries(const Database &db) : m_db(db) { }

    /// Ready to be bound; lives as long as this. Throws Error.
    [[nodiscard]] Query &operator()(const QByteArray &sql)
    {
        const auto known = m_queries.find(sql);
        return known != m_queries.end() ? known->second : m_queries.emplace(sql, Query(m_db, sql)).first->second;
    }

private:
    const Database &m_db;
    std::map<QByteArray, Query> m_queries;
};

} // namespace koriz
