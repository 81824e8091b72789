#pragma once
#include <QByteArray>

namespace koriz {

// By what an import finds the records again that others of an export name. Where nothing in a record tells it from
// another of the same name, its export gives it a number: koriz-customer-19.

/// Of the customer whose id is the expression: the own number, or the given one where it takes one.
[[nodiscard]] QByteArray customerNumberSql(const QByteArray &id);

/// Of the customer in a single cell: the name when no other has it, else number, e-mail or phone.
[[nodiscard]] QByteArray customerTextSql(const QByteArray &id);

/// Of the deal itself, alias d: as customerNumberSql().
[[nodiscard]] QByteArray dealNumberSql();

/// Of the deal of an activity, alias given: the title where it says which deal, else the number.
[[nodiscard]] QByteArray dealTextSql(const QByteArray &activity);

} // namespace koriz
