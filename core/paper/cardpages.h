#pragma once
#include "core/paper/pagesource.h"

namespace koriz {

/// A customer's card: key figures, every filled field by section, all phones and addresses, deals, timeline. nullopt
/// when there is no such customer.
[[nodiscard]] std::optional<Document> cardPages(const PageSource &source, qint64 customer);

} // namespace koriz
