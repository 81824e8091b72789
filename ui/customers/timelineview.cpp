#include "ui/customers/timelineview.h"
#include "core/customers/eventtext.h"
#include "ui/common/activities.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int dayWidth = 92;

QString iconOf(const CardEvent &event)
{
    switch (event.kind) {
    case CardEvent::Kind::Activity: return activityIcon(event.code);
    case CardEvent::Kind::StageEntered: return u"square-kanban"_s;
    case CardEvent::Kind::Receipt: return u"receipt"_s;
    case CardEvent::Kind::Feedback: return u"smile"_s;
    case CardEvent::Kind::Created: return u"user-plus"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString eventDay(const CardEvent &event, const AppContext &context)
{
    return context.format.relativeDay(localDay(event.at), context.today());
}

TimelineView::TimelineView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"timeline"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

QWidget *TimelineView::makeLine(const CardEvent &event, int number)
{
    auto *line = new QWidget;
    line->setObjectName(u"timeline_%1"_s.arg(number));
    const QString text = eventText(event, m_context.format);
    line->setAccessibleName(eventDay(event, m_context) + u", "_s + text);
    auto *mark = new QToolButton;
    mark->setObjectName(u"timeline_%1_open"_s.arg(number));
    mark->setAccessibleName(text);
    mark->setToolTip(tr("Open"));
    mark->setIcon(icon(iconOf(event), event.isPlanned ? IconTint::Accent : IconTint::Secondary));
    setKind(mark, ButtonKind::Quiet);
    connect(mark, &QToolButton::clicked, this, [this, event] { emit opened(event); });
    auto *words = new ElidedLabel(text);
    auto *day = new ElidedLabel(eventDay(event, m_context));
    day->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    day->setFixedWidth(dayWidth);
    setTextRole(day, TextRole::Secondary, FontRole::Secondary);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(mark);
    layout->addWidget(words, 1);
    layout->addWidget(day);
    return line;
}

void TimelineView::show(const QList<CardEvent> &events)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a click on it may be what led here
        delete item;
    }
    for (qsizetype i = 0; i < events.size(); ++i)
        m_lines->addWidget(makeLine(events.at(i), static_cast<int>(i)));
}

} // namespace koriz::ui
