#pragma once
#include <QList>
#include <QString>
#include <string_view>

namespace koriz {

struct EncodingGuess
{
    QString name {};        ///< lower case, as in knownEncodings()
    double confidence = 0;  ///< 0..1; 1 = certain
    QString language {};    ///< whose letters decided: "lv"; empty when none did
    friend bool operator==(const EncodingGuess &, const EncodingGuess &) = default;
};

/// What the encoding box offers and `--encoding` takes.
[[nodiscard]] QStringList knownEncodings();

/// The known name for one written in another way ("CP1257", "utf8"); empty when unknown.
[[nodiscard]] QString canonicalEncoding(QStringView name);

/// The likeliest encoding first; never empty. `language` (ISO 639-1, may be empty) decides between equals.
[[nodiscard]] QList<EncodingGuess> guessEncoding(std::string_view bytes, const QString &language = {});

} // namespace koriz
