// Charts in words and the marks of their axes.
#include "core/paper/chart.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz {

bool isEmpty(const ChartSpec &spec)
{
    if (spec.categories.isEmpty())
        return true;
    for (const ChartSeries &series : spec.series)
        for (const double value : series.values)
            if (std::isfinite(value) && value != 0.0)
                return false;
    return true;
}

QString valueText(const ChartSpec &spec, double value)
{
    if (spec.valueText)
        return spec.valueText(value);
    return QString::number(value, 'f', value == std::floor(value) ? 0 : 2);
}

QString axisText(const ChartSpec &spec, double value)
{
    return spec.axisText ? spec.axisText(value) : valueText(spec, value);
}

QString chartAsText(const ChartSpec &spec)
{
    if (isEmpty(spec))
        return spec.emptyText;
    QStringList lines;
    for (qsizetype i = 0; i < spec.categories.size(); ++i) {
        QStringList parts;
        for (const ChartSeries &series : spec.series) {
            const double value = series.values.value(i, std::nan(""));
            if (std::isfinite(value))
                parts << (spec.series.size() > 1 ? u"%1 %2"_s.arg(series.name, valueText(spec, value))
                                                 : valueText(spec, value));
        }
        if (const QString note = spec.notes.value(i); !note.isEmpty())
            parts << note;
        lines << u"%1: %2"_s.arg(spec.categories.at(i), parts.join(u"; "_s));
    }
    return lines.join(u'\n');
}

QList<double> axisTicks(double least, double greatest, bool whole)
{
    least = std::min(least, 0.0);
    greatest = std::max(greatest, 0.0);
    if (least == greatest)
        greatest = 1;
    const double rough = (greatest - least) / 5;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        const bool odd = whole && factor == 2.5 && power < 10; // 2.5 customers
        if (!odd && factor * power >= rough * 0.999) {
            step = factor * power;
            break;
        }
    }
    if (whole)
        step = std::max(step, 1.0);
    QList<double> ticks;
    const double from = std::floor(least / step + 1e-9), to = std::ceil(greatest / step - 1e-9);
    for (double at = from; at <= to; ++at)
        ticks << at * step;
    return ticks;
}

} // namespace koriz
