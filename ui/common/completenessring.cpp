#include "ui/common/completenessring.h"
#include "ui/common/theme.h"
#include <QPainter>

namespace koriz::ui {

namespace {
constexpr int diameter = 44;
constexpr qreal stroke = 4;
}

CompletenessRing::CompletenessRing(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CompletenessRing::setShare(double share, const QString &text, const QString &missing)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_text = text;
    setToolTip(plainTip(missing));
    setAccessibleName(tr("Filled in: %1").arg(text));
    setAccessibleDescription(missing);
    update();
}

QSize CompletenessRing::sizeHint() const
{
    return {diameter, diameter};
}

void CompletenessRing::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(width(), height()) - stroke;
    const QRectF ring((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setPen(QPen(c.border, stroke));
    painter.drawEllipse(ring);
    if (m_share > 0) {
        painter.setPen(QPen(m_share >= 1 ? c.good : c.accent, stroke, Qt::SolidLine, Qt::RoundCap));
        const int turn = layoutDirection() == Qt::RightToLeft ? 1 : -1;
        painter.drawArc(ring, 90 * 16, int(turn * m_share * 360 * 16));
    }
    QFont small = fontOf(FontRole::Secondary);
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(c.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

} // namespace koriz::ui
