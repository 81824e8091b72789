#include "ui/reports/reporttablemodel.h"
#include "core/paper/reportdocument.h"
#include "ui/common/theme.h"
#include <QCollator>
#include <QGuiApplication>
#include <QPalette>
#include <numeric>

using namespace Qt::StringLiterals;

namespace koriz::ui {

ReportTableModel::ReportTableModel(const Formatter &format, QObject *parent)
    : QAbstractTableModel(parent), m_format(format)
{
}

void ReportTableModel::setResult(const ReportResult &result)
{
    beginResetModel();
    m_result = result;
    m_order.resize(result.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
}

int ReportTableModel::resultRow(int row) const { return row < m_order.size() ? m_order.at(row) : -1; }
int ReportTableModel::rowOf(int resultRow) const { return static_cast<int>(m_order.indexOf(resultRow)); }

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size()) + (m_result.totals.isEmpty() ? 0 : 1);
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportColumn &column = m_result.columns.at(index.column());
    const int row = resultRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row < 0 ? shownTotal(m_result, index.column(), m_format)
                       : shownText(m_result, index.column(), m_result.rows.at(row).value(index.column()), m_format);
    case Qt::ForegroundRole:
        return column.isComparison ? QVariant(colors(QGuiApplication::palette()).secondary) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumeric(column.type) ? QVariant(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute)
                                 : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::FontRole: return row < 0 ? QVariant(fontOf(FontRole::Strong)) : QVariant();
    default: return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_result.columns.size())
        return {};
    const ReportColumn &column = m_result.columns.at(section);
    if (role == Qt::DisplayRole)
        return column.label;
    if (role == Qt::TextAlignmentRole)
        return (isNumeric(column.type) ? int(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute)
                                       : int(Qt::AlignLeading | Qt::AlignVCenter))
            | Qt::TextWordWrap;
    return {};
}

void ReportTableModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::iota(m_order.begin(), m_order.end(), 0);
    if (column >= 0 && column < m_result.columns.size()) {
        const ReportColumn &by = m_result.columns.at(column);
        QCollator collator;
        collator.setNumericMode(true);
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            const QVariant left = m_result.rows.at(a).value(column), right = m_result.rows.at(b).value(column);
            if (left.isValid() != right.isValid())
                return left.isValid(); // no figure stands last, whichever way
            const auto less = [&](const QVariant &x, const QVariant &y) {
                if (by.type == ColumnType::Text)
                    return collator.compare(by.words.value(x.toString(), x.toString()),
                                            by.words.value(y.toString(), y.toString())) < 0;
                return isNumeric(by.type) ? x.toDouble() < y.toDouble() : x.toDate() < y.toDate();
            };
            return order == Qt::AscendingOrder ? less(left, right) : less(right, left);
        });
    }
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace koriz::ui
