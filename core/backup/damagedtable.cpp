#include "core/backup/damagedtable.h"
#include "core/base/error.h"
#include "core/db/migrations.h"
#include "core/db/sqlite.h"
#include <algorithm>
#include <limits>
#include <memory>

namespace koriz {

namespace {

constexpr qint64 least = std::numeric_limits<qint64>::min() / 4;
constexpr qint64 most = std::numeric_limits<qint64>::max() / 4;
constexpr int mostProbes = 20'000;    // of one table: a second
constexpr int emptyProbes = 500;      // without a single row
constexpr qint64 rowsOfPage = 100;    // more than a page of our tables has

using Statement = DamagedTable::Statement;

Statement prepare(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    return Statement(statement);
}

QByteArray quoted(const QByteArray &name) { return '"' + name + '"'; }

QByteArray textAt(const Statement &statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), column));
    return QByteArray(text, sqlite3_column_bytes(statement.get(), column));
}

TableShape shapeOf(sqlite3 *handle, const QByteArray &name)
{
    TableShape shape {name, {}, {}, {}};
    const Statement columns
        = prepare(handle, "SELECT name, type, pk FROM pragma_table_info(" + quoted(name) + ") ORDER BY cid");
    QList<QByteArray> keys;
    bool isNumber = false;
    while (sqlite3_step(columns.get()) == SQLITE_ROW) {
        shape.columns << textAt(columns, 0);
        const int place = sqlite3_column_int(columns.get(), 2);
        if (place == 0)
            continue;
        keys.resize(std::max<qsizetype>(keys.size(), place));
        keys[place - 1] = quoted(textAt(columns, 0));
        if (place == 1)
            isNumber = textAt(columns, 1) == "INTEGER";
    }
    shape.key = isNumber ? keys.value(0) : QByteArray();
    shape.order = keys.join(", ");
    return shape;
}

/// The connection itself was told to stop.
bool isStopped(int code) { return code == SQLITE_INTERRUPT; }

} // namespace

void DamagedTable::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

QList<TableShape> tableShapes()
{
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> schema(openEmptySchema(), sqlite3_close);
    QList<TableShape> shapes;
    const Statement names = prepare(schema.get(), R"sql(SELECT name FROM sqlite_schema WHERE type = 'table'
        AND name NOT LIKE 'search\_text%' ESCAPE '\' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY rowid)sql");
    while (sqlite3_step(names.get()) == SQLITE_ROW)
        shapes << shapeOf(schema.get(), textAt(names, 0));
    return shapes;
}

QByteArray DamagedTable::select(Way way) const
{
    QByteArrayList columns, order;
    for (const QByteArray &column : m_shape.columns)
        columns << quoted(column);
    for (const QByteArray &column : m_shape.order.split(','))
        order << column.trimmed() + (way == Way::Up ? " ASC" : " DESC");
    const QByteArray range = m_shape.key.isEmpty() ? QByteArray() : " WHERE " + m_shape.key + " BETWEEN ?1 AND ?2";
    return "SELECT " + columns.join(", ") + " FROM " + quoted(m_shape.name) + " NOT INDEXED" + range + " ORDER BY "
        + order.join(", ");
}

/// True when it came to the end; `reached` is the key of the last row that could be read.
bool DamagedTable::run(Way way, qint64 from, qint64 to, qint64 &reached)
{
    if (m_progress.isCancelled())
        throw Cancelled();
    Statement &statement = m_statements.at(way == Way::Up ? 0 : 1);
    if (!statement)
        statement = prepare(m_handle, select(way));
    if (!statement)
        return false;
    sqlite3_reset(statement.get());
    const auto key
        = static_cast<int>(m_shape.columns.indexOf(m_shape.key.mid(1).chopped(m_shape.key.isEmpty() ? 0 : 1)));
    if (!m_shape.key.isEmpty()) {
        sqlite3_bind_int64(statement.get(), 1, from);
        sqlite3_bind_int64(statement.get(), 2, to);
    }
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        if (key >= 0) {
            const qint64 now = sqlite3_column_int64(statement.get(), key);
            if (now < from || now > to || (way == Way::Up ? now < reached : now > reached))
                return false; // out of order: the page lies
            reached = now;
        }
        m_row(statement.get());
    }
    if (isStopped(code))
        throw Cancelled();
    return code == SQLITE_DONE;
}

/// No row of the table can have a higher number, as rows are numbered one after the other.
qint64 DamagedTable::lastPossible(qint64 from) const
{
    const Statement pages = prepare(m_handle, "PRAGMA page_count");
    const qint64 count = sqlite3_step(pages.get()) == SQLITE_ROW ? sqlite3_column_int64(pages.get(), 0) : 1;
    return std::max<qint64>(from, 0) + count * rowsOfPage;
}

void DamagedTable::readGap(const Gap &gap, QList<Gap> &gaps)
{
    const qint64 middle = gap.from + (gap.to - gap.from + 1) / 2;
    qint64 up = middle - 1;
    if (!run(Way::Up, middle, gap.to, up) && up < gap.to)
        gaps << Gap {up + 1, gap.to, gap.isOpen};
    qint64 down = middle;
    if (!run(Way::Down, gap.from, middle - 1, down) && down > gap.from)
        gaps << Gap {gap.from, down - 1, false};
}

Unread DamagedTable::readKeyed()
{
    qint64 up = least;
    if (run(Way::Up, least, most, up))
        return {};
    qint64 down = most;
    const bool isWhole = run(Way::Down, up == least ? least : up + 1, most, down);
    if (isWhole)
        return {};
    const bool isOpen = down == most;
    QList<Gap> gaps {{up == least ? 1 : up + 1, isOpen ? lastPossible(up == least ? 0 : up) : down - 1, isOpen}};
    const auto isNarrower = [](const Gap &a, const Gap &b) { return a.to - a.from < b.to - b.from; };
    Unread unread;
    for (int probes = 0; !gaps.isEmpty(); ++probes) {
        std::pop_heap(gaps.begin(), gaps.end(), isNarrower);
        const Gap gap = gaps.takeLast();
        if (gap.to < gap.from)
            continue;
        const qsizetype before = gaps.size();
        const bool isHopeless = m_count == 0 && probes >= emptyProbes; // the way to the rows is broken at its root
        if (gap.to > gap.from && probes < mostProbes && !isHopeless) {
            readGap(gap, gaps);
            for (qsizetype i = before; i < gaps.size(); ++i)
                std::push_heap(gaps.begin(), gaps.begin() + i + 1, isNarrower);
            continue;
        }
        qint64 reached = gap.from - 1;
        if (gap.to == gap.from && run(Way::Up, gap.from, gap.to, reached))
            continue;
        unread.rows += gap.isOpen ? 0 : gap.to - gap.from + 1;
        unread.isOpen = unread.isOpen || gap.isOpen;
    }
    return unread;
}

Unread DamagedTable::read(const std::function<void(sqlite3_stmt *)> &row)
{
    m_count = 0;
    m_row = [&](sqlite3_stmt *statement) { ++m_count; row(statement); };
    if (!prepare(m_handle, select(Way::Up)))
        return {true, false, 0};
    Unread unread;
    if (!m_shape.key.isEmpty()) {
        unread = readKeyed();
    } else if (qint64 unused = 0; !run(Way::Up, 0, 0, unused)) {
        unread.isOpen = true;
        static_cast<void>(run(Way::Down, 0, 0, unused));
    }
    unread.isWhole = m_count == 0 && (unread.rows > 0 || unread.isOpen);
    return unread;
}

} // namespace koriz
