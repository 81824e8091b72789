#include "core/exchange/xlsxpart.h"
#include "core/base/error.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int deepest = 100;
constexpr qsizetype chunkSize = 64 * 1024;

Error refused(const char *reason, const QString &details = {})
{
    return Error(QCoreApplication::translate("Xlsx", reason), details, Error::Kind::Refused);
}

} // namespace

XlsxPart::XlsxPart(std::unique_ptr<ZipPart> part, Progress progress)
    : m_part(std::move(part)), m_progress(std::move(progress))
{
    m_xml.setNamespaceProcessing(false); // looking them up takes time that a hostile part can stretch
    m_xml.addData(QString()); // no other encoding from here on: the guard reads the same characters as the parser
}

bool XlsxPart::next()
{
    for (;;) {
        m_part->startToken();
        if (++m_tokens % 4096 == 0 && m_progress.isCancelled())
            throw Cancelled();
        const QXmlStreamReader::TokenType token = read();
        if (m_xml.hasError() || (m_utf16 && m_utf16->hasError()))
            throw refused(
                QT_TRANSLATE_NOOP("Xlsx", "The workbook is damaged: a part of it is not written as it should be."),
                m_xml.errorString());
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepest)
                throw refused(
                    QT_TRANSLATE_NOOP("Xlsx", "The workbook is damaged: a part of it is not written as it should be."));
            return true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::EndDocument:
            finish();
            return false;
        default:
            break;
        }
    }
}

QXmlStreamReader::TokenType XlsxPart::read()
{
    for (;;) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError || !feed())
            return token;
    }
}

/// The next bytes of the part into m_chunk; false at its end.
bool XlsxPart::readChunk()
{
    m_chunk.resize(chunkSize);
    const qint64 got = m_part->read(m_chunk.data(), chunkSize);
    if (!m_part->failure().isEmpty())
        throw Error(m_part->failure(), {}, Error::Kind::Refused);
    m_chunk.resize(std::max<qint64>(got, 0));
    return got > 0;
}

/// The next bytes of the part to the parser; false at its end.
bool XlsxPart::feed()
{
    const bool isFirst = m_chunk.isEmpty();
    if (!readChunk())
        return false;
    if (isFirst)
        if (const auto encoding = QStringConverter::encodingForData(m_chunk, u'<');
            encoding && *encoding != QStringConverter::Utf8)
            m_utf16.emplace(*encoding);
    const QByteArray utf8 = m_utf16 ? QString((*m_utf16)(m_chunk)).toUtf8() : m_chunk;
    if (const QString reason = m_guard.look(utf8); !reason.isEmpty())
        throw Error(reason, {}, Error::Kind::Refused);
    m_xml.addData(utf8);
    return true;
}

/// To the end of the part: only there does its checksum tell whether what was read is what was written.
void XlsxPart::finish()
{
    while (readChunk())
        m_part->startToken();
}

QString XlsxPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (local(attribute.qualifiedName()) == name)
            return attribute.value().toString();
    }
    return {};
}

} // namespace koriz
