#pragma once
#include "core/db/areas.h"
#include <QByteArray>
#include <QString>
#include <array>
#include <optional>

namespace koriz {

/// The kinds of record that have fields, lists, import and export. The numbers are kept in the file (search index).
enum class Entity { Customer = 0, Deal = 1, Purchase = 2, Product = 3, Activity = 4, Feedback = 5, Campaign = 6,
                    Source = 7, Employee = 8 };

inline constexpr std::array allEntities {Entity::Customer, Entity::Deal, Entity::Purchase, Entity::Product,
                                         Entity::Activity, Entity::Feedback, Entity::Campaign, Entity::Source,
                                         Entity::Employee};

struct EntityInfo
{
    QString key {};      ///< "customers": the word of the command line
    QByteArray table {}; ///< the table whose row is the record
    QByteArray alias {}; ///< how SQL of the catalogue names that row
    QByteArray from {};  ///< FROM clause; for purchases the line joined with its receipt
    Area area {};
    QString titleField {}; ///< key of the field that names a record
    QString usualOrder {}; ///< field a list is sorted by until the owner chooses; with "-" in front the greatest first
};

[[nodiscard]] const EntityInfo &entityInfo(Entity entity);
[[nodiscard]] std::optional<Entity> entityFromKey(QStringView key);
/// By the table whose rows are its records.
[[nodiscard]] std::optional<Entity> entityOfTable(const QByteArray &table);
/// "Customers", translated.
[[nodiscard]] QString entityLabel(Entity entity);
/// "Customer", translated.
[[nodiscard]] QString entityLabelSingular(Entity entity);

} // namespace koriz
