#include "core/exchange/textdecoder.h"

using namespace Qt::StringLiterals;

namespace koriz {

TextDecoder::TextDecoder(const QString &encoding)
{
    m_isBig = encoding.endsWith(u"be"_s);
    if (encoding.startsWith(u"utf-16"_s)) {
        m_kind = Kind::Utf16;
    } else if (encoding.startsWith(u"utf-32"_s)) {
        m_kind = Kind::Utf32;
    } else if (const CodePage *page = codePage(encoding)) {
        m_kind = Kind::Page;
        for (std::size_t i = 0; i < page->size(); ++i) {
            if ((*page)[i])
                appendUtf8(m_letters[i], (*page)[i]);
        }
    }
}

void TextDecoder::decode(std::string_view bytes, std::string &out, bool isLast)
{
    std::string joined;
    if (!m_rest.empty()) {
        joined = m_rest;
        joined += bytes;
        bytes = joined;
    }
    m_counted = out.size();
    std::size_t used = 0;
    switch (m_kind) {
    case Kind::Utf8: used = decodeUtf8(bytes, out, isLast); break;
    case Kind::Utf16: used = decodeUtf16(bytes, out, isLast); break;
    case Kind::Utf32: used = decodeUtf32(bytes, out, isLast); break;
    case Kind::Page: used = decodePage(bytes, out); break;
    }
    m_rest = std::string(bytes.substr(used));
    if (isLast && !m_rest.empty()) {
        addInvalid(out);
        m_rest.clear();
    }
    countLines(out);
}

/// Until something invalid is met; LF, CRLF and CR end a line.
void TextDecoder::countLines(std::string_view utf8)
{
    for (; m_firstInvalidLine == 0 && m_counted < utf8.size(); ++m_counted) {
        const char c = utf8[m_counted];
        m_line += c == '\r' || (c == '\n' && !m_afterReturn);
        m_afterReturn = c == '\r';
    }
}

void TextDecoder::addInvalid(std::string &out)
{
    if (m_invalid++ == 0) {
        countLines(out);
        m_firstInvalidLine = m_line;
    }
    appendUtf8(out, 0xFFFD);
}

std::size_t TextDecoder::decodeUtf8(std::string_view bytes, std::string &out, bool isLast)
{
    const char *at = bytes.data();
    const char *end = at + bytes.size();
    while (at < end) {
        const char *high = skipAscii(at, end);
        out.append(at, high);
        at = high;
        if (at == end)
            break;
        if (const int size = utf8Length(at, end)) {
            out.append(at, std::size_t(size));
            at += size;
        } else if (!isLast && end - at < 4) {
            break;
        } else {
            addInvalid(out);
            ++at;
        }
    }
    return std::size_t(at - bytes.data());
}

char32_t TextDecoder::unit(const char *at, int size) const
{
    char32_t value = 0;
    for (int i = 0; i < size; ++i)
        value = (value << 8) | static_cast<unsigned char>(at[m_isBig ? i : size - 1 - i]);
    return value;
}

std::size_t TextDecoder::decodeUtf16(std::string_view bytes, std::string &out, bool isLast)
{
    std::size_t i = 0;
    while (i + 1 < bytes.size()) {
        const char32_t c = unit(&bytes[i], 2);
        const bool isHigh = c >= 0xD800 && c < 0xDC00;
        if (isHigh && i + 3 >= bytes.size() && !isLast)
            break;
        const char32_t low = isHigh && i + 3 < bytes.size() ? unit(&bytes[i + 2], 2) : 0;
        i += 2;
        if (low >= 0xDC00 && low < 0xE000) {
            appendUtf8(out, 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00));
            i += 2;
        } else if (c >= 0xD800 && c < 0xE000) {
            addInvalid(out);
        } else {
            appendUtf8(out, c);
        }
    }
    return i;
}

std::size_t TextDecoder::decodeUtf32(std::string_view bytes, std::string &out, bool isLast)
{
    Q_UNUSED(isLast);
    std::size_t i = 0;
    for (; i + 3 < bytes.size(); i += 4) {
        const char32_t c = unit(&bytes[i], 4);
        if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
            addInvalid(out);
        else
            appendUtf8(out, c);
    }
    return i;
}

std::size_t TextDecoder::decodePage(std::string_view bytes, std::string &out)
{
    const char *at = bytes.data();
    const char *end = at + bytes.size();
    while (at < end) {
        const char *high = skipAscii(at, end);
        out.append(at, high);
        for (at = high; at < end && static_cast<unsigned char>(*at) >= 0x80; ++at) {
            const std::string &letter = m_letters[static_cast<unsigned char>(*at) - 128u];
            if (letter.empty())
                addInvalid(out);
            else
                out += letter;
        }
    }
    return bytes.size();
}

} // namespace koriz
