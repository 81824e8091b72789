#pragma once
#include <QString>
#include <string>
#include <string_view>

namespace koriz {

/// Raised when any function below gives another key for the same text; kept in every file, so that a migration can tell
/// which keys it has to make anew.
inline constexpr int foldVersion = 3;

/// The search key: letters without case, accents and variants, ASCII digits, words parted by one space.
/// fold(fold(x)) == fold(x). Depends on no locale; safe from any thread.
[[nodiscard]] QString fold(QStringView text);

/// fold() without spaces: علیرضا finds علی رضا.
[[nodiscard]] QString foldCompact(QStringView text);

/// What names are told apart by: fold(), then the signs that tell one from another where the letters do not ("A+" and
/// "A-", "C#" and "C", 1/2 and 1.2, -2.5 and +2.5); of a name of other signs only ("★") the name itself. Starts with
/// fold(name) and is empty for blank text only.
[[nodiscard]] QString nameKey(const QString &name);

/// What the names of the owner's own filters and choices are told apart by: fold() would take "> 500" for "< 500".
/// Without case, with one space between words.
[[nodiscard]] QString labelKey(const QString &name);

/// fold() from UTF-8 to UTF-8; replaces `out`, whose memory is reused. For imports.
void foldUtf8(std::string_view text, std::string &out);

/// Readable Latin letters for folded Cyrillic, Armenian, Georgian and Persian, as owners type them: "hayk", "giorgi".
/// Unwritten vowels stay unwritten.
[[nodiscard]] QString romanise(QStringView folded);

/// Romanised sound key of stored and typed text alike, word by word: "hossein", "Hosein" and حسین meet, so do
/// "khachatryan" and Խաչատրյան. Give it the original text: folding before loses ş and š. Not for display.
[[nodiscard]] QString romanKey(QStringView text);
void romanKeyUtf8(std::string_view text, std::string &out);

/// Appends what one text of a record adds to its search index. Arabic script also goes in without spaces, since its
/// words are written together or apart; a search for several words looks for foldCompact() of them as well.
void appendSearchKeys(QStringView text, QString &folded, QString &roman);

/// The digits of any script, as ASCII; nothing else.
[[nodiscard]] QString phoneDigits(QStringView text);
void phoneDigitsUtf8(std::string_view text, std::string &out);

} // namespace koriz
