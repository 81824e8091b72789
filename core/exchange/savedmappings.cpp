#include "core/exchange/savedmappings.h"
#include "core/base/named.h"
#include "core/db/query.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

QByteArray toJson(const ImportOptions &options)
{
    QJsonArray columns;
    for (const ColumnChoice &choice : options.mapping)
        columns << QJsonObject {{u"column"_s, choice.column}, {u"path"_s, choice.path}};
    return QJsonDocument(QJsonObject {{u"columns"_s, columns},
                                      {u"match"_s, QJsonArray::fromStringList(options.match)},
                                      {u"onMatch"_s, static_cast<int>(options.onMatch)},
                                      {u"createMissing"_s, options.createMissing},
                                      {u"header"_s, static_cast<int>(options.header)},
                                      {u"dateOrder"_s, static_cast<int>(options.dateOrder)},
                                      {u"decimal"_s, static_cast<int>(options.decimal)}})
        .toJson(QJsonDocument::Compact);
}

template<class E>
E enumOf(const QJsonObject &json, const QString &key, E last)
{
    const int value = json.value(key).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<E>(value) : E {};
}

ImportOptions fromJson(Entity entity, const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    ImportOptions options;
    options.entity = entity;
    for (const QJsonValue &value : json.value(u"columns").toArray())
        options.mapping << ColumnChoice {value.toObject().value(u"column").toString(),
                                         value.toObject().value(u"path").toString()};
    for (const QJsonValue &value : json.value(u"match").toArray())
        options.match << value.toString();
    options.onMatch = enumOf(json, u"onMatch"_s, OnMatch::Create);
    options.createMissing = json.value(u"createMissing").toBool(true);
    options.header = enumOf(json, u"header"_s, HeaderChoice::No);
    options.dateOrder = enumOf(json, u"dateOrder"_s, DateOrder::YearFirst);
    options.decimal = enumOf(json, u"decimal"_s, DecimalMark::Comma);
    return options;
}

} // namespace

QList<SavedMapping> savedMappings(const Database &db, Entity entity)
{
    QList<SavedMapping> all;
    Query q(db, "SELECT name, mapping FROM import_mapping WHERE entity = :entity ORDER BY name_key");
    q.bind(":entity", entityInfo(entity).key);
    while (q.next())
        all << SavedMapping {q.text(0), fromJson(entity, q.text(1).toUtf8())};
    return all;
}

std::optional<SavedMapping> findMapping(const Database &db, Entity entity, const QString &name)
{
    return called(savedMappings(db, entity), name);
}

void saveMapping(Database &db, const QString &name, const ImportOptions &options)
{
    Query q(db,
            R"sql(INSERT INTO import_mapping (entity, name, name_key, mapping) VALUES (:entity, :name, :key, :mapping)
        ON CONFLICT (entity, name_key) DO UPDATE SET name = excluded.name, mapping = excluded.mapping)sql");
    q.bind(":entity", entityInfo(options.entity).key).bind(":name", name.trimmed()).bind(":key", labelKey(name))
        .bind(":mapping", QString::fromUtf8(toJson(options))).exec();
    db.touch(Area::Settings);
}

void removeMapping(Database &db, Entity entity, const QString &name)
{
    Query q(db, "DELETE FROM import_mapping WHERE entity = :entity AND name_key = :key");
    q.bind(":entity", entityInfo(entity).key).bind(":key", labelKey(name)).exec();
    db.touch(Area::Settings);
}

} // namespace koriz
