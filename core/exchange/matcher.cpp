#include "core/exchange/matcher.h"
#include "core/base/emailkey.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/phone.h"
#include "core/exchange/exportkeys.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {


size_t hashOf(const QString &value)
{
    const size_t hash = qHash(QStringView(value), 0x4b6f72697aU);
    return hash == 0 ? 1 : hash;
}

} // namespace

void Matcher::Index::insert(size_t hash, qint64 id)
{
    if (m_slots.empty() || m_used * 10 > m_slots.size() * 7)
        grow();
    size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].hash != 0 && m_slots[at].hash != hash)
        at = (at + 1) & (m_slots.size() - 1);
    if (m_slots[at].hash == 0) {
        m_slots[at] = {hash, id};
        ++m_used;
    } else if (m_slots[at].id != id) {
        m_slots[at].id = several;
    }
}

qint64 Matcher::Index::find(size_t hash) const
{
    if (m_slots.empty())
        return 0;
    size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].hash != 0 && m_slots[at].hash != hash)
        at = (at + 1) & (m_slots.size() - 1);
    return m_slots[at].hash == hash ? m_slots[at].id : 0;
}

void Matcher::Index::grow()
{
    std::vector<Slot> old(m_slots.empty() ? 1024 : m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.hash == 0)
            continue;
        size_t at = slot.hash & (m_slots.size() - 1);
        while (m_slots[at].hash != 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = slot;
    }
}

Matcher::Matcher(const Database &db, Entity entity, const QStringList &keys)
    : m_db(db), m_entity(entity), m_country(db.country()), m_queries(db)
{
    const auto use = [this](Key key) { m_indexes.emplace_back(key, Index()); };
    if (keys.isEmpty()) {
        use(Key::ExternalId);
        if (entity == Entity::Customer)
            use(Key::EmailAndName);
        if (entity == Entity::Product)
            use(Key::Sku);
        if (entity == Entity::Product || entity == Entity::Campaign)
            use(Key::Name);
    }
    const bool isCustomer = entity == Entity::Customer;
    const QString title = entityInfo(entity).titleField;
    for (const QString &key : keys) {
        if (key == u"external_id")
            use(Key::ExternalId);
        else if (isCustomer && (key == u"email" || key == u"phone"))
            use(key == u"email" ? Key::Email : Key::Phone);
        else if (isCustomer && key == u"email+name")
            use(Key::EmailAndName);
        else if (key == title && entity != Entity::Feedback && entity != Entity::Purchase)
            use(Key::Name);
        else if (key == u"sku" && entity == Entity::Product)
            use(Key::Sku);
        else
            throw Error(QCoreApplication::translate("Import", "Records cannot be matched by “%1”.").arg(key), {},
                        Error::Kind::Refused);
    }
    for (const auto &[key, index] : m_indexes)
        load(key);
}

/// Pairs of record and value, for all records; with a condition appended for one value.
QByteArray Matcher::sql(Key key) const
{
    const QByteArray table = entityInfo(m_entity).table;
    const QByteArray title = entityInfo(m_entity).titleField.toLatin1();
    switch (key) {
    case Key::ExternalId: return "SELECT id, external_id AS v FROM " + table + " WHERE external_id IS NOT NULL";
    case Key::Email: return "SELECT customer_id AS id, address_key AS v FROM customer_email WHERE 1";
    case Key::Phone: return "SELECT customer_id AS id, digits AS v FROM customer_phone WHERE digits <> ''";
    case Key::Name: return "SELECT id, " + title + "_key AS v FROM " + table + " WHERE 1";
    case Key::Sku: return "SELECT id, sku AS v FROM product WHERE sku IS NOT NULL";
    case Key::EmailAndName:
        return "SELECT e.customer_id AS id, e.address_key AS v, c.name_key AS n FROM customer_email AS e "
               "JOIN customer AS c ON c.id = e.customer_id WHERE 1";
    }
    Q_UNREACHABLE();
}

void Matcher::load(Key key)
{
    Index &index
        = std::find_if(m_indexes.begin(), m_indexes.end(), [&](const auto &pair) { return pair.first == key; })->second;
    Query q(m_db, sql(key));
    while (q.next()) {
        const QString value = key == Key::EmailAndName ? q.text(1) + u'\n' + q.text(2) : q.text(1);
        index.insert(hashOf(value), q.integer(0));
    }
}

QStringList Matcher::values(Key key, const MatchKeys &row) const
{
    QStringList list;
    const auto add = [&list](const QString &value) { if (!value.isEmpty()) list << value; };
    switch (key) {
    case Key::ExternalId: add(row.externalId); break;
    case Key::Sku: add(row.sku); break;
    case Key::Name: add(nameKey(row.name)); break;
    case Key::Email:
        for (const QString &email : row.emails)
            add(emailKey(email));
        break;
    case Key::Phone:
        for (const QString &phone : row.phones)
            list += phoneSpellings(phone, m_country);
        break;
    case Key::EmailAndName:
        if (row.emails.isEmpty() || row.name.isEmpty())
            break;
        const QString name = nameKey(row.name);
        for (const QString &email : row.emails)
            add(emailKey(email) + u'\n' + name);
        break;
    }
    return list;
}

QList<qint64> Matcher::candidates(Key key, const QString &value)
{
    const QByteArray column = key == Key::ExternalId ? "external_id" : key == Key::Email ? "address_key"
        : key == Key::EmailAndName ? "e.address_key" : key == Key::Phone ? "digits" : key == Key::Sku ? "sku"
        : entityInfo(m_entity).titleField.toLatin1() + "_key";
    const bool both = key == Key::EmailAndName;
    Query &q = m_queries(sql(key) + " AND " + column + " = ?1" + (both ? " AND c.name_key = ?2" : "")
                        + " ORDER BY 1 LIMIT 50");
    q.bind(1, both ? value.section(u'\n', 0, 0) : value);
    if (both)
        q.bind(2, value.section(u'\n', 1));
    QList<qint64> ids;
    while (q.next()) {
        if (!ids.contains(q.integer(0)))
            ids << q.integer(0);
    }
    return ids;
}

bool Matcher::isOther(qint64 id, const QString &externalId)
{
    Query &q = m_queries("SELECT external_id FROM " + entityInfo(m_entity).table + " WHERE id = ?1");
    const std::optional<QString> known = q.bind(1, id).firstText();
    return known && !known->isEmpty() && *known != externalId;
}

/// The record that an export of this very file gave the row's number: made at the same moment or, where the number does
/// not tell that, called the same.
qint64 Matcher::ownRecord(const MatchKeys &row)
{
    const EntityInfo &info = entityInfo(m_entity);
    const auto number = ownNumber(info.table, row.externalId);
    if (!number || !number->created.isEmpty() || (m_entity != Entity::Customer && m_entity != Entity::Deal))
        return koriz::ownRecord(m_db, info.table, row.externalId);
    Query &q = m_queries("SELECT " + info.titleField.toLatin1() + "_key FROM " + info.table
                         + " WHERE id = ?1 AND external_id IS NULL");
    const bool isIt = q.bind(1, number->id).firstText() == nameKey(row.name);
    return isIt ? number->id : 0;
}

Matcher::Found Matcher::find(const MatchKeys &row)
{
    for (auto &[key, index] : m_indexes) {
        QList<qint64> ids;
        QString by;
        for (const QString &value : values(key, row)) {
            const qint64 hit = index.find(hashOf(value));
            for (const qint64 id : hit == Index::several ? candidates(key, value) : QList<qint64> {hit}) {
                const bool other = id != 0 && key != Key::ExternalId && !row.externalId.isEmpty()
                    && isOther(id, row.externalId);
                if (id != 0 && !other && !ids.contains(id))
                    ids << id;
            }
            by = by.isEmpty() ? value : by;
        }
        if (const qint64 own = key == Key::ExternalId && ids.isEmpty() ? ownRecord(row) : 0; own != 0)
            return {own, false, u"external_id"_s, by, true};
        if (!ids.isEmpty()) {
            static const char *const names[] {"external_id", "email", "email", "phone", "name", "sku"};
            return {ids.first(), ids.size() > 1, QString::fromLatin1(names[static_cast<int>(key)]),
                    by.section(u'\n', 0, 0)};
        }
    }
    return {};
}

Matcher::Found Matcher::findByEmail(const MatchKeys &row)
{
    const QString email = row.emails.value(0);
    QList<qint64> ids = email.isEmpty() ? QList<qint64>() : candidates(Key::Email, emailKey(email));
    ids.removeIf([&](qint64 id) { return !row.externalId.isEmpty() && isOther(id, row.externalId); });
    return ids.isEmpty() ? Found {} : Found {ids.first(), ids.size() > 1, u"email"_s, email};
}

QList<qint64> Matcher::alike(const MatchKeys &row)
{
    const QString name = nameKey(row.name);
    if (!row.emails.isEmpty())
        return candidates(Key::EmailAndName, emailKey(row.emails.first()) + u'\n' + name);
    const QStringList spellings = row.phones.isEmpty() ? QStringList() : phoneSpellings(row.phones.first(), m_country);
    QList<qint64> ids;
    for (const QString &digits : spellings)
        ids += candidates(Key::Phone, digits);
    return spellings.isEmpty() ? candidates(Key::Name, name) : ids;
}

void Matcher::remember(qint64 id, const MatchKeys &row)
{
    for (auto &[key, index] : m_indexes) {
        if (key == Key::Phone) {
            for (const QString &phone : row.phones)
                index.insert(hashOf(phoneDigits(phone)), id);
            continue;
        }
        for (const QString &value : values(key, row))
            index.insert(hashOf(value), id);
    }
}

} // namespace koriz
