#include "core/exchange/exportkeys.h"
#include "core/db/query.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Another customer has the name of y.
constexpr auto *sharesName = "EXISTS (SELECT 1 FROM customer AS z WHERE z.name_key = y.name_key AND z.id <> y.id)";

/// The first e-mail of y, or its first phone when it has no e-mail, is nobody else's.
constexpr auto *hasOwnContact = R"sql(CASE
    WHEN EXISTS (SELECT 1 FROM customer_email AS m WHERE m.customer_id = y.id) THEN
        (SELECT NOT EXISTS (SELECT 1 FROM customer_email AS o
                            WHERE o.address_key = m.address_key AND o.customer_id <> y.id)
         FROM customer_email AS m WHERE m.customer_id = y.id ORDER BY m.position LIMIT 1)
    ELSE coalesce((
         SELECT m.digits <> '' AND NOT EXISTS (SELECT 1 FROM customer_phone AS o
                                               WHERE o.digits = m.digits AND o.customer_id <> y.id)
         FROM customer_phone AS m WHERE m.customer_id = y.id ORDER BY m.position LIMIT 1), 0) END)sql";

constexpr auto *isNamed = R"sql((
    EXISTS (SELECT 1 FROM customer AS r WHERE r.referrer_id = y.id)
    OR EXISTS (SELECT 1 FROM deal AS r WHERE r.customer_id = y.id)
    OR EXISTS (SELECT 1 FROM receipt AS r WHERE r.customer_id = y.id)
    OR EXISTS (SELECT 1 FROM activity AS r WHERE r.customer_id = y.id)
    OR EXISTS (SELECT 1 FROM feedback AS r WHERE r.customer_id = y.id)))sql";

constexpr auto *firstContact
    = R"sql(coalesce((SELECT m.address FROM customer_email AS m WHERE m.customer_id = y.id ORDER BY m.position LIMIT 1),
    (SELECT m.number FROM customer_phone AS m WHERE m.customer_id = y.id ORDER BY m.position LIMIT 1)))sql";

QByteArray number()
{
    return QByteArray("coalesce(y.external_id, CASE WHEN ") + sharesName + " AND NOT " + hasOwnContact + " AND "
        + isNamed + " THEN 'koriz-customer-' || y.id END)";
}

/// The title of deal y does not say which deal the activity means. The plus keeps SQLite from walking through all deals
/// of a usual title.
QByteArray sharesTitle(const QByteArray &activity)
{
    return "CASE WHEN y.customer_id = " + activity
        + ".customer_id"
          " THEN EXISTS (SELECT 1 FROM deal AS z WHERE z.customer_id = y.customer_id AND +z.title_key = y.title_key "
          "AND z.id <> y.id)"
          " ELSE EXISTS (SELECT 1 FROM deal AS z WHERE z.title_key = y.title_key AND z.id <> y.id) END";
}

} // namespace

QString calendarStamp(QString iso)
{
    return iso.remove(u'-').remove(u':');
}

QString ownNumber(const QByteArray &table, const QString &id, const QString &created)
{
    return u"koriz-%1-%2-%3"_s.arg(QString::fromLatin1(table), id, calendarStamp(created));
}

std::optional<OwnNumber> ownNumber(const QByteArray &table, const QString &number)
{
    static const QRegularExpression form(
        u"^koriz-(customer|deal|activity|feedback|receipt)-(\\d+)(?:-(\\d{8}T[\\d.]+Z?))?$"_s);
    const auto match = number.startsWith("koriz-"_L1) ? form.match(number) : QRegularExpressionMatch();
    if (!match.hasMatch() || match.captured(1).toLatin1() != table)
        return std::nullopt;
    return OwnNumber {match.captured(2).toLongLong(), match.captured(3)};
}

qint64 ownRecord(const Database &db, const QByteArray &table, const QString &number)
{
    const auto own = ownNumber(table, number);
    if (!own || own->created.isEmpty())
        return 0;
    const QByteArray column = table == "receipt" ? "number" : "external_id";
    Query q(db, "SELECT created_at FROM " + table + " WHERE id = ?1 AND " + column + " IS NULL");
    const std::optional<QString> created = q.bind(1, own->id).firstText();
    return created && calendarStamp(*created) == own->created ? own->id : 0;
}

bool isOfItsFileOnly(const QByteArray &table, const QString &number)
{
    const auto own = ownNumber(table, number);
    return own && !own->created.isEmpty();
}

QByteArray customerNumberSql(const QByteArray &id)
{
    return "(SELECT " + number() + " FROM customer AS y WHERE y.id = " + id + ")";
}

QByteArray customerTextSql(const QByteArray &id)
{
    return QByteArray("(SELECT CASE WHEN ") + sharesName + " THEN coalesce(" + number() + ", " + firstContact
        + ") ELSE y.name END FROM customer AS y WHERE y.id = " + id + ")";
}

QByteArray dealNumberSql()
{
    return "(SELECT coalesce(y.external_id, CASE WHEN EXISTS (SELECT 1 FROM activity AS a WHERE a.deal_id = y.id AND "
        + sharesTitle("a") + ") THEN 'koriz-deal-' || y.id END) FROM deal AS y WHERE y.id = d.id)";
}

QByteArray dealTextSql(const QByteArray &activity)
{
    return "(SELECT CASE WHEN " + sharesTitle(activity)
        + " THEN coalesce(y.external_id, 'koriz-deal-' || y.id) ELSE y.title END"
          " FROM deal AS y WHERE y.id = "
        + activity + ".deal_id)";
}

QByteArray recordNumberSql(const QByteArray &table, const QByteArray &alias, const QByteArray &number)
{
    return "coalesce(" + number + ", 'koriz-" + table + "-' || " + alias + ".id || '-' || replace(replace(" + alias
        + ".created_at, '-', ''), ':', ''))";
}

} // namespace koriz
