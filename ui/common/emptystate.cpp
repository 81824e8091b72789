#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int iconSize = 40;
constexpr int textWidth = 420;

QLabel *textLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMaximumWidth(textWidth);
    return label;
}
}

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence,
                       const QString &actionText, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(textLabel(this, u"emptyTitle"_s))
    , m_sentence(textLabel(this, u"emptySentence"_s))
    , m_button(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(u"emptyAction"_s);
    setKind(m_button, ButtonKind::Primary);
    setFocusProxy(m_button);
    setTextRole(m_title, TextRole::Normal, FontRole::Section);
    setTextRole(m_sentence, TextRole::Secondary);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    for (QWidget *part :
         {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence)})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addSpacing(space::s);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
    setTexts(title, sentence, actionText);
    updateIcon();
}

void EmptyState::setTexts(const QString &title, const QString &sentence, const QString &actionText)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    fitLabels();
}

/// Centred layouts give a wrapping label its narrowest width, and the height it would have if it were as wide as they.
void EmptyState::fitLabels()
{
    for (QLabel *label : {m_title, m_sentence}) {
        const int width = std::min(textWidth, label->fontMetrics().horizontalAdvance(label->text()) + 8);
        label->setMinimumSize(width, std::max(0, label->heightForWidth(width))); // -1 of an empty text
    }
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateIcon();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLabels();
    QWidget::changeEvent(event);
}

void EmptyState::updateIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, iconSize, colors(this).secondary, devicePixelRatioF()));
}

void showPage(QStackedWidget *stack, QWidget *page)
{
    QWidget *before = stack->currentWidget(), *focused = QApplication::focusWidget();
    const bool goesAlong = before != page && focused && (before == focused || before->isAncestorOf(focused));
    stack->setCurrentWidget(page);
    if (goesAlong)
        page->setFocus(Qt::OtherFocusReason);
}

} // namespace koriz::ui
