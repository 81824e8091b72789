// Customers by what they bring.
#include "core/reports/abcclasses.h"
#include "core/reports/builtinreports.h"
#include <QCoreApplication>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Turnover and cost per customer, by customer id; `anonymous` counts receipts of nobody.
std::vector<AbcItem> readBuyers(const Database &db, const ReportRequest &request, const Progress &progress, qint64 &anonymous)
{
    const CustomerScope scope(db, request);
    std::vector<AbcItem> items;
    std::unordered_map<qint64, size_t> places;
    Query q(db, R"sql(SELECT customer_id, total_minor, cost_minor FROM receipt
                      WHERE +bought_on >= :from AND +bought_on < :to)sql"); // +: one pass through the table
    bindPeriod(q, request.period);
    RowCounter row(progress);
    for (; q.next(); row()) {
        const qint64 id = q.integer(0);
        anonymous += id == 0;
        if (id == 0 || !scope.holds(id))
            continue;
        const auto [place, isNew] = places.try_emplace(id, items.size());
        if (isNew)
            items.push_back({id});
        AbcItem &item = items[place->second];
        item.turnover += q.integer(1);
        item.cost += q.integer(2);
    }
    std::sort(items.begin(), items.end(), [](const AbcItem &a, const AbcItem &b) { return a.id < b.id; });
    return items;
}

/// Minutes of activities done in the period, at the cost of an hour.
void addServing(std::vector<AbcItem> &items, const Database &db, const Period &period, qint64 hourCost, const Progress &progress)
{
    Query q(db, R"sql(SELECT customer_id, duration_minutes FROM activity
                      WHERE status = 'done' AND duration_minutes > 0 AND customer_id IS NOT NULL
                        AND date(done_at, 'localtime') >= :from AND date(done_at, 'localtime') < :to)sql");
    bindPeriod(q, period);
    RowCounter row(progress);
    for (; q.next(); row()) {
        const auto it = std::lower_bound(items.begin(), items.end(), q.integer(0),
                                         [](const AbcItem &item, qint64 id) { return item.id < id; });
        if (it != items.end() && it->id == q.integer(0))
            it->serving += q.integer(1);
    }
    for (AbcItem &item : items)
        item.serving = (item.serving * hourCost + 30) / 60;
}

} // namespace

ReportResult abcReport(const Database &db, const ReportRequest &request, const Progress &progress)
{
    ReportResult result = startResult(db, u"abc"_s, request);
    if (param(result, u"hour_cost"_s).isEmpty())
        result.params.insert(u"hour_cost"_s, db.setting(u"report.hour_cost"_s));
    const AbcRules rules = abcRules(result);
    qint64 anonymous = 0;
    std::vector<AbcItem> items = readBuyers(db, request, progress, anonymous);
    if (rules.hourCost)
        addServing(items, db, request.period, *rules.hourCost, progress);
    classify(items, rules);
    Query name(db, "SELECT name FROM customer WHERE id = ?1");
    writeAbc(result, items, rules, Entity::Customer, [&](qint64 id) { return name.bind(1, id).firstText().value_or(QString()); });
    result.nLabel = Text::tr("customers who bought");
    result.formula = Text::tr("Customers who bought in the period, by turnover (or profit), the greatest first. A: those before whom the "
                              "customers above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. Who brought nothing or "
                              "less is unclassified and has no share. Cost to serve = minutes of the activities done × the cost of an "
                              "hour. Profit after it = turnover − cost of the goods − cost to serve.")
                         .arg(param(result, u"a"_s), param(result, u"b"_s));
    if (!rules.hourCost)
        result.notes << Text::tr("What an hour of work costs is not known yet, so the cost to serve is not taken off.");
    if (anonymous > 0)
        result.notes << Text::tr("%Ln receipt(s) without a customer are left out.", nullptr, int(anonymous));
    return result;
}

} // namespace koriz
