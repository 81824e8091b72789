#include "core/db/recovery.h"
#include "core/base/error.h"
#include "core/db/filesystem.h"
#include "core/db/integrity.h"
#include "core/db/interrupter.h"
#include "core/db/query.h"
#include "core/db/sqlite.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

[[noreturn]] void fail(const QString &path, const QString &details)
{
    throw Error(QCoreApplication::translate("Database", "“%1” is damaged and cannot be read.").arg(path), details,
                Error::Kind::Damaged);
}

/// At least as many transactions as the -wal holds: frames of its salts that end one, up to the first of other salts.
qint64 commitsIn(const QString &wal)
{
    constexpr int headLength = 32, pageSizeAt = 8, saltsAt = 16, frameHeadLength = 24, sizeAt = 4, frameSaltsAt = 8,
                  saltsLength = 8;
    QFile file(wal);
    if (!file.open(QIODevice::ReadOnly))
        fail(wal, file.errorString());
    const QByteArray head = file.read(headLength);
    if (head.size() < headLength)
        return 0;
    const qint64 frameLength = frameHeadLength + qFromBigEndian<quint32>(head.constData() + pageSizeAt);
    qint64 commits = 0;
    for (qint64 at = headLength; file.seek(at); at += frameLength) {
        const QByteArray frame = file.read(frameHeadLength);
        if (frame.size() < frameHeadLength || frame.mid(frameSaltsAt, saltsLength) != head.mid(saltsAt, saltsLength))
            break;
        commits += qFromBigEndian<quint32>(frame.constData() + sizeAt) != 0;
    }
    return commits;
}

/// The first value, as SQLite gives it as text; null when there is none.
QByteArray ask(sqlite3 *handle, const QByteArray &sql)
{
    QByteArray answer;
    const auto take = [](void *to, int, char **values, char **) {
        *static_cast<QByteArray *>(to) = values[0];
        return 0;
    };
    return sqlite3_exec(handle, sql.constData(), take, &answer, nullptr) == SQLITE_OK ? answer : QByteArray();
}

/// The newest step in the file without its -wal; nothing when that is no whole state, as after a program that died
/// while it moved the -wal into the file.
std::optional<qint64> newestWithout(const QString &path, const Progress &progress)
{
    const QByteArray name = "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/")
        + "?mode=ro&immutable=1";
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> handle(opened, sqlite3_close);
    const Interrupter interrupter(opened, progress);
    const bool isSound = code == SQLITE_OK && ask(opened, "PRAGMA quick_check(1)") == "ok";
    interrupter.throwIfCancelled();
    if (!isSound)
        return std::nullopt;
    bool isNumber = false;
    const qint64 newest = ask(opened, "SELECT coalesce(max(id), 0) FROM operation").toLongLong(&isNumber);
    return isNumber ? std::optional(newest) : std::nullopt;
}

} // namespace

bool isLeftOpen(const QString &path)
{
    return QFileInfo(realFile(path) + u"-wal"_s).size() > 0;
}

void recover(const QString &path, const Progress &progress)
{
    Database::open(path, Database::Mode::ReadWrite, progress);
}

void proveRecovery(const QString &path, const Progress &progress)
{
    if (!isLeftOpen(path))
        return;
    progress.at(0, 0);
    const std::unique_ptr<Database> db = Database::look(path);
    if (const QStringList said = pageProblems(*db, 1, progress); !said.isEmpty())
        fail(path, said.first());
    const qint64 newest = Query(*db, "SELECT coalesce(max(id), 0) FROM operation").firstInteger().value_or(0);
    const qint64 commits = commitsIn(path + u"-wal"_s); // each step of the journal is a transaction of its own
    const std::optional<qint64> before = newestWithout(path, progress);
    // Only numbers are compared: what a page says that was half moved into the file when the power went proves nothing.
    if (before && (*before > newest || *before + commits < newest))
        fail(path, u"-wal: %1 + %2 ≠ %3"_s.arg(*before).arg(commits).arg(newest));
}

} // namespace koriz
