#include "core/backup/encryptedfile.h"
#include "tests/support/backupfile.h"
#include <QtEndian>
#include <sodium.h>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headLength = 96, sealedChunk = 64 * 1024 + 17;

struct Vault
{
    QTemporaryDir dir {};
    QString plain = dir.filePath(u"plain"_s), sealed = dir.filePath(u"sealed.kbk"_s), out = dir.filePath(u"out"_s);
    QString password = u"Kaķis 🐈"_s;

    QByteArray make(qsizetype length) const
    {
        QByteArray bytes(length, Qt::Uninitialized);
        for (qsizetype i = 0; i < length; ++i)
            bytes[i] = static_cast<char>(i * 7 + i / 251);
        test::writeBytes(plain, bytes);
        encryptFile(plain, sealed, password, {}, KeyCost::Least);
        return bytes;
    }
    QString refusal() const
    {
        test::writeBytes(out, "old");
        const QString why = test::said([&] { decryptFile(sealed, out, password); });
        CHECK(test::bytesOf(out) == "old");
        CHECK(QDir(dir.path()).entryList(QDir::Files).size() == 3); // nothing half-decrypted
        return why;
    }
};

} // namespace

TEST_CASE_METHOD(Vault, "What is encrypted comes back, of any length", "[backup][encrypted]")
{
    const qsizetype length = GENERATE(qsizetype(0), qsizetype(1), qsizetype(65535), qsizetype(65536), qsizetype(65537),
                                      qsizetype(200'000));
    const QByteArray bytes = make(length);
    decryptFile(sealed, out, password);
    CHECK(test::bytesOf(out) == bytes);
    CHECK(isEncrypted(sealed));
    CHECK_FALSE(isEncrypted(plain));
    CHECK((QFile::permissions(out) & (QFile::ReadOther | QFile::ReadGroup)) == QFile::Permissions());
    CHECK((QFile::permissions(sealed) & (QFile::ReadOther | QFile::ReadGroup)) == QFile::Permissions());
    if (length > 100)
        CHECK_FALSE(test::bytesOf(sealed).contains(bytes.mid(30, 40)));
}

TEST_CASE_METHOD(Vault, "A password is the same however its signs were typed, and another one is refused",
                 "[backup][encrypted]")
{
    make(1000);
    password = u"Kak\u0327is 🐈"_s; // k and a cedilla for one sign
    decryptFile(sealed, out, password);
    password = u"kaķis 🐈"_s;
    CHECK(refusal().contains(u"password"_s));
    CHECK_THROWS_AS(encryptFile(plain, sealed, {}), Error);
}

TEST_CASE_METHOD(Vault, "A disk that cannot read an encrypted file is not told as a wrong password or file",
                 "[backup][encrypted]")
{
    const QString unreadable = u"/proc/self/mem"_s; // reading its beginning is an I/O error
    for (const std::function<void()> &work : std::initializer_list<std::function<void()>> {
             [&] { decryptFile(unreadable, out, password); }, [&] { static_cast<void>(isEncrypted(unreadable)); },
             [&] { encryptFile(unreadable, out, password, {}, KeyCost::Least); }}) {
        try {
            work();
            FAIL("was read");
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::Failed);
            CHECK(error.summary().contains(u"cannot be read"_s));
        }
    }
    CHECK_FALSE(QFile::exists(out));
    CHECK_FALSE(isEncrypted(dir.path()));
}

TEST_CASE_METHOD(Vault, "A cut, added to, reordered or changed encrypted file is refused in words",
                 "[backup][encrypted]")
{
    make(200'000);
    const QByteArray good = test::bytesOf(sealed);
    SECTION("cut")
    {
        const qsizetype left = GENERATE(qsizetype(0), qsizetype(7), qsizetype(50), headLength, headLength + 5,
                                        headLength + sealedChunk, headLength + 3 * sealedChunk,
                                        headLength + 3 * sealedChunk + 9);
        test::writeBytes(sealed, good.left(left));
        const QString why = refusal();
        CHECK((left < 8 ? why.contains(u"not an encrypted"_s) : why.contains(u"cut off"_s)));
    }
    SECTION("one byte less") { test::writeBytes(sealed, good.chopped(1)); CHECK(refusal().contains(u"cut off"_s)); }
    SECTION("added to") { test::writeBytes(sealed, good + 'x'); CHECK_FALSE(refusal().isEmpty()); }
    SECTION("two chunks changed places")
    {
        QByteArray mixed = good;
        mixed.replace(headLength, sealedChunk, good.mid(headLength + sealedChunk, sealedChunk));
        mixed.replace(headLength + sealedChunk, sealedChunk, good.mid(headLength, sealedChunk));
        test::writeBytes(sealed, mixed);
        CHECK(refusal().contains(u"changed"_s));
    }
    SECTION("a chunk left out")
    {
        QByteArray less = good;
        test::writeBytes(sealed, less.remove(headLength + sealedChunk, sealedChunk));
        CHECK(refusal().contains(u"changed"_s));
    }
    SECTION("one bit anywhere")
    {
        const qsizetype place = GENERATE(qsizetype(0), qsizetype(9), qsizetype(17), qsizetype(30), qsizetype(45),
                                         qsizetype(60), qsizetype(85), headLength, headLength + 700,
                                         headLength + sealedChunk + 1, headLength + 3 * sealedChunk + 20);
        QByteArray bad = good;
        bad[place] = static_cast<char>(bad.at(place) ^ 4);
        test::writeBytes(sealed, bad);
        CHECK_FALSE(refusal().isEmpty());
    }
}

TEST_CASE_METHOD(Vault, "A head that asks for more memory than a computer has is refused, even with a true sum",
                 "[backup][encrypted]")
{
    make(10);
    QByteArray bytes = test::bytesOf(sealed);
    qToLittleEndian<quint64>(1ULL << 45, bytes.data() + 16);
    crypto_generichash(reinterpret_cast<uchar *>(bytes.data()) + 80, 16,
                       reinterpret_cast<const uchar *>(bytes.constData()), 80, nullptr, 0);
    test::writeBytes(sealed, bytes);
    CHECK(refusal().contains(u"head"_s));
}
