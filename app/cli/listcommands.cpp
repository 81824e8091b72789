// fields, list, search.
#include "app/cli/command.h"
#include "app/cli/request.h"
#include "core/base/money.h"
#include "core/fields/listquery.h"
#include "core/fields/search.h"
#include "core/fields/segments.h"
#include "core/fields/valuetext.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int hitsShown = 50;

Exit listFields(Context &context, const Arguments &arguments)
{
    const Entity entity = entityArgument(arguments.word(1));
    const Catalogue catalogue = context.file.isEmpty() ? Catalogue(entity)
                                                       : Catalogue(*context.open(Database::Mode::ReadOnly), entity);
    QJsonArray list;
    QList<QStringList> table;
    const auto yes = [](bool is) { return is ? u"+"_s : QString(); };
    for (const Field &field : catalogue.fields()) {
        const QString type = QString::fromLatin1(fieldTypeName(field.type));
        const bool searchable = field.is(Field::Searchable), groupable = field.is(Field::Groupable);
        list << QJsonObject {{u"key"_s, field.key}, {u"label"_s, field.labelText()}, {u"type"_s, type},
                             {u"import"_s, field.isWritable()}, {u"export"_s, true},
                             {u"searchable"_s, searchable}, {u"groupable"_s, groupable}};
        table << QStringList {field.key,       field.labelText(), type, yes(field.isWritable()),
                              yes(searchable), yes(groupable)};
    }
    if (context.json)
        context.out.jsonArray(list);
    else
        context.out.table({Text::tr("Key"), Text::tr("Label"), Text::tr("Type"), Text::tr("Import"),
                           Text::tr("Searchable"), Text::tr("Groupable")},
                          table);
    return Exit::Done;
}

/// Scripts get every field, people those of a list.
QStringList columnsOf(const Context &context, const Arguments &arguments, const Catalogue &catalogue)
{
    QStringList columns = arguments.list(u"columns"_s);
    for (const QString &column : columns) {
        if (!catalogue.resolve(column))
            throw Refusal {Text::tr("There is no field “%1”.").arg(column)};
    }
    if (!columns.isEmpty())
        return columns;
    for (const Field &field : catalogue.fields()) {
        if (context.json || field.meaning == Meaning::RecordId || field.is(Field::Shown))
            columns << field.key;
    }
    return columns;
}

/// Row by row, so that a million need no memory.
void writeJsonRows(Context &context, ListReader &reader, const Catalogue &catalogue, const QStringList &columns,
                   const std::vector<qint64> &ids, int decimals)
{
    context.out.text("{\"rows\":[");
    bool isFirst = true;
    for (const qint64 id : ids) {
        const std::optional<ListRow> row = reader.row(id);
        if (!row)
            continue;
        QJsonObject object {{u"id"_s, id}};
        for (int i = 0; i < columns.size(); ++i)
            object.insert(columns.at(i), toJson(catalogue.at(reader.fields().at(i)), row->values.at(i), decimals));
        context.out.text(isFirst ? "\n" : ",\n");
        context.out.text(QJsonDocument(object).toJson(QJsonDocument::Compact));
        isFirst = false;
    }
}

void writeTable(Context &context, ListReader &reader, const Catalogue &catalogue, const QStringList &columns,
                const std::vector<qint64> &ids, int decimals)
{
    QList<QStringList> table;
    QList<bool> isNumber;
    for (const int field : reader.fields())
        isNumber << catalogue.at(field).isNumeric();
    for (const ListRow &row : reader.rows(ids)) {
        QStringList cells;
        for (int i = 0; i < columns.size(); ++i)
            cells << toText(catalogue.at(reader.fields().at(i)), row.values.at(i), decimals);
        table << cells;
    }
    context.out.table(columns, table, isNumber);
}

Exit listRecords(Context &context, const Arguments &arguments)
{
    const Entity entity = entityArgument(arguments.word(1));
    const auto db = context.open(Database::Mode::ReadOnly);
    const Catalogue catalogue(*db, entity);
    ListRequest request = requestOf(context, arguments, *db, catalogue);
    const QStringList columns = columnsOf(context, arguments, catalogue);
    std::vector<qint64> ids = orderedIds(*db, request, db->language(), context.progress);
    const auto total = static_cast<qint64>(ids.size());
    if (const int limit = arguments.number(u"limit"_s, -1); limit >= 0 && limit < total)
        ids.resize(static_cast<size_t>(limit));
    ListReader reader(*db, catalogue, columns);
    const int decimals = currencyDecimals(db->currency());
    if (context.json) {
        writeJsonRows(context, reader, catalogue, columns, ids, decimals);
        context.out.line(u"],\"total\":%1}"_s.arg(total));
    } else {
        writeTable(context, reader, catalogue, columns, ids, decimals);
    }
    return Exit::Done;
}

Exit searchRecords(Context &context, const Arguments &arguments)
{
    const QString text = arguments.words().mid(1).join(u' ');
    const auto db = context.open(Database::Mode::ReadOnly);
    const QList<SearchHit> hits = search(*db, text, arguments.number(u"limit"_s, hitsShown));
    QJsonArray list;
    QList<QStringList> table;
    for (const SearchHit &hit : hits) {
        const QString entity = entityInfo(hit.entity).key;
        list << QJsonObject {{u"entity"_s, entity}, {u"id"_s, hit.id}, {u"title"_s, hit.title}, {u"why"_s, hit.why},
                             {u"field"_s, hit.field}};
        table << QStringList {entity, QString::number(hit.id), hit.title, hit.why};
    }
    if (context.json)
        context.out.json({{u"hits"_s, list}, {u"total"_s, searchCount(*db, text)}});
    else
        context.out.table({Text::tr("Kind"), Text::tr("Number"), Text::tr("Title"), Text::tr("Found in")}, table,
                          {false, true});
    return Exit::Done;
}

} // namespace

ListRequest requestOf(const Context &context, const Arguments &arguments, const Database &db,
                      const Catalogue &catalogue)
{
    ListRequest request {catalogue.entity(), filterOf(arguments, db, catalogue), arguments.value(u"search"_s),
                         arguments.value(u"sort"_s), arguments.has(u"descending"_s), context.today};
    if (request.sort.startsWith(u'-')) {
        request.descending = true;
        request.sort.remove(0, 1);
    }
    if (!request.sort.isEmpty() && !catalogue.resolve(request.sort))
        throw Refusal {Text::tr("There is no field “%1”.").arg(request.sort)};
    return request;
}

Filter readFilter(const QString &text, const Catalogue &catalogue)
{
    const ParsedFilter parsed = parseFilter(text, catalogue);
    if (!parsed.filter)
        throw Refusal {Text::tr("%1 (at character %2 of the filter)").arg(parsed.issue.text).arg(parsed.position + 1)};
    return *parsed.filter;
}

Filter filterOf(const Arguments &arguments, const Database &db, const Catalogue &catalogue)
{
    Filter filter = readFilter(arguments.value(u"where"_s), catalogue);
    if (!arguments.has(u"segment"_s))
        return filter;
    const QString name = arguments.value(u"segment"_s);
    const std::optional<Segment> segment = findSegment(db, catalogue.entity(), name);
    if (!segment)
        throw Refusal {Text::tr("There is no segment “%1”.").arg(name)};
    return Filter::both(readFilter(segment->filter, catalogue), filter);
}

Entity entityArgument(const QString &word)
{
    if (const std::optional<Entity> entity = entityFromKey(word))
        return *entity;
    QStringList keys;
    for (const Entity entity : allEntities)
        keys << entityInfo(entity).key;
    throw UsageError {Text::tr("“%1” is none of %2.").arg(word, keys.join(u", "_s))};
}

qint64 idArgument(const QString &word)
{
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        throw UsageError {Text::tr("“%1” is no record number.").arg(word)};
    return id;
}

QList<Command> listCommands()
{
    return {
        {u"fields"_s, u"ENTITY"_s, 1, 1, {}, listFields},
        {u"list"_s,
         u"ENTITY [--where FILTER] [--segment NAME] [--search TEXT] [--sort FIELD|-FIELD] [--limit N] "_s
         u"[--columns a,b]"_s,
         1,
         1,
         {{u"where"_s},
          {u"segment"_s},
          {u"search"_s},
          {u"sort"_s},
          {u"descending"_s, false},
          {u"limit"_s},
          {u"columns"_s}},
         listRecords},
        {u"search"_s, u"TEXT [--limit N]"_s, 1, -1, {{u"limit"_s}}, searchRecords},
    };
}

} // namespace koriz::cli
