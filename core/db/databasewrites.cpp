// How Database begins, ends and gives up transactions; for class Transaction.
#include "core/base/error.h"
#include "core/db/database.h"
#include "core/db/failedcommit.h"
#include "core/db/openingpath.h"
#include "core/db/query.h"
#include "core/db/sqlite.h"
#include "core/db/statementwatch.h"
#include "core/db/writeguard.h"
#include <QCoreApplication>
#include <QThread>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

} // namespace

void Database::refuseIfMoved()
{
    int moved = 0;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved) {
        m_readOnly = true;
        emit fileMoved();
    }
    if (m_readOnly && !moved && !isRoomBeside(m_path))
        throw Error(Text::tr("The disk is full. Nothing was changed; free some space and try again."));
    if (m_readOnly)
        throw Error(moved
                        ? Text::tr("The file was moved or replaced while it was open. Save a copy under another name.")
                        : Text::tr("The file cannot be written: it is read-only."));
}

void Database::begin()
{
    if (m_depth == 0) {
        finishRollback();
        if (m_isSearchUnclean)
            cleanSearchIndex();
        refuseIfMoved();
        execute("BEGIN IMMEDIATE");
        ++m_serial;
        m_isSpoiled = false;
    } else {
        refuseIfSpoiled();
    }
    ++m_depth;
}

/// What a failed statement took back would stand in the journal as done.
void Database::refuseIfSpoiled() const
{
    if (m_isSpoiled || sqlite3_get_autocommit(m_handle))
        throw Error(Text::tr("The change was given up after an error. Nothing was changed."));
}

void Database::commit()
{
    Q_ASSERT(m_depth > 0);
    if (m_depth > 1) {
        --m_depth;
        return;
    }
    refuseIfSpoiled();
    refuseIfMoved(); // else the change would go into a file that nobody finds any more
    StatementWatch::throwIfStopped(m_handle);
    writeCommit();
    m_depth = 0;
    if (QThread::currentThread()->eventDispatcher())
        m_checkpoint.start();
    announce(std::exchange(m_touched, {}));
}

void Database::writeCommit()
{
    if (sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK)
        return;
    try {
        throwSqlError(m_handle, u"COMMIT"_s);
    } catch (const Error &error) {
        if (!m_guard || isTakenBack(m_handle)) // without a guard the file is only being made
            throw;
        throw Error(Text::tr("The disk failed while this was saved, and it is not known whether it was kept. Open the "
                             "file again and look."),
                    error.details());
    }
}

void Database::rollback() noexcept
{
    if (m_depth == 0) // a listener failed after the commit
        return;
    --m_depth;
    ++m_serial;
    m_touched = {};
    // An inner rollback undoes all.
    if (!sqlite3_get_autocommit(m_handle)) {
        m_isRollbackDue = sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK;
        return;
    }
    try {
        cleanSearchIndex();
    } catch (...) { // Cancelled too: who stops an undo has his wish still standing
        // the flag stays for the next begin()
    }
}

void Database::rollBackNow() const
{
    if (!sqlite3_get_autocommit(m_handle) && sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK)
        throwSqlError(m_handle, u"ROLLBACK"_s);
    m_isRollbackDue = false;
}

/// An error inside FTS5 makes SQLite end the transaction while FTS5 is still collecting: what it adds afterwards would
/// go into the next transaction. Any write to it that is rolled back makes it forget.
void Database::cleanSearchIndex()
{
    m_isSearchUnclean = true;
    execute("BEGIN; DELETE FROM search_text WHERE rowid = -1; ROLLBACK");
    m_isSearchUnclean = false;
}

} // namespace koriz
