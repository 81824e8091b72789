#pragma once
#include "core/db/database.h"
#include <QVariant>
#include <QHash>
#include <functional>
#include <string_view>

struct sqlite3_changeset_iter;
struct sqlite3_value;

namespace koriz {

/// One row as a changeset of the journal has it. Values live as long as the visit.
class RowVisit
{
public:
    enum class What { Inserted, Updated, Deleted };

    explicit RowVisit(sqlite3_changeset_iter *iterator);

    [[nodiscard]] std::string_view table() const { return m_table; }
    [[nodiscard]] What what() const { return m_what; }
    [[nodiscard]] int columnCount() const { return m_columns; }
    [[nodiscard]] bool isKey(int column) const { return m_isKey[column] != 0; }
    /// Of an inserted row nothing stood before; of an update only the key and what it changed. Invalid otherwise.
    [[nodiscard]] QVariant before(int column) const { return variant(old(column)); }
    [[nodiscard]] QVariant after(int column) const { return variant(now(column)); }
    /// True when the row's column was written.
    [[nodiscard]] bool writes(int column) const
    {
        return m_what == What::Deleted ? old(column) != nullptr : now(column) != nullptr;
    }
    /// The first column, which leads every key of the schema: the record's id, or that of the record it belongs to.
    [[nodiscard]] qint64 id() const;
    /// Names the row within the file: table and key.
    [[nodiscard]] QByteArray key() const;

private:
    [[nodiscard]] sqlite3_value *old(int column) const;
    [[nodiscard]] sqlite3_value *now(int column) const;
    [[nodiscard]] static QVariant variant(sqlite3_value *value);

    sqlite3_changeset_iter *m_iterator;
    std::string_view m_table;
    What m_what {};
    int m_columns = 0;
    unsigned char *m_isKey = nullptr;
};

/// Visits the rows of an unpacked changeset until `visit` says false.
void visitRows(const QByteArray &changeset, const std::function<bool(const RowVisit &)> &visit);

/// Names of the columns of tables, read once each.
class ColumnNames
{
public:
    explicit ColumnNames(const Database &db) : m_db(db) { }
    const QByteArrayList &of(const QByteArray &table);

private:
    const Database &m_db;
    QHash<QByteArray, QByteArrayList> m_names;
};

/// Columns that only follow from others: a later change of them alone is no reason to keep a step from being undone;
/// whoever undoes works them out anew.
[[nodiscard]] bool isDerivedColumn(std::string_view table, std::string_view column);

} // namespace koriz
