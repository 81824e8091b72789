// import, export.
#include "app/cli/backupcommands.h"
#include "app/cli/command.h"
#include "app/cli/request.h"
#include "core/exchange/cardexport.h"
#include "core/exchange/importer.h"
#include "core/exchange/savedmappings.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString delimiterWord(const QString &word)
{
    return word == u"tab" || word == u"\\t" ? u"\t"_s : word;
}

QChar delimiterOf(const QString &word)
{
    const QString sign = delimiterWord(word);
    if (sign.size() != 1 || sign.front() >= u'\u0080' || u"\"\r\n"_s.contains(sign))
        throw UsageError {Text::tr("--delimiter needs one character, or tab.")};
    return sign.front();
}

HeaderChoice headerOf(const Arguments &arguments)
{
    const QString word = arguments.oneOf(u"header"_s, {u"auto"_s, u"yes"_s, u"no"_s});
    return word == u"yes" ? HeaderChoice::Yes : word == u"no" ? HeaderChoice::No : HeaderChoice::Auto;
}

DateOrder dateOrderOf(const Arguments &arguments)
{
    const QString word = arguments.oneOf(u"date-order"_s, {u"auto"_s, u"dmy"_s, u"mdy"_s, u"ymd"_s});
    return word == u"dmy" ? DateOrder::DayFirst : word == u"mdy" ? DateOrder::MonthFirst
        : word == u"ymd" ? DateOrder::YearFirst : DateOrder::Auto;
}

DecimalMark decimalOf(const Arguments &arguments)
{
    const QString word = arguments.oneOf(u"decimal"_s, {u"auto"_s, u"."_s, u","_s});
    return word == u"." ? DecimalMark::Dot : word == u"," ? DecimalMark::Comma : DecimalMark::Auto;
}

OnMatch onMatchOf(const Arguments &arguments)
{
    const QString word = arguments.oneOf(u"on-match"_s, {u"skip"_s, u"update"_s, u"fill"_s, u"create"_s});
    return word == u"update" ? OnMatch::Update : word == u"fill" ? OnMatch::Fill : word == u"create" ? OnMatch::Create
                                                                                                    : OnMatch::Skip;
}

QList<ColumnChoice> mappingOf(const Arguments &arguments)
{
    QList<ColumnChoice> mapping;
    for (const QString &word : arguments.all(u"map"_s)) {
        const qsizetype equals = word.lastIndexOf(u'=');
        if (equals < 1)
            throw UsageError {Text::tr("--map needs \"Column=field\"; an empty field leaves the column out.")};
        mapping << ColumnChoice {word.left(equals), word.mid(equals + 1)};
    }
    return mapping;
}

ImportOptions savedOptions(const Arguments &arguments, const Database &db)
{
    ImportOptions options;
    options.entity = entityArgument(arguments.word(1));
    if (!arguments.has(u"mapping"_s))
        return options;
    const QString name = arguments.value(u"mapping"_s);
    if (const std::optional<SavedMapping> saved = findMapping(db, options.entity, name))
        return saved->options;
    throw Refusal {Text::tr("There is no saved mapping “%1”.").arg(name)};
}

/// The saved mapping, changed by what the words say.
ImportOptions importOptions(const Context &context, const Arguments &arguments, const Database &db)
{
    ImportOptions options = savedOptions(arguments, db);
    const auto given = [&](const char16_t *option) { return arguments.has(QString::fromUtf16(option)); };
    options.entity = entityArgument(arguments.word(1));
    options.source = arguments.word(2);
    options.rejects = arguments.value(u"rejects"_s);
    options.mapping += mappingOf(arguments);
    options.today = context.today;
    options.dryRun = given(u"dry-run");
    if (given(u"encoding"))
        options.encoding = arguments.value(u"encoding"_s);
    if (const QString delimiter = arguments.value(u"delimiter"_s, u"auto"_s); given(u"delimiter"))
        options.delimiter = delimiter == u"auto" ? QString() : QString(delimiterOf(delimiter));
    options.sheet = arguments.value(u"sheet"_s);
    if (given(u"header"))
        options.header = headerOf(arguments);
    if (given(u"date-order"))
        options.dateOrder = dateOrderOf(arguments);
    if (given(u"decimal"))
        options.decimal = decimalOf(arguments);
    if (given(u"match"))
        options.match = arguments.list(u"match"_s);
    if (given(u"on-match"))
        options.onMatch = onMatchOf(arguments);
    options.createMissing = options.createMissing || given(u"create-missing");
    return options;
}

QJsonObject reportObject(const ImportReport &report)
{
    QJsonObject linked, mapping;
    for (auto it = report.linkedCreated.begin(); it != report.linkedCreated.end(); ++it)
        linked.insert(it.key(), it.value());
    for (const ColumnChoice &choice : report.mapping)
        mapping.insert(choice.column, choice.path);
    QJsonArray issues;
    for (const ImportIssue &issue : report.issues)
        issues << QJsonObject {{u"line"_s, issue.line}, {u"column"_s, issue.column}, {u"value"_s, issue.value},
                               {u"reason"_s, issue.reason}, {u"notice"_s, issue.isNotice}};
    return {{u"operation"_s, report.operation.isNull() ? QJsonValue() : QJsonValue(report.operation.value)},
            {u"encoding"_s, report.encoding},
            {u"delimiter"_s, report.delimiter},
            {u"header"_s, report.header},
            {u"rows"_s, report.rows},
            {u"created"_s, report.created},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"skipped"_s, report.skipped},
            {u"rejected"_s, report.rejected},
            {u"linked_created"_s, linked},
            {u"mapping"_s, mapping},
            {u"unmapped"_s, QJsonArray::fromStringList(report.unmapped)},
            {u"issues"_s, issues},
            {u"issue_count"_s, report.issueCount},
            {u"seconds"_s, report.seconds}};
}

/// Only what is told: a problem of the whole file has no line, one of a row no column.
QString issueLine(const ImportIssue &issue)
{
    if (issue.line == 0 && issue.value.isEmpty())
        return issue.reason;
    return issue.column.isEmpty() && issue.value.isEmpty()
        ? Text::tr("Line %1: %2").arg(issue.line).arg(issue.reason)
        : Text::tr("Line %1, %2 “%3”: %4").arg(issue.line).arg(issue.column, issue.value, issue.reason);
}

Exit importFile(Context &context, const Arguments &arguments)
{
    const auto db = context.open();
    const ImportOptions options = importOptions(context, arguments, *db);
    if (!options.dryRun)
        backUpBefore(context, *db, BackupReason::Import);
    const ImportReport report = runImport(*db, options, context.progress);
    if (context.json) {
        context.out.json(reportObject(report));
        return Exit::Done;
    }
    context.out.line(Text::tr("%1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.")
                         .arg(report.rows).arg(report.created).arg(report.updated).arg(report.unchanged)
                         .arg(report.skipped).arg(report.rejected));
    for (const ImportIssue &issue : report.issues)
        context.out.line(issueLine(issue));
    return Exit::Done;
}

void checkWritable(Entity entity, const QString &suffix)
{
    QStringList kinds {u".csv"_s, u".tsv"_s, u".txt"_s, u".xlsx"_s};
    if (entity == Entity::Customer)
        kinds << u".vcf"_s;
    if (entity == Entity::Activity)
        kinds << u".ics"_s;
    if (!kinds.contains(u'.' + suffix))
        throw Refusal {Text::tr("Koriz cannot write %1 as “.%2”; take one of: %3.")
                           .arg(entityLabel(entity), suffix, kinds.join(u", "_s))};
}

Exit exportFile(Context &context, const Arguments &arguments)
{
    const Entity entity = entityArgument(arguments.word(1));
    const QString path = arguments.word(2);
    const QString suffix = QFileInfo(path).suffix().toLower();
    checkWritable(entity, suffix);
    const bool isCards = suffix == u"vcf", isCalendar = suffix == u"ics";
    const auto db = context.open(Database::Mode::ReadOnly);
    const Catalogue catalogue(*db, entity);
    const FilterSql condition
        = listCondition(*db, catalogue, {entity, filterOf(arguments, *db, catalogue), {}, {}, false, context.today});
    ExportOptions options {entity, path, arguments.list(u"columns"_s), {condition.where, condition.values, {}}};
    for (const QString &column : options.columns) {
        if (!catalogue.resolve(column))
            throw Refusal {Text::tr("There is no field “%1”.").arg(column)};
    }
    options.delimiter = delimiterOf(arguments.value(u"delimiter"_s, suffix == u"tsv" ? u"tab"_s : u","_s));
    options.encoding = arguments.value(u"encoding"_s, options.encoding);
    options.safe = arguments.has(u"safe"_s);
    const qint64 rows = isCards ? exportVcards(*db, options, context.progress)
        : isCalendar            ? exportCalendar(*db, options, context.progress)
                                : exportTable(*db, options, context.progress);
    if (context.json)
        context.out.json({{u"rows"_s, rows}, {u"file"_s, path}});
    else
        context.out.line(Text::tr("Wrote %1 rows to “%2”.").arg(rows).arg(path));
    return Exit::Done;
}

} // namespace

QList<Command> exchangeCommands()
{
    return {
        {u"import"_s,
         u"ENTITY SOURCE [--dry-run] [--encoding auto] [--delimiter auto] [--sheet NAME] [--header auto|yes|no] "
         "[--date-order auto|dmy|mdy|ymd] [--decimal auto|.|,] [--map \"Column=field\" ...] [--mapping NAME] "
         "[--match field,field] [--on-match skip|update|fill|create] [--create-missing] [--rejects OUT.csv]"_s,
         2,
         2,
         {{u"dry-run"_s, false},
          {u"encoding"_s},
          {u"delimiter"_s},
          {u"sheet"_s},
          {u"header"_s},
          {u"date-order"_s},
          {u"decimal"_s},
          {u"map"_s},
          {u"mapping"_s},
          {u"match"_s},
          {u"on-match"_s},
          {u"create-missing"_s, false},
          {u"rejects"_s}},
         importFile},
        {u"export"_s,
         u"ENTITY OUT [--segment NAME] [--where FILTER] [--columns a,b] [--delimiter ;] "_s
         u"[--encoding utf-8-bom] [--safe]"_s,
         2,
         2,
         {{u"segment"_s}, {u"where"_s}, {u"columns"_s}, {u"delimiter"_s}, {u"encoding"_s}, {u"safe"_s, false}},
         exportFile},
    };
}

} // namespace koriz::cli
