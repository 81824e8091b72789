// Products by what they bring.
#include "core/base/money.h"
#include "core/reports/abcclasses.h"
#include "core/reports/builtinreports.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

std::vector<AbcItem> readProducts(const Database &db, const ReportRequest &request, const Progress &progress,
                                  qint64 &nameless)
{
    const std::vector<bool> in = receiptsAskedFor(db, request, progress);
    std::vector<AbcItem> sums(size_t(greatestId(db, "product")) + 1);
    std::vector<bool> sold(sums.size());
    Query q(db, "SELECT receipt_id, product_id, total_minor, quantity_milli, cost_minor FROM receipt_line");
    RowCounter row(progress);
    for (; q.next(); row()) {
        if (!in.empty() && !in[size_t(q.integer(0))])
            continue;
        const size_t product = size_t(q.integer(1));
        nameless += product == 0;
        if (product == 0 || product >= sums.size())
            continue;
        sold[product] = true;
        sums[product].turnover += q.integer(2);
        sums[product].cost += timesQuantity(q.integer(4), q.integer(3)).value_or(0);
    }
    std::vector<AbcItem> items;
    for (size_t id = 1; id < sums.size(); ++id) {
        if (sold[id]) {
            sums[id].id = qint64(id);
            items.push_back(sums[id]);
        }
    }
    return items;
}

} // namespace

ReportResult abcProductsReport(const Database &db, const ReportRequest &request, const Progress &progress)
{
    ReportResult result = startResult(db, u"abc-products"_s, request);
    const AbcRules rules = abcRules(result);
    qint64 nameless = 0;
    std::vector<AbcItem> items = readProducts(db, request, progress, nameless);
    classify(items, rules);
    Query name(db, "SELECT name FROM product WHERE id = ?1");
    writeAbc(result, items, rules, Entity::Product,
             [&](qint64 id) { return name.bind(1, id).firstText().value_or(QString()); });
    result.nLabel = Text::tr("products sold");
    result.formula = Text::tr("Products sold in the period, by turnover (or profit), the greatest first. A: those "
                              "before which the products "
                              "above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. What "
                              "brought nothing or less is "
                              "unclassified and has no share. Profit = turnover − cost of the goods.")
                         .arg(param(result, u"a"_s), param(result, u"b"_s));
    if (nameless > 0)
        result.notes << Text::tr("%Ln line(s) without a product are left out.", nullptr, int(nameless));
    return result;
}

} // namespace koriz
