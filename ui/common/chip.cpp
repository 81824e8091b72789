#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace koriz::ui {

namespace {

constexpr int padding = 8;
constexpr int dotSize = 8;
constexpr int iconSize = 14;
constexpr int crossSize = 14;
constexpr int gap = 5;

int chipHeight() { return QFontMetrics(fontOf(FontRole::Secondary)).height() + 6; }

QColor toneColour(const Colors &c, TextRole tone)
{
    switch (tone) {
    case TextRole::Good: return c.goodText;
    case TextRole::Warn: return c.warnText;
    case TextRole::Bad: return c.badText;
    case TextRole::Accent: return c.accentText;
    case TextRole::Secondary: return c.secondary;
    case TextRole::Normal: break;
    }
    return c.text;
}

void ground(QPainter &painter, const QRectF &area, const Colors &c, bool over)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.border, 1));
    painter.setBrush(over ? c.raised : c.surface);
    const QRectF inner = area.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    painter.restore();
}

void paintDot(QPainter &painter, const QRect &place, const QColor &dot)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    painter.drawEllipse(place);
    painter.restore();
}

QRect leading(Qt::LayoutDirection direction, const QRect &area, int offset, int width, int height)
{
    const QRect place(area.left() + offset, area.top() + (area.height() - height) / 2, width, height);
    return QStyle::visualRect(direction, area, place);
}

void paintText(QPainter &painter, const QRect &area, const QString &text, const QColor &colour,
               Qt::LayoutDirection direction)
{
    painter.setFont(fontOf(FontRole::Secondary));
    painter.setPen(colour);
    const QString shown = QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(
        area, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setIcon(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Chip::setTone(TextRole tone)
{
    m_tone = tone;
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateFocus();
}

void Chip::setClickable(bool clickable)
{
    m_clickable = clickable;
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateFocus();
}

void Chip::updateFocus()
{
    setFocusPolicy(m_removable || m_clickable ? Qt::TabFocus : Qt::NoFocus);
    setAccessibleDescription(m_removable ? tr("Delete removes it") : QString());
    updateGeometry();
    update();
}

int Chip::widthFor(const QString &text, bool dot)
{
    return QFontMetrics(fontOf(FontRole::Secondary)).horizontalAdvance(text) + 2 * padding + 2
        + (dot ? dotSize + gap : 0);
}

QSize Chip::sizeHint() const
{
    const int more = (m_icon.isEmpty() ? 0 : iconSize + gap) + (m_removable ? crossSize + gap : 0);
    return {widthFor(m_text, false) + more, chipHeight()};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 64), chipHeight()};
}

QRect Chip::crossRect() const
{
    const int x = width() - padding - crossSize + 3;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - crossSize) / 2, crossSize, crossSize));
}

int Chip::paint(QPainter &painter, const QRect &area, const QString &text, TextRole tone, const QColor &dot,
                const QPalette &palette, Qt::LayoutDirection direction)
{
    const Colors &c = colors(palette);
    const int width = std::min(widthFor(text, dot.isValid()), area.width());
    const int height = std::min(chipHeight(), area.height());
    const QRect chip = leading(direction, area, 0, width, height);
    painter.save();
    ground(painter, chip, c, false);
    int offset = padding;
    if (dot.isValid()) {
        paintDot(painter, leading(direction, chip, offset, dotSize, dotSize), dot);
        offset += dotSize + gap;
    }
    paintText(painter, leading(direction, chip, offset, width - offset - padding + 1, height), text,
              toneColour(c, tone), direction);
    painter.restore();
    return width;
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    const Qt::LayoutDirection direction = layoutDirection();
    ground(painter, rect(), c, m_clickable && underMouse());
    int offset = padding;
    const QColor ink = toneColour(c, m_tone);
    if (!m_icon.isEmpty()) {
        painter.drawPixmap(leading(direction, rect(), offset, iconSize, iconSize).topLeft(),
                           iconPixmap(m_icon, iconSize, ink, devicePixelRatioF()));
        offset += iconSize + gap;
    }
    const int after = padding - 1 + (m_removable ? crossSize + gap - 3 : 0);
    paintText(painter, leading(direction, rect(), offset, width() - offset - after, height()), m_text, ink, direction);
    if (m_removable)
        painter.drawPixmap(crossRect().topLeft(),
                           iconPixmap(QStringLiteral("x"), crossSize, c.secondary, devicePixelRatioF()));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0 - 1, height() / 2.0 - 1);
    }
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(m_clickable || m_removable);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!rect().contains(at))
        return;
    if (m_removable && crossRect().adjusted(-5, -5, 5, 5).contains(at))
        emit removed();
    else if (m_clickable)
        emit clicked();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_removable && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        emit removed();
    else if (m_clickable && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter))
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(sizeHint().width() > width() ? plainTip(m_text) : QString());
    return QWidget::event(event);
}

} // namespace koriz::ui
