#include "core/exchange/exporter.h"
#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/exportkeys.h"
#include "core/exchange/sheetwriter.h"
#include "core/fields/catalogue.h"
#include "core/fields/valuetext.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// One column of the export.
struct Column
{
    QString heading {};
    QByteArray sql {};
    Field field {}; ///< says how the value is written
};

/// Columns that are no fields: by them an import finds the linked customer and product again.
struct LinkColumn { const char16_t *path; const char *sql; }; // null = customerNumberSql()

constexpr LinkColumn customerColumns[] {
    {u"customer.external_id", nullptr},
    {u"customer.email", "(SELECT y.address FROM customer_email AS y WHERE y.customer_id = %.customer_id ORDER BY y.position LIMIT 1)"},
    {u"customer.phone", "(SELECT y.number FROM customer_phone AS y WHERE y.customer_id = %.customer_id ORDER BY y.position LIMIT 1)"},
    {u"customer.name", "(SELECT y.name FROM customer AS y WHERE y.id = %.customer_id)"},
};
constexpr LinkColumn productColumns[] {
    {u"product.sku", "(SELECT y.sku FROM product AS y WHERE y.id = %.product_id)"},
};

bool hasCustomer(Entity entity)
{
    return entity == Entity::Deal || entity == Entity::Purchase || entity == Entity::Activity || entity == Entity::Feedback;
}

QByteArray customerAlias(Entity entity)
{
    return entity == Entity::Purchase ? QByteArray("r") : entityInfo(entity).alias;
}

std::optional<Column> linkColumn(Entity entity, const QString &path)
{
    for (const LinkColumn &known : customerColumns) {
        if (hasCustomer(entity) && path == QStringView(known.path))
            return Column {path, known.sql ? QByteArray(known.sql).replace("%", customerAlias(entity))
                                           : customerNumberSql(customerAlias(entity) + ".customer_id"), {}};
    }
    for (const LinkColumn &known : productColumns) {
        if ((entity == Entity::Purchase || entity == Entity::Deal) && path == QStringView(known.path))
            return Column {path, QByteArray(known.sql).replace("%", entityInfo(entity).alias), {}};
    }
    return std::nullopt;
}

/// Names of tags may hold the signs that part them.
QByteArray tagSql(const Catalogue &catalogue, const Field &field)
{
    return "(SELECT CASE WHEN count(*) > 1 OR max(instr(name, ',') + instr(name, ';') + instr(name, '|')) > 0 THEN group_concat(name, ' ::: ') "
           "|| CASE WHEN count(*) = 1 THEN ' ::: ' ELSE '' END ELSE max(name) END FROM (SELECT t.name FROM " + field.table
        + " AS x JOIN tag AS t ON t.id = x.tag_id WHERE x." + catalogue.info().table + "_id = " + catalogue.info().alias
        + ".id AND t.kind = '" + field.column + "' ORDER BY t.name))";
}

/// What tells the record from all others where its own text does not; empty for all else.
QByteArray keySql(const Catalogue &catalogue, const Field &field)
{
    const QByteArray alias = catalogue.info().alias;
    if (field.storage == Storage::Link && field.table == "customer")
        return customerTextSql(alias + '.' + field.column);
    if (catalogue.entity() == Entity::Activity && field.storage == Storage::Link && field.table == "deal")
        return dealTextSql(alias);
    if (field.key != u"external_id")
        return {};
    return catalogue.entity() == Entity::Customer ? customerNumberSql(alias + ".id") : catalogue.entity() == Entity::Deal ? dealNumberSql() : QByteArray();
}

Column columnFor(const Catalogue &catalogue, const QString &path)
{
    if (const auto link = linkColumn(catalogue.entity(), path))
        return *link;
    const std::optional<FieldPath> where = catalogue.resolve(path);
    if (!where)
        throw Error(QCoreApplication::translate("Export", "There is no field “%1”.").arg(path), {}, Error::Kind::Refused);
    const QByteArray key = keySql(catalogue, catalogue.at(where->field));
    Column column {path, key.isEmpty() ? catalogue.valueSql(*where) : key, catalogue.at(where->field)};
    if (where->isType)
        column.field = {};
    else if (column.field.storage == Storage::Tags)
        column = {path, tagSql(catalogue, column.field), {}};
    else if (catalogue.entity() == Entity::Purchase && path == u"number")
        // Lines of a receipt without a number stay together by a made up one.
        column.sql = "coalesce(r.number, CASE WHEN (SELECT count(*) FROM receipt_line AS y WHERE y.receipt_id = r.id) > 1 "
                     "THEN '#' || r.id END)";
    return column;
}

void addListColumns(const Database &db, const Catalogue &catalogue, const ListSpec &list, QStringList &paths)
{
    const int items = static_cast<int>(Query(db, "SELECT coalesce(max(position), -1) + 1 FROM " + list.table)
                                           .firstInteger().value_or(0));
    for (int item = 1; item <= items; ++item) {
        for (const Field &field : catalogue.fields()) {
            if (field.storage != Storage::List || field.table != list.table)
                continue;
            const bool isOwn = field.key == list.key;
            paths << list.key + u'.' + QString::number(item) + (isOwn ? QString() : u'.' + field.key);
        }
        paths << list.key + u'.' + QString::number(item) + u".type"_s;
    }
}

bool isExported(const Database &db, const Catalogue &catalogue, const Field &field)
{
    if (!field.isWritable() || field.storage == Storage::List)
        return false;
    if (catalogue.entity() == Entity::Deal && field.key == u"probability")
        return Query(db, "SELECT 1 FROM deal WHERE probability_bp IS NOT NULL LIMIT 1").firstInteger().has_value();
    if (field.storage == Storage::Link && field.table == "customer" && field.key == u"customer")
        return false; // told by number, e-mail and name
    return true;
}

QByteArray selectSql(const Catalogue &catalogue, const QList<Column> &columns, const ExportFilter &filter)
{
    QByteArray sql = "SELECT ";
    for (const Column &column : columns)
        sql += (sql.size() > 7 ? ", " : "") + column.sql;
    sql += " FROM " + catalogue.info().from;
    if (!filter.where.isEmpty())
        sql += " WHERE " + filter.where;
    return sql + " ORDER BY " + (filter.order.isEmpty() ? catalogue.info().alias + ".id" : filter.order);
}

/// A probability set by hand only: one that follows from the stage is not the deal's own.
QList<Column> columnsOf(const Database &db, const Catalogue &catalogue, const ExportOptions &options)
{
    const bool isDefault = options.columns.isEmpty();
    QList<Column> columns;
    for (const QString &path : isDefault ? defaultExportColumns(db, options.entity) : options.columns) {
        columns << columnFor(catalogue, path);
        if (isDefault && path == u"probability" && options.entity == Entity::Deal)
            columns.last().sql = "d.probability_bp";
    }
    return columns;
}

QStringList headingsOf(const QList<Column> &columns)
{
    QStringList headings;
    for (const Column &column : columns)
        headings << column.heading;
    return headings;
}

void look(qint64 rows, const Progress &progress)
{
    if (rows % 500 != 0)
        return;
    if (progress.isCancelled())
        throw Cancelled();
    progress.at(rows, 0);
}

CsvWriteOptions csvFormat(const ExportOptions &options)
{
    const QString encoding = options.encoding.toLower();
    if (encoding != u"utf-8" && encoding != u"utf-8-bom")
        throw Error(QCoreApplication::translate("Export", "Files are written as UTF-8, with or without a mark at the start."), {}, Error::Kind::Refused);
    CsvWriteOptions format;
    format.delimiter = options.delimiter.toLatin1();
    format.bom = encoding.endsWith(u"bom");
    format.safe = options.safe;
    return format;
}

qint64 writeCsv(const Database &db, const QList<Column> &columns, const ExportOptions &options, Query &q, QIODevice &device, const Progress &progress)
{
    const int decimals = currencyDecimals(db.currency());
    CsvWriter writer(device, csvFormat(options));
    QStringList cells = headingsOf(columns);
    writer.row(cells);
    qint64 rows = 0;
    for (; q.next(); look(rows++, progress)) {
        for (int i = 0; i < columns.size(); ++i)
            cells[i] = toText(columns.at(i).field, q.value(i), decimals);
        writer.row(cells);
    }
    writer.finish();
    return rows;
}

/// Numbers and days are such in the sheet too; what a spreadsheet would change stays text.
void putCell(SheetWriter &writer, const Field &field, const QVariant &value, int decimals)
{
    const QString text = toText(field, value, decimals);
    switch (text.isEmpty() ? FieldType::Text : field.type) {
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Quantity:
    case FieldType::Integer:
    case FieldType::Number: return writer.decimal(text);
    case FieldType::Boolean: return writer.yesNo(text == u"true");
    case FieldType::Date:
    case FieldType::PartialDate: {
        const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
        return day.isValid() ? writer.day(day) : writer.text(text);
    }
    default: return writer.text(text);
    }
}

qint64 writeSheet(const Database &db, const QList<Column> &columns, const ExportOptions &options, Query &q, QIODevice &device, const Progress &progress)
{
    const int decimals = currencyDecimals(db.currency());
    SheetWriter writer(entityLabel(options.entity), headingsOf(columns), db.language() == u"fa");
    qint64 rows = 0;
    for (; q.next(); look(rows++, progress)) {
        for (int i = 0; i < columns.size(); ++i)
            putCell(writer, columns.at(i).field, q.value(i), decimals);
        writer.endRow();
    }
    writer.writeTo(device);
    return rows;
}

} // namespace

QStringList defaultExportColumns(const Database &db, Entity entity)
{
    const Catalogue catalogue(db, entity);
    QStringList paths;
    QSet<QByteArray> lists;
    for (const Field &field : catalogue.fields()) {
        if (isExported(db, catalogue, field) && !paths.contains(field.key))
            paths << field.key;
        if (field.storage == Storage::List && !lists.contains(field.table)) {
            lists.insert(field.table);
            addListColumns(db, catalogue, catalogue.lists().at(catalogue.listOf(field)), paths);
        }
        if (field.key == u"customer" && hasCustomer(entity)) {
            for (const LinkColumn &known : customerColumns)
                paths << QString::fromUtf16(known.path);
        }
        if (field.key == u"product" && (entity == Entity::Purchase || entity == Entity::Deal))
            paths << QString::fromUtf16(productColumns[0].path);
    }
    return paths;
}

qint64 exportTable(const Database &db, const ExportOptions &options, const Progress &progress)
{
    const Catalogue catalogue(db, options.entity);
    const QList<Column> columns = columnsOf(db, catalogue, options);
    const bool isSheet = options.path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    qint64 rows = 0;
    atomicWrite(options.path, [&](QIODevice &device) {
        Query q(db, selectSql(catalogue, columns, options.filter));
        for (int i = 0; i < options.filter.values.size(); ++i)
            q.bind(i + 1, options.filter.values.at(i));
        rows = isSheet ? writeSheet(db, columns, options, q, device, progress) : writeCsv(db, columns, options, q, device, progress);
    });
    return rows;
}

} // namespace koriz
