#include "core/customers/customercard.h"
#include "core/base/clock.h"
#include "core/db/query.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

std::optional<CardEvent> loadNextStep(const Database &db, qint64 customer)
{
    Query q(db, R"sql(SELECT id, due_at, kind, subject, notes FROM activity
                      WHERE customer_id = :customer AND status = 'planned'
                      ORDER BY due_at IS NULL, due_at, id LIMIT 1)sql");
    q.bind(":customer", customer);
    if (!q.next())
        return std::nullopt;
    CardEvent event;
    event.id = q.integer(0);
    event.at = q.stamp(1);
    event.code = q.text(2);
    event.title = q.text(3);
    event.detail = q.text(4);
    event.isPlanned = true;
    return event;
}

QList<CardDeal> loadDeals(const Database &db, qint64 customer)
{
    Query q(db, R"sql(SELECT d.id, d.title, s.name, d.status, d.value_minor, d.currency, d.expected_close_on
                      FROM deal AS d JOIN stage AS s ON s.id = d.stage_id WHERE d.customer_id = :customer
                      ORDER BY d.status <> 'open', d.created_at DESC, d.id DESC LIMIT 200)sql");
    q.bind(":customer", customer);
    QList<CardDeal> deals;
    while (q.next())
        deals << CardDeal {q.integer(0), q.text(1), q.text(2), q.text(3), q.integer(4), q.text(5), q.date(6)};
    return deals;
}

CardEvent eventOf(const Query &q)
{
    constexpr CardEvent::Kind kinds[] {CardEvent::Kind::Activity, CardEvent::Kind::StageEntered,
                                       CardEvent::Kind::Receipt, CardEvent::Kind::Feedback, CardEvent::Kind::Created};
    CardEvent event;
    event.kind = kinds[q.integer(0)];
    event.id = q.integer(1);
    const QString at = q.text(2);
    event.at = at.size() == 10 ? momentOf(QDate::fromString(at, Qt::ISODate), QTime(0, 0)) : q.stamp(2);
    event.code = q.text(3);
    event.title = q.text(4);
    event.detail = q.text(5);
    if (!q.isNull(6))
        event.minor = q.integer(6);
    if (!q.isNull(7))
        event.rating = static_cast<int>(q.integer(7));
    event.isPlanned = q.integer(8) != 0;
    return event;
}

} // namespace

std::optional<CustomerCard> loadCard(const Database &db, qint64 customer)
{
    Query q(db, R"sql(
        SELECT c.name, c.lifecycle, (SELECT y.name FROM loyalty_level AS y WHERE y.id = c.loyalty_level_id),
               c.completeness,
               (SELECT coalesce(sum(r.total_minor), 0) FROM receipt AS r WHERE r.customer_id = c.id),
               (SELECT count(*) FROM receipt AS r WHERE r.customer_id = c.id),
               (SELECT max(r.bought_on) FROM receipt AS r WHERE r.customer_id = c.id),
               (SELECT count(*) FROM deal AS d WHERE d.customer_id = c.id AND d.status = 'open')
        FROM customer AS c WHERE c.id = :customer)sql");
    q.bind(":customer", customer);
    if (!q.next())
        return std::nullopt;
    CustomerCard card;
    card.name = q.text(0);
    card.lifecycle = q.text(1);
    card.level = q.text(2);
    card.completeness = static_cast<int>(q.integer(3));
    card.turnoverMinor = q.integer(4);
    card.receipts = q.integer(5);
    card.lastPurchaseOn = q.date(6);
    card.openDeals = q.integer(7);
    card.nextStep = loadNextStep(db, customer);
    card.deals = loadDeals(db, customer);
    return card;
}

QList<CardEvent> loadTimeline(const Database &db, qint64 customer, int limit)
{
    // Days are local, stamps UTC.
    Query q(db, R"sql(SELECT * FROM (
        SELECT 0, a.id, coalesce(CASE a.status WHEN 'done' THEN a.done_at END, a.due_at, a.created_at) AS at, a.kind,
               a.subject, coalesce(a.outcome, a.notes), NULL, NULL, a.status = 'planned' AS planned
        FROM activity AS a WHERE a.customer_id = :customer
        UNION ALL
        SELECT 1, d.id, g.entered_at, s.kind, d.title, s.name, NULL, NULL, 0
        FROM deal AS d JOIN stage_log AS g ON g.deal_id = d.id JOIN stage AS s ON s.id = g.stage_id
        WHERE d.customer_id = :customer
        UNION ALL
        SELECT 2, (SELECT min(l.id) FROM receipt_line AS l WHERE l.receipt_id = r.id), r.bought_on, NULL, r.number,
               (SELECT group_concat(n, ', ') FROM (SELECT coalesce(l.description, p.name) AS n FROM receipt_line AS l
                LEFT JOIN product AS p ON p.id = l.product_id WHERE l.receipt_id = r.id ORDER BY l.position LIMIT 5)),
               r.total_minor, NULL, 0
        FROM receipt AS r WHERE r.customer_id = :customer
        UNION ALL
        SELECT 3, f.id, f.given_on, f.kind, NULL, f.comment, NULL, f.rating, 0
        FROM feedback AS f WHERE f.customer_id = :customer
        UNION ALL
        SELECT 4, c.id, c.created_at, NULL, NULL, NULL, NULL, NULL, 0 FROM customer AS c WHERE c.id = :customer)
        ORDER BY planned DESC, CASE WHEN length(at) > 10 THEN datetime(at, 'localtime') ELSE at END DESC
        LIMIT :limit)sql");
    q.bind(":customer", customer).bind(":limit", limit);
    QList<CardEvent> events;
    while (q.next())
        events << eventOf(q);
    return events;
}

} // namespace koriz
