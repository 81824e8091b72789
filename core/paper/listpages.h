#pragma once
#include "core/fields/listquery.h"
#include "core/paper/pagesource.h"

namespace koriz {

/// Which records are printed, and what of them.
struct PrintedList
{
    ListRequest request {};
    QStringList columns {}; ///< field paths; empty = those that lists show at first
};

/// A list with its number of records, filter and search; as many as there are.
[[nodiscard]] Document listPages(const PageSource &source, const PrintedList &list);

/// The paths of the fields that lists show at first.
[[nodiscard]] QStringList usualColumns(const Catalogue &catalogue);

} // namespace koriz
