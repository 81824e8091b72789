#include "core/db/searchindex.h"
#include <QScopeGuard>

namespace koriz {

SearchIndex::SearchIndex(const Database &db)
    : m_db(db)
    , m_insert(db, "INSERT OR REPLACE INTO search_entry (id, folded, roman, contact) VALUES (?1, ?2, ?3, ?4)")
    , m_entry(db, "SELECT id, folded, roman, contact FROM search_entry WHERE id = ?1")
    // FTS5 external content: the old texts are handed back to take a row out of the index. Both give their values, since
    // INSERT ... SELECT opens a savepoint, at which FTS5 writes out all it has gathered: a hundred times dearer.
    , m_forget(db, "INSERT INTO search_text (search_text, rowid, folded, roman, contact) VALUES ('delete', ?1, ?2, ?3, ?4)")
    , m_remember(db, "INSERT INTO search_text (rowid, folded, roman, contact) VALUES (?1, ?2, ?3, ?4)")
    , m_remove(db, "DELETE FROM search_entry WHERE id = ?1")
{
}

/// Hands the entry as it stands to one of the two.
void SearchIndex::hand(qint64 entry, Query &to)
{
    const auto done = qScopeGuard([this] { m_entry.reset(); });
    if (m_entry.bind(1, entry).next())
        to.bind(1, m_entry.integer(0)).bindUtf8(2, m_entry.utf8(1)).bindUtf8(3, m_entry.utf8(2)).bindUtf8(4, m_entry.utf8(3)).exec();
}

void SearchIndex::put(qint64 entry, const QString &folded, const QString &roman, const QString &contact)
{
    if (!m_bulk)
        hand(entry, m_forget);
    m_insert.bind(1, entry).bind(2, folded.isNull() ? QStringLiteral("") : folded)
        .bind(3, roman.isNull() ? QStringLiteral("") : roman)
        .bind(4, contact.isNull() ? QStringLiteral("") : contact).exec();
    if (!m_bulk)
        hand(entry, m_remember);
}

void SearchIndex::remove(qint64 entry)
{
    if (!m_bulk)
        hand(entry, m_forget);
    m_remove.bind(1, entry).exec();
}

void SearchIndex::finishBulk()
{
    m_bulk = false;
    Query(m_db, "INSERT INTO search_text (search_text) VALUES ('rebuild')").exec();
}

/// In ascending order: FTS5 writes out all it has gathered when a number is lower than the one before.
void SearchIndex::forget(QList<qint64> entries)
{
    std::sort(entries.begin(), entries.end());
    for (const qint64 entry : std::as_const(entries))
        hand(entry, m_forget);
}

void SearchIndex::remember(QList<qint64> entries)
{
    std::sort(entries.begin(), entries.end());
    for (const qint64 entry : std::as_const(entries))
        hand(entry, m_remember);
}

} // namespace koriz
