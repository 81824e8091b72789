#include "core/exchange/linkresolver.h"
#include "core/base/fold.h"
#include "core/base/phone.h"
#include "core/exchange/exportkeys.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString tableLabel(const QByteArray &table)
{
    for (const Entity entity : allEntities) {
        if (entityInfo(entity).table == table)
            return entityLabelSingular(entity);
    }
    return table == "pipeline" ? Text::tr("Pipeline")
        : table == "stage"     ? Text::tr("Stage")
                               : QString::fromLatin1(table);
}

bool isEmail(const QString &text)
{
    return text.contains(u'@') && !text.contains(u' ');
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// A text that may be dialled: signs and at least six digits.
bool isPhone(const QString &text)
{
    return phoneDigits(text).size() >= 6
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c == u'@'; });
}

QString part(const LinkParts &parts, QStringView key)
{
    for (const auto &[name, text] : parts) {
        if (name == key)
            return text;
    }
    return {};
}

/// The name, or what the parts of a name make.
QString nameOf(const LinkParts &parts)
{
    const QString name = part(parts, u"name");
    return name.isEmpty() ? QString(part(parts, u"first_name") + u' ' + part(parts, u"last_name")).trimmed() : name;
}

/// Name and e-mail of "Anna Ozola (anna@ozola.lv)" as HubSpot and mail programs write people; empty for other texts.
std::pair<QString, QString> nameAndEmail(const QString &text)
{
    static const QRegularExpression both(u"^\"?([^()<>;@\"]+?)\"?\\s*[(<]([^\\s@()<>;]+@[^\\s@()<>;]+)[)>]$"_s);
    const auto match = both.match(text);
    return {match.captured(1), match.captured(2)};
}

/// Name and e-mail told apart, in the text and in the parts.
std::pair<QString, LinkParts> withoutEmail(const QByteArray &table, const QString &text, const LinkParts &parts)
{
    const auto mayBeBoth
        = [](const QString &told) { return (told.endsWith(u')') || told.endsWith(u'>')) && told.contains(u'@'); };
    const bool isOther = table != "customer" && table != "employee";
    if (isOther
        || (!mayBeBoth(text) && std::ranges::none_of(parts, [&](const auto &one) { return mayBeBoth(one.second); })))
        return {text, parts}; // nearly all
    LinkParts rest;
    QString name, email;
    const auto split = [&](const QString &told) {
        const auto [itsName, itsEmail] = nameAndEmail(told);
        name = name.isEmpty() ? itsName : name;
        email = email.isEmpty() ? itsEmail : email;
        return !itsEmail.isEmpty();
    };
    const bool isBoth = split(text);
    for (const auto &one : parts) {
        if (!split(one.second))
            rest << one;
    }
    if (!email.isEmpty())
        rest << std::pair {u"email"_s, email};
    if (!name.isEmpty() && nameOf(rest).isEmpty())
        rest << std::pair {u"name"_s, name};
    return {!isBoth ? text : table == "customer" ? email : name, rest};
}

/// A name alone does not say which customer: what else is told belongs to the key.
QString cacheKey(const QByteArray &table, const QString &text, const LinkParts &parts)
{
    QString key = text;
    for (const auto &[name, value] : parts) {
        if (table == "product" && name == u"sku")
            key += u'\n' + value;
        if (table == "customer" && (name == u"email" || name == u"phone" || name == u"external_id"))
            key += u'\n' + value;
    }
    return table == "customer" ? key + u'\n' + nameOf(parts) : key;
}

} // namespace

std::pair<QString, QString> customerText(const LinkParts &parts)
{
    for (const QString &key : {u"external_id"_s, u"email"_s, u"phone"_s, u"name"_s}) {
        if (const QString text = part(parts, key); !text.isEmpty())
            return {key, text};
    }
    if (const QString name = nameOf(parts); !name.isEmpty())
        return {part(parts, u"first_name").isEmpty() ? u"last_name"_s : u"first_name"_s, name};
    const QString number = part(parts, u"company_id");
    return number.isEmpty() ? std::pair {u"company"_s, part(parts, u"company")} : std::pair {u"company_id"_s, number};
}

QString firstPerson(const QString &text)
{
    const QStringList parts = text.contains(u';') ? text.split(u';', Qt::SkipEmptyParts) : QStringList();
    const bool areMany = parts.size() > 1 && std::ranges::all_of(parts, [](const QString &one) {
        return one.count(u'@') == 1 || isDigits(one.trimmed());
    });
    return areMany ? parts.first().trimmed() : text;
}

bool isWordTable(const QByteArray &table)
{
    return table == "company" || table == "tag" || table == "loyalty_level" || table == "loss_reason";
}

LinkResolver::LinkResolver(Database &db, QDate today, bool createMissing)
    : m_db(db), m_today(today), m_createMissing(createMissing), m_links(db), m_queries(db)
{
}

LinkResolver::~LinkResolver() = default;

LinkResolver::Answer LinkResolver::find(const QByteArray &table, const QString &told, const LinkParts &toldParts)
{
    const auto &[text, parts] = withoutEmail(table, told, toldParts);
    const std::pair key {table, cacheKey(table, text, parts)};
    if (const auto it = m_known.constFind(key); it != m_known.cend())
        return {*it, false, {}};
    Answer answer = lookUp(table, text, parts);
    if (answer.id != 0)
        m_known.insert(key, answer.id);
    return answer;
}

LinkResolver::Answer LinkResolver::lookUp(const QByteArray &table, const QString &text, const LinkParts &parts)
{
    if (text.size() > maxTextLength || text.contains(QChar(u'\0')))
        return {0, false, Text::tr("This text is too long or holds a character that cannot be kept.")};
    const QList<qint64> ids = candidates(table, text, parts);
    if (ids.size() == 1)
        return {ids.first(), false, {}};
    if (ids.size() > 1)
        return {0, false, Text::tr("There are several records called “%1” (%2); it is not clear which is meant.")
                              .arg(text, tableLabel(table))};
    const bool canMake = isWordTable(table) || (m_createMissing && table != "deal");
    if (canMake)
        return {0, true, {}};
    return {0, false, Text::tr("“%1” is not in this file (%2).").arg(text, tableLabel(table))};
}

QList<qint64> LinkResolver::byColumn(const QByteArray &sql, const QString &value)
{
    Query &q = m_queries(sql).bind(1, value);
    QList<qint64> ids;
    while (q.next())
        ids << q.integer(0);
    return ids;
}

bool LinkResolver::hasOtherNumber(qint64 customer, const QString &external)
{
    Query q(m_db, "SELECT external_id FROM customer WHERE id = ?1");
    const std::optional<QString> known = q.bind(1, customer).firstText();
    return known && *known != external;
}

qint64 LinkResolver::dealOf(qint64 customer, const QString &title)
{
    Query q(m_db, "SELECT max(id), count(*) FROM deal WHERE title_key = ?1 AND customer_id = ?2");
    q.bind(1, nameKey(title)).bind(2, customer);
    if (q.next() && q.integer(1) == 1)
        return q.integer(0);
    const auto own = ownNumber("deal", title);
    Query numbered(m_db, "SELECT id FROM deal WHERE id = ?1 AND customer_id = ?2 AND external_id IS NULL");
    return own ? numbered.bind(1, own->id).bind(2, customer).firstInteger().value_or(0) : 0;
}

bool LinkResolver::isCalled(qint64 customer, const QString &key)
{
    Query q(m_db, "SELECT 1 FROM customer WHERE id = ?1 AND name_key = ?2");
    return q.bind(1, customer).bind(2, key).firstInteger().has_value();
}

QList<qint64> LinkResolver::customers(const QString &text, const LinkParts &parts)
{
    const QString external = part(parts, u"external_id");
    // One who has another number is somebody else, though the name be the same.
    // Several of one e-mail or phone are told apart by the name.
    const QString name = nameOf(parts);
    const auto by = [&](const QByteArray &sql, const QString &value) {
        QList<qint64> ids = value.isEmpty() ? QList<qint64>() : byColumn(sql, value);
        ids.removeIf([&](qint64 id) { return !external.isEmpty() && hasOtherNumber(id, external); });
        if (ids.size() > 1 && !name.isEmpty())
            ids.removeIf([&](qint64 id) { return !isCalled(id, nameKey(name)); });
        return ids;
    };
    const QByteArray mail
        = "SELECT DISTINCT customer_id FROM customer_email WHERE address_key = ?1 ORDER BY 1 LIMIT 20";
    const QString email = part(parts, u"email").toLower();
    QList<qint64> ids = by("SELECT id FROM customer WHERE external_id = ?1 ORDER BY id LIMIT 2", text);
    if (const auto own = ids.isEmpty() ? ownNumber("customer", text) : std::nullopt;
        own && (name.isEmpty() || isCalled(own->id, nameKey(name))))
        ids = by("SELECT id FROM customer WHERE id = ?1 AND external_id IS NULL", QString::number(own->id));
    if (ids.isEmpty())
        ids = by(mail, isEmail(text) ? text.toLower() : email);
    const QString phone = isPhone(text) ? text : part(parts, u"phone");
    for (const QString &digits : ids.isEmpty() ? phoneSpellings(phone, m_db.country()) : QStringList()) {
        if (ids.isEmpty())
            ids = by("SELECT DISTINCT customer_id FROM customer_phone WHERE digits = ?1 ORDER BY 1 LIMIT 20", digits);
    }
    if (ids.isEmpty())
        ids = by("SELECT id FROM customer WHERE name_key = ?1 ORDER BY id LIMIT 2",
                 nameKey(name.isEmpty() ? text : name));
    return ids;
}

QList<qint64> LinkResolver::candidates(const QByteArray &table, const QString &text, const LinkParts &parts)
{
    if (table == "customer")
        return customers(text, parts);
    QList<qint64> ids;
    if (table == "product")
        ids = byColumn("SELECT id FROM product WHERE sku = ?1 ORDER BY id LIMIT 1",
                       part(parts, u"sku").isEmpty() ? text : part(parts, u"sku"));
    if (const QString email = isEmail(text) ? text : part(parts, u"email"); table == "employee" && !email.isEmpty())
        ids = byColumn("SELECT id FROM employee WHERE lower(email) = ?1 ORDER BY id LIMIT 2", email.toLower());
    if (ids.isEmpty() && (table == "product" || table == "employee" || table == "campaign" || table == "deal"))
        ids = byColumn("SELECT id FROM " + table + " WHERE external_id = ?1 ORDER BY id LIMIT 2", text);
    if (ids.isEmpty())
        ids = byColumn("SELECT id FROM " + table + " WHERE " + linkNameColumn(table) + "_key = ?1 ORDER BY id LIMIT 2",
                       nameKey(text));
    if (table == "product" && ids.size() > 1)
        ids = {ids.first()}; // the same article entered twice
    return ids;
}

QMap<QString, qint64> LinkResolver::created() const
{
    QMap<QString, qint64> all = m_created;
    const auto add = [&all](EntityStore &store) { // the firm of a customer that was made
        const QHash<QByteArray, qint64> &made = store.links().created();
        for (auto it = made.begin(); it != made.end(); ++it)
            all[QString::fromLatin1(it.key())] += it.value();
    };
    if (m_customers)
        add(*m_customers);
    for (const auto &[entity, store] : m_stores)
        add(*store);
    return all;
}

EntityStore &LinkResolver::store(Entity entity)
{
    std::unique_ptr<EntityStore> &made = m_stores[entity];
    if (!made)
        made = std::make_unique<EntityStore>(m_db, entity, fixedClock(m_today));
    return *made;
}

qint64 LinkResolver::createIn(EntityStore &target, const QList<std::pair<QString, QString>> &values)
{
    Record record = target.blank();
    for (const auto &[path, text] : values) {
        const auto where = target.catalogue().resolve(path);
        if (!where || text.isEmpty())
            continue;
        const bool isCompany = path == u"company";
        record.setPath(target.catalogue(), *where,
                       isCompany ? QVariant(target.links().findOrCreate("company", text)) : QVariant(text));
    }
    return target.add(record);
}

qint64 LinkResolver::createCustomer(const QString &text, const LinkParts &parts)
{
    if (!m_customers)
        m_customers = std::make_unique<CustomerStore>(m_db, fixedClock(m_today));
    QList<std::pair<QString, QString>> values;
    const bool named = !nameOf(parts).isEmpty();
    const QString firm = part(parts, u"company"), number = part(parts, u"external_id");
    const bool isFirm = !named
        && (text == firm || text == part(parts, u"company_id") || (text == number && !firm.isEmpty()));
    if (isFirm && text == part(parts, u"company_id"))
        values << std::pair {u"external_id"_s, text};
    else if (isEmail(text))
        values << std::pair {u"email"_s, text};
    else if (isDigits(text) && part(parts, u"phone") != text)
        values << std::pair {u"external_id"_s, text};
    else if (isPhone(text) && part(parts, u"external_id") != text)
        values << std::pair {u"phone"_s, text};
    // A number is the poorest of names.
    const QString email = part(parts, u"email");
    if (!named && !text.isEmpty())
        values << std::pair {u"name"_s,
                             isFirm && !firm.isEmpty()                ? firm
                                 : text == number && !email.isEmpty() ? email
                                                                      : text};
    if (isFirm)
        values << std::pair {u"kind"_s, u"company"_s};
    for (const auto &[key, value] : parts) {
        const Field *field = m_customers->catalogue().find(key);
        const bool isText = field && (field->type == FieldType::Text || field->type == FieldType::Phone
                                      || field->type == FieldType::Email || key == u"company");
        if (isText && value.size() <= maxTextLength && !(isFirm && key == u"company"))
            values << std::pair {key, value};
    }
    return createIn(*m_customers, values);
}

qint64 LinkResolver::create(const QByteArray &table, const QString &told, const LinkParts &toldParts)
{
    const auto &[text, parts] = withoutEmail(table, told, toldParts);
    const std::pair key {table, cacheKey(table, text, parts)};
    if (const auto it = m_known.constFind(key); it != m_known.cend())
        return *it;
    qint64 id = 0;
    if (table == "customer") {
        id = createCustomer(text, parts);
    } else if (table == "product") {
        const QString name = part(parts, u"name"), sku = part(parts, u"sku");
        LinkParts values {{u"name"_s, name.isEmpty() ? text : name}};
        if (!sku.isEmpty() || (!name.isEmpty() && text != name))
            values << std::pair {u"sku"_s, sku.isEmpty() ? text : sku};
        id = createIn(store(Entity::Product), values);
    } else if (table == "employee") {
        LinkParts values {{u"name"_s, text}};
        if (const QString email = isEmail(text) ? text : part(parts, u"email"); !email.isEmpty())
            values << std::pair {u"email"_s, email};
        id = createIn(store(Entity::Employee), values);
    } else if (table == "campaign") {
        id = createIn(store(Entity::Campaign), {{u"name"_s, text}});
    } else {
        id = m_links.findOrCreate(table, text);
    }
    m_known.insert(key, id);
    countCreated(QString::fromLatin1(table));
    return id;
}

} // namespace koriz
