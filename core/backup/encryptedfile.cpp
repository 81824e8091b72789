#include "core/backup/encryptedfile.h"
#include "core/base/abandonable.h"
#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "core/base/password.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EncryptedFile)
};

constexpr QByteArrayView magic = "KORIZKB1";
constexpr char kdfContext[] = "korizkbk"; // 8 signs
constexpr qsizetype saltAt = 24, checkAt = 40, streamAt = 56, sumAt = 80, headLength = 96;
constexpr qsizetype checkLength = 16, sumLength = 16;
constexpr qsizetype chunkLength = 64 * 1024;
constexpr qsizetype sealedLength = chunkLength + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);
// What a file may ask of the machine; ours ask for 3 and 256 MiB.
constexpr quint64 mostOperations = 16, leastMemory = 8192, mostMemory = 1ULL << 30;

[[noreturn]] void refuse(const QString &why)
{
    throw Error(why, {}, Error::Kind::Refused);
}

uchar *bytesOf(QByteArray &array, qsizetype at = 0) { return reinterpret_cast<uchar *>(array.data()) + at; }
const uchar *bytesOf(const QByteArray &array, qsizetype at = 0)
{
    return reinterpret_cast<const uchar *>(array.constData()) + at;
}
std::string_view view(const QByteArray &array, qsizetype length)
{
    return {array.constData(), static_cast<std::size_t>(length)};
}

QByteArray sumOf(const QByteArray &head)
{
    QByteArray sum(sumLength, '\0');
    crypto_generichash(bytesOf(sum), sumLength, bytesOf(head), sumAt, nullptr, 0);
    return sum;
}

/// The two keys that a password and a head make; wiped when done.
struct Keys
{
    std::array<uchar, crypto_secretstream_xchacha20poly1305_KEYBYTES> stream {};
    std::array<uchar, checkLength> check {};

    Keys(const QByteArray &head, const QString &password)
    {
        QByteArray secret = passwordBytes(password);
        std::array<uchar, crypto_kdf_KEYBYTES> master {};
        const int failed = crypto_pwhash(
            master.data(), master.size(), secret.constData(), static_cast<unsigned long long>(secret.size()),
            bytesOf(head, saltAt), qFromLittleEndian<quint64>(head.constData() + 8),
            qFromLittleEndian<quint64>(head.constData() + 16), crypto_pwhash_ALG_ARGON2ID13);
        sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
        if (failed)
            throw Error(Text::tr("There is not enough memory for this work."));
        crypto_kdf_derive_from_key(stream.data(), stream.size(), 1, kdfContext, master.data());
        crypto_kdf_derive_from_key(check.data(), check.size(), 2, kdfContext, master.data());
        sodium_memzero(master.data(), master.size());
    }
    ~Keys()
    {
        sodium_memzero(stream.data(), stream.size());
        sodium_memzero(check.data(), check.size());
    }
    Q_DISABLE_COPY_MOVE(Keys)
};

/// Takes a second and more, and cannot be stopped.
std::shared_ptr<const Keys> makeKeys(const QByteArray &head, const QString &password, const Progress &progress)
{
    return abandonable<std::shared_ptr<const Keys>>(
        progress, [head, password] { return std::make_shared<const Keys>(head, password); });
}

/// Reads whole chunks, and knows when the last one came.
class Chunks
{
public:
    Chunks(const QString &path, qsizetype length) : m_file(path), m_block(length, Qt::Uninitialized)
    {
        if (!m_file.open(QIODevice::ReadOnly))
            fail(QFileInfo(path).isReadable() ? Error::Kind::Failed : Error::Kind::Refused);
    }
    QByteArray head(qsizetype length)
    {
        const QByteArray head = m_file.read(length);
        failIfUnread();
        return head;
    }
    /// Fewer than asked only at the end.
    QByteArrayView next()
    {
        const qint64 read = m_file.read(m_block.data(), m_block.size());
        failIfUnread();
        return {m_block.constData(), read};
    }
    [[nodiscard]] bool atEnd() { return m_file.atEnd(); }
    void tell(const Progress &progress)
    {
        if (progress.isCancelled())
            throw Cancelled();
        progress.at(m_file.pos(), m_file.size());
    }

private:
    /// A short read is the end only if nothing went wrong.
    void failIfUnread() const
    {
        if (m_file.error() != QFileDevice::NoError)
            fail(Error::Kind::Failed);
    }
    [[noreturn]] void fail(Error::Kind kind) const
    {
        throw Error(
            Text::tr("“%1” cannot be read: %2.").arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()),
            {}, kind);
    }

    QFile m_file;
    QByteArray m_block;
};

void writePrivately(const QString &path, const std::function<void(QIODevice &)> &producer)
{
    atomicWrite(path, producer, FileRights::OwnerOnly);
}

void seal(Chunks &chunks, QIODevice &out, QByteArray head, const QString &password, const Progress &progress)
{
    const std::shared_ptr<const Keys> keys = makeKeys(head, password, progress);
    std::copy(keys->check.begin(), keys->check.end(), bytesOf(head, checkAt));
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytesOf(head, streamAt), keys->stream.data());
    head.replace(sumAt, sumLength, sumOf(head));
    writeAll(out, view(head, headLength));
    QByteArray sealed(sealedLength, Qt::Uninitialized);
    QByteArray bound = head;
    for (bool isLast = false; !isLast; bound.clear()) {
        const QByteArrayView plain = chunks.next();
        isLast = plain.size() < chunkLength || chunks.atEnd();
        unsigned long long length = 0;
        crypto_secretstream_xchacha20poly1305_push(
            &state, bytesOf(sealed), &length, reinterpret_cast<const uchar *>(plain.data()),
            static_cast<unsigned long long>(plain.size()), bytesOf(std::as_const(bound)),
            static_cast<unsigned long long>(bound.size()),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        writeAll(out, view(sealed, static_cast<qsizetype>(length)));
        chunks.tell(progress);
    }
}

QByteArray checkedHead(Chunks &chunks)
{
    const QByteArray head = chunks.head(headLength);
    if (!head.startsWith(magic))
        refuse(Text::tr("This is not an encrypted Koriz backup."));
    if (head.size() < headLength)
        refuse(Text::tr("The encrypted backup is cut off: its end is missing. Nothing was taken from it."));
    const auto operations = qFromLittleEndian<quint64>(head.constData() + 8);
    const auto memory = qFromLittleEndian<quint64>(head.constData() + 16);
    if (head.mid(sumAt) != sumOf(head) || operations < 1 || operations > mostOperations || memory < leastMemory
        || memory > mostMemory)
        refuse(Text::tr("The head of the encrypted backup was changed or damaged. Nothing was taken from it."));
    return head;
}

void unseal(Chunks &chunks, QIODevice &out, const QByteArray &head, const QString &password, const Progress &progress)
{
    const std::shared_ptr<const Keys> keys = makeKeys(head, password, progress);
    if (sodium_memcmp(keys->check.data(), head.constData() + checkAt, checkLength) != 0)
        refuse(Text::tr("The password is not the one this backup was made with."));
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(head, streamAt), keys->stream.data()) != 0)
        refuse(Text::tr("The head of the encrypted backup was changed or damaged. Nothing was taken from it."));
    QByteArray plain(chunkLength, Qt::Uninitialized);
    QByteArray bound = head;
    for (uchar tag = 0; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL; bound.clear()) {
        const QByteArrayView sealed = chunks.next();
        const bool isCut = sealed.size() < sealedLength && chunks.atEnd();
        unsigned long long length = 0;
        if (sealed.isEmpty())
            refuse(Text::tr("The encrypted backup is cut off: its end is missing. Nothing was taken from it."));
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, bytesOf(plain), &length, &tag, reinterpret_cast<const uchar *>(sealed.data()),
                static_cast<unsigned long long>(sealed.size()), bytesOf(std::as_const(bound)),
                static_cast<unsigned long long>(bound.size())) != 0)
            refuse(isCut ? Text::tr(
                       "The encrypted backup is cut off or was changed at its end. Nothing was taken from it.")
                         : Text::tr("The encrypted backup was changed or damaged. Nothing was taken from it."));
        writeAll(out, view(plain, static_cast<qsizetype>(length)));
        chunks.tell(progress);
    }
    if (!chunks.atEnd())
        refuse(Text::tr("Something was added to the encrypted backup. Nothing was taken from it."));
}

} // namespace

void encryptFile(const QString &from, const QString &to, const QString &password, const Progress &progress,
                 KeyCost cost)
{
    startSodium();
    if (password.isEmpty())
        refuse(Text::tr("An encrypted backup needs a password."));
    Chunks chunks(from, chunkLength);
    QByteArray head(headLength, '\0');
    std::copy(magic.begin(), magic.end(), head.begin());
    const bool isUsual = cost == KeyCost::Usual;
    qToLittleEndian<quint64>(isUsual ? crypto_pwhash_OPSLIMIT_MODERATE : crypto_pwhash_OPSLIMIT_MIN, head.data() + 8);
    qToLittleEndian<quint64>(isUsual ? crypto_pwhash_MEMLIMIT_MODERATE : crypto_pwhash_MEMLIMIT_MIN, head.data() + 16);
    randombytes_buf(head.data() + saltAt, crypto_pwhash_SALTBYTES);
    writePrivately(to, [&](QIODevice &out) { seal(chunks, out, head, password, progress); });
}

void decryptFile(const QString &from, const QString &to, const QString &password, const Progress &progress)
{
    startSodium();
    Chunks chunks(from, sealedLength);
    const QByteArray head = checkedHead(chunks);
    writePrivately(to, [&](QIODevice &out) { unseal(chunks, out, head, password, progress); });
}

bool isEncrypted(const QString &path)
{
    return QFileInfo(path).isFile() && Chunks(path, 0).head(magic.size()) == magic;
}

} // namespace koriz
