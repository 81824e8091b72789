#pragma once
#include <QByteArrayView>
#include <QStringList>

namespace koriz {

/// Words of other programs' files in many languages that mean the same for imports: one line of
/// resources/headers/words.tsv, folded (core/base/fold.h), the longest first.
[[nodiscard]] const QStringList &importWords(QByteArrayView list);

} // namespace koriz
