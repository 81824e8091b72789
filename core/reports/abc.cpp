// Customers by what they bring.
#include "core/reports/abcclasses.h"
#include "core/reports/builtinreports.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Turnover and cost of customers.
struct Buyers
{
    std::vector<AbcItem> items {}; ///< by customer id
    qint64 anonymous = 0;          ///< receipts of nobody

    [[nodiscard]] AbcItem *find(qint64 id)
    {
        const auto at = std::ranges::lower_bound(items, id, {}, &AbcItem::id);
        return at != items.end() && at->id == id ? &*at : nullptr;
    }
};

Buyers readBuyers(const Database &db, const ReportRequest &request, const Progress &progress)
{
    const CustomerScope scope(db, request);
    Buyers buyers;
    // One pass through receipt_by_customer. (+: not through the days' index.)
    Query q(db,
            isOpen(request.period)
                ? R"sql(SELECT customer_id, total_minor, cost_minor FROM receipt ORDER BY customer_id)sql"
                : R"sql(SELECT customer_id, total_minor, cost_minor FROM receipt
                        WHERE +bought_on >= :from AND +bought_on < :to ORDER BY customer_id)sql");
    if (!isOpen(request.period))
        bindPeriod(q, request.period);
    RowCounter row(progress);
    for (; q.next(); row()) {
        const qint64 id = q.integer(0);
        buyers.anonymous += id == 0;
        if (id == 0 || !scope.holds(id))
            continue;
        if (buyers.items.empty() || buyers.items.back().id != id)
            buyers.items.push_back({id});
        AbcItem &item = buyers.items.back();
        item.turnover += q.integer(1);
        item.cost += q.integer(2);
    }
    return buyers;
}

/// Minutes of activities done in the period, at the cost of an hour.
void addServing(Buyers &buyers, const Database &db, const Period &period, qint64 hourCost, const Progress &progress)
{
    Query q(db, R"sql(SELECT customer_id, duration_minutes FROM activity
                      WHERE status = 'done' AND duration_minutes > 0 AND customer_id IS NOT NULL
                        AND date(done_at, 'localtime') >= :from AND date(done_at, 'localtime') < :to)sql");
    bindPeriod(q, period);
    RowCounter row(progress);
    for (; q.next(); row()) {
        if (AbcItem *item = buyers.find(q.integer(0)))
            item->serving += q.integer(1);
    }
    for (AbcItem &item : buyers.items)
        item.serving = (item.serving * hourCost + 30) / 60;
}

} // namespace

ReportResult abcReport(const Database &db, const ReportRequest &request, const Progress &progress)
{
    ReportResult result = startResult(db, u"abc"_s, request);
    if (param(result, u"hour_cost"_s).isEmpty())
        result.params.insert(u"hour_cost"_s, db.setting(u"report.hour_cost"_s));
    const AbcRules rules = abcRules(result);
    Buyers buyers = readBuyers(db, request, progress);
    if (rules.hourCost)
        addServing(buyers, db, request.period, *rules.hourCost, progress);
    classify(buyers.items, rules);
    Query name(db, "SELECT name FROM customer WHERE id = ?1");
    writeAbc(result, buyers.items, rules, Entity::Customer,
             [&](qint64 id) { return name.bind(1, id).firstText().value_or(QString()); });
    result.nLabel = Text::tr("customers who bought");
    result.formula
        = Text::tr(
              "Customers who bought in the period, by turnover (or profit), the greatest first. A: those before whom "
              "the "
              "customers above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. Who brought "
              "nothing or "
              "less is unclassified and has no share. Cost to serve = minutes of the activities done × the cost of an "
              "hour. Profit after it = turnover − cost of the goods − cost to serve.")
              .arg(param(result, u"a"_s), param(result, u"b"_s));
    if (!rules.hourCost)
        result.notes << Text::tr("What an hour of work costs is not known yet, so the cost to serve is not taken off.");
    if (buyers.anonymous > 0)
        result.notes << Text::tr("%Ln receipt(s) without a customer are left out.", nullptr, int(buyers.anonymous));
    return result;
}

} // namespace koriz
