#include "core/exchange/recordimport.h"
#include "core/base/fold.h"
#include "core/exchange/celltext.h"
#include "core/exchange/headernames.h"
#include "core/exchange/listmerge.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isEmpty(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        || (value.typeId() == QMetaType::QStringList && value.toStringList().isEmpty());
}

/// Tags have no order.
bool isSameSet(QStringList a, QStringList b)
{
    a.sort();
    b.sort();
    return a == b;
}

/// A stage history that has no numbers goes by the titles of deals.
QStringList matchKeys(const ImportRun &run, const Catalogue &catalogue)
{
    const bool isByTitle = catalogue.entity() == Entity::Deal && run.mapping.has(u"stage_on")
        && !run.mapping.has(u"external_id");
    return run.options.match.isEmpty() && isByTitle ? QStringList {catalogue.info().titleField} : run.options.match;
}

/// "mailto:anna@o.lv", as links are copied.
QString withoutScheme(FieldType type, const QString &text)
{
    const QLatin1StringView scheme = type == FieldType::Email ? "mailto:"_L1
        : type == FieldType::Phone                            ? "tel:"_L1
                                                              : ""_L1;
    return text.startsWith(scheme, Qt::CaseInsensitive) ? text.mid(scheme.size()) : text;
}

/// "Mobile" and "mobile" are one type of phone.
QString typeWord(const QString &text)
{
    return text.trimmed().toLower();
}

} // namespace

QString wholeCode(RowIssues &issues, const Target &target, const QString &text)
{
    const std::optional<QString> code = codeText(text);
    if (!code)
        issues.notice(target.name, text, describe(ParseReason::Scientific));
    return code.value_or(QString());
}

RecordImport::RecordImport(ImportRun &run, EntityStore &store)
    : m_run(run), m_store(store),
      m_matcher(run.db, store.catalogue().entity(), matchKeys(run, store.catalogue())), m_country(run.db.country())
{
    m_lastBefore = Query(run.db, "SELECT max(id) FROM " + store.catalogue().info().table).firstInteger().value_or(0);
}

const Target *RecordImport::target(Special special) const
{
    for (const Target &candidate : m_run.mapping.targets) {
        if (candidate.special == special)
            return &candidate;
    }
    return nullptr;
}

QVariant RecordImport::day(Draft &draft, Special special)
{
    const QString cell = draft.specials.value(static_cast<int>(special));
    const Target *where = target(special);
    if (cell.isEmpty() || !where)
        return {};
    const ReadValue read = readDay(cell, *where, m_run.context);
    if (!read.problem.isEmpty())
        draft.issues.reject(where->name, cell, read.problem);
    return read.value;
}

void RecordImport::read(ReadRow &row)
{
    auto &draft = static_cast<Draft &>(row);
    const std::vector<QString> &cells = draft.source.cells;
    draft.record = m_store.blank();
    draft.items.resize(m_run.mapping.items.size());
    for (const Target &target : m_run.mapping.targets) {
        if (static_cast<size_t>(target.column) >= cells.size())
            continue;
        QString text = cellText(cells[static_cast<size_t>(target.column)]);
        if (target.isCode)
            text = wholeCode(draft.issues, target, text);
        if (!text.isEmpty())
            readCell(draft, target, text);
    }
    addCustomerLink(draft);
    placeItems(draft);
    if (!draft.issues.isRejected())
        complete(draft);
    if (draft.issues.isRejected())
        return;
    collectKeys(draft);
    draft.folded = m_store.foldTexts(draft.record);
}

bool RecordImport::readOwn(Draft &, const Target &, const QString &)
{
    return false;
}

void RecordImport::readCell(Draft &draft, const Target &target, const QString &text)
{
    if (text.contains(QChar(u'\0'))) {
        draft.issues.reject(target.name, text, Text::tr("The text holds a character that cannot be kept (NUL)."));
        return;
    }
    if (readOwn(draft, target, text))
        return;
    if (target.special == Special::CustomerPart || target.special == Special::ProductPart) {
        (target.special == Special::CustomerPart ? draft.customer : draft.product)
            << std::pair {target.part, onePerson(draft, target, text)};
        return;
    }
    if (target.special != Special::None && target.special != Special::WholeAddress) {
        draft.specials.insert(static_cast<int>(target.special), text);
        return;
    }
    const Field &field = m_store.catalogue().at(target.field.field);
    if (target.slot >= 0) {
        readItem(draft, target, field, text);
    } else if (field.type == FieldType::Link) {
        const bool isCustomer = field.table == "customer";
        draft.links << PendingLink {&target, field.table, isCustomer ? onePerson(draft, target, text) : text};
        if (isCustomer && isFirmHeading(target.name) && !text.contains(u'@'))
            draft.customer << std::pair {u"company"_s, text};
    } else {
        const ReadValue read = field.type == FieldType::Choice ? choice(target, text)
                                                               : readValue(field, text, target, m_run.context);
        if (!read.problem.isEmpty())
            refuse(draft, target, text, read.problem);
        else if (!read.notice.isEmpty())
            draft.issues.notice(target.name, text, read.notice);
        if (!read.value.isNull())
            draft.record.set(target.field.field, read.value);
    }
}

void RecordImport::refuse(Draft &draft, const Target &target, const QString &text, const QString &problem)
{
    if (target.isExtra)
        draft.issues.notice(target.name, text, problem);
    else
        draft.issues.reject(target.name, text, problem);
}

/// The same few words stand in every row.
ReadValue RecordImport::choice(const Target &target, const QString &text)
{
    constexpr qsizetype remembered = 1000;
    const std::pair key {target.column, text};
    if (const auto known = m_choices.constFind(key); known != m_choices.cend())
        return *known;
    if (m_choices.size() >= remembered)
        m_choices.clear();
    return *m_choices.insert(key, readValue(m_store.catalogue().at(target.field.field), text, target, m_run.context));
}

void RecordImport::readItem(Draft &draft, const Target &target, const Field &field, const QString &text)
{
    const ItemSlot &slot = m_run.mapping.items.at(target.slot);
    QList<ListItem> &items = draft.items[target.slot];
    const QStringList parts = target.field.isType ? splitMulti(text)
                                                  : splitItems(field.type, withoutScheme(field.type, text));
    while (items.size() < parts.size())
        items << ListItem {slot.type, QVariantList(m_store.catalogue().lists().at(slot.list).columns.size())};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QVariant &value = items[i].values[m_store.catalogue().listColumnOf(field)];
        if (target.field.isType)
            items[i].type = typeWord(parts.at(i));
        else if (target.special != Special::WholeAddress || value.isNull())
            value = parts.at(i);
    }
}

/// Google writes one label for several values of a cell.
void RecordImport::shareType(QList<ListItem> &items)
{
    const QString type = items.value(0).type;
    const bool isOnly = std::all_of(items.begin() + std::min<qsizetype>(1, items.size()), items.end(),
                                    [](const ListItem &item) { return item.type.isEmpty(); });
    for (ListItem &item : items) {
        if (isOnly)
            item.type = type;
    }
}

void RecordImport::placeItems(Draft &draft)
{
    QList<QList<ListItem>> lists(m_store.catalogue().lists().size());
    for (qsizetype i = 0; i < draft.items.size(); ++i) {
        const int list = m_run.mapping.items.at(i).list;
        if (draft.items.at(i).size() > 1)
            shareType(draft.items[i]);
        for (const ListItem &item : std::as_const(draft.items[i])) {
            if (!isEmptyItem(m_store.catalogue().lists().at(list), item))
                lists[list] << item;
        }
    }
    for (int i = 0; i < lists.size(); ++i) {
        if (!lists.at(i).isEmpty())
            draft.record.setList(i, lists.at(i));
    }
}

void RecordImport::collectKeys(Draft &draft)
{
    const Catalogue &catalogue = m_store.catalogue();
    const auto own = [&](QStringView key) { return field(key) < 0 ? QString() : text(draft.record, key); };
    draft.keys.externalId = own(u"external_id");
    draft.keys.sku = own(u"sku");
    draft.keys.name = own(catalogue.info().titleField);
    if (catalogue.entity() != Entity::Customer)
        return;
    if (draft.keys.name.isEmpty()) {
        QStringList parts {own(u"first_name"), own(u"patronymic"), own(u"last_name")};
        parts.removeAll(QString());
        draft.keys.name = parts.join(u' ');
    }
    for (const ListItem &item : draft.record.list(catalogue.listIndex(u"email")))
        draft.keys.emails << item.values.value(0).toString();
    for (const ListItem &item : draft.record.list(catalogue.listIndex(u"phone")))
        draft.keys.phones << item.values.value(0).toString();
}

QString RecordImport::columnOf(const QString &fieldKey) const
{
    for (const Target &target : m_run.mapping.targets) {
        if (target.path == fieldKey || target.path.startsWith(fieldKey + u'.'))
            return target.name;
    }
    return {};
}

bool RecordImport::isFine(Draft &draft, const Issues &issues) const
{
    for (const Issue &issue : issues)
        draft.issues.reject(columnOf(issue.field), {}, issue.text);
    return issues.isEmpty();
}

/// An earlier row may have named this record, by its name, number, e-mail or phone.
bool RecordImport::takeStub(const MatchKeys &keys, qint64 &id)
{
    if (m_stubs.isEmpty())
        return false;
    for (const QString &key : QStringList {keys.externalId} + keys.emails + keys.phones + QStringList {keys.name}) {
        if (const auto stub = m_stubs.constFind(nameKey(key)); !key.isEmpty() && stub != m_stubs.cend()) {
            id = *stub;
            m_stubs.erase(stub);
            return true;
        }
    }
    return false;
}

/// A list of e-mails alone is of those customers who have them; in one file two rows of one e-mail stay two.
Matcher::Found RecordImport::matchOf(const Draft &draft)
{
    if (m_run.options.onMatch == OnMatch::Create)
        return {};
    const Matcher::Found found = m_matcher.find(draft.keys);
    const bool isEmailAlone = !draft.isNamed && draft.keys.name == draft.keys.emails.value(0);
    if (found.id != 0 || !isEmailAlone || !m_run.options.match.isEmpty())
        return found;
    const Matcher::Found byEmail = m_matcher.findByEmail(draft.keys);
    return isNew(byEmail.id) ? found : byEmail;
}

Outcome RecordImport::take(ReadRow &row)
{
    auto &draft = static_cast<Draft &>(row);
    dropForeignNumber(draft);
    Matcher::Found found = matchOf(draft);
    if (found.isAmbiguous) {
        draft.issues.reject(columnOf(found.key), found.value,
                            Text::tr("Several records fit this row; it is not clear which is meant."));
        return Outcome::Rejected;
    }
    if (found.id != 0 && m_run.options.onMatch == OnMatch::Skip && !(isNew(found.id) && takesAgain())) {
        if (isNew(found.id))
            draft.issues.notice(columnOf(found.key), found.value,
                                Text::tr("An earlier row of this file made the same record; this row was left out."));
        return Outcome::Skipped;
    }
    if (found.isOwnNumber)
        draft.record.set(field(u"external_id"), QVariant());
    const bool isStub = found.id == 0 && takeStub(draft.keys, found.id);
    std::optional<Record> before;
    if (found.id != 0)
        before = m_store.load(found.id);
    findLinks(draft, before ? &*before : nullptr);
    if (found.id == 0 && repeatsRecord(draft))
        return m_run.options.onMatch == OnMatch::Skip ? Outcome::Skipped : Outcome::Unchanged;
    draft.record.id = found.id;
    if (draft.issues.isRejected() || !isFine(draft, m_store.validate(draft.record)))
        return Outcome::Rejected;
    makeLinks(draft);
    const Outcome outcome = taken(
        draft, before ? change(draft, *before, isStub ? OnMatch::Update : m_run.options.onMatch) : create(draft));
    return isStub ? Outcome::Created : outcome;
}

Outcome RecordImport::create(Draft &draft)
{
    const qint64 id = m_store.add(draft.record, draft.folded);
    afterWrite(draft, draft.record, nullptr);
    m_matcher.remember(id, draft.keys);
    return Outcome::Created;
}

/// An amount of as many minor units is another one in another currency.
bool RecordImport::isSameCurrency(const Field &field, const Draft &draft, const Record &record) const
{
    const int currency = field.currencyKey.isEmpty() ? -1 : m_store.catalogue().indexOf(field.currencyKey);
    return currency < 0 || !draft.record.isSet(currency) || draft.record.value(currency) == record.value(currency);
}

bool RecordImport::mergeFields(const Draft &draft, Record &record, OnMatch how) const
{
    bool changed = false;
    for (int i = 0; i < m_store.catalogue().size(); ++i) {
        if (!draft.record.isSet(i) || !m_store.catalogue().at(i).isWritable())
            continue;
        const QVariant mine = record.value(i), theirs = draft.record.value(i);
        const bool keep = how == OnMatch::Fill && !isEmpty(mine);
        const bool same = mine.typeId() == QMetaType::QStringList
            ? isSameSet(mine.toStringList(), theirs.toStringList())
            : mine == theirs || mine.toString() == theirs.toString();
        const bool sameCurrency = isSameCurrency(m_store.catalogue().at(i), draft, record);
        const bool madeUp = !draft.isNamed && m_store.catalogue().at(i).key == m_store.catalogue().info().titleField;
        if (isEmpty(theirs) || keep || (same && sameCurrency) || madeUp)
            continue;
        record.set(i, theirs);
        changed = true;
    }
    return changed;
}

bool RecordImport::mergeLists(Draft &draft, Record &record, OnMatch how)
{
    bool changed = false;
    for (qsizetype i = 0; i < draft.items.size(); ++i) {
        ItemSlot slot = m_run.mapping.items.at(i);
        const ListSpec &list = m_store.catalogue().lists().at(slot.list);
        QList<ListItem> items = record.list(slot.list);
        bool listChanged = false;
        for (const ListItem &item : std::as_const(draft.items[i])) {
            if (!isEmptyItem(list, item))
                listChanged = mergeItem(list, items, slot, item, how, m_country) || listChanged;
            ++slot.item;
        }
        if (listChanged)
            record.setList(slot.list, items);
        changed = changed || listChanged;
    }
    return changed;
}

Outcome RecordImport::change(Draft &draft, const Record &before, OnMatch how)
{
    Record record = before;
    const bool fields = mergeFields(draft, record, how), lists = mergeLists(draft, record, how);
    if (!fields && !lists)
        return Outcome::Unchanged;
    m_store.update(record);
    afterWrite(draft, record, &before);
    m_matcher.remember(record.id, draft.keys);
    return Outcome::Updated;
}

void RecordImport::afterWrite(Draft &, const Record &, const Record *) { }

} // namespace koriz
