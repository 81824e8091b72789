#pragma once

struct sqlite3;

namespace koriz {

/// After a COMMIT that failed: true when the change is sure to be gone, for whoever opens the file next as well. With a
/// -wal it takes the change back where that is needed. A power cut that follows at once is the disk's word against
/// ours.
[[nodiscard]] bool isTakenBack(sqlite3 *handle) noexcept;

} // namespace koriz
