#pragma once
#include "core/base/progress.h"
#include <QString>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace koriz {

class Database;

/// One row of search_entry.
struct SearchEntry
{
    qint64 id = 0; ///< SearchIndex::entryId()
    QString folded {}, roman {}, contact {};
};

/// Builds the text index of all entries in a private file on a thread of its own, while a large piece of work goes on
/// writing them: indexing costs as much as the rows themselves. While it lives, every SearchIndex of the database hands
/// its entries here; one at a time for a database, inside the transaction that writes the entries.
class BulkIndex
{
public:
    /// Entries that are there already are indexed again. Throws Error.
    explicit BulkIndex(Database &db);
    /// Without finish() the index stays as it was; then the transaction has to be given up.
    ~BulkIndex();
    Q_DISABLE_COPY_MOVE(BulkIndex)

    /// May wait for the indexing thread: only so many entries are kept for it.
    void add(SearchEntry entry) { hand({std::move(entry), true}); }
    /// `entry` with the texts it was added with.
    void remove(SearchEntry entry) { hand({std::move(entry), false}); }

    /// Puts the new index in the place of the old one. Where it could not be built (no room for the private file), it
    /// is built in place. Throws Error, or Cancelled.
    void finish(const Progress &progress = {});

private:
    struct Change { SearchEntry entry {}; bool isAdded = true; };
    using Batch = std::vector<Change>;
    class Side;

    void hand(Change change);
    void handBatch();
    void run();
    void stop();
    void waitForSide(const Progress &progress);
    void takeOver();

    Database &m_db;
    Batch m_batch;
    std::unique_ptr<Side> m_side; ///< of the thread until it is done

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting; ///< under the mutex, like the next four
    bool m_isComplete = false;   ///< nothing follows what waits
    bool m_isStopped = false;
    bool m_hasFailed = false;
    bool m_isDone = false;
    std::thread m_thread;        ///< last: it starts when all else is there
};

} // namespace koriz
