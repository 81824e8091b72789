#pragma once
#include "core/exchange/rowsource.h"

namespace koriz {

/// By its first bytes: spreadsheet programs also give such files other names. Old and protected workbooks count too.
[[nodiscard]] bool isWorkbook(const QString &path);

/// A sheet of a workbook as a table: the one the options name or number, else the first visible one that has anything.
/// Error (Refused) with the reason when there is none or it cannot be read.
[[nodiscard]] std::unique_ptr<RowSource> openWorkbook(const ImportOptions &options, const Progress &progress = {});

} // namespace koriz
