#pragma once
#include <QString>

namespace koriz {

/// What e-mail addresses are told apart by.
[[nodiscard]] inline QString emailKey(const QString &address) { return address.trimmed().toLower(); }

} // namespace koriz
