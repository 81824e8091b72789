#pragma once
#include "core/base/id.h"
#include "core/db/journalranges.h"
#include "core/db/transaction.h"
#include <QDateTime>
#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace koriz {

struct RecordedChanges;

enum class OperationKind { Add, Edit, Delete, Move, Import, Demo, Settings, Undo, Redo, Merge };
/// As it stands in the file and in JSON: "add".
[[nodiscard]] QString kindName(OperationKind kind);

/// A named change of the owner's data: one transaction plus the changesets that take it back (every row written on
/// this connection passes SQLite's preupdate hook, so nothing can bypass it). Operations started inside another join
/// it. Rolls back unless commit() was reached.
class Operation
{
public:
    Operation(Database &db, OperationKind kind, const QString &what);
    ~Operation();
    Q_DISABLE_COPY_MOVE(Operation)

    /// Stores the changes so far and goes on; called by bulk work every few thousand rows to bound memory.
    void flush();
    /// Runs `write`, whose effect is known to be exactly `changeset`, without watching it row by row.
    void record(const QByteArray &changeset, const std::function<void()> &write);
    /// Makes the changes last. Null when nothing changed: then no operation is kept.
    OperationId commit();
    /// Links an undo or redo to what it takes back.
    void setUndoes(OperationId operation) { m_undoes = operation; }
    /// What tells an imported file from others; kept with the step.
    void setSource(const QByteArray &fingerprint) { m_source = fingerprint; }

private:
    /// A part of the journal, as it is written; of nothing when rows were written and written back.
    struct Part
    {
        QByteArray packed {};
        TouchedRows touched {};
    };
    static Part pack(const QByteArray &changeset);

    void startRecording();
    void endRecording() noexcept;
    void storeChanges();
    void store(const RecordedChanges &changes);
    void writePart();
    void writeHead();

    Database &m_db;
    Transaction m_transaction;
    bool m_outermost;
    OperationId m_id {};
    OperationId m_undoes {};
    QByteArray m_source {};
    OperationKind m_kind;
    QString m_what;
    int m_chunks = 0;
    std::future<Part> m_packing {}; ///< the part last stored, which another thread packs while work goes on
    qint64 m_rows = 0; ///< that the owner changed
};

/// One line of the journal.
struct OperationRow
{
    OperationId id {};
    OperationKind kind {};
    QString what {};
    QDateTime at {}; ///< UTC, by the machine's clock: when it was really done, whatever day the work was done for
    qint64 changes = 0; ///< rows, without those of the search index
    bool undone = false;
    QString employee {}; ///< who worked; empty when nobody was named
};

/// Narrows the journal; what is not set does not narrow.
struct OperationFilter
{
    QList<OperationKind> kinds {};
    QDate from {};            ///< local days
    QDate until {};           ///< the last day, included
    std::optional<qint64> employee {}; ///< who worked; 0 = nobody was named
    QString text {};          ///< part of `what`
};

/// Newest first.
[[nodiscard]] QList<OperationRow> operations(const Database &db, int limit, const OperationFilter &filter = {});
[[nodiscard]] std::optional<OperationRow> findOperation(const Database &db, OperationId id);
/// What Ctrl+Z would take back, or Ctrl+Shift+Z bring back.
[[nodiscard]] std::optional<OperationRow> nextUndo(const Database &db);
[[nodiscard]] std::optional<OperationRow> nextRedo(const Database &db);

/// A row whose derived values (isDerivedColumn) later steps had changed too; of table search_entry or a record's.
struct StaleRow
{
    QByteArray table {};
    qint64 id = 0;
};
/// Works derived values out anew; inside the operation that undoes.
using Refresh = std::function<void(Database &, const QList<StaleRow> &)>;

/// Takes an operation back as an operation of its own; returns the new one. Error (Refused) that names the later
/// operations which depend on it; then nothing is changed. Without `refresh`, a later change of the same record is
/// such a dependence even where it wrote other fields.
OperationId undo(Database &db, OperationId operation, const Refresh &refresh = {});
/// Brings back what the last undo took.
std::optional<OperationId> redo(Database &db, const Refresh &refresh = {});

} // namespace koriz
