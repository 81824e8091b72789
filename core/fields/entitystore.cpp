#include "core/fields/entitystore.h"
#include "core/base/fold.h"
#include "core/base/parse.h"
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

void validateText(const QString &key, const QString &text, qsizetype limit, Issues &issues)
{
    if (text.size() > limit)
        issues << Issue {
            key, Text::tr("The text is too long: %L1 characters, at most %L2 fit.").arg(text.size()).arg(limit)};
    if (text.contains(QChar(u'\0')))
        issues << Issue {key, Text::tr("The text holds a character that cannot be kept (NUL).")};
}

bool isContact(FieldType type) { return type == FieldType::Phone || type == FieldType::Email; }

} // namespace

EntityStore::EntityStore(Database &db, Entity entity, Clock clock)
    : m_db(db), m_catalogue(db, entity), m_clock(std::move(clock)), m_links(db), m_writer(db, m_catalogue), m_index(db)
{
    for (int i = 0; i < m_catalogue.size(); ++i) {
        const Field &f = m_catalogue.at(i);
        if (f.is(Field::Searchable))
            m_searched.push_back({i, m_catalogue.listOf(f), m_catalogue.listColumnOf(f), f.type,
                                  f.type != FieldType::Link      ? QByteArray()
                                  : f.storage == Storage::Link ? f.table : f.column.chopped(3)});
    }
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

void EntityStore::validateField(const Field &f, const QVariant &value, Issues &issues)
{
    if (value.typeId() == QMetaType::QString)
        validateText(f.key, value.toString(), f.type == FieldType::LongText ? maxLongTextLength : maxTextLength,
                     issues);
    if (value.typeId() == QMetaType::QStringList) {
        for (const QString &tag : value.toStringList())
            validateText(f.key, tag, maxTextLength, issues);
    }
    if (f.type == FieldType::Money && !fitsAmount(value.toLongLong()))
        issues << Issue {f.key, describe(ParseReason::TooLarge)};
    if (f.type == FieldType::Choice && !f.choices.isEmpty()
        && std::none_of(f.choices.begin(), f.choices.end(),
                        [&](const ChoiceOption &c) { return c.code == value.toString(); }))
        issues << Issue {f.key, Text::tr("“%1” is not one of the choices.").arg(value.toString())};
}

void EntityStore::validateLists(const Record &record, Issues &issues) const
{
    for (int i = 0; i < m_catalogue.lists().size(); ++i) {
        for (const ListItem &item : record.list(i)) {
            validateText(m_catalogue.lists().at(i).key, item.type, maxTextLength, issues);
            for (const QVariant &value : item.values) {
                if (value.typeId() == QMetaType::QString)
                    validateText(m_catalogue.lists().at(i).key, value.toString(), maxTextLength, issues);
            }
        }
    }
}

Issues EntityStore::validateAs(const Record &record, const QString &title) const
{
    Issues issues;
    const int titleField = m_catalogue.indexOf(m_catalogue.info().titleField);
    for (int i = 0; i < m_catalogue.size(); ++i) {
        const bool isNamed = i == titleField && !title.isNull(), isSet = isNamed || record.isSet(i);
        const Field &f = m_catalogue.at(i);
        const bool isNeeded = f.is(Field::Required) && (record.id == 0 || isSet);
        if (!isSet && !isNeeded)
            continue; // nearly all
        const QVariant value = isNamed ? QVariant(title) : record.value(i);
        const bool isEmpty = value.isNull()
            || (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
        if (isNeeded && isEmpty)
            issues << Issue {f.key, Text::tr("“%1” is needed.").arg(f.labelText())};
        if (isSet && !isEmpty)
            validateField(f, value, issues);
    }
    validateLists(record, issues);
    return issues;
}

Issues EntityStore::validate(const Record &record)
{
    return validateAs(record, {});
}

void EntityStore::prepare(Record &record, const Record *before, Extras &extras)
{
    const TableShape &shape = shapes[static_cast<int>(m_catalogue.entity())];
    const QString &titleField = m_catalogue.info().titleField;
    if (shape.key && record.isSet(field(titleField))) {
        const QString title = text(record, titleField).trimmed();
        set(record, titleField, title);
        extras << std::pair {shape.key, QVariant(nameKey(title))};
    }
    if (shape.stamped) {
        // Formatting a moment costs as much as a row.
        const QDateTime moment = now();
        if (m_stampedAt.isNull() || moment.toSecsSinceEpoch() != m_stampedAt.toSecsSinceEpoch()) {
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

qint64 EntityStore::add(Record &record, const FoldedTexts &folded)
{
    Q_ASSERT(validate(record).isEmpty());
    Extras extras;
    prepare(record, nullptr, extras);
    record.id = m_writer.insert(record, extras, m_links);
    written(record, nullptr);
    if (!m_searched.empty())
        index(record, folded);
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
    if (!m_searched.empty())
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
    if (!m_searched.empty())
        index(record);
    m_db.touch(m_catalogue.info().area);
}

void EntityStore::remove(qint64 id)
{
    m_index.remove(SearchIndex::entryId(static_cast<int>(m_catalogue.entity()), id));
    m_writer.remove(id);
    m_db.touch(m_catalogue.info().area | Area::Customers);
}

template<class Visit>
void EntityStore::visitSearched(const Record &record, const Visit &visit) const
{
    for (const SearchedField &searched : m_searched) {
        if (searched.list >= 0) {
            for (const ListItem &item : record.list(searched.list))
                visit(searched, item.values.value(searched.column));
        } else if (searched.type == FieldType::Tags) {
            for (const QString &tag : record.value(searched.field).toStringList())
                visit(searched, QVariant(tag));
        } else if (const QVariant value = record.value(searched.field); !value.isNull()) { // few are filled in
            visit(searched, value);
        }
    }
}

FoldedText EntityStore::foldedText(FieldType type, const QString &value)
{
    FoldedText made {type, value, type == FieldType::Phone ? phoneTokens(value) : value, {}, {}};
    if (isContact(type))
        made.folded = fold(made.text);
    else
        appendSearchKeys(made.text, made.folded, made.roman);
    return made;
}

FoldedTexts EntityStore::foldTexts(const Record &record) const
{
    FoldedTexts texts;
    const auto add = [&texts](FieldType type, const QString &value) {
        if (!value.isEmpty())
            texts.push_back(foldedText(type, value));
    };
    visitSearched(record, [&add](const SearchedField &searched, const QVariant &value) {
        if (value.typeId() == QMetaType::QString) // a link that is settled has its name in the file
            add(searched.type, searched.linked.isEmpty() ? value.toString() : value.toString().trimmed());
    });
    add(FieldType::Text, titleToBe(record));
    return texts;
}

void EntityStore::index(const Record &record, const FoldedTexts &ahead)
{
    constexpr qsizetype usual = 120; ///< letters, so that most records are written without growing
    QString folded, roman, contact;
    QStringList texts, contactTexts;
    const auto append = [](QString &to, const QString &keys) {
        if (to.isEmpty())
            to.reserve(usual);
        else if (!keys.isEmpty())
            to += u' ';
        to += keys;
    };
    visitSearched(record, [&](const SearchedField &searched, const QVariant &value) {
        const QString text = searched.linked.isEmpty() ? value.toString()
                                                       : m_links.name(searched.linked, value.toLongLong());
        if (text.isEmpty())
            return;
        const auto known = std::ranges::find_if(
            ahead, [&](const FoldedText &f) { return f.type == searched.type && f.value == text; });
        const FoldedText here = known == ahead.end() ? foldedText(searched.type, text) : FoldedText();
        const FoldedText &made = known == ahead.end() ? here : *known;
        QStringList &before = isContact(searched.type) ? contactTexts : texts;
        if (before.contains(made.text))
            return;
        before << made.text;
        if (isContact(searched.type)) {
            append(contact, made.folded);
        } else {
            append(folded, made.folded);
            append(roman, made.roman);
        }
    });
    m_index.put(SearchIndex::entryId(static_cast<int>(m_catalogue.entity()), record.id), folded,
                roman == folded ? QString() : roman, contact);
}

} // namespace koriz
