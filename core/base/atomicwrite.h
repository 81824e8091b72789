#pragma once
#include <QIODevice>
#include <QString>
#include <functional>
#include <string_view>

namespace koriz {

/// Writes a file as a whole: it holds either all that `producer` wrote, safe on the disk, or exactly what it held
/// before. The producer writes to the device and may throw. Throws Error that names the reason (disk full ...); what
/// the producer threw comes through. A link is followed; the rights of an existing file are kept.
void atomicWrite(const QString &path, const std::function<void(QIODevice &)> &producer);

/// Writes all bytes or throws Error with the device's reason.
void writeAll(QIODevice &device, std::string_view bytes);

} // namespace koriz
