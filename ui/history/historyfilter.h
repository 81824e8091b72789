#pragma once
#include "core/db/operation.h"
#include "ui/common/appcontext.h"
#include <QTimer>

class QComboBox;
class QLineEdit;

namespace koriz::ui {

class FieldEdit;

/// Which steps of the journal the history shows: words, kind, days, who worked.
class HistoryFilter : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilter(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] OperationFilter filter() const;
    void focusText();
    /// The file changed: employees may be others.
    void loadEmployees();
    /// Takes everything away; false when nothing was set.
    [[nodiscard]] bool isEmpty() const; ///< lets all steps through
    bool clear();

signals:
    void changed();

private:
    FieldEdit *dayEdit(const QString &name, const QString &meaning);

    AppContext &m_context;
    QLineEdit *m_text = nullptr;
    QComboBox *m_kind = nullptr;
    FieldEdit *m_from = nullptr;
    FieldEdit *m_until = nullptr;
    QComboBox *m_employee = nullptr;
    QTimer m_delay;
};

} // namespace koriz::ui
