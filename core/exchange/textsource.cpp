#include "core/exchange/textsource.h"
#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "core/exchange/textdecoder.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextSource)
};

constexpr qint64 mapFrom = 16 * 1024 * 1024;        // smaller files are read: no map that others could cut short
constexpr std::size_t window = 4 * 1024 * 1024;
constexpr std::size_t mostInMemory = 32 * 1024 * 1024;

Error refused(const QString &summary, const QString &details = {})
{
    return Error(summary, details, Error::Kind::Refused);
}

void throwIfCancelled(const Progress &progress)
{
    if (progress.isCancelled())
        throw Cancelled();
}

} // namespace

TextSource::TextSource(TextSource &&) noexcept = default;
TextSource::~TextSource() = default;

TextSource::TextSource(const QString &path, const TextOptions &options)
{
    read(openFile(path), options);
}

TextSource TextSource::fromBytes(QByteArray bytes, const TextOptions &options)
{
    TextSource source;
    source.m_bytes = std::move(bytes);
    source.m_fileSize = source.m_bytes.size();
    source.read({source.m_bytes.constData(), std::size_t(source.m_bytes.size())}, options);
    return source;
}

TextSource TextSource::fromPieces(const QString &kind, const std::function<bool(std::string &)> &more)
{
    TextSource source;
    source.m_encoding = kind;
    source.m_candidates = {{kind, 1, {}}};
    source.m_buffer = std::make_unique<std::string>();
    while (more(*source.m_buffer)) {
        if (source.m_buffer->size() > mostInMemory)
            source.spill();
    }
    source.takeDecoded();
    source.m_fileSize = qint64(source.m_text.size());
    return source;
}

std::string_view TextSource::openFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        throw refused(Text::tr("There is no file %1.").arg(path));
    if (!QFileInfo(path).isFile())
        throw refused(Text::tr("%1 is a folder, not a file.").arg(path));
    m_file = std::make_unique<QFile>(path);
    if (!m_file->open(QIODevice::ReadOnly))
        throw Error(Text::tr("The file %1 cannot be read.").arg(path), m_file->errorString());
    m_fileSize = m_file->size();
    if (m_fileSize >= mapFrom) {
        if (const uchar *map = m_file->map(0, m_fileSize)) {
            m_isMapped = true;
            return {reinterpret_cast<const char *>(map), std::size_t(m_fileSize)};
        }
    }
    m_bytes = m_file->readAll();
    if (m_bytes.size() != m_fileSize || m_file->error() != QFileDevice::NoError)
        throw Error(Text::tr("The file %1 cannot be read.").arg(path), m_file->errorString());
    return {m_bytes.constData(), std::size_t(m_bytes.size())};
}

/// Moves the break of a folded line behind the letter it stands in. Nothing where there is none, and in a large file.
std::string_view TextSource::withWholeLetters(std::string_view bytes)
{
    const auto isTail = [](char c) { return (c & 0xC0) == 0x80; };
    QByteArray mended;
    for (std::size_t i = 1; i + 2 < bytes.size() && !m_isMapped; ++i) {
        if (bytes[i] != '\n' || (bytes[i + 1] != ' ' && bytes[i + 1] != '\t') || !isTail(bytes[i + 2]))
            continue;
        const std::size_t from = bytes[i - 1] == '\r' ? i - 1 : i, to = i + 2;
        if (from == 0 || (bytes[from - 1] & 0x80) == 0)
            continue;
        if (mended.isEmpty())
            mended = QByteArray(bytes.data(), qsizetype(bytes.size()));
        std::size_t end = to;
        while (end < bytes.size() && end < to + 3 && isTail(bytes[end]))
            ++end;
        std::rotate(mended.begin() + qsizetype(from), mended.begin() + qsizetype(to), mended.begin() + qsizetype(end));
    }
    if (mended.isEmpty())
        return bytes;
    m_bytes = mended;
    return {m_bytes.constData(), std::size_t(m_bytes.size())};
}

void TextSource::read(std::string_view bytes, const TextOptions &options)
{
    if (options.isFolded)
        bytes = withWholeLetters(bytes);
    detect(bytes, options);
    refuseIfNoText(bytes);
    const bool isUtf8 = m_encoding.startsWith(u"utf-8"_s);
    bytes.remove_prefix(bomLength(bytes, m_encoding));
    if (isUtf8 && m_invalidCount == 0)
        m_text = bytes;
    else
        decode(bytes, options.progress);
}

/// Sets the encoding and, for UTF-8, whether anything in it is invalid.
void TextSource::detect(std::string_view bytes, const TextOptions &options)
{
    const bool isAuto = options.encoding.isEmpty() || options.encoding == u"auto"_s;
    m_encoding = isAuto ? provenEncoding(bytes) : canonicalEncoding(options.encoding);
    if (m_encoding.isEmpty() && !isAuto)
        throw refused(Text::tr("The encoding %1 is not known.").arg(options.encoding));
    if (!m_encoding.isEmpty())
        m_candidates = {{m_encoding, 1, {}}};
    if (!m_encoding.isEmpty() && !m_encoding.startsWith(u"utf-8"_s))
        return;
    Utf8Scan scan;
    for (std::size_t from = 0; from < bytes.size();) {
        throwIfCancelled(options.progress);
        std::size_t size = std::min(window, bytes.size() - from);
        while (from + size < bytes.size() && (bytes[from + size] & 0xC0) == 0x80 && size > window - 4)
            --size; // not inside a letter
        const Utf8Scan part = scanUtf8(bytes.substr(from, size));
        if (scan.invalid == 0)
            scan.firstInvalid = from + part.firstInvalid;
        scan.letters += part.letters;
        scan.invalid += part.invalid;
        dropPages(bytes.substr(from, size));
        from += size;
    }
    m_invalidCount = scan.invalid;
    if (!m_encoding.isEmpty())
        return;
    m_candidates = guessEncoding(bytes, options.language, scan);
    m_encoding = m_candidates.first().name;
}

void TextSource::refuseIfNoText(std::string_view bytes) const
{
    const std::string_view head = bytes.substr(0, 65536);
    if (head.starts_with("PK\x03\x04"))
        throw refused(Text::tr("This is a spreadsheet or an archive, not a text file."));
    if (head.starts_with("%PDF-") || head.starts_with("SQLite format 3"))
        throw refused(Text::tr("This is not a text file."));
    if (m_encoding.startsWith(u"utf-16"_s) || m_encoding.startsWith(u"utf-32"_s))
        return;
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        return static_cast<unsigned char>(c) < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v';
    });
    if (controls * 10 > qint64(head.size()) && head.size() > 64)
        throw refused(Text::tr("This is not a text file."));
}

void TextSource::decode(std::string_view bytes, const Progress &progress)
{
    TextDecoder decoder(m_encoding);
    m_buffer = std::make_unique<std::string>();
    m_buffer->reserve(std::min(bytes.size() + bytes.size() / 4, mostInMemory + 2 * window));
    for (std::size_t from = 0; from < bytes.size(); from += window) {
        throwIfCancelled(progress);
        const std::string_view part = bytes.substr(from, window);
        decoder.decode(part, *m_buffer, from + window >= bytes.size());
        dropPages(part);
        if (m_buffer->size() > mostInMemory)
            spill();
    }
    m_invalidCount = decoder.invalidCount();
    m_firstInvalidLine = decoder.firstInvalidLine();
    takeDecoded();
    m_file.reset();
    m_bytes.clear();
}

/// What was decoded, in memory or in the temporary file, becomes the text.
void TextSource::takeDecoded()
{
    m_isMapped = false;
    m_text = *m_buffer;
    if (m_decoded) {
        spill();
        m_buffer.reset();
        const qint64 size = m_decoded->size();
        const uchar *map = m_decoded->map(0, size);
        if (!map)
            throw Error(Text::tr("The decoded text cannot be read again."), m_decoded->errorString());
        m_isMapped = true;
        m_text = {reinterpret_cast<const char *>(map), std::size_t(size)};
    }
}

/// Moves the decoded text at hand to the temporary file.
void TextSource::spill()
{
    if (!m_decoded) {
        m_decoded = std::make_unique<QTemporaryFile>();
        if (!m_decoded->open())
            throw Error(Text::tr("No temporary file can be made."), m_decoded->errorString());
    }
    writeAll(*m_decoded, *m_buffer);
    if (!m_decoded->flush())
        throw Error(Text::tr("The temporary file cannot be written."), m_decoded->errorString());
    m_buffer->clear();
}

void TextSource::release(qint64 upTo) const
{
    dropPages(m_text.substr(0, std::size_t(upTo)));
}

void TextSource::dropPages(std::string_view bytes) const
{
    if (!m_isMapped)
        return;
    const auto page = quintptr(sysconf(_SC_PAGESIZE));
    const quintptr from = (reinterpret_cast<quintptr>(bytes.data()) + page - 1) / page * page;
    const quintptr to = reinterpret_cast<quintptr>(bytes.data() + bytes.size()) / page * page;
    if (to > from)
        madvise(reinterpret_cast<void *>(from), to - from, MADV_DONTNEED);
}

} // namespace koriz
