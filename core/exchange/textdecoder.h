#pragma once
#include "core/exchange/codepages.h"
#include <QString>
#include <string>
#include <string_view>

namespace koriz {

/// Turns text of any known encoding into UTF-8, piece by piece. What means nothing becomes U+FFFD and is counted.
class TextDecoder
{
public:
    /// `encoding` is one of knownEncodings().
    explicit TextDecoder(const QString &encoding);

    /// Appends the text of the next bytes to `out`. A letter cut at the end of `bytes` waits for the next call, unless
    /// `isLast`.
    void decode(std::string_view bytes, std::string &out, bool isLast);
    [[nodiscard]] qint64 invalidCount() const { return m_invalid; }
    /// 1-based; 0 = nothing was invalid.
    [[nodiscard]] qint64 firstInvalidLine() const { return m_firstInvalidLine; }

private:
    enum class Kind { Utf8, Utf16, Utf32, Page };

    std::size_t decodeUtf8(std::string_view bytes, std::string &out, bool isLast);
    std::size_t decodeUtf16(std::string_view bytes, std::string &out, bool isLast);
    std::size_t decodeUtf32(std::string_view bytes, std::string &out, bool isLast);
    std::size_t decodePage(std::string_view bytes, std::string &out);
    void addInvalid(std::string &out);
    void countLines(std::string_view utf8);
    [[nodiscard]] char32_t unit(const char *at, int size) const;

    Kind m_kind = Kind::Utf8;
    bool m_isBig = false;
    std::array<std::string, 128> m_letters {};  ///< of a code page; empty = nothing
    std::string m_rest {};
    qint64 m_invalid = 0;
    qint64 m_line = 1;
    qint64 m_firstInvalidLine = 0;
    std::size_t m_counted = 0;   ///< bytes of `out` whose lines are in m_line
    bool m_afterReturn = false;
};

} // namespace koriz
