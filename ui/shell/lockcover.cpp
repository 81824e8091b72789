#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/screenlock.h"
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

LockCover::LockCover(QWidget *window) : QWidget(window)
{
    setObjectName(u"lockCover"_s);
    setAccessibleName(tr("Koriz is locked"));
    auto *outer = new QVBoxLayout(this);
    outer->addStretch();
    outer->addWidget(buildForm(), 0, Qt::AlignHCenter);
    outer->addStretch();
    window->installEventFilter(this);
    setGeometry(window->rect());
}

QWidget *LockCover::buildForm()
{
    auto *title = new QLabel(inWindowDirection(tr("Koriz is locked")));
    title->setObjectName(u"lockTitle"_s);
    setTextRole(title, TextRole::Normal, FontRole::Title);
    m_password = new QLineEdit;
    m_password->setObjectName(u"lockPassword"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_unlock = new QPushButton(icon(u"lock"_s, IconTint::OnAccent), tr("Unlock"));
    m_unlock->setObjectName(u"lockUnlock"_s);
    setKind(m_unlock, ButtonKind::Primary);
    auto *quit = new QPushButton(tr("Quit"));
    quit->setObjectName(u"lockQuit"_s);
    setKind(quit, ButtonKind::Quiet);
    m_problem = new QLabel;
    m_problem->setObjectName(u"lockProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, TextRole::Bad);
    m_form = new QWidget(this);
    m_form->setFixedWidth(280);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    for (QWidget *part : QList<QWidget *> {title, m_password, m_problem, m_unlock, quit})
        column->addWidget(part);
    for (QPushButton *button : {m_unlock, quit})
        button->setAutoDefault(false);
    connect(m_unlock, &QPushButton::clicked, this, [this] { emit answered(m_password->text()); });
    connect(m_password, &QLineEdit::returnPressed, this, [this] { emit answered(m_password->text()); });
    connect(quit, &QPushButton::clicked, this, &LockCover::quitWanted);
    return m_form;
}

void LockCover::setAsking(bool asks)
{
    m_form->setVisible(asks);
    if (asks)
        m_password->setFocus();
}

void LockCover::tell(const QString &text)
{
    m_problem->setText(text);
    m_password->selectAll();
    m_password->setFocus();
}

void LockCover::setBusy(bool busy)
{
    m_password->setReadOnly(busy);
    m_unlock->setEnabled(!busy);
}

void LockCover::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colors(this).window);
}

bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace koriz::ui
