// The fields of deals and of what belongs to selling: products, receipts.
#include "core/fields/builtin.h"

using namespace Qt::StringLiterals;

namespace koriz {

using enum FieldType;


namespace {
constexpr auto *dealPart = QT_TRANSLATE_NOOP("Field", "Deal");
constexpr auto *course = QT_TRANSLATE_NOOP("Field", "Course");
constexpr auto *origin = QT_TRANSLATE_NOOP("Field", "Where they came from");
constexpr auto *receiptPart = QT_TRANSLATE_NOOP("Field", "Receipt");
constexpr auto *linePart = QT_TRANSLATE_NOOP("Field", "Line");
constexpr auto *productPart = QT_TRANSLATE_NOOP("Field", "Product");

constexpr auto *weighted = R"sql((d.value_minor * coalesce(d.probability_bp,
    (SELECT y.probability_bp FROM stage AS y WHERE y.id = d.stage_id)) + 5000) / 10000)sql";
constexpr auto *probability
    = "coalesce(d.probability_bp, (SELECT y.probability_bp FROM stage AS y WHERE y.id = d.stage_id))";
// As in the report "funnel": of a lost deal of which no stage is known the first one.
constexpr auto *furthestStage = R"sql(coalesce(
    (SELECT y.name FROM stage AS y WHERE y.pipeline_id = d.pipeline_id AND y.kind <> 'lost'
        AND (y.id = d.stage_id OR y.id IN (SELECT g.stage_id FROM stage_log AS g WHERE g.deal_id = d.id))
        ORDER BY y.kind = 'won' DESC, y.position DESC, y.id DESC LIMIT 1),
    (SELECT y.name FROM stage AS y WHERE y.pipeline_id = d.pipeline_id AND y.kind <> 'lost'
        ORDER BY y.kind = 'won', y.position, y.id LIMIT 1)))sql";
constexpr auto *nextActivity = R"sql((SELECT a.subject FROM activity AS a
    WHERE a.deal_id = d.id AND a.status = 'planned' ORDER BY a.due_at LIMIT 1))sql";

QList<ChoiceOption> outcomes() { return {{u"open"_s, QT_TRANSLATE_NOOP("Field", "Open (deal)")},
                                   {u"won"_s, QT_TRANSLATE_NOOP("Field", "Won")},
                                   {u"lost"_s, QT_TRANSLATE_NOOP("Field", "Lost")}}; }

/// A field of the receipt that a line belongs to.
Field ofReceipt(Field field)
{
    field.table = field.table.isEmpty() ? QByteArray("receipt") : field.table;
    field.sql = "r." + field.column;
    field.flags |= Field::OfReceipt;
    return field;
}
} // namespace

QList<Field> dealFields()
{
    using F = Field;
    Field manual = column("probability", QT_TRANSLATE_NOOP("Field", "Probability"), Percent, "probability_bp", course);
    manual.sql = probability;
    return {
        recordId(dealPart),
        externalId(dealPart, F::Searchable),
        column("title", QT_TRANSLATE_NOOP("Field", "Title"), Text, "title", dealPart,
               F::Shown | F::Searchable | F::Required),
        link("customer", QT_TRANSLATE_NOOP("Field", "Customer"), "customer", "customer_id", dealPart, F::Shown),
        inCurrencyOf("currency",
                     column("value", QT_TRANSLATE_NOOP("Field", "Value"), Money, "value_minor", dealPart, F::Shown)),
        means(Meaning::Currency,
              column("currency", QT_TRANSLATE_NOOP("Field", "Currency"), Text, "currency", dealPart, F::Groupable)),
        link("pipeline", QT_TRANSLATE_NOOP("Field", "Pipeline"), "pipeline", "pipeline_id", course, F::Groupable),
        link("stage", QT_TRANSLATE_NOOP("Field", "Stage"), "stage", "stage_id", course, F::Shown | F::Groupable),
        computed("furthest_stage", QT_TRANSLATE_NOOP("Field", "Furthest stage"), Text, furthestStage, course),
        manual,
        inCurrencyOf("currency",
                     computed("weighted", QT_TRANSLATE_NOOP("Field", "Weighted value"), Money, weighted, course)),
        column("expected_close", QT_TRANSLATE_NOOP("Field", "Expected close date"), Date, "expected_close_on", course,
               F::Shown),
        choice("status", QT_TRANSLATE_NOOP("Field", "Outcome"), "status", outcomes(), course, F::Shown | F::Groupable),
        column("created", QT_TRANSLATE_NOOP("Field", "Created"), Date, "created_on", course),
        column("closed", QT_TRANSLATE_NOOP("Field", "Closed"), Date, "closed_on", course),
        link("loss_reason", QT_TRANSLATE_NOOP("Field", "Loss reason"), "loss_reason", "loss_reason_id", course,
             F::Groupable),
        column("loss_note", QT_TRANSLATE_NOOP("Field", "Note on the loss"), LongText, "loss_note", course),
        link("employee", QT_TRANSLATE_NOOP("Field", "Responsible"), "employee", "employee_id", course, F::Groupable),
        computed("next_step", QT_TRANSLATE_NOOP("Field", "Next step"), Text, nextActivity, course),
        link("source", QT_TRANSLATE_NOOP("Field", "Source"), "source", "source_id", origin, F::Groupable),
        link("campaign", QT_TRANSLATE_NOOP("Field", "Campaign"), "campaign", "campaign_id", origin, F::Groupable),
        link("product", QT_TRANSLATE_NOOP("Field", "Product"), "product", "product_id", dealPart, F::Groupable),
        tags("tags", QT_TRANSLATE_NOOP("Field", "Tags"), "deal_tag", "tag", dealPart),
        column("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, "notes", dealPart),
        column("changed", QT_TRANSLATE_NOOP("Field", "Changed"), Stamp, "changed_at", course, F::ReadOnly | F::Hidden),
    };
}

QList<Field> purchaseFields()
{
    using F = Field;
    return {
        recordId(linePart),
        ofReceipt(means(
            Meaning::Code,
            column("number", QT_TRANSLATE_NOOP("Field", "Receipt number"), Text, "number", receiptPart, F::Shown))),
        ofReceipt(
            column("date", QT_TRANSLATE_NOOP("Field", "Date"), Date, "bought_on", receiptPart, F::Shown | F::Required)),
        ofReceipt(column("time", QT_TRANSLATE_NOOP("Field", "Time"), Time, "bought_time", receiptPart)),
        ofReceipt(
            link("customer", QT_TRANSLATE_NOOP("Field", "Customer"), "customer", "customer_id", receiptPart, F::Shown)),
        link("product", QT_TRANSLATE_NOOP("Field", "Product"), "product", "product_id", linePart,
             F::Shown | F::Groupable),
        column("description", QT_TRANSLATE_NOOP("Field", "Description"), Text, "description", linePart),
        column("quantity", QT_TRANSLATE_NOOP("Field", "Quantity"), Quantity, "quantity_milli", linePart, F::Shown),
        column("price", QT_TRANSLATE_NOOP("Field", "Price"), Money, "price_minor", linePart, F::Shown),
        column("cost", QT_TRANSLATE_NOOP("Field", "Cost of one"), Money, "cost_minor", linePart),
        column("discount", QT_TRANSLATE_NOOP("Field", "Discount"), Money, "discount_minor", linePart),
        column("total", QT_TRANSLATE_NOOP("Field", "Total"), Money, "total_minor", linePart, F::Shown),
        ofReceipt(link("employee", QT_TRANSLATE_NOOP("Field", "Responsible"), "employee", "employee_id", receiptPart,
                       F::Groupable)),
        ofReceipt(link("campaign", QT_TRANSLATE_NOOP("Field", "Campaign"), "campaign", "campaign_id", receiptPart,
                       F::Groupable)),
        ofReceipt(column("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, "notes", receiptPart)),
        computed("receipt", QT_TRANSLATE_NOOP("Field", "Receipt"), Integer, "l.receipt_id", receiptPart, F::Hidden),
    };
}

QList<Field> productFields()
{
    using F = Field;
    return {
        recordId(productPart),
        externalId(productPart),
        column("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, "name", productPart,
               F::Shown | F::Searchable | F::Required),
        column("sku", QT_TRANSLATE_NOOP("Field", "Article number"), Text, "sku", productPart, F::Shown | F::Searchable),
        column("category", QT_TRANSLATE_NOOP("Field", "Category"), Text, "category", productPart,
               F::Shown | F::Groupable),
        column("unit", QT_TRANSLATE_NOOP("Field", "Unit"), Text, "unit", productPart),
        column("price", QT_TRANSLATE_NOOP("Field", "Price"), Money, "price_minor", productPart, F::Shown),
        column("cost", QT_TRANSLATE_NOOP("Field", "Cost of one"), Money, "cost_minor", productPart, F::Shown),
        column("active", QT_TRANSLATE_NOOP("Field", "On sale"), Boolean, "active", productPart, F::Groupable),
        column("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, "notes", productPart),
        computed("turnover", QT_TRANSLATE_NOOP("Field", "Turnover"), Money,
                 "(SELECT coalesce(sum(x.total_minor), 0) FROM receipt_line AS x WHERE x.product_id = p.id)",
                 productPart),
    };
}

} // namespace koriz
