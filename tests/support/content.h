#pragma once
#include "core/db/query.h"

namespace koriz::test {

/// Everything the owner has, as text: to compare before and after. Without the journal and the text index.
inline QString content(const Database &db)
{
    QString all;
    Query tables(db, R"sql(SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
        AND name NOT LIKE 'search_text%' AND name NOT LIKE 'operation%' ORDER BY name)sql");
    while (tables.next()) {
        Query rows(db, "SELECT * FROM " + tables.text(0).toUtf8());
        while (rows.next()) {
            all += tables.text(0);
            for (int i = 0; i < rows.columnCount(); ++i)
                all += u'|' + rows.text(i);
            all += u'\n';
        }
    }
    return all;
}

} // namespace koriz::test
