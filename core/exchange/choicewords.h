#pragma once
#include "core/fields/field.h"

namespace koriz {

/// The code of a choice that a word means: our own code, our label in any shipped language, or the word of another
/// program; empty when unknown.
[[nodiscard]] QString choiceOfWord(const Field &field, const QString &word);

} // namespace koriz
