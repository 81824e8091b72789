#pragma once
#include "core/base/progress.h"
#include "core/db/query.h"
#include "core/fields/filter.h"

namespace koriz {

/// What a list shows, without its columns.
struct ListRequest
{
    Entity entity = Entity::Customer;
    Filter filter {};
    QString search {};      ///< words as in the search box; empty = all
    QString sort {};        ///< field path; empty = by number
    bool descending = false;
    QDate today {};         ///< what "today" in the filter means
};

/// All ids in their order; empty values stand last either way, equal ones by id. Text is ordered by the rules of
/// `language` (code). One pass over the file, so 1M records fit; a worker's work. Throws Cancelled.
[[nodiscard]] std::vector<qint64> orderedIds(const Database &db, const ListRequest &request, const QString &language,
                                             const Progress &progress = {});

/// The same on a connection that serves nothing else: it keeps few of the pages, since each is read once.
[[nodiscard]] std::vector<qint64> orderedIdsAside(Database &own, const ListRequest &request, const QString &language,
                                                  const Progress &progress = {});

/// The first `n` of them, or nearly (text by folded bytes; by number where many records would have to be sorted): for
/// the first paint, before orderedIds() is there.
[[nodiscard]] std::vector<qint64> firstIds(const Database &db, const ListRequest &request, int n);

/// Filter and search as one condition over the entity's alias, for exports; its subqueries hold for any of its rows.
[[nodiscard]] FilterSql listCondition(const Database &db, const Catalogue &catalogue, const ListRequest &request);

[[nodiscard]] qint64 count(const Database &db, const ListRequest &request);

struct ListRow
{
    qint64 id = 0;
    QVariantList values {}; ///< by Catalogue::shownSql(), in the order of the columns; links by name, tags as one text
};

/// Reads pages of a list by id: one prepared statement for its columns. `db` outlives it.
class ListReader
{
public:
    /// Unknown column paths give empty values.
    ListReader(const Database &db, const Catalogue &catalogue, const QStringList &columns);

    /// The rows of these ids in their order; records that are gone are left out.
    [[nodiscard]] QList<ListRow> rows(const std::vector<qint64> &ids);
    [[nodiscard]] std::optional<ListRow> row(qint64 id);
    /// Index in the catalogue of each column; -1 = unknown.
    [[nodiscard]] const QList<int> &fields() const { return m_fields; }

private:
    QList<int> m_fields;
    Query m_query;
};

} // namespace koriz
