#include "ui/shell/pages.h"
#include "ui/common/listpage.h"
#include "ui/customers/customerspage.h"
#include "ui/history/historypage.h"
#include "ui/reports/reportspage.h"
#include "ui/sales/funnelpage.h"
#include "ui/shell/settingspage.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template<class P>
PageInfo pageOf(const QString &name, const QString &title, const QString &icon, const QString &keys,
                const QList<Entity> &shows = {})
{
    const auto make = [](AppContext &context, QWidget *parent) { return new P(context, parent); };
    return {name, title, icon, QKeySequence(keys), make, shows};
}

PageInfo listOf(Entity entity, const QString &name, const QString &title, const QString &icon, const QString &keys)
{
    const auto make = [entity](AppContext &context, QWidget *parent) { return new ListPage(entity, context, parent); };
    return {name, title, icon, QKeySequence(keys), make, {entity}};
}

} // namespace

QList<PageInfo> allPages()
{
    return {
        pageOf<CustomersPage>(u"customers"_s, Text::tr("Customers"), u"users"_s, u"Ctrl+1"_s, {Entity::Customer}),
        pageOf<FunnelPage>(u"funnel"_s, Text::tr("Funnel"), u"square-kanban"_s, u"Ctrl+2"_s, {Entity::Deal}),
        listOf(Entity::Activity, u"tasks"_s, Text::tr("Tasks"), u"list-checks"_s, u"Ctrl+3"_s),
        listOf(Entity::Purchase, u"purchases"_s, Text::tr("Purchases"), u"receipt"_s, u"Ctrl+4"_s),
        listOf(Entity::Product, u"products"_s, Text::tr("Products"), u"package"_s, u"Ctrl+5"_s),
        listOf(Entity::Campaign, u"campaigns"_s, entityLabel(Entity::Campaign), u"megaphone"_s, u"Ctrl+6"_s),
        listOf(Entity::Source, u"sources"_s, entityLabel(Entity::Source), u"split"_s, u"Ctrl+7"_s),
        listOf(Entity::Feedback, u"feedback"_s, entityLabel(Entity::Feedback), u"smile"_s, u"Ctrl+8"_s),
        listOf(Entity::Employee, u"employees"_s, entityLabel(Entity::Employee), u"id-card"_s, u"Ctrl+9"_s),
        pageOf<ReportsPage>(u"reports"_s, Text::tr("Reports"), u"chart-column"_s, u"Ctrl+0"_s),
        pageOf<HistoryPage>(u"history"_s, Text::tr("History"), u"history"_s, u"Ctrl+H"_s),
        pageOf<SettingsPage>(u"settings"_s, Text::tr("Settings"), u"settings"_s, u"Ctrl+,"_s),
    };
}

} // namespace koriz::ui
