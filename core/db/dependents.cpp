#include "core/db/changeset.h"
#include "core/db/foreignkeys.h"
#include "core/db/history.h"
#include "core/db/journalrow.h"
#include <QSet>

namespace koriz {

namespace {

/// Columns as bits; a table of the schema has fewer than 64.
using Columns = quint64;

/// What the schema says of the columns of each table.
class Shapes
{
public:
    Shapes(const Database &db, bool countDerived)
        : m_db(db), m_names(db), m_keys(foreignKeys(db)), m_countDerived(countDerived) { }

    struct Shape
    {
        QByteArrayList names {};
        Columns derived = 0;                        ///< that do not count
        QList<std::pair<int, QByteArray>> links {}; ///< column, table it points to
        QList<QList<int>> unique {};                ///< columns whose values together stand in one row only
    };
    const Shape &of(const QByteArray &table);

private:
    void readUnique(const QByteArray &table, Shape &shape) const;

    const Database &m_db;
    ColumnNames m_names;
    QList<ForeignKey> m_keys;
    bool m_countDerived;
    QHash<QByteArray, Shape> m_shapes;
};

void Shapes::readUnique(const QByteArray &table, Shape &shape) const
{
    Query q(m_db, R"sql(SELECT l.seq, c.cid FROM pragma_index_list(:table) AS l JOIN pragma_index_info(l.name) AS c
        WHERE l."unique" = 1 AND l.origin <> 'pk' ORDER BY l.seq, c.seqno)sql");
    q.bind(":table", QString::fromLatin1(table));
    for (qint64 index = -1; q.next(); index = q.integer(0)) {
        if (q.integer(0) != index)
            shape.unique << QList<int>();
        shape.unique.last() << static_cast<int>(q.integer(1));
    }
}

const Shapes::Shape &Shapes::of(const QByteArray &table)
{
    if (const auto found = m_shapes.constFind(table); found != m_shapes.cend())
        return *found;
    Shape shape {m_names.of(table)};
    for (int i = 0; i < shape.names.size() && !m_countDerived; ++i) {
        if (isDerivedColumn(table.toStdString(), shape.names.at(i).toStdString()))
            shape.derived |= Columns {1} << i;
    }
    readUnique(table, shape);
    for (const ForeignKey &key : m_keys) {
        if (key.table == table)
            shape.links << std::pair {static_cast<int>(shape.names.indexOf(key.column)), key.parent};
    }
    return *m_shapes.insert(table, shape);
}

QByteArray recordKey(const QByteArray &table, qint64 id)
{
    return table + '\x1f' + QByteArray::number(id);
}

/// The rows an operation wrote.
class Written
{
public:
    Written(const Database &db, bool countDerived) : m_db(db), m_shapes(db, countDerived) { }

    void read(OperationId operation);
    /// True when the operation changed the same values, or points to what was made.
    [[nodiscard]] bool isMetBy(OperationId operation);

private:
    template<class Visit>
    void visitAll(OperationId operation, const Visit &visit);
    [[nodiscard]] Columns columnsOf(const RowVisit &row, const Shapes::Shape &shape) const;
    [[nodiscard]] QByteArrayList uniqueValues(const RowVisit &row, const QByteArray &table, const Shapes::Shape &shape,
                                              bool after) const;
    [[nodiscard]] bool isMetBy(const RowVisit &row);

    const Database &m_db;
    Shapes m_shapes;
    QHash<QByteArray, Columns> m_rows;
    QSet<QByteArray> m_made;
    QSet<QByteArray> m_needed; ///< what stood behind references that undoing brings back
    QSet<QByteArray> m_freed;  ///< unique values it gave up, that undoing takes again
};

template<class Visit>
void Written::visitAll(OperationId operation, const Visit &visit)
{
    Query q(m_db, "SELECT changeset FROM operation_change WHERE operation_id = :id ORDER BY seq");
    q.bind(":id", operation);
    bool goesOn = true;
    while (goesOn && q.next())
        visitRows(qUncompress(q.blob(0)), [&](const RowVisit &row) { return goesOn = visit(row); });
}

Columns Written::columnsOf(const RowVisit &row, const Shapes::Shape &shape) const
{
    if (row.what() != RowVisit::What::Updated)
        return ~shape.derived;
    Columns columns = 0;
    for (int i = 0; i < row.columnCount(); ++i) {
        if (row.writes(i))
            columns |= Columns {1} << i;
    }
    return columns & ~shape.derived;
}

/// The unique values that the row had before, or has after; what an update leaves alone is looked up.
QByteArrayList Written::uniqueValues(const RowVisit &row, const QByteArray &table, const Shapes::Shape &shape,
                                     bool after) const
{
    QByteArrayList values;
    for (qsizetype index = 0; index < shape.unique.size(); ++index) {
        const QList<int> &columns = shape.unique.at(index);
        if (std::none_of(columns.begin(), columns.end(), [&](int column) { return row.writes(column); }))
            continue;
        QByteArray value = table + '\x1f' + QByteArray::number(index);
        for (const int column : columns) {
            QVariant part = after ? row.after(column) : row.before(column);
            if (!row.writes(column)) {
                Query q(m_db, "SELECT " + shape.names.at(column) + " FROM " + table + " WHERE id = ?1");
                q.bind(1, row.id());
                part = q.next() ? q.value(0) : QVariant();
            }
            value += '\x1f' + part.toByteArray();
        }
        values << value;
    }
    return values;
}

void Written::read(OperationId operation)
{
    visitAll(operation, [this](const RowVisit &row) {
        const QByteArray table(row.table().data(), static_cast<qsizetype>(row.table().size()));
        const Shapes::Shape &shape = m_shapes.of(table);
        m_rows[row.key()] |= columnsOf(row, shape);
        if (row.what() == RowVisit::What::Inserted)
            m_made.insert(recordKey(table, row.id()));
        else
            for (const QByteArray &value : uniqueValues(row, table, shape, false))
                m_freed.insert(value);
        for (const auto &[column, target] : shape.links) {
            if (const QVariant before = row.before(column); !before.isNull())
                m_needed.insert(recordKey(target, before.toLongLong()));
        }
        return true;
    });
}

bool Written::isMetBy(const RowVisit &row)
{
    const QByteArray table(row.table().data(), static_cast<qsizetype>(row.table().size()));
    const Shapes::Shape &shape = m_shapes.of(table);
    if (m_rows.value(row.key()) & columnsOf(row, shape))
        return true;
    if (row.what() == RowVisit::What::Deleted && m_needed.contains(recordKey(table, row.id())))
        return true;
    if (row.what() != RowVisit::What::Deleted && !m_freed.isEmpty()) {
        const QByteArrayList taken = uniqueValues(row, table, shape, true);
        if (std::any_of(taken.begin(), taken.end(), [&](const QByteArray &value) { return m_freed.contains(value); }))
            return true;
    }
    return std::any_of(shape.links.begin(), shape.links.end(), [&](const auto &link) {
        return row.writes(link.first) && m_made.contains(recordKey(link.second, row.after(link.first).toLongLong()));
    });
}

bool Written::isMetBy(OperationId operation)
{
    bool isMet = false;
    visitAll(operation, [&](const RowVisit &row) {
        isMet = isMetBy(row);
        return !isMet;
    });
    return isMet;
}

} // namespace

QList<OperationRow> dependents(const Database &db, OperationId operation, bool countDerived)
{
    Written written(db, countDerived);
    written.read(operation);
    // A step, its undo, the redo of that ...: of each such chain the last stands, and an even number of them after the
    // operation leaves nothing behind.
    const QByteArray chain = R"sql(WITH RECURSIVE chain(last, link) AS (
            SELECT id, id FROM operation WHERE id > :id AND undone_by IS NULL
            UNION ALL
            SELECT c.last, o.undoes FROM chain AS c JOIN operation AS o ON o.id = c.link WHERE o.undoes > :id) )sql";
    Query q(db, chain + selectOperation + R"sql( FROM operation AS o
        JOIN (SELECT last FROM chain GROUP BY last HAVING count(*) % 2 = 1) AS c ON c.last = o.id
        ORDER BY o.id DESC)sql");
    q.bind(":id", operation);
    QList<OperationRow> rows;
    while (q.next()) {
        const OperationRow row = readOperation(q);
        if (written.isMetBy(row.id))
            rows << row;
    }
    return rows;
}

} // namespace koriz
