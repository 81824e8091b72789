// operations, undo, redo.
#include "app/cli/command.h"
#include "core/records/stores.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int operationsShown = 50;

Exit listOperations(Context &context, const Arguments &arguments)
{
    const auto db = context.open(Database::Mode::ReadOnly);
    const QList<OperationRow> rows = operations(*db, arguments.number(u"limit"_s, operationsShown));
    QJsonArray list;
    QList<QStringList> table;
    for (const OperationRow &row : rows) {
        const QString when = row.at.toString(Qt::ISODate);
        list << QJsonObject {{u"id"_s, row.id.value},     {u"what"_s, row.what},           {u"when"_s, when},
                             {u"changes"_s, row.changes}, {u"kind"_s, kindName(row.kind)}, {u"undone"_s, row.undone}};
        table << QStringList {QString::number(row.id.value), when, QString::number(row.changes), kindName(row.kind),
                              row.undone ? Text::tr("undone") : QString(), row.what};
    }
    if (context.json)
        context.out.json({{u"operations"_s, list}});
    else
        context.out.table({Text::tr("Number"), Text::tr("When"), Text::tr("Changes"), Text::tr("Kind"),
                           Text::tr("State"), Text::tr("What")},
                          table, {true, false, true});
    return Exit::Done;
}

Exit undoOperation(Context &context, const Arguments &arguments)
{
    const auto db = context.open();
    OperationId id {arguments.words().size() > 1 ? idArgument(arguments.word(1)) : 0};
    if (id.isNull()) {
        const std::optional<OperationRow> next = nextUndo(*db);
        if (!next)
            throw Refusal {Text::tr("There is nothing to undo.")};
        id = next->id;
    }
    const OperationId by = undoStep(*db, id, context.clock);
    if (context.json)
        context.out.json({{u"undone"_s, id.value}, {u"operation"_s, by.value}});
    else
        context.out.line(Text::tr("Undone: operation %1.").arg(id.value));
    return Exit::Done;
}

Exit redoOperation(Context &context, const Arguments &)
{
    const auto db = context.open();
    const std::optional<OperationRow> next = nextRedo(*db);
    if (!next)
        throw Refusal {Text::tr("There is nothing to redo.")};
    const std::optional<OperationId> by = redoStep(*db, context.clock);
    if (context.json)
        context.out.json({{u"undone"_s, next->id.value}, {u"operation"_s, by ? by->value : 0}});
    else
        context.out.line(Text::tr("Brought back: %1").arg(next->what));
    return Exit::Done;
}

} // namespace

QList<Command> journalCommands()
{
    return {
        {u"operations"_s, u"[--limit N]"_s, 0, 0, {{u"limit"_s}}, listOperations},
        {u"undo"_s, u"[OPERATION]"_s, 0, 1, {}, undoOperation},
        {u"redo"_s, {}, 0, 0, {}, redoOperation},
    };
}

} // namespace koriz::cli
