// The file beside a snapshot: lines of "# key: value", then one for `sha256sum -c`.
#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "core/db/snapshot.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <cstdio>
#include <unistd.h>

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
    add(u"of"_s, snapshot.label.of);
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

namespace {

/// Where the next label waits until its copy stands. While it is there, only the copy's sum tells which label is true.
QString nextLabel(const QString &path)
{
    return labelPath(path) + u".koriz-part"_s;
}

bool rename(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// Over what is there: may stop halfway, so the next label goes only afterwards.
bool writeStraight(const QString &label, const QByteArray &text)
{
    QFile file(label);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && ::fsync(file.handle()) == 0;
}

[[noreturn]] void refuseFolder(const QString &label)
{
    throw Error(QCoreApplication::translate("Snapshot", "The folder “%1” cannot be written.")
                    .arg(QFileInfo(label).absolutePath()),
                label);
}

std::optional<Snapshot> parse(const QString &path, const QString &label)
{
    QFile file(label);
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
    return Snapshot {
        path,
        {values.value(u"reason"_s), QDateTime::fromString(values.value(u"at"_s), Qt::ISODate), values.value(u"of"_s)},
        number(u"bytes"_s),
        hash.captured(1),
        {number(u"customers"_s), number(u"deals"_s), number(u"receipts"_s), number(u"operation"_s)}};
}

bool isOf(const Snapshot &snapshot, const QString &path)
{
    try {
        return snapshot.bytes == QFileInfo(path).size() && fileSha256(path) == snapshot.sha256;
    } catch (const Error &) { // what cannot be read now has no label for now
        return false;
    }
}

} // namespace

std::optional<Snapshot> readLabel(const QString &path)
{
    const std::optional<Snapshot> label = parse(path, labelPath(path)), next = parse(path, nextLabel(path));
    if (!next || (label && isOf(*label, path)) || !isOf(*next, path))
        return label;
    rename(nextLabel(path), labelPath(path)); // the copy stands, and its label was not brought to its place
    return next;
}

void putLabelled(const QString &copy, const Snapshot &snapshot)
{
    const QString label = labelPath(snapshot.path), next = nextLabel(snapshot.path);
    static_cast<void>(readLabel(snapshot.path)); // what was left of an earlier time is put right
    if (QFileInfo(label).isDir())
        refuseFolder(label);
    const bool isNew = !QFileInfo::exists(snapshot.path);
    auto scope = qScopeGuard([&next] { QFile::remove(next); });
    writeText(next, snapshot); // what may fail for want of room is over before anything is replaced
    putInPlace(copy, snapshot.path);
    if (rename(next, label) || writeStraight(label, textOf(snapshot).toUtf8()))
        return;
    if (!isNew)
        scope.dismiss(); // then readLabel() finds it there
    else if (QFile::remove(snapshot.path))
        QFile::remove(label);
    refuseFolder(label);
}

} // namespace koriz
