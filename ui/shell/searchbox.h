#pragma once
#include "core/fields/search.h"
#include "ui/common/appcontext.h"
#include "ui/common/worker.h"
#include <QLineEdit>
#include <QTimer>

class QAction;
class QListWidget;
class QListWidgetItem;

namespace koriz::ui {

/// Finds records, screens and actions from anywhere (Ctrl+K). The list stands under the field; the keyboard stays in
/// it.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    SearchBox(AppContext &context, QWidget *host);

    /// Says what can be done now besides opening a record.
    void setActions(std::function<QList<QAction *>()> actions) { m_actions = std::move(actions); }
    /// Colours and direction are the host's; called when its size changes.
    void placeList();

signals:
    void openRecord(koriz::Entity entity, qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void lookUp();
    void showResult(const std::any &result);
    void showFailure(const std::exception_ptr &failure);
    void showAnswer();
    void addNote(const QString &iconName, const QString &text);
    void addActions(const QString &text);
    void addItem(const QString &iconName, const QString &name, const QString &why, const QVariant &target);
    void choose(QListWidgetItem *item);
    void takeCurrent();
    void closeList();

    AppContext &m_context;
    QWidget *m_host;
    QListWidget *m_list = nullptr;
    Worker m_worker {this};
    QTimer m_delay;
    std::function<QList<QAction *>()> m_actions;
    bool m_isCurrent = false;  ///< the list answers the text as it stands
    bool m_takesFirst = false; ///< Enter came before the answer
};

} // namespace koriz::ui
