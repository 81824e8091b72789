#include "ui/reports/reporttext.h"
#include "core/base/money.h"
#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr qsizetype mostBars = 30;     ///< of a ranking; the table has the rest
constexpr qsizetype mostPoints = 2000; ///< of a line

ChartKind kindOf(ChartHint::Kind kind)
{
    switch (kind) {
    case ChartHint::Kind::Bars: return ChartKind::Bars;
    case ChartHint::Kind::Funnel: return ChartKind::Funnel;
    case ChartHint::Kind::Stacked: return ChartKind::Stacked;
    case ChartHint::Kind::Line: return ChartKind::Line;
    default: return ChartKind::Columns;
    }
}

double number(const ReportColumn &column, const QVariant &value, const QString &currency)
{
    if (!value.isValid() || value.isNull())
        return std::nan("");
    return column.type == ColumnType::Money ? value.toDouble() / std::pow(10.0, currencyDecimals(currency))
                                            : value.toDouble();
}

std::function<QString(double)> writerOf(const ReportColumn &column, const QString &currency, const Formatter &format,
                                        bool isShort)
{
    const double unit = std::pow(10.0, currencyDecimals(currency));
    switch (column.type) {
    case ColumnType::Money:
        return [=](double v) {
            const qint64 minor = std::llround(v * unit);
            return isShort ? format.shortMoney(minor, currency) : format.money(minor, currency);
        };
    case ColumnType::Percent: return [=](double v) { return format.percent(v / 100, isShort ? 0 : 1); };
    case ColumnType::Count: return [=](double v) { return format.count(std::llround(v)); };
    default: return [=](double v) { return format.number(v, 1); };
    }
}

} // namespace

bool isNumeric(const ReportColumn &column)
{
    return column.type != ColumnType::Text && column.type != ColumnType::Month && column.type != ColumnType::Date;
}

QString figureText(const ReportColumn &column, const QVariant &value, const QString &currency, const Formatter &format)
{
    if (!value.isValid() || value.isNull())
        return isNumeric(column) ? u"–"_s : QString();
    switch (column.type) {
    case ColumnType::Text: return column.words.value(value.toString(), value.toString());
    case ColumnType::Count: return format.count(value.toLongLong());
    case ColumnType::Money: return format.money(value.toLongLong(), currency);
    case ColumnType::Percent: return format.percent(value.toDouble() / 100);
    case ColumnType::Number: return format.number(value.toDouble(), 1);
    case ColumnType::Month: return format.month(value.toDate());
    case ColumnType::Date: return format.date(value.toDate());
    }
    return {};
}

std::optional<ChartSpec> chartOf(const ReportResult &result, const Formatter &format)
{
    const int category = result.column(result.chart.category);
    if (result.chart.kind == ChartHint::Kind::None || category < 0)
        return std::nullopt;
    ChartSpec spec;
    spec.kind = kindOf(result.chart.kind);
    spec.title = result.title;
    spec.emptyText = Text::tr("There is nothing to draw for this period yet.");
    const bool isRanking = spec.kind == ChartKind::Bars || spec.kind == ChartKind::Funnel;
    const qsizetype count = std::min(result.rows.size(), isRanking ? mostBars : mostPoints);
    for (qsizetype row = 0; row < count; ++row)
        spec.categories << figureText(result.columns.at(category), result.rows.at(row).value(category), result.currency, format);
    for (const QString &key : result.chart.series) {
        const int index = result.column(key);
        if (index < 0)
            continue;
        const ReportColumn &column = result.columns.at(index);
        ChartSeries series {column.label, {}};
        for (qsizetype row = 0; row < count; ++row)
            series.values << number(column, result.rows.at(row).value(index), result.currency);
        if (spec.series.isEmpty()) {
            spec.valueText = writerOf(column, result.currency, format, false);
            spec.axisText = writerOf(column, result.currency, format, true);
        }
        spec.series << series;
    }
    if (const int share = result.column(u"cumulative"); spec.kind == ChartKind::Funnel && share >= 0) {
        for (qsizetype row = 0; row < count; ++row)
            spec.notes << figureText(result.columns.at(share), result.rows.at(row).value(share), result.currency, format);
    }
    return spec;
}

QString periodText(const Period &period, const Formatter &format)
{
    const QString last = format.date(period.to.addDays(-1));
    if (period.from.isNull() && period.to.isNull())
        return Text::tr("Since the beginning");
    if (period.from.isNull())
        return Text::tr("Up to %1").arg(last);
    if (period.to.isNull())
        return Text::tr("From %1 on").arg(format.date(period.from));
    return u"%1 – %2"_s.arg(format.date(period.from), last);
}

QString sampleText(const ReportResult &result, const Formatter &format)
{
    return u"n = %1 %2"_s.arg(format.count(result.n), result.nLabel).trimmed();
}

void addReport(Document &document, const ReportResult &result, const Formatter &format)
{
    document.blocks << block::Title {result.title}
                    << block::Meta {{periodText(result.period, format), sampleText(result, format)}};
    if (std::optional<ChartSpec> spec = chartOf(result, format); spec && !isEmpty(*spec)) {
        spec->title.clear();
        spec->direction = document.page.direction;
        document.blocks << block::Chart {*spec, 70} << block::Spacer {};
    }
    const auto write = [&](const QVariantList &values) {
        QStringList cells;
        for (qsizetype i = 0; i < result.columns.size(); ++i)
            cells << figureText(result.columns.at(i), values.value(i), result.currency, format);
        return cells;
    };
    QList<block::Column> columns;
    for (const ReportColumn &column : result.columns)
        columns << block::Column {column.label, isNumeric(column) ? block::ColumnKind::Number : block::ColumnKind::Text, 0, 0};
    QList<QStringList> rows;
    for (const QVariantList &values : result.rows)
        rows << write(values);
    block::Table table = block::Table::of(columns, rows, result.totals.isEmpty() ? QStringList() : write(result.totals));
    table.emptyText = Text::tr("Nothing happened in this period.");
    document.blocks << table << block::Spacer {};
    for (const QString &note : result.notes)
        document.blocks << block::Paragraph {note};
    document.blocks << block::Meta {{result.formula}};
}

} // namespace koriz::ui
