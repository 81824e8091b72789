#pragma once
#include "core/exchange/codepages.h"
#include <QList>
#include <QString>
#include <string_view>

namespace koriz {

struct EncodingGuess
{
    QString name {};        ///< lower case, as in knownEncodings()
    double confidence = 0;  ///< 0..1; 1 = certain
    QString language {};    ///< whose letters decided: "lv", "western"; empty when none did
    friend bool operator==(const EncodingGuess &, const EncodingGuess &) = default;
};

/// What the encoding box offers and `--encoding` takes.
[[nodiscard]] QStringList knownEncodings();

/// The known name for one written in another way ("CP1257", "utf8"); empty when unknown.
[[nodiscard]] QString canonicalEncoding(QStringView name);

/// The encoding that the first bytes or the pattern of NUL bytes prove: BOM, UTF-16, UTF-32; empty = none.
[[nodiscard]] QString provenEncoding(std::string_view bytes);

/// The length of the BOMs of this encoding at the start of `bytes`, usually one; 0 = none there.
[[nodiscard]] std::size_t bomLength(std::string_view bytes, const QString &encoding);

/// The likeliest encoding first; never empty. `language` (ISO 639-1, may be empty) decides between equals.
[[nodiscard]] QList<EncodingGuess> guessEncoding(std::string_view bytes, const QString &language = {});
/// The same when it is known how much of `bytes` is UTF-8.
[[nodiscard]] QList<EncodingGuess> guessEncoding(std::string_view bytes, const QString &language, const Utf8Scan &scan);

} // namespace koriz
