// The file beside a snapshot: lines of "# key: value", then one for `sha256sum -c`.
#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "core/db/snapshot.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr qint64 mostBytes = 64 * 1024; // a longer one is not ours

QString textOf(const Snapshot &snapshot)
{
    QStringList lines;
    const auto add = [&lines](const QString &key, const QString &value) { lines << u"# %1: %2"_s.arg(key, value); };
    add(u"reason"_s, snapshot.label.reason);
    add(u"at"_s, snapshot.label.at.toUTC().toString(Qt::ISODate));
    add(u"bytes"_s, QString::number(snapshot.bytes));
    add(u"customers"_s, QString::number(snapshot.counts.customers));
    add(u"deals"_s, QString::number(snapshot.counts.deals));
    add(u"receipts"_s, QString::number(snapshot.counts.receipts));
    add(u"operation"_s, QString::number(snapshot.counts.operation));
    lines << u"%1  %2"_s.arg(snapshot.sha256, QFileInfo(snapshot.path).fileName());
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString labelPath(const QString &path) { return path + u".sha256"_s; }

namespace {

void writeText(const QString &path, const Snapshot &snapshot)
{
    atomicWrite(
        path, [&](QIODevice &device) { writeAll(device, textOf(snapshot).toStdString()); }, FileRights::OwnerOnly);
}

} // namespace

void writeLabel(const Snapshot &snapshot)
{
    writeText(labelPath(snapshot.path), snapshot);
}

void putLabelled(const QString &copy, const Snapshot &snapshot)
{
    const QString label = labelPath(snapshot.path);
    const QString draft = label + u".koriz-part"_s;
    const auto remove = [](const QString *file) { QFile::remove(*file); };
    const std::unique_ptr<const QString, decltype(remove)> scope(&draft, remove);
    const bool isNew = !QFileInfo::exists(snapshot.path);
    writeText(draft, snapshot); // what may fail for want of room is over before anything is replaced
    const std::optional<Snapshot> older = readLabel(snapshot.path);
    removeFile(label);
    try {
        putInPlace(copy, snapshot.path);
    } catch (const Error &) {
        if (older)
            writeLabel(*older);
        throw;
    }
    if (std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(label).constData()) == 0)
        return;
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    if (isNew)
        QFile::remove(snapshot.path);
    throw Error(QCoreApplication::translate("Snapshot", "The folder “%1” cannot be written.")
                    .arg(QFileInfo(label).absolutePath()),
                why);
}

std::optional<Snapshot> readLabel(const QString &path)
{
    QFile file(labelPath(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression entry(u"^# (\\w+): (.*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression sum(u"^([0-9a-f]{64})  "_s, QRegularExpression::MultilineOption);
    const QRegularExpressionMatch hash = sum.match(text);
    if (!hash.hasMatch())
        return std::nullopt;
    QHash<QString, QString> values;
    for (auto it = entry.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        values.insert(match.captured(1), match.captured(2));
    }
    const auto number = [&values](const QString &key) { return values.value(key).toLongLong(); };
    return Snapshot {path,
                     {values.value(u"reason"_s), QDateTime::fromString(values.value(u"at"_s), Qt::ISODate)},
                     number(u"bytes"_s), hash.captured(1),
                     {number(u"customers"_s), number(u"deals"_s), number(u"receipts"_s), number(u"operation"_s)}};
}

} // namespace koriz
