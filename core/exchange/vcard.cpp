#include "core/exchange/vcard.h"
#include "core/exchange/codepages.h"
#include "core/exchange/encodingguess.h"
#include "core/exchange/textsource.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr std::size_t longestValue = 64 * 1024;
const QString anyField = u"field"_s; ///< its value begins with the path

QString decoded(const QByteArray &bytes, const QString &charset)
{
    const QString encoding = canonicalEncoding(charset);
    if (bytes.isEmpty() || encoding.isEmpty() || encoding == u"utf-8")
        return QString::fromUtf8(bytes);
    const TextSource source = TextSource::fromBytes(bytes, {encoding, {}});
    return QString::fromUtf8(source.text().data(), static_cast<qsizetype>(source.text().size()));
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArray hex = text.at(i) == '=' ? text.mid(i + 1, 2) : QByteArray();
        bool isHex = false;
        const int byte = hex.size() == 2 ? hex.toInt(&isHex, 16) : 0;
        bytes += isHex ? static_cast<char>(byte) : text.at(i);
        i += isHex ? 2 : 0;
    }
    return bytes;
}

/// Where the name and parameters end: the first colon that no quotation mark holds.
qsizetype valueStart(const std::string &line)
{
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        isQuoted ^= line[i] == '"';
        if (line[i] == ':' && !isQuoted)
            return static_cast<qsizetype>(i);
    }
    return -1;
}

struct Head
{
    CardProperty property {};
    QString charset {};
    bool isPrintable = false;
};

void readParameter(Head &head, const QString &parameter)
{
    const qsizetype equals = parameter.indexOf(u'=');
    const QString key = equals < 0 ? u"TYPE"_s : parameter.left(equals).toUpper();
    const QString value = parameter.mid(equals + 1).remove(u'"').trimmed();
    const QString upper = value.toUpper();
    if (upper == u"QUOTED-PRINTABLE" && (equals < 0 || key == u"ENCODING"))
        head.isPrintable = true;
    else if (key == u"CHARSET")
        head.charset = value;
    else if (key == u"TZID")
        head.property.zone = value;
    else if (key == u"TYPE")
        head.property.types += value.toLower().split(u',', Qt::SkipEmptyParts);
}

Head readHead(const QString &text)
{
    Head head;
    QStringList words = text.split(u';');
    const QString name = words.takeFirst().trimmed();
    head.property.group = name.contains(u'.') ? name.section(u'.', 0, 0) : QString();
    head.property.name = name.section(u'.', -1).toUpper();
    for (const QString &word : std::as_const(words))
        readParameter(head, word.trimmed());
    return head;
}

bool isPrintableHead(const std::string &line)
{
    const qsizetype colon = valueStart(line);
    return colon > 0 && QByteArray(line.data(), colon).toUpper().contains("QUOTED-PRINTABLE");
}

} // namespace

QString CardProperty::text() const
{
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = value.at(i) == u'\\' && i + 1 < value.size() ? value.at(i + 1) : QChar();
        if (next.isNull()) {
            plain += value.at(i);
            continue;
        }
        ++i;
        if (next == u'n' || next == u'N')
            plain += u'\n';
        else if (u",;:\\\""_s.contains(next))
            plain += next;
        else
            (plain += u'\\') += next;
    }
    return plain.replace(u"\r\n"_s, u"\n"_s).trimmed();
}

QStringList CardProperty::parts(QChar separator) const
{
    QStringList list;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value.at(i) == u'\\') {
            ++i;
        } else if (i >= value.size() || value.at(i) == separator) {
            list << CardProperty {.value = value.mid(start, i - start)}.text();
            start = i + 1;
        }
    }
    return list;
}

std::string_view CardReader::physicalLine()
{
    const std::size_t end = std::min(m_text.find_first_of("\r\n", m_pos), m_text.size());
    const std::string_view line = m_text.substr(m_pos, end - m_pos);
    m_pos = end;
    if (m_pos < m_text.size())
        m_pos += m_text.substr(m_pos).starts_with("\r\n") ? 2 : 1;
    ++m_line;
    return line;
}

/// One line with those folded under it; what is longer than a value may be is cut.
bool CardReader::readLine(std::string &line)
{
    if (m_pos >= m_text.size())
        return false;
    m_lineStart = m_line;
    line = physicalLine().substr(0, longestValue);
    const bool isPrintable = isPrintableHead(line);
    while (m_pos < m_text.size()) {
        const bool isSoft = isPrintable && line.ends_with('=');
        if (!isSoft && m_text[m_pos] != ' ' && m_text[m_pos] != '\t')
            break;
        const std::string_view more = physicalLine();
        if (isSoft)
            line.pop_back();
        if (line.size() < longestValue)
            line += isSoft ? more : more.substr(1);
    }
    return true;
}

bool CardReader::next(CardBlock &block)
{
    block = {};
    std::string line;
    std::size_t start = 0, end = 0;
    int inner = 0;
    for (std::size_t before = m_pos; readLine(line); before = m_pos) {
        const qsizetype colon = valueStart(line);
        if (colon <= 0)
            continue;
        Head head = readHead(QString::fromUtf8(line.data(), colon));
        const QByteArray bytes(line.data() + colon + 1, static_cast<qsizetype>(line.size()) - colon - 1);
        head.property.value = head.isPrintable ? decoded(fromQuotedPrintable(bytes), head.charset)
                                               : QString::fromUtf8(bytes);
        const QString &name = head.property.name, kind = head.property.value.trimmed().toUpper();
        end = m_pos;
        if (block.kind.isEmpty()) {
            if (name == u"BEGIN" && m_kinds.contains(kind)) {
                block.kind = kind;
                block.line = m_lineStart;
                start = before;
            }
        } else if (name == u"BEGIN") {
            ++inner;
        } else if (name == u"END" && inner > 0) {
            --inner;
        } else if (name == u"END") {
            block.raw = m_text.substr(start, end - start);
            return true;
        } else if (inner == 0 && line.size() < longestValue) {
            block.properties << head.property;
        }
    }
    block.isOpen = true;
    block.raw = m_text.substr(start, end - start);
    return !block.kind.isEmpty();
}

QString cardEscaped(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'\\', u"\\\\"_s).replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\\n"_s)
        .replace(u'\r', u"\\n"_s).replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
}

QByteArray cardLine(const QString &line)
{
    constexpr qsizetype longest = 75;
    const QByteArray utf8 = line.toUtf8();
    QByteArray folded;
    qsizetype width = 0;
    for (qsizetype i = 0; i < utf8.size();) {
        qsizetype size = 1;
        while (i + size < utf8.size() && (static_cast<unsigned char>(utf8.at(i + size)) & 0xC0) == 0x80)
            ++size;
        if (width + size > longest) {
            folded += "\r\n ";
            width = 1;
        }
        folded += utf8.mid(i, size);
        width += size;
        i += size;
    }
    return folded + "\r\n";
}

const QString ownPrefix = u"X-KORIZ-"_s;

QString ownName(const QString &field)
{
    return ownPrefix + QString(field).replace(u'_', u'-').toUpper();
}

QString ownLine(const QString &path, const QString &text)
{
    const bool isWord = std::ranges::all_of(path, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
    return isWord ? ownName(path) + u':' + cardEscaped(text)
                  : ownName(anyField) + u':' + cardEscaped(path) + u';' + cardEscaped(text);
}

std::pair<QString, QString> ownValue(const CardProperty &property)
{
    const QString field = ownField(property.name);
    const QStringList parts = field == anyField ? property.parts() : QStringList {field, property.text()};
    return {parts.value(0), parts.value(1)};
}

QString ownField(const QString &name)
{
    return name.startsWith(ownPrefix) ? name.mid(ownPrefix.size()).toLower().replace(u'-', u'_') : QString();
}

} // namespace koriz
