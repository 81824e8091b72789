#include "core/exchange/xlsxbook.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

constexpr std::size_t mostEntries = 100'000; // of lists that every workbook has a few of

Error refused(const QString &reason)
{
    return Error(reason, {}, Error::Kind::Refused);
}

void refuseEndless(std::size_t entries)
{
    if (entries > mostEntries)
        throw refused(Text::tr("The workbook holds more sheets or formats than are read."));
}

/// "xl/_rels/workbook.xml.rels" of "xl/workbook.xml".
QString relationsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

QString partPath(const QString &from, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target : u'/' + from.section(u'/', 0, -2) + u'/' + target;
    return QDir::cleanPath(path).mid(1);
}

} // namespace

XlsxBook::XlsxBook(const QString &path, Progress progress) : m_zip(path), m_progress(std::move(progress))
{
    read();
}

XlsxBook::XlsxBook(const QByteArray &bytes) : m_zip(bytes)
{
    read();
}

std::unique_ptr<XlsxPart> XlsxBook::find(const QString &name)
{
    std::unique_ptr<ZipPart> part = name.isEmpty() ? nullptr : m_zip.open(name);
    return part ? std::make_unique<XlsxPart>(std::move(part), m_progress) : nullptr;
}

QHash<QString, QString> XlsxBook::relations(const QString &part)
{
    QHash<QString, QString> found;
    const std::unique_ptr<XlsxPart> xml = find(part.isEmpty() ? u"_rels/.rels"_s : relationsPart(part));
    while (xml && xml->next()) {
        if (!xml->isStart(u"Relationship"))
            continue;
        refuseEndless(static_cast<std::size_t>(found.size()));
        const QString path = partPath(part, xml->attribute(u"Target"));
        found.insert(u"#"_s + xml->attribute(u"Id"), path);
        found.insert(xml->attribute(u"Type").section(u'/', -1), path);
    }
    return found;
}

void XlsxBook::read()
{
    const QString workbook = relations({}).value(u"officeDocument"_s, u"xl/workbook.xml"_s);
    if (workbook.endsWith(u".bin"_s, Qt::CaseInsensitive))
        throw refused(Text::tr("This is a binary workbook (.xlsb); save it as .xlsx."));
    readWorkbook(workbook);
    if (m_sheets.empty())
        throw refused(Text::tr("The workbook holds no sheet."));
}

void XlsxBook::readWorkbook(const QString &part)
{
    const std::unique_ptr<XlsxPart> xml = find(part);
    if (!xml)
        throw refused(Text::tr("This archive is no workbook (.xlsx)."));
    const QHash<QString, QString> files = relations(part);
    while (xml->next()) {
        if (xml->isStart(u"workbookPr")) {
            const QString flag = xml->attribute(u"date1904");
            m_is1904 |= flag == u"1" || flag == u"true"; // extensions repeat the tag without it
        } else if (xml->isStart(u"sheet")) {
            refuseEndless(m_sheets.size());
            const QString file = files.value(u'#' + xml->attribute(u"id"));
            if (file.contains(u"worksheet"_s, Qt::CaseInsensitive) || !file.contains(u"sheets/"_s))
                m_sheets.push_back({xml->attribute(u"name"), file,
                                    !xml->attribute(u"state").isEmpty() && xml->attribute(u"state") != u"visible"});
        }
    }
    m_textsPart = files.value(u"sharedStrings"_s);
    readStyles(files.value(u"styles"_s));
}

void XlsxBook::readStyles(const QString &part)
{
    const std::unique_ptr<XlsxPart> xml = find(part);
    QHash<int, NumberFormat> own;
    bool isCells = false;
    while (xml && xml->next()) {
        if (xml->isStart(u"numFmt")) {
            refuseEndless(static_cast<std::size_t>(own.size()));
            own.insert(xml->attribute(u"numFmtId").toInt(), numberFormat(xml->attribute(u"formatCode")));
        } else if (xml->isStart(u"cellXfs") || xml->isEnd(u"cellXfs")) {
            isCells = xml->isStart(u"cellXfs");
        } else if (isCells && xml->isStart(u"xf")) {
            refuseEndless(m_styles.size());
            const int id = xml->attribute(u"numFmtId").toInt();
            m_styles.push_back(own.contains(id) ? own.value(id) : builtInFormat(id));
        }
    }
}

NumberFormat XlsxBook::format(int style) const
{
    return style >= 0 && style < static_cast<int>(m_styles.size()) ? m_styles[static_cast<std::size_t>(style)]
                                                                   : NumberFormat {};
}

std::unique_ptr<XlsxPart> XlsxBook::open(const Sheet &sheet)
{
    std::unique_ptr<XlsxPart> part = find(sheet.part);
    if (!part)
        throw refused(Text::tr("The workbook is damaged: the sheet “%1” is missing.").arg(sheet.name));
    return part;
}

const XlsxTexts &XlsxBook::texts()
{
    if (!m_texts) {
        m_texts.emplace();
        if (const std::unique_ptr<XlsxPart> xml = find(m_textsPart))
            m_texts->read(*xml);
        else if (!m_textsPart.isEmpty())
            throw refused(Text::tr("The workbook is damaged: its texts are missing."));
    }
    return *m_texts;
}

} // namespace koriz
