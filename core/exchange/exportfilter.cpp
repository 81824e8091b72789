#include "core/exchange/exportfilter.h"
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

} // namespace koriz
