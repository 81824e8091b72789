#pragma once
#include <QByteArray>
#include <string_view>

namespace koriz {

// Beside each part of the journal stands which records it touches, so that the history of one record reads just the
// parts that may hold it: a line for each table with the least and the greatest number in its first column, which is
// the record's id or that of the record the row belongs to: "customer_phone 17 5021".

/// Ranges of an unpacked changeset (format: SQLite's ext/session/sqlite3session.c, "CHANGESET FORMAT"). Empty when
/// the bytes are no changeset.
[[nodiscard]] QByteArray idRanges(QByteArrayView changeset);

/// False when no row of the record, in `table` or in its lists ("customer", "customer_phone"), can be among the ranges;
/// empty ranges hold everything.
[[nodiscard]] bool rangesHold(std::string_view ranges, std::string_view table, qint64 id);

} // namespace koriz
