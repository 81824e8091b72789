// Deals by the furthest stage they reached.
#include "core/fields/filter.h"
#include "core/reports/builtinreports.h"
#include "core/reports/reporttools.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

struct StageSum
{
    qint64 id = 0;
    QString name {}, kind {};
    qint64 reached = 0, value = 0, standing = 0;
};

/// The stages of one pipeline: the open ones in order, then won, then lost.
struct Funnel
{
    QString name {};
    std::vector<StageSum> stages {};
    qint64 deals = 0;
};

struct Place { int funnel = -1, stage = -1; };

struct DealState
{
    Place now {};
    int furthest = 0; ///< stage of the funnel
    qint64 value = 0;
};

class Counter
{
public:
    Counter(const Database &db, const ReportRequest &request, const Progress &progress)
        : m_db(db), m_request(request), m_progress(progress)
    {
        readStages();
        readDeals();
        readLog();
        sum();
    }
    std::vector<Funnel> funnels {};
    qint64 foreign = 0;

private:
    void readStages();
    void readDeals();
    void readLog();
    void sum();
    [[nodiscard]] Place place(qint64 stage) const
    {
        return stage > 0 && stage < qint64(m_places.size()) ? m_places[size_t(stage)] : Place {};
    }
    [[nodiscard]] const StageSum &at(Place p) const { return funnels[size_t(p.funnel)].stages[size_t(p.stage)]; }

    const Database &m_db;
    const ReportRequest &m_request;
    const Progress &m_progress;
    std::vector<Place> m_places;     ///< by stage id
    std::vector<DealState> m_deals;
    std::vector<int> m_index;        ///< by deal id: its place in m_deals, -1 = not asked for
};

void Counter::readStages()
{
    Query q(m_db, R"sql(
        SELECT s.id, p.id, p.name, s.name, s.kind FROM stage AS s JOIN pipeline AS p ON p.id = s.pipeline_id
        ORDER BY p.position, p.id, CASE s.kind WHEN 'open' THEN 0 WHEN 'won' THEN 1 ELSE 2 END,
                 s.position, s.id)sql");
    qint64 pipeline = 0;
    while (q.next()) {
        if (q.integer(1) != pipeline)
            funnels.push_back({q.text(2), {}, 0});
        pipeline = q.integer(1);
        m_places.resize(std::max(m_places.size(), size_t(q.integer(0)) + 1));
        m_places[size_t(q.integer(0))] = {int(funnels.size()) - 1, int(funnels.back().stages.size())};
        funnels.back().stages.push_back({q.integer(0), q.text(3), q.text(4)});
    }
}

void Counter::readDeals()
{
    const CustomerScope scope(m_db, m_request);
    const std::string currency = m_db.currency().toStdString();
    m_index.assign(size_t(greatestId(m_db, "deal")) + 1, -1);
    Query q(m_db, R"sql(SELECT id, stage_id, value_minor, currency, customer_id FROM deal
                        WHERE created_on >= :from AND created_on < :to)sql");
    bindPeriod(q, m_request.period);
    RowCounter row(m_progress);
    for (; q.next(); row()) {
        const Place now = place(q.integer(1));
        if (now.funnel < 0 || !scope.holds(q.integer(4)))
            continue;
        const bool own = q.utf8(3) == currency;
        foreign += !own;
        m_index[size_t(q.integer(0))] = int(m_deals.size());
        m_deals.push_back({now, at(now).kind == u"lost" ? 0 : now.stage, own ? q.integer(2) : 0});
    }
}

void Counter::readLog()
{
    Query q(m_db, "SELECT deal_id, stage_id FROM stage_log");
    RowCounter row(m_progress);
    for (; q.next(); row()) {
        const qint64 id = q.integer(0);
        const int index = id < qint64(m_index.size()) ? m_index[size_t(id)] : -1;
        const Place passed = place(q.integer(1));
        if (index < 0 || passed.funnel != m_deals[size_t(index)].now.funnel || at(passed).kind == u"lost")
            continue;
        int &furthest = m_deals[size_t(index)].furthest;
        furthest = std::max(furthest, passed.stage);
    }
}

void Counter::sum()
{
    for (const DealState &deal : m_deals) {
        Funnel &funnel = funnels[size_t(deal.now.funnel)];
        ++funnel.deals;
        ++funnel.stages[size_t(deal.now.stage)].standing;
        for (int i = 0; i <= deal.furthest; ++i) {
            funnel.stages[size_t(i)].reached += 1;
            funnel.stages[size_t(i)].value += deal.value;
        }
        StageSum &now = funnel.stages[size_t(deal.now.stage)];
        if (now.kind == u"lost") {
            now.reached += 1;
            now.value += deal.value;
        }
    }
}

QList<ReportColumn> columns()
{
    const QMap<QString, QString> kinds {
        {u"open"_s, Text::tr("Open")}, {u"won"_s, Text::tr("Won")}, {u"lost"_s, Text::tr("Lost")}};
    return {{u"stage"_s, Text::tr("Stage"), ColumnType::Text, {}},
            {u"kind"_s, Text::tr("Meaning"), ColumnType::Text, kinds},
            {u"reached"_s, Text::tr("Reached it"), ColumnType::Count, {}},
            {u"value"_s, Text::tr("Value"), ColumnType::Money, {}},
            {u"next_step"_s, Text::tr("Went on, %"), ColumnType::Percent, {}},
            {u"cumulative"_s, Text::tr("Of all, %"), ColumnType::Percent, {}},
            {u"standing"_s, Text::tr("Stand here now"), ColumnType::Count, {}},
            {u"pipeline"_s, Text::tr("Pipeline"), ColumnType::Text, {}}};
}

/// Deals that got as far as this stage, or into a lost one.
QString reachedFilter(const Funnel &funnel, size_t stage)
{
    if (funnel.stages[stage].kind == u"lost")
        return u"stage = "_s + quotedText(funnel.stages[stage].name);
    QStringList names;
    for (size_t i = stage; i < funnel.stages.size(); ++i) {
        if (funnel.stages[i].kind != u"lost")
            names << quotedText(funnel.stages[i].name);
    }
    return u"furthest_stage in ("_s + names.join(u", "_s) + u')';
}

void addRows(ReportResult &result, const Funnel &funnel)
{
    for (size_t i = 0; i < funnel.stages.size(); ++i) {
        const StageSum &s = funnel.stages[i];
        QVariant next, cumulative;
        if (s.kind == u"open" && i + 1 < funnel.stages.size() && funnel.stages[i + 1].kind != u"lost")
            next = percent(funnel.stages[i + 1].reached, s.reached);
        if (s.kind != u"lost")
            cumulative = percent(s.reached, funnel.stages.front().reached);
        result.rows << QVariantList {s.name, s.kind, countValue(s.reached), moneyValue(s.value), next, cumulative,
                                     countValue(s.standing), funnel.name};
        result.drill << ReportDrill {Entity::Deal,
                                     u"pipeline = "_s + quotedText(funnel.name) + u" and "_s + reachedFilter(funnel, i)
                                         + periodFilter(u"created"_s, result.period)};
    }
    result.n += funnel.deals;
}

} // namespace

ReportResult funnelReport(const Database &db, const ReportRequest &request, const Progress &progress)
{
    ReportResult result = startResult(db, u"funnel"_s, request);
    result.columns = columns();
    result.nLabel = Text::tr("deals");
    const Counter counter(db, request, progress);
    const QString asked = param(result, u"pipeline"_s);
    for (const Funnel &funnel : counter.funnels) {
        if (asked.isEmpty() ? funnel.deals > 0 || counter.funnels.size() == 1 : funnel.name == asked)
            addRows(result, funnel);
    }
    result.formula = Text::tr(
        "Every deal created in the period counts once, in each stage up to the furthest one it ever reached, "
        "lost deals too. Went on = deals that reached the next stage ÷ deals that reached this one. "
        "Of all = deals that reached this stage ÷ deals that reached the first. A won deal reached every "
        "open stage; a lost one of which no earlier stage is known reached the first.");
    result.chart = {ChartHint::Kind::Funnel, u"stage"_s, {u"reached"_s}};
    noteTooFew(result, result.n);
    noteForeignMoney(result, counter.foreign);
    return result;
}

} // namespace koriz
