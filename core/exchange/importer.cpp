#include "core/exchange/importer.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/db/bulkindex.h"
#include "core/db/statementwatch.h"
#include "core/exchange/dealimport.h"
#include "core/exchange/earlierimport.h"
#include "core/exchange/purchaseimport.h"
#include "core/exchange/rowsahead.h"
#include "core/exchange/stagecolumns.h"
#include "core/exchange/survey.h"
#include "core/fields/customfieldstore.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <future>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int flushEvery = 5000;          ///< rows between two parts of the journal
constexpr int shownRows = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

ImportOptions settled(const ImportOptions &given)
{
    ImportOptions options = given;
    if (!options.today.isValid())
        options.today = QDate::currentDate();
    return options;
}

ColumnPlan columnPlan(const Survey &survey, qsizetype i, const ImportOptions &options)
{
    const ColumnEvidence &evidence = survey.evidence.at(i);
    ColumnPlan plan {survey.columns.at(i).column, survey.columns.at(i).path, {}, orderOf(survey, i, options),
                     markOf(survey, i, options), false, {}};
    for (const QStringList &row : survey.rows) {
        const QString value = row.value(i).trimmed();
        if (!value.isEmpty() && plan.samples.size() < 5 && !plan.samples.contains(value))
            plan.samples << value;
    }
    plan.isAmbiguous = evidence.isAmbiguous()
        && (evidence.isDate() ? plan.dateOrder == DateOrder::Auto : plan.decimal == DecimalMark::Auto);
    if (plan.isAmbiguous)
        plan.ambiguity = evidence.isDate()
            ? Text::tr("Is “%1” day first or month first?").arg(evidence.ambiguousValue())
            : Text::tr("Does “%1” mean thousands, or is the sign a decimal mark?").arg(evidence.ambiguousValue());
    return plan;
}

/// Own fields of another file that this one lacks are left out where only Koriz wrote them; gives their columns.
QStringList dropForeignFields(const Database &db, const ImportOptions &options, const QSet<QString> &extras,
                              QList<ColumnChoice> &columns)
{
    QStringList dropped;
    const QStringList unknown = options.createMissing || extras.isEmpty()
        ? QStringList()
        : unknownCustomFields(Catalogue(db, options.entity), columns);
    for (ColumnChoice &column : columns) {
        if (!extras.contains(column.column) || !unknown.contains(column.path.mid(7)))
            continue;
        dropped << column.column;
        column.path.clear();
    }
    return dropped;
}

/// Makes custom fields and stages that paths name.
void makeFields(Database &db, const ImportOptions &options, QList<ColumnChoice> &columns, LinkResolver &links)
{
    const QStringList fields = unknownCustomFields(Catalogue(db, options.entity), columns);
    if (!options.createMissing && !fields.isEmpty())
        throw Error(Text::tr("There is no own field “%1”.").arg(fields.first()), {}, Error::Kind::Refused);
    for (const QString &key : fields) {
        CustomFieldStore(db).add({.entity = options.entity, .key = key, .label = key, .type = FieldType::Text});
        links.countCreated(u"custom_field"_s);
    }
    if (options.entity == Entity::Deal)
        makeStageColumns(db, options, columns, links);
}

bool isBulk(const Database &db, qint64 expectedRows)
{
    // Building the text index anew costs as much as all entries together.
    const qint64 there = Query(db, "SELECT count(*) FROM search_entry").firstInteger().value_or(0);
    return expectedRows >= 1000 && expectedRows * 5 > there;
}

struct Stores
{
    std::unique_ptr<EntityStore> store {};
    std::unique_ptr<RowImport> rows {};
};

Stores makeImporter(ImportRun &run)
{
    Stores made;
    const Clock clock = fixedClock(run.context.today);
    if (run.options.entity == Entity::Purchase) {
        made.rows = std::make_unique<PurchaseImport>(run);
    } else if (run.options.entity == Entity::Deal) {
        auto deals = std::make_unique<DealStore>(run.db, clock);
        made.rows = std::make_unique<DealImport>(run, *deals);
        made.store = std::move(deals);
    } else {
        made.store = run.options.entity == Entity::Customer
            ? std::unique_ptr<EntityStore>(std::make_unique<CustomerStore>(run.db, clock))
            : std::make_unique<EntityStore>(run.db, run.options.entity, clock);
        made.rows = std::make_unique<RecordImport>(run, *made.store);
    }
    return made;
}

void count(ImportReport &report, Outcome outcome)
{
    ++report.rows;
    switch (outcome) {
    case Outcome::Created: ++report.created; break;
    case Outcome::Updated: ++report.updated; break;
    case Outcome::Unchanged: ++report.unchanged; break;
    case Outcome::Skipped: ++report.skipped; break;
    case Outcome::Rejected: ++report.rejected; break;
    }
}

void takeRows(RowSource &source, Entity entity, RowImport &importer, IssueLog &log, RejectsFile *rejects,
              Operation &operation, ImportReport &report, const Progress &progress)
{
    const qint64 size = source.size();
    RowsAhead rows(source, importer, entity);
    while (ReadRow *row = rows.next()) {
        const Outcome outcome = row->issues.isRejected() ? Outcome::Rejected : importer.take(*row);
        log.add(row->source.line, row->issues);
        if (outcome == Outcome::Rejected && rejects)
            rejects->add(row->source, row->issues.reason());
        count(report, outcome);
        if (report.rows % 200 == 0) {
            if (progress.isCancelled())
                throw Cancelled();
            progress.at(rows.position(), size);
        }
        if (report.rows % flushEvery == 0)
            operation.flush();
    }
}

/// Called after the rows: only then all that is odd is known.
void addRemarks(const RowSource &source, IssueLog &log)
{
    for (const TableIssue &remark : source.remarks())
        log.notice(remark.line, remark.column, remark.value, remark.reason);
}

/// Where each column goes and how it writes its values.
Mapping settledMapping(const Database &db, const ImportOptions &options, const RowSource &source, const Survey &survey)
{
    Mapping mapping = resolveMapping(Catalogue(db, options.entity), survey.columns);
    if (survey.columns.isEmpty())
        throw Error(Text::tr("The file is empty."), {}, Error::Kind::Refused);
    if (mapping.targets.isEmpty())
        throw Error(Text::tr("None of the columns is known; choose what they mean."), {}, Error::Kind::Refused);
    if (options.entity == Entity::Purchase && !mapping.has(u"price") && !mapping.has(u"total"))
        throw Error(Text::tr("The price or the total of the line is needed."), {}, Error::Kind::Refused);
    for (Target &target : mapping.targets) {
        const ColumnEvidence &evidence = survey.evidence.at(target.column);
        target.dateOrder = orderOf(survey, target.column, options);
        target.decimal = markOf(survey, target.column, options);
        target.isShare = evidence.isShare();
        target.isOfTen = evidence.isOfTen();
        target.isJalali = evidence.isJalali(db.country() == u"IR");
        target.letters = survey.letters.at(target.column);
        target.isExtra = source.extras.contains(target.name);
    }
    return mapping;
}

void reportMapping(const Survey &survey, ImportReport &report)
{
    for (const ColumnChoice &column : survey.columns) {
        if (column.path.isEmpty())
            report.unmapped << column.column;
        else
            report.mapping << column;
    }
}

void reportOutcome(const LinkResolver &links, RowImport &rows, const IssueLog &log, ImportReport &report)
{
    report.linkedCreated = links.created();
    const QHash<QByteArray, qint64> byStore = rows.created();
    for (auto it = byStore.begin(); it != byStore.end(); ++it)
        report.linkedCreated[QString::fromLatin1(it.key())] += it.value();
    report.issues = log.issues();
    std::ranges::stable_sort(report.issues, {}, &ImportIssue::line);
    report.issueCount = log.count();
}

void work(Database &db, const ImportOptions &options, const Progress &progress, ImportReport &report)
{
    const std::unique_ptr<RowSource> source = openRowSource(options, progress);
    Survey survey = surveySource(*source, Catalogue(db, options.entity), options, db.currency());
    report.encoding = source->encoding;
    report.delimiter = source->delimiter;
    report.header = source->header;
    std::future<QByteArray> fingerprint = std::async(std::launch::async | std::launch::deferred, [&] {
        return fingerprintOf(options.source, options.entity, progress);
    });
    Operation operation(db, OperationKind::Import, Text::tr("Import of %1").arg(QFileInfo(options.source).fileName()));
    std::optional<BulkIndex> bulk;
    if (isBulk(db, survey.expectedRows))
        bulk.emplace(db);
    LinkResolver links(db, options.today, options.createMissing);
    const QStringList foreign = dropForeignFields(db, options, source->extras, survey.columns);
    makeFields(db, options, survey.columns, links);
    const Mapping mapping = settledMapping(db, options, *source, survey);
    reportMapping(survey, report);
    IssueLog log(options.maxIssues);
    for (const QString &column : foreign)
        log.notice(0, column, {}, Text::tr("There is no own field “%1”.").arg(column.mid(7)));
    ImportRun run {db, options, mapping, links, log, {options.today, db.currency(), currencyDecimals(db.currency())}};
    run.isOfRejects = isReasonHeading(source->columns.value(source->columns.size() - 1));
    const Stores stores = makeImporter(run);
    const std::unique_ptr<RejectsFile> rejects
        = options.rejects.isEmpty() ? nullptr : std::make_unique<RejectsFile>(options.rejects, *source);
    takeRows(*source, options.entity, *stores.rows, log, rejects.get(), operation, report, progress);
    stores.rows->finish();
    if (bulk)
        bulk->finish(progress);
    addRemarks(*source, log);
    const QByteArray bytes = fingerprint.get();
    if (const OperationId earlier = earlierImport(db, bytes); !earlier.isNull() && report.created > 0)
        log.notice(0, {}, {}, earlierImportNote(earlier));
    reportOutcome(links, *stores.rows, log, report);
    if (rejects)
        rejects->place();
    if (progress.isCancelled())
        throw Cancelled();
    operation.setSource(bytes);
    if (!options.dryRun)
        report.operation = operation.commit();
    if (rejects)
        rejects->keep();
}

} // namespace

QStringList ImportPlan::ambiguousColumns() const
{
    QStringList names;
    for (const ColumnPlan &column : columns) {
        if (column.isAmbiguous)
            names << column.column;
    }
    return names;
}

ImportPlan analyse(const Database &db, const ImportOptions &given, const Progress &progress)
{
    const ImportOptions options = settled(given);
    const std::unique_ptr<RowSource> source = openRowSource(options, progress);
    const Survey survey = surveySource(*source, Catalogue(db, options.entity), options, db.currency());
    ImportPlan plan {source->encoding, source->delimiter, source->header, source->sheets, source->sheet, {},
                     survey.rows.mid(0, shownRows), source->notes};
    if (const OperationId earlier = earlierImport(db, fingerprintOf(options.source, options.entity, progress));
        !earlier.isNull())
        plan.notes << earlierImportNote(earlier);
    for (qsizetype i = 0; i < survey.columns.size(); ++i)
        plan.columns << columnPlan(survey, i, options);
    return plan;
}

ImportReport runImport(Database &db, const ImportOptions &given, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    const ImportOptions options = settled(given);
    ImportReport report;
    try {
        // Building the text index takes long.
        const StatementWatch watch(db.handle(), [&] { return progress.isCancelled(); });
        work(db, options, progress, report);
    } catch (const Error &) {
        if (progress.isCancelled())
            throw Cancelled();
        throw;
    }
    report.seconds = static_cast<double>(timer.elapsed()) / 1000;
    return report;
}

} // namespace koriz
