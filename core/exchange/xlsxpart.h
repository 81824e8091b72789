#pragma once
#include "core/base/progress.h"
#include "core/exchange/xmlguard.h"
#include "core/exchange/ziparchive.h"
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <optional>

namespace koriz {

/// One XML file of a workbook, in UTF-8 or UTF-16 whatever it says of itself, token by token. Throws Error (Refused)
/// with the reason where it is damaged, exceeds a limit or holds what no workbook has: definitions of its own, tags a
/// hundred deep or with more than 64 attributes; Cancelled. Names are read without their prefix.
class XlsxPart
{
public:
    explicit XlsxPart(std::unique_ptr<ZipPart> part, Progress progress = {});

    /// To the next start or end of a tag or text; false at the end.
    bool next();
    [[nodiscard]] bool isStart(QStringView tag) const { return m_xml.isStartElement() && local(m_xml.name()) == tag; }
    [[nodiscard]] bool isEnd(QStringView tag) const { return m_xml.isEndElement() && local(m_xml.name()) == tag; }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// Of the tag under way; empty when it has none.
    [[nodiscard]] QString attribute(QStringView name) const;
    [[nodiscard]] qint64 position() const { return m_part->inflated(); }

private:
    static QStringView local(QStringView name) { return name.mid(name.lastIndexOf(u':') + 1); }
    [[nodiscard]] QXmlStreamReader::TokenType read();
    bool readChunk();
    bool feed();
    void finish();

    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    XmlGuard m_guard {};
    std::optional<QStringDecoder> m_utf16 {}; ///< of a part in UTF-16
    QByteArray m_chunk {};
    Progress m_progress;
    int m_depth = 0;
    quint32 m_tokens = 0;
};

} // namespace koriz
