#include "core/exchange/xlsxpart.h"
#include "core/base/error.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int deepest = 100;

Error refused(const char *reason, const QString &details = {})
{
    return Error(QCoreApplication::translate("Xlsx", reason), details, Error::Kind::Refused);
}

} // namespace

XlsxPart::XlsxPart(std::unique_ptr<ZipPart> part, Progress progress)
    : m_part(std::move(part)), m_xml(m_part.get()), m_progress(std::move(progress))
{
}

bool XlsxPart::next()
{
    for (;;) {
        m_part->startToken();
        if (++m_tokens % 4096 == 0 && m_progress.isCancelled())
            throw Cancelled();
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (!m_part->failure().isEmpty())
            throw Error(m_part->failure(), {}, Error::Kind::Refused);
        if (m_xml.hasError())
            throw refused(QT_TRANSLATE_NOOP("Xlsx", "The workbook is damaged: a part of it is not written as it should be."), m_xml.errorString());
        switch (token) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            throw refused(QT_TRANSLATE_NOOP("Xlsx", "The workbook holds definitions of its own, as no spreadsheet program writes them."));
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepest)
                throw refused(QT_TRANSLATE_NOOP("Xlsx", "The workbook is damaged: a part of it is not written as it should be."));
            return true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::EndDocument:
            return false;
        default:
            break;
        }
    }
}

QString XlsxPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

} // namespace koriz
