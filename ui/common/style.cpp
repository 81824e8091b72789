#include "ui/common/style.h"
#include "ui/common/stylepaint.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QHoverEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

ButtonKind kindOf(const QWidget *widget, ButtonKind usual)
{
    const QVariant set = widget ? widget->property(Style::kindProperty) : QVariant();
    return set.isValid() ? static_cast<ButtonKind>(set.toInt()) : usual;
}

bool isCard(const QWidget *widget)
{
    return widget && widget->property(Style::cardProperty).toBool();
}

QColor textColour(const Colors &c, TextRole role)
{
    switch (role) {
    case TextRole::Secondary: return c.secondary;
    case TextRole::Good: return c.goodText;
    case TextRole::Warn: return c.warnText;
    case TextRole::Bad: return c.badText;
    case TextRole::Accent: return c.accentText;
    case TextRole::Normal: break;
    }
    return c.text;
}

bool ownsField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox"));
}

stylepaint::Point pointOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp: return stylepaint::Point::Up;
    case QStyle::PE_IndicatorArrowLeft: return stylepaint::Point::Left;
    case QStyle::PE_IndicatorArrowRight: return stylepaint::Point::Right;
    default: return stylepaint::Point::Down;
    }
}

void frame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Colors &c = colors(option.palette);
    if (isCard(widget)) {
        stylepaint::roundedRect(painter, option.rect, c.surface, c.border);
        return;
    }
    if (Style::isTextArea(widget)) {
        stylepaint::field(painter, option);
        return;
    }
    painter.save();
    painter.setPen(c.border);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void branch(const QStyleOption &option, QPainter &painter)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    const auto closed = option.direction == Qt::RightToLeft ? stylepaint::Point::Left : stylepaint::Point::Right;
    stylepaint::chevron(painter, option.rect, open ? stylepaint::Point::Down : closed,
                        colors(option.palette).secondary);
}

void headerArrow(const QStyleOption &option, QPainter &painter)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    // Qt calls it SortDown when the least stands on top.
    const auto point = header->sortIndicator == QStyleOptionHeader::SortDown ? stylepaint::Point::Up
                                                                             : stylepaint::Point::Down;
    stylepaint::chevron(painter, option.rect, point, colors(option.palette).secondary);
}

void itemFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (qobject_cast<const QAbstractItemView *>(widget)) {
        if (option.state.testFlag(QStyle::State_KeyboardFocusChange))
            stylepaint::roundedRect(painter, option.rect, {}, colors(option.palette).accent, 1);
    } else {
        stylepaint::focusRing(painter, QRectF(option.rect).adjusted(-1, -1, 1, 1), colors(option.palette));
    }
}

QStyleOptionHeaderV2 quiet(const QStyleOptionHeader &option)
{
    QStyleOptionHeaderV2 own;
    if (const auto *newer = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&option))
        own = *newer;
    else
        static_cast<QStyleOptionHeader &>(own) = option;
    own.palette.setColor(QPalette::ButtonText, colors(option.palette).secondary);
    own.state &= ~(QStyle::State_On | QStyle::State_Sunken); // a selected column would turn its heading bold
    return own;
}

void headerRest(const QStyleOption &option, QPainter &painter)
{
    const Colors &c = colors(option.palette);
    painter.fillRect(option.rect, c.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
}

void splitter(const QStyleOption &option, QPainter &painter)
{
    const Colors &c = colors(option.palette);
    const QRect &r = option.rect;
    const QRect line = option.state.testFlag(QStyle::State_Horizontal) ? QRect(r.center().x(), r.top(), 1, r.height())
                                                                       : QRect(r.left(), r.center().y(), r.width(), 1);
    painter.fillRect(line, option.state.testFlag(QStyle::State_MouseOver) ? c.accent : c.border);
}

/// Frames that say nothing: surfaces and lines part things here.
bool isUndrawn(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_FrameButtonTool:
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameTabBarBase:
    case QStyle::PE_PanelMenuBar:
    case QStyle::PE_FrameGroupBox: return true;
    default: return false;
    }
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s)
{
    // The frame of a text area shows the focus, yet Qt repaints only what is inside it.
    connect(qApp, &QApplication::focusChanged, this, [](QWidget *before, QWidget *now) {
        for (QWidget *area : {before, now})
            if (isTextArea(area))
                area->update();
    });
}

bool Style::isTextArea(const QWidget *widget)
{
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

void Style::applyTextRole(QWidget *label)
{
    const QVariant role = label->property(textRoleProperty);
    if (!role.isValid())
        return;
    QPalette palette = label->palette();
    const QColor colour = textColour(colors(label), static_cast<TextRole>(role.toInt()));
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    palette.setColor(QPalette::ButtonText, colour);
    label->setPalette(palette);
}

/// No widget may guess that what customers wrote is markup. Tooltips keep theirs: plainTip() writes it.
static void takeAsText(QWidget *widget)
{
    if (auto *label = qobject_cast<QLabel *>(widget);
        label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
    if (auto *edit = qobject_cast<QTextEdit *>(widget))
        edit->setAcceptRichText(false);
}

/// Qt leaves the lines of a plain text at the left, also where the window and the words run from the right.
void standAtStart(QPlainTextEdit *edit)
{
    QTextOption option = edit->document()->defaultTextOption();
    option.setAlignment((edit->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    edit->document()->setDefaultTextOption(option);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    takeAsText(widget);
    applyTextRole(widget);
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        standAtStart(edit);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget) || qobject_cast<QTabBar *>(widget)
        || widget->inherits("QLineEdit") || widget->inherits("QAbstractSpinBox"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->defaultAlignment() == Qt::AlignCenter)
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        if (auto *table = qobject_cast<QTableView *>(widget)) {
            table->setShowGrid(false);
            table->viewport()->removeEventFilter(this); // polished again with every theme
            table->viewport()->installEventFilter(this);
        }
    }
}

/// Qt lights the cell under the mouse. Where rows are chosen as a whole, it is the row that is pointed at.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::HoverEnter || type == QEvent::HoverMove) {
        const auto *table = qobject_cast<QTableView *>(watched->parent());
        m_hovered = table ? table->indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()) : QModelIndex();
    } else if (type == QEvent::HoverLeave) {
        m_hovered = QModelIndex();
    }
    return QProxyStyle::eventFilter(watched, event);
}

bool Style::isInHoveredRow(const QStyleOption &option, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (!item || !table || table->selectionBehavior() != QAbstractItemView::SelectRows)
        return option.state.testFlag(State_MouseOver);
    return m_hovered.isValid() && table->model() == m_hovered.model() && item->index.row() == m_hovered.row();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (isUndrawn(element))
        return;
    switch (element) {
    case PE_PanelButtonCommand:
        return stylepaint::button(*painter, *option, kindOf(widget, ButtonKind::Plain));
    case PE_PanelButtonTool:
        return stylepaint::button(*painter, *option, kindOf(widget, ButtonKind::Quiet));
    case PE_PanelLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
            panel && panel->lineWidth > 0 && !ownsField(widget))
            stylepaint::field(*painter, *option);
        return;
    case PE_Frame: case PE_FrameWindow: case PE_FrameMenu:
        return frame(*option, *painter, widget);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colors(option->palette).surface);
        return frame(*option, *painter, widget);
    case PE_IndicatorCheckBox: case PE_IndicatorItemViewItemCheck:
        return stylepaint::checkBox(*painter, *option);
    case PE_IndicatorRadioButton: return stylepaint::radioButton(*painter, *option);
    case PE_IndicatorArrowUp: case PE_IndicatorArrowDown: case PE_IndicatorArrowLeft: case PE_IndicatorArrowRight:
        return stylepaint::chevron(*painter, option->rect, pointOf(element), colors(option->palette).secondary);
    case PE_IndicatorHeaderArrow: return headerArrow(*option, *painter);
    case PE_IndicatorBranch: return branch(*option, *painter);
    case PE_PanelItemViewItem: return stylepaint::itemGround(*painter, *option, isInHoveredRow(*option, widget));
    case PE_PanelItemViewRow:
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, colors(option->palette).selection);
        if (qobject_cast<const QTableView *>(widget))
            stylepaint::tableLine(*painter, *option);
        return;
    case PE_FrameFocusRect: return itemFocus(*option, *painter, widget);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return stylepaint::buttonLabel(*painter, *button, kindOf(widget, ButtonKind::Plain),
                                           styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0);
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull())
            return stylepaint::toolLabel(*painter, *button, kindOf(widget, ButtonKind::Quiet));
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QStyleOptionHeaderV2 own = quiet(*header);
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return stylepaint::headerSection(*painter, *header);
        break;
    case CE_HeaderEmptyArea: return headerRest(*option, *painter);
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return stylepaint::tab(*painter, *tab);
        break;
    case CE_ProgressBarGroove: return stylepaint::progressGroove(*painter, *option);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return stylepaint::progressContents(*painter, *bar);
        break;
    case CE_Splitter: return splitter(*option, *painter);
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox)
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return stylepaint::comboBox(*painter, *combo, subControlRect(control, option, SC_ComboBoxArrow, widget));
    if (control == CC_SpinBox)
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return stylepaint::spinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                                       subControlRect(control, option, SC_SpinBoxDown, widget));
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return stylepaint::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (control == CC_ToolButton)
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && opensMenuOnly(*button))
            return menuButton(*button, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Qt puts the arrow into the lower corner; here it stands beside the text, and an icon alone needs none.
void Style::menuButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionToolButton own = option;
    own.features &= ~QStyleOptionToolButton::HasMenu;
    QProxyStyle::drawComplexControl(CC_ToolButton, &own, &painter, widget);
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly)
        return;
    const QRect &r = option.rect;
    const QRect place
        = visualRect(option.direction, r, QRect(r.right() - menuArrow - 2, r.top(), menuArrow, r.height()));
    const Colors &c = colors(option.palette);
    stylepaint::chevron(painter, place, stylepaint::Point::Down,
                        kindOf(widget, ButtonKind::Quiet) == ButtonKind::Primary ? c.onAccent : c.secondary);
}

bool Style::opensMenuOnly(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

} // namespace koriz::ui
