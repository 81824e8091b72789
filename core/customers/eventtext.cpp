#include "core/customers/eventtext.h"
#include "core/fields/catalogue.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString choiceWord(Entity entity, const QString &code)
{
    static const Catalogue activities(Entity::Activity), feedback(Entity::Feedback);
    return (entity == Entity::Activity ? activities : feedback).find(u"kind")->choiceLabel(code);
}

QString purchaseText(const CardEvent &event, const Formatter &format)
{
    const QString total = format.money(event.minor.value_or(0));
    return event.title.isEmpty() ? Text::tr("Purchase for %1").arg(total)
                                 : Text::tr("Purchase %1 for %2").arg(isolated(event.title), total);
}

} // namespace

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString eventText(const CardEvent &event, const Formatter &format)
{
    QString text;
    switch (event.kind) {
    case CardEvent::Kind::Activity:
        text = choiceWord(Entity::Activity, event.code) + u": "_s + isolated(event.title);
        break;
    case CardEvent::Kind::StageEntered:
        return Text::tr("Deal “%1” moved to %2").arg(isolated(event.title), isolated(event.detail));
    case CardEvent::Kind::Receipt:
        text = purchaseText(event, format);
        break;
    case CardEvent::Kind::Feedback:
        text = choiceWord(Entity::Feedback, event.code);
        if (event.rating)
            text += u": "_s + format.count(*event.rating);
        break;
    case CardEvent::Kind::Created:
        return Text::tr("Added to the customers");
    }
    return event.detail.isEmpty() ? text : text + u" · "_s + isolated(event.detail.simplified());
}

} // namespace koriz
