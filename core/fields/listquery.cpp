#include "core/fields/listquery.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/fields/search.h"
#include "core/fields/textorder.h"
#include <cstring>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr qint64 stepsBetweenReports = 4096;

/// FROM and WHERE of a request with the values of its marks.
struct Source
{
    QByteArray sql {};
    QVariantList values {};
};

Source sourceOf(const Database &db, const Catalogue &catalogue, const ListRequest &request)
{
    const FilterSql condition = listCondition(db, catalogue, request);
    const QByteArray where = condition.where.isEmpty() ? QByteArray() : " WHERE " + condition.where;
    return {" FROM " + catalogue.info().from + where, condition.values};
}

Query prepared(const Database &db, const QByteArray &sql, const QVariantList &values)
{
    Query q(db, sql);
    for (int i = 0; i < values.size(); ++i)
        q.bind(i + 1, values.at(i));
    return q;
}

enum class SortKind { Id, Number, Bytes, Text };

struct Sorting
{
    SortKind kind = SortKind::Id;
    QByteArray sql {};
};

Sorting sortingOf(const Catalogue &catalogue, const QString &path)
{
    const std::optional<FieldPath> resolved = path.isEmpty() ? std::nullopt : catalogue.resolve(path);
    if (!resolved || path == u"id")
        return {};
    const Field &field = catalogue.at(resolved->field);
    const QByteArray sql = catalogue.comparedSql(*resolved);
    if (resolved->isType)
        return {SortKind::Text, sql};
    if (field.isNumeric() || field.type == FieldType::Boolean)
        return {SortKind::Number, sql};
    switch (field.type) {
    case FieldType::Date:
    case FieldType::PartialDate:
    case FieldType::Stamp:
    case FieldType::Time: return {SortKind::Bytes, sql};
    default: return {SortKind::Text, sql};
    }
}

void watch(const Progress &progress, qint64 done)
{
    if (done % stepsBetweenReports != 0)
        return;
    if (progress.isCancelled())
        throw Cancelled();
    progress.at(done, 0);
}

std::vector<qint64> idsOf(Query &q, const Progress &progress)
{
    std::vector<qint64> ids;
    while (q.next()) {
        ids.push_back(q.integer(0));
        watch(progress, static_cast<qint64>(ids.size()));
    }
    return ids;
}

constexpr qint64 mostReserved = 10'000'000; ///< rows; larger lists grow

struct NumberRow { double value = 0; qint64 id = 0; };

/// The key's first bytes as a number decide nearly always; the rest lies in one long string.
struct TextRow
{
    quint64 head = 0;
    qint64 id = 0;
    quint64 start : 40 = 0;
    quint64 size : 24 = 0;

    [[nodiscard]] std::string_view key(std::string_view keys) const { return keys.substr(start, size); }
};

quint64 headOf(std::string_view key)
{
    unsigned char bytes[8] {};
    std::memcpy(bytes, key.data(), std::min<size_t>(key.size(), 8));
    quint64 head = 0;
    for (const unsigned char byte : bytes)
        head = head << 8 | byte;
    return head;
}

void append(std::vector<qint64> &ids, const std::vector<qint64> &empties)
{
    ids.insert(ids.end(), empties.begin(), empties.end());
}

std::vector<qint64> byNumber(Query &q, bool descending, const Progress &progress)
{
    std::vector<NumberRow> rows;
    std::vector<qint64> empties;
    qint64 done = 0;
    while (q.next()) {
        if (q.isNull(1))
            empties.push_back(q.integer(0));
        else
            rows.push_back({q.real(1), q.integer(0)});
        watch(progress, ++done);
    }
    std::sort(rows.begin(), rows.end(), [descending](const NumberRow &a, const NumberRow &b) {
        return a.value == b.value ? a.id < b.id : (a.value < b.value) != descending;
    });
    std::vector<qint64> ids;
    ids.reserve(rows.size() + empties.size());
    for (const NumberRow &row : rows)
        ids.push_back(row.id);
    append(ids, empties);
    return ids;
}

/// `most`: no more rows than these.
std::vector<qint64> byText(Query &q, TextOrder *order, bool descending, size_t most, const Progress &progress)
{
    constexpr size_t usualKey = 24;
    std::vector<TextRow> rows;
    std::vector<qint64> empties;
    std::string keys;
    rows.reserve(most); // memory that is not written to costs nothing, growing costs twice
    keys.reserve(most * usualKey);
    qint64 done = 0;
    while (q.next()) {
        const std::string_view text = q.utf8(1);
        const size_t start = keys.size();
        if (text.empty()) {
            empties.push_back(q.integer(0));
        } else {
            if (order)
                order->appendKey(text, keys);
            else
                keys.append(text);
            const std::string_view key = std::string_view(keys).substr(start);
            rows.push_back({headOf(key), q.integer(0), start, key.size()});
        }
        watch(progress, ++done);
    }
    std::sort(rows.begin(), rows.end(), [&keys, descending](const TextRow &a, const TextRow &b) {
        if (a.head != b.head)
            return (a.head < b.head) != descending;
        const int difference = a.key(keys).compare(b.key(keys));
        return difference == 0 ? a.id < b.id : (difference < 0) != descending;
    });
    keys = {};
    std::vector<qint64> ids;
    ids.reserve(rows.size() + empties.size());
    for (const TextRow &row : rows)
        ids.push_back(row.id);
    append(ids, empties);
    return ids;
}

} // namespace

FilterSql listCondition(const Database &db, const Catalogue &catalogue, const ListRequest &request)
{
    const FilterSql filter = toSql(request.filter, catalogue, {request.today, currencyDecimals(db.currency())});
    if (request.search.trimmed().isEmpty())
        return filter;
    const FilterSql search = searchCondition(request.entity, request.search);
    if (filter.where.isEmpty())
        return search;
    return {'(' + filter.where + ") AND " + search.where, filter.values + search.values};
}

std::vector<qint64> orderedIds(const Database &db, const ListRequest &request, const QString &language,
                               const Progress &progress)
{
    const Catalogue catalogue(db, request.entity);
    const Source source = sourceOf(db, catalogue, request);
    const Sorting sorting = sortingOf(catalogue, request.sort);
    const QByteArray id = catalogue.info().alias + ".id";
    if (sorting.kind == SortKind::Id) {
        Query q = prepared(db, "SELECT " + id + source.sql + " ORDER BY " + id + (request.descending ? " DESC" : ""),
                           source.values);
        return idsOf(q, progress);
    }
    // By id, so that equal values need no further sorting of the empty ones.
    Query q = prepared(db, "SELECT " + id + ", " + sorting.sql + source.sql + " ORDER BY " + id, source.values);
    if (sorting.kind == SortKind::Number)
        return byNumber(q, request.descending, progress);
    const qint64 most = Query(db, "SELECT max(id) FROM " + catalogue.info().table).firstInteger().value_or(0);
    TextOrder order(language);
    return byText(q, sorting.kind == SortKind::Bytes ? nullptr : &order, request.descending,
                  static_cast<size_t>(std::clamp<qint64>(most, 0, mostReserved)), progress);
}

std::vector<qint64> orderedIdsAside(Database &own, const ListRequest &request, const QString &language,
                                    const Progress &progress)
{
    own.execute("PRAGMA cache_size = -8192");
    return orderedIds(own, request, language, progress);
}

namespace {

/// Sorting so many records without an index is no matter of a moment.
bool isLong(const Database &db, const EntityInfo &info)
{
    constexpr qint64 momentary = 20'000;
    return Query(db, "SELECT max(id) FROM " + info.table).firstInteger().value_or(0) > momentary;
}

/// As the index of the search gives them, without gathering all that it holds.
std::vector<qint64> firstFound(const Database &db, const Catalogue &catalogue, const ListRequest &request, int n)
{
    FilterSql found = searchIds(request.entity, request.search);
    const FilterSql filter = toSql(request.filter, catalogue, {request.today, currencyDecimals(db.currency())});
    if (!filter.where.isEmpty()) {
        const EntityInfo &info = catalogue.info();
        found.where += " AND EXISTS (SELECT 1 FROM " + info.from + " WHERE " + info.alias
            + ".id = search_text.rowid / 16 AND (" + filter.where + "))";
    }
    Query q = prepared(db, found.where + " ORDER BY rowid LIMIT ?", found.values + filter.values + QVariantList {n});
    return idsOf(q, {});
}

} // namespace

std::vector<qint64> firstIds(const Database &db, const ListRequest &request, int n)
{
    const Catalogue catalogue(db, request.entity);
    if (!request.search.trimmed().isEmpty() && isLong(db, catalogue.info()))
        return firstFound(db, catalogue, request, n);
    const Source source = sourceOf(db, catalogue, request);
    Sorting sorting = sortingOf(catalogue, request.sort);
    const EntityInfo &info = catalogue.info();
    const QByteArray id = info.alias + ".id";
    const QByteArray direction = request.descending ? " DESC" : "";
    QByteArray order;
    const bool hasKey = request.entity != Entity::Purchase && request.entity != Entity::Feedback;
    const bool isByKey = hasKey && request.sort == info.titleField;
    const bool isIndexed = isByKey && request.entity != Entity::Activity;
    if (sorting.kind != SortKind::Id && !isIndexed && isLong(db, info))
        sorting.kind = SortKind::Id; // the order follows
    else if (isByKey)
        order = info.alias + '.' + info.titleField.toLatin1() + "_key" + direction + ", ";
    else if (sorting.kind == SortKind::Text)
        order = "koriz_fold(nullif(" + sorting.sql + ", ''))" + direction + " NULLS LAST, ";
    else if (sorting.kind != SortKind::Id)
        order = sorting.sql + direction + " NULLS LAST, ";
    QVariantList values = source.values;
    values << n;
    Query q = prepared(db, "SELECT " + id + source.sql + " ORDER BY " + order + id
                               + (sorting.kind == SortKind::Id ? direction : "") + " LIMIT ?", values);
    return idsOf(q, {});
}

qint64 count(const Database &db, const ListRequest &request)
{
    const Catalogue catalogue(db, request.entity);
    const Source source = sourceOf(db, catalogue, request);
    return prepared(db, "SELECT count(*)" + source.sql, source.values).firstInteger().value_or(0);
}

namespace {

QByteArray rowSql(const Catalogue &catalogue, const QStringList &columns, QList<int> &fields)
{
    QByteArray sql = "SELECT " + catalogue.info().alias + ".id";
    for (const QString &column : columns) {
        const std::optional<FieldPath> path = catalogue.resolve(column);
        fields << (path ? path->field : -1);
        sql += ", " + (path ? catalogue.shownSql(*path) : QByteArray("NULL"));
    }
    return sql + " FROM " + catalogue.info().from + " WHERE " + catalogue.info().alias + ".id = ?1";
}

} // namespace

ListReader::ListReader(const Database &db, const Catalogue &catalogue, const QStringList &columns)
    : m_query(db, rowSql(catalogue, columns, m_fields))
{
}

std::optional<ListRow> ListReader::row(qint64 id)
{
    m_query.bind(1, id);
    std::optional<ListRow> row;
    if (m_query.next()) {
        row = ListRow {m_query.integer(0), {}};
        row->values.reserve(m_fields.size());
        for (int i = 0; i < m_fields.size(); ++i)
            row->values << m_query.value(i + 1);
    }
    m_query.reset();
    return row;
}

QList<ListRow> ListReader::rows(const std::vector<qint64> &ids)
{
    QList<ListRow> rows;
    rows.reserve(static_cast<qsizetype>(ids.size()));
    for (const qint64 id : ids) {
        if (std::optional<ListRow> found = row(id))
            rows << *std::move(found);
    }
    return rows;
}

} // namespace koriz
