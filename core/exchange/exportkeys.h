#pragma once
#include <QString>
#include <optional>

namespace koriz {

class Database;

// By what an import finds the records of an export again. Where nothing in a customer tells it from another of the same
// name, its export gives it a number: koriz-customer-19. Deals, activities, feedback and receipts that have no number
// always get one, since all they say may be said of another.

/// The id in a number that an export gave, and the moment its record was made as far as the number tells.
struct OwnNumber
{
    qint64 id = 0;
    QString created {}; ///< 20260423T101500Z; empty = not told
};
/// `table`: of the entity ("activity"). nullopt for all other numbers.
[[nodiscard]] std::optional<OwnNumber> ownNumber(const QByteArray &table, const QString &number);
/// Of a record of the table, "koriz-activity-19-20260423T101500Z"; `created` as the file keeps it.
[[nodiscard]] QString ownNumber(const QByteArray &table, const QString &id, const QString &created);
/// The record of the table that an export of this very file gave the number; 0 = none.
[[nodiscard]] qint64 ownRecord(const Database &db, const QByteArray &table, const QString &number);
/// "20260423T101500Z" or "20260423" of a stamp or day as the file keeps it.
[[nodiscard]] QString calendarStamp(QString iso);

/// Of the customer whose id is the expression: the own number, or the given one where it takes one.
[[nodiscard]] QByteArray customerNumberSql(const QByteArray &id);

/// Of the customer in a single cell: the name when no other has it, else number, e-mail or phone.
[[nodiscard]] QByteArray customerTextSql(const QByteArray &id);

/// Of the record itself, alias given: the number of its column, or the given one.
[[nodiscard]] QByteArray recordNumberSql(const QByteArray &table, const QByteArray &alias, const QByteArray &column);

/// Of the deal of an activity, alias given: the title where it says which deal, else the number.
[[nodiscard]] QByteArray dealTextSql(const QByteArray &activity);

} // namespace koriz
