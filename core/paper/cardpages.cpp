#include "core/paper/cardpages.h"
#include "core/base/postaladdress.h"
#include "core/customers/eventtext.h"
#include "core/fields/entitystore.h"
#include "core/fields/listquery.h"
#include "core/fields/valuetext.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CardPaper)
};

constexpr int printedEvents = 40;

/// The values of one customer by field path, as its owner reads them.
class CardValues
{
public:
    CardValues(const PageSource &source, qint64 customer)
        : m_source(source)
        , m_catalogue(source.db, Entity::Customer)
        , m_record(EntityStore(source.db, Entity::Customer, fixedClock(source.today))
                       .load(customer)
                       .value_or(Record(m_catalogue)))
    {
        QStringList paths;
        for (const Field &field : m_catalogue.fields()) {
            const int list = field.storage == Storage::List ? m_catalogue.listOf(field) : -1;
            for (qsizetype item = 0; item < (list < 0 ? 1 : m_record.list(list).size()); ++item)
                paths << path(field, item);
        }
        ListReader reader(source.db, m_catalogue, paths);
        const std::optional<ListRow> row = reader.row(customer);
        for (qsizetype i = 0; row && i < paths.size(); ++i) {
            const Field &field = m_catalogue.at(reader.fields().at(i));
            const QVariant &value = row->values.at(i);
            m_values.insert(paths.at(i), isAddress(field) ? value.toString() : display(field, value, source.format));
        }
    }

    /// By section, in the order of the card.
    [[nodiscard]] QList<Block> blocks() const
    {
        QList<Block> made;
        QByteArray section;
        block::FieldList list;
        const auto close = [&] {
            if (!list.fields.isEmpty())
                made << block::Heading {QCoreApplication::translate("Field", section.constData())} << list;
            list.fields.clear();
        };
        for (const Field &field : m_catalogue.fields()) {
            if (section != field.section)
                close();
            section = field.section;
            if (!field.is(Field::Hidden) && field.isWritable() && field.key != m_catalogue.info().titleField)
                list.fields << shown(field);
        }
        close();
        return made;
    }

private:
    [[nodiscard]] QString listKey(const Field &field) const
    {
        return m_catalogue.lists().at(m_catalogue.listOf(field)).key;
    }
    [[nodiscard]] bool isAddress(const Field &field) const
    {
        return field.storage == Storage::List && listKey(field) == u"address";
    }
    /// "phone", "phone.2"; of lists with several columns "city", "address.2.city".
    [[nodiscard]] QString path(const Field &field, qsizetype item) const
    {
        if (item == 0)
            return field.key;
        const QString list = listKey(field), number = QString::number(item + 1);
        return list == field.key ? u"%1.%2"_s.arg(list, number) : u"%1.%2.%3"_s.arg(list, number, field.key);
    }
    [[nodiscard]] QList<block::Field> shown(const Field &field) const
    {
        QList<block::Field> made;
        if (isAddress(field))
            return m_catalogue.listColumnOf(field) == 0 ? addresses(m_catalogue.listOf(field))
                                                        : made; // all of them at once
        const QList<ListItem> items = field.storage == Storage::List ? m_record.list(m_catalogue.listOf(field))
                                                                     : QList<ListItem> {{}};
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (const QString text = m_values.value(path(field, i)); !text.isEmpty())
                made << block::Field {labelled(field, field.labelText(), items.at(i).type), text};
        }
        return made;
    }
    [[nodiscard]] QList<block::Field> addresses(int list) const
    {
        QList<block::Field> made;
        for (qsizetype i = 0; i < m_record.list(list).size(); ++i) {
            const auto part = [&](QStringView key) { return m_values.value(path(*m_catalogue.find(key), i)); };
            const PostalAddress address {part(u"country"), part(u"region"),   part(u"city"),      part(u"district"),
                                         part(u"street"),  part(u"building"), part(u"apartment"), part(u"postal_code")};
            const QStringList lines = addressLines(address, {}, m_source.format.settings().language);
            if (!lines.isEmpty())
                made << block::Field {
                    labelled(*m_catalogue.find(u"country"), Text::tr("Address"), m_record.list(list).at(i).type),
                    lines.join(u'\n')};
        }
        return made;
    }
    [[nodiscard]] QString labelled(const Field &field, const QString &label, const QString &type) const
    {
        return type.isEmpty()
            ? label
            : u"%1 (%2)"_s.arg(label, m_catalogue.lists().at(m_catalogue.listOf(field)).typeLabel(type));
    }

    const PageSource &m_source;
    Catalogue m_catalogue;
    Record m_record;
    QHash<QString, QString> m_values;
};

QList<Block> dealBlocks(const CustomerCard &card, const Formatter &format)
{
    if (card.deals.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const CardDeal &deal : card.deals)
        rows << QStringList {deal.title, deal.stage, format.money(deal.valueMinor, deal.currency)};
    return {block::Heading {Text::tr("Deals")},
            block::Table::of({{.title = Text::tr("Deal"), .weight = 2}, {.title = Text::tr("Stage"), .weight = 1},
                              {.title = Text::tr("Value"), .kind = block::ColumnKind::Number}}, rows)};
}

QList<Block> timelineBlocks(const PageSource &source, qint64 customer)
{
    QList<QStringList> rows;
    for (const CardEvent &event : loadTimeline(source.db, customer, printedEvents))
        rows << QStringList {source.format.date(localDay(event.at)), eventText(event, source.format)};
    return {block::Heading {Text::tr("Timeline")},
            block::Table::of(
                {{.title = Text::tr("Day"), .kind = block::ColumnKind::Number}, {.title = Text::tr("What")}}, rows)};
}

} // namespace

std::optional<Document> cardPages(const PageSource &source, qint64 customer)
{
    const std::optional<CustomerCard> card = loadCard(source.db, customer);
    if (!card)
        return std::nullopt;
    const Formatter &format = source.format;
    const QString lastPurchase = card->lastPurchaseOn.isValid() ? format.date(card->lastPurchaseOn) : u"–"_s;
    Document document = newDocument(source, card->name);
    document.blocks << block::Title {card->name}
                    << block::KeyFigures {{{Text::tr("Turnover"), format.money(card->turnoverMinor), {}},
                                           {Text::tr("Receipts"), format.count(card->receipts), {}},
                                           {Text::tr("Last purchase"), lastPurchase, {}},
                                           {Text::tr("Open deals"), format.count(card->openDeals), {}}}};
    document.blocks << CardValues(source, customer).blocks() << dealBlocks(*card, format)
                    << timelineBlocks(source, customer);
    return document;
}

} // namespace koriz
