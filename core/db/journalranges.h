#pragma once
#include <QByteArray>
#include <string_view>

namespace koriz {

// Beside each part of the journal stands which records it touches, so that the history of one record reads just the
// parts that may hold it: a line for each table with the least and the greatest number in its first column, which is
// the record's id or that of the record the row belongs to: "customer_phone 17 5021".

struct TouchedRows
{
    QByteArray ranges {};
    qint64 count
        = 0; ///< without those of the search index: of one field that is edited the owner has changed one thing
};

/// What an unpacked changeset touches (format: SQLite's ext/session/sqlite3session.c, "CHANGESET FORMAT"). Nothing when
/// the bytes are no changeset.
[[nodiscard]] TouchedRows touchedRows(QByteArrayView changeset);

/// False when no row of the record, in `table` or in its lists ("customer", "customer_phone"), can be among the ranges;
/// empty ranges hold everything.
[[nodiscard]] bool rangesHold(std::string_view ranges, std::string_view table, qint64 id);

} // namespace koriz
