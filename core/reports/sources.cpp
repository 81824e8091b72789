// Where the customers come from.
#include "core/fields/filter.h"
#include "core/reports/builtinreports.h"
#include "core/reports/reporttools.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

struct Source
{
    QString name {};
    qint64 leads = 0, won = 0, turnover = 0;
};

struct Lead
{
    int source = -1; ///< -1 = not asked for
    bool won = false;
};

/// One source per row of the table, by id; 0 = unknown.
std::vector<Source> readSources(const Database &db)
{
    std::vector<Source> sources(1);
    Query q(db, "SELECT id, name FROM source");
    while (q.next()) {
        sources.resize(std::max(sources.size(), size_t(q.integer(0)) + 1));
        sources[size_t(q.integer(0))].name = q.text(1);
    }
    return sources;
}

std::vector<Lead> readLeads(const Database &db, const ReportRequest &request, const Progress &progress,
                            std::vector<Source> &sources)
{
    const CustomerScope scope(db, request);
    std::vector<Lead> leads(size_t(greatestId(db, "customer")) + 1);
    Query q(db, R"sql(SELECT id, source_id FROM customer
                      WHERE coalesce(first_contact_on, date(created_at, 'localtime')) >= :from
                        AND coalesce(first_contact_on, date(created_at, 'localtime')) < :to)sql");
    Query all(db, "SELECT id, source_id FROM customer");
    Query &rows = request.period == Period {} ? all : q;
    bindPeriod(q, request.period);
    RowCounter row(progress);
    for (; rows.next(); row()) {
        if (!scope.holds(rows.integer(0)))
            continue;
        const size_t source = size_t(rows.integer(1)) < sources.size() ? size_t(rows.integer(1)) : 0;
        leads[size_t(rows.integer(0))].source = int(source);
        ++sources[source].leads;
    }
    return leads;
}

void readOutcome(const Database &db, const Period &period, const Progress &progress, std::vector<Lead> &leads,
                 std::vector<Source> &sources)
{
    Query bought(db, R"sql(SELECT customer_id, total_minor FROM receipt
                           WHERE +bought_on < :to AND customer_id IS NOT NULL ORDER BY customer_id)sql");
    bought.bind(":to", period.to.isValid() ? period.to.toString(Qt::ISODate) : u"~"_s);
    RowCounter row(progress);
    for (; bought.next(); row()) {
        Lead &lead = leads[size_t(bought.integer(0))];
        if (lead.source < 0)
            continue;
        sources[size_t(lead.source)].turnover += bought.integer(1);
        lead.won = true;
    }
    Query deals(db, R"sql(SELECT customer_id FROM deal WHERE status = 'won' AND customer_id IS NOT NULL
                            AND coalesce(closed_on, '') < :to)sql");
    deals.bind(":to", period.to.isValid() ? period.to.toString(Qt::ISODate) : u"~"_s);
    for (; deals.next(); row())
        leads[size_t(deals.integer(0))].won = true;
    for (const Lead &lead : leads) {
        if (lead.source >= 0)
            sources[size_t(lead.source)].won += lead.won;
    }
}

QVariantList rowOf(const QString &name, const Source &s)
{
    return {name,
            countValue(s.leads),
            countValue(s.won),
            percent(s.won, s.leads),
            moneyValue(s.turnover),
            perPiece(s.turnover, s.won)};
}

QString contactedIn(const Period &period)
{
    if (period == Period {})
        return {};
    return u" and (first_contact is not empty"_s + periodFilter(u"first_contact"_s, period)
        + u" or first_contact is empty"_s + periodFilter(u"created"_s, period) + u')';
}

void addRows(ReportResult &result, std::vector<Source> sources)
{
    sources.erase(std::remove_if(sources.begin(), sources.end(), [](const Source &s) { return s.leads == 0; }),
                  sources.end());
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) {
        return std::tuple(-a.turnover, -a.leads, a.name) < std::tuple(-b.turnover, -b.leads, b.name);
    });
    Source total;
    for (const Source &s : sources) {
        result.rows << rowOf(s.name, s);
        result.drill << ReportDrill {Entity::Customer,
                                     (s.name.isEmpty() ? u"source is empty"_s : u"source = "_s + quotedText(s.name))
                                         + contactedIn(result.period)};
        total.leads += s.leads;
        total.won += s.won;
        total.turnover += s.turnover;
    }
    result.totals = rowOf({}, total);
    result.n = total.leads;
}

} // namespace

ReportResult sourcesReport(const Database &db, const ReportRequest &request, const Progress &progress)
{
    ReportResult result = startResult(db, u"sources"_s, request);
    result.columns = {{u"source"_s, Text::tr("Source"), ColumnType::Text, {{QString(), Text::tr("Unknown")}}},
                      {u"leads"_s, Text::tr("Leads"), ColumnType::Count, {}},
                      {u"won"_s, Text::tr("Customers won"), ColumnType::Count, {}},
                      {u"conversion"_s, Text::tr("Conversion, %"), ColumnType::Percent, {}},
                      {u"turnover"_s, Text::tr("Turnover"), ColumnType::Money, {}},
                      {u"average"_s, Text::tr("Average per customer"), ColumnType::Money, {}}};
    std::vector<Source> sources = readSources(db);
    std::vector<Lead> leads = readLeads(db, request, progress, sources);
    readOutcome(db, request.period, progress, leads, sources);
    addRows(result, std::move(sources));
    result.nLabel = Text::tr("leads");
    result.formula = Text::tr(
        "Leads = customers of the source first contacted in the period (or entered, where the day of the first contact "
        "is not known). Customers won = those of them with a purchase or a won deal before the end of the period. "
        "Conversion = customers won ÷ leads. Turnover = all they bought up to then, returns taken off. Average "
        "per customer = turnover ÷ customers won.");
    result.chart = {ChartHint::Kind::Bars, u"source"_s, {u"turnover"_s}};
    noteTooFew(result, result.n);
    return result;
}

} // namespace koriz
