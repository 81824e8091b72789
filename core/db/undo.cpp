#include "core/base/error.h"
#include "core/db/changeset.h"
#include "core/db/history.h"
#include "core/db/operation.h"
#include "core/db/query.h"
#include "core/db/searchindex.h"
#include "core/db/sqlite.h"
#include <QCoreApplication>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

Area areaOf(std::string_view table)
{
    constexpr std::pair<std::string_view, Area> areas[] {
        {"customer", Area::Customers}, {"company", Area::Customers},  {"tag", Area::Customers},
        {"custom", Area::Customers},   {"deal", Area::Sales},         {"stage", Area::Sales},
        {"pipeline", Area::Sales},     {"loss", Area::Sales},         {"receipt", Area::Purchases},
        {"product", Area::Purchases},  {"activity", Area::Activities}, {"feedback", Area::Feedback},
        {"campaign", Area::Marketing}, {"source", Area::Marketing},
    };
    for (const auto &[prefix, area] : areas) {
        if (table.starts_with(prefix))
            return area;
    }
    return Area::Settings;
}

/// From so many rows on, building the text index anew is cheaper than taking its rows out one by one.
constexpr qint64 bulkChanges = 20'000;

/// A changeset did not fit what the file holds now.
struct Conflict { };

Error noMemory()
{
    return Error(QCoreApplication::translate("Database", "There is not enough memory for this work."));
}

struct Changeset
{
    QByteArray bytes {};
    Areas areas {};
    QList<qint64> searchIds {}; ///< rows of search_entry it writes
};

Changeset inverted(const QByteArray &packed)
{
    const QByteArray bytes = qUncompress(packed);
    int size = 0;
    void *out = nullptr;
    const int code = bytes.isEmpty() // a part without changes is not kept
        ? SQLITE_CORRUPT : sqlite3changeset_invert(static_cast<int>(bytes.size()), bytes.constData(), &size, &out);
    if (code == SQLITE_NOMEM)
        throw noMemory();
    if (code != SQLITE_OK)
        throw Error(Text::tr("The change journal is damaged; this step cannot be undone."), u"invert"_s);
    Changeset result {QByteArray(static_cast<const char *>(out), size), {}, {}};
    sqlite3_free(out);
    return result;
}

void look(Changeset &changeset)
{
    visitRows(changeset.bytes, [&](const RowVisit &row) {
        if (row.table() == "search_entry")
            changeset.searchIds << row.id();
        else
            changeset.areas |= areaOf(row.table());
        return true;
    });
}

/// What the conflict handler knows and gathers.
struct Conflicts
{
    ColumnNames names;
    bool canRefresh = false;
    QList<StaleRow> stale {}; ///< rows whose derived values have to be worked out anew
    std::exception_ptr failure {}; ///< what may not fly through SQLite
};

bool isSame(sqlite3_value *a, sqlite3_value *b)
{
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    switch (type) {
    case SQLITE_NULL: return true;
    case SQLITE_INTEGER: return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    case SQLITE_FLOAT: return sqlite3_value_double(a) == sqlite3_value_double(b);
    default: {
        const int size = sqlite3_value_bytes(a);
        return size == sqlite3_value_bytes(b) && memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), static_cast<size_t>(size)) == 0;
    }
    }
}

/// True when the row differs from what the step left in derived columns only.
bool isDerivedOnly(sqlite3_changeset_iter *iterator, const RowVisit &row, const QByteArrayList &names)
{
    for (int i = 0; i < row.columnCount(); ++i) {
        sqlite3_value *old = nullptr, *present = nullptr;
        sqlite3changeset_old(iterator, i, &old);
        if (!old || sqlite3changeset_conflict(iterator, i, &present) != SQLITE_OK || isSame(old, present))
            continue;
        if (i >= names.size() || !isDerivedColumn(row.table(), names.at(i).toStdString()))
            return false;
    }
    return true;
}

int decide(Conflicts &conflicts, int kind, sqlite3_changeset_iter *iterator)
{
    if (kind != SQLITE_CHANGESET_DATA || !conflicts.canRefresh)
        return SQLITE_CHANGESET_ABORT;
    const RowVisit row(iterator);
    const QByteArray table(row.table().data(), static_cast<qsizetype>(row.table().size()));
    if (!isDerivedOnly(iterator, row, conflicts.names.of(table)))
        return SQLITE_CHANGESET_ABORT;
    if (row.what() == RowVisit::What::Updated)
        conflicts.stale << StaleRow {table, row.id()};
    return SQLITE_CHANGESET_REPLACE;
}

int onConflict(void *context, int kind, sqlite3_changeset_iter *iterator)
{
    auto &conflicts = *static_cast<Conflicts *>(context);
    try {
        return decide(conflicts, kind, iterator);
    } catch (...) {
        conflicts.failure = std::current_exception();
        return SQLITE_CHANGESET_ABORT;
    }
}

QString refusal(const Database &db, OperationId operation, bool canRefresh)
{
    constexpr int named = 3;
    QStringList later;
    for (const OperationRow &row : dependents(db, operation, !canRefresh)) {
        if (later.size() < named)
            later << Text::tr("“%1” (step %2)").arg(row.what).arg(row.id.value);
        else if (later.size() == named)
            later << u"…"_s;
    }
    return later.isEmpty() ? Text::tr("This cannot be undone any more: later changes build on it.")
                           : Text::tr("This cannot be undone before what was built on it: %1. Undo that first.").arg(later.join(u", "_s));
}

void apply(Database &db, Changeset &changeset, bool isBulk, Conflicts &conflicts)
{
    look(changeset);
    SearchIndex index(db);
    if (!isBulk)
        index.forget(changeset.searchIds);
    const int code = sqlite3changeset_apply(db.handle(), static_cast<int>(changeset.bytes.size()),
                                            changeset.bytes.data(), nullptr, onConflict, &conflicts);
    if (conflicts.failure)
        std::rethrow_exception(conflicts.failure);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        throw Conflict();
    if (code == SQLITE_NOMEM)
        throw noMemory();
    if (code != SQLITE_OK)
        throwSqlError(db.handle(), u"undo"_s);
    if (!isBulk)
        index.remember(changeset.searchIds);
    db.touch(changeset.areas);
}

OperationId takeBack(Database &db, const OperationRow &row, OperationKind kind, const Refresh &refresh)
{
    Conflicts conflicts {ColumnNames(db), refresh != nullptr};
    Operation operation(db, kind, row.what);
    operation.setUndoes(row.id);
    const bool isBulk = row.changes > bulkChanges;
    Query chunks(db, "SELECT changeset FROM operation_change WHERE operation_id = :id ORDER BY seq DESC");
    chunks.bind(":id", row.id);
    while (chunks.next()) {
        Changeset changeset = inverted(chunks.blob(0));
        apply(db, changeset, isBulk, conflicts);
        operation.flush();
    }
    if (isBulk)
        SearchIndex(db).finishBulk();
    if (!conflicts.stale.isEmpty())
        refresh(db, conflicts.stale);
    return operation.commit();
}

void mark(const Database &db, OperationId operation, OperationId by)
{
    Query(db, "UPDATE operation SET undone_by = :by WHERE id = :id").bind(":by", by).bind(":id", operation).exec();
}

} // namespace

OperationId undo(Database &db, OperationId operation, const Refresh &refresh)
{
    const std::optional<OperationRow> row = findOperation(db, operation);
    if (!row)
        throw Error(Text::tr("There is no such step in the journal."), {}, Error::Kind::Refused);
    if (row->undone)
        throw Error(Text::tr("This step was undone already."), {}, Error::Kind::Refused);
    try {
        Transaction transaction(db);
        const bool isUndo = row->kind == u"undo"_s;
        const OperationId by = takeBack(db, *row, isUndo ? OperationKind::Redo : OperationKind::Undo, refresh);
        mark(db, operation, by);
        transaction.commit();
        return by;
    } catch (const Conflict &) {
        throw Error(refusal(db, operation, refresh != nullptr), {}, Error::Kind::Refused);
    }
}

std::optional<OperationId> redo(Database &db, const Refresh &refresh)
{
    const auto row = nextRedo(db);
    if (!row)
        return std::nullopt;
    return undo(db, row->id, refresh);
}

} // namespace koriz
