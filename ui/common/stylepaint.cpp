#include "ui/common/stylepaint.h"
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace koriz::ui::stylepaint {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }
bool enabled(const QStyleOption &option) { return has(option, QStyle::State_Enabled); }
bool hovered(const QStyleOption &option) { return enabled(option) && has(option, QStyle::State_MouseOver); }
bool pressed(const QStyleOption &option) { return has(option, QStyle::State_Sunken); }
bool byKeyboard(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

QColor shifted(const Colors &c, const QColor &colour, int steps)
{
    return c.dark ? colour.lighter(100 + 7 * steps) : colour.darker(100 + 5 * steps);
}

QColor faded(const QColor &colour, qreal share)
{
    QColor made = colour;
    made.setAlphaF(float(share));
    return made;
}

/// Lines of check and radio marks: 3:1 on surface.
QColor markLine(const Colors &c, const QStyleOption &option)
{
    return enabled(option) ? c.secondary : c.border;
}

void filledButton(QPainter &painter, const QStyleOption &option, const Colors &c, const QColor &fill)
{
    if (!enabled(option)) {
        roundedRect(painter, option.rect, c.border, c.border);
        return;
    }
    const QColor now = pressed(option) ? shifted(c, fill, 2) : hovered(option) ? shifted(c, fill, 1) : fill;
    roundedRect(painter, option.rect, now, now);
}

QColor buttonText(ButtonKind kind, const QStyleOption &option)
{
    const Colors &c = colors(option.palette);
    if (!enabled(option))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    return kind == ButtonKind::Primary ? c.onAccent
        : kind == ButtonKind::Danger   ? c.badText
                                       : option.palette.color(QPalette::Active, QPalette::ButtonText);
}

} // namespace

void roundedRect(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = lineWidth / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), space::radius - inset, space::radius - inset);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect, const Colors &c)
{
    roundedRect(painter, rect, {}, c.accent, 2);
}

void chevron(QPainter &painter, const QRectF &rect, Point point, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    painter.rotate(point == Point::Down ? 0 : point == Point::Up ? 180 : point == Point::Left ? 90 : -90);
    painter.drawPolyline(QPolygonF {QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)});
    painter.restore();
}

void button(QPainter &painter, const QStyleOption &option, ButtonKind kind)
{
    const Colors &c = colors(option.palette);
    if (kind == ButtonKind::Primary) {
        filledButton(painter, option, c, c.accent);
    } else if (kind == ButtonKind::Quiet) {
        if (pressed(option) || has(option, QStyle::State_On))
            roundedRect(painter, option.rect, has(option, QStyle::State_On) ? c.selection : c.border, {}, 0);
        else if (hovered(option))
            roundedRect(painter, option.rect, c.raised, {}, 0);
    } else {
        const QColor fill = pressed(option) ? c.border : hovered(option) ? c.raised
            : has(option, QStyle::State_On) ? c.selection : enabled(option) ? c.surface : c.window;
        const auto *push = qstyleoption_cast<const QStyleOptionButton *>(&option);
        const bool proposed = push && push->features.testFlag(QStyleOptionButton::DefaultButton) && enabled(option);
        roundedRect(painter, option.rect, fill, proposed ? c.accent : option.palette.color(QPalette::Dark));
    }
    if (byKeyboard(option))
        focusRing(painter, option.rect, kind == ButtonKind::Primary ? (c.dark ? lightColors() : darkColors()) : c);
}

/// Icon and text together in the middle. Qt's own pushes the text to the edge right to left.
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind, bool showMnemonic)
{
    constexpr int gap = 6, menuArrow = 16;
    QRect area = option.rect;
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        area = QStyle::visualRect(option.direction, option.rect, area.adjusted(0, 0, -menuArrow, 0));
    const bool iconed = !option.icon.isNull();
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine
        | int(showMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int room = area.width() - (iconed ? option.iconSize.width() + gap : 0) - 8;
    const int words = std::min(option.fontMetrics.size(flags, option.text).width() + 1, room);
    const int whole = words + (iconed ? option.iconSize.width() + (option.text.isEmpty() ? 0 : gap) : 0);
    int x = area.left() + (area.width() - whole) / 2;
    if (iconed) {
        const QRect place(QPoint(x, area.center().y() - option.iconSize.height() / 2 + 1), option.iconSize);
        option.icon.paint(&painter, QStyle::visualRect(option.direction, area, place), Qt::AlignCenter,
                          enabled(option) ? QIcon::Normal : QIcon::Disabled,
                          has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
        x += option.iconSize.width() + gap;
    }
    painter.setPen(buttonText(kind, option));
    painter.drawText(QStyle::visualRect(option.direction, area, QRect(x, area.top(), words, area.height())),
                     flags | int(Qt::AlignHCenter), option.text);
}

/// Icon and text from the leading edge.
void toolLabel(QPainter &painter, const QStyleOptionToolButton &option, ButtonKind kind)
{
    const QRect &r = option.rect;
    const QRect place(r.left() + toolIconEdge, r.center().y() - option.iconSize.height() / 2 + 1,
                      option.iconSize.width(), option.iconSize.height());
    option.icon.paint(&painter, QStyle::visualRect(option.direction, r, place), Qt::AlignCenter,
                      enabled(option) ? QIcon::Normal : QIcon::Disabled,
                      has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    const QRect words(place.right() + 1 + toolIconGap, r.top(), r.right() - place.right() - toolIconGap, r.height());
    painter.setPen(buttonText(kind, option));
    painter.setFont(option.font);
    painter.drawText(QStyle::visualRect(option.direction, r, words),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter))
                         | Qt::TextSingleLine | Qt::TextHideMnemonic,
                     option.text);
}

void field(QPainter &painter, const QStyleOption &option)
{
    const Colors &c = colors(option.palette);
    const bool focused = has(option, QStyle::State_HasFocus) && enabled(option);
    const QColor line = focused ? c.accent : option.palette.color(hovered(option) ? QPalette::Shadow : QPalette::Dark);
    const QColor ground = option.palette.color(QPalette::Active, QPalette::Base);
    roundedRect(painter, option.rect, enabled(option) ? ground : c.window, line, focused ? 2 : 1);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const Colors &c = colors(option.palette);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = has(option, QStyle::State_On), partly = has(option, QStyle::State_NoChange);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = (on || partly) && enabled(option);
    painter.setPen(QPen(filled ? c.accent : hovered(option) ? c.text : markLine(c, option), 1));
    painter.setBrush(filled ? c.accent : enabled(option) ? c.surface : c.window);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(QPen(enabled(option) ? c.onAccent : c.secondary, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal u = box.width() / 16;
    if (on)
        painter.drawPolyline(QPolygonF {box.topLeft() + QPointF(3.5, 8.5) * u, box.topLeft() + QPointF(6.7, 11.5) * u,
                                        box.topLeft() + QPointF(12.5, 5) * u});
    else if (partly)
        painter.drawLine(box.topLeft() + QPointF(4.5, 8) * u, box.topLeft() + QPointF(11.5, 8) * u);
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const Colors &c = colors(option.palette);
    const QRectF ring = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = has(option, QStyle::State_On) && enabled(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? c.accent : hovered(option) ? c.text : markLine(c, option), 1));
    painter.setBrush(on ? c.accent : enabled(option) ? c.surface : c.window);
    painter.drawEllipse(ring);
    if (has(option, QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled(option) ? c.onAccent : c.secondary);
        painter.drawEllipse(ring.center(), ring.width() * 0.22, ring.height() * 0.22);
    }
    painter.restore();
}

void itemGround(QPainter &painter, const QStyleOption &option, bool isHovered)
{
    const Colors &c = colors(option.palette);
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, c.selection);
    else if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    else if (isHovered && enabled(option))
        painter.fillRect(option.rect, c.raised);
}

void tableLine(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     colors(option.palette).border);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    const Colors &c = colors(option.palette);
    if (option.frame) {
        QStyleOption ground = option;
        if (option.editable) {
            field(painter, ground);
        } else {
            const bool open = has(option, QStyle::State_On);
            const QColor fill = hovered(option) || open ? c.raised : enabled(option) ? c.surface : c.window;
            roundedRect(painter, option.rect, fill, option.palette.color(QPalette::Dark));
            if (has(option, QStyle::State_HasFocus) && enabled(option))
                focusRing(painter, option.rect, c);
        }
    }
    chevron(painter, arrow, Point::Down, option.palette.color(enabled(option) ? QPalette::Active : QPalette::Disabled,
                                                              QPalette::PlaceholderText));
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    const Colors &c = colors(option.palette);
    if (option.frame)
        field(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow
        = [&](const QRect &rect, Point point, QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step) {
              const bool can = enabled(option) && option.stepEnabled.testFlag(step);
              const bool over = can && hovered(option) && option.activeSubControls == part;
              chevron(painter, rect, point, over ? c.text : can ? c.secondary : c.border);
          };
    arrow(up, Point::Up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    arrow(down, Point::Down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const Colors &c = colors(option.palette);
    const bool held = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (hovered(option) || pressed(option));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(c.secondary, held ? 0.85 : 0.45));
    const QRectF bar = QRectF(slider).adjusted(2, 2, -2, -2);
    const qreal round = std::min(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, round, round);
    painter.restore();
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Colors &c = colors(option.palette);
    painter.fillRect(option.rect, hovered(option) ? c.raised : c.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
    const bool last = option.position == QStyleOptionHeader::End
        || option.position == QStyleOptionHeader::OnlyOneSection;
    if (option.orientation == Qt::Horizontal && !last) {
        const int x = option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right();
        painter.fillRect(QRect(x, option.rect.top() + 8, 1, option.rect.height() - 16), c.border);
    }
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const Colors &c = colors(option.palette);
    const bool on = has(option, QStyle::State_Selected);
    if (!on && hovered(option))
        roundedRect(painter, QRectF(option.rect).adjusted(2, 4, -2, -6), c.raised, {}, 0);
    if (on)
        painter.fillRect(QRect(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2),
                         c.accent);
    if (byKeyboard(option))
        focusRing(painter, QRectF(option.rect).adjusted(2, 4, -2, -4), c);
}

void progressGroove(QPainter &painter, const QStyleOption &option)
{
    const Colors &c = colors(option.palette);
    const QRectF groove(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.border);
    painter.drawRoundedRect(groove, 3, 3);
    painter.restore();
}

void progressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Colors &c = colors(option.palette);
    const bool unknown = option.maximum == option.minimum;
    const double share = unknown ? 0.3
                                 : double(option.progress - option.minimum) / (double(option.maximum) - option.minimum);
    QRectF bar(option.rect.left(), option.rect.center().y() - 3, option.rect.width() * std::clamp(share, 0.0, 1.0), 6);
    if (unknown)
        bar.moveLeft(option.rect.left() + option.rect.width() * 0.35);
    else if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
        bar.moveRight(option.rect.right() + 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawRoundedRect(bar, 3, 3);
    painter.restore();
}

} // namespace koriz::ui::stylepaint
