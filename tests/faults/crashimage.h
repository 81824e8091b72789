#pragma once
#include "tests/faults/faultvfs.h"

namespace koriz::test {

/// How much of what was not synced is on the disk after the power cut.
enum class Survival {
    Nothing,     ///< only what was synced
    AllButTorn,  ///< everything, the write under way up to its middle
    Random,      ///< any sectors of any writes: lost, torn and out of order
    RandomDirty, ///< the same, and lost sectors behind the old end hold rubbish
};

/// The files as the machine finds them after the power went during event `at` of the trace. Sectors of 512 bytes.
class CrashImage
{
public:
    CrashImage(const DiskTrace &trace, std::size_t at, Survival survival, quint64 seed);

    /// Writes the files under their names into a folder.
    void writeTo(const QString &folder) const;
    [[nodiscard]] QByteArray fingerprint() const;

private:
    struct Image
    {
        QString name {};
        bool exists = false;
        QByteArray bytes {};
    };
    std::vector<Image> m_files {};
};

} // namespace koriz::test
