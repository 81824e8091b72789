#pragma once
#include "core/exchange/exportcolumns.h"
#include "core/exchange/exporter.h"
#include "core/fields/listquery.h"
#include <functional>

namespace koriz {

/// The records that a list shows, as the export asks for them.
[[nodiscard]] ExportFilter exportFilter(const Database &db, const ListRequest &request);

/// Selects `columns` of the filter's records, calls `take` on each row and returns how many there were. Cancelled.
qint64 eachExported(const Database &db, const Catalogue &catalogue, const QList<ExportColumn> &columns,
                    const ExportFilter &filter, const Progress &progress, const std::function<void(Query &)> &take);

} // namespace koriz
