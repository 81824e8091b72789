#include "core/exchange/rowsahead.h"
#include "core/base/error.h"
#include "core/db/database.h"
#include "core/exchange/totalsline.h"
#include <QCoreApplication>
#include <system_error>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr size_t rowsOfBatch = 64;
constexpr qint64 bytesOfBatch = 256 * 1024;
constexpr size_t mostBatches = 8;
constexpr qint64 mostBytes = 4 * 1024 * 1024; ///< a row of more waits until it is the only one

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

RowsAhead::RowsAhead(RowSource &source, RowImport &importer, Entity entity)
    : m_source(source), m_importer(importer), m_entity(entity)
{
    try {
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error &) {
        throw noMemory();
    }
}

RowsAhead::~RowsAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

ReadRow *RowsAhead::next()
{
    if (m_next < m_given.rows.size())
        return m_given.rows[m_next++].get();
    std::unique_lock lock(m_mutex);
    m_taken.push_back(std::move(m_given));
    m_given = {};
    m_next = 0;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_isDone || !m_waiting.empty(); });
    if (m_waiting.empty()) {
        if (m_failure)
            std::rethrow_exception(m_failure);
        return nullptr;
    }
    m_given = std::move(m_waiting.front());
    m_waiting.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return m_given.rows[m_next++].get();
}

void RowsAhead::run()
{
    std::exception_ptr failure;
    try {
        bool isMore = true;
        while (isMore && !m_isStopped) {
            Batch batch;
            isMore = readBatch(batch);
            if (!batch.rows.empty())
                hand(std::move(batch));
        }
    } catch (...) {
        failure = std::current_exception();
    }
    const std::lock_guard lock(m_mutex);
    m_failure = failure;
    m_isDone = true;
    m_changed.notify_all();
}

/// False at the end of the source, and when a row failed: those before it are handed over first.
bool RowsAhead::readBatch(Batch &batch)
{
    bool isEnd = false;
    while (batch.rows.size() < rowsOfBatch && batch.bytes < bytesOfBatch && !m_isStopped) {
        std::unique_ptr<ReadRow> row;
        try {
            row = readRow(isEnd);
        } catch (...) {
            if (!batch.rows.empty())
                hand(std::move(batch));
            throw;
        }
        if (isEnd)
            break;
        for (const QString &cell : row->source.cells)
            batch.bytes += cell.size() * qsizetype {sizeof(QChar)};
        batch.rows.push_back(std::move(row));
    }
    batch.position = m_source.position();
    return !isEnd;
}

std::unique_ptr<ReadRow> RowsAhead::readRow(bool &isEnd)
{
    std::unique_ptr<ReadRow> row = m_importer.newRow();
    SourceRow &source = row->source;
    isEnd = !m_source.next(source);
    if (isEnd)
        return row;
    constexpr size_t longestRaw = 4096; // more of a row that could not be read is not kept
    row->raw = source.cells.empty()
        ? QByteArray(source.raw.data(), static_cast<qsizetype>(std::min(source.raw.size(), longestRaw)))
        : QByteArray();
    source.raw = {row->raw.constData(), static_cast<size_t>(row->raw.size())};
    if (!source.problem.isEmpty())
        row->issues.reject({}, {}, source.problem);
    else if (isTotalsLine(source.cells, m_entity))
        row->issues.reject({}, source.cells.front(), Text::tr("This is a line of totals, not a record."));
    else
        m_importer.read(*row);
    return row;
}

void RowsAhead::hand(Batch batch)
{
    std::vector<Batch> taken;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] {
        qint64 bytes = batch.bytes;
        for (const Batch &waiting : m_waiting)
            bytes += waiting.bytes;
        return m_isStopped || m_waiting.empty() || (m_waiting.size() < mostBatches && bytes <= mostBytes);
    });
    m_waiting.push_back(std::move(batch));
    taken.swap(m_taken);
    lock.unlock();
    m_changed.notify_all();
} // what was taken is freed here, outside of the lock

} // namespace koriz
