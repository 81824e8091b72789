// Closed deals by month.
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
    qint64 won = 0, lost = 0, value = 0;
    qint64 valued = 0; ///< won deals in the report's currency

    QVariantList row(const QVariant &month) const
    {
        return {month,
                countValue(won),
                countValue(lost),
                percent(won, won + lost),
                moneyValue(value),
                perPiece(value, valued)};
    }
};

struct Closed
{
    std::map<int, Month> months {};
    Month total {};
    qint64 foreign = 0, undated = 0;
};

Closed read(const Database &db, const ReportRequest &request, const Progress &progress)
{
    Closed closed;
    const CustomerScope scope(db, request);
    const std::string currency = db.currency().toStdString();
    Query q(db,
            isOpen(request.period)
                ? R"sql(SELECT closed_on, status = 'won', value_minor, currency, customer_id FROM deal
                        WHERE status <> 'open')sql"
                : R"sql(SELECT closed_on, status = 'won', value_minor, currency, customer_id FROM deal
                        WHERE status <> 'open'
                            AND (closed_on IS NULL OR (closed_on >= :from AND closed_on < :to)))sql");
    if (!isOpen(request.period))
        bindPeriod(q, request.period);
    MonthReader monthOf(request.calendar);
    RowCounter row(progress);
    for (; q.next(); row()) {
        if (!scope.holds(q.integer(4)))
            continue;
        if (q.isNull(0)) {
            ++closed.undated;
            continue;
        }
        const bool won = q.integer(1) != 0, own = q.utf8(3) == currency;
        closed.foreign += won && !own;
        for (Month *m : {&closed.months[monthOf(q.utf8(0))], &closed.total}) {
            m->won += won;
            m->lost += !won;
            m->value += won && own ? q.integer(2) : 0;
            m->valued += won && own;
        }
    }
    return closed;
}

QList<ReportColumn> columns()
{
    return {{u"month"_s, Text::tr("Month"), ColumnType::Month, {}},
            {u"won"_s, Text::tr("Won"), ColumnType::Count, {}},
            {u"lost"_s, Text::tr("Lost"), ColumnType::Count, {}},
            {u"win_rate"_s, Text::tr("Win rate, %"), ColumnType::Percent, {}},
            {u"won_value"_s, Text::tr("Won value"), ColumnType::Money, {}},
            {u"average_won"_s, Text::tr("Average won value"), ColumnType::Money, {}}};
}

void addRows(ReportResult &result, const Closed &closed)
{
    if (closed.months.empty())
        return;
    for (int m = closed.months.begin()->first; m <= closed.months.rbegin()->first; ++m) {
        const auto it = closed.months.find(m);
        const Period days = monthWithin(result.period, m, result.calendar);
        result.rows << (it == closed.months.end() ? Month {} : it->second).row(monthStart(m, result.calendar));
        result.drill << ReportDrill {Entity::Deal, u"status != \"open\""_s + periodFilter(u"closed"_s, days)};
    }
    result.totals = closed.total.row({});
}

} // namespace

ReportResult winLossReport(const Database &db, const ReportRequest &request, const Progress &progress)
{
    ReportResult result = startResult(db, u"win-loss"_s, request);
    result.columns = columns();
    const Closed closed = read(db, request, progress);
    addRows(result, closed);
    result.n = closed.total.won + closed.total.lost;
    result.nLabel = Text::tr("closed deals");
    result.formula = Text::tr("Deals by the month they were closed in. Win rate = won ÷ (won + lost). "
                              "Average won value = won value ÷ won deals.");
    result.chart = {ChartHint::Kind::Columns, u"month"_s, {u"won"_s, u"lost"_s}};
    noteTooFew(result, result.n);
    noteForeignMoney(result, closed.foreign);
    if (closed.undated > 0)
        result.notes << Text::tr("%Ln closed deal(s) without a day of closing are left out.", nullptr,
                                 int(closed.undated));
    return result;
}

} // namespace koriz
