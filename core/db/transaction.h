#pragma once
#include "core/db/database.h"

namespace koriz {

/// Several writes as one: BEGIN IMMEDIATE, nested ones join. Rolls back unless commit() was reached.
/// Callers that change the owner's data use Operation, which adds a name and undo.
class Transaction
{
public:
    explicit Transaction(Database &db) : m_db(db) { m_db.begin(); }
    ~Transaction() { if (!m_done) m_db.rollback(); }
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit() { m_db.commit(); m_done = true; }

private:
    Database &m_db;
    bool m_done = false;
};

} // namespace koriz
