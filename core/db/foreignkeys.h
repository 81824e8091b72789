#pragma once
#include <QByteArray>
#include <QList>

namespace koriz {

class Database;

/// A column that holds the id of a row of another table.
struct ForeignKey
{
    QByteArray table {};
    QByteArray column {};
    QByteArray parent {};   ///< the table it points to
    bool isNeeded = false;  ///< NOT NULL: the row cannot be without
};

/// All that the schema says.
[[nodiscard]] QList<ForeignKey> foreignKeys(const Database &db);

} // namespace koriz
