#pragma once
#include "core/base/id.h"
#include "core/db/transaction.h"
#include <QDateTime>
#include <optional>

struct sqlite3_session;

namespace koriz {

enum class OperationKind { Add, Edit, Delete, Move, Import, Demo, Settings, Undo, Redo };

/// A named change of the owner's data: one transaction plus the changesets that take it back (SQLite's session
/// extension records every row written on this connection, so nothing can bypass it). Operations started inside
/// another join it. Rolls back unless commit() was reached.
class Operation
{
public:
    Operation(Database &db, OperationKind kind, const QString &what);
    ~Operation();
    Q_DISABLE_COPY_MOVE(Operation)

    /// Stores the changes so far and goes on; called by bulk work every few thousand rows to bound memory.
    void flush();
    /// Makes the changes last. Null when nothing changed: then no operation is kept.
    OperationId commit();
    /// Links an undo or redo to what it takes back.
    void setUndoes(OperationId operation) { m_undoes = operation; }

private:
    void startSession();
    void storeChanges();
    void endSession() noexcept;

    Database &m_db;
    Transaction m_transaction;
    bool m_outermost;
    sqlite3_session *m_session = nullptr;
    OperationId m_id {};
    OperationId m_undoes {};
    OperationKind m_kind;
    QString m_what;
    int m_chunks = 0;
    qint64 m_changesBefore = 0;
};

/// One line of the journal.
struct OperationRow
{
    OperationId id {};
    QString kind {};
    QString what {};
    QDateTime at {}; ///< UTC
    qint64 changes = 0;
    bool undone = false;
};

/// Newest first.
[[nodiscard]] QList<OperationRow> operations(const Database &db, int limit);
/// What Ctrl+Z would take back, or Ctrl+Shift+Z bring back.
[[nodiscard]] std::optional<OperationRow> nextUndo(const Database &db);
[[nodiscard]] std::optional<OperationRow> nextRedo(const Database &db);
/// Takes an operation back as an operation of its own; returns the new one. Error (Refused) when later changes
/// depend on it; then nothing is changed.
OperationId undo(Database &db, OperationId operation);
/// Brings back what the last undo took.
std::optional<OperationId> redo(Database &db);

} // namespace koriz
