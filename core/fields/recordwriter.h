#pragma once
#include "core/db/removal.h"
#include "core/fields/links.h"
#include "core/fields/record.h"
#include <map>

namespace koriz {

/// Columns that are not fields: keys and stamps, by name.
using Extras = QList<std::pair<const char *, QVariant>>; // names are string literals

/// Turns records into rows by what the catalogue says. Knows no rules; stores do. Statements are prepared once per set
/// of columns, so the same shape of record costs no parsing. Needs an Operation under way.
class RecordWriter
{
public:
    RecordWriter(const Database &db, const Catalogue &catalogue);
    ~RecordWriter();
    Q_DISABLE_COPY_MOVE(RecordWriter)

    /// Writes the set fields, lists, tags and custom values of a new record; returns its id.
    qint64 insert(const Record &record, const Extras &extras, Links &links);
    /// Writes what was set.
    void update(const Record &record, const Extras &extras, Links &links);
    void remove(qint64 id);

    /// A record as the file has it, nothing set.
    [[nodiscard]] std::optional<Record> load(qint64 id);

private:
    struct Loading;

    Loading &loading();
    void writeLists(const Record &record, qint64 id, bool isNew);
    void writeTags(const Record &record, qint64 id, bool isNew, Links &links);
    void writeCustom(const Record &record, qint64 id, bool isNew);
    void writeListItem(int list, const ListItem &item, qint64 id, int position);
    Query &insertFor(const std::vector<const char *> &columns);
    bool loadRow(Record &record);
    void loadLists(Record &record);
    void loadTags(Record &record);
    void loadCustom(Record &record);
    [[nodiscard]] bool isOwnColumn(const Field &field) const;

    const Database &m_db;
    const Catalogue &m_catalogue;
    Queries m_queries;
    Removal m_removal;
    std::unique_ptr<Loading> m_loading {};
    std::vector<Query> m_listInserts; ///< one per list
    std::map<std::vector<const char *>, Query> m_inserts; ///< by their columns
};

} // namespace koriz
