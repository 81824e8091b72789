#include "ui/sales/carddelegate.h"
#include "ui/common/activities.h"
#include "ui/common/avatar.h"
#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/sales/boardcolumnmodel.h"
#include <QAbstractScrollArea>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int gap = space::s;      ///< between two cards
constexpr int padding = 10;
constexpr int initialsSize = 22;
constexpr int lineGap = 3;
constexpr int titleLines = 2;

/// The lines of a title, the last one elided.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text.simplified(), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < titleLines;
         line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() == titleLines - 1;
        const QString rest = layout.text().mid(line.textStart(), isLast ? -1 : line.textLength());
        lines << (isLast ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width) : rest.trimmed());
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList(QString()) : lines;
}

int lineHeight(FontRole role)
{
    return QFontMetrics(fontOf(role)).height() + lineGap;
}

int footHeight()
{
    return std::max(initialsSize, lineHeight(FontRole::Secondary));
}

QColor dotColour(Ageing ageing, const Colors &c)
{
    switch (ageing) {
    case Ageing::Unlimited: return c.secondary;
    case Ageing::Fresh: return c.good;
    case Ageing::Soon: return c.warn;
    case Ageing::Over: return c.bad;
    }
    Q_UNREACHABLE();
}

} // namespace

/// Where painting goes on, and with what.
struct CardDelegate::Frame
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const BoardCard &card;
    const BoardColumnModel &model;
    const Colors &c;
    QRect inner;
    int y;

    /// On a chosen card the secondary colour would be too faint.
    [[nodiscard]] const QColor &secondary() const
    {
        return option.state & QStyle::State_Selected ? c.text : c.secondary;
    }

    /// A line of the card from `left` on, `width` wide, as seen left to right; mirrored when needed.
    [[nodiscard]] QRect place(int left, int width, int height) const
    {
        return QStyle::visualRect(option.direction, inner, QRect(inner.left() + left, y, width, height));
    }
    void text(const QRect &area, const QString &text, FontRole role, const QColor &colour, Qt::Alignment alignment)
    {
        painter.setFont(fontOf(role));
        painter.setPen(colour);
        const QString elided = QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, area.width());
        painter.drawText(area, static_cast<int>(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter
                                                | Qt::TextSingleLine), elided);
    }
};

CardDelegate::CardDelegate(const Formatter &format, QObject *parent) : QStyledItemDelegate(parent), m_format(format) { }

void CardDelegate::paintTitle(Frame &frame) const
{
    for (const QString &line : wrapped(frame.card.title, fontOf(FontRole::Strong), frame.inner.width())) {
        frame.text(frame.place(0, frame.inner.width(), lineHeight(FontRole::Strong)), line, FontRole::Strong,
                   frame.c.text, Qt::AlignLeft);
        frame.y += lineHeight(FontRole::Strong);
    }
}

void CardDelegate::paintCustomer(Frame &frame) const
{
    const int height = lineHeight(FontRole::Body);
    const QString value = m_format.money(frame.card.value.minor, frame.card.currency);
    const int width = QFontMetrics(fontOf(FontRole::Strong)).horizontalAdvance(value) + 1;
    const int left = std::max(0, frame.inner.width() - width);
    frame.text(frame.place(left, std::min(width, frame.inner.width()), height), value, FontRole::Strong, frame.c.text,
               Qt::AlignRight);
    frame.text(frame.place(0, std::max(0, left - space::s), height), frame.card.customer, FontRole::Body,
               frame.secondary(), Qt::AlignLeft);
    frame.y += height;
}

void CardDelegate::paintStep(Frame &frame) const
{
    const int height = lineHeight(FontRole::Secondary);
    const NextStep &step = frame.card.next;
    const QColor colour = step.isOverdue ? frame.c.badText : step.id ? frame.c.text : frame.secondary();
    int left = 0;
    if (step.id != 0) {
        const QRect area = frame.place(0, 14, height);
        icon(activityIcon(step.kind), step.isOverdue ? IconTint::Bad : IconTint::Secondary)
            .paint(&frame.painter, QRect(area.left(), area.center().y() - 6, 14, 14));
        left = 18;
    }
    const QString day = step.day.isValid() ? m_format.relativeDay(step.day, frame.model.today()) : QString();
    const int dayWidth = day.isEmpty() ? 0
                                       : QFontMetrics(fontOf(FontRole::Secondary)).horizontalAdvance(day) + space::s;
    const QString subject = step.id != 0 ? step.subject : frame.model.stepText(step);
    frame.text(frame.place(left, frame.inner.width() - left - dayWidth, height), subject, FontRole::Secondary, colour,
               Qt::AlignLeft);
    if (dayWidth > 0)
        frame.text(frame.place(frame.inner.width() - dayWidth, dayWidth, height), day, FontRole::Secondary, colour,
                   Qt::AlignRight);
    frame.y += height;
}

void CardDelegate::paintFoot(Frame &frame) const
{
    const int height = footHeight();
    const QRect dot = frame.place(1, 8, height);
    frame.painter.setPen(Qt::NoPen);
    frame.painter.setBrush(dotColour(frame.card.ageing, frame.c));
    frame.painter.drawEllipse(QRect(dot.left(), dot.center().y() - 3, 8, 8));
    const QString age = CardDelegate::tr("%Ln d", "days a deal stands in its stage", frame.card.ageDays);
    const int ageWidth = QFontMetrics(fontOf(FontRole::Secondary)).horizontalAdvance(age) + 1;
    frame.text(frame.place(14, ageWidth, height), age, FontRole::Secondary, frame.secondary(), Qt::AlignLeft);
    int right = frame.inner.width();
    if (!frame.card.employee.isEmpty()) {
        const QRect area = frame.place(right - initialsSize, initialsSize, height);
        Avatar::paint(frame.painter,
                      QRect(area.left(), area.center().y() - initialsSize / 2 + 1, initialsSize, initialsSize),
                      frame.card.employee, frame.option.palette);
        right -= initialsSize + space::s;
    }
    int left = 14 + ageWidth + space::s;
    for (const QString &tag : frame.card.tags) {
        const int width = std::min(Chip::widthFor(tag, false), right - left);
        if (width < 36)
            break;
        const QRect area = frame.place(left, width, height);
        Chip::paint(frame.painter, QRect(area.left(), area.center().y() - 9, width, 20), tag, TextRole::Normal, {},
                    frame.option.palette, frame.option.direction);
        left += width + space::xs;
    }
    frame.y += height;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &c = colors(option.palette);
    const QRect body = option.rect.adjusted(1, 1, -1, -gap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isFree = index.data(BoardColumnModel::GapRole).toBool()
        || index.data(BoardColumnModel::LiftedRole).toBool();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    const QRectF edge = QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isFree) {
        painter->setPen(QPen(c.accent, 1, Qt::DashLine));
        painter->setBrush(c.selection);
        painter->drawRoundedRect(edge, space::radius, space::radius);
        painter->restore();
        return;
    }
    const bool isUnderMouse = option.state & QStyle::State_MouseOver;
    painter->setPen(QPen(isSelected || isCurrent ? c.accent : c.border, isCurrent ? 2 : 1));
    painter->setBrush(isSelected ? c.selection : isUnderMouse ? c.raised : c.surface);
    painter->drawRoundedRect(edge, space::radius, space::radius);
    const auto *model = qobject_cast<const BoardColumnModel *>(index.model());
    const BoardCard card = index.data(BoardColumnModel::CardRole).value<BoardCard>();
    const QRect inner = body.adjusted(padding, padding - 2, -padding, -padding + 2);
    Frame frame {*painter, option, card, *model, c, inner, inner.top()};
    paintTitle(frame);
    paintCustomer(frame);
    paintStep(frame);
    paintFoot(frame);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(BoardColumnModel::GapRole).toBool())
        return index.data(Qt::SizeHintRole).toSize();
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = view ? view->viewport()->width() : std::max(option.rect.width(), 200);
    const auto lines = wrapped(index.data().toString(), fontOf(FontRole::Strong), width - 2 - 2 * padding).size();
    const int height = static_cast<int>(lines) * lineHeight(FontRole::Strong) + lineHeight(FontRole::Body)
        + lineHeight(FontRole::Secondary) + footHeight();
    return {10, height + 2 * padding - 4 + gap + 1};
}

QPixmap CardDelegate::picture(const QWidget *view, const QModelIndex &index, int width) const
{
    QStyleOptionViewItem option;
    option.initFrom(view);
    option.widget = view;
    option.state = QStyle::State_Enabled | QStyle::State_HasFocus;
    option.rect = QRect(0, 0, width, sizeHint(option, index).height());
    const qreal ratio = view->devicePixelRatioF();
    QPixmap pixmap((option.rect.size() - QSize(0, gap - 1)) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, option, index);
    return pixmap;
}

} // namespace koriz::ui
