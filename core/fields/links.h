#pragma once
#include "core/db/queries.h"
#include <QHash>

namespace koriz {

/// Finds, and where asked makes, the rows that records point to by name: sources, companies, tags, employees ...
/// Keeps what it found until the next transaction. Writing needs an Operation under way.
class Links
{
public:
    explicit Links(const Database &db) : m_db(db), m_queries(db) { }

    /// Row of that name (folded), 0 when there is none. `scope` narrows: pipeline id for stages, kind for tags.
    [[nodiscard]] qint64 find(const QByteArray &table, const QString &name, const QVariant &scope = {});
    /// The same, making the row when it is missing; counted in created().
    [[nodiscard]] qint64 findOrCreate(const QByteArray &table, const QString &name, const QVariant &scope = {});
    /// Name of a row; empty for 0.
    [[nodiscard]] QString name(const QByteArray &table, qint64 id);
    /// True when several rows have this name, so that it does not say which is meant (customers, deals).
    [[nodiscard]] bool isAmbiguous(const QByteArray &table, const QString &name);

    /// How many rows each table got through findOrCreate().
    [[nodiscard]] const QHash<QByteArray, qint64> &created() const { return m_created; }
    void countCreated(const QByteArray &table) { ++m_created[table]; }
    void forget() { m_ids.clear(); m_names.clear(); }

private:
    using Key = std::pair<QByteArray, QString>;
    [[nodiscard]] qint64 insert(const QByteArray &table, const QString &name, const QString &key,
                                const QVariant &scope);
    void refresh();

    const Database &m_db;
    quint64 m_serial = 0; ///< of the file when the first of these was found
    QHash<Key, qint64> m_ids;
    QHash<std::pair<QByteArray, qint64>, QString> m_names;
    QHash<QByteArray, qint64> m_created;
    Queries m_queries;
};

} // namespace koriz
