#pragma once
#include "core/base/progress.h"
#include "core/exchange/ziparchive.h"
#include <QXmlStreamReader>

namespace koriz {

/// One XML file of a workbook, token by token. Throws Error (Refused) with the reason where it is damaged, exceeds a
/// limit or holds what no workbook has: definitions of its own, tags a hundred deep; Cancelled.
class XlsxPart
{
public:
    explicit XlsxPart(std::unique_ptr<ZipPart> part, Progress progress = {});

    /// To the next start or end of a tag or text; false at the end.
    bool next();
    [[nodiscard]] bool isStart(QStringView tag) const { return m_xml.isStartElement() && m_xml.name() == tag; }
    [[nodiscard]] bool isEnd(QStringView tag) const { return m_xml.isEndElement() && m_xml.name() == tag; }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// Of the tag under way; empty when it has none. Attributes of other namespaces count too.
    [[nodiscard]] QString attribute(QStringView name) const;
    [[nodiscard]] qint64 position() const { return m_part->inflated(); }

private:
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    Progress m_progress;
    int m_depth = 0;
    quint32 m_tokens = 0;
};

} // namespace koriz
