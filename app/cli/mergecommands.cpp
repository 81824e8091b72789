// duplicates, merge.
#include "app/cli/backupcommands.h"
#include "app/cli/command.h"
#include "core/customers/duplicates.h"
#include "core/fields/links.h"
#include "core/records/merge.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int pairsShown = 1000;

Exit listDuplicates(Context &context, const Arguments &arguments)
{
    const auto db = context.open(Database::Mode::ReadOnly);
    const DuplicatesFound found = findDuplicates(*db, arguments.number(u"limit"_s, pairsShown), context.progress);
    Links links(*db);
    QJsonArray pairs;
    QList<QStringList> table;
    for (const DuplicatePair &pair : found.pairs) {
        QJsonArray codes;
        QStringList words;
        for (const DuplicateReason reason : pair.reasons) {
            codes << duplicateReasonCode(reason);
            words << duplicateReasonText(reason);
        }
        pairs << QJsonObject {{u"a"_s, pair.a},
                              {u"b"_s, pair.b},
                              {u"score"_s, pair.score},
                              {u"reasons"_s, codes},
                              {u"exact"_s, pair.exact}};
        table << QStringList {QString::number(pair.a), links.name("customer", pair.a), QString::number(pair.b),
                              links.name("customer", pair.b), QString::number(pair.score), words.join(u", "_s)};
    }
    if (context.json)
        context.out.json({{u"pairs"_s, pairs}, {u"total"_s, qint64 {found.total}}});
    else
        context.out.table({Text::tr("Number"), Text::tr("Customer"), Text::tr("Number"), Text::tr("Customer"),
                           Text::tr("Score"), Text::tr("Reasons")},
                          table, {true, false, true, false, true});
    return Exit::Done;
}

Exit mergeRecords(Context &context, const Arguments &arguments)
{
    const Entity entity = entityArgument(arguments.word(1));
    const qint64 keep = idArgument(arguments.word(2));
    QList<qint64> others;
    for (const QString &word : arguments.words().mid(3))
        others << idArgument(word);
    const auto db = context.open();
    const auto store = makeStore(*db, entity, context.clock);
    const MergePlan plan = planMerge(*store, keep, others);
    backUpBefore(context, *db, BackupReason::Merge);
    Operation operation(*db, OperationKind::Merge, mergeTitle(*store, plan));
    merge(*store, plan);
    const OperationId id = operation.commit();
    if (context.json)
        context.out.json({{u"operation"_s, id.value}, {u"id"_s, keep}});
    else
        context.out.line(Text::tr("%Ln record(s) went into %1.", nullptr, static_cast<int>(others.size())).arg(keep));
    return Exit::Done;
}

} // namespace

QList<Command> mergeCommands()
{
    return {
        {u"duplicates"_s, u"[--limit N]"_s, 0, 0, {{u"limit"_s}}, listDuplicates},
        {u"merge"_s, u"ENTITY KEEP OTHER ..."_s, 3, -1, {}, mergeRecords},
    };
}

} // namespace koriz::cli
