#pragma once
#include <QString>
#include <array>
#include <string>
#include <string_view>

namespace koriz {

/// What the bytes 0x80 to 0xFF of a code page of one byte per letter mean; 0 = nothing.
using CodePage = std::array<char16_t, 128>;

/// The names of the code pages we know, the usual ones first.
[[nodiscard]] const QStringList &codePageNames();

/// Worked out once; a null pointer for a name that codePageNames() does not have. Safe from any thread.
[[nodiscard]] const CodePage *codePage(const QString &name);

/// Appends a code point below 0x110000 as UTF-8.
void appendUtf8(std::string &out, char32_t codePoint);

/// How much of a text is UTF-8.
struct Utf8Scan
{
    qint64 letters = 0;        ///< sequences of more than one byte
    qint64 invalid = 0;        ///< sequences that mean nothing
    std::size_t firstInvalid = 0;
};

/// The length of the UTF-8 sequence that starts at `at`; 0 when it is none.
[[nodiscard]] int utf8Length(const char *at, const char *end);

/// The first byte from `at` that is not ASCII, or `end`.
[[nodiscard]] const char *skipAscii(const char *at, const char *end);

[[nodiscard]] Utf8Scan scanUtf8(std::string_view bytes);

} // namespace koriz
