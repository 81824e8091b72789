#pragma once
#include <QString>

namespace koriz {

/// False on network and FUSE file systems, where SQLite's shared memory (WAL) is not reliable.
[[nodiscard]] bool isLocalFileSystem(const QString &path);

} // namespace koriz
