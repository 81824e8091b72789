#include "core/sales/dealstore.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/db/defaults.h"
#include "core/fields/amount.h"
#include "core/sales/stagelog.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr qint64 positionStep = 1024; ///< gaps between neighbours, so that a drop moves one row

QString codeOf(StageKind kind)
{
    return kind == StageKind::Won ? u"won"_s : kind == StageKind::Lost ? u"lost"_s : u"open"_s;
}

QDateTime noon(QDate day)
{
    return QDateTime(day, QTime(12, 0)).toUTC();
}

} // namespace

DealStore::DealStore(Database &db, Clock clock) : EntityStore(db, Entity::Deal, std::move(clock)), m_pipelines(db) { }

Issues DealStore::validate(const Record &record)
{
    Issues issues = EntityStore::validate(record);
    if (value(record, u"value").toLongLong() < 0)
        issues << Issue {u"value"_s, QCoreApplication::translate("DealStore", "A deal's value cannot be below zero.")};
    constexpr int certain = 10'000;
    if (const int told = value(record, u"probability").toInt(); told < 0 || told > certain)
        issues << Issue {u"probability"_s,
                         QCoreApplication::translate("DealStore", "A probability is between 0 and 100 %.")};
    const QDate created = QDate::fromString(text(record, u"created"), Qt::ISODate);
    const QDate closed = QDate::fromString(text(record, u"closed"), Qt::ISODate);
    const bool isTypedIn = !m_daysAsTold && (record.isSet(field(u"created")) || record.isSet(field(u"closed")));
    if (isTypedIn && created.isValid() && closed.isValid() && closed < created)
        issues << Issue {u"closed"_s,
                         QCoreApplication::translate("DealStore", "The deal would close before it was created.")};
    return issues;
}

void DealStore::prepare(Record &record, const Record *before, Extras &extras)
{
    if (!before) {
        if (value(record, u"stage").toLongLong() == 0)
            set(record, u"stage",
                m_pipelines.defaultStage(PipelineId {value(record, u"pipeline").toLongLong()}).id.value);
        if (text(record, u"created").isEmpty())
            set(record, u"created", today().toString(Qt::ISODate));
    }
    settleCurrency(record, before);
    if (record.isSet(field(u"stage"))) {
        const std::optional<Stage> now = m_pipelines.stage(StageId {value(record, u"stage").toLongLong()});
        Q_ASSERT(now);
        set(record, u"pipeline", now->pipeline.value);
        set(record, u"status", codeOf(now->kind));
        const bool stays = before && value(*before, u"stage") == value(record, u"stage");
        if (now->kind == StageKind::Open)
            set(record, u"closed", QVariant());
        else if (text(record, u"closed").isEmpty() || (before && !stays && !record.isSet(field(u"closed"))))
            set(record, u"closed", today().toString(Qt::ISODate));
        if (now->kind != StageKind::Lost) {
            set(record, u"loss_reason", QVariant());
            set(record, u"loss_note", QVariant());
        }
        if (!stays)
            extras << std::pair {"position", QVariant(positionBefore(now->id, 0))};
    }
    EntityStore::prepare(record, before, extras);
}

/// A deal always says its currency; another one of the same figure is in other minor units.
void DealStore::settleCurrency(Record &record, const Record *before)
{
    if (!before || record.isSet(field(u"currency"))) {
        if (text(record, u"currency").isEmpty())
            set(record, u"currency", db().currency());
    }
    if (!before || record.isSet(field(u"value")))
        return;
    const QString from = text(*before, u"currency"), to = text(record, u"currency");
    const std::optional<qint64> same = sameFigure(value(*before, u"value").toLongLong(), from, to);
    if (!same)
        throw Error(QCoreApplication::translate("DealStore", "The deal's value cannot be written in %1.").arg(to), {},
                    Error::Kind::Refused);
    if (*same != value(*before, u"value").toLongLong())
        set(record, u"value", qlonglong {*same});
}

void DealStore::written(const Record &record, const Record *before)
{
    if (record.isSet(field(u"stage")) && (!before || value(*before, u"stage") != value(record, u"stage")))
        enterStage(record, before);
    if (before)
        correctDays(record, *before);
}

void DealStore::enterStage(const Record &record, const Record *before)
{
    QDateTime at = now();
    const QString day = text(record, before || text(record, u"status") != u"open" ? u"closed" : u"created");
    if (const QDate date = QDate::fromString(day, Qt::ISODate); date.isValid() && date != localDay(at))
        at = noon(date);
    if (before) {
        // A day before the present stay began cannot be when it ended.
        Query present(db(), "SELECT max(entered_at) FROM stage_log WHERE deal_id = :deal AND left_at IS NULL");
        if (present.bind(":deal", record.id).next() && !present.isNull(0))
            at = std::max(at, present.stamp(0));
        Query(db(), "UPDATE stage_log SET left_at = :at WHERE deal_id = :deal AND left_at IS NULL")
            .bind(":at", at).bind(":deal", record.id).exec();
    }
    logEntry(record.id, StageId {value(record, u"stage").toLongLong()}, at);
}

/// The first stay follows a corrected day of creation, the stay in an outcome that of closing, as far as the stays
/// between them let it.
void DealStore::correctDays(const Record &record, const Record &before)
{
    const auto corrected = [&](QStringView key) {
        const QString old = text(before, key), told = record.isSet(field(key)) ? text(record, key) : QString();
        return old.isEmpty() || old == told ? QDate() : QDate::fromString(told, Qt::ISODate);
    };
    const QDate created = corrected(u"created"), closed = corrected(u"closed");
    if (!created.isValid() && !closed.isValid())
        return;
    StageLogWriter log(db());
    QList<StageEntry> stays = log.stays(DealId {record.id});
    if (stays.isEmpty()) // of a damaged file
        return;
    if (closed.isValid() && value(before, u"stage").toLongLong() == stays.last().stage.value)
        stays.last().at = noon(closed);
    if (StageEntry &first = stays.first();
        created.isValid() && localDay(first.at).toString(Qt::ISODate) == text(before, u"created"))
        first.at = stays.size() > 1 ? std::min(noon(created), stays.at(1).at) : noon(created);
    const StageEntry present = stays.takeLast();
    log.rewrite(DealId {record.id}, stays, present);
}

void DealStore::logEntry(qint64 deal, StageId stage, const QDateTime &at)
{
    Query q(db(), "INSERT INTO stage_log (deal_id, stage_id, entered_at) VALUES (:deal, :stage, :at)");
    q.bind(":deal", deal).bind(":stage", stage).bind(":at", at).exec();
}

qint64 DealStore::positionBefore(StageId stage, qint64 deal)
{
    if (deal == 0)
        return Query(db(), R"sql(SELECT max(position) FROM deal WHERE stage_id = :stage AND status = 'open'
                AND pipeline_id = (SELECT pipeline_id FROM stage WHERE id = :stage))sql") // the whole key of deal_board
                   .bind(":stage", stage).firstInteger().value_or(0) + positionStep;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto below = Query(db(), "SELECT position FROM deal WHERE id = :id").bind(":id", deal).firstInteger();
        const qint64 upper = below.value_or(positionStep);
        const qint64 lower = Query(db(), R"sql(SELECT max(position) FROM deal
                                 WHERE stage_id = :stage AND status = 'open' AND position < :upper)sql")
                                 .bind(":stage", stage)
                                 .bind(":upper", upper)
                                 .firstInteger()
                                 .value_or(upper - 2 * positionStep);
        if (upper - lower > 1)
            return lower + (upper - lower) / 2;
        spread(stage);
    }
    Q_UNREACHABLE();
}

void DealStore::spread(StageId stage)
{
    Query q(db(), R"sql(UPDATE deal SET position = ranked.place * 1024 FROM
        (SELECT id, row_number() OVER (ORDER BY position, id) AS place FROM deal
         WHERE stage_id = :stage AND status = 'open') AS ranked WHERE ranked.id = deal.id)sql");
    q.bind(":stage", stage).exec();
}

/// When a deal leaves its stage: as told, else now. Told of a day before the stay began, the stay and, where it is the
/// first, the deal began on that day at the latest; a stay that ended already is not moved (Error, Refused).
QDateTime DealStore::momentOfMove(DealId deal, const QDateTime &told)
{
    Query q(
        db(),
        R"sql(SELECT id, entered_at, (SELECT max(left_at) FROM stage_log WHERE deal_id = :id AND left_at IS NOT NULL)
        FROM stage_log WHERE deal_id = :id AND left_at IS NULL)sql");
    q.bind(":id", deal);
    if (!q.next())
        return told.isValid() ? told : now();
    const QDateTime entered = q.stamp(1), before = q.stamp(2);
    if (!told.isValid())
        return std::max(now(), entered);
    if (told >= entered)
        return told;
    if (before.isValid() && told < before)
        throw Error(QCoreApplication::translate(
                        "DealStore", "The deal left the stage before on %1; it cannot be moved on earlier than that.")
                        .arg(localDay(before).toString(Qt::ISODate)),
                    {}, Error::Kind::Refused);
    Query(db(), "UPDATE stage_log SET entered_at = :at WHERE id = :id")
        .bind(":at", told)
        .bind(":id", q.integer(0))
        .exec();
    if (!before.isValid())
        Query(db(), "UPDATE deal SET created_on = min(created_on, :day) WHERE id = :id")
            .bind(":day", localDay(told))
            .bind(":id", deal)
            .exec();
    return told;
}

void DealStore::move(const QList<DealId> &deals, const Move &how)
{
    const std::optional<Stage> target = m_pipelines.stage(how.stage);
    Q_ASSERT(target);
    Query current(db(), "SELECT stage_id FROM deal WHERE id = :id");
    Query leave(db(), "UPDATE stage_log SET left_at = :at WHERE deal_id = :deal AND left_at IS NULL");
    Query q(db(), R"sql(UPDATE deal SET stage_id = :stage, pipeline_id = :pipeline, status = :status,
        position = :position, closed_on = :closed, loss_reason_id = :reason, loss_note = :note, changed_at = :now
        WHERE id = :id)sql");
    const bool isLost = target->kind == StageKind::Lost;
    const qint64 reason = isLost ? links().findOrCreate("loss_reason", how.lossReason) : 0;
    for (const DealId deal : deals) {
        const qint64 from = current.bind(":id", deal).firstInteger().value_or(0);
        const qint64 position = positionBefore(how.stage, how.before);
        if (from == how.stage.value) {
            Query(db(), "UPDATE deal SET position = :position WHERE id = :id")
                .bind(":position", position).bind(":id", deal).exec();
            continue;
        }
        const QDateTime at = momentOfMove(deal, how.at);
        q.bind(":stage", how.stage).bind(":pipeline", target->pipeline).bind(":status", codeOf(target->kind))
            .bind(":position", position).bind(":closed", target->kind == StageKind::Open ? QDate() : localDay(at))
            .bind(":reason", reason == 0 ? QVariant() : QVariant(reason))
            .bind(":note", isLost && !how.lossNote.isEmpty() ? how.lossNote : QString())
            .bind(":now", now()).bind(":id", deal).exec();
        leave.bind(":at", at).bind(":deal", deal).exec();
        logEntry(deal.value, how.stage, at);
    }
    db().touch(Area::Sales);
}

} // namespace koriz
