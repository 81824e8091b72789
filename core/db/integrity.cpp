#include "core/db/integrity.h"
#include "core/base/error.h"
#include "core/db/interrupter.h"
#include "core/db/migrations.h"
#include "core/db/query.h"
#include "core/db/transaction.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

constexpr qsizetype maxListed = 20;

/// A rule of the schema's comments: the query counts the rows that break it.
struct Rule
{
    const char *sql;
    const char *text; ///< source text in context "Integrity"
};

constexpr Rule rules[] {
    {R"sql(SELECT count(*) FROM receipt AS r WHERE r.total_minor <>
           (SELECT coalesce(sum(l.total_minor), 0) FROM receipt_line AS l WHERE l.receipt_id = r.id))sql",
     QT_TRANSLATE_NOOP("Integrity", "%1 receipts have a total that is not the sum of their lines.")},
    {"SELECT count(*) FROM deal AS d JOIN stage AS s ON s.id = d.stage_id WHERE s.kind <> d.status",
     QT_TRANSLATE_NOOP("Integrity", "%1 deals have an outcome that is not that of their stage.")},
    {"SELECT count(*) FROM deal AS d JOIN stage AS s ON s.id = d.stage_id WHERE s.pipeline_id <> d.pipeline_id",
     QT_TRANSLATE_NOOP("Integrity", "%1 deals stand in a stage of another pipeline.")},
    {R"sql(SELECT count(*) FROM deal AS d WHERE 1 <> (SELECT count(*) FROM stage_log AS g
           WHERE g.deal_id = d.id AND g.left_at IS NULL AND g.stage_id = d.stage_id))sql",
     QT_TRANSLATE_NOOP("Integrity", "%1 deals have a stage history that does not end in their stage.")},
    {"SELECT count(*) FROM receipt AS r WHERE NOT EXISTS (SELECT 1 FROM receipt_line AS l WHERE l.receipt_id = r.id)",
     QT_TRANSLATE_NOOP("Integrity", "%1 receipts have no line.")},
};

/// What one of SQLite's own checks says but "ok".
QStringList complaints(const Database &db, const QByteArray &check, const Progress &progress)
{
    const Interrupter interrupter(db.handle(), progress);
    QStringList lines;
    Query q(db, "PRAGMA " + check);
    while (q.next()) {
        if (q.text(0) != u"ok")
            lines << q.text(0);
    }
    interrupter.throwIfCancelled();
    return lines;
}

void checkReferences(Database &db, QStringList &problems)
{
    Query q(db, R"sql(SELECT "table", "parent", count(*) FROM pragma_foreign_key_check GROUP BY 1, 2)sql");
    while (q.next() && problems.size() < maxListed)
        problems << Text::tr("%1 rows of “%2” point to records of “%3” that do not exist.")
                        .arg(q.integer(2)).arg(q.text(0), q.text(1));
}

void checkSearch(Database &db, QStringList &problems)
{
    try {
        Transaction transaction(db);
        Query(db, "INSERT INTO search_text (search_text, rank) VALUES ('integrity-check', 1)").exec();
        transaction.commit();
    } catch (const Error &error) {
        problems << Text::tr("The search index does not agree with the records: %1").arg(error.details());
    }
}

} // namespace

QStringList pageProblems(const Database &db, int most, const Progress &progress)
{
    return complaints(db, "integrity_check(" + QByteArray::number(most) + ')', progress);
}

QStringList findProblems(Database &db, bool deep, const Progress &progress)
{
    QStringList problems;
    if (schemaFingerprint(db.handle()) != expectedFingerprint())
        problems << Text::tr("The structure of the file was changed by another program.");
    for (const QString &said : deep ? pageProblems(db, 20, progress) : complaints(db, "quick_check(20)", progress))
        problems << Text::tr("The file is damaged: %1").arg(said);
    if (!problems.isEmpty())
        return problems;
    checkReferences(db, problems);
    for (const Rule &rule : rules) {
        if (const qint64 broken = Query(db, rule.sql).firstInteger().value_or(0); broken > 0)
            problems << Text::tr(rule.text).arg(broken);
    }
    if (deep && !db.isReadOnly())
        checkSearch(db, problems);
    return problems;
}

} // namespace koriz
