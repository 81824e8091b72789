// The customer's card on paper.
#include "core/fields/listquery.h"
#include "core/fields/valuetext.h"
#include "ui/common/printpreview.h"
#include "ui/customers/customercardview.h"
#include "ui/customers/timelineview.h"

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int printedEvents = 40;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CardPaper)
};

block::FieldList filledFields(const AppContext &context, qint64 customer)
{
    const Catalogue catalogue(context.db, Entity::Customer);
    QStringList keys;
    for (const Field &field : catalogue.fields()) {
        if (!field.is(Field::Hidden) && field.isWritable())
            keys << field.key;
    }
    block::FieldList list;
    ListReader reader(context.db, catalogue, keys);
    if (const auto row = reader.row(customer)) {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const Field &field = catalogue.at(reader.fields().at(i));
            if (const QString text = display(field, row->values.at(i), context.format); !text.isEmpty())
                list.fields << block::Field {field.labelText(), text};
        }
    }
    return list;
}

} // namespace

void printCard(const AppContext &context, qint64 customer)
{
    const auto card = loadCard(context.db, customer);
    if (!card)
        return;
    const Formatter &format = context.format;
    Document document = newDocument(context, card->name);
    document.blocks << block::Title {card->name}
                    << block::KeyFigures {{{Text::tr("Turnover"), format.money(card->turnoverMinor), {}},
                                           {Text::tr("Receipts"), format.count(card->receipts), {}},
                                           {Text::tr("Last purchase"), format.date(card->lastPurchaseOn), {}},
                                           {Text::tr("Open deals"), format.count(card->openDeals), {}}}}
                    << filledFields(context, customer);
    if (!card->deals.isEmpty()) {
        QList<QStringList> rows;
        for (const CardDeal &deal : card->deals)
            rows << QStringList {deal.title, deal.stage, format.money(deal.valueMinor, deal.currency)};
        document.blocks << block::Heading {Text::tr("Deals")}
                        << block::Table::of({{.title = Text::tr("Deal")}, {.title = Text::tr("Stage")},
                                             {.title = Text::tr("Value"), .kind = block::ColumnKind::Number}}, rows);
    }
    QList<QStringList> rows;
    for (const CardEvent &event : loadTimeline(context.db, customer, printedEvents))
        rows << QStringList {format.date(localDay(event.at)), eventText(event, context)};
    document.blocks << block::Heading {Text::tr("Timeline")}
                    << block::Table::of({{.title = Text::tr("Day"), .kind = block::ColumnKind::Number}, {.title = Text::tr("What")}}, rows);
    showPrintPreview(context, document);
}

} // namespace koriz::ui
