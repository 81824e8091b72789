#pragma once
#include <QList>
#include <QStringList>

namespace koriz {

/// True when `fits` holds for every value of a column in the first rows of a file, and there is one. Values are
/// trimmed.
template<class Test>
[[nodiscard]] bool holdsForAll(const QList<QStringList> &rows, qsizetype column, Test fits)
{
    bool any = false;
    for (const QStringList &row : rows) {
        const QString text = row.value(column).trimmed();
        if (text.isEmpty())
            continue;
        if (!fits(text))
            return false;
        any = true;
    }
    return any;
}

} // namespace koriz
