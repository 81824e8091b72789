#pragma once
#include "core/sales/dealstore.h"

namespace koriz {

/// When a deal entered a stage.
struct StageEntry
{
    StageId stage {};
    QDateTime at {}; ///< UTC
};

/// The half of DealStore's stage log that imports need: replaces what is known of a deal's course where a file tells
/// it. The last stay is in the deal's present stage: added at the end when `entries` do not end there. Needs an
/// Operation under way.
class StageLogWriter
{
public:
    explicit StageLogWriter(Database &db);
    /// All stays as they came, the present one last.
    [[nodiscard]] QList<StageEntry> stays(DealId deal) const;
    void rewrite(DealId deal, QList<StageEntry> entries, const StageEntry &present);

private:
    Database &m_db;
    Query m_clear, m_insert;
};

} // namespace koriz
