#include "core/fields/textorder.h"
#include <QStringDecoder>
#include <unicode/ucol.h>

namespace koriz {

TextOrder::TextOrder(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator = ucol_open(language.toLatin1().constData(), &status);
    if (m_collator)
        ucol_setAttribute(m_collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
}

TextOrder::~TextOrder()
{
    if (m_collator)
        ucol_close(m_collator);
}

void TextOrder::appendKey(std::string_view utf8, std::string &keys)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QByteArrayView bytes(utf8.data(), static_cast<qsizetype>(utf8.size()));
    m_utf16.resize(static_cast<size_t>(decoder.requiredSpace(bytes.size())));
    auto *begin = reinterpret_cast<QChar *>(m_utf16.data());
    const auto length = static_cast<int32_t>(decoder.appendToBuffer(begin, bytes) - begin);
    if (!m_collator) {
        keys.append(utf8);
        return;
    }
    const size_t start = keys.size();
    size_t room = utf8.size() * 4 + 16;
    for (;;) {
        keys.resize(start + room);
        const auto needed = static_cast<size_t>(ucol_getSortKey(
            m_collator, m_utf16.data(), length, reinterpret_cast<uint8_t *>(keys.data() + start),
            static_cast<int32_t>(room)));
        if (needed <= room) {
            keys.resize(start + (needed > 0 ? needed - 1 : 0)); // without its closing zero
            return;
        }
        room = needed;
    }
}

} // namespace koriz
