#pragma once
#include <QIODevice>
#include <QString>
#include <functional>
#include <string_view>

namespace koriz {

enum class FileRights { Kept, OwnerOnly };

/// Writes a file as a whole: it holds either all that `producer` wrote, safe on the disk, or exactly what it held
/// before. The producer writes to the device and may throw. Throws Error that names the reason (disk full ...); what
/// the producer threw comes through. A link is followed; a new file is for the owner only (0600), an existing one keeps
/// its rights unless they shall be the owner's only too.
void atomicWrite(const QString &path, const std::function<void(QIODevice &)> &producer,
                 FileRights rights = FileRights::Kept);

/// Puts a finished file in the place of `to`: its bytes are on the disk first, then its name. Throws Error; then both
/// are as before.
void putInPlace(const QString &from, const QString &to);

/// Gone afterwards, or never there. Throws Error.
void removeFile(const QString &path);

/// Writes all bytes or throws Error with the device's reason.
void writeAll(QIODevice &device, std::string_view bytes);

} // namespace koriz
