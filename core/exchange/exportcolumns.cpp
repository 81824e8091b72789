#include "core/exchange/exportcolumns.h"
#include "core/base/error.h"
#include "core/exchange/exportkeys.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Columns that are no fields: by them an import finds the linked customer and product again.
struct LinkColumn { const char16_t *path; const char *sql; }; // null = customerNumberSql()

constexpr LinkColumn customerColumns[] {
    {u"customer.external_id", nullptr},
    {u"customer.email",
     "(SELECT y.address FROM customer_email AS y WHERE y.customer_id = %.customer_id ORDER BY y.position LIMIT 1)"},
    {u"customer.phone",
     "(SELECT y.number FROM customer_phone AS y WHERE y.customer_id = %.customer_id ORDER BY y.position LIMIT 1)"},
    {u"customer.name", "(SELECT y.name FROM customer AS y WHERE y.id = %.customer_id)"},
};
constexpr LinkColumn productColumns[] {
    {u"product.sku", "(SELECT y.sku FROM product AS y WHERE y.id = %.product_id)"},
};

bool hasCustomer(Entity entity)
{
    return entity == Entity::Deal || entity == Entity::Purchase || entity == Entity::Activity
        || entity == Entity::Feedback;
}

QByteArray customerAlias(Entity entity)
{
    return entity == Entity::Purchase ? QByteArray("r") : entityInfo(entity).alias;
}

std::optional<ExportColumn> linkColumn(Entity entity, const QString &path)
{
    for (const LinkColumn &known : customerColumns) {
        if (hasCustomer(entity) && path == QStringView(known.path))
            return ExportColumn {path, known.sql ? QByteArray(known.sql).replace("%", customerAlias(entity))
                                           : customerNumberSql(customerAlias(entity) + ".customer_id"), {}, {}, {}};
    }
    for (const LinkColumn &known : productColumns) {
        if ((entity == Entity::Purchase || entity == Entity::Deal) && path == QStringView(known.path))
            return ExportColumn {path, QByteArray(known.sql).replace("%", entityInfo(entity).alias), {}, {}, {}};
    }
    return std::nullopt;
}

/// Names of tags may hold the signs that part them.
QByteArray tagSql(const Catalogue &catalogue, const Field &field)
{
    return "(SELECT CASE WHEN count(*) > 1 OR max(instr(name, ',') + instr(name, ';') + instr(name, '|') + instr(name, "
           "'\"')) > 0 THEN group_concat(name, ' ::: ') "
           "|| CASE WHEN count(*) = 1 THEN ' ::: ' ELSE '' END ELSE max(name) END FROM (SELECT t.name FROM "
        + field.table + " AS x JOIN tag AS t ON t.id = x.tag_id WHERE x." + catalogue.info().table
        + "_id = " + catalogue.info().alias + ".id AND t.kind = '" + field.column + "' ORDER BY t.name))";
}

/// What tells the record from all others where its own text may not; empty for all else.
QByteArray keySql(const Catalogue &catalogue, const Field &field)
{
    const QByteArray alias = catalogue.info().alias;
    if (field.storage == Storage::Link && field.table == "customer")
        return customerTextSql(alias + '.' + field.column);
    if (catalogue.entity() == Entity::Activity && field.storage == Storage::Link && field.table == "deal")
        return dealTextSql(alias);
    if (field.meaning != Meaning::ExternalId)
        return {};
    const QByteArray table = catalogue.info().table;
    switch (catalogue.entity()) {
    case Entity::Customer: return recordNumberSql(table, alias, customerNumberSql(alias + ".id"));
    case Entity::Deal: return recordNumberSql(table, alias, dealNumberSql());
    case Entity::Activity:
    case Entity::Feedback: return recordNumberSql(table, alias, alias + '.' + field.column);
    default: return {};
    }
}

/// Of an item that is told by its place in its list.
void joinItem(const Catalogue &catalogue, const FieldPath &path, ExportColumn &column)
{
    const Field &field = catalogue.at(path.field);
    if (field.storage != Storage::List || !path.type.isEmpty())
        return;
    const ListSpec &list = catalogue.lists().at(catalogue.listOf(field));
    const QByteArray item = QByteArray::number(path.item), alias = list.table + '_' + item;
    column.join = " LEFT JOIN " + list.table + " AS " + alias + " ON " + alias + '.' + list.owner + " = "
        + catalogue.info().alias + ".id AND " + alias + ".position = " + item;
    if (path.isType)
        column.joined = alias + ".type";
    else if (field.type == FieldType::Link)
        column.joined = "(SELECT y.name FROM " + field.column.chopped(3) + " AS y WHERE y.id = " + alias + '.'
            + field.column + ")";
    else
        column.joined = alias + '.' + field.column;
}

} // namespace

ExportColumn exportColumn(const Catalogue &catalogue, const QString &path)
{
    if (const auto link = linkColumn(catalogue.entity(), path))
        return *link;
    const std::optional<FieldPath> where = catalogue.resolve(path);
    if (!where)
        throw Error(QCoreApplication::translate("Export", "There is no field “%1”.").arg(path), {},
                    Error::Kind::Refused);
    const QByteArray key = keySql(catalogue, catalogue.at(where->field));
    ExportColumn column {path, key.isEmpty() ? catalogue.shownSql(*where) : key, {}, {}, catalogue.at(where->field)};
    joinItem(catalogue, *where, column);
    if (where->isType)
        column.field = {};
    else if (column.field.storage == Storage::Tags)
        column = {path, tagSql(catalogue, column.field), {}, {}, {}};
    else if (catalogue.entity() == Entity::Purchase && path == u"number")
        column.sql = recordNumberSql("receipt", "r", "r.number");
    return column;
}

QStringList linkExportPaths(Entity entity, const QString &field)
{
    QStringList paths;
    if (field == u"customer" && hasCustomer(entity)) {
        for (const LinkColumn &known : customerColumns)
            paths << QString::fromUtf16(known.path);
    }
    if (field == u"product" && (entity == Entity::Purchase || entity == Entity::Deal))
        paths << QString::fromUtf16(productColumns[0].path);
    return paths;
}

} // namespace koriz
