#include "core/db/history.h"
#include "core/base/error.h"
#include "core/db/query.h"
#include "core/db/sqlite.h"
#include <QHash>

namespace koriz {

namespace {

QVariant valueOf(sqlite3_value *value)
{
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return QVariant(qlonglong {sqlite3_value_int64(value)});
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_TEXT: return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)));
    default: return {};
    }
}

/// Finds the changes of one record in the changesets of the journal.
class Reader
{
public:
    Reader(const Database &db, const QByteArray &table, qint64 id) : m_db(db), m_table(table), m_id(id) { }

    /// Whether the changeset touches the record.
    bool read(const QByteArray &changeset, HistoryRow &row);

private:
    bool readChange(sqlite3_changeset_iter *iterator, HistoryRow &row);
    const QByteArrayList &columnsOf(const QByteArray &table);

    const Database &m_db;
    const QByteArray m_table;
    const qint64 m_id;
    QHash<QByteArray, QByteArrayList> m_columns;
};

const QByteArrayList &Reader::columnsOf(const QByteArray &table)
{
    QByteArrayList &columns = m_columns[table];
    if (columns.isEmpty()) {
        Query q(m_db, "SELECT name FROM pragma_table_info(:table) ORDER BY cid");
        q.bind(":table", QString::fromLatin1(table));
        while (q.next())
            columns << q.text(0).toLatin1();
    }
    return columns;
}

bool Reader::readChange(sqlite3_changeset_iter *iterator, HistoryRow &row)
{
    const char *name = nullptr;
    int columnCount = 0, what = 0, indirect = 0;
    sqlite3changeset_op(iterator, &name, &columnCount, &what, &indirect);
    const QByteArrayView table(name);
    const bool isOwn = table == m_table;
    // A row of a list ("customer_phone") begins with the record's id.
    if (!isOwn && !(table.startsWith(m_table) && table.size() > m_table.size() && table[m_table.size()] == '_'))
        return false;
    sqlite3_value *key = nullptr;
    const auto before = what == SQLITE_INSERT ? nullptr : sqlite3changeset_old;
    const auto after = what == SQLITE_DELETE ? nullptr : sqlite3changeset_new;
    (before ? before : after)(iterator, 0, &key);
    if (!key || sqlite3_value_int64(key) != m_id)
        return false;
    if (isOwn && what != SQLITE_UPDATE) {
        (what == SQLITE_INSERT ? row.created : row.removed) = true;
        return true;
    }
    const QByteArrayList columns = columnsOf(table.toByteArray());
    for (int i = 0; i < std::min<int>(columnCount, static_cast<int>(columns.size())); ++i) {
        sqlite3_value *old = nullptr, *now = nullptr;
        if (before)
            before(iterator, i, &old);
        if (after)
            after(iterator, i, &now);
        const ColumnChange change {table.toByteArray(), columns.at(i), valueOf(old), valueOf(now)};
        const bool isKey = what == SQLITE_UPDATE ? !now : i == 0;
        if (!isKey && change.before != change.after)
            row.changes << change;
    }
    return true;
}

bool Reader::read(const QByteArray &changeset, HistoryRow &row)
{
    sqlite3_changeset_iter *iterator = nullptr;
    QByteArray bytes = changeset;
    if (sqlite3changeset_start(&iterator, static_cast<int>(bytes.size()), bytes.data()) != SQLITE_OK)
        return false;
    bool isTouched = false;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW)
        isTouched = readChange(iterator, row) || isTouched;
    sqlite3changeset_finalize(iterator);
    return isTouched;
}

} // namespace

QList<HistoryRow> history(const Database &db, const QByteArray &table, qint64 id)
{
    QList<HistoryRow> rows;
    Reader reader(db, table, id);
    Query q(db, R"sql(SELECT o.id, o.kind, o.what, o.at, o.changes, o.undone_by, c.changeset
        FROM operation AS o JOIN operation_change AS c ON c.operation_id = o.id ORDER BY o.id DESC, c.seq)sql");
    while (q.next()) {
        HistoryRow row {{OperationId {q.integer(0)}, q.text(1), q.text(2), q.stamp(3), q.integer(4), !q.isNull(5)}};
        const bool isSame = !rows.isEmpty() && rows.last().operation.id == row.operation.id;
        if (isSame)
            reader.read(qUncompress(q.blob(6)), rows.last());
        else if (reader.read(qUncompress(q.blob(6)), row))
            rows << row;
    }
    for (HistoryRow &row : rows) {
        if (row.created || row.removed)
            row.changes.clear();
    }
    return rows;
}

} // namespace koriz
