#pragma once
#include "core/db/query.h"

namespace koriz {

/// Writes what search everywhere finds. Texts come folded (core/base/fold.h). The index holds no transaction of its
/// own: it belongs to that of the record's write. While a BulkIndex lives, the text index is its affair.
class SearchIndex
{
public:
    explicit SearchIndex(const Database &db);

    /// The id of a record's entry; `entity` is 0..15.
    static constexpr qint64 entryId(int entity, qint64 record) { return record * 16 + entity; }
    static constexpr int entityOf(qint64 entry) { return static_cast<int>(entry % 16); }
    static constexpr qint64 recordOf(qint64 entry) { return entry / 16; }

    void put(qint64 entry, const QString &folded, const QString &roman, const QString &contact);
    void remove(qint64 entry);

    /// Takes entries out of the text index (not out of search_entry), and puts them back from search_entry.
    void forget(QList<qint64> entries);
    void remember(QList<qint64> entries);
    /// Builds the text index anew from search_entry.
    void rebuild();

private:
    void hand(qint64 entry, bool isAdded);

    const Database &m_db;
    Query m_insert, m_replace, m_entry, m_forget, m_remember, m_remove;
};

} // namespace koriz
