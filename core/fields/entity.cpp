#include "core/fields/entity.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

const EntityInfo &entityInfo(Entity entity)
{
    static const std::array<EntityInfo, allEntities.size()> infos {{
        {u"customers"_s, "customer", "c", "customer AS c", Area::Customers, u"name"_s, u"name"_s},
        {u"deals"_s, "deal", "d", "deal AS d", Area::Sales, u"title"_s, u"title"_s},
        {u"purchases"_s, "receipt_line", "l", "receipt_line AS l JOIN receipt AS r ON r.id = l.receipt_id",
         Area::Purchases, u"number"_s, u"-date"_s},
        {u"products"_s, "product", "p", "product AS p", Area::Purchases, u"name"_s, u"name"_s},
        {u"activities"_s, "activity", "a", "activity AS a", Area::Activities, u"subject"_s, u"-due"_s},
        {u"feedback"_s, "feedback", "f", "feedback AS f", Area::Feedback, u"kind"_s, u"-date"_s},
        {u"campaigns"_s, "campaign", "m", "campaign AS m", Area::Marketing, u"name"_s, u"-starts"_s},
        {u"sources"_s, "source", "s", "source AS s", Area::Marketing, u"name"_s, u"name"_s},
        {u"employees"_s, "employee", "e", "employee AS e", Area::Settings, u"name"_s, u"name"_s},
    }};
    return infos.at(static_cast<size_t>(entity));
}

std::optional<Entity> entityFromKey(QStringView key)
{
    for (const Entity entity : allEntities) {
        if (entityInfo(entity).key == key)
            return entity;
    }
    return std::nullopt;
}

std::optional<Entity> entityOfTable(const QByteArray &table)
{
    for (const Entity entity : allEntities) {
        if (entityInfo(entity).table == table)
            return entity;
    }
    return std::nullopt;
}

QString entityLabel(Entity entity)
{
    constexpr const char *labels[] {
        QT_TRANSLATE_NOOP("Entity", "Customers"),  QT_TRANSLATE_NOOP("Entity", "Deals"),
        QT_TRANSLATE_NOOP("Entity", "Purchases"),  QT_TRANSLATE_NOOP("Entity", "Products"),
        QT_TRANSLATE_NOOP("Entity", "Activities"), QT_TRANSLATE_NOOP("Entity", "Feedback"),
        QT_TRANSLATE_NOOP("Entity", "Campaigns"),  QT_TRANSLATE_NOOP("Entity", "Sources"),
        QT_TRANSLATE_NOOP("Entity", "Employees")};
    return QCoreApplication::translate("Entity", labels[static_cast<int>(entity)]);
}

QString entityLabelSingular(Entity entity)
{
    constexpr const char *labels[] {
        QT_TRANSLATE_NOOP("Entity", "Customer"), QT_TRANSLATE_NOOP("Entity", "Deal"),
        QT_TRANSLATE_NOOP("Entity", "Purchase"), QT_TRANSLATE_NOOP("Entity", "Product"),
        QT_TRANSLATE_NOOP("Entity", "Activity"), QT_TRANSLATE_NOOP("Entity", "Feedback entry"),
        QT_TRANSLATE_NOOP("Entity", "Campaign"), QT_TRANSLATE_NOOP("Entity", "Source"),
        QT_TRANSLATE_NOOP("Entity", "Employee")};
    return QCoreApplication::translate("Entity", labels[static_cast<int>(entity)]);
}

} // namespace koriz
