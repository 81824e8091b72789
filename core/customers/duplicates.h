#pragma once
#include "core/base/progress.h"
#include "core/db/database.h"
#include <QList>

namespace koriz {

/// Why two customers may be the same, or not.
enum class DuplicateReason { SameName, SimilarName, SamePhone, SameEmail, SameTaxId, SameBirthday, SameAddress,
                             OtherBirthday, OtherKind };

/// Two customers that may be the same.
struct DuplicatePair
{
    qint64 a = 0; ///< the older record
    qint64 b = 0;
    int score = 0;                      ///< 0..100, see duplicates.cpp
    QList<DuplicateReason> reasons {};
    bool exact = false; ///< same name, and phones, e-mails, birthday and address say nothing different
};

/// Code for scripts ("same_phone"), and the owner's words.
[[nodiscard]] QString duplicateReasonCode(DuplicateReason reason);
[[nodiscard]] QString duplicateReasonText(DuplicateReason reason);

/// From this score on a pair is shown.
inline constexpr int duplicateThreshold = 60;

struct DuplicatesFound
{
    QList<DuplicatePair> pairs {}; ///< highest score first, then by number
    qsizetype total = 0;           ///< also those beyond the limit
};

/// Compares only customers that share a phone, e-mail, tax number, folded or romanised name, birthday or address, so
/// its time grows with the number of customers, not its square. Pairs the owner told apart are left out. A worker's
/// work; throws Cancelled.
[[nodiscard]] DuplicatesFound findDuplicates(const Database &db, qsizetype limit, const Progress &progress = {});

/// Remembers that two customers are not the same; needs an Operation under way.
void tellApart(Database &db, qint64 a, qint64 b);

} // namespace koriz
