#pragma once
#include <QStringList>

namespace koriz {

/// A file built into the program, by its path there (":/sql/…"). That it exists is asserted.
[[nodiscard]] QByteArray resource(const QString &path);
/// Its lines as text, without empty ones.
[[nodiscard]] QStringList resourceLines(const QString &path);

} // namespace koriz
