#pragma once
#include "core/fields/record.h"

namespace koriz {

/// A value that looks wrong and may be kept all the same: a check digit, an unknown form of a phone number.
struct Doubt
{
    QString field {}; ///< key of the field, of a list its key
    QString value {};
    QString text {};  ///< what is wrong with it, a translated sentence

    friend bool operator==(const Doubt &, const Doubt &) = default;
};

/// Of all values of the record, held against the rules of its own country and of the file's (ISO alpha-2); what is
/// right by one of them is right. Never a reason to refuse.
[[nodiscard]] QList<Doubt> doubts(const Catalogue &catalogue, const Record &record, const QString &fileCountry);

} // namespace koriz
