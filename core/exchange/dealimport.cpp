#include "core/exchange/dealimport.h"
#include "core/base/currencies.h"
#include "core/base/fold.h"
#include "core/exchange/choicewords.h"
#include "core/exchange/importwords.h"
#include "core/fields/amount.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QDateTime noon(const QString &isoDay)
{
    return QDateTime(QDate::fromString(isoDay, Qt::ISODate), QTime(12, 0)).toUTC();
}

} // namespace

DealImport::DealImport(ImportRun &run, DealStore &deals)
    : RecordImport(run, deals)
    , m_deals(deals)
    , m_log(run.db)
    , m_history(deals)
    , m_isHistory(run.mapping.has(u"stage_on"))
{
    deals.keepDaysAsTold();
    for (const Target &target : run.mapping.targets) {
        const bool isField = target.special == Special::None && target.field.field >= 0;
        m_hasStageDays = m_hasStageDays
            || (isField && deals.catalogue().at(target.field.field).storage == Storage::StageEntered);
    }
}

bool DealImport::readOwn(Draft &draft, const Target &target, const QString &text)
{
    Course &course = static_cast<DealDraft &>(draft).course;
    if (target.path == u"currency")
        course.currencyText = text, course.currencyColumn = &target;
    else if (target.path == u"value")
        course.valueText = text, course.valueColumn = &target;
    else if (target.path == u"status")
        course.statusText = text, course.statusColumn = &target;
    else if (target.path == u"pipeline")
        course.pipelineText = text, course.pipelineColumn = &target;
    else if (target.path == u"stage")
        course.stageText = text, course.stageColumn = &target;
    else
        return false;
    return true;
}

/// A deal may be in another currency than the file's: told by a column of its own, or by the amount ("$ 500").
void DealImport::readCurrency(DealDraft &draft)
{
    Course &course = draft.course;
    const bool isTold = !course.currencyText.isEmpty();
    const QString mark = course.valueColumn ? parseAmount(course.valueText, 2, course.valueColumn->decimal).currency
                                            : QString();
    const QString ofHeading = course.valueColumn ? course.valueColumn->currency : QString();
    const QString told = isTold ? course.currencyText : !mark.isEmpty() ? mark : ofHeading;
    if (told.isEmpty())
        return;
    const QString code = currencyOf(told).value_or(told.toUpper());
    const bool isToman = code == u"IRT"; // ten rials
    const QString kept = isToman ? u"IRR"_s : code;
    if (!currencyCodes().contains(kept))
        return draft.issues.reject(course.currencyColumn->name, told,
                                   Text::tr("“%1” is no currency that is known here.").arg(told));
    if (isTold && !mark.isEmpty() && mark != code)
        return draft.issues.reject(course.valueColumn->name, course.valueText,
                                   Text::tr("The amount is in %1, the row says %2.").arg(mark, code));
    draft.record.set(field(u"currency"), kept);
    course.isToman = isToman && mark.isEmpty();
}

void DealImport::readValue(DealDraft &draft)
{
    const Course &course = draft.course;
    if (course.valueText.isEmpty() || draft.issues.isRejected())
        return;
    const QString own = text(draft.record, u"currency");
    ReadContext context = run().context;
    if (!own.isEmpty())
        context = {context.today, own, currencyDecimals(own)};
    Target column = *course.valueColumn;
    column.currency.clear(); // readCurrency() has heeded it
    const ReadValue read = koriz::readValue(store().catalogue().at(field(u"value")), course.valueText, column, context);
    if (!read.problem.isEmpty())
        return draft.issues.reject(course.valueColumn->name, course.valueText, read.problem);
    if (!read.notice.isEmpty())
        draft.issues.notice(course.valueColumn->name, course.valueText, read.notice);
    qint64 minor = 0;
    if (__builtin_mul_overflow(read.value.toLongLong(), course.isToman ? 10 : 1, &minor))
        return draft.issues.reject(course.valueColumn->name, course.valueText, describe(ParseReason::TooLarge));
    if (!read.value.isNull())
        draft.record.set(field(u"value"), qlonglong {minor});
}

/// A figure without a currency is in that of the deal it is for.
void DealImport::keepCurrency(DealDraft &draft, const Record *before)
{
    if (!before || draft.record.isSet(field(u"currency")) || !draft.record.isSet(field(u"value")))
        return;
    const QString own = text(*before, u"currency");
    const auto same = sameFigure(draft.record.value(field(u"value")).toLongLong(), run().context.currency, own);
    if (same)
        draft.record.set(field(u"value"), qlonglong {*same});
    else
        draft.issues.reject(columnOf(u"value"_s), draft.course.valueText,
                            Text::tr("The amount has more decimals than %1 has.").arg(own));
}

void DealImport::complete(Draft &draft)
{
    readCurrency(static_cast<DealDraft &>(draft));
    readValue(static_cast<DealDraft &>(draft));
    const qint64 value = draft.record.value(field(u"value")).toLongLong();
    dropPipelineOfStage(static_cast<DealDraft &>(draft).course);
    if (value < 0)
        draft.issues.reject(columnOf(u"value"_s), {}, Text::tr("A deal's value cannot be below zero."));
    if (m_isHistory)
        readEvent(static_cast<DealDraft &>(draft));
    if (!text(draft.record, u"title").isEmpty())
        return;
    // A deal without a title is called by its customer, else by what it is about, else by its number.
    for (const QByteArray &table : {"customer"_ba, "product"_ba}) {
        for (const PendingLink &link : std::as_const(draft.links)) {
            if (link.table == table && text(draft.record, u"title").isEmpty())
                draft.record.set(field(u"title"), link.text);
        }
    }
    if ((!m_isHistory || run().options.createMissing) && text(draft.record, u"title").isEmpty())
        draft.record.set(field(u"title"), text(draft.record, u"external_id"));
    draft.isNamed = false;
}

void DealImport::readEvent(DealDraft &draft)
{
    Course &course = draft.course;
    const Target *where = target(Special::StageOn);
    const QString cell = draft.specials.value(static_cast<int>(Special::StageOn));
    if (cell.isEmpty() || course.stageText.isEmpty())
        return;
    const ParsedDate parsed = importedDate(cell, *where, run().context.today);
    if (!parsed.date)
        return draft.issues.reject(where->name, cell, describe(parsed.reason));
    course.enteredAt = parsed.time ? wallClock(parsed).toUTC() : noon(parsed.date->toString(Qt::ISODate));
    course.fromText = draft.specials.value(static_cast<int>(Special::PreviousStage));
}

std::optional<StageKind> DealImport::toldOutcome(const DealDraft &draft)
{
    const Course &course = draft.course;
    const auto flag = [&](Special special) { return parseBool(draft.specials.value(static_cast<int>(special))); };
    if (!course.statusText.isEmpty()) {
        if (const auto outcome = outcomeOfWord(course.statusText))
            return outcome;
        if (m_lastStatus != course.statusText) {
            m_lastStatus = course.statusText;
            m_isLastOpen = choiceOfWord(m_deals.catalogue().at(field(u"status")), m_lastStatus) == u"open"
                || isImportWord("open", m_lastStatus);
        }
        if (m_isLastOpen)
            return StageKind::Open;
    }
    if (flag(Special::IsWon) == true)
        return StageKind::Won;
    const auto told = [&](Special special) { return !draft.specials.value(static_cast<int>(special)).isEmpty(); };
    if (told(Special::WonOn) != told(Special::LostOn))
        return told(Special::WonOn) ? StageKind::Won : StageKind::Lost;
    if (flag(Special::IsClosed) == true && flag(Special::IsWon) == false)
        return StageKind::Lost;
    // Odoo puts away what is lost.
    const bool isPutAway = flag(Special::IsActive) == false && !outcomeOfWord(course.stageText);
    const bool tellsWhy = std::any_of(draft.links.begin(), draft.links.end(),
                                      [](const PendingLink &l) { return l.table == "loss_reason"; });
    if (isPutAway && (tellsWhy || draft.record.value(field(u"probability")).toInt() == 0))
        return StageKind::Lost;
    return std::nullopt;
}

void DealImport::findLinks(Draft &given, const Record *before)
{
    auto &draft = static_cast<DealDraft &>(given);
    Course &course = draft.course;
    RecordImport::findLinks(given, before);
    keepCurrency(draft, before);
    findPipeline(draft, before);
    findStage(draft);
    if (!course.isTold && before)
        course.kind = text(*before, u"status") == u"won" ? StageKind::Won
            : text(*before, u"status") == u"lost"          ? StageKind::Lost
                                                           : StageKind::Open;
    if (course.enteredAt.isNull())
        placeDays(draft, before);
    else if (!before && text(draft.record, u"title").isEmpty())
        draft.issues.reject(columnOf(u"external_id"_s), text(draft.record, u"external_id"),
                            Text::tr("This deal is not in the file."));
    else
        findOrigin(draft);
    if (course.kind != StageKind::Open) // what was likely is now known
        draft.record.set(field(u"probability"), QVariant());
    if (before && run().options.onMatch == OnMatch::Fill && text(*before, u"status") == u"open")
        dropOutcome(draft);
}

/// A deal that keeps its open stage gets neither the day nor the reason of an end.
void DealImport::dropOutcome(Draft &draft) const
{
    draft.record.set(field(u"closed"), QVariant());
    draft.record.set(field(u"loss_note"), QVariant());
    draft.links.removeIf([](const PendingLink &link) { return link.table == "loss_reason"; });
}

void DealImport::placeDays(DealDraft &draft, const Record *before)
{
    Course &course = draft.course;
    Record &record = draft.record;
    course.since = day(draft, Special::StageSince).toString();
    const QString outcomeDay = course.kind == StageKind::Open ? QString()
        : day(draft, course.kind == StageKind::Won ? Special::WonOn : Special::LostOn).toString();
    const QString close = outcomeDay.isEmpty() ? day(draft, Special::CloseDate).toString() : outcomeDay;
    QString closed = text(record, u"closed"), expected = text(record, u"expected_close");
    const bool hasClosed = run().mapping.has(u"closed"), hasExpected = run().mapping.has(u"expected_close");
    if (course.kind == StageKind::Open) {
        // "Close date" of other programs is the day hoped for while a deal is open.
        expected = !expected.isEmpty() ? expected : !close.isEmpty() ? close : hasExpected ? QString() : closed;
        record.set(field(u"closed"), QVariant());
        if (!expected.isEmpty())
            record.set(field(u"expected_close"), expected);
        return;
    }
    closed = !closed.isEmpty() ? closed : !close.isEmpty() ? close : hasClosed ? QString() : expected;
    const QString created = text(record, u"created");
    if (closed.isEmpty() && !before)
        closed = closingDay(draft);
    if (course.since > closed)
        course.since.clear();
    if (!closed.isEmpty())
        record.set(field(u"closed"), closed);
    if (!closed.isEmpty() && created > closed)
        draft.issues.notice(
            columnOf(u"created"_s), created,
            Text::tr("The deal was closed before it was created; both days were kept as they are told."));
}

/// The last day the row tells of a stage, else today.
QString DealImport::closingDay(DealDraft &draft)
{
    QString closed = draft.course.since;
    for (int i = 0; m_hasStageDays && i < m_deals.catalogue().size(); ++i) {
        if (m_deals.catalogue().at(i).storage == Storage::StageEntered)
            closed = std::max(closed, draft.record.value(i).toString());
    }
    if (!closed.isEmpty())
        return closed;
    draft.issues.notice(columnOf(u"stage"_s), draft.course.stageText,
                        Text::tr("The row does not tell when the deal was closed; today was taken."));
    return std::max(text(draft.record, u"created"), run().context.today.toString(Qt::ISODate));
}

void DealImport::makeLinks(Draft &given)
{
    auto &draft = static_cast<DealDraft &>(given);
    Course &course = draft.course;
    RecordImport::makeLinks(given);
    if (!course.isTold && draft.record.id != 0)
        return;
    makeStage(draft);
    if (!course.enteredAt.isNull() && draft.record.id != 0)
        return; // where it stands follows from all its events
    draft.record.set(field(u"stage"), course.stage);
    draft.record.set(field(u"pipeline"), course.pipeline);
}

QList<StageEntry> DealImport::entries(Draft &draft, qint64 pipelineId)
{
    QList<StageEntry> list;
    const Pipeline *where = pipeline(pipelineId);
    for (int i = 0; where && i < m_deals.catalogue().size(); ++i) {
        const Field &stageField = m_deals.catalogue().at(i);
        const QString dayText = draft.record.value(i).toString();
        if (stageField.storage != Storage::StageEntered || dayText.isEmpty())
            continue;
        const QString name = stageField.key.mid(6).chopped(8);
        const auto stage
            = std::ranges::find(where->stages, nameKey(name), [](const Stage &s) { return nameKey(s.name); });
        if (stage != where->stages.end())
            list << StageEntry {stage->id, noon(dayText)};
        else
            draft.issues.notice(columnOf(stageField.key), dayText, Text::tr("There is no stage “%1”.").arg(name));
    }
    return list;
}

Outcome DealImport::taken(Draft &draft, Outcome outcome)
{
    const Course &course = static_cast<DealDraft &>(draft).course;
    const QString currency = text(draft.record, u"currency");
    m_otherCurrencies += outcome != Outcome::Unchanged && !currency.isEmpty() && currency != run().context.currency;
    if (course.enteredAt.isNull())
        return outcome;
    const StageHistory::Event event {{StageId {course.stage}, course.enteredAt}, StageId {course.from}};
    const bool isAdded = m_history.add(DealId {draft.record.id}, event, isNew(draft.record.id));
    return isAdded && outcome == Outcome::Unchanged ? Outcome::Updated : outcome;
}

void DealImport::finish()
{
    m_history.write();
    m_deals.pipelines().completePipelines();
    if (m_otherCurrencies > 0)
        run().log.notice(0, columnOf(u"currency"_s), {},
                         Text::tr("%Ln deal(s) are in another currency than this file (%1): sums and reports leave "
                                  "their amounts out.", nullptr, m_otherCurrencies).arg(run().context.currency));
}

void DealImport::afterWrite(Draft &draft, const Record &record, const Record *before)
{
    const Course &course = static_cast<DealDraft &>(draft).course;
    if (!course.enteredAt.isNull() || (!m_hasStageDays && course.previous == 0 && course.since.isEmpty()))
        return;
    const qint64 stage = record.value(field(u"stage")).toLongLong();
    const qint64 pipelineId = record.value(field(u"pipeline")).toLongLong();
    QList<StageEntry> list = entries(draft, pipelineId);
    addSince(list, course, stage);
    if (list.isEmpty() && course.previous == 0)
        return;
    const auto told = [&](QStringView key) {
        const QString own = text(record, key);
        return own.isEmpty() && before ? text(*before, key) : own;
    };
    const QString created = told(u"created"), closed = told(u"closed");
    const QDateTime closedAt = noon(closed.isEmpty() ? created : closed);
    if (before)
        return mergeCourse(DealId {record.id}, StageId {course.previous}, list, closedAt);
    const bool knowsPrevious
        = std::any_of(list.begin(), list.end(), [&](const StageEntry &e) { return e.stage.value == course.previous; });
    if (course.previous != 0 && !knowsPrevious)
        list.prepend({StageId {course.previous}, noon(created)});
    m_log.rewrite(DealId {record.id}, list, {StageId {stage}, closedAt});
}

void DealImport::addSince(QList<StageEntry> &stays, const Course &course, qint64 stage) const
{
    const StageId open {course.kind == StageKind::Open ? stage : course.previous};
    const auto isOfIt = [&](const StageEntry &stay) { return stay.stage == open; };
    if (!course.since.isEmpty() && !open.isNull() && std::ranges::none_of(stays, isOfIt))
        stays << StageEntry {open, noon(course.since)};
}

/// What the row tells of a deal that was there moves or adds stays; those it does not tell of are kept, and so is the
/// time of those whose day it tells right.
void DealImport::mergeCourse(DealId deal, StageId previous, const QList<StageEntry> &told, const QDateTime &closedAt)
{
    QList<StageEntry> stays = m_log.stays(deal);
    if (stays.isEmpty()) // of a damaged file
        return;
    StageEntry present = stays.takeLast();
    bool isChanged = false;
    const auto stayIn = [&](StageId stage) -> StageEntry * {
        const auto found = std::ranges::find(stays, stage, &StageEntry::stage);
        return found != stays.end() ? &*found : present.stage == stage ? &present : nullptr;
    };
    for (const StageEntry &entry : told) {
        StageEntry *stay = stayIn(entry.stage);
        if (stay && localDay(stay->at) == localDay(entry.at))
            continue;
        isChanged = true;
        if (stay)
            stay->at = entry.at;
        else
            stays << entry;
    }
    if (!previous.isNull() && !stayIn(previous)) {
        stays << StageEntry {previous, closedAt};
        isChanged = true;
    }
    if (isChanged)
        m_log.rewrite(deal, stays, present);
}

} // namespace koriz
