#include "core/paper/document.h"

namespace koriz {

block::Table block::Table::of(QList<Column> columns, QList<QStringList> rows, QStringList totals)
{
    Table made;
    made.columns = std::move(columns);
    made.rowCount = rows.size();
    made.row = [kept = std::move(rows)](qint64 index) { return kept.at(index); };
    made.totals = std::move(totals);
    return made;
}

} // namespace koriz
