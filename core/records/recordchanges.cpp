#include "core/records/recordchanges.h"
#include "core/db/changeset.h"
#include "core/db/query.h"
#include "core/fields/amount.h"
#include "core/fields/links.h"
#include "core/fields/valuetext.h"
#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordChanges)
};

/// Tables that are no records of a list but have a name.
const char *nameOfTable(const QByteArray &table)
{
    static const QHash<QByteArray, const char *> names {
        {"company", QT_TRANSLATE_NOOP("RecordChanges", "Company")},
        {"tag", QT_TRANSLATE_NOOP("RecordChanges", "Tag")},
        {"loyalty_level", QT_TRANSLATE_NOOP("RecordChanges", "Loyalty level")},
        {"custom_field", QT_TRANSLATE_NOOP("RecordChanges", "Own field")},
        {"pipeline", QT_TRANSLATE_NOOP("RecordChanges", "Pipeline")},
        {"stage", QT_TRANSLATE_NOOP("RecordChanges", "Stage")},
        {"loss_reason", QT_TRANSLATE_NOOP("RecordChanges", "Reason of a loss")},
        {"segment", QT_TRANSLATE_NOOP("RecordChanges", "Segment")},
        {"import_mapping", QT_TRANSLATE_NOOP("RecordChanges", "Import mapping")},
        {"receipt", QT_TRANSLATE_NOOP("RecordChanges", "Receipt")},
        {"attachment", QT_TRANSLATE_NOOP("RecordChanges", "Attachment")}};
    return names.value(table, nullptr);
}

/// The column by which the owner knows a row.
QByteArray titleColumn(const QByteArray &table)
{
    static const QHash<QByteArray, QByteArray> columns {
        {"deal", "title"}, {"activity", "subject"}, {"feedback", "comment"}, {"receipt_line", "description"},
        {"receipt", "number"}, {"custom_field", "label"}};
    return columns.value(table, "name");
}

const ColumnChange *columnOf(const RowChange &row, QByteArrayView column)
{
    const auto found = std::find_if(row.columns.begin(), row.columns.end(),
                                    [&](const ColumnChange &c) { return c.column == column; });
    return found == row.columns.end() ? nullptr : &*found;
}

/// Turns rows of the journal into records with fields.
class Reader
{
public:
    /// `ofLine`: of a receipt only what it shares with its lines, not their sums.
    Reader(const Database &db, const Formatter &formatter, bool ofLine = false)
        : m_db(db), m_formatter(formatter), m_links(db), m_ofLine(ofLine) { }

    void add(const RowChange &row);
    [[nodiscard]] QList<RecordChange> take() { return std::move(m_records); }
    [[nodiscard]] QString titleOf(const RowChange &row);

private:
    RecordChange &record(std::optional<Entity> entity, const QByteArray &table, qint64 id);
    void addColumns(RecordChange &record, const Catalogue &catalogue, const RowChange &row);
    bool addListRow(const RowChange &row);
    void addTag(RecordChange &record, const Catalogue &catalogue, const RowChange &row);
    void addCustomValue(const RowChange &row);
    void addReceipt(const RowChange &row);
    [[nodiscard]] QString shown(const Field &field, const QVariant &value);
    [[nodiscard]] QVariant inCurrency(const Catalogue &catalogue, const Field &field, const RowChange &row,
                                      const ColumnChange &change, bool isBefore);
    [[nodiscard]] const Catalogue &catalogue(Entity entity);
    [[nodiscard]] QString storedText(const QByteArray &table, const QByteArray &column, qint64 id);
    [[nodiscard]] QString storedTitle(const QByteArray &table, qint64 id)
    {
        return storedText(table, titleColumn(table), id);
    }

    const Database &m_db;
    const Formatter &m_formatter;
    Links m_links;
    bool m_ofLine;
    std::map<Entity, Catalogue> m_catalogues;
    QHash<std::pair<QByteArray, qint64>, qsizetype> m_index;
    QList<RecordChange> m_records;
};

const Catalogue &Reader::catalogue(Entity entity)
{
    return m_catalogues.try_emplace(entity, m_db, entity).first->second;
}

RecordChange &Reader::record(std::optional<Entity> entity, const QByteArray &table, qint64 id)
{
    const std::pair key {table, id};
    const auto found = m_index.constFind(key);
    if (found != m_index.cend())
        return m_records[*found];
    RecordChange change {entity, id, {}, {}, false, false, {}};
    const char *name = nameOfTable(table);
    change.kind = entity ? entityLabelSingular(*entity)
        : name           ? QCoreApplication::translate("RecordChanges", name)
                         : QString();
    m_index.insert(key, m_records.size());
    m_records << change;
    return m_records.last();
}

QString Reader::shown(const Field &field, const QVariant &value)
{
    const QByteArray linked = field.storage == Storage::Link ? field.table
                            : field.type == FieldType::Link  ? field.column.chopped(3)
                                                             : QByteArray();
    if (linked.isEmpty() || value.isNull())
        return display(field, value, m_formatter);
    const QString name = m_links.name(linked, value.toLongLong());
    return name.isEmpty() ? Text::tr("number %1").arg(value.toLongLong()) : name;
}

QString Reader::storedText(const QByteArray &table, const QByteArray &column, qint64 id)
{
    Query q(m_db, "SELECT " + column + " FROM " + table + " WHERE id = :id"); // names of the schema, never of the owner
    return q.bind(":id", id).firstText().value_or(QString());
}

QString Reader::titleOf(const RowChange &row)
{
    const ColumnChange *change = columnOf(row, titleColumn(row.table));
    return change ? (change->after.isNull() ? change->before : change->after).toString() : QString();
}

/// An amount with the currency that the row had then, or has.
QVariant Reader::inCurrency(const Catalogue &catalogue, const Field &field, const RowChange &row,
                            const ColumnChange &change, bool isBefore)
{
    const QVariant &value = isBefore ? change.before : change.after;
    if (field.currencyKey.isEmpty() || value.isNull())
        return value;
    const QByteArray &column = catalogue.find(field.currencyKey)->column;
    const ColumnChange *other = columnOf(row, column);
    const QString currency = other ? (isBefore ? other->before : other->after).toString()
                                   : storedText(row.table, column, row.id);
    return amountValue({value.toLongLong(), currency});
}

void Reader::addColumns(RecordChange &record, const Catalogue &catalogue, const RowChange &row)
{
    for (const Field &field : catalogue.fields()) {
        const bool isOwn = (field.storage == Storage::Column || field.storage == Storage::Link)
            && (field.storage == Storage::Link || field.table.isEmpty() || field.table == row.table);
        const bool isSum = m_ofLine && row.table == "receipt" && !field.is(Field::OfReceipt);
        const ColumnChange *change = isOwn && !isSum && !field.is(Field::ReadOnly) ? columnOf(row, field.column)
                                                                                   : nullptr;
        if (!change)
            continue;
        const FieldChange told {field.labelText(), shown(field, inCurrency(catalogue, field, row, *change, true)),
                                shown(field, inCurrency(catalogue, field, row, *change, false))};
        if (told.before != told.after)
            record.fields << told;
    }
}

void Reader::addTag(RecordChange &record, const Catalogue &catalogue, const RowChange &row)
{
    const qint64 id = row.key.value(1).toLongLong();
    const QString kind = storedText("tag", "kind", id);
    for (const Field &field : catalogue.fields()) {
        if (field.storage != Storage::Tags || QString::fromLatin1(field.column) != (kind.isEmpty() ? u"tag"_s : kind))
            continue;
        const QString name = m_links.name("tag", id);
        const QString text = name.isEmpty() ? Text::tr("number %1").arg(id) : name;
        record.fields << FieldChange {field.labelText(), row.deleted ? text : QString(),
                                      row.deleted ? QString() : text};
    }
}

/// A row of a child table: told with the record it belongs to.
bool Reader::addListRow(const RowChange &row)
{
    for (const Entity entity : allEntities) {
        const EntityInfo &info = entityInfo(entity);
        if (!row.table.startsWith(info.table + '_'))
            continue;
        RecordChange &owner = record(entity, info.table, row.id);
        if (owner.title.isEmpty())
            owner.title = storedTitle(info.table, row.id);
        if (row.table == info.table + "_tag") {
            addTag(owner, catalogue(entity), row);
            return true;
        }
        for (const Field &field : catalogue(entity).fields()) {
            if (field.storage != Storage::List || field.table != row.table)
                continue;
            if (const ColumnChange *change = columnOf(row, field.column))
                owner.fields << FieldChange {field.labelText(), shown(field, change->before),
                                             shown(field, change->after)};
        }
        return true;
    }
    return false;
}

void Reader::addCustomValue(const RowChange &row)
{
    Query q(m_db, "SELECT entity, key FROM custom_field WHERE id = :id");
    q.bind(":id", row.id);
    const std::optional<Entity> entity = q.next() ? entityFromKey(q.text(0)) : std::nullopt;
    const ColumnChange *value = columnOf(row, "value");
    const Field *field = entity ? catalogue(*entity).find(u"custom."_s + q.text(1)) : nullptr;
    if (!field || !value)
        return;
    const QByteArray &table = entityInfo(*entity).table;
    const qint64 id = row.key.value(1).toLongLong();
    RecordChange &change = record(*entity, table, id);
    if (change.title.isEmpty())
        change.title = storedTitle(table, id);
    change.fields << FieldChange {field->labelText(), shown(*field, value->before), shown(*field, value->after)};
}

void Reader::addReceipt(const RowChange &row)
{
    RecordChange &change = record(std::nullopt, row.table, row.id);
    change.created |= row.inserted;
    change.removed |= row.deleted;
    change.title = storedTitle(row.table, row.id);
    if (change.title.isEmpty())
        change.title = titleOf(row);
    addColumns(change, catalogue(Entity::Purchase), row);
}

void Reader::add(const RowChange &row)
{
    if (row.table == "receipt")
        return addReceipt(row);
    if (row.table == "custom_value")
        return addCustomValue(row);
    const std::optional<Entity> entity = entityOfTable(row.table);
    if (!entity && (addListRow(row) || !nameOfTable(row.table)))
        return;
    RecordChange &change = record(entity, row.table, row.id);
    change.created |= row.inserted;
    change.removed |= row.deleted;
    const QString present = row.deleted ? QString() : storedTitle(row.table, row.id);
    change.title = present.isEmpty() ? titleOf(row) : present;
    if (entity)
        addColumns(change, catalogue(*entity), row);
}

bool isRemovedRecord(const RowVisit &row)
{
    return row.what() == RowVisit::What::Deleted
        && entityOfTable(QByteArray(row.table().data(), static_cast<qsizetype>(row.table().size())));
}

} // namespace

QString recordTitle(const Database &db, Entity entity, qint64 id)
{
    const QByteArray &table = entityInfo(entity).table;
    Query q(db, "SELECT " + titleColumn(table) + " FROM " + table + " WHERE id = :id");
    return q.bind(":id", id).firstText().value_or(QString());
}

QList<RecordChange> recordChanges(const Database &db, OperationId operation, const Formatter &formatter,
                                  qsizetype limit)
{
    Reader reader(db, formatter);
    for (const RowChange &row : rowChanges(db, operation, limit))
        reader.add(row);
    QList<RecordChange> changes = reader.take();
    // What the owner keeps first, then what was made along with it (companies, tags).
    std::stable_partition(changes.begin(), changes.end(),
                          [](const RecordChange &change) { return change.entity.has_value(); });
    return changes;
}

QList<RecordStep> recordHistory(const Database &db, Entity entity, qint64 id, const Formatter &formatter)
{
    QList<RecordStep> steps;
    for (const HistoryRow &step : history(db, recordRef(db, Catalogue(db, entity), id))) {
        Reader reader(db, formatter, entity == Entity::Purchase);
        for (const RowChange &row : step.rows)
            reader.add(row);
        RecordChange change {entity, id, {}, {}, step.created, step.removed, {}};
        for (const RecordChange &part : reader.take()) {
            if (part.entity || change.title.isEmpty()) { // else of the receipt it is a line of
                change.title = part.title;
                change.kind = part.kind;
            }
            change.fields << part.fields;
        }
        const bool isSums = !step.rows.isEmpty() && change.fields.isEmpty()
            && entity == Entity::Purchase; // another line changed
        if (!isSums)
            steps << RecordStep {step.operation, change};
    }
    return steps;
}

RecordRef recordRef(const Database &db, const Catalogue &catalogue, qint64 id)
{
    RecordRef record {catalogue.info().table, id, {}, {}, 0};
    if (catalogue.entity() == Entity::Purchase) {
        record.ownerTable = "receipt";
        record.owner = Query(db, "SELECT receipt_id FROM receipt_line WHERE id = :id")
                           .bind(":id", id)
                           .firstInteger()
                           .value_or(0);
    }
    for (const Field &field : catalogue.fields()) {
        if (field.storage == Storage::Custom)
            record.customFields << field.customId;
    }
    return record;
}

QList<TrashRow> trash(const Database &db, qsizetype limit)
{
    QList<TrashRow> rows;
    const Formatter formatter;
    Query q(db, "SELECT id FROM operation WHERE undone_by IS NULL AND kind = 'delete' ORDER BY id DESC");
    while (rows.size() < limit && q.next()) {
        const OperationId id {q.integer(0)};
        const std::optional<OperationRow> operation = findOperation(db, id);
        Reader reader(db, formatter);
        for (const RowChange &row : rowChanges(db, id, limit, isRemovedRecord))
            reader.add(row);
        // What the step was about comes last: removing takes what hangs on a record away first.
        const QList<RecordChange> changes = reader.take();
        std::optional<Entity> kind;
        for (auto it = changes.rbegin(); it != changes.rend() && rows.size() < limit; ++it) {
            if (kind && kind != it->entity)
                continue;
            kind = it->entity;
            rows << TrashRow {*operation, *it->entity, it->id, it->title};
        }
    }
    return rows;
}

} // namespace koriz
