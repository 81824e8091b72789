// Customers and turnover by place.
#include "core/base/countries.h"
#include "core/base/fold.h"
#include "core/fields/filter.h"
#include "core/reports/builtinreports.h"
#include "core/reports/reporttools.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

const QStringList &levels()
{
    static const QStringList keys {u"country"_s, u"region"_s, u"city"_s, u"district"_s, u"street"_s};
    return keys;
}

struct Place
{
    QStringList names {}; ///< one per level, as first met
    qint64 customers = 0, buyers = 0, turnover = 0;
};

/// Finds places by their names, however they are written.
class Places
{
public:
    explicit Places(int depth) : m_depth(depth) { }
    [[nodiscard]] int depth() const { return m_depth; }
    int of(const Query &q, int firstColumn)
    {
        m_raw.clear();
        for (int i = 0; i < m_depth; ++i)
            m_raw.append(q.utf8(firstColumn + i)).push_back('\n');
        if (const auto it = m_byText.find(m_raw); it != m_byText.end())
            return it->second;
        return m_byText[m_raw] = add(q, firstColumn);
    }
    int nowhere()
    {
        if (m_nowhere < 0) {
            QStringList names;
            names.resize(m_depth);
            m_nowhere = byNames(names);
        }
        return m_nowhere;
    }
    std::vector<Place> list {};

private:
    int add(const Query &q, int firstColumn)
    {
        QStringList names;
        for (int i = 0; i < m_depth; ++i)
            names << q.text(firstColumn + i).trimmed();
        return byNames(names);
    }
    int byNames(const QStringList &names)
    {
        QStringList keys, shown;
        for (int i = 0; i < names.size(); ++i) {
            keys << (i == 0 ? countryKey(names.at(0)) : fold(names.at(i)));
            if (const auto known = m_nameOf.constFind(keys); known != m_nameOf.constEnd())
                shown << *known;
            else
                shown << *m_nameOf.insert(keys, names.at(i));
        }
        const auto it = m_byKey.constFind(keys);
        if (it != m_byKey.constEnd())
            return *it;
        list.push_back({shown});
        return *m_byKey.insert(keys, int(list.size()) - 1);
    }
    int m_depth;
    int m_nowhere = -1;
    std::string m_raw;
    std::unordered_map<std::string, int> m_byText;
    QHash<QStringList, int> m_byKey;
    QHash<QStringList, QString> m_nameOf; ///< as first met, so that "Latvia" is not "Latvija" in another of its cities
};

/// Place of each customer by id; -1 = not asked for.
std::vector<int> readCustomers(const Database &db, const ReportRequest &request, const Progress &progress,
                               Places &places)
{
    const CustomerScope scope(db, request);
    std::vector<int> placeOf(size_t(greatestId(db, "customer")) + 1, -1);
    RowCounter row(progress);
    QByteArray asked; // only these: a column costs as much as a row's place
    for (const QString &level : levels().mid(0, places.depth()))
        asked += ", " + level.toLatin1();
    Query addresses(db, "SELECT customer_id" + asked + " FROM customer_address ORDER BY customer_id, position");
    qint64 last = 0;
    for (; addresses.next(); row()) {
        const qint64 id = addresses.integer(0);
        if (id != last && scope.holds(id))
            placeOf[size_t(id)] = places.of(addresses, 1);
        last = id;
    }
    Query customers(db, "SELECT id FROM customer");
    for (; customers.next(); row()) {
        const qint64 id = customers.integer(0);
        if (!scope.holds(id))
            continue;
        int &place = placeOf[size_t(id)];
        if (place < 0)
            place = places.nowhere();
        ++places.list[size_t(place)].customers;
    }
    return placeOf;
}

qint64 readTurnover(const Database &db, const Period &period, const Progress &progress, const std::vector<int> &placeOf,
                    Places &places)
{
    // By receipt_by_customer. (+: not through the days' index.)
    Query q(db, isOpen(period) ? R"sql(SELECT customer_id, total_minor FROM receipt ORDER BY customer_id)sql"
                               : R"sql(SELECT customer_id, total_minor FROM receipt
                                       WHERE +bought_on >= :from AND +bought_on < :to ORDER BY customer_id)sql");
    if (!isOpen(period))
        bindPeriod(q, period);
    RowCounter row(progress);
    qint64 anonymous = 0, lastBuyer = 0;
    for (; q.next(); row()) {
        const qint64 id = q.integer(0);
        anonymous += id == 0;
        const int place = id == 0 ? -1 : placeOf[size_t(id)];
        if (place < 0)
            continue;
        places.list[size_t(place)].turnover += q.integer(1);
        if (id != lastBuyer) {
            ++places.list[size_t(place)].buyers;
            lastBuyer = id;
        }
    }
    return anonymous;
}

QList<ReportColumn> columns(int depth)
{
    const QMap<QString, QString> unknown {{QString(), Text::tr("Unknown")}};
    const QStringList labels {Text::tr("Country"), Text::tr("Region"), Text::tr("City"), Text::tr("District"),
                              Text::tr("Street")};
    QList<ReportColumn> list;
    for (int i = 0; i < depth; ++i)
        list << ReportColumn {levels().at(i), labels.at(i), ColumnType::Text,
                              unknown,        false,        i == 0 ? Meaning::Country : Meaning::Plain};
    return list << ReportColumn {u"customers"_s, Text::tr("Customers"), ColumnType::Count, {}}
                << ReportColumn {u"buyers"_s, Text::tr("Buyers"), ColumnType::Count, {}}
                << ReportColumn {u"turnover"_s, Text::tr("Turnover"), ColumnType::Money, {}}
                << ReportColumn {u"average"_s, Text::tr("Average per customer"), ColumnType::Money, {}};
}

QVariantList rowOf(const Place &p)
{
    QVariantList row;
    for (const QString &name : p.names)
        row << (name.isNull() ? u""_s : name);
    return row << countValue(p.customers) << countValue(p.buyers) << moneyValue(p.turnover)
               << perPiece(p.turnover, p.customers);
}

/// By the first address, as the figures.
QString filterOf(const Place &p)
{
    QStringList parts;
    for (int i = 0; i < p.names.size(); ++i)
        parts << u"address.1."_s + levels().at(i)
                + (p.names.at(i).isEmpty() ? u" is empty"_s : u" = "_s + quotedText(p.names.at(i)));
    return parts.join(u" and "_s);
}

void addRows(ReportResult &result, std::vector<Place> &places, int depth)
{
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::tuple(-a.turnover, -a.customers, a.names) < std::tuple(-b.turnover, -b.customers, b.names);
    });
    Place total;
    total.names.resize(depth);
    for (const Place &p : places) {
        if (p.customers == 0)
            continue;
        result.rows << rowOf(p);
        result.drill << ReportDrill {Entity::Customer, filterOf(p)};
        total.customers += p.customers;
        total.buyers += p.buyers;
        total.turnover += p.turnover;
    }
    result.totals = rowOf(total);
    result.n = total.customers;
}

} // namespace

ReportResult territoryReport(const Database &db, const ReportRequest &request, const Progress &progress)
{
    ReportResult result = startResult(db, u"territory"_s, request);
    const int depth = int(levels().indexOf(param(result, u"level"_s))) + 1;
    result.columns = columns(depth);
    Places places(depth);
    const std::vector<int> placeOf = readCustomers(db, request, progress, places);
    const qint64 anonymous = readTurnover(db, request.period, progress, placeOf, places);
    addRows(result, places.list, depth);
    result.nLabel = Text::tr("customers");
    result.formula = Text::tr(
        "Customers by the place of their first address. Buyers = those with a purchase in the period. Turnover = what "
        "they bought in it, returns taken off. Average per customer = turnover ÷ customers.");
    result.chart = {ChartHint::Kind::Bars, levels().at(depth - 1), {u"turnover"_s}};
    if (anonymous > 0)
        result.notes << Text::tr("%Ln receipt(s) without a customer are left out.", nullptr, int(anonymous));
    return result;
}

} // namespace koriz
