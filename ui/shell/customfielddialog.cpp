#include "ui/shell/customfielddialog.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/theme.h"
#include "ui/common/wheelguard.h"
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

CustomFieldDialog::CustomFieldDialog(const CustomField &field, std::function<Issues(const CustomField &)> save,
                                     QWidget *parent)
    : QDialog(parent), m_field(field), m_save(std::move(save))
{
    setObjectName(u"customFieldDialog"_s);
    setWindowTitle(tr("Own field"));
    buildUi();
    fill(field);
}

void CustomFieldDialog::buildUi()
{
    m_label = new QLineEdit(this);
    m_label->setObjectName(u"customLabel"_s);
    m_label->setMinimumWidth(280);
    m_type = new QComboBox(this);
    m_type->setObjectName(u"customType"_s);
    for (const CustomType &type : customTypes())
        m_type->addItem(type.label, static_cast<int>(type.type));
    new WheelGuard(m_type);
    m_choices = new QPlainTextEdit(this);
    m_choices->setObjectName(u"customChoices"_s);
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(6 * fontMetrics().lineSpacing());
    m_choicesLabel = new QLabel(tr("Choices, each on a line of its own"), this);
    m_choicesLabel->setTextFormat(Qt::PlainText);
    m_choicesLabel->setWordWrap(true);
    m_choicesLabel->setBuddy(m_choices);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"customProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTextRole(m_problem, TextRole::Bad);
    QDialogButtonBox *buttons = makeDialogButtons(this, tr("Save"), u"customSave"_s).box;
    auto *form = new QFormLayout(this);
    form->setSpacing(space::m);
    form->addRow(tr("Name"), m_label);
    form->addRow(tr("Kind of value"), m_type);
    form->addRow(m_choicesLabel, m_choices);
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(m_type, &QComboBox::currentIndexChanged, this, &CustomFieldDialog::showChoices);
    connect(buttons, &QDialogButtonBox::accepted, this, &CustomFieldDialog::accept);
}

void CustomFieldDialog::fill(const CustomField &field)
{
    m_label->setText(field.label);
    m_type->setCurrentIndex(std::max(0, m_type->findData(static_cast<int>(field.type))));
    m_choices->setPlainText(field.choices.join(u'\n'));
    showChoices();
}

void CustomFieldDialog::showChoices()
{
    const bool isChoice = field().type == FieldType::Choice;
    m_choicesLabel->setVisible(isChoice);
    m_choices->setVisible(isChoice);
    adjustSize();
}

CustomField CustomFieldDialog::field() const
{
    CustomField made = m_field;
    made.label = m_label->text();
    made.type = static_cast<FieldType>(m_type->currentData().toInt());
    made.choices = m_choices->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    return made;
}

void CustomFieldDialog::accept()
{
    const Issues issues = m_save(field());
    if (issues.isEmpty())
        return QDialog::accept();
    m_problem->setText(issues.first().text);
    m_problem->setVisible(!m_problem->text().isEmpty());
    QWidget *at = issues.first().field == u"choices" ? m_choices
        : issues.first().field == u"type"            ? static_cast<QWidget *>(m_type)
                                                     : m_label;
    at->setAccessibleDescription(issues.first().text);
    at->setFocus();
    adjustSize();
}

} // namespace koriz::ui
