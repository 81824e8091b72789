#include "core/fields/recordwriter.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Empty text is no text: NULL, so that "is empty" is one question everywhere.
const QVariant &stored(const QVariant &value)
{
    static const QVariant none;
    const bool isEmptyText = value.typeId() == QMetaType::QString
        && static_cast<const QString *>(value.constData())->isEmpty();
    return isEmptyText ? none : value;
}

QByteArray listInsertSql(const ListSpec &list)
{
    QByteArray columns = list.owner + ", position, type", marks = "?1, ?2, ?3";
    int next = 4;
    const auto add = [&](const QByteArray &column) {
        columns += ", " + column;
        marks += ", ?" + QByteArray::number(next++);
    };
    for (const QByteArray &column : list.columns)
        add(column);
    if (list.keyOf)
        add(list.keyColumn);
    return "INSERT INTO " + list.table + " (" + columns + ") VALUES (" + marks + ")";
}

} // namespace

RecordWriter::RecordWriter(const Database &db, const Catalogue &catalogue)
    : m_db(db), m_catalogue(catalogue), m_queries(db), m_removal(db)
{
    for (const ListSpec &list : catalogue.lists())
        m_listInserts.emplace_back(db, listInsertSql(list));
}

RecordWriter::~RecordWriter() = default;

bool RecordWriter::isOwnColumn(const Field &field) const
{
    const bool scalar = field.storage == Storage::Column || field.storage == Storage::Link;
    return scalar && field.column != "id" && !field.is(Field::OfReceipt);
}

Query &RecordWriter::insertFor(const std::vector<const char *> &columns)
{
    // The names are the catalogue's and the callers' constants, so the same shape is the same pointers.
    if (const auto known = m_inserts.find(columns); known != m_inserts.end())
        return known->second;
    QByteArray names, marks;
    for (const char *column : columns) {
        names += (names.isEmpty() ? "" : ", ") + QByteArray(column);
        marks += marks.isEmpty() ? "?" : ", ?";
    }
    return m_inserts
        .emplace(columns,
                 Query(m_db, "INSERT INTO " + m_catalogue.info().table + " (" + names + ") VALUES (" + marks + ")"))
        .first->second;
}

qint64 RecordWriter::insert(const Record &record, const Extras &extras, Links &links)
{
    std::vector<const char *> columns;
    std::vector<int> fields;
    for (int i = 0; i < m_catalogue.size(); ++i) {
        if (record.isSet(i) && isOwnColumn(m_catalogue.at(i)) && !stored(record.value(i)).isNull()) {
            columns.push_back(m_catalogue.at(i).column.constData());
            fields.push_back(i);
        }
    }
    for (const auto &[column, value] : extras)
        columns.push_back(column);
    Query &q = insertFor(columns);
    int next = 1;
    for (const int field : fields)
        q.bind(next++, record.value(field));
    for (const auto &[column, value] : extras)
        q.bind(next++, value);
    q.exec();
    const qint64 id = q.lastInsertId();
    writeLists(record, id, true);
    writeTags(record, id, true, links);
    writeCustom(record, id, true);
    return id;
}

void RecordWriter::update(const Record &record, const Extras &extras, Links &links)
{
    QByteArray sets;
    QVariantList values;
    const auto add = [&](const QByteArray &column, const QVariant &value) {
        sets += (sets.isEmpty() ? "" : ", ") + column + " = ?";
        values << value;
    };
    for (int i = 0; i < m_catalogue.size(); ++i) {
        if (record.isSet(i) && isOwnColumn(m_catalogue.at(i)))
            add(m_catalogue.at(i).column, stored(record.value(i)));
    }
    for (const auto &[column, value] : extras)
        add(QByteArray(column), value);
    if (!values.isEmpty()) {
        Query &q = m_queries("UPDATE " + m_catalogue.info().table + " SET " + sets + " WHERE id = ?");
        for (int i = 0; i < values.size(); ++i)
            q.bind(i + 1, values.at(i));
        q.bind(static_cast<int>(values.size()) + 1, record.id).exec();
    }
    writeLists(record, record.id, false);
    writeTags(record, record.id, false, links);
    writeCustom(record, record.id, false);
}

void RecordWriter::remove(qint64 id)
{
    // By what the file says, not the catalogue: a field that was added since would hand its value to the next record
    // of this number.
    m_queries(
        "DELETE FROM custom_value WHERE record_id = ?2 AND field_id IN (SELECT id FROM custom_field WHERE entity = ?1)")
        .bind(1, m_catalogue.info().key)
        .bind(2, id)
        .exec();
    m_queries("DELETE FROM attachment WHERE record_id = ?2 AND entity = ?1")
        .bind(1, m_catalogue.info().key)
        .bind(2, id)
        .exec();
    m_removal.remove(m_catalogue.info().table, id);
}

void RecordWriter::writeListItem(int list, const ListItem &item, qint64 id, int position)
{
    const ListSpec &spec = m_catalogue.lists().at(list);
    Query &q = m_listInserts.at(static_cast<size_t>(list));
    q.bind(1, id).bind(2, position).bind(3, item.type.isEmpty() ? QString() : item.type);
    int next = 4;
    for (int i = 0; i < spec.columns.size(); ++i)
        q.bind(next++, stored(item.values.value(i)));
    if (spec.keyOf)
        q.bind(next, spec.keyOf(item.values.value(spec.mainColumn).toString()));
    q.exec();
}

void RecordWriter::writeLists(const Record &record, qint64 id, bool isNew)
{
    for (int i = 0; i < m_catalogue.lists().size(); ++i) {
        if (!record.isListSet(i))
            continue;
        const ListSpec &list = m_catalogue.lists().at(i);
        if (!isNew)
            m_queries("DELETE FROM " + list.table + " WHERE " + list.owner + " = ?1").bind(1, id).exec();
        int position = 0;
        for (const ListItem &item : record.list(i)) {
            if (!isEmptyItem(list, item))
                writeListItem(i, item, id, position++);
        }
    }
}

void RecordWriter::writeTags(const Record &record, qint64 id, bool isNew, Links &links)
{
    for (int i = 0; i < m_catalogue.size(); ++i) {
        const Field &field = m_catalogue.at(i);
        if (field.storage != Storage::Tags || !record.isSet(i))
            continue;
        const QByteArray owner = m_catalogue.info().table + "_id";
        const QString kind = QString::fromLatin1(field.column);
        if (!isNew)
            m_queries("DELETE FROM " + field.table + " WHERE " + owner
                     + " = ?1 AND tag_id IN (SELECT id FROM tag WHERE kind = ?2)")
                .bind(1, id).bind(2, kind).exec();
        for (const QString &name : record.value(i).toStringList()) {
            const qint64 tag = links.findOrCreate("tag", name, kind);
            if (tag != 0)
                m_queries("INSERT OR IGNORE INTO " + field.table + " (" + owner + ", tag_id) VALUES (?1, ?2)")
                    .bind(1, id).bind(2, tag).exec();
        }
    }
}

void RecordWriter::writeCustom(const Record &record, qint64 id, bool isNew)
{
    for (int i = 0; i < m_catalogue.size(); ++i) {
        const Field &field = m_catalogue.at(i);
        if (field.storage != Storage::Custom || !record.isSet(i))
            continue;
        const QVariant value = stored(record.value(i));
        if (!isNew)
            m_queries("DELETE FROM custom_value WHERE field_id = ?1 AND record_id = ?2")
                .bind(1, field.customId).bind(2, id).exec();
        if (!value.isNull())
            m_queries("INSERT INTO custom_value (field_id, record_id, value) VALUES (?1, ?2, ?3)")
                .bind(1, field.customId).bind(2, id).bind(3, value).exec();
    }
}

/// Statements that read a record, made for the first one.
struct RecordWriter::Loading
{
    Loading(const Database &db, const Catalogue &catalogue);

    QList<int> fields {}; ///< by the columns of `row`
    Query row;
    std::vector<Query> lists {};
    std::vector<std::pair<int, Query>> tags {};
    Query custom;

private:
    static QByteArray rowSql(const Catalogue &catalogue, QList<int> &fields);
};

RecordWriter::Loading::Loading(const Database &db, const Catalogue &catalogue)
    : row(db, rowSql(catalogue, fields))
    , custom(db, "SELECT value FROM custom_value WHERE field_id = ?1 AND record_id = ?2")
{
    for (const ListSpec &list : catalogue.lists())
        lists.emplace_back(db,
                           "SELECT type, " + list.columns.join(", ") + " FROM " + list.table + " WHERE " + list.owner
                               + " = ?1 ORDER BY position");
    for (int i = 0; i < catalogue.size(); ++i) {
        const Field &field = catalogue.at(i);
        if (field.storage == Storage::Tags)
            tags.emplace_back(i,
                              Query(db,
                                    "SELECT t.name FROM " + field.table
                                        + " AS x JOIN tag AS t ON t.id = x.tag_id WHERE x." + catalogue.info().table
                                        + "_id = ?1 AND t.kind = ?2 ORDER BY t.name"));
    }
}

QByteArray RecordWriter::Loading::rowSql(const Catalogue &catalogue, QList<int> &fields)
{
    QByteArray columns;
    for (int i = 0; i < catalogue.size(); ++i) {
        const Field &field = catalogue.at(i);
        const bool raw = field.storage == Storage::Column || field.storage == Storage::Link;
        if (!raw && field.storage != Storage::Computed && field.storage != Storage::StageEntered)
            continue;
        const bool ofReceipt = field.is(Field::OfReceipt);
        columns += (columns.isEmpty() ? "" : ", ")
            + (ofReceipt ? field.sql : raw ? catalogue.info().alias + '.' + field.column : catalogue.valueSql(i));
        fields << i;
    }
    return "SELECT " + columns + " FROM " + catalogue.info().from + " WHERE " + catalogue.info().alias + ".id = ?1";
}

RecordWriter::Loading &RecordWriter::loading()
{
    if (!m_loading)
        m_loading = std::make_unique<Loading>(m_db, m_catalogue);
    return *m_loading;
}

bool RecordWriter::loadRow(Record &record)
{
    const QList<int> &fields = loading().fields;
    Query &q = loading().row.bind(1, record.id);
    if (!q.next())
        return false;
    for (int i = 0; i < fields.size(); ++i)
        record.set(fields.at(i), q.value(i));
    q.reset();
    return true;
}

void RecordWriter::loadLists(Record &record)
{
    for (int i = 0; i < m_catalogue.lists().size(); ++i) {
        const qsizetype columns = m_catalogue.lists().at(i).columns.size();
        Query &q = loading().lists.at(static_cast<size_t>(i)).bind(1, record.id);
        QList<ListItem> items;
        while (q.next()) {
            ListItem item {q.text(0), {}};
            for (int column = 0; column < columns; ++column)
                item.values << q.value(column + 1);
            items << item;
        }
        record.setList(i, items);
    }
}

void RecordWriter::loadTags(Record &record)
{
    for (auto &[field, q] : loading().tags) {
        q.bind(1, record.id).bind(2, QString::fromLatin1(m_catalogue.at(field).column));
        QStringList names;
        while (q.next())
            names << q.text(0);
        record.set(field, names);
    }
}

void RecordWriter::loadCustom(Record &record)
{
    for (int i = 0; i < m_catalogue.size(); ++i) {
        const Field &field = m_catalogue.at(i);
        if (field.storage != Storage::Custom)
            continue;
        Query &q = loading().custom.bind(1, field.customId).bind(2, record.id);
        if (q.next()) {
            record.set(i, q.value(0));
            q.reset();
        }
    }
}

std::optional<Record> RecordWriter::load(qint64 id)
{
    Record record(m_catalogue);
    record.id = id;
    if (!loadRow(record))
        return std::nullopt;
    loadLists(record);
    loadTags(record);
    loadCustom(record);
    record.settle();
    return record;
}

} // namespace koriz
