#include "core/exchange/exportfilter.h"
#include "core/base/error.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace koriz {

ExportFilter exportFilter(const Database &db, const ListRequest &request)
{
    const Catalogue catalogue(db, request.entity);
    if (request.search.trimmed().isEmpty()) {
        const FilterSql sql = toSql(request.filter, catalogue, {request.today, currencyDecimals(db.currency())});
        return {sql.where, sql.values, {}};
    }
    QJsonArray ids; // what a search finds is no condition on the row
    for (const qint64 id : orderedIds(db, request, db.language()))
        ids << id;
    return {catalogue.info().alias + ".id IN (SELECT value FROM json_each(?))",
            {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))}, {}};
}

/// SELECT and FROM. SQLite takes 64 tables in a statement, so items of very long lists are looked up one by one.
static QByteArray selected(const Catalogue &catalogue, const QList<ExportColumn> &columns)
{
    constexpr qsizetype mostJoins = 40;
    QByteArrayList values, joins;
    for (const ExportColumn &column : columns) {
        const bool isJoined = !column.join.isEmpty() && (joins.contains(column.join) || joins.size() < mostJoins);
        values << (isJoined ? column.joined : column.sql);
        if (isJoined && !joins.contains(column.join))
            joins << column.join;
    }
    return "SELECT " + values.join(", ") + " FROM " + catalogue.info().from + joins.join();
}

qint64 eachExported(const Database &db, const Catalogue &catalogue, const QList<ExportColumn> &columns,
                    const ExportFilter &filter, const Progress &progress, const std::function<void(Query &)> &take)
{
    constexpr qint64 between = 200;
    const QByteArray where = filter.where.isEmpty() ? QByteArray() : " WHERE " + filter.where;
    const QByteArray order = filter.order.isEmpty() ? catalogue.info().alias + ".id" : filter.order;
    Query q(db, selected(catalogue, columns) + where + " ORDER BY " + order);
    for (int i = 0; i < filter.values.size(); ++i)
        q.bind(i + 1, filter.values.at(i));
    qint64 rows = 0;
    for (; q.next(); ++rows) {
        if (rows % between == 0) {
            if (progress.isCancelled())
                throw Cancelled();
            progress.at(rows, 0);
        }
        take(q);
    }
    return rows;
}

} // namespace koriz
