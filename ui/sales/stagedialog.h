#pragma once
#include "core/db/operation.h"
#include "core/sales/pipelinestore.h"
#include "ui/common/appcontext.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace koriz::ui {

/// What a stage is called, how probable its deals are and how long they may stand in it. A stage without a number is
/// made anew, after the other open ones.
class StageDialog : public QDialog
{
    Q_OBJECT

public:
    StageDialog(AppContext &context, const Stage &stage, QWidget *parent);

    void accept() override;

signals:
    void saved(koriz::OperationId step, const QString &text);

private:
    void buildUi();
    [[nodiscard]] QLayout *buildForm();
    [[nodiscard]] Stage edited() const;

    AppContext &m_context;
    const Stage m_stage;
    QLineEdit *m_name = nullptr;
    QSpinBox *m_probability = nullptr;
    QSpinBox *m_limit = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace koriz::ui
