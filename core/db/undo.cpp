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

Areas areasOf(std::string_view table)
{
    if (table == "custom_value") // of records of any kind
        return allAreas;
    constexpr std::pair<std::string_view, Area> areas[] {
        {"customer", Area::Customers}, {"company", Area::Customers},  {"tag", Area::Customers},
        {"deal", Area::Sales},         {"stage", Area::Sales},
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
/// Only derived values did not fit: what is written will differ from the changeset, so it has to be watched.
struct MildConflict { };

[[noreturn]] void failDamaged(const QString &details)
{
    throw Error(Text::tr("The change journal is damaged; this step cannot be undone."), details);
}

QByteArray inverted(const QByteArray &packed)
{
    const QByteArray bytes = qUncompress(packed);
    int size = 0;
    void *out = nullptr;
    const int code = bytes.isEmpty() // a part without changes is not kept
        ? SQLITE_CORRUPT : sqlite3changeset_invert(static_cast<int>(bytes.size()), bytes.constData(), &size, &out);
    if (code == SQLITE_NOMEM)
        throw noMemory();
    if (code != SQLITE_OK)
        failDamaged(u"invert"_s);
    const std::unique_ptr<void, void (*)(void *)> owner(out, sqlite3_free);
    return QByteArray(static_cast<const char *>(out), size);
}

/// Rows of search_entry a changeset writes.
QList<qint64> searchIds(const QByteArray &changeset)
{
    QList<qint64> ids;
    visitRows(changeset, [&ids](const RowVisit &row) {
        if (row.table() == "search_entry")
            ids << row.id();
        return true;
    });
    return ids;
}

/// What is known and gathered while changesets are applied.
struct Applying
{
    ColumnNames names;
    bool canRefresh = false;
    bool isWatched = false; ///< what is written is recorded row by row, so it may differ from the changeset
    bool isMild = false;
    Areas areas {}; ///< what was written to
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
        return size == sqlite3_value_bytes(b)
            && (size == 0 || memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), static_cast<size_t>(size)) == 0);
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

int decide(Applying &applying, int kind, sqlite3_changeset_iter *iterator)
{
    if (kind != SQLITE_CHANGESET_DATA || !applying.canRefresh)
        return SQLITE_CHANGESET_ABORT;
    const RowVisit row(iterator);
    const QByteArray table(row.table().data(), static_cast<qsizetype>(row.table().size()));
    if (!isDerivedOnly(iterator, row, applying.names.of(table)))
        return SQLITE_CHANGESET_ABORT;
    if (!applying.isWatched) {
        applying.isMild = true;
        return SQLITE_CHANGESET_ABORT;
    }
    if (row.what() == RowVisit::What::Updated)
        applying.stale << StaleRow {table, row.id()};
    return SQLITE_CHANGESET_REPLACE;
}

int onTable(void *context, const char *table)
{
    if (std::string_view(table) != "search_entry")
        static_cast<Applying *>(context)->areas |= areasOf(table);
    return 1;
}

int onConflict(void *context, int kind, sqlite3_changeset_iter *iterator)
{
    auto &applying = *static_cast<Applying *>(context);
    try {
        return decide(applying, kind, iterator);
    } catch (...) {
        applying.failure = std::current_exception();
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
    return later.isEmpty()
        ? Text::tr("This cannot be undone any more: later changes build on it.")
        : Text::tr("This cannot be undone before what was built on it: %1. Undo that first.").arg(later.join(u", "_s));
}

/// Without a savepoint, whose journal in memory SQLite walks for each row; who meets a conflict rolls all back.
void apply(const Database &db, QByteArray &changeset, Applying &applying)
{
    const int code = sqlite3changeset_apply_v2(db.handle(), static_cast<int>(changeset.size()), changeset.data(),
                                               onTable, onConflict, &applying, nullptr, nullptr,
                                               SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
    if (applying.failure)
        std::rethrow_exception(applying.failure);
    if (code == SQLITE_ABORT && applying.isMild)
        throw MildConflict();
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        throw Conflict();
    if (code == SQLITE_NOMEM)
        throw noMemory();
    if (code == SQLITE_INTERRUPT) // the connection has forgotten it by now
        throw Cancelled();
    if (code != SQLITE_OK)
        throwSqlError(db.handle(), u"undo"_s);
}

/// Building the text index anew is cheaper than taking its rows out one by one when they are many of all. A record
/// has some five rows.
bool isBulk(const Database &db, const OperationRow &row)
{
    return row.changes > bulkChanges
        && row.changes > Query(db, "SELECT count(*) FROM search_entry").firstInteger().value_or(0);
}

/// A step is in the journal with its first part, and the parts are numbered.
void refuseIfIncomplete(const Database &db, OperationId operation)
{
    Query q(db, "SELECT count(*), coalesce(max(seq), 0) FROM operation_change WHERE operation_id = :id");
    q.bind(":id", operation);
    if (q.next() && q.integer(0) != q.integer(1) + 1)
        failDamaged(u"%1 ≠ %2 + 1"_s.arg(q.integer(0)).arg(q.integer(1)));
}

/// A part of the journal, turned round.
struct Inverse
{
    QByteArray changeset {};
    QList<qint64> entries {}; ///< of the text index it touches
};

/// The parts of an operation from the last to the first, each turned round on another thread while the one before it is
/// being applied.
class Inverses
{
public:
    /// `isBulk`: entries are not asked for.
    Inverses(const Database &db, OperationId operation, bool isBulk)
        : m_chunks(db, "SELECT changeset FROM operation_change WHERE operation_id = :id ORDER BY seq DESC")
        , m_isBulk(isBulk)
    {
        m_chunks.bind(":id", operation);
        prepareNext();
    }
    std::optional<Inverse> next()
    {
        if (!m_coming.valid())
            return std::nullopt;
        Inverse inverse = m_coming.get();
        prepareNext();
        return inverse;
    }

private:
    void prepareNext()
    {
        if (!m_chunks.next())
            return;
        constexpr qsizetype small = 1 << 14; // bytes: a thread costs more
        const QByteArray packed = m_chunks.blob(0);
        const bool isSmall = packed.size() <= small;
        m_coming = std::async(isSmall ? std::launch::deferred : std::launch::async | std::launch::deferred,
                              [packed, isBulk = m_isBulk] {
                                  const QByteArray changeset = inverted(packed);
                                  return Inverse {changeset, isBulk ? QList<qint64>() : searchIds(changeset)};
                              });
    }

    Query m_chunks;
    bool m_isBulk;
    std::future<Inverse> m_coming {};
};

/// Not watched, what is written is the changeset itself: that spares looking at a hundred thousand rows once more.
OperationId takeBack(Database &db, const OperationRow &row, OperationKind kind, const Refresh &refresh, bool isWatched)
{
    refuseIfIncomplete(db, row.id);
    Applying applying {ColumnNames(db), refresh != nullptr, isWatched};
    Operation operation(db, kind, row.what);
    operation.setUndoes(row.id);
    SearchIndex index(db);
    const bool bulk = isBulk(db, row);
    Inverses inverses(db, row.id, bulk);
    while (std::optional<Inverse> inverse = inverses.next()) {
        index.forget(inverse->entries);
        if (isWatched)
            apply(db, inverse->changeset, applying);
        else
            operation.record(inverse->changeset, [&] { apply(db, inverse->changeset, applying); });
        index.remember(inverse->entries);
        if (isWatched)
            operation.flush();
    }
    if (bulk)
        index.rebuild();
    db.touch(applying.areas);
    if (!applying.stale.isEmpty())
        refresh(db, applying.stale);
    return operation.commit();
}

/// Also marks it as taken back, in the same transaction.
OperationId takenBack(Database &db, const OperationRow &row, const Refresh &refresh, bool isWatched)
{
    Transaction transaction(db);
    const OperationKind kind = row.kind == OperationKind::Undo ? OperationKind::Redo : OperationKind::Undo;
    const OperationId by = takeBack(db, row, kind, refresh, isWatched);
    Query(db, "UPDATE operation SET undone_by = :by WHERE id = :id").bind(":by", by).bind(":id", row.id).exec();
    transaction.commit();
    return by;
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
        try {
            return takenBack(db, *row, refresh, false);
        } catch (const MildConflict &) {
            return takenBack(db, *row, refresh, true);
        }
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
