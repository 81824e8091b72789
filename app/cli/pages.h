#pragma once
#include "app/cli/command.h"
#include "core/base/format.h"
#include "core/paper/document.h"

namespace koriz::cli {

/// How the file's owner reads numbers and dates.
[[nodiscard]] Formatter formatterOf(const Database &db);

/// Writes the document as PDF and returns the number of pages; sets what every page says of its file and day.
int writePages(const Context &context, const Database &db, const QString &path, Document document);

} // namespace koriz::cli
