#pragma once
#include "ui/common/theme.h"
#include <QPersistentModelIndex>
#include <QProxyStyle>

class QStyleOptionToolButton;

namespace koriz::ui {

/// Fusion with our own surfaces: flat, rounded, one accent. Takes every colour from the roles of the palette in force.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    static constexpr const char *kindProperty = "korizKind";
    static constexpr const char *textRoleProperty = "korizTextRole";
    static constexpr const char *cardProperty = "korizCard";

    Style();
    static void applyTextRole(QWidget *label);
    [[nodiscard]] static bool isTextArea(const QWidget *widget); ///< a field of several lines

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int menuArrow = 16;
    [[nodiscard]] static bool opensMenuOnly(const QStyleOptionToolButton &option);
    [[nodiscard]] bool isInHoveredRow(const QStyleOption &option, const QWidget *widget) const;
    void menuButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    QPersistentModelIndex m_hovered; ///< of the table under the mouse
};

} // namespace koriz::ui
