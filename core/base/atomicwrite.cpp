#include "core/base/atomicwrite.h"
#include "core/base/draftfile.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QFile>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AtomicWrite)
};

[[noreturn]] void fail(const QString &written, int code)
{
    const QString path = draftTarget(written); // the owner knows no drafts
    const QString details = QString::fromLocal8Bit(std::strerror(code));
    if (code == ENOSPC || code == EDQUOT || code == EFBIG)
        throw Error(Text::tr("There is no room on the disk for %1. The file is as it was before.").arg(path), details);
    if (code == EACCES || code == EPERM || code == EROFS)
        throw Error(Text::tr("You have no right to write %1.").arg(path), details);
    if (code == ENOENT || code == ENOTDIR)
        throw Error(Text::tr("The folder of %1 does not exist.").arg(path), details);
    throw Error(Text::tr("%1 could not be written. The file is as it was before.").arg(path), details);
}

/// A file that keeps the code of the first failed write. Owns the handle.
class CheckedFile : public QIODevice
{
public:
    CheckedFile(int handle, bool isSeekable) : m_handle(handle), m_isSeekable(isSeekable)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    ~CheckedFile() override { closeHandle(); }

    [[nodiscard]] int failure() const { return m_failure; }
    [[nodiscard]] bool isSequential() const override { return !m_isSeekable; }
    bool seek(qint64 to) override
    {
        return flush() && QIODevice::seek(to) && ::lseek(m_handle, to, SEEK_SET) == to;
    }
    [[nodiscard]] qint64 size() const override
    {
        struct stat now {};
        return ::fstat(m_handle, &now) == 0 ? std::max(qint64(now.st_size), pos()) : pos();
    }
    /// All is on the disk; else failure() tells why not.
    bool finish()
    {
        if (flush() && m_isSeekable && ::fsync(m_handle) != 0)
            keepFailure(errno);
        if (closeHandle() != 0)
            keepFailure(errno);
        return m_failure == 0;
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 length) override
    {
        m_buffer.append(data, std::size_t(length));
        return m_failure || (m_buffer.size() > 65536 && !flush()) ? -1 : length;
    }

private:
    bool flush()
    {
        std::string_view rest = m_buffer;
        while (!rest.empty() && m_failure == 0) {
            const auto written = ::write(m_handle, rest.data(), rest.size());
            if (written > 0)
                rest.remove_prefix(std::size_t(written));
            else if (written == 0) // a disk that takes nothing and does not say why
                keepFailure(EIO);
            else if (errno != EINTR)
                keepFailure(errno);
        }
        m_buffer.clear();
        return m_failure == 0;
    }
    int closeHandle() { return m_handle < 0 ? 0 : ::close(std::exchange(m_handle, -1)); }
    void keepFailure(int code)
    {
        if (m_failure == 0)
            m_failure = code;
        setErrorString(QString::fromLocal8Bit(std::strerror(code)));
    }

    int m_handle;
    bool m_isSeekable;
    int m_failure = 0;
    std::string m_buffer {};
};

void produce(CheckedFile &file, const QString &path, const std::function<void(QIODevice &)> &producer)
{
    try {
        producer(file);
    } catch (const Error &) {
        if (file.failure())
            fail(path, file.failure());
        throw;
    }
    if (!file.finish())
        fail(path, file.failure());
}

/// The new name is on the disk as well.
void syncFolder(const QString &file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

/// A device or a pipe cannot be replaced.
void writeStraight(const QString &path, const std::function<void(QIODevice &)> &producer)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    if (handle < 0)
        fail(path, errno);
    CheckedFile file(handle, false);
    produce(file, path, producer);
}

} // namespace

void writeAll(QIODevice &device, std::string_view bytes)
{
    const qint64 written = device.write(bytes.data(), qint64(bytes.size()));
    if (written != qint64(bytes.size()))
        throw Error(Text::tr("Writing failed."), device.errorString());
}

void putInPlace(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const int handle = ::open(source.constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        fail(from, errno);
    const int failure = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    if (failure)
        fail(to, failure);
    if (::rename(source.constData(), QFile::encodeName(to).constData()) != 0)
        fail(to, errno);
    syncFolder(to);
}

void removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        fail(path, errno);
}

void atomicWrite(const QString &path, const std::function<void(QIODevice &)> &producer, FileRights rights)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray targetName = QFile::encodeName(target);
    struct stat old {};
    const bool isThere = ::stat(targetName.constData(), &old) == 0;
    if (isThere && !S_ISREG(old.st_mode))
        return writeStraight(target, producer);
    if (isThere && ::access(targetName.constData(), W_OK) != 0)
        fail(path, errno);

    DraftFile draft(target);
    const QByteArray draftName = QFile::encodeName(draft.path());
    const int handle = ::open(draftName.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        fail(path, errno);
    const bool isKept = isThere && rights == FileRights::Kept;
    ::fchmod(handle, isKept ? old.st_mode & 07777 : 0600);
    CheckedFile file(handle, true);
    produce(file, path, producer);
    if (::rename(draftName.constData(), targetName.constData()) != 0)
        fail(path, errno);
    draft.isInPlace();
    syncFolder(target);
}

} // namespace koriz
