// Other records that a row names.
#include "core/exchange/recordimport.h"
#include "core/base/fold.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

/// The customer may be told by its parts alone: "customer.email".
void RecordImport::addCustomerLink(Draft &draft)
{
    const int customer = field(u"customer");
    if (draft.customer.isEmpty() || customer < 0
        || std::any_of(draft.links.begin(), draft.links.end(),
                       [](const PendingLink &l) { return l.table == "customer"; }))
        return;
    const auto [key, text] = customerText(draft.customer);
    const Target *told = m_run.mapping.find(u"customer."_s + key);
    if (!text.isEmpty())
        draft.links << PendingLink {told ? told : target(Special::CustomerPart), "customer", text};
}

QString RecordImport::onePerson(Draft &draft, const Target &target, const QString &text)
{
    const QString first = firstPerson(text);
    if (first != text)
        draft.issues.notice(target.name, text, Text::tr("Only the first of these was taken."));
    return first;
}

/// Deals of one title are told apart by their customer.
qint64 RecordImport::dealOfCustomer(const Draft &draft, const QString &title)
{
    for (const PendingLink &link : draft.links) {
        if (link.table == "customer")
            return m_run.links.dealOf(m_run.links.find(link.table, link.text, draft.customer).id, title);
    }
    return 0;
}

void RecordImport::findLinks(Draft &draft, const Record *)
{
    for (PendingLink &link : draft.links) {
        if (link.table == "pipeline" || link.table == "stage")
            continue; // a deal's own affair
        const LinkParts parts = link.table == "customer" ? draft.customer
            : link.table == "product"                    ? draft.product
                                                         : LinkParts();
        LinkResolver::Answer answer = m_run.links.find(link.table, link.text, parts);
        if (const qint64 own = link.table == "deal" && answer.id == 0 ? dealOfCustomer(draft, link.text) : 0; own != 0)
            answer = {own, false, {}};
        link.id = answer.id;
        link.mustCreate = answer.canCreate;
        if (!answer.problem.isEmpty())
            refuse(draft, *link.target, link.text, answer.problem);
    }
    draft.links.removeIf(
        [](const PendingLink &link) { return link.target->isExtra && link.id == 0 && !link.mustCreate; });
}

void RecordImport::makeLinks(Draft &draft)
{
    for (PendingLink &link : draft.links) {
        if (link.table == "pipeline" || link.table == "stage")
            continue;
        const LinkParts parts = link.table == "customer" ? draft.customer
            : link.table == "product"                    ? draft.product
                                                         : LinkParts();
        if (link.mustCreate)
            link.id = m_run.links.create(link.table, link.text, parts);
        if (link.mustCreate && link.table == m_store.catalogue().info().table)
            m_stubs.insert(nameKey(link.text), link.id);
        const bool isPart = link.target->special == Special::CustomerPart;
        draft.record.set(isPart ? field(u"customer") : link.target->field.field, link.id);
    }
    // A company is a word of the card: found or made by name.
    for (int i = 0; i < m_store.catalogue().lists().size(); ++i) {
        const ListSpec &list = m_store.catalogue().lists().at(i);
        if (list.key != u"company" || !draft.record.isListSet(i))
            continue;
        QList<ListItem> items = draft.record.list(i);
        resolveListLinks(items, list);
        draft.record.setList(i, items);
        for (QList<ListItem> &slotItems : draft.items)
            resolveListLinks(slotItems, list);
    }
}

void RecordImport::resolveListLinks(QList<ListItem> &items, const ListSpec &list)
{
    for (ListItem &item : items) {
        if (item.values.size() != list.columns.size() || item.values.first().typeId() != QMetaType::QString)
            continue;
        const qint64 id = m_store.links().findOrCreate("company", item.values.first().toString());
        item.values.first() = id == 0 ? QVariant() : QVariant(id);
    }
}

} // namespace koriz
