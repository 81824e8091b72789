#include "ui/common/plaintable.h"
#include "ui/common/theme.h"
#include <QHeaderView>

namespace koriz::ui {

PlainTable::PlainTable(const QString &name, const QString &meaning, const QStringList &columns, QWidget *parent)
    : QTableView(parent), m_model(new QStandardItemModel(0, static_cast<int>(columns.size()), this))
{
    setObjectName(name);
    setAccessibleName(meaning);
    m_model->setHorizontalHeaderLabels(columns);
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(space::row);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { emit currentRowChanged(now.row()); });
}

void PlainTable::clearRows()
{
    m_model->removeRows(0, m_model->rowCount());
}

void PlainTable::addRow(const QStringList &texts, qint64 id, bool isFaded)
{
    QList<QStandardItem *> items;
    for (const QString &text : texts) {
        auto *item = new QStandardItem(text.simplified());
        item->setEditable(false);
        item->setToolTip(plainTip(text));
        item->setData(id, Qt::UserRole);
        if (isFaded)
            item->setForeground(colors(this).secondary);
        items << item;
    }
    m_model->appendRow(items);
}

qint64 PlainTable::idAt(int row) const
{
    return m_model->index(row, 0).data(Qt::UserRole).toLongLong();
}

QList<qint64> PlainTable::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids << idAt(index.row());
    return ids;
}

void PlainTable::select(int row)
{
    if (row >= 0 && row < rowCount())
        setCurrentIndex(m_model->index(row, 0)); // selectRow() does nothing right to left in Qt 6.4
}

} // namespace koriz::ui
