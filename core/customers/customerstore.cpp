#include "core/customers/customerstore.h"
#include "core/base/fold.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

QString CustomerStore::composedName(const Record &record) const
{
    QStringList parts;
    for (const QStringView key : {u"first_name", u"patronymic", u"last_name"}) {
        if (const QString part = text(record, key).trimmed(); !part.isEmpty())
            parts << part;
    }
    return parts.join(u' ');
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
    Issues issues;
    if (given.id == 0 && text(given, u"name").trimmed().isEmpty()) {
        Record record = given;
        const QString composed = composedName(record);
        set(record, u"name", composed.isEmpty() ? fallbackName(record) : composed);
        issues = EntityStore::validate(record);
    } else {
        issues = EntityStore::validate(given);
    }
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

int CustomerStore::completeness(const Record &record, const Record *before) const
{
    int filled = 0, total = 0;
    for (int i = 0; i < catalogue().size(); ++i) {
        const Field &f = catalogue().at(i);
        if (!f.is(Field::CountsComplete))
            continue;
        const int list = catalogue().listOf(f);
        const bool fromRecord = !before || (list < 0 ? record.isSet(i) : record.isListSet(list));
        const QVariant value = (fromRecord ? record : *before).shown(catalogue(), FieldPath {i});
        ++total;
        filled += !value.isNull() && !value.toString().isEmpty() && value != QVariant(qlonglong {0});
    }
    return total == 0 ? 100 : (filled * 100 + total / 2) / total;
}

QList<qint64> CustomerStore::findBy(QStringView key, const QString &value)
{
    QByteArray sql;
    QString bound = value.trimmed();
    if (key == u"external_id") {
        sql = "SELECT id FROM customer WHERE external_id = :value ORDER BY id LIMIT 2";
    } else if (key == u"email") {
        sql = "SELECT DISTINCT customer_id FROM customer_email WHERE address_key = :value ORDER BY customer_id LIMIT 2";
        bound = bound.toLower();
    } else if (key == u"phone") {
        sql = "SELECT DISTINCT customer_id FROM customer_phone WHERE digits = :value ORDER BY customer_id LIMIT 2";
        bound = phoneDigits(bound);
    } else if (key == u"name") {
        sql = "SELECT id FROM customer WHERE name_key = :value ORDER BY id LIMIT 2";
        bound = fold(bound);
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
