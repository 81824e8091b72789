#pragma once
#include "core/base/format.h"
#include "core/sales/board.h"
#include <QStyledItemDelegate>

namespace koriz::ui {

/// Paints a card of the board: title, customer and value, next step, ageing dot, tags and initials; at most five
/// lines, mirrored right to left.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CardDelegate(const Formatter &format, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The card by itself, for what is dragged.
    [[nodiscard]] QPixmap picture(const QWidget *view, const QModelIndex &index, int width) const;

private:
    struct Frame;
    void paintTitle(Frame &frame) const;
    void paintCustomer(Frame &frame) const;
    void paintStep(Frame &frame) const;
    void paintFoot(Frame &frame) const;

    const Formatter &m_format;
};

} // namespace koriz::ui
