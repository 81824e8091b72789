#include "core/base/atomicwrite.h"
#include "core/base/draftfile.h"
#include "tests/support/strings.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct DraftFolder
{
    QTemporaryDir dir {};
    QString target = dir.filePath(u"List.csv"_s);

    void put(const QString &path) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    void age(const QString &path, int days) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime));
    }
    /// The name that a program of that number would give.
    QString ofProcess(const QString &file, qint64 pid) const
    {
        const QString mine = DraftFile(file).path();
        return QString(mine).replace(u"-%1-"_s.arg(QCoreApplication::applicationPid()), u"-%1-"_s.arg(pid));
    }
    [[nodiscard]] QStringList names() const { return QDir(dir.path()).entryList(QDir::Files); }
};

qint64 deadProcess()
{
    QProcess process;
    process.start(u"true"_s, QStringList());
    REQUIRE(process.waitForStarted());
    const qint64 pid = process.processId();
    REQUIRE(process.waitForFinished());
    return pid;
}

} // namespace

TEST_CASE_METHOD(DraftFolder, "The next write of a file removes what killed programs left of it, and nothing else",
                 "[base][files]")
{
    const qint64 dead = deadProcess();
    const QString left = ofProcess(target, dead), other = ofProcess(dir.filePath(u"Other.csv"_s), dead),
                  living = ofProcess(target, 1), elsewhere = dir.filePath(u"List.csv.zzzz-%1-1.koriz-part"_s.arg(dead)),
                  own = dir.filePath(u"List.csv.bak"_s), young = dir.filePath(u"List.csv.koriz-part"_s);
    for (const QString &path : {left, left + u"-journal"_s, other, living, elsewhere, own, young})
        put(path);
    age(own, 9);
    atomicWrite(target, [](QIODevice &out) { writeAll(out, "new"); });
    CHECK_FALSE(QFile::exists(left));
    CHECK_FALSE(QFile::exists(left + u"-journal"_s));
    for (const QString &path : {other, living, elsewhere, own, young, target})
        CHECK(QFile::exists(path));
    age(young, 2);
    removeLeftDrafts(dir.path());
    CHECK_FALSE(QFile::exists(young));
    CHECK_FALSE(QFile::exists(other));
    CHECK(QFile::exists(own));
    CHECK(QFile::exists(living));
}

TEST_CASE_METHOD(DraftFolder, "A draft goes with its object unless it took its place", "[base][files]")
{
    {
        const DraftFile given(target);
        put(given.path());
        put(given.path() + u"-journal"_s);
        CHECK(names().size() == 2);
        CHECK(DraftFile(given.path()).path().size() == given.path().size()); // a draft of a draft has no longer name
    }
    CHECK(names().isEmpty());
    DraftFile kept(target);
    put(kept.path());
    REQUIRE(QFile::rename(kept.path(), target));
    kept.isInPlace();
    CHECK(names() == QStringList {u"List.csv"_s});
}
