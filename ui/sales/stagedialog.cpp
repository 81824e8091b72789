#include "ui/sales/stagedialog.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int mostDays = 9999;

int wholePercent(int basisPoints) { return (basisPoints + 50) / 100; }

} // namespace

StageDialog::StageDialog(AppContext &context, const Stage &stage, QWidget *parent)
    : QDialog(parent), m_context(context), m_stage(stage)
{
    setObjectName(u"stageDialog"_s);
    setWindowTitle(stage.id.isNull() ? tr("New stage") : tr("Stage"));
    buildUi();
}

QLayout *StageDialog::buildForm()
{
    m_name = new QLineEdit(m_stage.name);
    m_name->setObjectName(u"stageName"_s);
    m_name->selectAll();
    m_probability = new QSpinBox;
    m_probability->setObjectName(u"stageProbability"_s);
    m_probability->setRange(0, 100);
    m_probability->setValue(wholePercent(m_stage.probabilityBp));
    m_limit = new QSpinBox;
    m_limit->setObjectName(u"stageLimit"_s);
    m_limit->setRange(0, mostDays);
    m_limit->setSpecialValueText(tr("No limit"));
    m_limit->setValue(m_stage.ageLimitDays.value_or(0));
    auto *form = new QFormLayout;
    form->setSpacing(space::s);
    const auto add = [form](const QString &label, QWidget *edit) {
        edit->setAccessibleName(label);
        form->addRow(label, edit);
    };
    add(tr("Name"), m_name);
    add(tr("Probability, %"), m_probability);
    add(tr("Days a deal may stand in it"), m_limit);
    return form;
}

void StageDialog::buildUi()
{
    m_problem = new QLabel;
    m_problem->setObjectName(u"stageProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTextRole(m_problem, TextRole::Bad);
    QDialogButtonBox *buttons = makeDialogButtons(this, tr("Save"), u"stageSave"_s).box;
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(buildForm());
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

/// A probability that is not of whole percents stays as it is unless another one is set.
Stage StageDialog::edited() const
{
    Stage stage = m_stage;
    stage.name = m_name->text().trimmed();
    if (m_probability->value() != wholePercent(m_stage.probabilityBp))
        stage.probabilityBp = m_probability->value() * 100;
    stage.ageLimitDays = m_limit->value() > 0 ? std::optional(m_limit->value()) : std::nullopt;
    return stage;
}

void StageDialog::accept()
{
    Stage stage = edited();
    const Issues issues = validate(stage);
    m_problem->setText(issues.isEmpty() ? QString() : issues.first().text);
    m_problem->setVisible(!issues.isEmpty());
    if (!issues.isEmpty())
        return;
    const QString text
        = stage.id.isNull() ? tr("Stage “%1” added").arg(stage.name) : tr("Stage “%1” changed").arg(stage.name);
    OperationId step;
    const bool isSaved = guarded(m_context, [&] {
        Operation operation(m_context.db, stage.id.isNull() ? OperationKind::Add : OperationKind::Edit, text);
        PipelineStore store(m_context.db);
        if (stage.id.isNull())
            stage.id = store.addStage(stage.pipeline, stage.name);
        store.change(stage);
        step = operation.commit();
    });
    if (!isSaved)
        return;
    if (!step.isNull())
        emit saved(step, text);
    QDialog::accept();
}

} // namespace koriz::ui
