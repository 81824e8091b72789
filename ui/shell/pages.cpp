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
std::function<Page *(AppContext &, QWidget *)> makes()
{
    return [](AppContext &context, QWidget *parent) { return new P(context, parent); };
}

std::function<Page *(AppContext &, QWidget *)> lists(Entity entity)
{
    return [entity](AppContext &context, QWidget *parent) { return new ListPage(entity, context, parent); };
}

} // namespace

QList<PageInfo> allPages()
{
    return {
        {u"customers"_s,
         Text::tr("Customers"),
         u"users"_s,
         QKeySequence(u"Ctrl+1"_s),
         makes<CustomersPage>(),
         {Entity::Customer}},
        {u"funnel"_s,
         Text::tr("Funnel"),
         u"square-kanban"_s,
         QKeySequence(u"Ctrl+2"_s),
         makes<FunnelPage>(),
         {Entity::Deal}},
        {u"tasks"_s,
         Text::tr("Tasks"),
         u"list-checks"_s,
         QKeySequence(u"Ctrl+3"_s),
         lists(Entity::Activity),
         {Entity::Activity}},
        {u"purchases"_s,
         Text::tr("Purchases"),
         u"receipt"_s,
         QKeySequence(u"Ctrl+4"_s),
         lists(Entity::Purchase),
         {Entity::Purchase}},
        {u"products"_s,
         Text::tr("Products"),
         u"package"_s,
         QKeySequence(u"Ctrl+5"_s),
         lists(Entity::Product),
         {Entity::Product}},
        {u"campaigns"_s,
         entityLabel(Entity::Campaign),
         u"megaphone"_s,
         QKeySequence(u"Ctrl+6"_s),
         lists(Entity::Campaign),
         {Entity::Campaign}},
        {u"sources"_s,
         entityLabel(Entity::Source),
         u"split"_s,
         QKeySequence(u"Ctrl+7"_s),
         lists(Entity::Source),
         {Entity::Source}},
        {u"feedback"_s,
         entityLabel(Entity::Feedback),
         u"smile"_s,
         QKeySequence(u"Ctrl+8"_s),
         lists(Entity::Feedback),
         {Entity::Feedback}},
        {u"employees"_s,
         entityLabel(Entity::Employee),
         u"id-card"_s,
         QKeySequence(u"Ctrl+9"_s),
         lists(Entity::Employee),
         {Entity::Employee}},
        {u"reports"_s, Text::tr("Reports"), u"chart-column"_s, QKeySequence(u"Ctrl+0"_s), makes<ReportsPage>(), {}},
        {u"history"_s, Text::tr("History"), u"history"_s, QKeySequence(u"Ctrl+H"_s), makes<HistoryPage>(), {}},
        {u"settings"_s, Text::tr("Settings"), u"settings"_s, QKeySequence(u"Ctrl+,"_s), makes<SettingsPage>(), {}},
    };
}

} // namespace koriz::ui
