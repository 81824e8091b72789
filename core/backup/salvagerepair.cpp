// What a salvaged file needs before its rows agree with each other again.
#include "core/backup/salvage.h"
#include "core/base/fold.h"
#include "core/db/foreignkeys.h"
#include "core/db/query.h"
#include "core/db/searchindex.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

qint64 run(Database &db, const QByteArray &sql)
{
    Query q(db, sql);
    q.exec();
    return q.changes();
}

qint64 runNamed(Database &db, const char *sql, const QString &name)
{
    Query q(db, sql);
    q.bind(":name", name).exec();
    return q.changes();
}

void note(QStringList &repairs, qint64 count, const QString &text)
{
    if (count > 0)
        repairs << text.arg(count);
}

/// A customer whose own row is lost, but whose phones, deals or receipts are there, stays as a name to be filled in.
void standInForCustomers(Database &db, QStringList &repairs)
{
    const QString name = Text::tr("Customer %1 (name lost)");
    Query missing(db, R"sql(
        SELECT DISTINCT id FROM (
            SELECT customer_id AS id FROM customer_phone UNION SELECT customer_id FROM customer_email
            UNION SELECT customer_id FROM customer_address UNION SELECT customer_id FROM deal
            UNION SELECT customer_id FROM receipt UNION SELECT customer_id FROM activity)
        WHERE id IS NOT NULL AND id NOT IN (SELECT id FROM customer))sql");
    QList<qint64> ids;
    while (missing.next())
        ids << missing.integer(0);
    Query add(db, R"sql(INSERT INTO customer (id, name, name_key, created_at, changed_at)
                        VALUES (:id, :name, :key, :now, :now))sql");
    for (const qint64 id : std::as_const(ids))
        add.bind(":id", id).bind(":name", name.arg(id)).bind(":key", nameKey(name.arg(id)))
            .bind(":now", QDateTime::currentDateTimeUtc()).exec();
    note(repairs, ids.size(),
         Text::tr("%1 customers lost their own row; what hung on them was kept under a stand-in name."));
}

void standInForStages(Database &db, QStringList &repairs)
{
    qint64 made = runNamed(db, R"sql(INSERT INTO pipeline (id, name, name_key, position)
        SELECT DISTINCT pipeline_id, :name || ' ' || pipeline_id, 'pipeline ' || pipeline_id, pipeline_id
        FROM (SELECT pipeline_id FROM deal UNION SELECT pipeline_id FROM stage)
        WHERE pipeline_id NOT IN (SELECT id FROM pipeline))sql", Text::tr("Pipeline"));
    made += runNamed(db, R"sql(INSERT INTO stage (id, pipeline_id, name, name_key, kind, position, probability_bp)
        SELECT stage_id, min(pipeline_id), :name || ' ' || stage_id, 'stage ' || stage_id, min(status), 1000 + stage_id,
               5000
        FROM deal WHERE stage_id NOT IN (SELECT id FROM stage) GROUP BY stage_id)sql", Text::tr("Stage"));
    note(repairs, made, Text::tr("%1 lost pipelines or stages were made anew under a stand-in name."));
}

/// Names come from our own schema. What only said more of a lost record goes with it; a wish for one is emptied.
qint64 cutReference(Database &db, const ForeignKey &r)
{
    const QByteArray where = " WHERE \"" + r.column + "\" IS NOT NULL AND \"" + r.column
        + "\" NOT IN (SELECT id FROM \"" + r.parent + "\")";
    const QByteArray sql = r.isNeeded ? "DELETE FROM \"" + r.table + "\"" + where
                                      : "UPDATE \"" + r.table + "\" SET \"" + r.column + "\" = NULL" + where;
    return run(db, sql);
}

void cutReferences(Database &db, QStringList &repairs)
{
    const QList<ForeignKey> all = foreignKeys(db);
    qint64 cut = 0, before = -1;
    while (cut != before) {
        before = cut;
        for (const ForeignKey &reference : all)
            cut += cutReference(db, reference);
    }
    note(repairs, cut, Text::tr("%1 references to lost records were removed."));
}

void repairReceipts(Database &db, QStringList &repairs)
{
    const qint64 filled = runNamed(db, R"sql(
        INSERT INTO receipt_line (receipt_id, position, description, quantity_milli, price_minor, total_minor)
        SELECT r.id, coalesce(max(l.position), 0) + 1, :name, 1000, r.total_minor - coalesce(sum(l.total_minor), 0),
               r.total_minor - coalesce(sum(l.total_minor), 0)
        FROM receipt AS r LEFT JOIN receipt_line AS l ON l.receipt_id = r.id GROUP BY r.id
        HAVING count(l.id) = 0 OR r.total_minor <> sum(l.total_minor))sql", Text::tr("Lost lines"));
    note(repairs, filled, Text::tr("%1 receipts had lost lines; a line with the missing amount keeps their total."));
}

void repairDeals(Database &db, QStringList &repairs)
{
    const qint64 moved = run(db, R"sql(UPDATE deal SET
            pipeline_id = (SELECT s.pipeline_id FROM stage AS s WHERE s.id = stage_id),
            status = (SELECT s.kind FROM stage AS s WHERE s.id = stage_id)
        WHERE (pipeline_id, status) NOT IN (SELECT s.pipeline_id, s.kind FROM stage AS s WHERE s.id = stage_id))sql");
    note(repairs, moved, Text::tr("%1 deals took the outcome of their stage."));
    qint64 stays = run(db, R"sql(UPDATE stage_log SET left_at = entered_at WHERE left_at IS NULL AND (
            stage_id <> (SELECT d.stage_id FROM deal AS d WHERE d.id = deal_id)
            OR id < (SELECT max(g.id) FROM stage_log AS g WHERE g.deal_id = stage_log.deal_id AND g.left_at IS NULL
                     AND g.stage_id = stage_log.stage_id)))sql");
    stays += run(db, R"sql(INSERT INTO stage_log (deal_id, stage_id, entered_at)
        SELECT id, stage_id, changed_at FROM deal AS d WHERE NOT EXISTS (
            SELECT 1 FROM stage_log AS g
            WHERE g.deal_id = d.id AND g.left_at IS NULL AND g.stage_id = d.stage_id))sql");
    note(repairs, stays, Text::tr("The stage history of %1 deals was mended."));
}

/// Records that lost their entry are found by name again; editing one makes its entry whole.
void repairSearch(Database &db)
{
    struct Named { int entity; const char *table, *name; };
    constexpr Named named[] {{0, "customer", "name"}, {1, "deal", "title"}, {3, "product", "name"},
                             {4, "activity", "subject"}, {6, "campaign", "name"}};
    for (const Named &of : named) {
        const QByteArray entity = QByteArray::number(of.entity), table = of.table;
        run(db, "DELETE FROM search_entry WHERE id % 16 = " + entity
                + " AND id / 16 NOT IN (SELECT id FROM " + table + ")");
        run(db,
            "INSERT INTO search_entry SELECT id * 16 + " + entity + ", koriz_fold(" + of.name + "), '', '' FROM "
                + table + " WHERE id * 16 + " + entity + " NOT IN (SELECT id FROM search_entry)");
    }
    SearchIndex(db).rebuild();
}

} // namespace

QStringList repairSalvaged(Database &db)
{
    QStringList repairs;
    standInForCustomers(db, repairs);
    standInForStages(db, repairs);
    cutReferences(db, repairs);
    repairReceipts(db, repairs);
    repairDeals(db, repairs);
    repairSearch(db);
    return repairs;
}

} // namespace koriz
