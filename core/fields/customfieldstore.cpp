#include "core/fields/customfieldstore.h"
#include "core/base/fold.h"
#include "core/base/phone.h"
#include "core/db/query.h"
#include "core/fields/catalogue.h"
#include "core/fields/valuetext.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CustomFieldStore)
};

constexpr char columns[] = "SELECT id, entity, key, label, type, choices FROM custom_field ";

CustomField readField(const Query &q, Entity entity)
{
    return {q.integer(0), entity, q.text(2), q.text(3), fieldTypeFromName(q.text(4)),
            q.text(5).split(u'\n', Qt::SkipEmptyParts)};
}

QStringList cleaned(const QStringList &choices)
{
    QStringList kept;
    for (const QString &choice : choices) {
        if (const QString text = choice.simplified(); !text.isEmpty() && !kept.contains(text))
            kept << text;
    }
    return kept;
}

QString joined(const CustomField &field)
{
    return field.type == FieldType::Choice ? cleaned(field.choices).join(u'\n') : QString();
}

/// Takes values of one form of a field to those of another, by the text that scripts and files know them by.
class Conversion
{
public:
    Conversion(const Database &db, const CustomField &from, const CustomField &to)
        : m_from(toField(from)), m_to(toField(to))
    {
        m_to.customChoices = cleaned(to.choices);
        m_options.currency = db.currency();
        m_options.currencyDecimals = currencyDecimals(m_options.currency);
        m_options.dateOrder = DateOrder::YearFirst;
        m_options.decimal = DecimalMark::Dot;
    }

    [[nodiscard]] QString text(const QVariant &value) const
    {
        return toText(m_from, value, m_options.currencyDecimals);
    }
    [[nodiscard]] ParsedValue operator()(const QVariant &value) const { return fromText(m_to, text(value), m_options); }

private:
    Field m_from, m_to;
    ParseOptions m_options {};
};

/// "shoe_size" of "Shoe size".
QString keyOf(const QString &label)
{
    constexpr qsizetype longest = 40;
    QString key;
    for (const QChar c : romanise(fold(label)).left(longest))
        key += c.unicode() < 128 && c.isLetterOrNumber() ? c : QChar(u'_');
    return key.isEmpty() ? u"field"_s : key;
}

/// With a number behind it where it is taken.
template<class IsTaken>
QString freeName(const QString &name, const QString &before, const IsTaken &isTaken)
{
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = name + before + QString::number(number);
    return free;
}

Query valuesOf(const Database &db, qint64 field)
{
    Query q(db, "SELECT record_id, value FROM custom_value WHERE field_id = :field ORDER BY record_id");
    q.bind(":field", field);
    return q;
}

} // namespace

QList<CustomType> customTypes()
{
    static constexpr std::pair<FieldType, const char *> known[] {
        {FieldType::Text, QT_TRANSLATE_NOOP("Field", "Text")},
        {FieldType::LongText, QT_TRANSLATE_NOOP("Field", "Text of several lines")},
        {FieldType::Choice, QT_TRANSLATE_NOOP("Field", "One of several")},
        {FieldType::Boolean, QT_TRANSLATE_NOOP("Field", "Yes or no")},
        {FieldType::Integer, QT_TRANSLATE_NOOP("Field", "Whole number")},
        {FieldType::Number, QT_TRANSLATE_NOOP("Field", "Number with decimals")},
        {FieldType::Money, QT_TRANSLATE_NOOP("Field", "Amount of money")},
        {FieldType::Percent, QT_TRANSLATE_NOOP("Field", "Percentage")},
        {FieldType::Date, QT_TRANSLATE_NOOP("Field", "Date")},
        {FieldType::PartialDate, QT_TRANSLATE_NOOP("Field", "Day, with or without its year")},
        {FieldType::Time, QT_TRANSLATE_NOOP("Field", "Time")},
        {FieldType::Phone, QT_TRANSLATE_NOOP("Field", "Phone")},
        {FieldType::Email, QT_TRANSLATE_NOOP("Field", "E-mail")},
        {FieldType::Url, QT_TRANSLATE_NOOP("Field", "Website")}};
    QList<CustomType> types;
    for (const auto &[type, label] : known)
        types << CustomType {type, QCoreApplication::translate("Field", label)};
    return types;
}

Field toField(const CustomField &custom)
{
    Field field;
    field.key = u"custom."_s + custom.key;
    field.type = custom.type;
    field.storage = Storage::Custom;
    field.section = QT_TRANSLATE_NOOP("Field", "Own fields");
    field.customLabel = custom.label;
    field.customId = custom.id;
    field.customChoices = custom.choices;
    if (field.type == FieldType::Choice || field.type == FieldType::Boolean)
        field.flags = Field::Groupable;
    if (field.type == FieldType::Phone)
        field.doubt = phoneDoubt;
    return field;
}

QList<CustomField> customFields(const Database &db, Entity entity)
{
    Query q(db, QByteArray(columns) + "WHERE entity = :entity ORDER BY position, id");
    q.bind(":entity", entityInfo(entity).key);
    QList<CustomField> fields;
    while (q.next())
        fields << readField(q, entity);
    return fields;
}

std::optional<CustomField> CustomFieldStore::load(qint64 id) const
{
    Query q(m_db, QByteArray(columns) + "WHERE id = :id");
    q.bind(":id", id);
    if (!q.next())
        return std::nullopt;
    const std::optional<Entity> entity = entityFromKey(q.text(1));
    return entity ? std::optional(readField(q, *entity)) : std::nullopt;
}

/// The first value that has no place in the new form.
std::optional<Issue> CustomFieldStore::misfit(const CustomField &before, const CustomField &field) const
{
    const Conversion converted(m_db, before, field);
    Query values = valuesOf(m_db, field.id);
    while (values.next()) {
        if (const ParsedValue parsed = converted(values.value(1)); parsed.issue)
            return Issue {
                u"type"_s,
                Text::tr("A record holds “%1” here: %2").arg(converted.text(values.value(1)), parsed.issue->text)};
    }
    return std::nullopt;
}

Issues CustomFieldStore::validate(const CustomField &field) const
{
    Issues issues;
    const QString label = field.label.simplified();
    if (label.isEmpty())
        issues << Issue {u"label"_s, Text::tr("The field needs a name.")};
    const QList<CustomField> others = customFields(m_db, field.entity);
    if (std::ranges::any_of(others, [&](const CustomField &other) {
            return other.id != field.id && nameKey(other.label) == nameKey(label);
        }))
        issues << Issue {u"label"_s, Text::tr("There is an own field of this name already.")};
    if (field.type == FieldType::Choice && cleaned(field.choices).isEmpty())
        issues << Issue {u"choices"_s, Text::tr("Write what there is to choose from, each on a line of its own.")};
    const std::optional<CustomField> before = field.id == 0 ? std::nullopt : load(field.id);
    if (issues.isEmpty() && before && before->type != field.type) {
        if (const std::optional<Issue> issue = misfit(*before, field))
            issues << *issue;
    }
    return issues;
}

qint64 CustomFieldStore::add(CustomField field)
{
    const QList<CustomField> others = customFields(m_db, field.entity);
    if (field.key.isEmpty())
        field.key = freeName(keyOf(field.label), u"_"_s, [&](const QString &key) {
            return std::ranges::any_of(others, [&](const CustomField &other) { return other.key == key; });
        });
    field.label = freeName(field.label.simplified(), u" "_s, [&](const QString &label) {
        return std::ranges::any_of(others,
                                   [&](const CustomField &other) { return nameKey(other.label) == nameKey(label); });
    });
    Q_ASSERT(validate(field).isEmpty());
    Query q(m_db, R"sql(INSERT INTO custom_field (entity, key, label, type, choices, position)
        SELECT :entity, :key, :label, :type, :choices, coalesce(max(position), -1) + 1
        FROM custom_field WHERE entity = :entity)sql");
    q.bind(":entity", entityInfo(field.entity).key).bind(":key", field.key).bind(":label", field.label)
        .bind(":type", QString::fromLatin1(fieldTypeName(field.type))).bind(":choices", joined(field)).exec();
    m_db.touch(Area::Settings);
    return q.lastInsertId();
}

void CustomFieldStore::convert(const CustomField &before, const CustomField &field)
{
    const Conversion converted(m_db, before, field);
    QList<std::pair<qint64, QVariant>> values;
    Query q = valuesOf(m_db, field.id);
    while (q.next())
        values << std::pair {q.integer(0), converted(q.value(1)).value};
    Query keep(m_db, "UPDATE custom_value SET value = :value WHERE field_id = :field AND record_id = :record");
    Query drop(m_db, "DELETE FROM custom_value WHERE field_id = :field AND record_id = :record");
    for (const auto &[record, value] : values) {
        if (value.isNull()) // blanks
            drop.bind(":field", field.id).bind(":record", record).exec();
        else
            keep.bind(":value", value).bind(":field", field.id).bind(":record", record).exec();
    }
}

void CustomFieldStore::update(const CustomField &field)
{
    Q_ASSERT(validate(field).isEmpty());
    const std::optional<CustomField> before = load(field.id);
    Q_ASSERT(before);
    if (before->type != field.type)
        convert(*before, field);
    Query(m_db, "UPDATE custom_field SET label = :label, type = :type, choices = :choices WHERE id = :id")
        .bind(":label", field.label.simplified()).bind(":type", QString::fromLatin1(fieldTypeName(field.type)))
        .bind(":choices", joined(field)).bind(":id", field.id).exec();
    m_db.touch(before->type == field.type ? Areas(Area::Settings) : Area::Settings | entityInfo(field.entity).area);
}

void CustomFieldStore::remove(qint64 id)
{
    const std::optional<CustomField> field = load(id);
    Query(m_db, "DELETE FROM custom_value WHERE field_id = :id").bind(":id", id).exec();
    Query(m_db, "DELETE FROM custom_field WHERE id = :id").bind(":id", id).exec();
    m_db.touch(field ? Area::Settings | entityInfo(field->entity).area : Areas(Area::Settings));
}

} // namespace koriz
