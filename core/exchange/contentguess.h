#pragma once
#include "core/exchange/importoptions.h"

namespace koriz {

/// What the columns of a list of customers without headings hold, where the values leave no doubt: e-mail addresses,
/// phone numbers, and full names in the first column of them. Others are left to the owner.
[[nodiscard]] QList<ColumnChoice> choicesByContent(const QStringList &columns, const QList<QStringList> &rows);

} // namespace koriz
