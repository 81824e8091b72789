#pragma once
#include "core/sales/dealstore.h"
#include "ui/common/appcontext.h"

namespace koriz::ui {

class FieldEdit;

/// The short form at the top of a column: title, value and customer of a new deal. Return saves and stays for the
/// next one, Esc closes.
class QuickAdd : public QWidget
{
    Q_OBJECT

public:
    QuickAdd(AppContext &context, Stage stage, QWidget *parent = nullptr);

    /// `customer` is proposed for this deal; 0 = what was typed before stays.
    void start(qint64 customer = 0);

signals:
    void added(koriz::OperationId step);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    FieldEdit *addEdit(const QString &key);
    QLayout *buildButtons();
    void save();
    void finish();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] OperationId addDeal();

    AppContext &m_context;
    Stage m_stage;
    FieldEdit *m_title = nullptr;
    FieldEdit *m_value = nullptr;
    FieldEdit *m_customer = nullptr;
    bool m_isGiven = false; ///< the customer was proposed, not typed
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace koriz::ui
