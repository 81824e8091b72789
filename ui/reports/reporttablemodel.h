#pragma once
#include "core/base/format.h"
#include "core/reports/report.h"
#include <QAbstractTableModel>

namespace koriz::ui {

/// The rows of a report, sortable, with the totals always last.
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ReportTableModel(const Formatter &format, QObject *parent = nullptr);

    void setResult(const ReportResult &result);
    /// The row of the result that a row of the table shows; -1 = the totals.
    [[nodiscard]] int resultRow(int row) const;
    [[nodiscard]] int rowOf(int resultRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const Formatter &m_format;
    ReportResult m_result;
    QList<int> m_order;
};

} // namespace koriz::ui
