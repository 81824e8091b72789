#include "ui/shell/passworddialog.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/theme.h"
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

PasswordDialog::PasswordDialog(Kind kind, const QString &title, const QString &sentence, QWidget *parent)
    : QDialog(parent), m_kind(kind)
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(title);
    buildUi(sentence);
    check();
}

QString PasswordDialog::password() const { return m_first->text(); }

void PasswordDialog::buildUi(const QString &sentence)
{
    auto *words = new QLabel(sentence, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    m_first = addField(form, u"password"_s, tr("Password"));
    if (m_kind == Kind::New)
        m_second = addField(form, u"passwordAgain"_s, tr("Once more"));
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"passwordProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    setTextRole(m_problem, TextRole::Secondary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
    setMinimumWidth(440);
}

QLineEdit *PasswordDialog::addField(QFormLayout *form, const QString &name, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMinimumWidth(280);
    connect(edit, &QLineEdit::textChanged, this, &PasswordDialog::check);
    form->addRow(label, edit);
    return edit;
}

QWidget *PasswordDialog::buildButtons()
{
    const DialogButtons buttons = makeDialogButtons(this, tr("Continue"), u"passwordOk"_s);
    m_ok = buttons.accept;
    connect(buttons.box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    return buttons.box;
}

void PasswordDialog::check()
{
    const bool differs = m_second && m_first->text() != m_second->text();
    m_ok->setEnabled(!m_first->text().isEmpty() && !differs);
    m_problem->setText(differs && !m_second->text().isEmpty() ? tr("The two are not the same.") : QString());
}

} // namespace koriz::ui
