#pragma once
#include "core/sales/board.h"
#include "ui/common/appcontext.h"
#include "ui/sales/boardcolumnmodel.h"

class QAction;
class QMenu;
class QScrollArea;

namespace koriz::ui {

class BoardColumnWidget;
class CardListView;
class OutcomeZones;

/// The columns side by side, with what the keyboard and the mouse do between them. Changes nothing itself: it says
/// what is wanted.
class BoardView : public QWidget
{
    Q_OBJECT

public:
    /// Gives further cards of a column.
    using Fetch = std::function<QList<BoardCard>(const Stage &stage, const BoardCard *last, int limit)>;

    BoardView(AppContext &context, Fetch fetch, QWidget *parent = nullptr);

    /// Keeps selection, focus and scroll positions of cards that are still there.
    void setBoard(const BoardData &board);
    [[nodiscard]] const QList<BoardColumnWidget *> &columns() const { return m_columns; }
    [[nodiscard]] const QList<QAction *> &commands() const { return m_commands; } ///< with the chosen cards
    [[nodiscard]] QList<DealId> selectedDeals() const; ///< column by column, from the top; the card with focus if none
    void select(const QList<DealId> &deals);
    /// Most cards that any column has loaded; at least boardCards.
    [[nodiscard]] int loadedCards() const;
    void focusCards();  ///< of the column that has a current card, else the first one with cards
    void startAdding(qint64 customer = 0); ///< in the column with the focus, else the first

signals:
    void moveWanted(const QList<koriz::DealId> &deals, koriz::StageId stage, qint64 before);
    void outcomeWanted(const QList<koriz::DealId> &deals, koriz::StageKind outcome);
    void openWanted(koriz::DealId deal);
    void removeWanted(const QList<koriz::DealId> &deals);
    void added(koriz::OperationId step);
    void printColumnWanted(koriz::StageId stage);
    void stageWanted(const koriz::Stage &stage); ///< to be changed; without a number: a new one
    void stageShiftWanted(const koriz::Stage &stage, int places);
    void stageRemoveWanted(const koriz::Stage &stage);
    void dragStarted(); ///< the zones at the foot need the place

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    void buildCommands();
    void rebuildColumns(const BoardData &board);
    void fitHeads();
    void connectColumn(BoardColumnWidget *column);
    void connectKeys(BoardColumnWidget *column);
    void focusColumn(const BoardColumnWidget *from, int step);
    void moveAcross(const BoardColumnWidget *from, int step);
    void moveWithin(BoardColumnWidget *column, int step);
    void clearOthers(const CardListView *view);
    void drag(BoardColumnWidget *from, const QModelIndex &index);
    void setDragging(bool isDragging, const BoardColumnWidget *target);
    void showMenu(BoardColumnWidget *column, QPoint where);
    void showColumnMenu(BoardColumnWidget *column, QPoint onScreen);
    void addStageActions(QMenu *menu, const BoardColumnWidget *column);
    [[nodiscard]] BoardColumnWidget *focusedColumn() const; ///< else the first; null without columns
    [[nodiscard]] QPixmap dragPicture(BoardColumnWidget *from, const QModelIndex &index, qsizetype count) const;

    AppContext &m_context;
    Fetch m_fetch;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_row = nullptr;
    OutcomeZones *m_zones = nullptr;
    QList<BoardColumnWidget *> m_columns;
    QList<QAction *> m_commands;
    QAction *m_open = nullptr;
    QAction *m_won = nullptr;
    QAction *m_lost = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_stage = nullptr;
    QAction *m_newStage = nullptr;
    bool m_isRestoring = false; ///< a selection set by us, not by the owner
};

} // namespace koriz::ui
