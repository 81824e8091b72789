#pragma once
#include "core/sales/board.h"
#include "ui/common/page.h"

class QComboBox;
class QStackedWidget;
class QTimer;

namespace koriz::ui {

class BoardView;
class EmptyState;
class FilterBar;
class RecordList;

/// The funnel: the open deals of a pipeline on a board.
class FunnelPage : public Page
{
    Q_OBJECT

public:
    explicit FunnelPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<QAction *> commands() const override;
    void reload(Areas areas) override;
    [[nodiscard]] bool canPrint() const override { return true; }
    void print() override;
    void showRecord(Entity entity, qint64 id) override;
    void showList(Entity entity, const QString &filter) override;
    void startNew(Entity entity) override { startNewFor(entity, 0); }
    void startNewFor(Entity entity, qint64 customer) override;
    bool back() override;
    void focusContent() override;
    void focusSearch() override;

    [[nodiscard]] BoardView *board() const { return m_board; }

private:
    void buildUi();
    [[nodiscard]] QWidget *makeTools();
    void makeFilters();
    void connectAll();
    void fillChoices();
    void readFilter();
    void load();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] bool isListed() const; ///< deals of a report are looked at, open or not, instead of the board
    void showBoard(const BoardData &board);
    void move(const QList<DealId> &deals, StageId stage, qint64 before);
    void finish(const QList<DealId> &deals, StageKind outcome);
    void lose(const QList<DealId> &deals, const Stage &stage);
    void place(const QList<DealId> &deals, const Move &how, const QString &text);
    void remove(const QList<DealId> &deals);
    void open(DealId deal);
    void printBoard(StageId only);
    void editStage(Stage stage);
    void shiftStage(const Stage &stage, int places);
    void removeStage(const Stage &stage);
    void changeStages(OperationKind kind, const QString &text, const std::function<void(PipelineStore &)> &work);
    [[nodiscard]] std::optional<Stage> outcomeStage(StageKind outcome) const;
    [[nodiscard]] QString nameOf(const QList<DealId> &deals) const; ///< “Sofa” or "3 deals"

    Catalogue m_catalogue;
    QList<Pipeline> m_pipelines;
    PipelineId m_pipeline;
    bool m_isPipelineChosen = false; ///< by the owner, so that it stays also while it is empty
    BoardFilter m_filter;
    qint64 m_shown = 0; ///< deals on the board
    BoardView *m_board = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_tools = nullptr;
    QWidget *m_listed = nullptr;   ///< made when it is first needed
    RecordList *m_list = nullptr;
    QComboBox *m_pipelineBox = nullptr;
    QComboBox *m_employeeBox = nullptr;
    QComboBox *m_sourceBox = nullptr;
    QLineEdit *m_search = nullptr;
    FilterBar *m_conditions = nullptr; ///< of deals: segments and more
    QPushButton *m_clear = nullptr;
    QLabel *m_count = nullptr;
    QTimer *m_typing = nullptr;
};

} // namespace koriz::ui
