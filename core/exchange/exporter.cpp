#include "core/exchange/exporter.h"
#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/exportcolumns.h"
#include "core/exchange/exportfilter.h"
#include "core/exchange/sheetwriter.h"
#include "core/fields/catalogue.h"
#include "core/fields/valuetext.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

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

/// A probability set by hand only: one that follows from the stage is not the deal's own.
QList<ExportColumn> columnsOf(const Database &db, const Catalogue &catalogue, const ExportOptions &options)
{
    const bool isDefault = options.columns.isEmpty();
    QList<ExportColumn> columns;
    for (const QString &path : isDefault ? defaultExportColumns(db, options.entity) : options.columns) {
        columns << exportColumn(catalogue, path);
        if (isDefault && path == u"probability" && options.entity == Entity::Deal)
            columns.last().sql = "d.probability_bp";
    }
    return columns;
}

QStringList headingsOf(const QList<ExportColumn> &columns)
{
    QStringList headings;
    for (const ExportColumn &column : columns)
        headings << column.heading;
    return headings;
}

CsvWriteOptions csvFormat(const ExportOptions &options)
{
    const QString encoding = options.encoding.toLower();
    if (encoding != u"utf-8" && encoding != u"utf-8-bom")
        throw Error(
            QCoreApplication::translate("Export", "Files are written as UTF-8, with or without a mark at the start."),
            {}, Error::Kind::Refused);
    CsvWriteOptions format;
    format.delimiter = options.delimiter.toLatin1();
    format.bom = encoding.endsWith(u"bom");
    format.safe = options.safe;
    return format;
}

/// Whether toText() gives what the file keeps, letter by letter.
bool isKeptAsText(FieldType type)
{
    switch (type) {
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Quantity:
    case FieldType::Boolean:
    case FieldType::Number:
    case FieldType::Tags: return false;
    default: return true;
    }
}

using EachRow = std::function<qint64(const std::function<void(Query &)> &take)>;

qint64 writeCsv(const Database &db, const QList<ExportColumn> &columns, const ExportOptions &options, QIODevice &device,
                const EachRow &eachRow)
{
    const int decimals = currencyDecimals(db.currency());
    CsvWriter writer(device, csvFormat(options));
    writer.row(headingsOf(columns));
    std::vector<std::string_view> cells(static_cast<size_t>(columns.size()));
    std::vector<QByteArray> made(cells.size()); // owns what is not kept as text
    const qint64 rows = eachRow([&](Query &q) {
        for (int i = 0; i < columns.size(); ++i) {
            const auto at = static_cast<size_t>(i);
            if (isKeptAsText(columns.at(i).field.type)) {
                cells[at] = q.utf8(i);
            } else {
                made[at] = toText(columns.at(i).field, q.value(i), decimals).toUtf8();
                cells[at] = {made[at].constData(), static_cast<size_t>(made[at].size())};
            }
        }
        writer.row(cells);
    });
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

qint64 writeSheet(const Database &db, const QList<ExportColumn> &columns, const ExportOptions &options,
                  QIODevice &device, const EachRow &eachRow, const Progress &progress)
{
    const int decimals = currencyDecimals(db.currency());
    SheetWriter writer(entityLabel(options.entity), headingsOf(columns), db.language() == u"fa");
    const qint64 rows = eachRow([&](Query &q) {
        for (int i = 0; i < columns.size(); ++i)
            putCell(writer, columns.at(i).field, q.value(i), decimals);
        writer.endRow();
    });
    writer.writeTo(device, {{}, progress.cancelled});
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
        paths += linkExportPaths(entity, field.key);
    }
    return paths;
}

qint64 exportTable(const Database &db, const ExportOptions &options, const Progress &progress)
{
    const Catalogue catalogue(db, options.entity);
    const QList<ExportColumn> columns = columnsOf(db, catalogue, options);
    const EachRow eachRow
        = [&](const auto &take) { return eachExported(db, catalogue, columns, options.filter, progress, take); };
    const bool isSheet = options.path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    qint64 rows = 0;
    atomicWrite(options.path, [&](QIODevice &device) {
        rows = isSheet ? writeSheet(db, columns, options, device, eachRow, progress)
                       : writeCsv(db, columns, options, device, eachRow);
    });
    return rows;
}

} // namespace koriz
