#pragma once
#include "ui/common/theme.h"
#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

/// The pieces Style is painted from.
namespace koriz::ui::stylepaint {

void roundedRect(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal lineWidth = 1);
void focusRing(QPainter &painter, const QRectF &rect, const Colors &c);
enum class Point { Up, Down, Left, Right };
void chevron(QPainter &painter, const QRectF &rect, Point point, const QColor &colour);

void button(QPainter &painter, const QStyleOption &option, ButtonKind kind);
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind, bool showMnemonic);
inline constexpr int toolIconEdge = 4, toolIconGap = 8;
void toolLabel(QPainter &painter, const QStyleOptionToolButton &option, ButtonKind kind);
void field(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void itemGround(QPainter &painter, const QStyleOption &option, bool isHovered);
void tableLine(QPainter &painter, const QStyleOption &option);

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void tab(QPainter &painter, const QStyleOptionTab &option);
void progressGroove(QPainter &painter, const QStyleOption &option);
void progressContents(QPainter &painter, const QStyleOptionProgressBar &option);

} // namespace koriz::ui::stylepaint
