#pragma once
#include "core/base/progress.h"
#include "core/db/query.h"
#include "core/fields/entity.h"
#include <QVariant>

namespace koriz {

/// Which records: an SQL condition over the entity's alias with values for its `?` marks, as the filter builds it.
struct ExportFilter
{
    QByteArray where {};      ///< empty = all
    QVariantList values {};
    QByteArray order {};      ///< empty = by id
};

struct ExportOptions
{
    Entity entity = Entity::Customer;
    QString path {};
    QStringList columns {};   ///< field paths; empty = defaultExportColumns()
    ExportFilter filter {};
    QChar delimiter = u',';
    QString encoding = QStringLiteral("utf-8-bom");
    bool safe = false;        ///< no cell starts a formula in a spreadsheet
};

/// All that a new file needs to get the same records from the export: as many phones, addresses ... as there are.
[[nodiscard]] QStringList defaultExportColumns(const Database &db, Entity entity);

/// Writes records as a workbook where the path ends in .xlsx, else as CSV, and returns how many. The old file stays
/// when it fails (Error) or is cancelled (Cancelled).
qint64 exportTable(const Database &db, const ExportOptions &options, const Progress &progress = {});

} // namespace koriz
