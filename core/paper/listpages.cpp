#include "core/paper/listpages.h"
#include "core/base/error.h"
#include "core/fields/valuetext.h"
#include "core/paper/packedrows.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListPages)
};

constexpr qint64 rowsBetweenReports = 512;
constexpr qsizetype manyColumns = 7; ///< more of them read better on the broad side

block::ColumnKind kindOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::Date:
    case FieldType::PartialDate:
    case FieldType::Stamp:
    case FieldType::Time: return block::ColumnKind::Whole;
    default: return field.isNumeric() ? block::ColumnKind::Number : block::ColumnKind::Text;
    }
}

std::shared_ptr<PackedRows> readRows(const PageSource &source, const Catalogue &catalogue, const PrintedList &list,
                                     const QStringList &columns)
{
    const std::vector<qint64> ids = orderedIds(source.db, list.request, source.db.language(), source.progress);
    const auto total = static_cast<qint64>(ids.size());
    ListReader reader(source.db, catalogue, columns);
    auto rows = std::make_shared<PackedRows>();
    rows->reserve(total);
    for (qint64 i = 0; i < total; ++i) {
        if (i % rowsBetweenReports == 0) {
            if (source.progress.isCancelled())
                throw Cancelled();
            source.progress.at(i, total);
        }
        const std::optional<ListRow> row = reader.row(ids.at(static_cast<size_t>(i)));
        if (!row)
            continue;
        QStringList texts;
        for (qsizetype c = 0; c < row->values.size(); ++c)
            texts << display(catalogue.at(reader.fields().at(c)), row->values.at(c), source.format);
        rows->add(std::move(texts));
    }
    return rows;
}

} // namespace

QStringList usualColumns(const Catalogue &catalogue)
{
    QStringList paths;
    for (const Field &field : catalogue.fields()) {
        if (field.is(Field::Shown))
            paths << field.key;
    }
    return paths;
}

Document listPages(const PageSource &source, const PrintedList &list)
{
    const Catalogue catalogue(source.db, list.request.entity);
    const QStringList columns = list.columns.isEmpty() ? usualColumns(catalogue) : list.columns;
    block::Table table;
    for (const QString &path : columns) {
        const std::optional<FieldPath> resolved = catalogue.resolve(path);
        if (!resolved)
            throw Error(Text::tr("There is no field “%1”.").arg(path), {}, Error::Kind::Refused);
        const Field &field = catalogue.at(resolved->field);
        table.columns << block::Column {.title = field.labelText(), .kind = kindOf(field)};
    }
    const std::shared_ptr<const PackedRows> rows = readRows(source, catalogue, list, columns);
    table.rowCount = rows->size();
    table.row = [rows](qint64 row) { return rows->at(row); };
    table.emptyText = Text::tr("No records.");
    Document document = newDocument(source, entityLabel(list.request.entity));
    if (columns.size() > manyColumns)
        document.page.orientation = QPageLayout::Landscape;
    QStringList meta {Text::tr("Records: %1").arg(source.format.count(table.rowCount))};
    if (!list.request.filter.isAll())
        meta << Text::tr("Filter: %1").arg(Formatter::isolate(toText(list.request.filter)));
    if (const QString words = list.request.search.trimmed(); !words.isEmpty())
        meta << Text::tr("Search: %1").arg(words);
    document.blocks << block::Title {document.title} << block::Meta {meta} << table;
    return document;
}

} // namespace koriz
