#include "core/db/searchindex.h"
#include "core/db/bulkindex.h"
#include <QScopeGuard>

namespace koriz {

namespace {

QString notNull(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

} // namespace

SearchIndex::SearchIndex(const Database &db)
    : m_db(db)
    , m_insert(db, "INSERT OR IGNORE INTO search_entry (id, folded, roman, contact) VALUES (?1, ?2, ?3, ?4)")
    , m_replace(db, "UPDATE search_entry SET folded = ?2, roman = ?3, contact = ?4 WHERE id = ?1")
    , m_entry(db, "SELECT id, folded, roman, contact FROM search_entry WHERE id = ?1")
    // FTS5 external content: the old texts are handed back to take a row out of the index. Both give their values,
    // since INSERT ... SELECT opens a savepoint, at which FTS5 writes out all it has gathered: a hundred times dearer.
    , m_forget(db, R"sql(INSERT INTO search_text (search_text, rowid, folded, roman, contact)
                         VALUES ('delete', ?1, ?2, ?3, ?4))sql")
    , m_remember(db, "INSERT INTO search_text (rowid, folded, roman, contact) VALUES (?1, ?2, ?3, ?4)")
    , m_remove(db, "DELETE FROM search_entry WHERE id = ?1")
{
}

/// Takes the entry as it stands out of the text index, or into it.
void SearchIndex::hand(qint64 entry, bool isAdded)
{
    const auto done = qScopeGuard([this] { m_entry.reset(); });
    if (!m_entry.bind(1, entry).next())
        return;
    if (BulkIndex *bulk = m_db.bulkIndex()) {
        const SearchEntry texts {m_entry.integer(0), m_entry.text(1), m_entry.text(2), m_entry.text(3)};
        isAdded ? bulk->add(texts) : bulk->remove(texts);
        return;
    }
    Query &to = isAdded ? m_remember : m_forget;
    to.bind(1, m_entry.integer(0)).bindUtf8(2, m_entry.utf8(1)).bindUtf8(3, m_entry.utf8(2))
        .bindUtf8(4, m_entry.utf8(3)).exec();
}

void SearchIndex::put(qint64 entry, const QString &folded, const QString &roman, const QString &contact)
{
    const SearchEntry texts {entry, notNull(folded), notNull(roman), notNull(contact)};
    const auto write = [&texts](Query &q) {
        q.bind(1, texts.id).bind(2, texts.folded).bind(3, texts.roman).bind(4, texts.contact).exec();
    };
    write(m_insert);
    if (m_insert.changes() == 0) {
        hand(entry, false);
        write(m_replace);
    }
    if (BulkIndex *bulk = m_db.bulkIndex())
        bulk->add(texts);
    else
        write(m_remember);
}

void SearchIndex::remove(qint64 entry)
{
    hand(entry, false);
    m_remove.bind(1, entry).exec();
}

/// In ascending order: FTS5 writes out all it has gathered when a number is lower than the one before.
void SearchIndex::forget(QList<qint64> entries)
{
    std::sort(entries.begin(), entries.end());
    for (const qint64 entry : std::as_const(entries))
        hand(entry, false);
}

void SearchIndex::remember(QList<qint64> entries)
{
    std::sort(entries.begin(), entries.end());
    for (const qint64 entry : std::as_const(entries))
        hand(entry, true);
}

void SearchIndex::rebuild()
{
    Query(m_db, "INSERT INTO search_text (search_text) VALUES ('rebuild')").exec();
}

} // namespace koriz
