#pragma once
#include "core/exchange/rowimport.h"
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace koriz {

/// Reads the rows of a source on a thread of its own, ahead of the one that takes them: in their order, a few hundred
/// rows and a few megabytes at most. While it lives nobody else touches the source, or what RowImport::read() changes.
class RowsAhead
{
public:
    /// `source` and `importer` outlive it. A line of totals and a row with a problem are rejected here and not read.
    RowsAhead(RowSource &source, RowImport &importer, Entity entity);
    /// Stops reading, wherever it is, and waits for the thread.
    ~RowsAhead();
    Q_DISABLE_COPY_MOVE(RowsAhead)

    /// The next row, which lives until the one after it is asked for; null at the end. Throws what reading threw, when
    /// the rows before it were given.
    [[nodiscard]] ReadRow *next();
    /// Of the source, about where the row last given stands.
    [[nodiscard]] qint64 position() const { return m_given.position; }

private:
    struct Batch
    {
        std::vector<std::unique_ptr<ReadRow>> rows {};
        qint64 position = 0;
        qint64 bytes = 0;  ///< of text
    };

    void run();
    [[nodiscard]] bool readBatch(Batch &batch);
    [[nodiscard]] std::unique_ptr<ReadRow> readRow(bool &isEnd);
    void hand(Batch batch);

    RowSource &m_source;
    RowImport &m_importer;
    Entity m_entity;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;         ///< under the mutex, like the next three
    std::vector<Batch> m_taken;          ///< given back, for the reader's thread to free
    bool m_isDone = false;
    std::exception_ptr m_failure;
    std::atomic_bool m_isStopped = false;

    Batch m_given;                       ///< of the taker alone, like the next
    size_t m_next = 0;
    std::thread m_thread;                ///< last: it starts when all else is there
};

} // namespace koriz
