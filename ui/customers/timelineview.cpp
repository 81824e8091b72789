#include "ui/customers/timelineview.h"
#include "core/fields/catalogue.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int dayWidth = 92;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString iconOf(const CardEvent &event)
{
    static const QHash<QString, QString> activities {
        {u"call"_s, u"phone"_s}, {u"meeting"_s, u"users"_s}, {u"email"_s, u"mail"_s}, {u"message"_s, u"message-circle"_s},
        {u"visit"_s, u"map-pin"_s}, {u"task"_s, u"list-checks"_s}, {u"greeting"_s, u"gift"_s}};
    switch (event.kind) {
    case CardEvent::Kind::Activity: return activities.value(event.code, u"list-checks"_s);
    case CardEvent::Kind::StageEntered: return u"square-kanban"_s;
    case CardEvent::Kind::Receipt: return u"receipt"_s;
    case CardEvent::Kind::Feedback: return u"smile"_s;
    case CardEvent::Kind::Created: return u"user-plus"_s;
    }
    Q_UNREACHABLE();
}

QString choiceWord(Entity entity, const QString &code)
{
    static const Catalogue activities(Entity::Activity), feedback(Entity::Feedback);
    return (entity == Entity::Activity ? activities : feedback).find(u"kind")->choiceLabel(code);
}

} // namespace

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString eventText(const CardEvent &event, const AppContext &context)
{
    QString text;
    switch (event.kind) {
    case CardEvent::Kind::Activity:
        text = choiceWord(Entity::Activity, event.code) + u": "_s + isolated(event.title);
        break;
    case CardEvent::Kind::StageEntered:
        return Text::tr("Deal “%1” moved to %2").arg(isolated(event.title), isolated(event.detail));
    case CardEvent::Kind::Receipt:
        text = event.title.isEmpty() ? Text::tr("Purchase for %1").arg(context.format.money(event.minor.value_or(0)))
                                     : Text::tr("Purchase %1 for %2").arg(isolated(event.title), context.format.money(event.minor.value_or(0)));
        break;
    case CardEvent::Kind::Feedback:
        text = choiceWord(Entity::Feedback, event.code);
        if (event.rating)
            text += u": "_s + context.format.count(*event.rating);
        break;
    case CardEvent::Kind::Created:
        return Text::tr("Added to the customers");
    }
    return event.detail.isEmpty() ? text : text + u" · "_s + isolated(event.detail.simplified());
}

QString eventDay(const CardEvent &event, const AppContext &context)
{
    return context.format.relativeDay(localDay(event.at), context.today());
}

TimelineView::TimelineView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"timeline"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

QWidget *TimelineView::makeLine(const CardEvent &event, int number)
{
    auto *line = new QWidget;
    line->setObjectName(u"timeline_%1"_s.arg(number));
    const QString text = eventText(event, m_context);
    line->setAccessibleName(eventDay(event, m_context) + u", "_s + text);
    auto *mark = new QToolButton;
    mark->setObjectName(u"timeline_%1_open"_s.arg(number));
    mark->setAccessibleName(text);
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
