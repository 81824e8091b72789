// show, add, set, delete, move.
#include "app/cli/command.h"
#include "app/cli/recordinput.h"
#include "core/base/money.h"
#include "core/fields/doubts.h"
#include "core/fields/listquery.h"
#include "core/fields/valuetext.h"
#include "core/records/recordchanges.h"
#include "core/sales/dealstore.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void refuseIf(const Issues &issues)
{
    QStringList lines;
    for (const Issue &issue : issues)
        lines << (issue.field.isEmpty() ? issue.text : issue.field + u": "_s + issue.text);
    if (!lines.isEmpty())
        throw Refusal {lines.join(u'\n')};
}

[[noreturn]] void refuseUnknown(Entity entity, qint64 id)
{
    throw Refusal {Text::tr("%1 %2 does not exist.").arg(entityLabelSingular(entity)).arg(id)};
}

Record loaded(EntityStore &store, qint64 id)
{
    std::optional<Record> record = store.load(id);
    if (!record)
        refuseUnknown(store.catalogue().entity(), id);
    return *std::move(record);
}

/// What was written though it looks wrong: on standard error, in JSON as "warnings" too.
QJsonObject written(const EntityStore &store, const Record &record, const QList<Doubt> &doubtedBefore)
{
    QJsonArray warnings;
    for (const Doubt &doubt : doubts(store.catalogue(), record, store.db().country())) {
        if (doubtedBefore.contains(doubt))
            continue;
        complain(u"%1=%2: %3"_s.arg(doubt.field, doubt.value, doubt.text));
        warnings << QJsonObject {{u"field"_s, doubt.field}, {u"value"_s, doubt.value}, {u"text"_s, doubt.text}};
    }
    QJsonObject object {{u"id"_s, record.id}};
    if (!warnings.isEmpty())
        object.insert(u"warnings"_s, warnings);
    return object;
}

void report(Context &context, OperationId operation, const QJsonObject &further, const QString &sentence)
{
    QJsonObject object = further;
    object.insert(u"operation"_s, operation.isNull() ? QJsonValue() : QJsonValue(operation.value));
    if (context.json)
        context.out.json(object);
    else
        context.out.line(sentence);
}

Exit addRecord(Context &context, const Arguments &arguments)
{
    const Entity entity = entityArgument(arguments.word(1));
    const auto db = context.open();
    const auto store = makeStore(*db, entity, context.clock);
    Operation operation(*db, OperationKind::Add, Text::tr("%1 added").arg(entityLabelSingular(entity)));
    Record record = store->blank();
    refuseIf(assign(*store, record, arguments.words().mid(2)));
    refuseIf(store->validate(record));
    const qint64 id = store->add(record);
    report(context, operation.commit(), written(*store, record, {}),
           Text::tr("%1 %2 was added.").arg(entityLabelSingular(entity)).arg(id));
    return Exit::Done;
}

Exit setRecord(Context &context, const Arguments &arguments)
{
    const Entity entity = entityArgument(arguments.word(1));
    const qint64 id = idArgument(arguments.word(2));
    const auto db = context.open();
    const auto store = makeStore(*db, entity, context.clock);
    Record record = loaded(*store, id);
    const QList<Doubt> doubted = doubts(store->catalogue(), record, db->country());
    Operation operation(*db, OperationKind::Edit,
                        Text::tr("%1: %2 changed").arg(entityLabelSingular(entity), store->title(record)));
    refuseIf(assign(*store, record, arguments.words().mid(3)));
    refuseIf(store->validate(record));
    store->update(record);
    report(context, operation.commit(), written(*store, record, doubted),
           Text::tr("%1 %2 was changed.").arg(entityLabelSingular(entity)).arg(id));
    return Exit::Done;
}

Exit deleteRecord(Context &context, const Arguments &arguments)
{
    const Entity entity = entityArgument(arguments.word(1));
    const qint64 id = idArgument(arguments.word(2));
    const auto db = context.open();
    const auto store = makeStore(*db, entity, context.clock);
    const Record record = loaded(*store, id);
    Operation operation(*db, OperationKind::Delete,
                        Text::tr("%1: %2 deleted").arg(entityLabelSingular(entity), store->title(record)));
    store->remove(id);
    report(context, operation.commit(), {{u"id"_s, id}},
           Text::tr("%1 %2 was deleted.").arg(entityLabelSingular(entity)).arg(id));
    return Exit::Done;
}

QDateTime momentOf(const Arguments &arguments)
{
    if (!arguments.has(u"at"_s))
        return {};
    const QString text = arguments.value(u"at"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDateTime moment = text.size() == 10 ? QDateTime(day, QTime(12, 0))
                                               : QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        throw UsageError {Text::tr("--at needs a day such as 2026-01-31 or a moment such as 2026-01-31T10:00.")};
    return moment.toUTC();
}

Exit moveDeal(Context &context, const Arguments &arguments)
{
    const qint64 id = idArgument(arguments.word(1));
    const Move how {{}, 0, momentOf(arguments), arguments.value(u"reason"_s), {}};
    const auto db = context.open();
    DealStore deals(*db, context.clock);
    const Record record = loaded(deals, id);
    const PipelineId pipeline {record.value(deals.catalogue().indexOf(u"pipeline")).toLongLong()};
    const QString wanted = arguments.word(2);
    std::optional<Stage> stage = deals.pipelines().findStage(wanted, pipeline);
    if (!stage)
        stage = deals.pipelines().stage(StageId {wanted.toLongLong()});
    if (!stage)
        throw Refusal {Text::tr("There is no stage “%1”.").arg(wanted)};
    Operation operation(*db, OperationKind::Move,
                        Text::tr("Deal “%1” moved to “%2”").arg(deals.title(record), stage->name));
    Move move = how;
    move.stage = stage->id;
    deals.move({DealId {id}}, move);
    report(context, operation.commit(), {{u"id"_s, id}, {u"stage"_s, stage->name}},
           Text::tr("Deal %1 is in “%2” now.").arg(id).arg(stage->name));
    return Exit::Done;
}

/// All field paths of a record: the fields, and the further items of its lists ("phone.2", "phone.2.type").
QStringList pathsOf(const Catalogue &catalogue, const Record &record)
{
    QStringList paths;
    for (const Field &field : catalogue.fields())
        paths << field.key;
    for (int i = 0; i < catalogue.lists().size(); ++i) {
        const ListSpec &list = catalogue.lists().at(i);
        for (int item = 0; item < record.list(i).size(); ++item) {
            const QString prefix = u"%1.%2"_s.arg(list.key).arg(item + 1);
            if (!record.list(i).at(item).type.isEmpty())
                paths << prefix + u".type"_s;
            for (const Field &field : catalogue.fields()) {
                const int column = catalogue.listColumnOf(field);
                if (item > 0 && catalogue.listOf(field) == i && !record.list(i).at(item).values.value(column).isNull())
                    paths << (field.key == list.key ? prefix : prefix + u'.' + field.key);
            }
        }
    }
    return paths;
}

QJsonObject historyObject(const HistoryRow &row)
{
    QJsonArray changes;
    for (const RowChange &changed : row.rows) {
        for (const ColumnChange &change : changed.columns) {
            if (!change.column.endsWith("_key") && change.column != "changed_at")
                changes << QJsonObject {{u"column"_s, QString::fromLatin1(change.table + '.' + change.column)},
                                        {u"before"_s, QJsonValue::fromVariant(change.before)},
                                        {u"after"_s, QJsonValue::fromVariant(change.after)}};
        }
    }
    return {{u"operation"_s, row.operation.id.value}, {u"kind"_s, kindName(row.operation.kind)},
            {u"what"_s, row.operation.what},          {u"when"_s, row.operation.at.toString(Qt::ISODate)},
            {u"undone"_s, row.operation.undone},      {u"changes"_s, changes}};
}

Exit showRecord(Context &context, const Arguments &arguments)
{
    const Entity entity = entityArgument(arguments.word(1));
    const qint64 id = idArgument(arguments.word(2));
    const auto db = context.open(Database::Mode::ReadOnly);
    const auto store = makeStore(*db, entity, context.clock);
    const Catalogue &catalogue = store->catalogue();
    const QStringList paths = pathsOf(catalogue, loaded(*store, id));
    ListReader reader(*db, catalogue, paths);
    const std::optional<ListRow> row = reader.row(id);
    if (!row)
        refuseUnknown(entity, id);
    const int decimals = currencyDecimals(db->currency());
    QJsonObject object {{u"id"_s, id}};
    QList<QStringList> table;
    for (int i = 0; i < paths.size(); ++i) {
        Field field = catalogue.at(reader.fields().at(i));
        if (paths.at(i).endsWith(u".type"))
            field.type = FieldType::Text;
        object.insert(paths.at(i), toJson(field, row->values.at(i), decimals));
        if (const QString text = toText(field, row->values.at(i), decimals); !text.isEmpty())
            table << QStringList {paths.at(i), text};
    }
    const QList<HistoryRow> past = history(*db, recordRef(*db, catalogue, id));
    QJsonArray entries;
    for (const HistoryRow &entry : past)
        entries << historyObject(entry);
    object.insert(u"history"_s, entries);
    if (context.json) {
        context.out.json(object);
        return Exit::Done;
    }
    context.out.table({Text::tr("Field"), Text::tr("Value")}, table);
    for (const HistoryRow &entry : past)
        context.out.line(entry.operation.at.toString(Qt::ISODate) + u"  "_s + entry.operation.what);
    return Exit::Done;
}

} // namespace

QList<Command> recordCommands()
{
    return {
        {u"show"_s, u"ENTITY ID"_s, 2, 2, {}, showRecord},
        {u"add"_s, u"ENTITY field=value ..."_s, 2, -1, {}, addRecord},
        {u"set"_s, u"ENTITY ID field=value ..."_s, 3, -1, {}, setRecord},
        {u"delete"_s, u"ENTITY ID"_s, 2, 2, {}, deleteRecord},
        {u"move"_s, u"DEAL-ID STAGE [--at ISO] [--reason R]"_s, 2, 2, {{u"at"_s}, {u"reason"_s}}, moveDeal},
    };
}

} // namespace koriz::cli
