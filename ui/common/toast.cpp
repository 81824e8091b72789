#include "ui/common/toast.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int shownForMs = 10'000;
constexpr int aboveFoot = 24;
constexpr int widest = 640;
}

Toast::Toast(QWidget *host)
    : QWidget(host), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_action->setObjectName(u"toastAction"_s);
    setKind(m_action, ButtonKind::Quiet);
    setTextRole(m_action, TextRole::Accent, FontRole::Strong);
    m_close->setObjectName(u"toastClose"_s);
    m_close->setIcon(icon(u"x"_s, IconTint::Secondary));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::xs, space::s, space::xs);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownForMs);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        dismiss();
        emit triggered();
    });
    for (QObject *watched : {static_cast<QObject *>(host), static_cast<QObject *>(m_action),
                             static_cast<QObject *>(m_close), static_cast<QObject *>(this)})
        watched->installEventFilter(this);
    hide();
}

void Toast::setDuration(int milliseconds)
{
    m_timer.setInterval(milliseconds);
}

void Toast::showText(const QString &text, const QString &actionText)
{
    m_text->setText(inBrief(text));
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(m_text->text());
    place();
    hide(); // what is shown anew is said anew
    show();
    raise();
    restart();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Toast::dismiss()
{
    m_timer.stop();
    hide();
}

void Toast::keepClearOf(QWidget *foot)
{
    if (m_foot == foot)
        return;
    if (m_foot)
        m_foot->removeEventFilter(this);
    m_foot = foot;
    if (m_foot)
        m_foot->installEventFilter(this);
    place();
}

void Toast::restart()
{
    const bool held = underMouse() || m_action->hasFocus() || m_close->hasFocus();
    if (held)
        m_timer.stop();
    else if (isVisible())
        m_timer.start();
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    const int most = std::min(host->width() - 2 * space::l, widest);
    m_text->setWordWrap(false);
    layout()->activate();
    QSize size = sizeHint();
    if (size.width() > most) { // a long one takes several lines
        m_text->setWordWrap(true);
        layout()->activate();
        size = QSize(most, layout()->heightForWidth(most));
    }
    const bool isAboveFoot = m_foot && m_foot->isVisibleTo(host);
    const int bottom = isAboveFoot ? m_foot->mapTo(host, QPoint()).y() - space::s : host->height() - aboveFoot;
    setGeometry(QRect(QPoint((host->width() - size.width()) / 2, std::max(0, bottom - size.height())), size));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isMoved = type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide;
    if (watched == parentWidget() && type == QEvent::Resize && !isHidden()) // also before the window is first seen
        place();
    else if (watched == m_foot && isMoved && !isHidden())
        QTimer::singleShot(0, this, &Toast::place); // once all around it has its place
    else if (watched != parentWidget() && watched != m_foot
             && (type == QEvent::Enter || type == QEvent::Leave || type == QEvent::FocusIn || type == QEvent::FocusOut))
        QTimer::singleShot(0, this, &Toast::restart);
    return QWidget::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Dark), 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace koriz::ui
