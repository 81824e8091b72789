#include "core/base/draftfile.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr qint64 leftAfterSeconds = 24 * 60 * 60;

/// Four letters for this machine: a number of a process says nothing about those of another one.
const QString &machine()
{
    static const QString mark = QString::fromLatin1(
        QCryptographicHash::hash(QSysInfo::machineHostName().toUtf8(), QCryptographicHash::Sha256).toHex().left(4));
    return mark;
}

bool isAlive(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH;
}

bool isLeft(const QFileInfo &file)
{
    static const QRegularExpression name(
        u"\\.(?:([0-9a-f]{4})-(\\d{1,9})-\\d+\\.)?koriz-part(?:-journal|-wal|-shm|\\.lock|\\.sha256)?$"_s);
    const QRegularExpressionMatch match = name.match(file.fileName());
    if (!match.hasMatch())
        return false;
    if (match.captured(1) == machine())
        return !isAlive(match.captured(2).toLongLong());
    return file.lastModified().secsTo(QDateTime::currentDateTime()) > leftAfterSeconds;
}

} // namespace

DraftFile::DraftFile(const QString &target)
{
    static std::atomic_int number = 0;
    const QString whole = draftTarget(target); // a draft's own draft has no longer name
    const QFileInfo info(whole);
    removeLeftDrafts(info.absolutePath(), info.fileName());
    m_path = u"%1.%2-%3-%4.koriz-part"_s.arg(whole, machine()).arg(::getpid()).arg(++number);
}

DraftFile::~DraftFile()
{
    if (m_path.isEmpty())
        return;
    for (const QString &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + ending);
}

QString draftTarget(const QString &draft)
{
    static const QRegularExpression mark(u"\\.[0-9a-f]{4}-\\d+-\\d+\\.koriz-part$"_s);
    return QString(draft).remove(mark);
}

void removeLeftDrafts(const QString &folder, const QString &name)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
        if ((name.isEmpty() || file.fileName().startsWith(name + u'.')) && isLeft(file))
            QFile::remove(file.filePath());
    }
}

} // namespace koriz
