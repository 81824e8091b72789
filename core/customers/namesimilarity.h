#pragma once
#include <QString>

namespace koriz {

/// Of two names, word by word: as alike as the least alike of the shorter name's words, whose initials stand for words.
/// 0..1, 1 = the same.
[[nodiscard]] double nameSimilarity(const QString &a, const QString &b);

} // namespace koriz
