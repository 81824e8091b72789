#include "core/exchange/likelyentity.h"
#include "core/fields/catalogue.h"
#include "tests/support/imports.h"

using namespace koriz;
using namespace koriz::test;
using namespace Qt::StringLiterals;

namespace {

QString likely(const QString &headings)
{
    const std::optional<Entity> entity = likelyEntity(headings.split(u','), {});
    return entity ? entityInfo(*entity).key : QString();
}

} // namespace

TEST_CASE("What the rows of a table are is told by its headings", "[import]")
{
    CHECK(likely(u"Name,Phone,E-mail,City,Notes"_s) == u"customers");
    CHECK(likely(u"Full Name,Email,Owner,Tags,Created"_s) == u"customers"); // a deal may have all of them too
    CHECK(likely(u"Deal name,Stage,Amount,Close date,Contact,Phone,Email"_s) == u"deals");
    CHECK(likely(u"Сделка,Этап,Сумма,Клиент,Телефон"_s) == u"deals");
    CHECK(likely(u"Receipt,Date,Customer,E-mail,City,Product,Quantity,Price"_s) == u"purchases");
    CHECK(likely(u"SKU,Name,Category,Price,Cost"_s) == u"products");
    CHECK(likely(u"Campaign,Channel,Budget,Start date"_s) == u"campaigns");
    CHECK(likely(u"Colour,Width,Height"_s).isEmpty());
}

TEST_CASE("Lists that other programs wrote are told apart", "[import][shared]")
{
    const auto [file, entity] = GENERATE(table<const char *, const char *>({
        {"contacts/google_shared_contacts_client.csv", "customers"}, {"contacts/thunderbird_basic.csv", "customers"},
        {"contacts/derived/fa_plain_utf8bom_comma.csv", "customers"}, {"contacts/odoo_res.partner.csv", "customers"},
        {"crm/bitrix_dirty/deals.csv", "deals"}, {"crm/bitrix_dirty/activities.csv", "activities"},
        {"crm/bitrix_dirty/products.csv", "products"}, {"crm/hubspot_dummy/hubspot_companies.csv", "customers"},
        {"crm/hubspot_dummy/hubspot_deals.csv", "deals"}, {"crm/salesforce_opportunityData.csv", "deals"},
        {"transactions/chinook/Customer.csv", "customers"}, {"transactions/chinook/Invoice.csv", "purchases"},
        {"transactions/rfm_data_orders.csv", "purchases"}, {"transactions/cdnow_sample_BTYD.csv", "purchases"},
    }));
    NEEDS_SHARED(file);
    CAPTURE(file);
    const std::optional<Entity> found = likelyEntity(sharedFile(file));
    REQUIRE(found);
    CHECK(entityInfo(*found).key == QString::fromLatin1(entity));
}

TEST_CASE("Our own exports are told apart", "[import]")
{
    const Entity entity = GENERATE(Entity::Customer, Entity::Deal, Entity::Purchase, Entity::Product, Entity::Activity,
                                   Entity::Feedback, Entity::Campaign);
    const Catalogue catalogue(entity);
    QStringList headings;
    for (int i = 0; i < catalogue.size(); ++i)
        headings << catalogue.at(i).labelText();
    CAPTURE(headings);
    CHECK(likelyEntity(headings, {}) == entity);
}
