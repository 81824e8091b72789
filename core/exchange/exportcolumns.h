#pragma once
#include "core/fields/catalogue.h"

namespace koriz {

/// One column of an export.
struct ExportColumn
{
    QString heading {};
    QByteArray sql {};
    QByteArray join {};   ///< of an item of a list: the LEFT JOIN that reads it once for all its columns; else empty
    QByteArray joined {}; ///< then: the value in that join, in place of `sql`
    Field field {}; ///< says how the value is written
};

/// The column of a field path, or of what tells which customer or product a record belongs to ("customer.email").
/// Error::Refused when there is none of that name.
[[nodiscard]] ExportColumn exportColumn(const Catalogue &catalogue, const QString &path);

/// By which columns an import finds again what the link of `field` leads to; empty where its own column is enough.
[[nodiscard]] QStringList linkExportPaths(Entity entity, const QString &field);

} // namespace koriz
