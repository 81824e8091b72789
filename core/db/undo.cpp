#include "core/base/error.h"
#include "core/db/operation.h"
#include "core/db/query.h"
#include "core/db/searchindex.h"
#include "core/db/sqlite.h"
#include <QCoreApplication>
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
    if (sqlite3changeset_invert(static_cast<int>(bytes.size()), bytes.constData(), &size, &out) != SQLITE_OK)
        throw Error(Text::tr("The change journal is damaged; this step cannot be undone."));
    Changeset result {QByteArray(static_cast<const char *>(out), size), {}, {}};
    sqlite3_free(out);
    return result;
}

void look(Changeset &changeset)
{
    sqlite3_changeset_iter *iterator = nullptr;
    sqlite3changeset_start(&iterator, static_cast<int>(changeset.bytes.size()), changeset.bytes.data());
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0, what = 0, indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &what, &indirect);
        if (std::string_view(table) != "search_entry") {
            changeset.areas |= areaOf(table);
            continue;
        }
        sqlite3_value *id = nullptr;
        if (what == SQLITE_INSERT)
            sqlite3changeset_new(iterator, 0, &id);
        else
            sqlite3changeset_old(iterator, 0, &id);
        changeset.searchIds << sqlite3_value_int64(id);
    }
    sqlite3changeset_finalize(iterator);
}

int refuseConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

void apply(Database &db, Changeset &changeset, bool isBulk)
{
    look(changeset);
    SearchIndex index(db);
    if (!isBulk)
        index.forget(changeset.searchIds);
    const int code = sqlite3changeset_apply(db.handle(), static_cast<int>(changeset.bytes.size()),
                                            changeset.bytes.data(), nullptr, refuseConflict, nullptr);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        throw Error(Text::tr("This cannot be undone any more: later changes build on it. Undo those first."), {},
                    Error::Kind::Refused);
    if (code != SQLITE_OK)
        throwSqlError(db.handle(), u"undo"_s);
    if (!isBulk)
        index.remember(changeset.searchIds);
    db.touch(changeset.areas);
}

OperationRow readRow(const Query &q)
{
    return {OperationId {q.integer(0)}, q.text(1), q.text(2), q.stamp(3), q.integer(4), !q.isNull(5)};
}

std::optional<OperationRow> firstRow(Query q)
{
    return q.next() ? std::optional(readRow(q)) : std::nullopt;
}

OperationId takeBack(Database &db, const OperationRow &row, OperationKind kind)
{
    Operation operation(db, kind, row.what);
    operation.setUndoes(row.id);
    const bool isBulk = row.changes > bulkChanges;
    Query chunks(db, "SELECT changeset FROM operation_change WHERE operation_id = :id ORDER BY seq DESC");
    chunks.bind(":id", row.id);
    while (chunks.next()) {
        Changeset changeset = inverted(chunks.blob(0));
        apply(db, changeset, isBulk);
        operation.flush();
    }
    if (isBulk)
        SearchIndex(db).finishBulk();
    return operation.commit();
}

void mark(const Database &db, OperationId operation, OperationId by)
{
    Query(db, "UPDATE operation SET undone_by = :by WHERE id = :id").bind(":by", by).bind(":id", operation).exec();
}

} // namespace

QList<OperationRow> operations(const Database &db, int limit)
{
    QList<OperationRow> rows;
    Query q(db, "SELECT id, kind, what, at, changes, undone_by FROM operation ORDER BY id DESC LIMIT :limit");
    q.bind(":limit", limit);
    while (q.next())
        rows << readRow(q);
    return rows;
}

std::optional<OperationRow> nextUndo(const Database &db)
{
    return firstRow(Query(db, R"sql(SELECT id, kind, what, at, changes, undone_by FROM operation
        WHERE undone_by IS NULL AND kind <> 'undo' ORDER BY id DESC LIMIT 1)sql"));
}

std::optional<OperationRow> nextRedo(const Database &db)
{
    // Redo ends where an ordinary change was made after the undo.
    return firstRow(Query(db, R"sql(SELECT id, kind, what, at, changes, undone_by FROM operation AS u
        WHERE kind = 'undo' AND undone_by IS NULL
          AND NOT EXISTS (SELECT 1 FROM operation AS later WHERE later.id > u.id AND later.kind NOT IN ('undo', 'redo'))
        ORDER BY id DESC LIMIT 1)sql"));
}

OperationId undo(Database &db, OperationId operation)
{
    Query q(db, "SELECT id, kind, what, at, changes, undone_by FROM operation WHERE id = :id");
    q.bind(":id", operation);
    if (!q.next())
        throw Error(Text::tr("There is no such step in the journal."), {}, Error::Kind::Refused);
    const OperationRow row = readRow(q);
    q.reset();
    if (row.undone)
        throw Error(Text::tr("This step was undone already."), {}, Error::Kind::Refused);
    Transaction transaction(db);
    const bool isUndo = row.kind == u"undo"_s;
    const OperationId by = takeBack(db, row, isUndo ? OperationKind::Redo : OperationKind::Undo);
    mark(db, operation, by);
    transaction.commit();
    return by;
}

std::optional<OperationId> redo(Database &db)
{
    const auto row = nextRedo(db);
    if (!row)
        return std::nullopt;
    return undo(db, row->id);
}

} // namespace koriz
