#pragma once
#include "core/base/format.h"
#include "core/sales/board.h"
#include <QAbstractListModel>
#include <functional>

namespace koriz::ui {

/// The cards of one column of the board; more are fetched as the owner scrolls. While something is dragged over it,
/// a row without a card keeps the place free.
class BoardColumnModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CardRole = Qt::UserRole + 1, GapRole, LiftedRole };
    /// Gives the cards after `last`, at most `limit`.
    using Fetch = std::function<QList<BoardCard>(const BoardCard *last, int limit)>;

    BoardColumnModel(const Formatter &format, Fetch fetch, QObject *parent = nullptr);

    void setColumn(const BoardColumn &column, QDate today);
    [[nodiscard]] const BoardColumn &column() const { return m_column; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] BoardCard card(const QModelIndex &index) const; ///< a null id for the gap
    [[nodiscard]] QModelIndex indexOf(DealId deal) const;

    /// The place that stays free, counted in cards; -1 = none. `height` is that of what is dragged.
    void setGap(int row, int height);
    [[nodiscard]] int gap() const { return m_gap; }
    /// Cards under way: painted as the places they left.
    void setLifted(const QList<DealId> &deals);
    /// The deal above which something put at `row` (counted in cards) goes; 0 = at the end of the column.
    [[nodiscard]] qint64 dealAt(int row, const QList<DealId> &except) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Everything a card shows, in one line: for screen readers and the tip.
    [[nodiscard]] QString asText(const BoardCard &card) const;
    [[nodiscard]] QString stepText(const NextStep &step) const;

private:
    const Formatter &m_format;
    Fetch m_fetch;
    BoardColumn m_column;
    QDate m_today;
    QList<DealId> m_lifted;
    int m_gap = -1;
    int m_gapHeight = 0;
    bool m_isComplete = true;
};

} // namespace koriz::ui

Q_DECLARE_METATYPE(koriz::BoardCard)
