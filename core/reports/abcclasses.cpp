#include "core/reports/abcclasses.h"
#include "core/base/money.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

double number(const ReportResult &result, const QString &key)
{
    bool ok = false;
    const double value = param(result, key).toDouble(&ok);
    if (!ok)
        throw Error(Text::tr("“%1” is no number for “%2”.").arg(param(result, key), key), {}, Error::Kind::Refused);
    return value;
}

qint64 measure(const AbcItem &item, bool byProfit) { return byProfit ? item.profit() : item.turnover; }

struct Class
{
    qint64 n = 0, turnover = 0, profit = 0, serving = 0;
    void add(const AbcItem &item)
    {
        ++n;
        turnover += item.turnover;
        profit += item.profit();
        serving += item.serving;
    }
};

QMap<QString, QString> classWords() { return {{u"unclassified"_s, Text::tr("Unclassified")}}; }

QString code(char letter) { return letter == ' ' ? u"unclassified"_s : QString(QLatin1Char(letter)); }

QList<ReportColumn> classColumns()
{
    return {{u"class"_s, Text::tr("Class"), ColumnType::Text, classWords()},
            {u"n"_s, Text::tr("Number", "how many"), ColumnType::Count, {}},
            {u"share_n"_s, Text::tr("Share of the number, %"), ColumnType::Percent, {}},
            {u"turnover"_s, Text::tr("Turnover"), ColumnType::Money, {}},
            {u"share_turnover"_s, Text::tr("Share of the turnover, %"), ColumnType::Percent, {}},
            {u"cost_to_serve"_s, Text::tr("Cost to serve"), ColumnType::Money, {}},
            {u"profit_after"_s, Text::tr("Profit after it"), ColumnType::Money, {}}};
}

QVariantList classRow(const QString &name, const Class &c, const Class &all, bool servingKnown)
{
    return {name, countValue(c.n), percent(c.n, all.n), moneyValue(c.turnover), percent(c.turnover, all.turnover),
            servingKnown ? moneyValue(c.serving) : QVariant(), moneyValue(c.profit - c.serving)};
}

void writeClasses(ReportResult &result, const std::vector<AbcItem> &items, const AbcRules &rules, Entity entity)
{
    result.columns = classColumns();
    QMap<char, Class> classes {{'A', {}}, {'B', {}}, {'C', {}}};
    QMap<char, QList<qint64>> ids;
    Class classified, all;
    for (const AbcItem &item : items) {
        classes[item.letter].add(item);
        ids[item.letter] << item.id;
        all.add(item);
        if (item.letter != ' ')
            classified.add(item);
    }
    const bool known = rules.hourCost.has_value();
    for (const char letter : {'A', 'B', 'C'}) {
        result.rows << classRow(code(letter), classes[letter], classified, known);
        result.drill << ReportDrill {entity, inFilter(u"id"_s, ids[letter])};
    }
    if (classes.contains(' ')) {
        QVariantList row = classRow(code(' '), classes[' '], {}, known); // no share: the classes share 100 %
        result.rows << row;
        result.drill << ReportDrill {entity, inFilter(u"id"_s, ids[' '])};
    }
    result.totals = classRow({}, all, {}, known);
    result.chart = {ChartHint::Kind::Columns, u"class"_s, {u"share_n"_s, u"share_turnover"_s}};
}

void writeDetail(ReportResult &result, const std::vector<AbcItem> &items, Entity entity,
                 const std::function<QString(qint64)> &name)
{
    result.columns = {{u"id"_s, Text::tr("Number"), ColumnType::Count, {}, false, Meaning::RecordId},
                      {u"name"_s, Text::tr("Name"), ColumnType::Text, {}},
                      {u"turnover"_s, Text::tr("Turnover"), ColumnType::Money, {}},
                      {u"cumulative"_s, Text::tr("Share with all above, %"), ColumnType::Percent, {}},
                      {u"class"_s, Text::tr("Class"), ColumnType::Text, classWords()}};
    for (const AbcItem &item : items) {
        result.rows << QVariantList {countValue(item.id), name(item.id), moneyValue(item.turnover),
                                     item.letter == ' ' ? QVariant() : QVariant(item.cumulative), code(item.letter)};
        result.drill << ReportDrill {entity, u"id = "_s + QString::number(item.id)};
    }
    result.chart = {};
}

} // namespace

AbcRules abcRules(const ReportResult &result)
{
    AbcRules rules;
    rules.byProfit = param(result, u"by"_s) == u"profit";
    rules.detail = param(result, u"detail"_s) == u"yes";
    rules.a = std::llround(number(result, u"a"_s) * 100);
    rules.b = std::llround(number(result, u"b"_s) * 100);
    if (rules.a <= 0 || rules.a > rules.b || rules.b > 10000)
        throw Error(Text::tr("The thresholds must be 0 < A ≤ B ≤ 100."), {}, Error::Kind::Refused);
    if (!param(result, u"hour_cost"_s).isEmpty())
        rules.hourCost
            = std::llround(number(result, u"hour_cost"_s) * std::pow(10.0, currencyDecimals(result.currency)));
    return rules;
}

void classify(std::vector<AbcItem> &items, const AbcRules &rules)
{
    std::sort(items.begin(), items.end(), [&](const AbcItem &x, const AbcItem &y) {
        const qint64 a = measure(x, rules.byProfit), b = measure(y, rules.byProfit);
        return a != b ? a > b : x.id < y.id;
    });
    qint64 total = 0, before = 0;
    for (const AbcItem &item : items)
        total += std::max<qint64>(0, measure(item, rules.byProfit));
    __extension__ typedef __int128 Wide; // shares compared exactly, whatever the amounts
    for (AbcItem &item : items) {
        const qint64 own = measure(item, rules.byProfit);
        if (own <= 0)
            continue;
        const Wide part = Wide(before) * 10000;
        item.letter = part < Wide(total) * rules.a ? 'A' : part < Wide(total) * rules.b ? 'B' : 'C';
        before += own;
        item.cumulative = 100.0 * double(before) / double(total);
    }
}

void writeAbc(ReportResult &result, const std::vector<AbcItem> &items, const AbcRules &rules, Entity entity,
              const std::function<QString(qint64 id)> &name)
{
    result.n = qint64(items.size());
    if (rules.detail)
        writeDetail(result, items, entity, name);
    else
        writeClasses(result, items, rules, entity);
    noteTooFew(result, result.n);
}

} // namespace koriz
