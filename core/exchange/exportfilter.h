#pragma once
#include "core/exchange/exporter.h"
#include "core/fields/listquery.h"

namespace koriz {

/// The records that a list shows, as the export asks for them.
[[nodiscard]] ExportFilter exportFilter(const Database &db, const ListRequest &request);

} // namespace koriz
