#pragma once
#include <QString>
#include <optional>

namespace koriz {

class Database;

// By what an import finds the records of an export again. Records without a number of their own get one that their file
// knows again, whatever was edited in between: koriz-deal-19-20260423T101500Z. Another file does not keep it. Where
// others of an export name a customer or deal and nothing else tells it from its namesakes, the number is
// koriz-customer-19, which another file keeps.

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
/// A number that says nothing to another file than the one that exported it.
[[nodiscard]] bool isOfItsFileOnly(const QByteArray &table, const QString &number);
/// "20260423T101500Z" or "20260423" of a stamp or day as the file keeps it.
[[nodiscard]] QString calendarStamp(QString iso);

/// Of the customer whose id is the expression: the own number, or the given one where it takes one.
[[nodiscard]] QByteArray customerNumberSql(const QByteArray &id);

/// Of the customer in a single cell: the name when no other has it, else number, e-mail or phone.
[[nodiscard]] QByteArray customerTextSql(const QByteArray &id);

/// Of the deal itself, alias d: as customerNumberSql().
[[nodiscard]] QByteArray dealNumberSql();

/// The number, an expression, of the record of the table and alias; where that is null the one its file knows again.
[[nodiscard]] QByteArray recordNumberSql(const QByteArray &table, const QByteArray &alias, const QByteArray &number);

/// Of the deal of an activity, alias given: the title where it says which deal, else the number.
[[nodiscard]] QByteArray dealTextSql(const QByteArray &activity);

} // namespace koriz
