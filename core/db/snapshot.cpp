#include "core/db/snapshot.h"
#include "core/base/atomicwrite.h"
#include "core/base/draftfile.h"
#include "core/base/error.h"
#include "core/db/filesystem.h"
#include "core/db/integrity.h"
#include "core/db/interrupter.h"
#include "core/db/query.h"
#include "core/db/sqlite.h"
#include "core/db/statementwatch.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <functional>
#include <future>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Snapshot)
};

/// For a StatementWatch: tells how much of `target` is written, and stops with `progress`.
std::function<bool()> tellsOf(const QString &target, qint64 expected, const Progress &progress)
{
    return [=] {
        // The copy is the longer half of the work; checking it is the other.
        progress.at(std::min(QFileInfo(target).size() / 2, expected / 2), expected);
        return progress.isCancelled();
    };
}

qint64 contentBytes(const Database &db)
{
    return Query(db, "PRAGMA page_count").firstInteger().value_or(0)
        * Query(db, "PRAGMA page_size").firstInteger().value_or(0);
}

/// VACUUM INTO attaches the copy for as long as it writes.
void vacuumInto(const Database &db, const QString &target)
{
    const int before = sqlite3_limit(db.handle(), SQLITE_LIMIT_ATTACHED, 1);
    const auto putBack = [before](sqlite3 *handle) { sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, before); };
    const std::unique_ptr<sqlite3, decltype(putBack)> scope(db.handle(), putBack);
    Query(db, "VACUUM INTO :target").bind(":target", target).exec();
}

/// Rows of every table; names come from a schema whose fingerprint was compared.
QHash<QString, qint64> countRows(const Database &db, const Progress &progress)
{
    const Interrupter interrupter(db.handle(), progress);
    QHash<QString, qint64> rows;
    Query tables(db, R"sql(SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
                           AND name NOT LIKE 'sqlite\_%' ESCAPE '\')sql");
    while (tables.next()) {
        const QString name = tables.text(0);
        rows.insert(name,
                    Query(db, QByteArray("SELECT count(*) FROM \"" + name.toUtf8() + '"')).firstInteger().value_or(0));
        interrupter.throwIfCancelled();
    }
    return rows;
}

qint64 dataVersion(const Database &db) { return Query(db, "PRAGMA data_version").firstInteger().value_or(0); }

/// Throws unless the copy is sound and holds what the original holds.
FileCounts verify(const QString &copy, const QHash<QString, qint64> &expected, const Progress &progress)
{
    const std::unique_ptr<Database> db = Database::look(copy);
    if (const QStringList problems = pageProblems(*db, 5, progress); !problems.isEmpty())
        throw Error(Text::tr("The copy was not sound and was thrown away."), problems.join(u'\n'),
                    Error::Kind::Damaged);
    if (!expected.isEmpty() && countRows(*db, progress) != expected)
        throw Error(Text::tr("The copy did not hold what the file holds and was thrown away."));
    return countRecords(*db);
}

void needRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < bytes)
        throw Error(Text::tr("There is no room on the disk of “%1”.").arg(QDir::toNativeSeparators(folder)),
                    u"%1 < %2"_s.arg(disk.bytesAvailable()).arg(bytes));
}

void needFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return;
    if (!QFileInfo(info.absolutePath()).isDir())
        throw Error(
            Text::tr("The folder “%1” is not there; is its disk connected?").arg(QDir::toNativeSeparators(folder)));
    if (!QDir(info.absolutePath()).mkdir(info.fileName()))
        throw Error(Text::tr("The folder “%1” cannot be written.").arg(QDir::toNativeSeparators(info.absolutePath())));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// A failure of the copy, told as such: the owner's own file is not what failed.
[[noreturn]] void explain(const Error &error, const QString &path)
{
    if (QStorageInfo(QFileInfo(path).absolutePath()).isReadOnly())
        throw Error(Text::tr("No backup was made: “%1” can only be read.").arg(QDir::toNativeSeparators(path)),
                    error.details());
    throw Error(Text::tr("No backup was made. %1").arg(error.summary()), error.details(), error.kind());
}

/// Unless `isLabelled`, only the copy itself takes its place.
Snapshot copyAndVerify(const Database &db, const QString &path, const SnapshotLabel &label, bool isLabelled,
                       const Progress &progress)
{
    const QString folder = QFileInfo(path).absolutePath();
    needFolder(folder);
    const qint64 expected = contentBytes(db);
    needRoom(folder, expected);
    DraftFile part(path);
    makeEmptyFile(part.path());
    const qint64 version = dataVersion(db);
    QHash<QString, qint64> rows = countRows(db, progress);
    {
        const StatementWatch watch(db.handle(), tellsOf(part.path(), expected, progress));
        vacuumInto(db, part.path());
    }
    if (dataVersion(db) != version)
        rows.clear(); // someone wrote meanwhile: the copy is a whole state, but not that one
    Snapshot snapshot {path, label, QFileInfo(part.path()).size(), {}, {}};
    // Both read the whole copy.
    std::future<QString> hash = std::async(std::launch::async | std::launch::deferred, fileSha256, part.path(),
                                           Progress {{}, progress.cancelled});
    snapshot.counts = verify(part.path(), rows, progress);
    snapshot.sha256 = hash.get();
    snapshot.label.of = QFileInfo(db.path()).canonicalFilePath();
    isLabelled ? putLabelled(part.path(), snapshot) : putInPlace(part.path(), path);
    part.isInPlace();
    progress.at(expected, expected);
    return snapshot;
}

} // namespace

FileCounts countRecords(const Database &db)
{
    Query q(db,
            R"sql(SELECT (SELECT count(*) FROM customer), (SELECT count(*) FROM deal), (SELECT count(*) FROM receipt),
                             (SELECT coalesce(max(id), 0) FROM operation))sql");
    if (!q.next())
        return {};
    return {q.integer(0), q.integer(1), q.integer(2), q.integer(3)};
}

namespace {

Snapshot copyAside(const Database &db, const QString &path, const SnapshotLabel &label, bool isLabelled,
                   const Progress &progress)
{
    try {
        return copyAndVerify(*db.reopen(), path, label, isLabelled, progress);
    } catch (const Error &error) {
        explain(error, path);
    }
}

} // namespace

Snapshot writeSnapshot(const Database &db, const QString &path, const SnapshotLabel &label, const Progress &progress)
{
    return copyAside(db, path, label, true, progress);
}

Snapshot writeBare(const Database &db, const QString &path, const SnapshotLabel &label, const Progress &progress)
{
    return copyAside(db, path, label, false, progress);
}

void saveCopy(const Database &db, const QString &path, const Progress &progress)
{
    copyAndVerify(db, path, {}, false, progress);
}

QString backupFolder(const QString &file)
{
    const QFileInfo info(file);
    return u"%1/%2.koriz-backups"_s.arg(info.absolutePath(), info.completeBaseName());
}

QString freeSnapshotPath(const QString &folder, const QString &file, const QDateTime &at, const QString &ending)
{
    const QString stem = u"%1/%2 %3"_s.arg(folder, QFileInfo(file).completeBaseName(),
                                           at.toLocalTime().toString(u"yyyy-MM-dd HHmmss"_s));
    QString path = u"%1.%2"_s.arg(stem, ending);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1 %2.%3"_s.arg(stem).arg(number).arg(ending);
    return path;
}

namespace {

/// Hands over the blocks of a file one after the other.
void readBlocks(const QString &path, const Progress &progress, const std::function<void(QByteArrayView)> &take)
{
    constexpr qint64 step = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Text::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    QByteArray block(step, Qt::Uninitialized);
    for (qint64 done = 0;; progress.at(done, file.size())) {
        if (progress.isCancelled())
            throw Cancelled();
        const qint64 read = file.read(block.data(), step);
        if (read < 0)
            throw Error(Text::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
        if (read == 0)
            return;
        take({block.constData(), read});
        done += read;
    }
}

} // namespace

QString fileSha256(const QString &path, const Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    readBlocks(path, progress, [&hash](QByteArrayView block) { hash.addData(block); });
    return QString::fromLatin1(hash.result().toHex());
}

void copyFile(const QString &from, const QString &to, const Progress &progress)
{
    atomicWrite(
        to,
        [&](QIODevice &out) {
            readBlocks(from, progress, [&out](QByteArrayView block) {
                writeAll(out, {block.data(), std::size_t(block.size())});
            });
        },
        FileRights::OwnerOnly);
}

} // namespace koriz
