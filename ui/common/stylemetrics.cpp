// Sizes and places of Style.
#include "ui/common/style.h"
#include "ui/common/stylepaint.h"
#include <QAbstractItemView>
#include <QStyleOption>

namespace koriz::ui {

namespace {

constexpr int fieldHeight = 30;
constexpr int arrowWidth = 26;
constexpr int minSlider = 32;

QRect mirrored(const QStyleOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect &r = option.rect;
    const int before = option.editable ? 4 : 10;
    if (part == QStyle::SC_ComboBoxArrow)
        return mirrored(option, QRect(r.right() - arrowWidth + 1, r.top(), arrowWidth, r.height()));
    if (part == QStyle::SC_ComboBoxEditField)
        return mirrored(option, QRect(r.left() + before, r.top() + 2, r.width() - arrowWidth - before, r.height() - 4));
    return r;
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect &r = option.rect;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 22;
    const int half = r.height() / 2;
    const int x = r.right() - buttons - 1;
    switch (part) {
    case QStyle::SC_SpinBoxUp: return buttons ? mirrored(option, QRect(x, r.top() + 2, buttons, half - 2)) : QRect();
    case QStyle::SC_SpinBoxDown:
        return buttons ? mirrored(option, QRect(x, r.top() + half, buttons, half - 2)) : QRect();
    case QStyle::SC_SpinBoxEditField:
        return mirrored(option, QRect(r.left() + 4, r.top() + 2, r.width() - buttons - 8, r.height() - 4));
    default: return r;
    }
}

QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(int(length * qint64(option.pageStep) / (range + option.pageStep)),
                            std::min(minSlider, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto slice = [&](int from, int size) {
        const QRect &r = option.rect;
        return horizontal ? mirrored(option, QRect(r.left() + from, r.top(), size, r.height()))
                          : QRect(r.left(), r.top() + from, r.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSubPage: return slice(0, start);
    case QStyle::SC_ScrollBarAddPage: return slice(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarSlider: return slice(start, slider);
    case QStyle::SC_ScrollBarGroove: return option.rect;
    default: return {};
    }
}

} // namespace

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboPart(*combo, part);
    if (control == CC_SpinBox)
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinPart(*spin, part);
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect made = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option); panel && panel->lineWidth > 0)
            return made.adjusted(7, 0, -7, 0);
    return made;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        made = {std::max(size.width() + (bare ? 12 : 28), bare ? fieldHeight : 72),
                std::max(size.height() + 10, fieldHeight)};
        break;
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && opensMenuOnly(*button) && button->toolButtonStyle != Qt::ToolButtonIconOnly)
            made.rwidth() += menuArrow;
        if (button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull())
            made.rwidth() += stylepaint::toolIconGap; // Qt counts 4 for the gap and as much for the edges
        made = made.expandedTo({space::target, space::target});
        break;
    }
    case CT_LineEdit: made.setHeight(std::max(made.height(), fieldHeight)); break;
    case CT_SpinBox:
        made = {size.width() + 34, std::max(option ? option->fontMetrics.height() + 10 : 0, fieldHeight)};
        break;
    case CT_ComboBox: made = {size.width() + arrowWidth + 14, std::max(size.height() + 8, fieldHeight)}; break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            made.setHeight(std::max(made.height(), space::target));
        break;
    case CT_HeaderSection: made.setHeight(std::max(made.height(), space::row)); break;
    case CT_ItemViewItem: made.setHeight(std::max(made.height(), space::rowCompact)); break;
    case CT_TabBarTab: made = made.expandedTo({48, 38}); break;
    case CT_CheckBox: case CT_RadioButton: made.setHeight(std::max(made.height(), 24)); break;
    default: break;
    }
    return made;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return minSlider;
    case PM_DefaultFrameWidth:
        return widget && widget->inherits("QComboBoxListView") ? 0 : isTextArea(widget) ? 4 : 1;
    case PM_SpinBoxFrameWidth: case PM_ComboBoxFrameWidth: return 2;
    case PM_LayoutHorizontalSpacing: case PM_LayoutVerticalSpacing: return space::s;
    case PM_LayoutLeftMargin: case PM_LayoutTopMargin: case PM_LayoutRightMargin: case PM_LayoutBottomMargin:
        return space::m;
    case PM_HeaderDefaultSectionSizeVertical: return space::row;
    case PM_HeaderMargin: return 6;
    case PM_HeaderMarkSize: return 12;
    case PM_SmallIconSize: case PM_ButtonIconSize: case PM_TabBarIconSize: case PM_ListViewIconSize: return 16;
    case PM_ToolBarIconSize: return 18;
    case PM_IndicatorWidth: case PM_IndicatorHeight: return 16;
    case PM_ExclusiveIndicatorWidth: case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing: case PM_RadioButtonLabelSpacing: return space::s;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabVSpace: return 14;
    case PM_TabBarTabShiftHorizontal: case PM_TabBarTabShiftVertical: case PM_TabBarTabOverlap: return 0;
    case PM_ButtonShiftHorizontal: case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return 5;
    case PM_MenuVMargin: case PM_MenuHMargin: return 4;
    case PM_FocusFrameHMargin: return 6;
    case PM_ToolTipLabelFrameWidth: return 6;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText: case SH_DitherDisabledText: return 0;
    case SH_Widget_Animate: case SH_Widget_Animation_Duration: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_Table_GridLineColor: return int(colors(widget).border.rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace koriz::ui
