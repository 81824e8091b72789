#include "core/exchange/likelyentity.h"
#include "core/exchange/headernames.h"
#include "core/exchange/rowsource.h"
#include <array>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Where two are alike the earlier one: customers are what lists are of, then those with few fields.
constexpr std::array candidates {Entity::Customer, Entity::Feedback, Entity::Campaign, Entity::Product,
                                 Entity::Activity, Entity::Purchase, Entity::Deal};

/// Of the fields the columns fill; what tells of a linked customer or product counts a little less.
int weight(Entity entity, const QStringList &columns, const QList<QStringList> &sampleRows)
{
    int sum = 0;
    for (const QString &path : mapHeaders(entityInfo(entity).key, columns, sampleRows)) {
        const bool isOfLinked = path.startsWith(u"customer") || path.startsWith(u"product");
        sum += path.isEmpty() ? 0 : isOfLinked ? 3 : 4;
    }
    return sum;
}

} // namespace

std::optional<Entity> likelyEntity(const QStringList &columns, const QList<QStringList> &sampleRows)
{
    constexpr int least = 8;
    std::optional<Entity> best;
    int most = least - 1;
    for (const Entity entity : candidates) {
        const int sum = weight(entity, columns, sampleRows);
        if (sum > most) {
            most = sum;
            best = entity;
        }
    }
    return best;
}

std::optional<Entity> likelyEntity(const QString &path, const Progress &progress)
{
    if (path.endsWith(u".vcf"_s, Qt::CaseInsensitive))
        return Entity::Customer;
    if (path.endsWith(u".ics"_s, Qt::CaseInsensitive))
        return Entity::Activity;
    constexpr int sampled = 50;
    ImportOptions options;
    options.source = path;
    const std::unique_ptr<RowSource> source = openRowSource(options, progress);
    QList<QStringList> rows;
    for (SourceRow row; rows.size() < sampled && source->next(row);)
        rows << QStringList(row.cells.begin(), row.cells.end());
    return likelyEntity(source->columns, rows);
}

} // namespace koriz
