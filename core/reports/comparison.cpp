#include "core/reports/comparison.h"
#include "core/base/months.h"
#include <QCoreApplication>
#include <QHash>
#include <numeric>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

bool names(const ReportColumn &column) { return !isNumeric(column.type) || column.meaning == Meaning::RecordId; }

class Comparer
{
public:
    Comparer(const ReportResult &now, Beside which) : m_now(now), m_before(*now.compared), m_which(which)
    {
        const Period &a = now.period, &b = m_before.period;
        m_months = monthNumber(a.from, now.calendar) - monthNumber(b.from, now.calendar);
        int number = 0;
        for (const QVariantList &row : m_before.rows)
            m_earlier.insert(nameOf(row, m_months), ++number);
    }

    ReportResult run()
    {
        ReportResult made = m_now;
        addColumns(made);
        made.rows.clear();
        made.drill.clear();
        for (qsizetype i = 0; i < m_now.rows.size(); ++i) {
            const int earlier = m_earlier.take(nameOf(m_now.rows.at(i), 0));
            add(made, widened(m_now.rows.at(i), earlierRow(earlier)), m_now.drill.value(i));
        }
        addForgotten(made);
        if (m_now.drill.isEmpty())
            made.drill.clear();
        if (!m_now.totals.isEmpty())
            made.totals = widened(m_now.totals, m_before.totals);
        return made;
    }

private:
    [[nodiscard]] bool isWidened(int column) const
    {
        const ReportColumn &c = m_now.columns.at(column);
        return !names(c) && !c.isComparison && (m_which == Beside::AllFigures || m_now.chart.series.contains(c.key));
    }
    [[nodiscard]] bool hasChange(int column) const
    {
        const ColumnType type = m_now.columns.at(column).type;
        return type == ColumnType::Money || type == ColumnType::Count;
    }
    void addColumns(ReportResult &made) const
    {
        made.columns.clear();
        made.chart.series.clear();
        for (int i = 0; i < m_now.columns.size(); ++i) {
            const ReportColumn &c = m_now.columns.at(i);
            made.columns << c;
            if (!isWidened(i))
                continue;
            made.columns << ReportColumn {c.key + u"_before"_s, Text::tr("%1, before").arg(c.label), c.type, c.words,
                                          true};
            if (hasChange(i))
                made.columns << ReportColumn {
                    c.key + u"_change"_s, Text::tr("%1, change %").arg(c.label), ColumnType::Percent, {}, true};
        }
        for (const QString &key : m_now.chart.series) {
            made.chart.series << key;
            if (m_now.chart.kind != ChartHint::Kind::Stacked && made.column(QString(key + u"_before"_s)) >= 0)
                made.chart.series << key + u"_before"_s;
        }
    }
    [[nodiscard]] QString nameOf(const QVariantList &row, int laterMonths) const
    {
        QStringList parts;
        for (int i = 0; i < row.size(); ++i) {
            const ReportColumn &c = m_now.columns.at(i);
            if (c.type == ColumnType::Month)
                parts << QString::number(monthNumber(row.at(i).toDate(), m_now.calendar) + laterMonths);
            else if (names(c))
                parts << row.at(i).toString();
        }
        return parts.join(QChar(0xFFFF));
    }
    [[nodiscard]] QVariantList earlierRow(int number) const
    {
        return number > 0 ? m_before.rows.at(number - 1) : QVariantList();
    }
    [[nodiscard]] QVariantList widened(const QVariantList &now, const QVariantList &before) const
    {
        QVariantList row;
        for (int i = 0; i < m_now.columns.size(); ++i) {
            const QVariant a = now.value(i), b = before.value(i);
            row << a;
            if (!isWidened(i))
                continue;
            row << b;
            if (hasChange(i))
                row << (a.isValid() && b.isValid() && b.toDouble() > 0
                            ? QVariant(100 * (a.toDouble() - b.toDouble()) / b.toDouble())
                            : QVariant());
        }
        return row;
    }
    static void add(ReportResult &made, const QVariantList &row, const ReportDrill &drill)
    {
        made.rows << row;
        made.drill << drill;
    }
    /// What the earlier period alone has: its name, no figure of now; months go where they belong.
    void addForgotten(ReportResult &made) const
    {
        QList<int> rest = m_earlier.values();
        std::sort(rest.begin(), rest.end());
        for (const int number : rest) {
            QVariantList blank;
            const QVariantList before = earlierRow(number);
            for (int i = 0; i < m_now.columns.size(); ++i) {
                const ReportColumn &c = m_now.columns.at(i);
                blank << (!names(c) ? QVariant()
                              : c.type == ColumnType::Month
                              ? QVariant(monthsLater(before.at(i).toDate(), m_months, m_now.calendar))
                              : before.at(i));
            }
            add(made, widened(blank, before), m_before.drill.value(number - 1));
        }
        if (!rest.isEmpty() && !made.columns.isEmpty() && made.columns.first().type == ColumnType::Month)
            sortByMonth(made);
    }
    static void sortByMonth(ReportResult &made)
    {
        QList<qsizetype> order(made.rows.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
            return made.rows.at(a).first().toDate() < made.rows.at(b).first().toDate();
        });
        const QList<QVariantList> rows = made.rows;
        const QList<ReportDrill> drill = made.drill;
        for (qsizetype i = 0; i < order.size(); ++i) {
            made.rows[i] = rows.at(order.at(i));
            made.drill[i] = drill.at(order.at(i));
        }
    }

    const ReportResult &m_now;
    const ReportResult &m_before;
    Beside m_which;
    int m_months = 0;              ///< by which the earlier period lies behind
    QHash<QString, int> m_earlier; ///< by name: number of the row, from 1
};

} // namespace

ReportResult withComparison(const ReportResult &result, Beside which)
{
    return result.compared ? Comparer(result, which).run() : result;
}

} // namespace koriz
