#pragma once
#include <QList>
#include <QString>

class QCoreApplication;

namespace koriz {

/// A language the program speaks.
struct Language
{
    QString code {};       ///< en, hy, lv, ka, fa, az, ru
    QString ownName {};    ///< as its speakers write it
    bool rightToLeft = false;
};

[[nodiscard]] const QList<Language> &languages();
[[nodiscard]] bool isRightToLeft(const QString &code);

/// The shipped language nearest to what the system asks for; English when none is.
[[nodiscard]] QString systemLanguage();

/// Makes the program speak: its own texts, Qt's own dialogs and the default locale. Replaces what was spoken before.
/// Returns false when no texts of that language are in the program (it then speaks English).
bool speak(QCoreApplication &app, const QString &code);

} // namespace koriz
