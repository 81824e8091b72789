#include "core/records/merge.h"
#include "core/base/error.h"
#include "core/customers/customerstore.h"
#include "core/customers/duplicates.h"
#include "core/db/foreignkeys.h"
#include "core/fields/amount.h"
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

bool isEmpty(const QVariant &value)
{
    return value.isNull()
        || (value.typeId() == QMetaType::QStringList ? value.toStringList().isEmpty()
                                                     : value.toString().trimmed().isEmpty());
}

/// Values of a field that are joined instead of chosen.
bool isJoined(const Field &field)
{
    return field.storage == Storage::Tags || field.type == FieldType::LongText;
}

/// Fields that a record has whatever the owner said: they raise no question and the first record's value stays.
bool isOwnPart(const Field &field)
{
    return !field.isWritable() || field.storage == Storage::List || field.storage == Storage::StageEntered
        || field.meaning == Meaning::Currency; // goes with its amount
}

/// Index of the field that says the currency of this one; -1 = it is in the file's, or no amount.
int currencyField(const Catalogue &catalogue, const Field &field)
{
    return field.currencyKey.isEmpty() || !field.isWritable() ? -1 : catalogue.indexOf(field.currencyKey);
}

/// Fields of a deal that belong to the stage it is in: another deal's day of closing does not fill them.
bool goesWithStage(const Catalogue &catalogue, const Field &field)
{
    static const QSet<QString> keys {u"pipeline"_s, u"stage"_s,       u"status"_s,
                                     u"closed"_s,   u"loss_reason"_s, u"loss_note"_s};
    return catalogue.entity() == Entity::Deal && keys.contains(field.key);
}

bool isSame(const Field &field, const QVariant &a, const QVariant &b)
{
    if (field.type == FieldType::Text)
        return a.toString().trimmed().compare(b.toString().trimmed(), Qt::CaseInsensitive) == 0;
    return a == b;
}

QStringList unitedTags(const MergePlan &plan, int field)
{
    QStringList all;
    for (const Record &record : plan.records) {
        for (const QString &tag : record.value(field).toStringList()) {
            if (!all.contains(tag, Qt::CaseInsensitive))
                all << tag;
        }
    }
    return all;
}

QString joinedText(const MergePlan &plan, int field)
{
    QStringList texts;
    for (const Record &record : plan.records) {
        const QString text = record.value(field).toString();
        if (!text.trimmed().isEmpty() && !texts.contains(text))
            texts << text;
    }
    return texts.join(u"\n\n"_s);
}

bool isSameItem(const ListSpec &spec, const ListItem &a, const ListItem &b, const QString &country)
{
    const auto text
        = [](const ListItem &item, qsizetype column) { return item.values.value(column).toString().trimmed(); };
    const auto readsSame
        = [&](qsizetype column) { return text(a, column).compare(text(b, column), Qt::CaseInsensitive) == 0; };
    if (spec.mainColumn >= 0)
        return readsSame(spec.mainColumn) || spec.isSame(text(a, spec.mainColumn), text(b, spec.mainColumn), country);
    for (qsizetype i = 0; i < spec.columns.size(); ++i) {
        if (!readsSame(i))
            return false;
    }
    return true;
}

QList<ListItem> unitedItems(const MergePlan &plan, const ListSpec &spec, int list, const QString &country)
{
    QList<ListItem> all;
    for (const Record &record : plan.records) {
        for (const ListItem &item : record.list(list)) {
            const auto isKnown = [&](const ListItem &known) { return isSameItem(spec, known, item, country); };
            if (std::none_of(all.begin(), all.end(), isKnown))
                all << item;
        }
    }
    return all;
}

/// What points to a record from outside; its own parts (phones, tags, stays in stages) are not outside.
QList<ForeignKey> outsideReferences(const Database &db, const QByteArray &table)
{
    QList<ForeignKey> references;
    for (const ForeignKey &key : foreignKeys(db)) {
        const bool isOwn = key.column == table + "_id"
            && (key.table.startsWith(table + '_') || key.table == "stage_log");
        const bool isPair = key.table == "customer_relation" || key.table == "customer_distinct";
        if (key.parent == table && !isOwn && !isPair)
            references << key;
    }
    return references;
}

void moveRelations(const Database &db, qint64 keep, qint64 other)
{
    for (const char *column : {"customer_id", "other_id"}) {
        Query(db,
              QByteArray("UPDATE OR IGNORE customer_relation SET ") + column + " = :keep WHERE " + column + " = :other")
            .bind(":keep", keep)
            .bind(":other", other)
            .exec();
    }
    Query(db, "DELETE FROM customer_relation WHERE customer_id = other_id OR customer_id = :other OR other_id = :other")
        .bind(":other", other).exec();
}

void moveReferences(const Database &db, Entity entity, qint64 keep, qint64 other)
{
    const QByteArray &table = entityInfo(entity).table;
    for (const ForeignKey &reference : outsideReferences(db, table)) {
        Query(db,
              "UPDATE " + reference.table + " SET " + reference.column + " = :keep WHERE " + reference.column
                  + " = :other")
            .bind(":keep", keep)
            .bind(":other", other)
            .exec();
        if (reference.table == table) // nobody recommends himself
            Query(db,
                  "UPDATE " + table + " SET " + reference.column + " = NULL WHERE id = :keep AND " + reference.column
                      + " = :keep")
                .bind(":keep", keep)
                .exec();
    }
    if (entity == Entity::Customer)
        moveRelations(db, keep, other);
    Query(db, "UPDATE attachment SET record_id = :keep WHERE entity = :entity AND record_id = :other")
        .bind(":keep", keep).bind(":entity", entityInfo(entity).key).bind(":other", other).exec();
}

} // namespace

bool canMerge(Entity entity)
{
    switch (entity) {
    case Entity::Customer:
    case Entity::Deal:
    case Entity::Product:
    case Entity::Campaign:
    case Entity::Source:
    case Entity::Employee: return true;
    case Entity::Purchase:
    case Entity::Activity:
    case Entity::Feedback: return false; // things that happened; two of them are two
    }
    Q_UNREACHABLE();
}

QString mergeTitle(EntityStore &store, const MergePlan &plan)
{
    return Text::tr("%Ln record(s) merged into “%1”", nullptr, static_cast<int>(plan.records.size() - 1))
        .arg(store.title(plan.records.first()));
}

MergePlan planMerge(EntityStore &store, qint64 keep, const QList<qint64> &others)
{
    const Catalogue &catalogue = store.catalogue();
    if (!canMerge(catalogue.entity()))
        throw Error(Text::tr("Records of this kind are not merged: each stands for something that happened."), {},
                    Error::Kind::Refused);
    MergePlan plan;
    QSet<qint64> known;
    for (const qint64 id : QList<qint64> {keep} + others) {
        const std::optional<Record> record = store.load(id);
        if (!record)
            throw Error(Text::tr("There is no record with the number %1.").arg(id), {}, Error::Kind::Refused);
        if (known.contains(id))
            throw Error(Text::tr("The record %1 cannot be merged with itself.").arg(id), {}, Error::Kind::Refused);
        known.insert(id);
        plan.records << *record;
    }
    if (plan.records.size() < 2)
        throw Error(Text::tr("Two records at least are needed to merge."), {}, Error::Kind::Refused);
    for (int i = 0; i < catalogue.size(); ++i) {
        const Field &field = catalogue.at(i);
        const bool isFilled = !goesWithStage(catalogue, field);
        int from = isJoined(field) && isFilled ? -1 : 0;
        bool differs = false;
        for (int r = 0; from >= 0 && !isOwnPart(field) && r < plan.records.size(); ++r) {
            const QVariant value = shownValue(catalogue, i, plan.records.at(r));
            const QVariant chosen = shownValue(catalogue, i, plan.records.at(from));
            if (isEmpty(chosen) && isFilled)
                from = r;
            else
                differs = differs || (!isEmpty(value) && !isSame(field, value, chosen));
        }
        plan.from << from;
        if (differs)
            plan.conflicts << i;
    }
    return plan;
}

Record mergedRecord(EntityStore &store, const MergePlan &plan)
{
    const Catalogue &catalogue = store.catalogue();
    Record merged = plan.records.first();
    for (int i = 0; i < catalogue.size(); ++i) {
        const Field &field = catalogue.at(i);
        if (isOwnPart(field))
            continue;
        const int from = plan.from.at(i);
        QVariant value = from >= 0 ? plan.records.at(from).value(i)
            : field.storage == Storage::Tags ? QVariant(unitedTags(plan, i)) : QVariant(joinedText(plan, i));
        if (from < 0 && field.storage != Storage::Tags && value.toString().isEmpty())
            value = {};
        const int currency = from >= 0 ? currencyField(catalogue, field) : -1;
        const bool isOther = currency >= 0 && merged.value(currency) != plan.records.at(from).value(currency);
        if (isOther)
            merged.set(currency, plan.records.at(from).value(currency));
        if (isOther || value != merged.value(i))
            merged.set(i, value);
    }
    for (int list = 0; list < catalogue.lists().size(); ++list) {
        const QList<ListItem> items = unitedItems(plan, catalogue.lists().at(list), list, store.db().country());
        if (items != merged.list(list))
            merged.setList(list, items);
    }
    return merged;
}

void merge(EntityStore &store, const MergePlan &plan)
{
    const qint64 keep = plan.records.first().id;
    Record merged = mergedRecord(store, plan);
    for (qsizetype i = 1; i < plan.records.size(); ++i) {
        const qint64 other = plan.records.at(i).id;
        moveReferences(store.db(), store.catalogue().entity(), keep, other);
        store.remove(other);
    }
    // References between the records themselves were settled above; a choice must not bring one back.
    for (int i = 0; i < store.catalogue().size(); ++i) {
        const Field &field = store.catalogue().at(i);
        if (field.storage != Storage::Link || field.table != store.catalogue().info().table)
            continue;
        const qint64 linked = merged.value(i).toLongLong();
        if (std::any_of(plan.records.begin(), plan.records.end(), [&](const Record &r) { return r.id == linked; }))
            merged.set(i, {});
    }
    if (const Issues issues = store.validate(merged); !issues.isEmpty())
        throw Error(issues.first().text, {}, Error::Kind::Refused);
    store.update(merged);
    store.db().touch(allAreas);
}

qint64 mergeExactDuplicates(Database &db, const Clock &clock, const Progress &progress)
{
    CustomerStore store(db, clock);
    Operation operation(db, OperationKind::Merge, Text::tr("Exact duplicates merged"));
    QHash<qint64, qint64> into; ///< where those went that are gone
    const auto survivor = [&](qint64 id) {
        while (into.contains(id))
            id = into.value(id);
        return id;
    };
    qint64 merged = 0, looked = 0;
    const QList<DuplicatePair> pairs = findDuplicates(db, std::numeric_limits<qsizetype>::max(), progress).pairs;
    for (const DuplicatePair &pair : pairs) {
        if (progress.isCancelled())
            throw Cancelled();
        progress.at(++looked, pairs.size());
        const qint64 a = survivor(pair.a), b = survivor(pair.b);
        if (!pair.exact || a == b)
            continue;
        const MergePlan plan = planMerge(store, std::min(a, b), {std::max(a, b)});
        if (!plan.isLossless())
            continue;
        merge(store, plan);
        into.insert(std::max(a, b), std::min(a, b));
        ++merged;
    }
    operation.commit();
    return merged;
}

} // namespace koriz
