#include "core/db/defaults.h"
#include "core/base/fold.h"
#include "core/base/resource.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/db/transaction.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct NameTable
{
    QStringList languages {};
    QHash<QString, QStringList> rows {};
};

const NameTable &nameTable()
{
    static const NameTable table = [] {
        NameTable result;
        const QStringList lines = resourceLines(u":/defaults/names.tsv"_s);
        result.languages = lines.value(0).split(u'\t').mid(1);
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            result.rows.insert(cells.value(0), cells.mid(1));
        }
        return result;
    }();
    return table;
}

struct DefaultStage { const char *key; const char *kind; int probabilityBp; int ageLimitDays; };

constexpr DefaultStage defaultStages[] {
    {"stage.awareness", "open", 1000, 14}, {"stage.interest", "open", 3000, 14}, {"stage.decision", "open", 6000, 21},
    {"stage.action", "open", 8000, 21},    {"stage.won", "won", 10000, 0},       {"stage.lost", "lost", 0, 0},
};

void insertNamed(const Database &db, QByteArrayView sql, const QString &name, int position)
{
    Query q(db, sql);
    q.bind(":name", name).bind(":key", nameKey(name));
    if (position >= 0)
        q.bind(":position", position);
    q.exec();
}

void writeFunnel(const Database &db, const QString &language)
{
    insertNamed(db, "INSERT INTO pipeline (name, name_key, position) VALUES (:name, :key, :position)",
                defaultName(u"pipeline.sales"_s, language), 0);
    Query q(db, R"sql(INSERT INTO stage (pipeline_id, name, name_key, kind, position, probability_bp, age_limit_days)
                      VALUES (1, :name, :key, :kind, :position, :probability, :age))sql");
    int position = 0;
    for (const DefaultStage &stage : defaultStages) {
        const QString name = defaultName(QString::fromLatin1(stage.key), language);
        q.bind(":name", name).bind(":key", nameKey(name)).bind(":kind", QString::fromLatin1(stage.kind))
            .bind(":position", position++).bind(":probability", stage.probabilityBp)
            .bind(":age", stage.ageLimitDays > 0 ? std::optional(qint64 {stage.ageLimitDays}) : std::nullopt).exec();
    }
}

} // namespace

QString defaultName(const QString &key, const QString &language)
{
    const NameTable &table = nameTable();
    const auto index = std::max<qsizetype>(0, table.languages.indexOf(language.left(2)));
    Q_ASSERT(table.rows.contains(key));
    return table.rows.value(key).value(index);
}

QStringList defaultNameInAllLanguages(const QString &key)
{
    return nameTable().rows.value(key);
}

void Database::writeDefaults(const NewFile &how)
{
    Transaction transaction(*this);
    Query setting(*this, "INSERT INTO setting (key, value) VALUES (:key, :value)");
    const QString language = how.language.isEmpty() ? u"en"_s : how.language;
    for (const auto &[key, value] : {std::pair {u"currency"_s, how.currency}, {u"country"_s, how.country},
                                     {u"language"_s, language}, {u"fold_version"_s, QString::number(foldVersion)}})
        setting.bind(":key", key).bind(":value", value.isNull() ? u""_s : value).exec();
    writeFunnel(*this, language);
    int position = 0;
    for (const QString &key : {u"loss.price"_s, u"loss.competitor"_s, u"loss.no_need"_s, u"loss.no_answer"_s})
        insertNamed(*this, "INSERT INTO loss_reason (name, name_key, position) VALUES (:name, :key, :position)",
                    defaultName(key, language), position++);
    for (const QString &key : {u"source.referral"_s, u"source.advertising"_s, u"source.social_media"_s,
                               u"source.website"_s, u"source.passing_by"_s})
        insertNamed(*this, "INSERT INTO source (name, name_key) VALUES (:name, :key)", defaultName(key, language), -1);
    transaction.commit();
}

} // namespace koriz
