#pragma once
#include "core/paper/document.h"

namespace koriz::test {

/// Made-up contents for the gallery, in English or (`fa`) in Persian and right to left.
[[nodiscard]] ChartSpec sampleChart(ChartKind kind, bool fa);
[[nodiscard]] Document sampleReport(bool fa);
[[nodiscard]] Document sampleCard(bool fa);
[[nodiscard]] Document sampleList(bool fa, qint64 rows);

} // namespace koriz::test
