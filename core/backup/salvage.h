#pragma once
#include "core/base/progress.h"
#include "core/db/database.h"
#include <QList>

namespace koriz {

/// What became of one kind of data.
struct SalvagedTable
{
    QByteArray table {};
    qint64 saved = 0;
    qint64 lost = 0;          ///< at most so many
    bool isCountKnown = true; ///< false: more may be lost than `lost`
};

struct SalvageReport
{
    QList<SalvagedTable> tables {};
    QStringList repairs {}; ///< what was put right so that the rest is usable, in words

    [[nodiscard]] qint64 saved(const QByteArray &table) const;
    /// "Customers: 290 saved, up to 12 lost" for what the owner knows by name.
    [[nodiscard]] QStringList lines() const;
    /// The same for what was lost only, and what was put right.
    [[nodiscard]] QStringList problems() const;
};

/// Makes the new file `out` from all that can still be read of a damaged one, which stays as it is. Throws Error when
/// nothing can be read or `out` cannot be written, Cancelled; then there is no `out`.
SalvageReport salvage(const QString &damaged, const QString &out, const Progress &progress = {});

/// Makes the rows of a salvaged file agree with each other. Returns in words what had to be changed. Needs a
/// Transaction; references are not enforced meanwhile.
[[nodiscard]] QStringList repairSalvaged(Database &db);

} // namespace koriz
