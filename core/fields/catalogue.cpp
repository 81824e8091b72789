#include "core/fields/catalogue.h"
#include "core/base/fold.h"
#include "core/db/query.h"
#include "core/fields/customfieldstore.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr const char *typeNames[] {"text", "long_text", "integer", "number", "quantity", "money", "percent", "boolean",
                                   "date", "partial_date", "stamp", "time", "choice", "link", "tags", "phone", "email",
                                   "url"};

/// "stage.Interest.entered": the day a deal first entered each stage there is.
QList<Field> stageFields(const Database &db)
{
    // Pipelines share names.
    Query q(db, "SELECT min(id), name FROM stage GROUP BY name_key ORDER BY min(pipeline_id * 1000 + position)");
    QList<Field> fields;
    while (q.next()) {
        Field field;
        field.key = u"stage.%1.entered"_s.arg(q.text(1));
        field.customLabel = QCoreApplication::translate("Field", "Entered “%1”").arg(q.text(1));
        field.type = FieldType::Date;
        field.storage = Storage::StageEntered;
        field.flags = Field::Hidden;
        field.customId = q.integer(0);
        field.section = QT_TRANSLATE_NOOP("Field", "Course");
        fields << field;
    }
    return fields;
}

} // namespace

const char *fieldTypeName(FieldType type)
{
    return typeNames[static_cast<int>(type)];
}

FieldType fieldTypeFromName(QStringView name)
{
    for (int i = 0; i < static_cast<int>(std::size(typeNames)); ++i) {
        if (name == QLatin1StringView(typeNames[i]))
            return static_cast<FieldType>(i);
    }
    return FieldType::Text;
}

bool Field::isNumeric() const
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Percent: return true;
    default: return false;
    }
}

bool Field::isCode() const
{
    return type == FieldType::Phone || meaning == Meaning::ExternalId || meaning == Meaning::Code;
}

QString Field::labelText() const
{
    return label ? QCoreApplication::translate("Field", label) : customLabel;
}

bool ListSpec::isSame(const QString &a, const QString &b, const QString &country) const
{
    if (a == b || !keyOf)
        return a == b;
    const QString mine = keyOf(a), other = keyOf(b);
    return !mine.isEmpty() && (mine == other || (spellingsOf && spellingsOf(a, country).contains(other)));
}

QString ListSpec::typeLabel(const QString &type) const
{
    for (const ChoiceOption &known : types) {
        if (known.code.compare(type, Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("ListType", known.label);
    }
    return type;
}

QString Field::choiceLabel(const QString &code) const
{
    for (const ChoiceOption &choice : choices) {
        if (choice.code == code)
            return QCoreApplication::translate("Field", choice.label);
    }
    return code;
}

Catalogue::Catalogue(Entity entity) : m_entity(entity), m_lists(builtinLists(entity))
{
    add(builtinFields(entity));
}

Catalogue::Catalogue(const Database &db, Entity entity) : Catalogue(entity)
{
    QList<Field> custom;
    for (const CustomField &field : customFields(db, entity))
        custom << toField(field);
    if (entity == Entity::Deal)
        custom << stageFields(db);
    add(custom);
}

void Catalogue::add(const QList<Field> &fields)
{
    m_fields += fields;
    size_t places = 64;
    while (places < static_cast<size_t>(m_fields.size()) * 4)
        places *= 2;
    m_places.assign(places, -1);
    for (int i = 0; i < m_fields.size(); ++i)
        m_places[placeOf(m_fields.at(i).key)] = i;
}

size_t Catalogue::placeOf(QStringView key) const
{
    // Asked for every value of every row: a few multiplications, where QHash mixes a seed into each character.
    size_t hash = static_cast<size_t>(key.size());
    for (const QChar c : key)
        hash = hash * 31 + c.unicode();
    size_t place = (hash ^ (hash >> 7)) & (m_places.size() - 1);
    while (m_places[place] >= 0 && m_fields.at(m_places[place]).key != key)
        place = (place + 1) & (m_places.size() - 1);
    return place;
}

int Catalogue::indexOf(QStringView key) const
{
    return m_places[placeOf(key)];
}

const Field *Catalogue::find(QStringView key) const &
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &m_fields.at(index);
}

int Catalogue::listIndex(QStringView key) const
{
    for (int i = 0; i < m_lists.size(); ++i) {
        if (m_lists.at(i).key == key)
            return i;
    }
    return -1;
}

int Catalogue::listOf(const Field &field) const
{
    for (int i = 0; i < m_lists.size(); ++i) {
        if (field.storage == Storage::List && m_lists.at(i).table == field.table)
            return i;
    }
    return -1;
}

int Catalogue::listColumnOf(const Field &field) const
{
    const int list = listOf(field);
    return list < 0 ? -1 : static_cast<int>(m_lists.at(list).columns.indexOf(field.column));
}

std::optional<FieldPath> Catalogue::resolve(QStringView path) const
{
    if (const int plain = indexOf(path); plain >= 0)
        return FieldPath {plain};
    QList<QStringView> parts = path.split(u'.');
    FieldPath result;
    if (parts.size() > 1 && parts.last() == u"type") {
        result.isType = true;
        parts.removeLast();
    }
    const int list = listIndex(parts.first());
    if (list < 0 || parts.size() > 3)
        return std::nullopt;
    if (parts.size() >= 2) {
        bool isNumber = false;
        const int position = parts.at(1).toInt(&isNumber);
        if (isNumber && position < 1)
            return std::nullopt;
        if (isNumber)
            result.item = position - 1;
        else
            result.type = parts.at(1).toString();
    }
    // "address.2.city" names the column; "phone.2" means the list's own field.
    const QStringView key = parts.size() == 3 ? parts.at(2) : parts.first();
    result.field = indexOf(key);
    if (result.field < 0 && result.isType) {
        const ListSpec &spec = m_lists.at(list);
        for (int i = 0; i < m_fields.size() && result.field < 0; ++i)
            result.field = m_fields.at(i).table == spec.table && m_fields.at(i).storage == Storage::List ? i : -1;
    }
    if (result.field < 0 || listOf(m_fields.at(result.field)) != list)
        return std::nullopt;
    return result;
}

QByteArray linkNameColumn(const QByteArray &table)
{
    return table == "deal" ? "title" : "name";
}

QByteArray Catalogue::listSql(const Field &field, const FieldPath &path) const
{
    const ListSpec &list = m_lists.at(listOf(field));
    const QByteArray where = " FROM " + list.table + " AS x WHERE x." + list.owner + " = " + info().alias + ".id AND "
        + (path.type.isEmpty()
               ? "x.position = " + QByteArray::number(path.item)
               : "koriz_fold(x.type) = '" + fold(path.type).toUtf8().replace('\'', "''")
                   + "' ORDER BY x.position LIMIT 1");
    if (path.isType)
        return "(SELECT x.type" + where + ")";
    if (field.type == FieldType::Link)
        return "(SELECT (SELECT y.name FROM " + field.column.chopped(3) + " AS y WHERE y.id = x." + field.column + ")"
            + where + ")";
    return "(SELECT x." + field.column + where + ")";
}

QByteArray Catalogue::valueSql(const FieldPath &path) const
{
    const Field &field = m_fields.at(path.field);
    const QByteArray alias = info().alias;
    switch (field.storage) {
    case Storage::Column:
        return field.sql.isEmpty() ? alias + '.' + field.column : field.sql;
    case Storage::Link: {
        const QByteArray column = field.sql.isEmpty() ? alias + '.' + field.column : field.sql;
        return "(SELECT y." + linkNameColumn(field.table) + " FROM " + field.table + " AS y WHERE y.id = " + column
            + ")";
    }
    case Storage::List:
        return listSql(field, path);
    case Storage::Tags:
        return "(SELECT group_concat(name, ', ') FROM (SELECT t.name FROM " + field.table + " AS x JOIN tag AS t ON "
            "t.id = x.tag_id WHERE x." + info().table + "_id = " + alias + ".id AND t.kind = '" + field.column
            + "' ORDER BY t.name))";
    case Storage::Computed:
        return field.sql;
    case Storage::Custom:
        return "(SELECT v.value FROM custom_value AS v WHERE v.field_id = " + QByteArray::number(field.customId)
            + " AND v.record_id = " + alias + ".id)";
    case Storage::StageEntered:
        // A stage of this name may be in several pipelines; a deal stands in one of them.
        return "(SELECT date(min(g.entered_at), 'localtime') FROM stage_log AS g JOIN stage AS y ON y.id = g.stage_id "
               "WHERE g.deal_id = d.id "
               "AND y.name_key = (SELECT z.name_key FROM stage AS z WHERE z.id = "
            + QByteArray::number(field.customId) + "))";
    }
    Q_UNREACHABLE();
}

QByteArray Catalogue::comparedSql(const FieldPath &path) const
{
    const QByteArray sql = valueSql(path);
    const Field &field = m_fields.at(path.field);
    return field.currencyKey.isEmpty()
        ? sql
        : "koriz_figure(" + sql + ", " + valueSql(indexOf(field.currencyKey)) + ')';
}

QByteArray Catalogue::shownSql(const FieldPath &path) const
{
    const QByteArray sql = valueSql(path);
    const Field &field = m_fields.at(path.field);
    return field.currencyKey.isEmpty() ? sql : '(' + sql + ") || ' ' || " + valueSql(indexOf(field.currencyKey));
}

} // namespace koriz
