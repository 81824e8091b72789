// Rows that come again: of what this file or another one exported, and of customers of whom they say nothing new.
#include "core/exchange/exportkeys.h"
#include "core/exchange/recordimport.h"

using namespace Qt::StringLiterals;

namespace koriz {

/// What an export of another Koriz file gave to be known again there; calendars have no other number.
void RecordImport::dropForeignNumber(Draft &draft)
{
    const QByteArray &table = m_store.catalogue().info().table;
    const QString &number = draft.keys.externalId;
    if (!isOfItsFileOnly(table, number) || ownRecord(m_run.db, table, number) != 0
        || m_run.options.source.endsWith(u".ics"_s, Qt::CaseInsensitive))
        return;
    draft.keys.externalId.clear();
    draft.record.set(field(u"external_id"), QVariant());
}

/// Names alone are shared by people.
bool RecordImport::saysMoreThanName(const Draft &draft) const
{
    static const QStringList names {u"name"_s, u"first_name"_s, u"last_name"_s, u"patronymic"_s,
                                    u"kind"_s, u"lifecycle"_s};
    if (!draft.links.isEmpty())
        return true;
    const Catalogue &catalogue = m_store.catalogue();
    for (int i = 0; i < catalogue.lists().size(); ++i) {
        if (draft.record.isListSet(i))
            return true;
    }
    for (int i = 0; i < catalogue.size(); ++i) {
        if (draft.record.isSet(i) && !names.contains(catalogue.at(i).key)
            && !draft.record.value(i).toString().isEmpty())
            return true;
    }
    return false;
}

/// Something that the file does not have yet.
bool RecordImport::namesNew(const Draft &draft) const
{
    if (std::ranges::any_of(draft.links, &PendingLink::mustCreate))
        return true;
    const int companies = m_store.catalogue().listIndex(u"company");
    return std::ranges::any_of(draft.record.list(companies), [this](const ListItem &item) {
        const QString company = item.values.value(0).toString();
        return !company.isEmpty() && m_store.links().find("company", company) == 0;
    });
}

bool RecordImport::repeatsRecord(Draft &draft)
{
    if (m_store.catalogue().entity() != Entity::Customer || m_run.options.onMatch == OnMatch::Create
        || !m_run.options.match.isEmpty() || m_lastBefore == 0 || draft.keys.name.isEmpty() || draft.issues.isRejected()
        || !saysMoreThanName(draft) || namesNew(draft))
        return false;
    for (const qint64 id : m_matcher.alike(draft.keys)) {
        if (isNew(id))
            continue;
        makeLinks(draft); // writes nothing: all it names is there
        Record record = m_store.load(id).value_or(Record());
        if (!mergeFields(draft, record, OnMatch::Update) && !mergeLists(draft, record, OnMatch::Update))
            return true;
    }
    return false;
}

} // namespace koriz
