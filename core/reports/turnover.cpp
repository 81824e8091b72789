// Receipts by month.
#include "core/reports/builtinreports.h"
#include "core/reports/reporttools.h"
#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

struct Month
{
    qint64 purchases = 0, turnover = 0, cost = 0; ///< purchases: receipts, returns too
    qint64 yearBefore = 0;
    bool hasYearBefore = false;
};

struct Sold
{
    std::map<int, Month> months {};
    Month total {};
    int first = 0; ///< month of the first receipt of all
};

/// Days as ISO text sort as days do, so a period is two comparisons.
struct IsoPeriod
{
    explicit IsoPeriod(const Period &p)
        : from(p.from.isValid() ? p.from.toString(Qt::ISODate).toStdString() : std::string()),
          to(p.to.isValid() ? p.to.toString(Qt::ISODate).toStdString() : std::string("~"))
    {
    }
    [[nodiscard]] bool contains(std::string_view day) const { return day >= from && day < to; }
    std::string from, to;
};

Period yearBefore(const Period &p, CalendarKind calendar)
{
    return {monthsLater(p.from, -12, calendar), monthsLater(p.to, -12, calendar)};
}

Sold read(const Database &db, const ReportRequest &request, const Progress &progress)
{
    Sold sold;
    const CustomerScope scope(db, request);
    const Period before = yearBefore(request.period, request.calendar);
    const IsoPeriod now(request.period), earlier(before);
    Query first(db, "SELECT min(bought_on) FROM receipt");
    MonthReader monthOf(request.calendar);
    sold.first = monthOf(first.firstText().value_or(QString()).toStdString());
    Query q(db, R"sql(SELECT bought_on, customer_id, total_minor, cost_minor FROM receipt
                      WHERE bought_on >= :from AND bought_on < :to ORDER BY bought_on)sql");
    bindPeriod(q, {before.from, request.period.to});
    RowCounter row(progress);
    for (; q.next(); row()) {
        if (!scope.isAll() && !scope.holds(q.integer(1)))
            continue;
        const std::string_view day = q.utf8(0);
        const int number = monthOf(day);
        const qint64 total = q.integer(2);
        if (earlier.contains(day))
            sold.months[number + 12].yearBefore += total;
        if (!now.contains(day))
            continue;
        for (Month *m : {&sold.months[number], &sold.total}) {
            ++m->purchases;
            m->turnover += total;
            m->cost += q.integer(3);
        }
    }
    return sold;
}

QVariantList rowOf(const QVariant &month, const Month &m)
{
    const qint64 profit = m.turnover - m.cost;
    return {month, countValue(m.purchases), moneyValue(m.turnover), moneyValue(m.cost), moneyValue(profit),
            percent(profit, m.turnover), perPiece(m.turnover, m.purchases),
            m.hasYearBefore ? moneyValue(m.yearBefore) : QVariant(),
            m.hasYearBefore ? percent(m.turnover - m.yearBefore, m.yearBefore) : QVariant()};
}

QList<ReportColumn> columns()
{
    return {{u"month"_s, Text::tr("Month"), ColumnType::Month, {}},
            {u"purchases"_s, Text::tr("Purchases"), ColumnType::Count, {}},
            {u"turnover"_s, Text::tr("Turnover"), ColumnType::Money, {}},
            {u"cost"_s, Text::tr("Cost"), ColumnType::Money, {}},
            {u"profit"_s, Text::tr("Profit"), ColumnType::Money, {}},
            {u"margin"_s, Text::tr("Margin, %"), ColumnType::Percent, {}},
            {u"average"_s, Text::tr("Average receipt"), ColumnType::Money, {}},
            {u"previous_year"_s, Text::tr("A year earlier"), ColumnType::Money, {}, true},
            {u"change"_s, Text::tr("Change, %"), ColumnType::Percent, {}, true}};
}

void addRows(ReportResult &result, Sold &sold)
{
    int first = 0, last = 0;
    for (const auto &[number, month] : sold.months) {
        if (month.purchases == 0)
            continue;
        first = first == 0 ? number : first;
        last = number;
    }
    for (int m = first; first != 0 && m <= last; ++m) {
        Month &month = sold.months[m];
        month.hasYearBefore = m - 12 >= sold.first;
        if (month.hasYearBefore) {
            sold.total.hasYearBefore = m == first || sold.total.hasYearBefore;
            sold.total.yearBefore += month.yearBefore;
        }
        const Period days = monthWithin(result.period, m, result.calendar);
        result.rows << rowOf(monthStart(m, result.calendar), month);
        result.drill << ReportDrill {Entity::Purchase, periodFilter(u"date"_s, days).mid(5)};
    }
    if (first != 0)
        result.totals = rowOf({}, sold.total);
}

qint64 linesWithoutCost(const Database &db, const ReportRequest &request, const Progress &progress)
{
    if (!Query(db, "SELECT 1 FROM receipt_line WHERE cost_minor IS NULL LIMIT 1").firstInteger())
        return 0;
    const std::vector<bool> in = receiptsAskedFor(db, request, progress);
    if (in.empty())
        return Query(db, "SELECT count(*) FROM receipt_line WHERE cost_minor IS NULL").firstInteger().value_or(0);
    qint64 lines = 0;
    Query q(db, "SELECT receipt_id FROM receipt_line WHERE cost_minor IS NULL");
    RowCounter row(progress);
    for (; q.next(); row())
        lines += in[size_t(q.integer(0))];
    return lines;
}

void addNotes(ReportResult &result, const Database &db, const ReportRequest &request, const Progress &progress)
{
    if (const qint64 lines = linesWithoutCost(db, request, progress); lines > 0)
        result.notes << Text::tr("%Ln line(s) of these receipts have no cost: the profit shown is too high by it.",
                                 nullptr, int(lines));
    if (!result.rows.isEmpty() && request.today.isValid()
        && result.rows.last().first().toDate()
            == monthStart(monthNumber(request.today, request.calendar), request.calendar))
        result.notes << Text::tr("The last month is not over yet.");
}

} // namespace

ReportResult turnoverReport(const Database &db, const ReportRequest &request, const Progress &progress)
{
    ReportResult result = startResult(db, u"turnover"_s, request);
    result.columns = columns();
    Sold sold = read(db, request, progress);
    addRows(result, sold);
    result.n = sold.total.purchases;
    result.nLabel = Text::tr("receipts");
    result.formula = Text::tr(
        "Receipts by month; a return is a receipt too and lowers the turnover of the month it was brought back in. "
        "Profit = turnover − cost of the goods. Margin = profit ÷ turnover. Average "
        "receipt = turnover ÷ purchases. Change = against the same month a year earlier.");
    result.chart = {ChartHint::Kind::Columns, u"month"_s, {u"turnover"_s, u"profit"_s}};
    addNotes(result, db, request, progress);
    return result;
}

} // namespace koriz
