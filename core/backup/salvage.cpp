#include "core/backup/salvage.h"
#include "core/backup/damagedfile.h"
#include "core/backup/damagedtable.h"
#include "core/base/atomicwrite.h"
#include "core/base/draftfile.h"
#include "core/base/error.h"
#include "core/db/filelock.h"
#include "core/db/integrity.h"
#include "core/db/query.h"
#include "core/db/sqlite.h"
#include "core/db/statementwatch.h"
#include "core/db/transaction.h"
#include "core/db/unjournaledwrites.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

struct TableName
{
    const char *table;
    const char *text; ///< source text in context "Salvage"
};

/// What the owner knows by name; the other tables hang on these.
constexpr TableName tableNames[] {
    {"customer", QT_TRANSLATE_NOOP("Salvage", "Customers")},
    {"deal", QT_TRANSLATE_NOOP("Salvage", "Deals")},
    {"receipt", QT_TRANSLATE_NOOP("Salvage", "Receipts")},
    {"receipt_line", QT_TRANSLATE_NOOP("Salvage", "Lines of receipts")},
    {"product", QT_TRANSLATE_NOOP("Salvage", "Products")},
    {"activity", QT_TRANSLATE_NOOP("Salvage", "Activities")},
    {"feedback", QT_TRANSLATE_NOOP("Salvage", "Feedback")},
    {"campaign", QT_TRANSLATE_NOOP("Salvage", "Campaigns")},
    {"employee", QT_TRANSLATE_NOOP("Salvage", "Employees")},
    {"customer_phone", QT_TRANSLATE_NOOP("Salvage", "Phones")},
    {"customer_email", QT_TRANSLATE_NOOP("Salvage", "E-mail addresses")},
    {"customer_address", QT_TRANSLATE_NOOP("Salvage", "Addresses")},
    {"attachment_data", QT_TRANSLATE_NOOP("Salvage", "Attached files")},
    {"operation", QT_TRANSLATE_NOOP("Salvage", "Entries of the history")},
};

QString lineOf(const SalvagedTable &table, const QString &label)
{
    const QString saved = Text::tr("%1: %2 saved").arg(label).arg(table.saved);
    if (!table.isCountKnown)
        return saved + Text::tr(", an unknown number lost");
    return table.lost == 0 ? saved : saved + Text::tr(", up to %1 lost").arg(table.lost);
}

/// A row goes over as it is; text that is no longer text is made readable.
void bindRow(sqlite3_stmt *from, sqlite3_stmt *to, int columns)
{
    for (int i = 0; i < columns; ++i) {
        if (sqlite3_column_type(from, i) != SQLITE_TEXT) {
            sqlite3_bind_value(to, i + 1, sqlite3_column_value(from, i));
            continue;
        }
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(from, i));
        const QByteArray bytes(text, sqlite3_column_bytes(from, i));
        const QByteArray sound = QUtf8StringView(bytes).isValidUtf8() ? bytes : QString::fromUtf8(bytes).toUtf8();
        sqlite3_bind_text(to, i + 1, sound.constData(), static_cast<int>(sound.size()), SQLITE_TRANSIENT);
    }
}

QByteArray insertSql(const TableShape &shape)
{
    QByteArrayList columns, places;
    for (const QByteArray &column : shape.columns) {
        columns << '"' + column + '"';
        places << "?";
    }
    return (shape.name == "setting" ? "INSERT OR REPLACE INTO \"" : "INSERT INTO \"") + shape.name + "\" ("
        + columns.join(", ") + ") VALUES (" + places.join(", ") + ')';
}

SalvagedTable copyTable(DamagedFile &from, Database &to, const TableShape &shape, const Progress &progress)
{
    SalvagedTable result {shape.name};
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(to.handle(), insertSql(shape).constData(), -1, &insert, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> owner(insert, sqlite3_finalize);
    const QByteArray table = "\"" + shape.name + "\"";
    const auto count = [&] { return Query(to, "SELECT count(*) FROM " + table).firstInteger().value_or(0); };
    qint64 unfit = 0;
    bool isFirst = shape.name != "setting"; // what a new file starts with goes when the old file had its own
    const Unread unread = DamagedTable(from.handle(), shape, progress).read([&](sqlite3_stmt *row) {
        if (std::exchange(isFirst, false))
            Query(to, "DELETE FROM " + table).exec();
        bindRow(row, insert, static_cast<int>(shape.columns.size()));
        const int code = sqlite3_step(insert) == SQLITE_DONE ? SQLITE_DONE : sqlite3_extended_errcode(to.handle());
        if (code == SQLITE_INTERRUPT)
            throw Cancelled();
        if (const int kind = code & 0xff; kind == SQLITE_FULL || kind == SQLITE_IOERR || kind == SQLITE_NOMEM)
            throwSqlError(to.handle(), u"salvage"_s);
        sqlite3_reset(insert);
        const bool isAgain = code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID;
        unfit += code != SQLITE_DONE && !isAgain;
    });
    result.saved = unread.isWhole ? 0 : count();
    result.lost = unread.rows + unfit;
    result.isCountKnown = !unread.isOpen && !unread.isWhole;
    return result;
}

SalvageReport copyAll(DamagedFile &from, const QString &path, const Progress &progress)
{
    SalvageReport report;
    const QList<TableShape> shapes = tableShapes();
    const std::unique_ptr<Database> db = Database::create(path, {u"EUR"_s, {}, {}});
    db->execute("PRAGMA foreign_keys = OFF");
    const UnjournaledWrites building(*db);
    const StatementWatch watch(db->handle(), [&progress] { return progress.isCancelled(); });
    Transaction transaction(*db);
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        progress.at(i, shapes.size());
        report.tables << copyTable(from, *db, shapes.at(i), {{}, progress.cancelled});
    }
    progress.at(shapes.size(), shapes.size());
    report.repairs = repairSalvaged(*db);
    transaction.commit();
    db->execute("PRAGMA wal_checkpoint(TRUNCATE)"); // the file is moved without its -wal
    return report;
}

qint64 weight(const SalvageReport &report)
{
    return report.saved("customer") + report.saved("deal") + report.saved("receipt") + report.saved("activity")
        + report.saved("product");
}

bool isWhole(const SalvageReport &report)
{
    return std::all_of(report.tables.begin(), report.tables.end(),
                       [](const SalvagedTable &table) { return table.isCountKnown && table.lost == 0; });
}

/// With the file's own structure; where that is gone, with the one that gives most.
SalvageReport best(const QString &damaged, const QString &out, const DraftFile &draft, const Progress &progress)
{
    using Structure = DamagedFile::Structure;
    std::optional<SalvageReport> found;
    const DraftFile work(out);
    for (const Structure structure : {Structure::Own, Structure::Made, Structure::Packed}) {
        DamagedFile file(damaged, work.path(), structure, progress);
        if (!file.hasTables())
            continue;
        const DraftFile trial(out);
        SalvageReport report = copyAll(file, trial.path(), progress);
        if (!found || weight(report) > weight(*found)) {
            putInPlace(trial.path(), draft.path());
            found = std::move(report);
        }
        const bool isOwn = structure == Structure::Own && file.hasAllTables();
        if (weight(*found) > 0 && (isOwn || isWhole(*found)))
            break;
    }
    if (!found || weight(*found) == 0)
        throw Error(Text::tr("Nothing could be read from “%1”.").arg(QDir::toNativeSeparators(damaged)), {},
                    Error::Kind::Damaged);
    return *found;
}

} // namespace

qint64 SalvageReport::saved(const QByteArray &table) const
{
    for (const SalvagedTable &entry : tables) {
        if (entry.table == table)
            return entry.saved;
    }
    return 0;
}

QStringList SalvageReport::lines() const
{
    QStringList lines;
    for (const TableName &name : tableNames) {
        for (const SalvagedTable &entry : tables) {
            if (entry.table == name.table && (entry.saved > 0 || entry.lost > 0 || !entry.isCountKnown))
                lines << lineOf(entry, Text::tr(name.text));
        }
    }
    return lines;
}

QStringList SalvageReport::problems() const
{
    QStringList lines;
    for (const SalvagedTable &entry : tables) {
        if (entry.lost == 0 && entry.isCountKnown)
            continue;
        const auto known = std::find_if(std::begin(tableNames), std::end(tableNames),
                                        [&](const TableName &name) { return entry.table == name.table; });
        lines << lineOf(entry,
                        known == std::end(tableNames) ? QString::fromLatin1(entry.table) : Text::tr(known->text));
    }
    return lines + repairs;
}

SalvageReport salvage(const QString &damaged, const QString &out, const Progress &progress)
{
    const auto refuse = [](const QString &why) { throw Error(why, {}, Error::Kind::Refused); };
    if (!QFileInfo(damaged).isFile())
        refuse(Text::tr("There is no file “%1”.").arg(damaged));
    if (QFileInfo::exists(out))
        refuse(Text::tr("“%1” already exists; choose another name.").arg(out));
    if (!QFileInfo(QFileInfo(out).absolutePath()).isDir())
        refuse(Text::tr("There is no folder “%1”.").arg(QFileInfo(out).absolutePath()));
    const DraftFile draft(out);
    SalvageReport report = best(damaged, out, draft, progress);
    putInPlace(draft.path(), out);
    return report;
}

} // namespace koriz
