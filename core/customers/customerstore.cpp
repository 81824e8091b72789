#include "core/customers/customerstore.h"
#include "core/base/emailkey.h"
#include "core/base/fold.h"
#include <QCoreApplication>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace koriz {

CustomerStore::CustomerStore(Database &db, Clock clock)
    : EntityStore(db, Entity::Customer, std::move(clock))
    , m_nameParts {field(u"first_name"), field(u"patronymic"), field(u"last_name")}
{
    for (int i = 0; i < catalogue().size(); ++i) {
        if (const Field &f = catalogue().at(i); f.is(Field::CountsComplete))
            m_counted.push_back({i, catalogue().listOf(f), catalogue().listColumnOf(f)});
    }
}

QString CustomerStore::composedName(const Record &record) const
{
    QString name;
    for (const int field : m_nameParts) {
        const QString part = record.value(field).toString().trimmed();
        if (!part.isEmpty())
            name = name.isEmpty() ? part : QString(name % u' ' % part);
    }
    return name;
}

/// A card without a name is called by what is known: its company, e-mail or phone.
QString CustomerStore::fallbackName(const Record &record)
{
    const QVariant company = record.shown(catalogue(), *catalogue().resolve(u"company"));
    if (company.toLongLong() != 0)
        return links().name("company", company.toLongLong());
    for (const QStringView key : {u"email", u"phone", u"messenger", u"website"}) {
        if (const QString text = record.shown(catalogue(), *catalogue().resolve(key)).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

Issues CustomerStore::validate(const Record &given)
{
    QString called;
    if (given.id == 0 && text(given, u"name").trimmed().isEmpty()) {
        const QString composed = composedName(given);
        called = composed.isEmpty() ? fallbackName(given) : composed;
    }
    Issues issues = validateAs(given, called);
    const qint64 referrer = value(given, u"referrer").toLongLong();
    if (referrer != 0 && given.id != 0 && isReferredBy(referrer, given.id))
        issues << Issue {u"referrer"_s, QCoreApplication::translate("CustomerStore",
                             "This customer was recommended, directly or through others, by the one you are editing.")};
    return issues;
}

bool CustomerStore::isReferredBy(qint64 customer, qint64 ancestor) const
{
    Query q(db(), R"sql(WITH RECURSIVE up(id) AS (SELECT :customer UNION
                          SELECT c.referrer_id FROM up JOIN customer AS c ON c.id = up.id
                          WHERE c.referrer_id IS NOT NULL)
                        SELECT 1 FROM up WHERE id = :ancestor)sql");
    return q.bind(":customer", customer).bind(":ancestor", ancestor).firstInteger().has_value();
}

void CustomerStore::prepare(Record &record, const Record *before, Extras &extras)
{
    const bool partsSet = record.isSet(field(u"first_name")) || record.isSet(field(u"last_name"))
        || record.isSet(field(u"patronymic"));
    const bool nameFollows = !before || text(*before, u"name") == composedName(*before);
    if (!record.isSet(field(u"name")) && partsSet && nameFollows) {
        if (const QString composed = composedName(record); !composed.isEmpty())
            set(record, u"name", composed);
    }
    if (!before && text(record, u"name").trimmed().isEmpty()) {
        const QString composed = composedName(record);
        set(record, u"name", composed.isEmpty() ? fallbackName(record) : composed);
    }
    EntityStore::prepare(record, before, extras);
    extras << std::pair {"completeness", QVariant(completeness(record, before))};
}

Extras CustomerStore::derived(const Record &record) const
{
    return {{"completeness", QVariant(completeness(record, nullptr))}};
}

bool CustomerStore::isFilled(const Counted &counted, const Record &record)
{
    QVariant value;
    if (counted.list < 0)
        value = record.value(counted.field);
    else if (const QList<ListItem> &items = record.list(counted.list); !items.isEmpty())
        value = items.first().values.value(counted.column);
    if (value.typeId() == QMetaType::QString) // nearly all
        return !value.toString().isEmpty();
    return !value.isNull() && !value.toString().isEmpty() && value != QVariant(qlonglong {0});
}

int CustomerStore::completeness(const Record &record, const Record *before) const
{
    const auto filled = std::ranges::count_if(m_counted, [&](const Counted &counted) {
        const bool fromRecord = !before
            || (counted.list < 0 ? record.isSet(counted.field) : record.isListSet(counted.list));
        return isFilled(counted, fromRecord ? record : *before);
    });
    const int total = static_cast<int>(m_counted.size());
    return total == 0 ? 100 : (static_cast<int>(filled) * 100 + total / 2) / total;
}

QList<qint64> CustomerStore::findBy(QStringView key, const QString &value)
{
    QByteArray sql;
    QString bound = value.trimmed();
    if (key == u"external_id") {
        sql = "SELECT id FROM customer WHERE external_id = :value ORDER BY id LIMIT 2";
    } else if (key == u"email") {
        sql = "SELECT DISTINCT customer_id FROM customer_email WHERE address_key = :value ORDER BY customer_id LIMIT 2";
        bound = emailKey(bound);
    } else if (key == u"phone") {
        sql = "SELECT DISTINCT customer_id FROM customer_phone WHERE digits = :value ORDER BY customer_id LIMIT 2";
        bound = phoneDigits(bound);
    } else if (key == u"name") {
        sql = "SELECT id FROM customer WHERE name_key = :value ORDER BY id LIMIT 2";
        bound = nameKey(bound);
    }
    QList<qint64> ids;
    if (sql.isEmpty() || bound.isEmpty())
        return ids;
    Query q(db(), sql);
    q.bind(":value", bound);
    while (q.next())
        ids << q.integer(0);
    return ids;
}

} // namespace koriz
