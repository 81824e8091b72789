#pragma once
#include <QStandardItemModel>
#include <QTableView>

namespace koriz::ui {

/// A table of texts that are read, not edited: rows are selected whole, texts are plain. Lives on a page or dialog
/// that fills it; for lists of records see RecordList.
class PlainTable : public QTableView
{
    Q_OBJECT

public:
    /// `name` becomes the objectName, `meaning` what assistive programs say.
    PlainTable(const QString &name, const QString &meaning, const QStringList &columns, QWidget *parent = nullptr);

    void clearRows();
    /// Cells from the first column on; `id` is what currentId() gives for the row.
    void addRow(const QStringList &texts, qint64 id = 0, bool isFaded = false);
    [[nodiscard]] int rowCount() const { return m_model->rowCount(); }
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] qint64 currentId() const { return idAt(currentIndex().row()); }
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// Makes a row the current one; does nothing when there is none of that number.
    void select(int row);

signals:
    void currentRowChanged(int row);

private:
    QStandardItemModel *m_model;
};

} // namespace koriz::ui
