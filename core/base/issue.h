#pragma once
#include <QList>
#include <QString>

namespace koriz {

/// Why an input does not fit, in words for the owner.
struct Issue
{
    QString field {}; ///< key in the field catalogue; empty = the record as a whole
    QString text {};  ///< translated sentence: what is wrong and what to do

    friend bool operator==(const Issue &, const Issue &) = default;
};

using Issues = QList<Issue>;

} // namespace koriz
