#pragma once
// All that a file holds, as text: to compare before and after.
#include "core/db/query.h"
#include <QByteArray>

namespace koriz::test {

enum class Content {
    Everything, ///< with the change journal
    Owner,      ///< what the owner has: without the journal's own tables
};

/// Rows by primary key, one a line; the search index through its external content.
inline QByteArray content(const Database &db, Content what)
{
    QByteArray all;
    Query tables(
        db,
        R"sql(SELECT name, (SELECT group_concat('"' || c.name || '"') FROM pragma_table_info(t.name) AS c WHERE c.pk > 0)
        FROM sqlite_schema AS t WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search_text%'
        ORDER BY name)sql");
    while (tables.next()) {
        const QByteArray name = tables.text(0).toUtf8();
        if (what == Content::Owner && name.startsWith("operation"))
            continue;
        Query rows(db, "SELECT * FROM \"" + name + "\" ORDER BY " + tables.text(1).toUtf8());
        while (rows.next()) {
            all += name;
            for (int i = 0; i < rows.columnCount(); ++i)
                all += rows.isNull(i) ? QByteArrayLiteral("|~") : '|' + rows.blob(i);
            all += '\n';
        }
    }
    return all;
}

/// Everything the owner has, as text: to compare before and after. Without the journal.
inline QString content(const Database &db)
{
    return QString::fromUtf8(content(db, Content::Owner));
}

/// The first line that differs, for a failing test to show.
inline QByteArray firstDifference(const QByteArray &a, const QByteArray &b)
{
    const QList<QByteArray> left = a.split('\n'), right = b.split('\n');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return "- " + left.value(i).left(400) + "\n+ " + right.value(i).left(400);
    }
    return {};
}

} // namespace koriz::test
