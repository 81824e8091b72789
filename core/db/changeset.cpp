#include "core/db/changeset.h"
#include "core/base/error.h"
#include "core/db/query.h"
#include "core/db/sqlite.h"
#include <QCoreApplication>

namespace koriz {

RowVisit::RowVisit(sqlite3_changeset_iter *iterator) : m_iterator(iterator)
{
    const char *table = nullptr;
    int what = 0, indirect = 0;
    sqlite3changeset_op(iterator, &table, &m_columns, &what, &indirect);
    m_table = table;
    m_what = what == SQLITE_INSERT ? What::Inserted : what == SQLITE_DELETE ? What::Deleted : What::Updated;
    sqlite3changeset_pk(iterator, &m_isKey, nullptr);
}

sqlite3_value *RowVisit::old(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_what != What::Inserted)
        sqlite3changeset_old(m_iterator, column, &value);
    return value;
}

sqlite3_value *RowVisit::now(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_what != What::Deleted)
        sqlite3changeset_new(m_iterator, column, &value);
    return value;
}

QVariant RowVisit::variant(sqlite3_value *value)
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

qint64 RowVisit::id() const
{
    sqlite3_value *value = m_what == What::Inserted ? now(0) : old(0);
    return value ? sqlite3_value_int64(value) : 0;
}

QByteArray RowVisit::key() const
{
    QByteArray key(m_table.data(), static_cast<qsizetype>(m_table.size()));
    for (int i = 0; i < m_columns; ++i) {
        if (isKey(i))
            key += '\x1f' + (m_what == What::Inserted ? after(i) : before(i)).toByteArray();
    }
    return key;
}

void visitRows(const QByteArray &changeset, const std::function<bool(const RowVisit &)> &visit)
{
    sqlite3_changeset_iter *iterator = nullptr;
    QByteArray bytes = changeset; // the interface asks for memory it could write to
    int code = sqlite3changeset_start(&iterator, static_cast<int>(bytes.size()), bytes.data());
    while (code == SQLITE_OK && sqlite3changeset_next(iterator) == SQLITE_ROW) {
        if (!visit(RowVisit(iterator)))
            break;
    }
    if (code == SQLITE_OK)
        code = sqlite3changeset_finalize(iterator);
    if (code == SQLITE_NOMEM)
        throw noMemory();
    if (code != SQLITE_OK)
        throw Error(QCoreApplication::translate("Undo", "The change journal is damaged; this step cannot be undone."),
                    QStringLiteral("visit %1").arg(code));
}

const QByteArrayList &ColumnNames::of(const QByteArray &table)
{
    QByteArrayList &columns = m_names[table];
    if (columns.isEmpty()) {
        Query q(m_db, "SELECT name FROM pragma_table_info(:table) ORDER BY cid");
        q.bind(":table", QString::fromLatin1(table));
        while (q.next())
            columns << q.text(0).toLatin1();
    }
    return columns;
}

bool isDerivedColumn(std::string_view table, std::string_view column)
{
    return table == "search_entry" || column == "changed_at" || (table == "customer" && column == "completeness");
}

} // namespace koriz
