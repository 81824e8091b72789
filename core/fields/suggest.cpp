#include "core/fields/suggest.h"
#include "core/base/emailkey.h"
#include "core/base/fold.h"
#include "core/base/format.h"
#include "core/db/query.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int shortestPhone = 6;

QByteArray hintSql(const QByteArray &table)
{
    if (table != "customer")
        return "NULL";
    return R"sql(coalesce(
        (SELECT a.city FROM customer_address AS a WHERE a.customer_id = t.id ORDER BY a.position LIMIT 1),
        (SELECT p.number FROM customer_phone AS p WHERE p.customer_id = t.id ORDER BY p.position LIMIT 1)))sql";
}

void collect(Query &q, int limit, QList<Suggestion> &found)
{
    while (found.size() < limit && q.next()) {
        const qint64 id = q.integer(0);
        if (std::none_of(found.begin(), found.end(), [&](const Suggestion &s) { return s.id == id; }))
            found << Suggestion {id, q.text(1), q.text(2)};
    }
    q.reset();
}

} // namespace

QString hinted(const QString &name, const QString &hint)
{
    return hint.isEmpty() ? name : name + u" · "_s + Formatter::isolate(hint);
}

QList<Suggestion> suggestLinks(const Database &db, const QByteArray &table, const QString &typed, int limit)
{
    const QByteArray name = linkNameColumn(table);
    const QByteArray key = "t." + name + "_key";
    const QByteArray head = "SELECT t.id, t." + name + ", " + hintSql(table) + " FROM " + table + " AS t WHERE ";
    const QString folded = fold(typed);
    QList<Suggestion> found;
    Query begins(db, head + key + " >= :key AND " + key + " < :key || char(1114111) ORDER BY " + key + " LIMIT :limit");
    begins.bind(":key", folded.isEmpty() ? u""_s : folded).bind(":limit", limit);
    collect(begins, limit, found);
    if (found.size() < limit && !folded.isEmpty()) {
        Query words(db, head + "instr(" + key + ", ' ' || :key) > 0 ORDER BY " + key + " LIMIT :limit");
        words.bind(":key", folded).bind(":limit", limit);
        collect(words, limit, found);
    }
    return found;
}

QStringList suggestTags(const Database &db, const QByteArray &kind, const QString &typed, int limit)
{
    const QString folded = fold(typed);
    Query q(db, R"sql(SELECT name FROM tag WHERE kind = :kind AND name_key >= :key AND name_key < :key || char(1114111)
                      ORDER BY name_key LIMIT :limit)sql");
    q.bind(":kind", QString::fromLatin1(kind)).bind(":key", folded.isEmpty() ? u""_s : folded).bind(":limit", limit);
    QStringList names;
    while (q.next())
        names << q.text(0);
    return names;
}

QStringList knownValues(const Database &db, const Catalogue &catalogue, const Field &field, int limit)
{
    const bool isText = field.type == FieldType::Text && field.is(Field::Groupable);
    if (!isText || (field.storage != Storage::Column && field.storage != Storage::List))
        return {};
    const QByteArray table = field.storage == Storage::List ? field.table : catalogue.info().table;
    Query q(db, "SELECT v FROM (SELECT " + field.column + " AS v FROM " + table + " LIMIT 100000) WHERE v IS NOT NULL "
                "GROUP BY v ORDER BY count(*) DESC, v LIMIT :limit");
    q.bind(":limit", limit);
    QStringList values;
    while (q.next())
        values << q.text(0);
    return values;
}

QList<Suggestion> similarCustomers(const Database &db, QStringView key, const QString &typed, qint64 except)
{
    QByteArray where;
    QString bound;
    if (key == u"name") {
        where = "t.name_key = :value";
        bound = nameKey(typed.trimmed());
    } else if (key == u"phone") {
        where = "t.id IN (SELECT customer_id FROM customer_phone WHERE digits = :value)";
        bound = phoneDigits(typed).size() < shortestPhone ? QString() : phoneDigits(typed);
    } else if (key == u"email") {
        where = "t.id IN (SELECT customer_id FROM customer_email WHERE address_key = :value)";
        bound = emailKey(typed);
    }
    QList<Suggestion> found;
    if (bound.isEmpty())
        return found;
    Query q(db, "SELECT t.id, t.name, " + hintSql("customer") + " FROM customer AS t WHERE " + where
                + " AND t.id <> :except ORDER BY t.id LIMIT 3");
    q.bind(":value", bound).bind(":except", except);
    collect(q, 3, found);
    return found;
}

QHash<qint64, QString> customerHints(const Database &db, const QList<qint64> &customers)
{
    Query q(db, "SELECT " + hintSql("customer") + " FROM customer AS t WHERE t.id = ?1");
    QHash<qint64, QString> hints;
    for (const qint64 id : customers) {
        const QString hint = hints.contains(id) ? QString() : q.bind(1, id).firstText().value_or(QString());
        if (!hint.isEmpty())
            hints.insert(id, hint);
    }
    return hints;
}

} // namespace koriz
