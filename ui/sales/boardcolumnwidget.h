#pragma once
#include "ui/common/appcontext.h"
#include "ui/sales/boardcolumnmodel.h"

class QToolButton;

namespace koriz::ui {

class CardDelegate;
class CardListView;
class ElidedLabel;
class QuickAdd;

/// One stage on the board: its head with the figures, a place for adding a deal, and its cards.
class BoardColumnWidget : public QWidget
{
    Q_OBJECT

public:
    BoardColumnWidget(AppContext &context, const BoardColumn &column, BoardColumnModel::Fetch fetch,
                      QWidget *parent = nullptr);

    void setColumn(const BoardColumn &column);
    [[nodiscard]] const Stage &stage() const { return m_stage; }
    [[nodiscard]] CardListView *view() const { return m_view; }
    [[nodiscard]] BoardColumnModel *model() const { return m_model; }
    [[nodiscard]] CardDelegate *delegate() const { return m_delegate; }
    /// Brightened while cards are dragged; `isTarget` for the one under the mouse.
    void setDragging(bool isDragging, bool isTarget);
    void startAdding() { startAddingFor(0); }
    void startAddingFor(qint64 customer);
    /// Whether the figures of the head fit in one line.
    [[nodiscard]] bool hasRoomForFigures() const;
    void setFiguresStacked(bool isStacked);

    static constexpr int minWidth = 220;

signals:
    void added(koriz::OperationId step);
    void menuWanted(QPoint onScreen);
    /// Its width or what its head says.
    void headChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    [[nodiscard]] QWidget *makeHead();
    void showFigures();

    AppContext &m_context;
    Stage m_stage;
    BoardColumnModel *m_model;
    CardDelegate *m_delegate;
    CardListView *m_view;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_figures = nullptr;
    ElidedLabel *m_further = nullptr;  ///< the figures after the first where they are stacked
    QStringList m_parts;               ///< of the figures
    bool m_isStacked = false;
    QLabel *m_count = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_more = nullptr;
    QuickAdd *m_quickAdd = nullptr;
    bool m_isDragging = false;
    bool m_isTarget = false;
};

} // namespace koriz::ui
