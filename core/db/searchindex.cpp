#include "core/db/searchindex.h"

namespace koriz {

SearchIndex::SearchIndex(const Database &db)
    : m_db(db)
    , m_insert(db, "INSERT OR REPLACE INTO search_entry (id, folded, roman, contact) VALUES (?1, ?2, ?3, ?4)")
    // FTS5 external content: the old texts are handed back to take a row out of the index.
    , m_forget(db, R"sql(INSERT INTO search_text (search_text, rowid, folded, roman, contact)
                         SELECT 'delete', id, folded, roman, contact FROM search_entry WHERE id = ?1)sql")
    , m_remember(db, R"sql(INSERT INTO search_text (rowid, folded, roman, contact)
                           SELECT id, folded, roman, contact FROM search_entry WHERE id = ?1)sql")
    , m_remove(db, "DELETE FROM search_entry WHERE id = ?1")
{
}

void SearchIndex::put(qint64 entry, const QString &folded, const QString &roman, const QString &contact)
{
    if (!m_bulk)
        m_forget.bind(1, entry).exec();
    m_insert.bind(1, entry).bind(2, folded.isNull() ? QStringLiteral("") : folded)
        .bind(3, roman.isNull() ? QStringLiteral("") : roman)
        .bind(4, contact.isNull() ? QStringLiteral("") : contact).exec();
    if (!m_bulk)
        m_remember.bind(1, entry).exec();
}

void SearchIndex::remove(qint64 entry)
{
    if (!m_bulk)
        m_forget.bind(1, entry).exec();
    m_remove.bind(1, entry).exec();
}

void SearchIndex::finishBulk()
{
    m_bulk = false;
    Query(m_db, "INSERT INTO search_text (search_text) VALUES ('rebuild')").exec();
}

void SearchIndex::forget(const QList<qint64> &entries)
{
    for (const qint64 entry : entries)
        m_forget.bind(1, entry).exec();
}

void SearchIndex::remember(const QList<qint64> &entries)
{
    for (const qint64 entry : entries)
        m_remember.bind(1, entry).exec();
}

} // namespace koriz
