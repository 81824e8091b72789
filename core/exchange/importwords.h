#pragma once
#include <QByteArrayView>
#include <QStringList>

namespace koriz {

/// Words of other programs' files in many languages that mean the same for imports: one line of
/// resources/headers/words.tsv, folded (core/base/fold.h), the longest first.
[[nodiscard]] const QStringList &importWords(QByteArrayView list);
/// The text is one of these words, however it is written and whether its parts stand apart.
[[nodiscard]] bool isImportWord(QByteArrayView list, QStringView text);
/// One of these words stands somewhere in the text, be it in the midst of a longer one.
[[nodiscard]] bool holdsImportWord(QByteArrayView list, QStringView text);

} // namespace koriz
