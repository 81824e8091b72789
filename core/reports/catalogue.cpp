#include "core/reports/catalogue.h"
#include "core/db/database.h"
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

QList<ReportParam> abcParams()
{
    return {{u"by"_s,
             Text::tr("Ranked by"),
             u"turnover"_s,
             {{u"turnover"_s, Text::tr("Turnover")}, {u"profit"_s, Text::tr("Profit")}}},
            {u"a"_s, Text::tr("Class A below, %"), u"80"_s, {}},
            {u"b"_s, Text::tr("Class B below, %"), u"95"_s, {}},
            {u"hour_cost"_s, Text::tr("What an hour of work costs"), {}, {}},
            {u"detail"_s,
             Text::tr("Show"),
             u"no"_s,
             {{u"no"_s, Text::tr("Classes")}, {u"yes"_s, Text::tr("Every record")}}}};
}

ReportParam levelParam()
{
    return {u"level"_s, Text::tr("Down to"), u"country"_s,
            {{u"country"_s, Text::tr("Country")}, {u"region"_s, Text::tr("Region")}, {u"city"_s, Text::tr("City")},
             {u"district"_s, Text::tr("District")}, {u"street"_s, Text::tr("Street")}}};
}

ParamChoices pipelines(const Database &db)
{
    ParamChoices choices {{QString(), Text::tr("All pipelines")}};
    Query q(db, "SELECT name FROM pipeline ORDER BY position, id");
    while (q.next())
        choices << std::pair(q.text(0), q.text(0));
    return choices;
}

QList<ReportInfo> salesReports(const QString &group)
{
    return {{u"funnel"_s, Text::tr("Sales funnel"), group, Text::tr("How far deals get, and where they stand now"),
             u"funnel"_s, {{u"pipeline"_s, Text::tr("Pipeline"), {}, {}, pipelines}}, funnelReport},
            {u"win-loss"_s, Text::tr("Won and lost"), group, Text::tr("How many deals are won, month by month"),
             u"trophy"_s, {}, winLossReport}};
}

QList<ReportInfo> customerReports(const QString &group)
{
    QList<ReportParam> products = abcParams();
    products.removeIf([](const ReportParam &p) { return p.key == u"hour_cost"; });
    return {{u"abc"_s, Text::tr("ABC analysis"), group, Text::tr("Which customers carry the business"), u"layers"_s,
             abcParams(), abcReport},
            {u"abc-products"_s, Text::tr("ABC analysis of products"), group,
             Text::tr("Which products carry the business"), u"package"_s, products, abcProductsReport}};
}

/// Checked, and as the choices write them.
QMap<QString, QString> readParams(const Database &db, const ReportInfo &info, const ReportRequest &request)
{
    QMap<QString, QString> params = request.params;
    for (auto it = params.begin(); it != params.end(); ++it) {
        const auto known = std::find_if(info.params.begin(), info.params.end(),
                                        [&](const ReportParam &p) { return p.key == it.key(); });
        if (known == info.params.end())
            throw Error(Text::tr("The report “%1” has no setting “%2”.").arg(info.id, it.key()), {},
                        Error::Kind::Refused);
        const ParamChoices choices = choicesOf(*known, db);
        const auto chosen = std::find_if(choices.begin(), choices.end(), [&](const auto &choice) {
            return choice.first.compare(it.value(), Qt::CaseInsensitive) == 0;
        });
        if (chosen != choices.end()) {
            *it = chosen->first;
        } else if (!choices.isEmpty()) {
            QStringList values;
            for (const auto &choice : choices)
                values << choice.first;
            values.removeAll(QString());
            throw Error(
                Text::tr("“%1” is no choice of “%2”; there is: %3.").arg(it.value(), it.key(), values.join(u", "_s)),
                {}, Error::Kind::Refused);
        }
    }
    return params;
}

/// Whole months move by whole months, other periods by their days.
Period comparisonPeriod(const Period &period, const ReportRequest &request)
{
    const CalendarKind calendar = request.calendar;
    if (request.compare == Compare::Year)
        return {monthsLater(period.from, -12, calendar), monthsLater(period.to, -12, calendar)};
    const int from = monthNumber(period.from, calendar), to = monthNumber(period.to, calendar);
    if (period.from == monthStart(from, calendar) && period.to == monthStart(to, calendar))
        return {monthStart(from - (to - from), calendar), period.from};
    return {period.from.addDays(-period.from.daysTo(period.to)), period.from};
}

} // namespace

QList<ReportInfo> reports()
{
    const QString sales = Text::tr("Sales"), money = Text::tr("Turnover"), people = Text::tr("Customers");
    const QString marketing = Text::tr("Marketing");
    QList<ReportInfo> list = salesReports(sales);
    list << ReportInfo {u"turnover"_s, Text::tr("Turnover and profit"), money,
                        Text::tr("What was sold and earned, month by month"), u"banknote"_s, {}, turnoverReport};
    list << customerReports(people);
    list << ReportInfo {
        u"territory"_s, Text::tr("Territory"), people,         Text::tr("Where the customers and the turnover are"),
        u"map-pin"_s,   {levelParam()},        territoryReport};
    list << ReportInfo {u"sources"_s, Text::tr("Sources"), marketing, Text::tr("Where the customers come from"),
                        u"megaphone"_s, {}, sourcesReport};
    return list;
}

ParamChoices choicesOf(const ReportParam &param, const Database &db)
{
    return param.records ? param.records(db) : param.choices;
}

std::optional<ReportInfo> findReport(QStringView id)
{
    for (const ReportInfo &info : reports()) {
        if (info.id == id)
            return info;
    }
    return std::nullopt;
}

namespace {

/// The records behind a row are those of the customers asked for.
void narrowDrill(ReportResult &result, const Database &db, const ReportRequest &request)
{
    if (request.filter.trimmed().isEmpty())
        return;
    const QString buyers = CustomerScope(db, request).filterOfBuyers();
    for (ReportDrill &drill : result.drill) {
        const QString wanted = drill.entity == Entity::Customer ? u'(' + request.filter + u')' : buyers;
        const bool isOpen = !drill.filter.isEmpty() && !wanted.isEmpty();
        drill.filter = isOpen ? wanted + u" and ("_s + drill.filter + u')' : QString();
    }
}

} // namespace

ReportResult runReport(const Database &db, const QString &id, const ReportRequest &asked, const Progress &progress)
{
    const std::optional<ReportInfo> info = findReport(id);
    if (!info)
        throw Error(Text::tr("There is no report “%1”.").arg(id), {}, Error::Kind::Refused);
    ReportRequest request = asked;
    request.params = readParams(db, *info, asked);
    const bool compared = request.compare != Compare::None;
    if (compared && (!request.period.from.isValid() || !request.period.to.isValid()))
        throw Error(Text::tr("A comparison needs a period with a first and a last day."), {}, Error::Kind::Refused);
    const ReportRead read(db, progress);
    ReportResult result = info->function(db, request, progress);
    narrowDrill(result, db, request);
    if (compared) {
        ReportRequest earlier = request;
        earlier.period = comparisonPeriod(request.period, request);
        ReportResult before = info->function(db, earlier, progress);
        narrowDrill(before, db, earlier);
        result.compared = std::make_shared<const ReportResult>(std::move(before));
    }
    return result;
}

int ReportResult::column(QStringView key) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).key == key)
            return i;
    }
    return -1;
}

QVariant ReportResult::value(qsizetype row, QStringView key) const
{
    const int i = column(key);
    return i < 0 ? QVariant() : rows.at(row).at(i);
}

} // namespace koriz
