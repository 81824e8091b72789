// The fields of a customer: one entry here is the whole of adding one (plus its column in a new migration).
#include "core/base/emailkey.h"
#include "core/base/fold.h"
#include "core/base/phone.h"
#include "core/base/taxid.h"
#include "core/fields/builtin.h"

using namespace Qt::StringLiterals;

namespace koriz {

using enum FieldType;


namespace {
constexpr auto *head = QT_TRANSLATE_NOOP("Field", "Name");
constexpr auto *contacts = QT_TRANSLATE_NOOP("Field", "Contacts");
constexpr auto *addressPart = QT_TRANSLATE_NOOP("Field", "Address");
constexpr auto *profile = QT_TRANSLATE_NOOP("Field", "Profile");
constexpr auto *origin = QT_TRANSLATE_NOOP("Field", "Where they came from");
constexpr auto *relation = QT_TRANSLATE_NOOP("Field", "Our relation");
constexpr auto *figures = QT_TRANSLATE_NOOP("Field", "Figures");

// A receipt's sums are kept on it, so these read one covering index.
constexpr auto *receipts = "(SELECT count(*) FROM receipt AS r WHERE r.customer_id = c.id)";
constexpr auto *turnover = "(SELECT coalesce(sum(r.total_minor), 0) FROM receipt AS r WHERE r.customer_id = c.id)";
constexpr auto *profit
    = "(SELECT coalesce(sum(r.total_minor - r.cost_minor), 0) FROM receipt AS r WHERE r.customer_id = c.id)";
constexpr auto *firstPurchase = "(SELECT min(r.bought_on) FROM receipt AS r WHERE r.customer_id = c.id)";
constexpr auto *lastPurchase = "(SELECT max(r.bought_on) FROM receipt AS r WHERE r.customer_id = c.id)";
constexpr auto *openDeals = "(SELECT count(*) FROM deal AS d WHERE d.customer_id = c.id AND d.status = 'open')";
constexpr auto *addresses = "customer_address";

QString phoneKey(const QString &number) { return phoneDigits(number); }
QString addressKey(const QString &address) { return emailKey(address); }

QList<ChoiceOption> kinds() { return {{u"person"_s, QT_TRANSLATE_NOOP("Field", "Person")},
                                {u"company"_s, QT_TRANSLATE_NOOP("Field", "Company")}}; }
QList<ChoiceOption> genders() { return {{u"female"_s, QT_TRANSLATE_NOOP("Field", "Female")},
                                  {u"male"_s, QT_TRANSLATE_NOOP("Field", "Male")},
                                  {u"other"_s, QT_TRANSLATE_NOOP("Field", "Other")}}; }
QList<ChoiceOption> lifecycles() { return {{u"lead"_s, QT_TRANSLATE_NOOP("Field", "Lead")},
                                     {u"prospect"_s, QT_TRANSLATE_NOOP("Field", "Prospect")},
                                     {u"customer"_s, QT_TRANSLATE_NOOP("Field", "Customer")},
                                     {u"former"_s, QT_TRANSLATE_NOOP("Field", "Former customer")}}; }
} // namespace

QList<Field> customerFields()
{
    using F = Field;
    return {
        recordId(head),
        externalId(head, F::Searchable),
        choice("kind", QT_TRANSLATE_NOOP("Field", "Kind"), "kind", kinds(), head, F::Groupable),
        column("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, "name", head, F::Shown | F::Searchable | F::Required),
        column("first_name", QT_TRANSLATE_NOOP("Field", "First name"), Text, "first_name", head, F::Searchable),
        column("last_name", QT_TRANSLATE_NOOP("Field", "Last name"), Text, "last_name", head, F::Searchable),
        column("patronymic", QT_TRANSLATE_NOOP("Field", "Patronymic"), Text, "patronymic", head, F::Searchable),
        listed("company", QT_TRANSLATE_NOOP("Field", "Company"), Link, "customer_company", "company_id", head,
               F::Searchable),
        listed("job_title", QT_TRANSLATE_NOOP("Field", "Job title"), Text, "customer_company", "job_title", head),
        doubted(phoneDoubt,
                listed("phone", QT_TRANSLATE_NOOP("Field", "Phone"), Phone, "customer_phone", "number", contacts,
                       F::Shown | F::Searchable | F::CountsComplete)),
        listed("email", QT_TRANSLATE_NOOP("Field", "E-mail"), Email, "customer_email", "address", contacts,
               F::Shown | F::Searchable | F::CountsComplete),
        listed("messenger", QT_TRANSLATE_NOOP("Field", "Messenger"), Text, "customer_messenger", "handle", contacts,
               F::Searchable),
        listed("website", QT_TRANSLATE_NOOP("Field", "Website"), Url, "customer_website", "url", contacts),
        means(Meaning::Country,
              listed("country", QT_TRANSLATE_NOOP("Field", "Country"), Text, addresses, "country", addressPart,
                     F::Groupable | F::CountsComplete)),
        listed("region", QT_TRANSLATE_NOOP("Field", "Region"), Text, addresses, "region", addressPart, F::Groupable),
        listed("city", QT_TRANSLATE_NOOP("Field", "City or village"), Text, addresses, "city", addressPart,
               F::Shown | F::Groupable | F::Searchable | F::CountsComplete),
        listed("district", QT_TRANSLATE_NOOP("Field", "District"), Text, addresses, "district", addressPart,
               F::Groupable),
        listed("street", QT_TRANSLATE_NOOP("Field", "Street"), Text, addresses, "street", addressPart,
               F::Searchable | F::CountsComplete),
        listed("building", QT_TRANSLATE_NOOP("Field", "Building"), Text, addresses, "building", addressPart),
        listed("apartment", QT_TRANSLATE_NOOP("Field", "Apartment"), Text, addresses, "apartment", addressPart),
        means(Meaning::Code,
              listed("postal_code", QT_TRANSLATE_NOOP("Field", "Postal code"), Text, addresses, "postal_code",
                     addressPart)),
        column("birthday", QT_TRANSLATE_NOOP("Field", "Birthday"), PartialDate, "birthday", profile, F::CountsComplete),
        means(Meaning::Gender,
              choice("gender", QT_TRANSLATE_NOOP("Field", "Gender"), "gender", genders(), profile,
                     F::Groupable | F::CountsComplete)),
        means(Meaning::Language,
              column("language", QT_TRANSLATE_NOOP("Field", "Language"), Text, "language", profile, F::Groupable)),
        column("industry", QT_TRANSLATE_NOOP("Field", "Industry"), Text, "industry", profile, F::Groupable),
        doubted(
            taxIdDoubt,
            means(Meaning::Code, column("tax_id", QT_TRANSLATE_NOOP("Field", "Tax number"), Text, "tax_id", profile))),
        tags("preferences", QT_TRANSLATE_NOOP("Field", "Preferences"), "customer_tag", "preference", profile),
        tags("interests", QT_TRANSLATE_NOOP("Field", "Interests"), "customer_tag", "interest", profile),
        tags("traits", QT_TRANSLATE_NOOP("Field", "Character traits"), "customer_tag", "trait", profile),
        link("source", QT_TRANSLATE_NOOP("Field", "Source"), "source", "source_id", origin,
             F::Groupable | F::CountsComplete),
        link("campaign", QT_TRANSLATE_NOOP("Field", "Campaign"), "campaign", "campaign_id", origin, F::Groupable),
        link("referrer", QT_TRANSLATE_NOOP("Field", "Recommended by"), "customer", "referrer_id", origin),
        column("first_contact", QT_TRANSLATE_NOOP("Field", "First contact"), Date, "first_contact_on", origin),
        column("first_interest", QT_TRANSLATE_NOOP("Field", "First interested in"), Text, "first_interest", origin),
        choice("lifecycle", QT_TRANSLATE_NOOP("Field", "Lifecycle"), "lifecycle", lifecycles(), relation, F::Groupable),
        link("loyalty", QT_TRANSLATE_NOOP("Field", "Loyalty level"), "loyalty_level", "loyalty_level_id", relation,
             F::Groupable),
        column("discount", QT_TRANSLATE_NOOP("Field", "Discount"), Percent, "discount_bp", relation),
        link("employee", QT_TRANSLATE_NOOP("Field", "Responsible"), "employee", "employee_id", relation, F::Groupable),
        column("satisfaction", QT_TRANSLATE_NOOP("Field", "Satisfaction"), Integer, "satisfaction", relation),
        column("score", QT_TRANSLATE_NOOP("Field", "Score"), Number, "score", relation),
        column("consent", QT_TRANSLATE_NOOP("Field", "Agreed to messages"), Boolean, "consent", relation, F::Groupable),
        column("do_not_contact", QT_TRANSLATE_NOOP("Field", "Do not contact"), Boolean, "do_not_contact", relation,
               F::Groupable),
        column("disqualify_reason", QT_TRANSLATE_NOOP("Field", "Why disqualified"), Text, "disqualify_reason",
               relation),
        tags("tags", QT_TRANSLATE_NOOP("Field", "Tags"), "customer_tag", "tag", relation, F::Searchable),
        column("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, "notes", relation),
        computed("turnover", QT_TRANSLATE_NOOP("Field", "Turnover"), Money, turnover, figures, F::Shown),
        computed("profit", QT_TRANSLATE_NOOP("Field", "Profit"), Money, profit, figures),
        computed("receipts", QT_TRANSLATE_NOOP("Field", "Receipts"), Integer, receipts, figures),
        computed("first_purchase", QT_TRANSLATE_NOOP("Field", "First purchase"), Date, firstPurchase, figures),
        computed("last_purchase", QT_TRANSLATE_NOOP("Field", "Last purchase"), Date, lastPurchase, figures, F::Shown),
        computed("open_deals", QT_TRANSLATE_NOOP("Field", "Open deals"), Integer, openDeals, figures),
        column("completeness", QT_TRANSLATE_NOOP("Field", "Completeness"), Integer, "completeness", figures,
               F::ReadOnly),
        column("created", QT_TRANSLATE_NOOP("Field", "Created"), Stamp, "created_at", figures, F::ReadOnly),
        column("changed", QT_TRANSLATE_NOOP("Field", "Changed"), Stamp, "changed_at", figures, F::ReadOnly),
    };
}

QList<ListSpec> customerLists()
{
    const ChoiceOption work {u"work"_s, QT_TRANSLATE_NOOP("ListType", "Work")},
        home {u"home"_s, QT_TRANSLATE_NOOP("ListType", "Home")};
    const QList<ChoiceOption> phones {{u"mobile"_s, QT_TRANSLATE_NOOP("ListType", "Mobile")}, work, home,
                                      {u"fax"_s, QT_TRANSLATE_NOOP("ListType", "Fax")}};
    const QList<ChoiceOption> messengers {{u"whatsapp"_s, "WhatsApp"},   {u"telegram"_s, "Telegram"},
                                          {u"viber"_s, "Viber"},         {u"signal"_s, "Signal"},
                                          {u"instagram"_s, "Instagram"}, {u"facebook"_s, "Facebook"}};
    const QList<ChoiceOption> places {home, work, {u"delivery"_s, QT_TRANSLATE_NOOP("ListType", "Delivery")},
                                         {u"billing"_s, QT_TRANSLATE_NOOP("ListType", "Invoices")}};
    return {
        {u"phone"_s, "customer_phone", "customer_id", {"number"}, 0, "digits", phoneKey, phoneSpellings, phones},
        {u"email"_s, "customer_email", "customer_id", {"address"}, 0, "address_key", addressKey, nullptr, {work, home}},
        {u"messenger"_s, "customer_messenger", "customer_id", {"handle"}, 0, {}, nullptr, nullptr, messengers},
        {u"website"_s, "customer_website", "customer_id", {"url"}, 0, {}, nullptr, nullptr, {work, home}},
        {u"company"_s, "customer_company", "customer_id", {"company_id", "job_title"}, -1},
        {u"address"_s,
         "customer_address",
         "customer_id",
         {"country", "region", "city", "district", "street", "building", "apartment", "postal_code"},
         -1,
         {},
         nullptr,
         nullptr,
         places},
    };
}

} // namespace koriz
