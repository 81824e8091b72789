#pragma once
#include "core/exchange/vcard.h"

namespace koriz {

/// A stamp of a calendar as one of ours: 20260423, 20260423T101500, 20260423T101500Z; in another zone than ours where
/// the calendar names it by its usual name.
[[nodiscard]] QString calendarMoment(const CardProperty &property);

/// Minutes of "PT1H30M"; empty when there are none.
[[nodiscard]] QString calendarMinutes(const QString &duration);

} // namespace koriz
