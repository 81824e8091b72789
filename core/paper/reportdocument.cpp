#include "core/paper/reportdocument.h"
#include "core/base/countries.h"
#include "core/base/language.h"
#include "core/base/money.h"
#include "core/reports/comparison.h"
#include <QCoreApplication>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr QSize pictureSize {1000, 560};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

constexpr qsizetype mostBars = 20;   ///< of a ranking; the table has the rest
constexpr qsizetype manyColumns = 8; ///< more of them read better on the broad side

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
QList<int> chartRows(const ReportResult &result)
{
    const bool isRanking = result.chart.kind == ChartHint::Kind::Bars;
    const int kind = result.chart.kind == ChartHint::Kind::Funnel ? result.column(u"kind") : -1;
    QList<int> rows;
    for (int i = 0; i < result.rows.size() && (!isRanking || rows.size() < mostBars); ++i) {
        if (kind < 0 || result.rows.at(i).at(kind) != u"lost"_s)
            rows << i;
    }
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
        table.columns << block::Column {
            column.label, isNumeric(column.type) ? block::ColumnKind::Number : block::ColumnKind::Text, 0, 0};
    table.rowCount = result.rows.size();
    table.row = [result, formatter](qint64 row) { return shownRow(result, result.rows.at(row), formatter); };
    table.emptyText = Text::tr("There is nothing in this period.");
    if (!result.totals.isEmpty()) {
        for (int i = 0; i < result.totals.size(); ++i)
            table.totals << shownTotal(result, i, formatter);
    }
    return table;
}

} // namespace

QString shownText(const ReportResult &result, int column, const QVariant &value, const Formatter &formatter)
{
    const ReportColumn &c = result.columns.at(column);
    if (!value.isValid() || value.isNull())
        return isNumeric(c.type) ? u"\u2013"_s : c.words.value(QString());
    switch (c.type) {
    case ColumnType::Text: {
        const QString text = value.toString();
        return c.meaning == Meaning::Country && !text.isEmpty() ? countryName(text, formatter.settings().language)
                                                                : c.words.value(text, text);
    }
    case ColumnType::Count:
        return c.meaning == Meaning::RecordId ? formatter.digits(QString::number(value.toLongLong()))
                                              : formatter.count(value.toLongLong());
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

QString shownTotal(const ReportResult &result, int column, const Formatter &formatter)
{
    if (column == 0)
        return Text::tr("Total");
    const QVariant value = result.totals.value(column);
    return value.isValid() && isNumeric(result.columns.at(column).type) ? shownText(result, column, value, formatter)
                                                                        : QString();
}

ReportChart reportChart(const ReportResult &result, const Formatter &formatter)
{
    ChartSpec spec;
    spec.title = result.title;
    spec.emptyText = Text::tr("There is nothing to draw in this period.");
    spec.direction = isRightToLeft(formatter.settings().language) ? Qt::RightToLeft : Qt::LeftToRight;
    const int category = result.column(result.chart.category);
    if (result.chart.kind == ChartHint::Kind::None || category < 0)
        return {spec, {}};
    spec.kind = chartKind(result.chart.kind);
    const int note = spec.kind == ChartKind::Funnel ? result.column(u"cumulative") : -1;
    const QList<int> rows = chartRows(result);
    for (const int row : rows) {
        const QVariantList &values = result.rows.at(row);
        spec.categories << shownText(result, category, values.at(category), formatter);
        if (note >= 0)
            spec.notes << (values.at(note).isValid() ? shownText(result, note, values.at(note), formatter) : QString());
    }
    for (const QString &key : result.chart.series) {
        const int column = result.column(key);
        Q_ASSERT(column >= 0);
        ChartSeries series {result.columns.at(column).label, {}, key.endsWith(u"_before")};
        for (const int row : rows)
            series.values << chartValue(result, column, result.rows.at(row).at(column));
        if (spec.series.isEmpty())
            setValueTexts(spec, result, result.columns.at(column).type, formatter);
        spec.series << series;
    }
    return {spec, rows};
}

QImage reportPicture(const ReportResult &result, const Formatter &formatter)
{
    const ReportResult shown = withComparison(result, Beside::ChartFigures);
    const ReportChart chart = reportChart(shown, formatter);
    return chart.spec.categories.isEmpty() ? QImage() : renderChart(chart.spec, pictureSize, 2);
}

QString sampleText(const ReportResult &result, const Formatter &formatter)
{
    return Text::tr("Based on: %1 %2", "number and what is counted").arg(formatter.count(result.n), result.nLabel);
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

void addReport(Document &document, const ReportResult &result, const Formatter &formatter)
{
    const ReportResult shown = withComparison(result, Beside::ChartFigures);
    if (shown.columns.size() > manyColumns)
        document.page.orientation = QPageLayout::Landscape;
    QString days = periodText(result.period, formatter);
    if (result.compared)
        days = Text::tr("%1, compared with %2").arg(days, periodText(result.compared->period, formatter));
    document.blocks << block::Title {result.title} << block::Meta {{days, sampleText(result, formatter)}};
    if (ChartSpec spec = reportChart(shown, formatter).spec; !spec.categories.isEmpty()) {
        spec.title.clear(); // it stands above
        const qreal perBar = spec.series.size() > 1 ? 13 : 9;
        const qreal height = spec.kind == ChartKind::Bars || spec.kind == ChartKind::Funnel
            ? std::max(35.0, perBar * double(spec.categories.size()) + 10) : 70.0;
        document.blocks << block::Chart {spec, std::min(height, 160.0)};
    }
    document.blocks << tableOf(shown, formatter);
    for (const QString &note : result.notes)
        document.blocks << block::Paragraph {note};
    document.blocks << block::Heading {Text::tr("How this is counted")}
                    << block::Paragraph {formatter.digits(result.formula)};
    if (result.compared) {
        document.blocks
            << block::Heading {Text::tr("The earlier period: %1").arg(periodText(result.compared->period, formatter))}
            << tableOf(*result.compared, formatter);
    }
}

Document reportPages(const PageSource &source, const ReportResult &result)
{
    Document document = newDocument(source, result.title);
    addReport(document, result, source.format);
    return document;
}

} // namespace koriz
