#pragma once
#include <QString>
#include <memory>

class QLockFile;

namespace koriz {

/// Takes the file for writing until the result goes; one left by a killed program is taken over. Error (Refused) when
/// another holds it for longer than `waitMs`, naming who; null when nothing may be written beside the file.
[[nodiscard]] std::shared_ptr<QLockFile> lockForWriting(const QString &path, int waitMs = 0);

} // namespace koriz
