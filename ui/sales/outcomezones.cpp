#include "ui/sales/outcomezones.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/sales/cardlistview.h"
#include <QDragEnterEvent>
#include <QVariantAnimation>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int zoneHeight = 72;
constexpr int slideMs = 140;

/// One of the two; brightens under the cards.
class Zone : public QWidget
{
public:
    Zone(OutcomeZones *zones, StageKind outcome, const QString &text)
        : QWidget(zones), m_zones(zones), m_outcome(outcome), m_text(text)
    {
        setObjectName(outcome == StageKind::Won ? u"zoneWon"_s : u"zoneLost"_s);
        setAccessibleName(text);
        setAcceptDrops(true);
    }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        m_isTarget = !CardListView::dealsIn(event->mimeData()).isEmpty();
        m_isTarget ? event->acceptProposedAction() : event->ignore();
        update();
    }
    void dragLeaveEvent(QDragLeaveEvent *) override
    {
        m_isTarget = false;
        update();
    }
    void dropEvent(QDropEvent *event) override
    {
        m_isTarget = false;
        update();
        event->acceptProposedAction();
        emit m_zones->dropped(m_outcome, CardListView::dealsIn(event->mimeData()));
    }
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colors(this);
        const bool isWon = m_outcome == StageKind::Won;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = isWon ? c.goodText : c.badText; // words are written on it
        painter.setBrush(m_isTarget ? colour : c.surface);
        painter.setPen(QPen(colour, 2, m_isTarget ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
        painter.setFont(fontOf(FontRole::Section));
        const int width = painter.fontMetrics().horizontalAdvance(m_text) + 28;
        const QRect inner = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {width, 24}, rect());
        const QRect mark = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {20, 20}, inner);
        icon(isWon ? u"trophy"_s : u"thumbs-down"_s,
             m_isTarget ? IconTint::OnAccent : isWon ? IconTint::Good : IconTint::Bad).paint(&painter, mark);
        painter.setPen(m_isTarget ? c.surface : colour);
        painter.drawText(
            QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {width - 28, 24}, inner),
            Qt::AlignCenter, m_text);
    }

private:
    OutcomeZones *m_zones;
    StageKind m_outcome;
    QString m_text;
    bool m_isTarget = false;
};

} // namespace

OutcomeZones::OutcomeZones(QWidget *parent) : QWidget(parent), m_slide(new QVariantAnimation(this))
{
    setObjectName(u"outcomeZones"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 0, space::l, space::s);
    layout->setSpacing(space::m);
    layout->addWidget(new Zone(this, StageKind::Won, tr("Won")));
    layout->addWidget(new Zone(this, StageKind::Lost, tr("Lost")));
    m_slide->setDuration(slideMs);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shown = value.toDouble();
        setVisible(m_shown > 0);
        place();
    });
    hide();
}

void OutcomeZones::slideIn()
{
    m_slide->stop();
    m_slide->setStartValue(m_shown);
    m_slide->setEndValue(1.0);
    m_slide->start();
    raise();
    show();
}

void OutcomeZones::slideOut()
{
    m_slide->stop();
    m_slide->setStartValue(m_shown);
    m_slide->setEndValue(0.0);
    m_slide->start();
}

void OutcomeZones::place()
{
    const QRect area = parentWidget()->rect();
    setGeometry(area.left(), area.bottom() + 1 - static_cast<int>(zoneHeight * m_shown), area.width(), zoneHeight);
}

} // namespace koriz::ui
