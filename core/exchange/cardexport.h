#pragma once
#include "core/exchange/exporter.h"

namespace koriz {

/// Customers as address cards (vCard 3.0, which all phones read); the options' columns do not matter.
/// The old file stays when it fails (Error) or is cancelled (Cancelled).
qint64 exportVcards(const Database &db, const ExportOptions &options, const Progress &progress = {});

/// Activities as a calendar: meetings and visits with a day are events, the others tasks.
qint64 exportCalendar(const Database &db, const ExportOptions &options, const Progress &progress = {});

} // namespace koriz
