#pragma once
#include "core/fields/listquery.h"
#include "ui/common/appcontext.h"
#include <QTimer>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace koriz::ui {

enum class MailKind;
class EmptyState;
class FilterBar;
class ListHeader;
class ListModel;

/// The list of all records of one kind: search as you type, filters, columns, sorting, deleting, printing. Remembers
/// its columns, widths and order.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    RecordList(Entity entity, AppContext &context, QWidget *parent = nullptr);
    ~RecordList() override;

    [[nodiscard]] ListModel &model() const { return *m_model; }
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] qint64 currentId() const;
    /// Makes it the current row; when the list is still gathered, as soon as it is there.
    void select(qint64 id);
    void refresh();
    /// Text form; an unfit one is told and leaves the list as it is.
    void setFilterText(const QString &filterText);
    void focusSearch();
    /// The rows, or the search field where there are none.
    void focusRows();
    void focusTable(); ///< and chooses the first row where none is chosen
    /// Takes search and filter away; false when there were none.
    bool clearSearch();
    void print();
    /// There is little room: only the first columns that can be read are shown.
    void setNarrow(bool narrow);
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] const QList<QAction *> &commands() const { return m_commands; }
    [[nodiscard]] QAction *historyCommand() const { return m_history; }

signals:
    void opened(qint64 id);
    void currentChanged(qint64 id); ///< while a key is held, once the rows stand still
    void newRequested();
    void toast(const QString &text, koriz::OperationId step);
    /// The list's menu is about to open; a page adds what only it can do.
    void menuWanted(QMenu *menu);
    void exportRequested(const koriz::ListRequest &request, const QStringList &columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUi();
    QWidget *buildTools();
    void buildTable();
    void connectAll();
    void connectModel();
    void connectTable();
    void request();
    void updateState();
    void rememberSelection();
    void restoreSelection();
    void deleteSelected();
    [[nodiscard]] qint64 neighbourOfSelection() const;
    void showColumns();
    void addColumnActions(QMenu &menu);
    void buildCommands();
    QAction *addCommand(const QString &name, const QString &iconName, const QString &text, const QKeySequence &keys,
                        void (RecordList::*work)());
    void addMailCommand(const QString &name, const QString &text, const QKeySequence &keys, MailKind kind);
    void updateCommands(qint64 selected);
    void openSelected();
    void showHistory();
    void mergeSelected();
    void printBirthdays();
    void saveAsTable();
    void toggleColumn(const QString &path, bool shown);
    void showMenu(const QPoint &at);
    void loadLayout();
    void saveLayout();
    void saveWidth(int column, int width);
    void fitColumns();
    void measureContents();
    void shareRoom(int room, const QVariantMap &widths);
    [[nodiscard]] int wantedWidth(int column, const QVariantMap &widths) const;
    [[nodiscard]] int narrowWidth(int column, const QVariantMap &widths) const;
    [[nodiscard]] QString settingsKey(const char *what) const;
    [[nodiscard]] QStringList visibleOrder() const;

    static constexpr int searchWidth = 150, searchBesideCard = 110;

    Entity m_entity;
    AppContext &m_context;
    ListModel *m_model;
    QLineEdit *m_search = nullptr;
    FilterBar *m_filters = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_columns = nullptr;
    QToolButton *m_print = nullptr;
    QToolButton *m_more = nullptr;
    QList<QAction *> m_commands;
    QList<QAction *> m_mail; ///< what else can be printed of the customers that the list shows
    QAction *m_open = nullptr;
    QAction *m_history = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_save = nullptr;
    QTableView *m_table = nullptr;
    ListHeader *m_header = nullptr; ///< of the table
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTimer m_arrival;           ///< while a key is held the rows rush by; the one it ends on is told
    bool m_isKeyHeld = false;
    bool m_isLoading = false; ///< the layout: what the header says then is not the owner's wish
    bool m_isNarrow = false;
    QList<int> m_contentWidths; ///< by column, for the narrow list; empty = to be measured
    QList<qint64> m_keptSelection;
    qint64 m_keptCurrent = 0;
    qint64 m_wanted = 0;
    qint64 m_top = 0; ///< chosen as the first row before the order was known; the one that gets there takes over
};

} // namespace koriz::ui
