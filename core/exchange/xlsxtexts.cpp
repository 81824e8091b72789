#include "core/exchange/xlsxtexts.h"
#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "core/exchange/xlsxcell.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

constexpr std::size_t mostInMemory = 32 * 1024 * 1024;
constexpr std::size_t mostTexts = 16'000'000;
constexpr std::size_t longestText = 1024 * 1024 + 1;

} // namespace

void readRuns(XlsxPart &part, QStringView tag, std::string &out)
{
    out.clear();
    bool isRun = false;
    int phonetic = 0;
    QString run;
    while (part.next() && !part.isEnd(tag)) {
        phonetic += part.isStart(u"rPh") - part.isEnd(u"rPh");
        if (part.isStart(u"t") && phonetic == 0) {
            isRun = true;
            run.clear();
        } else if (part.isEnd(u"t") && isRun) {
            isRun = false;
            out += unescapedCell(run).toStdString();
            out.resize(std::min(out.size(), longestText));
        } else if (isRun && part.isText() && run.size() <= qsizetype(longestText)) {
            run += part.text();
        }
    }
}

void XlsxTexts::read(XlsxPart &part)
{
    std::string text;
    while (part.next()) {
        if (!part.isStart(u"si"))
            continue;
        readRuns(part, u"si", text);
        add(text);
    }
    if (!m_file) {
        m_all = m_bytes;
        return;
    }
    spill();
    const uchar *map = m_file->map(0, m_file->size());
    if (!map)
        throw Error(Text::tr("The temporary file cannot be read again."), m_file->errorString());
    m_all = {reinterpret_cast<const char *>(map), static_cast<std::size_t>(m_file->size())};
}

void XlsxTexts::add(std::string_view utf8)
{
    if (m_ends.size() >= mostTexts)
        throw Error(Text::tr("The workbook holds more different texts than are read: %L1.").arg(mostTexts), {},
                    Error::Kind::Refused);
    m_bytes += utf8;
    m_ends.push_back((m_ends.empty() ? 0 : m_ends.back()) + utf8.size());
    if (m_bytes.size() > mostInMemory)
        spill();
}

void XlsxTexts::spill()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            throw Error(Text::tr("No temporary file can be made."), m_file->errorString());
    }
    writeAll(*m_file, m_bytes);
    if (!m_file->flush())
        throw Error(Text::tr("The temporary file cannot be written."), m_file->errorString());
    m_bytes.clear();
}

std::optional<std::string_view> XlsxTexts::at(qint64 index) const
{
    if (index < 0 || index >= static_cast<qint64>(m_ends.size()))
        return std::nullopt;
    const auto place = static_cast<std::size_t>(index);
    const quint64 from = place == 0 ? 0 : m_ends[place - 1];
    return m_all.substr(from, m_ends[place] - from);
}

} // namespace koriz
