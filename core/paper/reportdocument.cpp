#include "core/paper/reportdocument.h"
#include "core/base/countries.h"
#include "core/base/money.h"
#include <QCoreApplication>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

bool isNumber(ColumnType type) { return type != ColumnType::Text && type != ColumnType::Month && type != ColumnType::Date; }

ChartKind chartKind(ChartHint::Kind kind)
{
    switch (kind) {
    case ChartHint::Kind::Bars: return ChartKind::Bars;
    case ChartHint::Kind::Funnel: return ChartKind::Funnel;
    case ChartHint::Kind::Stacked: return ChartKind::Stacked;
    case ChartHint::Kind::Line: return ChartKind::Line;
    default: return ChartKind::Columns;
    }
}

/// Rows that are drawn: of a ranking the first, of a funnel those of the way to won. The table below has all.
QList<QVariantList> chartRows(const ReportResult &result)
{
    QList<QVariantList> rows = result.chart.kind == ChartHint::Kind::Bars ? result.rows.mid(0, 15) : result.rows;
    if (const int kind = result.column(u"kind"); result.chart.kind == ChartHint::Kind::Funnel && kind >= 0)
        rows.removeIf([kind](const QVariantList &row) { return row.at(kind) == u"lost"_s; });
    return rows;
}

double chartValue(const ReportResult &result, int column, const QVariant &value)
{
    if (!value.isValid())
        return std::numeric_limits<double>::quiet_NaN();
    const bool isMoney = result.columns.at(column).type == ColumnType::Money;
    return isMoney ? value.toDouble() / std::pow(10.0, currencyDecimals(result.currency)) : value.toDouble();
}

void setValueTexts(ChartSpec &spec, const ReportResult &result, ColumnType type, const Formatter &formatter)
{
    const QString currency = result.currency;
    const double scale = std::pow(10.0, currencyDecimals(currency));
    if (type == ColumnType::Money) {
        spec.valueText = [=](double v) { return formatter.money(std::llround(v * scale), currency); };
        spec.axisText = [=](double v) { return formatter.shortMoney(std::llround(v * scale), currency); };
    } else if (type == ColumnType::Percent) {
        spec.valueText = [=](double v) { return formatter.percent(v / 100); };
    } else {
        spec.valueText = [=](double v) { return formatter.number(v, type == ColumnType::Count ? 0 : 1); };
    }
}

QStringList shownRow(const ReportResult &result, const QVariantList &row, const Formatter &formatter)
{
    QStringList texts;
    for (int i = 0; i < row.size(); ++i)
        texts << shownText(result, i, row.at(i), formatter);
    return texts;
}

block::Table tableOf(const ReportResult &result, const Formatter &formatter)
{
    block::Table table;
    for (const ReportColumn &column : result.columns)
        table.columns << block::Column {column.label, isNumber(column.type) ? block::ColumnKind::Number : block::ColumnKind::Text, 0, 0};
    table.rowCount = result.rows.size();
    table.row = [result, formatter](qint64 row) { return shownRow(result, result.rows.at(row), formatter); };
    table.emptyText = Text::tr("There is nothing in this period.");
    if (!result.totals.isEmpty()) {
        table.totals = shownRow(result, result.totals, formatter);
        table.totals.first() = Text::tr("Total");
        for (int i = 1; i < table.totals.size(); ++i) {
            if (!result.totals.at(i).isValid())
                table.totals[i].clear();
        }
    }
    return table;
}

} // namespace

QString shownText(const ReportResult &result, int column, const QVariant &value, const Formatter &formatter)
{
    const ReportColumn &c = result.columns.at(column);
    if (!value.isValid() || value.isNull())
        return c.type == ColumnType::Text ? QString() : u"\u2013"_s;
    switch (c.type) {
    case ColumnType::Text: {
        const QString text = value.toString();
        return c.key == u"country" && !text.isEmpty() ? countryName(text, formatter.settings().language) : c.words.value(text, text);
    }
    case ColumnType::Count:
        return c.key == u"id" ? formatter.digits(QString::number(value.toLongLong())) : formatter.count(value.toLongLong());
    case ColumnType::Money:
        return formatter.money(value.toLongLong(), result.currency);
    case ColumnType::Percent:
        return formatter.percent(value.toDouble() / 100);
    case ColumnType::Number:
        return formatter.number(value.toDouble(), 1);
    case ColumnType::Month:
        return formatter.month(value.toDate());
    case ColumnType::Date:
        return formatter.date(value.toDate());
    }
    return {};
}

ChartSpec reportChart(const ReportResult &result, const Formatter &formatter)
{
    ChartSpec spec;
    spec.title = result.title;
    spec.emptyText = Text::tr("There is nothing to draw in this period.");
    const int category = result.column(result.chart.category);
    if (result.chart.kind == ChartHint::Kind::None || category < 0)
        return spec;
    spec.kind = chartKind(result.chart.kind);
    const int note = spec.kind == ChartKind::Funnel ? result.column(u"cumulative") : -1;
    const QList<QVariantList> rows = chartRows(result);
    for (const QVariantList &row : rows) {
        spec.categories << shownText(result, category, row.at(category), formatter);
        if (note >= 0)
            spec.notes << (row.at(note).isValid() ? shownText(result, note, row.at(note), formatter) : QString());
    }
    for (const QString &key : result.chart.series) {
        const int column = result.column(key);
        Q_ASSERT(column >= 0);
        ChartSeries series {result.columns.at(column).label, {}};
        for (const QVariantList &row : rows)
            series.values << chartValue(result, column, row.at(column));
        spec.series << series;
        setValueTexts(spec, result, result.columns.at(column).type, formatter);
    }
    return spec;
}

QString periodText(const Period &period, const Formatter &formatter)
{
    const QString from = formatter.date(period.from);
    const QString last = period.to.isValid() ? formatter.date(period.to.addDays(-1)) : QString();
    if (from.isEmpty() && last.isEmpty())
        return Text::tr("All time");
    if (last.isEmpty())
        return Text::tr("Since %1").arg(from);
    return from.isEmpty() ? Text::tr("Until %1").arg(last) : Text::tr("%1 – %2", "first and last day").arg(from, last);
}

Document toDocument(const ReportResult &result, const Formatter &formatter)
{
    Document document;
    document.title = result.title;
    document.blocks << block::Title {result.title};
    document.blocks << block::Meta {{periodText(result.period, formatter),
                                     Text::tr("Based on: %1 %2", "number and what is counted").arg(formatter.count(result.n), result.nLabel)}};
    if (ChartSpec spec = reportChart(result, formatter); !spec.categories.isEmpty()) {
        spec.title.clear(); // it stands above
        const qreal height = spec.kind == ChartKind::Bars || spec.kind == ChartKind::Funnel
            ? std::max(35.0, 9.0 * double(spec.categories.size()) + 10) : 70.0;
        document.blocks << block::Chart {spec, std::min(height, 160.0)};
    }
    document.blocks << block::Table(tableOf(result, formatter));
    for (const QString &note : result.notes)
        document.blocks << block::Paragraph {note};
    document.blocks << block::Heading {Text::tr("How this is counted")} << block::Paragraph {result.formula};
    return document;
}

} // namespace koriz
