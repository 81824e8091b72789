#pragma once
#include "core/base/id.h"
#include <QListView>

class QMimeData;

namespace koriz::ui {

class BoardColumnModel;

/// The cards of one column: keys and drops become wishes that the board fulfils.
class CardListView : public QListView
{
    Q_OBJECT

public:
    explicit CardListView(QWidget *parent = nullptr);

    [[nodiscard]] BoardColumnModel *cards() const;
    [[nodiscard]] QList<DealId> selectedDeals() const; ///< from top to bottom
    /// The card with the focus; null without one.
    [[nodiscard]] DealId currentDeal() const;
    /// Height that the gap for these dragged things has.
    void setGapHeight(int height) { m_gapHeight = height; }
    /// Where in a card the mouse took hold of it; valid in `dragWanted`.
    [[nodiscard]] QPoint grip() const { return m_grip; }

    [[nodiscard]] static QMimeData *mimeOf(const QList<DealId> &deals);
    /// Empty for anything that is no drag of cards.
    [[nodiscard]] static QList<DealId> dealsIn(const QMimeData *mime);

signals:
    void focusColumnWanted(int step);       ///< +1 = the next stage
    void moveAcrossWanted(int step);
    void moveWithinWanted(int step);        ///< -1 = up
    void openWanted();
    void wonWanted();
    void lostWanted();
    void addWanted();
    void removeWanted();
    void dragWanted(const QModelIndex &from);
    void dropped(const QList<koriz::DealId> &deals, int row); ///< row counted in cards
    void dragIsHere(bool isHere);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool handleArrow(QKeyEvent *event);
    [[nodiscard]] bool handleLetter(const QKeyEvent *event);
    [[nodiscard]] int dropRow(QPoint where) const;

    int m_gapHeight = 90;
    QPoint m_grip;
};

} // namespace koriz::ui
