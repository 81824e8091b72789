#include "core/paper/document.h"
#include <memory>

namespace koriz {

block::Table block::Table::of(QList<Column> columns, QList<QStringList> rows, QStringList totals)
{
    Table made;
    made.columns = std::move(columns);
    made.rowCount = rows.size();
    made.row = [kept = std::move(rows)](qint64 row) { return kept.at(row); };
    made.totals = std::move(totals);
    return made;
}

std::function<QStringList(qint64)> forwardRows(std::function<std::function<QStringList()>()> open)
{
    struct State
    {
        std::function<QStringList()> next {};
        qint64 at = -1; ///< the row in `last`
        QStringList last {};
    };
    return [open = std::move(open), state = std::make_shared<State>()](qint64 row) {
        if (!state->next || row < state->at) {
            state->next = open();
            state->at = -1;
        }
        for (; state->at < row; ++state->at)
            state->last = state->next();
        return state->last;
    };
}

} // namespace koriz
