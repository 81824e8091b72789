#include "ui/sales/boardcolumnmodel.h"
#include "ui/common/theme.h"
#include <QSize>

using namespace Qt::StringLiterals;

namespace koriz::ui {

BoardColumnModel::BoardColumnModel(const Formatter &format, Fetch fetch, QObject *parent)
    : QAbstractListModel(parent), m_format(format), m_fetch(std::move(fetch))
{
}

void BoardColumnModel::setColumn(const BoardColumn &column, QDate today)
{
    beginResetModel();
    m_column = column;
    m_today = today;
    m_gap = -1;
    m_lifted.clear();
    m_isComplete = column.cards.size() >= column.count;
    endResetModel();
}

BoardCard BoardColumnModel::card(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() == m_gap)
        return {};
    return m_column.cards.value(index.row() - (m_gap >= 0 && index.row() > m_gap ? 1 : 0));
}

QModelIndex BoardColumnModel::indexOf(DealId deal) const
{
    for (int row = 0; row < m_column.cards.size(); ++row) {
        if (m_column.cards.at(row).id == deal)
            return index(row + (m_gap >= 0 && row >= m_gap ? 1 : 0));
    }
    return {};
}

void BoardColumnModel::setGap(int row, int height)
{
    if (row == m_gap)
        return;
    if (m_gap >= 0) {
        beginRemoveRows({}, m_gap, m_gap);
        m_gap = -1;
        endRemoveRows();
    }
    if (row >= 0) {
        row = std::min<int>(row, static_cast<int>(m_column.cards.size()));
        m_gapHeight = height;
        beginInsertRows({}, row, row);
        m_gap = row;
        endInsertRows();
    }
}

void BoardColumnModel::setLifted(const QList<DealId> &deals)
{
    m_lifted = deals;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {LiftedRole});
}

qint64 BoardColumnModel::dealAt(int row, const QList<DealId> &except) const
{
    for (; row < m_column.cards.size(); ++row) {
        if (!except.contains(m_column.cards.at(row).id))
            return m_column.cards.at(row).id.value;
    }
    if (m_isComplete || m_column.cards.isEmpty())
        return 0;
    const QList<BoardCard> below = m_fetch(&m_column.cards.last(), 1);
    return below.isEmpty() ? 0 : below.first().id.value;
}

int BoardColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_column.cards.size()) + (m_gap >= 0 ? 1 : 0);
}

QVariant BoardColumnModel::data(const QModelIndex &index, int role) const
{
    const bool isGap = index.row() == m_gap;
    if (role == GapRole)
        return isGap;
    if (isGap)
        return role == Qt::SizeHintRole ? QVariant(QSize(10, m_gapHeight)) : QVariant();
    const BoardCard shown = card(index);
    switch (role) {
    case Qt::DisplayRole: return shown.title;
    case Qt::AccessibleTextRole: return asText(shown);
    case Qt::ToolTipRole: return plainTip(asText(shown));
    case CardRole: return QVariant::fromValue(shown);
    case LiftedRole: return m_lifted.contains(shown.id);
    default: return {};
    }
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return index.row() == m_gap
        ? Qt::ItemIsDropEnabled
        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

bool BoardColumnModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && m_gap < 0;
}

void BoardColumnModel::fetchMore(const QModelIndex &)
{
    const QList<BoardCard> more = m_fetch(m_column.cards.isEmpty() ? nullptr : &m_column.cards.last(), boardCards);
    m_isComplete = more.size() < boardCards;
    if (more.isEmpty())
        return;
    const int first = static_cast<int>(m_column.cards.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_column.cards += more;
    endInsertRows();
}

QString BoardColumnModel::stepText(const NextStep &step) const
{
    if (step.id == 0)
        return tr("No next step");
    if (!step.day.isValid())
        return step.subject;
    return step.subject + u" · "_s + m_format.relativeDay(step.day, m_today);
}

QString BoardColumnModel::asText(const BoardCard &card) const
{
    QStringList parts {card.title};
    if (!card.customer.isEmpty())
        parts << card.customer;
    parts << m_format.money(card.value.minor, card.currency) << m_column.stage.name;
    parts << (card.next.isOverdue ? tr("Overdue: %1").arg(stepText(card.next)) : stepText(card.next));
    parts << tr("%Ln day(s) in this stage", nullptr, card.ageDays);
    if (card.ageing == Ageing::Over)
        parts << tr("too long");
    if (!card.employee.isEmpty())
        parts << card.employee;
    parts += card.tags;
    return parts.join(u", "_s);
}

} // namespace koriz::ui
