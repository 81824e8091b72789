#pragma once
#include "core/records/recordchanges.h"
#include "ui/common/appcontext.h"
#include "ui/common/worker.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace koriz::ui {

class ChangesTable;
class EmptyState;
class PlainTable;

/// Deleted records: what they held, and bringing them back with all that hung on them.
class TrashView : public QWidget
{
    Q_OBJECT

public:
    explicit TrashView(AppContext &context, QWidget *parent = nullptr);

    void load();
    [[nodiscard]] QAction *bringBackCommand() const { return m_back; }

signals:
    void broughtBack(const QString &what);

private:
    void buildUi();
    void fill(const QList<TrashRow> &rows);
    void showRecord(int row);
    void bringBack();

    AppContext &m_context;
    QList<TrashRow> m_rows;
    QStackedWidget *m_stack = nullptr;
    PlainTable *m_table = nullptr;
    ChangesTable *m_changes = nullptr;
    QAction *m_back = nullptr;
    QLabel *m_state = nullptr;
    Worker m_list {this};
    Worker m_record {this};
};

} // namespace koriz::ui
