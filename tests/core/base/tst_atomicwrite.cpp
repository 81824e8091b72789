#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "tests/support/sizelimit.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
}

void put(const QString &path, const QByteArray &bytes)
{
    atomicWrite(path, [&](QIODevice &device) { writeAll(device, {bytes.constData(), std::size_t(bytes.size())}); });
}

} // namespace

TEST_CASE("atomicWrite replaces a file as a whole", "[base][atomicwrite]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Bērziņš.csv"_s);
    put(path, "first");
    CHECK(contents(path) == "first");
    put(path, "second");
    CHECK(contents(path) == "second");
    put(path, {});
    CHECK(contents(path).isEmpty());
    put(path, QByteArray(1'000'000, 'x'));
    CHECK(contents(path) == QByteArray(1'000'000, 'x'));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("atomicWrite leaves the old file when anything fails", "[base][atomicwrite]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    put(path, "old");
    SECTION("the producer throws") {
        CHECK_THROWS_AS(atomicWrite(path,
                                    [](QIODevice &device) {
                                        device.write("new");
                                        throw Cancelled();
                                    }),
                        Cancelled);
    }
    SECTION("the disk is full, at once or at the end") {
        const test::SizeLimit limit(4096);
        for (int size : {5000, 500'000}) {
            try {
                put(path, QByteArray(size, 'x'));
                FAIL("it was written");
            } catch (const Error &error) {
                CHECK(error.summary().contains(u"no room"_s));
                CHECK(error.kind() == Error::Kind::Failed);
            }
        }
    }
    SECTION("a producer that does not look is found out all the same") {
        const test::SizeLimit limit(4096);
        CHECK_THROWS_AS(atomicWrite(path, [](QIODevice &device) {
            for (int i = 0; i < 100; ++i)
                device.write(QByteArray(1000, 'x'));
        }), Error);
    }
    CHECK(contents(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("atomicWrite names what is in the way", "[base][atomicwrite]")
{
    QTemporaryDir folder;
    CHECK_THROWS_AS(put(folder.filePath(u"no/such/folder.csv"_s), "x"), Error);
    CHECK_THROWS_AS(put(folder.path(), "x"), Error);
    CHECK_THROWS_AS(put(u"/dev/full"_s, "x"), Error);
    CHECK_NOTHROW(put(u"/dev/null"_s, "x"));
    CHECK(QFile::exists(u"/dev/null"_s));
    CHECK_FALSE(QFileInfo(u"/dev/null"_s).isFile());
}

TEST_CASE("atomicWrite keeps rights and follows links", "[base][atomicwrite]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"real.csv"_s);
    put(path, "1");
    CHECK((QFile(path).permissions() & QFile::ReadOwner) == QFile::ReadOwner);
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0640) == 0);
    const QString link = folder.filePath(u"link.csv"_s);
    REQUIRE(QFile::link(path, link));
    put(link, "2");
    CHECK(contents(path) == "2");
    CHECK(QFileInfo(link).isSymLink());
    struct stat now {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &now) == 0);
    CHECK((now.st_mode & 0777) == 0640);
}

TEST_CASE("The device of atomicWrite can be written at random", "[base][atomicwrite]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.bin"_s);
    atomicWrite(path, [](QIODevice &device) {
        device.write("....body");
        CHECK(device.pos() == 8);
        REQUIRE(device.seek(0));
        device.write("head");
        REQUIRE(device.seek(8));
        device.write("!");
    });
    CHECK(contents(path) == "headbody!");
}
