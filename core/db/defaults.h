#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

namespace koriz {

/// A name the program itself gives (default stages, sources, loss reasons), e.g. "stage.won", in a language we ship;
/// English where the language is unknown.
[[nodiscard]] QString defaultName(const QString &key, const QString &language);

/// The same name in every shipped language.
[[nodiscard]] QStringList defaultNameInAllLanguages(const QString &key);

} // namespace koriz
