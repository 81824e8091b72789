#include "core/fields/links.h"
#include "core/base/fold.h"
#include "core/fields/catalogue.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

QByteArray keyColumn(const QByteArray &table)
{
    return linkNameColumn(table) + "_key";
}

/// The column by which same-named rows of this table are told apart.
QByteArray scopeColumn(const QByteArray &table)
{
    if (table == "stage")
        return "pipeline_id";
    return table == "tag" ? "kind" : "";
}

} // namespace

/// A row found earlier may have been undone, and its number given to another.
void Links::refresh()
{
    if (m_serial == m_db.serial())
        return;
    forget();
    m_serial = m_db.serial();
}

qint64 Links::find(const QByteArray &table, const QString &name, const QVariant &scope)
{
    refresh();
    const QString key = nameKey(name);
    if (key.isEmpty())
        return 0;
    const Key cacheKey {table, scope.toString() + u'\n' + key};
    if (const auto it = m_ids.constFind(cacheKey); it != m_ids.cend())
        return *it;
    const QByteArray scoped = scope.isNull() ? QByteArray() : " AND " + scopeColumn(table) + " = :scope";
    Query &q = m_queries("SELECT id FROM " + table + " WHERE " + keyColumn(table) + " = :key" + scoped
                        + " ORDER BY id LIMIT 1");
    q.bind(":key", key);
    if (!scope.isNull())
        q.bind(":scope", scope);
    const qint64 id = q.firstInteger().value_or(0);
    if (id != 0)
        m_ids.insert(cacheKey, id);
    return id;
}

qint64 Links::insert(const QByteArray &table, const QString &name, const QString &key, const QVariant &scope)
{
    QByteArray columns = linkNameColumn(table) + ", " + keyColumn(table);
    QByteArray values = ":name, :key";
    if (!scope.isNull()) {
        columns += ", " + scopeColumn(table);
        values += ", :scope";
    }
    Query &q = m_queries("INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")");
    q.bind(":name", name).bind(":key", key);
    if (!scope.isNull())
        q.bind(":scope", scope);
    q.exec();
    return q.lastInsertId();
}

qint64 Links::findOrCreate(const QByteArray &table, const QString &name, const QVariant &scope)
{
    if (const qint64 found = find(table, name, scope); found != 0)
        return found;
    const QString key = nameKey(name);
    if (key.isEmpty())
        return 0;
    const qint64 id = insert(table, name.trimmed(), key, scope);
    m_ids.insert({table, scope.toString() + u'\n' + key}, id);
    countCreated(table);
    return id;
}

QString Links::name(const QByteArray &table, qint64 id)
{
    if (id == 0)
        return {};
    refresh();
    const std::pair key {table, id};
    if (const auto it = m_names.constFind(key); it != m_names.cend())
        return *it;
    Query &q = m_queries("SELECT " + linkNameColumn(table) + " FROM " + table + " WHERE id = :id");
    const QString name = q.bind(":id", id).firstText().value_or(QString());
    m_names.insert(key, name);
    return name;
}

bool Links::isAmbiguous(const QByteArray &table, const QString &name)
{
    Query &q = m_queries("SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE " + keyColumn(table)
                        + " = :key LIMIT 2)");
    return q.bind(":key", nameKey(name)).firstInteger().value_or(0) > 1;
}

} // namespace koriz
