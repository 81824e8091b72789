#pragma once
#include <QString>
#include <optional>

namespace koriz {

/// Whole minutes of a length of time as people and programs write it: "00:05:30", "1 h 20 min", "12 мин"; seconds are
/// rounded. nullopt for all else, a bare number included.
[[nodiscard]] std::optional<int> parseMinutes(const QString &text);

} // namespace koriz
