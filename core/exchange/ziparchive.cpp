#include "core/exchange/ziparchive.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <QFile>
#include <QtEndian>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

constexpr qint64 mostInflated = 512LL * 1024 * 1024;
constexpr qint64 mostRatio = 200;
constexpr qint64 ratioFrom = 1024 * 1024; // small files may well repeat themselves
constexpr qint64 mostToken = 4 * 1024 * 1024;
constexpr quint64 mostFiles = 10'000;

Error refused(const QString &reason, const QString &details = {})
{
    return Error(reason, details, Error::Kind::Refused);
}

/// How many files the archive says it has: libzip takes memory for each before anything can be asked.
quint64 countOfFiles(const QByteArray &tail, const std::function<QByteArray(qint64 at, qint64 size)> &bytes)
{
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + 12 > tail.size())
        return 0;
    const quint64 files = qFromLittleEndian<quint16>(tail.constData() + end + 10);
    const qsizetype locator = tail.lastIndexOf("PK\x06\x07", end);
    if (locator < 0 || locator + 16 > tail.size())
        return files;
    const QByteArray record = bytes(qFromLittleEndian<qint64>(tail.constData() + locator + 8), 40);
    return record.size() < 40 ? mostFiles + 1 : std::max(files, qFromLittleEndian<quint64>(record.constData() + 32));
}

void refuseIfTooMany(quint64 files)
{
    if (files > mostFiles)
        throw refused(Text::tr("The archive holds more files than a workbook has."));
}

Error openError(zip_error_t &error)
{
    const QString details = QString::fromUtf8(zip_error_strerror(&error));
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    const bool isMachine = code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_SEEK || code == ZIP_ER_MEMORY;
    return Error(isMachine ? Text::tr("The file cannot be read.")
                           : Text::tr("The workbook is damaged or cut off: it is no whole archive."),
                 details, isMachine ? Error::Kind::Failed : Error::Kind::Refused);
}

} // namespace

ZipPart::ZipPart(zip_file *file, qint64 packedSize, qint64 &left) : m_file(file), m_packedSize(packedSize), m_left(left)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::fail(const QString &reason)
{
    m_failure = reason;
    return -1;
}

qint64 ZipPart::readData(char *data, qint64 most)
{
    if (!m_failure.isEmpty())
        return -1;
    const qint64 got = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
    if (got < 0)
        return fail(Text::tr("The workbook is damaged: a part of it cannot be unpacked."));
    m_inflated += got;
    m_left -= got;
    m_token += got;
    if (m_left < 0)
        return fail(Text::tr("The workbook unpacks to more than 512 MB, the most that is read."));
    if (m_inflated > ratioFrom && m_inflated > m_packedSize * mostRatio)
        return fail(Text::tr("The workbook unpacks to more than 200 times its size, as no real one does."));
    if (m_token > mostToken)
        return fail(Text::tr("A cell is longer than 1 MiB, the most that is read."));
    return got;
}

ZipArchive::ZipArchive(const QString &path) : m_left(mostInflated)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Text::tr("The file %1 cannot be read.").arg(path), file.errorString());
    const auto bytes = [&](qint64 at, qint64 size) { return file.seek(at) ? file.read(size) : QByteArray(); };
    const qint64 tail = std::min<qint64>(file.size(), 66'000);
    refuseIfTooMany(countOfFiles(bytes(file.size() - tail, tail), bytes));
    int code = 0;
    m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!m_zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        throw openError(error);
    }
}

ZipArchive::ZipArchive(const QByteArray &bytes) : m_bytes(bytes), m_left(mostInflated)
{
    refuseIfTooMany(countOfFiles(bytes.last(std::min<qsizetype>(bytes.size(), 66'000)), [&](qint64 at, qint64 size) {
        return at < 0 || at > bytes.size() ? QByteArray() : bytes.mid(at, size);
    }));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, &error);
    m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!m_zip) {
        zip_source_free(source);
        throw openError(error);
    }
    zip_error_fini(&error);
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_zip);
}

std::unique_ptr<ZipPart> ZipArchive::open(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return nullptr;
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool isKnown = zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &stat) == 0
        && (stat.valid & ZIP_STAT_COMP_SIZE);
    if (isKnown && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        throw refused(Text::tr("The workbook is protected by a password; save it without one."));
    zip_file *file = isKnown ? zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0) : nullptr;
    if (!file)
        throw refused(Text::tr("The workbook is damaged: a part of it cannot be unpacked."),
                      QString::fromUtf8(zip_strerror(m_zip)));
    return std::make_unique<ZipPart>(file, static_cast<qint64>(stat.comp_size), m_left);
}

} // namespace koriz
