// The fields of activities, feedback, campaigns, sources and employees.
#include "core/base/phone.h"
#include "core/fields/builtin.h"

using namespace Qt::StringLiterals;

namespace koriz {

using enum FieldType;


namespace {
constexpr auto *what = QT_TRANSLATE_NOOP("Field", "What");
constexpr auto *when = QT_TRANSLATE_NOOP("Field", "When");

QList<ChoiceOption> activityKinds() { return {{u"call"_s, QT_TRANSLATE_NOOP("Field", "Call")},
                                        {u"meeting"_s, QT_TRANSLATE_NOOP("Field", "Meeting")},
                                        {u"email"_s, QT_TRANSLATE_NOOP("Field", "E-mail")},
                                        {u"message"_s, QT_TRANSLATE_NOOP("Field", "Message")},
                                        {u"visit"_s, QT_TRANSLATE_NOOP("Field", "Visit")},
                                        {u"task"_s, QT_TRANSLATE_NOOP("Field", "Task")},
                                        {u"greeting"_s, QT_TRANSLATE_NOOP("Field", "Greeting")}}; }
QList<ChoiceOption> activityStates() { return {{u"planned"_s, QT_TRANSLATE_NOOP("Field", "Planned")},
                                         {u"done"_s, QT_TRANSLATE_NOOP("Field", "Done")}}; }
QList<ChoiceOption> priorities() { return {{u"high"_s, QT_TRANSLATE_NOOP("Field", "High")},
                                     {u"normal"_s, QT_TRANSLATE_NOOP("Field", "Normal")},
                                     {u"low"_s, QT_TRANSLATE_NOOP("Field", "Low")}}; }
QList<ChoiceOption> directions() { return {{u"in"_s, QT_TRANSLATE_NOOP("Field", "Incoming")},
                                     {u"out"_s, QT_TRANSLATE_NOOP("Field", "Outgoing")}}; }
QList<ChoiceOption> feedbackKinds() { return {{u"nps"_s, QT_TRANSLATE_NOOP("Field", "Would recommend (0-10)")},
                                        {u"csat"_s, QT_TRANSLATE_NOOP("Field", "Satisfied (1-5)")},
                                        {u"complaint"_s, QT_TRANSLATE_NOOP("Field", "Complaint")}}; }
QList<ChoiceOption> complaintStates() { return {{u"open"_s, QT_TRANSLATE_NOOP("Field", "Open (complaint)")},
                                          {u"in_progress"_s, QT_TRANSLATE_NOOP("Field", "In progress")},
                                          {u"closed"_s, QT_TRANSLATE_NOOP("Field", "Settled")}}; }
} // namespace

QList<Field> activityFields()
{
    using F = Field;
    return {
        recordId(what),
        externalId(what),
        choice("kind", QT_TRANSLATE_NOOP("Field", "Kind"), "kind", activityKinds(), what, F::Shown | F::Groupable),
        column("subject", QT_TRANSLATE_NOOP("Field", "Subject"), Text, "subject", what,
               F::Shown | F::Searchable | F::Required),
        link("customer", QT_TRANSLATE_NOOP("Field", "Customer"), "customer", "customer_id", what, F::Shown),
        link("deal", QT_TRANSLATE_NOOP("Field", "Deal"), "deal", "deal_id", what),
        link("employee", QT_TRANSLATE_NOOP("Field", "Responsible"), "employee", "employee_id", what, F::Groupable),
        choice("status", QT_TRANSLATE_NOOP("Field", "Status"), "status", activityStates(), when,
               F::Shown | F::Groupable),
        column("due", QT_TRANSLATE_NOOP("Field", "Due"), Stamp, "due_at", when, F::Shown),
        column("done", QT_TRANSLATE_NOOP("Field", "Done on"), Stamp, "done_at", when),
        choice("priority", QT_TRANSLATE_NOOP("Field", "Priority"), "priority", priorities(), when, F::Groupable),
        choice("direction", QT_TRANSLATE_NOOP("Field", "Direction"), "direction", directions(), what, F::Groupable),
        means(Meaning::Minutes,
              column("duration", QT_TRANSLATE_NOOP("Field", "Duration, minutes"), Integer, "duration_minutes", when)),
        column("outcome", QT_TRANSLATE_NOOP("Field", "Result"), Text, "outcome", what, F::Groupable),
        column("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, "notes", what),
        column("created", QT_TRANSLATE_NOOP("Field", "Created"), Stamp, "created_at", when, F::ReadOnly | F::Hidden),
    };
}

QList<Field> feedbackFields()
{
    using F = Field;
    return {
        recordId(what),
        externalId(what),
        link("customer", QT_TRANSLATE_NOOP("Field", "Customer"), "customer", "customer_id", what, F::Shown),
        column("date", QT_TRANSLATE_NOOP("Field", "Date"), Date, "given_on", when, F::Shown | F::Required),
        choice("kind", QT_TRANSLATE_NOOP("Field", "Kind"), "kind", feedbackKinds(), what, F::Shown | F::Groupable),
        column("rating", QT_TRANSLATE_NOOP("Field", "Rating"), Integer, "rating", what, F::Shown),
        column("comment", QT_TRANSLATE_NOOP("Field", "Comment"), LongText, "comment", what, F::Shown),
        choice("status", QT_TRANSLATE_NOOP("Field", "Status"), "status", complaintStates(), what, F::Groupable),
        column("resolved", QT_TRANSLATE_NOOP("Field", "Settled on"), Date, "resolved_on", when),
    };
}

QList<Field> campaignFields()
{
    using F = Field;
    return {
        recordId(what),
        externalId(what),
        column("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, "name", what, F::Shown | F::Searchable | F::Required),
        column("channel", QT_TRANSLATE_NOOP("Field", "Channel"), Text, "channel", what, F::Shown | F::Groupable),
        column("starts", QT_TRANSLATE_NOOP("Field", "Starts"), Date, "starts_on", when, F::Shown),
        column("ends", QT_TRANSLATE_NOOP("Field", "Ends"), Date, "ends_on", when),
        column("budget", QT_TRANSLATE_NOOP("Field", "Budget"), Money, "budget_minor", what, F::Shown),
        column("cost", QT_TRANSLATE_NOOP("Field", "Cost"), Money, "cost_minor", what, F::Shown),
        link("source", QT_TRANSLATE_NOOP("Field", "Source"), "source", "source_id", what, F::Groupable),
        column("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, "notes", what),
    };
}

QList<Field> sourceFields()
{
    using F = Field;
    return {
        recordId(what),
        column("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, "name", what, F::Shown | F::Required),
        computed("customers", QT_TRANSLATE_NOOP("Field", "Customers"), Integer,
                 "(SELECT count(*) FROM customer AS x WHERE x.source_id = s.id)", what, F::Shown),
        column("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, "notes", what),
    };
}

QList<Field> employeeFields()
{
    using F = Field;
    return {
        recordId(what),
        externalId(what),
        column("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, "name", what, F::Shown | F::Required),
        column("email", QT_TRANSLATE_NOOP("Field", "E-mail"), Email, "email", what, F::Shown),
        doubted(phoneDoubt, column("phone", QT_TRANSLATE_NOOP("Field", "Phone"), Phone, "phone", what, F::Shown)),
        column("role", QT_TRANSLATE_NOOP("Field", "Role"), Text, "role", what, F::Shown | F::Groupable),
        column("active", QT_TRANSLATE_NOOP("Field", "Works here"), Boolean, "active", what, F::Groupable),
        column("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, "notes", what),
    };
}

QList<Field> builtinFields(Entity entity)
{
    switch (entity) {
    case Entity::Customer: return customerFields();
    case Entity::Deal: return dealFields();
    case Entity::Purchase: return purchaseFields();
    case Entity::Product: return productFields();
    case Entity::Activity: return activityFields();
    case Entity::Feedback: return feedbackFields();
    case Entity::Campaign: return campaignFields();
    case Entity::Source: return sourceFields();
    case Entity::Employee: return employeeFields();
    }
    Q_UNREACHABLE();
}

QList<ListSpec> builtinLists(Entity entity)
{
    return entity == Entity::Customer ? customerLists() : QList<ListSpec>();
}

} // namespace koriz
