#include "core/db/changeset.h"
#include "core/db/history.h"
#include "core/db/query.h"
#include <QSet>

namespace koriz {

namespace {

/// Columns as bits; a table of the schema has fewer than 64.
using Columns = quint64;

/// What the columns of each table point to.
class References
{
public:
    explicit References(const Database &db) : m_db(db), m_names(db) { }

    struct Shape
    {
        Columns derived = 0;
        QList<std::pair<int, QByteArray>> links {}; ///< column, table it points to
    };
    const Shape &of(const QByteArray &table);

private:
    const Database &m_db;
    ColumnNames m_names;
    QHash<QByteArray, Shape> m_shapes;
};

const References::Shape &References::of(const QByteArray &table)
{
    if (const auto found = m_shapes.constFind(table); found != m_shapes.cend())
        return *found;
    Shape shape;
    const QByteArrayList &names = m_names.of(table);
    for (int i = 0; i < names.size(); ++i) {
        if (isDerivedColumn(table.toStdString(), names.at(i).toStdString()))
            shape.derived |= Columns {1} << i;
    }
    Query q(m_db, R"sql(SELECT "from", "table" FROM pragma_foreign_key_list(:table))sql");
    q.bind(":table", QString::fromLatin1(table));
    while (q.next())
        shape.links << std::pair {static_cast<int>(names.indexOf(q.text(0).toLatin1())), q.text(1).toLatin1()};
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
    explicit Written(const Database &db) : m_db(db), m_references(db) { }

    void read(OperationId operation);
    /// True when the operation changed the same values, or points to what was made.
    [[nodiscard]] bool isMetBy(OperationId operation);

private:
    template<class Visit>
    void visitAll(OperationId operation, const Visit &visit);
    [[nodiscard]] Columns columnsOf(const RowVisit &row, const References::Shape &shape) const;
    [[nodiscard]] bool isMetBy(const RowVisit &row);

    const Database &m_db;
    References m_references;
    QHash<QByteArray, Columns> m_rows;
    QSet<QByteArray> m_made;
    QSet<QByteArray> m_needed; ///< what stood behind references that undoing brings back
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

Columns Written::columnsOf(const RowVisit &row, const References::Shape &shape) const
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

void Written::read(OperationId operation)
{
    visitAll(operation, [this](const RowVisit &row) {
        const QByteArray table(row.table().data(), static_cast<qsizetype>(row.table().size()));
        m_rows[row.key()] |= columnsOf(row, m_references.of(table));
        if (row.what() == RowVisit::What::Inserted)
            m_made.insert(recordKey(table, row.id()));
        for (const auto &[column, target] : m_references.of(table).links) {
            if (const QVariant before = row.before(column); !before.isNull())
                m_needed.insert(recordKey(target, before.toLongLong()));
        }
        return true;
    });
}

bool Written::isMetBy(const RowVisit &row)
{
    const QByteArray table(row.table().data(), static_cast<qsizetype>(row.table().size()));
    const References::Shape &shape = m_references.of(table);
    if (m_rows.value(row.key()) & columnsOf(row, shape))
        return true;
    if (row.what() == RowVisit::What::Deleted && m_needed.contains(recordKey(table, row.id())))
        return true;
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

QList<OperationRow> dependents(const Database &db, OperationId operation)
{
    Written written(db);
    written.read(operation);
    // A step and its undoing, both later, leave nothing behind.
    Query q(db, R"sql(SELECT id, kind, what, at, changes, undone_by FROM operation
        WHERE id > :id AND undone_by IS NULL AND NOT (kind = 'undo' AND undoes > :id) ORDER BY id DESC)sql");
    q.bind(":id", operation);
    QList<OperationRow> rows;
    while (q.next()) {
        const OperationRow row {OperationId {q.integer(0)}, q.text(1), q.text(2), q.stamp(3), q.integer(4), !q.isNull(5)};
        if (written.isMetBy(row.id))
            rows << row;
    }
    return rows;
}

} // namespace koriz
