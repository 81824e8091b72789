#pragma once
#include <QByteArray>
#include <QIODevice>
#include <memory>

struct zip;
struct zip_file;

namespace koriz {

/// The bytes of one file in an archive, inflated as they are read. Ends with failure() set when they are damaged or
/// exceed a limit: reading never throws, since a parser stands between it and the caller.
class ZipPart : public QIODevice
{
public:
    ZipPart(zip_file *file, qint64 packedSize, qint64 &left);
    ~ZipPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const QString &failure() const { return m_failure; } ///< translated sentence; empty = all is well
    /// Called between two tokens: what one token may take is counted from here.
    void startToken() { m_token = 0; }
    [[nodiscard]] qint64 inflated() const { return m_inflated; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(const QString &reason);

    zip_file *m_file;
    qint64 m_packedSize;
    qint64 &m_left; ///< of the archive's limit; outlives the part
    qint64 m_inflated = 0;
    qint64 m_token = 0;
    QString m_failure {};
};

/// A ZIP archive opened for reading, with bounds on what its files may inflate to: 512 MiB together, and 200 times
/// their packed size each.
class ZipArchive
{
public:
    /// Error (Refused) when it is no archive or is damaged; Error when it cannot be read.
    explicit ZipArchive(const QString &path);
    explicit ZipArchive(const QByteArray &bytes); ///< shares the bytes
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    /// Null when there is no such file. Error (Refused) when it is encrypted or packed in an unknown way. The archive
    /// outlives the part.
    [[nodiscard]] std::unique_ptr<ZipPart> open(const QString &name);

private:
    QByteArray m_bytes {};
    zip *m_zip = nullptr;
    qint64 m_left;
};

} // namespace koriz
