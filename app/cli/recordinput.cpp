#include "app/cli/recordinput.h"
#include "app/cli/arguments.h"
#include "core/base/money.h"
#include "core/customers/customerstore.h"
#include "core/fields/amount.h"
#include "core/fields/valuetext.h"
#include "core/purchases/purchasestore.h"
#include "core/sales/dealstore.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Tables whose rows are made when a name is new; records proper are not.
bool isMadeByName(const QByteArray &table)
{
    return table == "source" || table == "employee" || table == "campaign" || table == "company" || table == "product"
        || table == "loyalty_level" || table == "loss_reason";
}

QList<qint64> idsWhere(const Database &db, const QByteArray &sql, const QVariant &value)
{
    QList<qint64> ids;
    Query q(db, sql);
    q.bind(1, value);
    while (q.next())
        ids << q.integer(0);
    return ids;
}

QList<qint64> candidates(EntityStore &store, const QByteArray &table, const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    QList<qint64> ids;
    if (isNumber)
        ids = idsWhere(store.db(), "SELECT id FROM " + table + " WHERE id = ?1", id);
    if (ids.isEmpty() && (table == "customer" || table == "deal" || table == "product"))
        ids = idsWhere(store.db(), "SELECT id FROM " + table + " WHERE external_id = ?1 LIMIT 2", text);
    if (ids.isEmpty() && table == "customer" && text.contains(u'@'))
        ids = CustomerStore(store.db()).findBy(u"email", text);
    if (!ids.isEmpty())
        return ids;
    const qint64 named = store.links().find(table, text);
    if (named == 0)
        return {};
    if (!isMadeByName(table) && store.links().isAmbiguous(table, text))
        return {named, named};
    return {named};
}

class Assigner
{
public:
    Assigner(EntityStore &store, Record &record) : m_store(store), m_record(record)
    {
        m_options.today = store.today();
    }

    Issues issues {};

    void assign(const QString &key, const QString &text);

private:
    void refuse(const QString &key, const QString &why) { issues << Issue {key, why}; }
    void assignStage(const FieldPath &path, const QString &text);
    void assignStatus(const QString &text);
    void assignPipeline(const FieldPath &path, const QString &text);
    [[nodiscard]] Pipeline pipeline();
    [[nodiscard]] QVariant current(QStringView key) const
    {
        return m_record.value(m_store.catalogue().indexOf(key));
    }

    EntityStore &m_store;
    Record &m_record;
    ParseOptions m_options;
};

/// The deal's pipeline, or the first.
Pipeline Assigner::pipeline()
{
    const QList<Pipeline> all = PipelineStore(m_store.db()).all();
    const PipelineId wanted {current(u"pipeline").toLongLong()};
    for (const Pipeline &candidate : all) {
        if (candidate.id == wanted)
            return candidate;
    }
    return all.value(0);
}

void Assigner::assignStage(const FieldPath &path, const QString &text)
{
    DealStore deals(m_store.db());
    std::optional<Stage> stage = deals.pipelines().findStage(text, pipeline().id);
    bool isNumber = false;
    if (const qint64 id = text.toLongLong(&isNumber); !stage && isNumber)
        stage = deals.pipelines().stage(StageId {id});
    if (stage)
        m_record.set(path.field, stage->id.value);
    else
        refuse(u"stage"_s, Text::tr("There is no stage “%1”.").arg(text));
}

/// The outcome follows from the stage: won and lost mean their stages, open the first one.
void Assigner::assignStatus(const QString &text)
{
    const ParsedValue parsed = fromText(*m_store.catalogue().find(u"status"), text, m_options);
    if (parsed.issue) {
        issues << *parsed.issue;
        return;
    }
    const QString wanted = parsed.value.toString();
    if (current(u"status") == wanted)
        return;
    const StageKind kind = wanted == u"won" ? StageKind::Won : wanted == u"lost" ? StageKind::Lost : StageKind::Open;
    for (const Stage &stage : pipeline().stages) {
        if (stage.kind == kind) {
            m_record.set(m_store.catalogue().indexOf(u"stage"), stage.id.value);
            return;
        }
    }
    refuse(u"status"_s, Text::tr("The pipeline has no stage for “%1”.").arg(text));
}

void Assigner::assignPipeline(const FieldPath &path, const QString &text)
{
    const qint64 id = findLinked(m_store, "pipeline", text, issues, u"pipeline"_s);
    if (id == 0)
        return;
    m_record.set(path.field, id);
    m_record.set(m_store.catalogue().indexOf(u"stage"),
                 PipelineStore(m_store.db()).defaultStage(PipelineId {id}).id.value);
}

void Assigner::assign(const QString &key, const QString &text)
{
    const Catalogue &catalogue = m_store.catalogue();
    const std::optional<FieldPath> path = catalogue.resolve(key);
    if (!path)
        return refuse(key, Text::tr("There is no field “%1”.").arg(key));
    Field field = catalogue.at(path->field);
    if (!field.isWritable() || field.storage == Storage::StageEntered)
        return refuse(key, Text::tr("“%1” cannot be set: it follows from other data.").arg(key));
    if (catalogue.entity() == Entity::Deal && !text.isEmpty() && key == u"pipeline")
        return assignPipeline(*path, text);
    if (catalogue.entity() == Entity::Deal && !text.isEmpty() && key == u"stage")
        return assignStage(*path, text);
    if (catalogue.entity() == Entity::Deal && key == u"status")
        return assignStatus(text);
    if (path->isType)
        field.type = FieldType::Text;
    m_options.currency = amountCurrency(catalogue, field, m_record, m_store.db().currency());
    m_options.currencyDecimals = currencyDecimals(m_options.currency);
    ParsedValue parsed = fromText(field, text, m_options);
    if (parsed.issue) {
        issues << Issue {key, parsed.issue->text};
        return;
    }
    if (field.type == FieldType::Link && parsed.value.isValid()) {
        const QByteArray table = field.storage == Storage::List ? field.column.chopped(3) : field.table;
        const QByteArray target = field.storage == Storage::Link && table == "receipt" ? field.column.chopped(3)
                                                                                       : table;
        const qint64 id = findLinked(m_store, target, text, issues, key);
        parsed.value = id == 0 ? QVariant() : QVariant(qlonglong {id});
    }
    m_record.setPath(catalogue, *path, parsed.value);
}

/// What other words depend on comes first.
int rankOf(const QString &key)
{
    return key == u"pipeline" || key == u"currency" ? 0 : key == u"stage" || key == u"status" ? 1 : 2;
}

} // namespace

qint64 findLinked(EntityStore &store, const QByteArray &table, const QString &text, Issues &issues,
                  const QString &field)
{
    const QList<qint64> found = candidates(store, table, text.trimmed());
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1) {
        issues << Issue {field, Text::tr("Several records are called “%1”; give the number.").arg(text)};
        return 0;
    }
    if (isMadeByName(table))
        return store.links().findOrCreate(table, text);
    issues << Issue {field, Text::tr("There is no record “%1”.").arg(text)};
    return 0;
}

Issues assign(EntityStore &store, Record &record, const QStringList &words)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            throw UsageError {Text::tr("“%1” is not of the form field=value.").arg(word)};
        pairs.append({word.left(equals), word.mid(equals + 1)});
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const auto &a, const auto &b) { return rankOf(a.first) < rankOf(b.first); });
    Assigner assigner(store, record);
    for (const auto &[key, text] : pairs)
        assigner.assign(key, text);
    return assigner.issues;
}

} // namespace koriz::cli
