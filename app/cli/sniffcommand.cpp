// sniff.
#include "app/cli/command.h"
#include "core/exchange/rowsource.h"
#include "core/exchange/xlsxsource.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

constexpr qsizetype mostShown = 16 * 1024 * 1024; ///< letters of all rows that are shown

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject issueObject(const TableIssue &issue)
{
    return {{u"line"_s, issue.line}, {u"column"_s, issue.column}, {u"value"_s, issue.value},
            {u"reason"_s, issue.reason}, {u"notice"_s, issue.isNotice}};
}

QJsonObject cutIssue(qint64 line)
{
    const QString why
        = QCoreApplication::translate("Sniff", "The rows are so long that those from here on are not shown.");
    return issueObject({line, {}, {}, why, true});
}

/// Workbooks, address cards and calendars: as the table the import makes of them.
Exit sniffOther(Context &context, const Arguments &arguments)
{
    ImportOptions options;
    options.source = arguments.word(1);
    options.encoding = arguments.value(u"encoding"_s);
    options.sheet = arguments.value(u"sheet"_s);
    options.entity = options.source.endsWith(u".ics", Qt::CaseInsensitive) ? Entity::Activity : Entity::Customer;
    const std::unique_ptr<RowSource> source = openRowSource(options, context.progress);
    QJsonArray rows, issues;
    QList<QStringList> table;
    SourceRow row;
    qsizetype shown = 0;
    for (int left = arguments.number(u"rows"_s, static_cast<int>(SniffOptions().rows)); left > 0 && source->next(row);
         --left) {
        for (const QString &cell : row.cells)
            shown += cell.size();
        if (shown > mostShown) {
            issues << cutIssue(row.line);
            break;
        }
        const QStringList cells(row.cells.begin(), row.cells.end());
        context.json ? (void)(rows << QJsonArray::fromStringList(cells)) : (void)(table << cells);
    }
    for (const TableIssue &issue : source->remarks())
        issues << issueObject(issue);
    if (context.json)
        context.out.json({{u"encoding"_s, source->encoding},
                          {u"delimiter"_s, source->delimiter},
                          {u"quote"_s, QString()},
                          {u"header"_s, source->header},
                          {u"columns"_s, QJsonArray::fromStringList(source->columns)},
                          {u"rows"_s, rows},
                          {u"issues"_s, issues},
                          {u"sheet"_s, source->sheet},
                          {u"sheets"_s, QJsonArray::fromStringList(source->sheets)}});
    else
        context.out.table(source->columns, table);
    return Exit::Done;
}

Exit sniffFile(Context &context, const Arguments &arguments)
{
    if (!isTable(arguments.word(1)) || isWorkbook(arguments.word(1)))
        return sniffOther(context, arguments);
    const TextSource source(arguments.word(1), {arguments.value(u"encoding"_s), {}, false, context.progress});
    SniffOptions options;
    options.rows = arguments.number(u"rows"_s, static_cast<int>(options.rows));
    const SniffResult result = sniff(source, options);
    QJsonArray rows, issues;
    for (const QStringList &row : result.rows)
        rows << QJsonArray::fromStringList(row);
    for (const TableIssue &issue : result.issues)
        issues << issueObject(issue);
    const auto sign = [](char c) { return c == 0 ? QString() : QString(QLatin1Char(c)); };
    if (context.json) {
        context.out.json({{u"encoding"_s, source.encoding()}, {u"delimiter"_s, sign(result.csv.delimiter)},
                          {u"quote"_s, sign(result.csv.quote)}, {u"header"_s, result.header},
                          {u"columns"_s, QJsonArray::fromStringList(result.columns)}, {u"rows"_s, rows},
                          {u"issues"_s, issues}});
        return Exit::Done;
    }
    context.out.line(
        Text::tr("Encoding %1, columns parted by “%2”").arg(source.encoding(), sign(result.csv.delimiter)));
    context.out.table(result.columns, result.rows);
    for (const TableIssue &issue : result.issues)
        context.out.line(Text::tr("Line %1: %2").arg(issue.line).arg(issue.reason));
    return Exit::Done;
}

} // namespace

QList<Command> sniffCommands()
{
    return {{u"sniff"_s,
             u"SOURCE [--rows N] [--encoding auto] [--sheet NAME]"_s,
             1,
             1,
             {{u"rows"_s}, {u"encoding"_s}, {u"sheet"_s}},
             sniffFile}};
}

} // namespace koriz::cli
