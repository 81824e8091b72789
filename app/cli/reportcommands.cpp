// report.
#include "app/cli/command.h"
#include "app/cli/pages.h"
#include "app/cli/request.h"
#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "core/exchange/reportsheet.h"
#include "core/fields/segments.h"
#include "core/paper/reportdocument.h"
#include "core/reports/catalogue.h"
#include "core/reports/comparison.h"
#include "core/reports/output.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonArray choicesJson(const ParamChoices &choices)
{
    QJsonArray list;
    for (const auto &[value, label] : choices)
        list << QJsonObject {{u"value"_s, value}, {u"label"_s, label}};
    return list;
}

/// With a file also the choices that its records give.
Exit listReports(Context &context)
{
    const std::unique_ptr<Database> db = context.file.isEmpty() ? nullptr : context.open(Database::Mode::ReadOnly);
    QJsonArray list;
    QList<QStringList> table;
    for (const ReportInfo &info : reports()) {
        QJsonArray params;
        for (const ReportParam &param : info.params)
            params << QJsonObject {{u"key"_s, param.key}, {u"label"_s, param.label}, {u"standard"_s, param.standard},
                                   {u"choices"_s, choicesJson(db ? choicesOf(param, *db) : param.choices)}};
        list << QJsonObject {{u"id"_s, info.id}, {u"title"_s, info.title}, {u"group"_s, info.group},
                             {u"summary"_s, info.summary}, {u"params"_s, params}};
        table << QStringList {info.id, info.group, info.title};
    }
    if (context.json)
        context.out.json({{u"reports"_s, list}});
    else
        context.out.table({Text::tr("Report"), Text::tr("Group"), Text::tr("Title")}, table);
    return Exit::Done;
}

/// Scripts count in Gregorian months, pages and people in those of the file's owner.
CalendarKind calendarOf(const Context &context, const Arguments &arguments, Database &db)
{
    const QString asked = arguments.oneOf(u"calendar"_s, {u"auto"_s, u"gregorian"_s, u"jalali"_s});
    if (asked != u"auto")
        return asked == u"jalali" ? CalendarKind::Jalali : CalendarKind::Gregorian;
    const QString suffix = QFileInfo(arguments.value(u"out"_s)).suffix().toLower();
    const bool isForPeople = suffix == u"pdf" || suffix == u"png";
    return isForPeople ? pageSource(context, db).format.settings().calendar : CalendarKind::Gregorian;
}

/// `--to` is the first day that no longer counts, as everywhere.
ReportRequest reportRequest(const Context &context, const Arguments &arguments, Database &db)
{
    ReportRequest request;
    request.period = {arguments.day(u"from"_s), arguments.day(u"to"_s)};
    if (request.period.from.isValid() && request.period.to.isValid() && request.period.to <= request.period.from)
        throw UsageError {Text::tr("--to is the day after the period, so it must be later than --from.")};
    const QString compare = arguments.oneOf(u"compare"_s, {u"none"_s, u"previous"_s, u"year"_s});
    request.compare = compare == u"previous" ? Compare::Previous : compare == u"year" ? Compare::Year : Compare::None;
    request.filter = toText(filterOf(arguments, db, Catalogue(db, Entity::Customer)));
    request.today = context.today;
    request.calendar = calendarOf(context, arguments, db);
    for (const QString &word : arguments.all(u"param"_s)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            throw UsageError {Text::tr("--param needs name=value.")};
        request.params.insert(word.left(equals), word.mid(equals + 1));
    }
    return request;
}

void writePicture(const PageSource &source, const QString &path, const ReportResult &result)
{
    const QImage picture = reportPicture(result, source.format);
    if (picture.isNull())
        throw Refusal {Text::tr("This report has no chart; take .csv or .pdf.")};
    atomicWrite(path, [&](QIODevice &out) {
        if (!picture.save(&out, "PNG"))
            throw Error(Text::tr("The picture could not be written."), out.errorString());
    });
}

void writeReport(const PageSource &source, const QString &path, const ReportResult &result)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf")
        writePages(source, path, [&] { return reportPages(source, result); });
    else if (suffix == u"png")
        writePicture(source, path, result);
    else if (suffix == u"xlsx")
        writeReportSheet(withComparison(result, Beside::AllFigures), path, source.format.settings().language);
    else
        atomicWrite(path, [&](QIODevice &out) {
            writeAll(out, toCsv(withComparison(result, Beside::AllFigures)).toStdString());
        });
}

void refuseUnknownKind(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!QStringList {u"pdf"_s, u"png"_s, u"csv"_s, u"xlsx"_s}.contains(suffix))
        throw Refusal {
            Text::tr("Koriz cannot write files of the kind “.%1”; take .csv, .xlsx, .pdf or .png.").arg(suffix)};
}

/// Codes as the reader sees them; a line of sums has no place and no class.
QString shownText(const ReportColumn &column, const QString &text, bool isTotal)
{
    return isTotal && text.isEmpty() ? text : column.words.value(text, text);
}

void printReport(Context &context, const ReportResult &result)
{
    QStringList headings;
    QList<bool> isNumber;
    for (const ReportColumn &column : result.columns) {
        headings << column.label;
        isNumber << isNumeric(column.type);
    }
    QList<QStringList> table;
    const auto add = [&](const QVariantList &values) {
        QStringList cells;
        for (qsizetype i = 0; i < values.size(); ++i)
            cells << shownText(result.columns.at(i), plainText(result, int(i), values.at(i)),
                               &values == &result.totals);
        table << cells;
    };
    for (const QVariantList &row : result.rows)
        add(row);
    if (!result.totals.isEmpty())
        add(result.totals);
    context.out.line(result.title);
    context.out.table(headings, table, isNumber);
    context.out.line(u"n = %1 %2"_s.arg(result.n).arg(result.nLabel));
    for (const QString &note : result.notes)
        context.out.line(note);
    context.out.line(result.formula);
}

Exit report(Context &context, const Arguments &arguments)
{
    const QString id = arguments.word(1);
    if (id == u"list")
        return listReports(context);
    if (!findReport(id))
        throw UsageError {Text::tr("There is no report “%1”; “report list” names them.").arg(id)};
    const QString path = arguments.value(u"out"_s);
    if (arguments.has(u"out"_s))
        refuseUnknownKind(path);
    const auto db = context.open(Database::Mode::ReadOnly);
    const ReportRequest request = reportRequest(context, arguments, *db);
    if (arguments.has(u"out"_s)) {
        const OwnersLanguage spoken(*db); // headings of files are the owner's, as in the window
        writeReport(pageSource(context, *db), path, runReport(*db, id, request, context.progress));
        if (!context.json)
            context.out.line(Text::tr("Wrote “%1”.").arg(path));
    }
    if (arguments.has(u"out"_s) && !context.json)
        return Exit::Done;
    const ReportResult result = runReport(*db, id, request, context.progress);
    if (context.json)
        context.out.text(toJson(result).trimmed() + '\n');
    else
        printReport(context, withComparison(result, Beside::AllFigures));
    return Exit::Done;
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {u"report"_s,
         u"list | ID [--from D --to D] [--compare previous|year] [--segment NAME] "_s
         u"[--where FILTER] [--param k=v] [--calendar gregorian|jalali] [--out FILE.csv|.xlsx|.pdf|.png]"_s,
         1,
         1,
         {{u"from"_s},
          {u"to"_s},
          {u"compare"_s},
          {u"segment"_s},
          {u"where"_s},
          {u"param"_s},
          {u"calendar"_s},
          {u"out"_s}},
         report,
         true},
    };
}

} // namespace koriz::cli
