#pragma once
#include "core/base/progress.h"
#include <QByteArray>
#include <QList>
#include <array>
#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace koriz {

/// A table as our own schema has it, whatever the damaged file says.
struct TableShape
{
    QByteArray name {};
    QList<QByteArray> columns {};
    QByteArray key {};  ///< whole number that orders the rows; empty when text orders them
    QByteArray order {}; ///< the columns that order them
};
[[nodiscard]] QList<TableShape> tableShapes();

/// What could not be read.
struct Unread
{
    bool isWhole = false;  ///< nothing of the table could be read
    bool isOpen = false;   ///< nobody knows how many rows stood at its end
    qint64 rows = 0;       ///< at most so many, in the gaps between rows that could be read
};

/// Reads a table around its broken pages: upwards until it breaks, downwards until it breaks, then into the gap between
/// from its middle, and so on. `row` may get a row more than once.
class DamagedTable
{
public:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    DamagedTable(sqlite3 *handle, const TableShape &shape, const Progress &progress)
        : m_handle(handle), m_shape(shape), m_progress(progress)
    {
    }

    /// Columns as in the shape. Cancelled when asked to stop.
    Unread read(const std::function<void(sqlite3_stmt *)> &row);

private:
    struct Gap { qint64 from; qint64 to; bool isOpen; };
    enum class Way { Up, Down };

    [[nodiscard]] QByteArray select(Way way) const;
    [[nodiscard]] bool run(Way way, qint64 from, qint64 to, qint64 &reached);
    [[nodiscard]] qint64 lastPossible(qint64 from) const;
    Unread readKeyed();
    void readGap(const Gap &gap, QList<Gap> &gaps);

    sqlite3 *m_handle;
    const TableShape &m_shape;
    Progress m_progress;
    qint64 m_count = 0; ///< rows handed over
    std::array<Statement, 2> m_statements {}; ///< upwards, downwards
    std::function<void(sqlite3_stmt *)> m_row {};
};

} // namespace koriz
