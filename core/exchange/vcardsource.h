#pragma once
#include "core/exchange/rowsource.h"

namespace koriz {

/// The cards of a .vcf as a table: one row per card, headings are field paths of customers. Error (Refused) when the
/// file holds no card; Cancelled.
[[nodiscard]] std::unique_ptr<RowSource> openVcards(const ImportOptions &options, const Progress &progress);

/// The events and tasks of an .ics as a table of activities.
[[nodiscard]] std::unique_ptr<RowSource> openCalendar(const ImportOptions &options, const Progress &progress);

} // namespace koriz
