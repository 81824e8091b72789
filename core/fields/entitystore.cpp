#include "core/fields/entitystore.h"
#include "core/base/fold.h"
#include "core/base/phone.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EntityStore)
};

/// Tables that keep a folded key of the record's title, and stamps.
struct TableShape { Entity entity; const char *key; bool stamped; };

constexpr TableShape shapes[] {
    {Entity::Customer, "name_key", true}, {Entity::Deal, "title_key", true},  {Entity::Purchase, nullptr, false},
    {Entity::Product, "name_key", false}, {Entity::Activity, "subject_key", true}, {Entity::Feedback, nullptr, true},
    {Entity::Campaign, "name_key", false}, {Entity::Source, "name_key", false}, {Entity::Employee, "name_key", false},
};

/// "0912 345" is found by its start and by its end: FTS knows prefixes only, so the reverse is kept too; what follows
/// the code of a country is a start of its own.
QString phoneTokens(const QString &number)
{
    const QString digits = phoneDigits(number);
    QString reversed = digits;
    std::reverse(reversed.begin(), reversed.end());
    const QString national = nationalDigits(number);
    return digits + u" r"_s + reversed + (national.isEmpty() ? QString() : u' ' + national);
}

} // namespace

EntityStore::EntityStore(Database &db, Entity entity, Clock clock)
    : m_db(db), m_catalogue(db, entity), m_clock(std::move(clock)), m_links(db), m_writer(db, m_catalogue), m_index(db)
{
    for (const Field &f : m_catalogue.fields())
        m_isSearched = m_isSearched || f.is(Field::Searchable);
}

EntityStore::~EntityStore() = default;

int EntityStore::field(QStringView key) const
{
    const int index = m_catalogue.indexOf(key);
    Q_ASSERT_X(index >= 0, "EntityStore::field", qUtf8Printable(key.toString()));
    return index;
}

QString EntityStore::title(const Record &record) const
{
    return text(record, m_catalogue.info().titleField);
}

void EntityStore::validateField(const Record &record, int index, Issues &issues) const
{
    const Field &f = m_catalogue.at(index);
    const QVariant value = record.value(index);
    const bool isEmpty = value.isNull() || (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
    if (f.is(Field::Required) && isEmpty && (record.id == 0 || record.isSet(index)))
        issues << Issue {f.key, Text::tr("“%1” is needed.").arg(f.labelText())};
    if (isEmpty || !record.isSet(index))
        return;
    if (value.typeId() == QMetaType::QString) {
        const QString text = value.toString();
        const qsizetype limit = f.type == FieldType::LongText ? maxLongTextLength : maxTextLength;
        if (text.size() > limit)
            issues << Issue {f.key, Text::tr("The text is too long: %L1 characters, at most %L2 fit.").arg(text.size()).arg(limit)};
        if (text.contains(QChar(u'\0')))
            issues << Issue {f.key, Text::tr("The text holds a character that cannot be kept (NUL).")};
    }
    if (value.typeId() == QMetaType::QStringList && value.toStringList().join(QString()).contains(QChar(u'\0')))
        issues << Issue {f.key, Text::tr("The text holds a character that cannot be kept (NUL).")};
    if (f.type == FieldType::Choice && !f.choices.isEmpty()
        && std::none_of(f.choices.begin(), f.choices.end(), [&](const ChoiceOption &c) { return c.code == value.toString(); }))
        issues << Issue {f.key, Text::tr("“%1” is not one of the choices.").arg(value.toString())};
}

Issues EntityStore::validate(const Record &record)
{
    Issues issues;
    for (int i = 0; i < m_catalogue.size(); ++i)
        validateField(record, i, issues);
    for (int i = 0; i < m_catalogue.lists().size(); ++i) {
        for (const ListItem &item : record.list(i)) {
            for (const QVariant &value : item.values) {
                if (value.toString().contains(QChar(u'\0')))
                    issues << Issue {m_catalogue.lists().at(i).key, Text::tr("The text holds a character that cannot be kept (NUL).")};
                if (value.toString().size() > maxTextLength)
                    issues << Issue {m_catalogue.lists().at(i).key, Text::tr("The text is too long: %L1 characters, at most %L2 fit.")
                                         .arg(value.toString().size()).arg(maxTextLength)};
            }
        }
    }
    return issues;
}

void EntityStore::prepare(Record &record, const Record *before, Extras &extras)
{
    const TableShape &shape = shapes[static_cast<int>(m_catalogue.entity())];
    const QString &titleField = m_catalogue.info().titleField;
    if (shape.key && record.isSet(field(titleField))) {
        const QString title = text(record, titleField).trimmed();
        set(record, titleField, title);
        const QString key = fold(title);
        extras << std::pair {shape.key, QVariant(key.isEmpty() ? title : key)};
    }
    if (shape.stamped) {
        if (const QDateTime moment = now(); m_stampedAt.isNull() || moment.toSecsSinceEpoch() != m_stampedAt.toSecsSinceEpoch()) { // formatting a moment costs as much as a row
            m_stampedAt = moment;
            m_stamp = moment.toString(Qt::ISODate);
        }
        const QVariant stamp = m_stamp;
        if (!before)
            extras << std::pair {"created_at", stamp};
        extras << std::pair {"changed_at", stamp};
    }
}

void EntityStore::written(const Record &, const Record *) { }

qint64 EntityStore::add(Record &record)
{
    Q_ASSERT(validate(record).isEmpty());
    Extras extras;
    prepare(record, nullptr, extras);
    record.id = m_writer.insert(record, extras, m_links);
    written(record, nullptr);
    if (m_isSearched)
        index(record);
    m_db.touch(m_catalogue.info().area);
    return record.id;
}

void EntityStore::update(Record &record)
{
    Q_ASSERT(record.id != 0);
    if (!record.isAnythingSet())
        return;
    const std::optional<Record> before = m_writer.load(record.id);
    Q_ASSERT(before);
    Extras extras;
    prepare(record, &*before, extras);
    m_writer.update(record, extras, m_links);
    written(record, &*before);
    if (m_isSearched)
        index(*m_writer.load(record.id));
    m_db.touch(m_catalogue.info().area);
    record.settle();
}

void EntityStore::refresh(qint64 id)
{
    Record record = m_writer.load(id).value_or(Record());
    if (record.id == 0)
        return;
    if (const Extras extras = derived(record); !extras.isEmpty())
        m_writer.update(record, extras, m_links);
    if (m_isSearched)
        index(record);
    m_db.touch(m_catalogue.info().area);
}

void EntityStore::remove(qint64 id)
{
    m_index.remove(SearchIndex::entryId(static_cast<int>(m_catalogue.entity()), id));
    m_writer.remove(id);
    m_db.touch(m_catalogue.info().area | Area::Customers);
}

QStringList EntityStore::searchTexts(const Record &record, bool contact)
{
    QStringList texts;
    const auto add = [&](const Field &f, const QVariant &value) {
        QString text = value.toString();
        if (f.type == FieldType::Link)
            text = m_links.name(f.storage == Storage::Link ? f.table : f.column.chopped(3), value.toLongLong());
        else if (f.type == FieldType::Phone)
            text = phoneTokens(text);
        if (!text.isEmpty() && !texts.contains(text))
            texts << text;
    };
    for (int i = 0; i < m_catalogue.size(); ++i) {
        const Field &f = m_catalogue.at(i);
        const bool isContact = f.type == FieldType::Phone || f.type == FieldType::Email;
        if (!f.is(Field::Searchable) || isContact != contact)
            continue;
        if (const int list = m_catalogue.listOf(f); list >= 0) {
            for (const ListItem &item : record.list(list))
                add(f, item.values.value(m_catalogue.listColumnOf(f)));
        } else if (f.type == FieldType::Tags) {
            for (const QString &tag : record.value(i).toStringList())
                add(f, tag);
        } else {
            add(f, record.value(i));
        }
    }
    return texts;
}

void EntityStore::index(const Record &record)
{
    QString folded, roman;
    for (const QString &text : searchTexts(record, false))
        appendSearchKeys(text, folded, roman);
    QString contact;
    for (const QString &text : searchTexts(record, true))
        contact += u' ' + fold(text);
    m_index.put(SearchIndex::entryId(static_cast<int>(m_catalogue.entity()), record.id), folded,
                roman == folded ? QString() : roman, contact.trimmed());
}

} // namespace koriz
