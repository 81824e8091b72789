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

qint64 eachExported(const Database &db, const Catalogue &catalogue, const QByteArray &columns, const ExportFilter &filter,
                    const Progress &progress, const std::function<void(Query &)> &take)
{
    constexpr qint64 between = 200;
    const QByteArray where = filter.where.isEmpty() ? QByteArray() : " WHERE " + filter.where;
    const QByteArray order = filter.order.isEmpty() ? catalogue.info().alias + ".id" : filter.order;
    Query q(db, "SELECT " + columns + " FROM " + catalogue.info().from + where + " ORDER BY " + order);
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
