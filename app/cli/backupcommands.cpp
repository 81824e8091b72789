// backup, restore, decrypt, salvage; what check says of the backups.
#include "app/cli/backupcommands.h"
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "core/backup/backups.h"
#include "core/backup/encryptedfile.h"
#include "core/backup/restore.h"
#include "core/backup/salvage.h"
#include "core/base/atomicwrite.h"
#include "core/base/draftfile.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const OptionSpec passwordOption {u"password-stdin"_s, false};

/// The first line of standard input.
QString readPassword()
{
    QTextStream in(stdin);
    in.setEncoding(QStringConverter::Utf8);
    const QString line = in.readLine();
    if (line.isEmpty())
        throw UsageError {Text::tr("A password is expected as the first line of standard input.")};
    return line;
}

QJsonObject toJson(const Snapshot &snapshot)
{
    return {{u"file"_s, snapshot.path}, {u"bytes"_s, snapshot.bytes}, {u"sha256"_s, snapshot.sha256},
            {u"customers"_s, snapshot.counts.customers}, {u"deals"_s, snapshot.counts.deals}};
}

/// A folder; or a file to be, which replaces only an older backup.
bool namesFolder(const QString &target)
{
    const QFileInfo info(target);
    if (info.isDir())
        return true;
    if (target.endsWith(u'/') || (!info.exists() && info.suffix().isEmpty()))
        throw Refusal {Text::tr("There is no folder “%1”. Is its disk connected?").arg(target)};
    return false;
}

void refuseOverwriting(const Context &context, const QString &target)
{
    if (QFileInfo(target) == QFileInfo(context.file))
        throw Refusal {Text::tr("A backup cannot take the place of the file itself.")};
    if (QFileInfo::exists(target) && !readLabel(target))
        throw Refusal {Text::tr("“%1” exists and is no backup; choose another name.").arg(target)};
}

Exit backup(Context &context, const Arguments &arguments)
{
    const std::unique_ptr<Database> db = Database::look(context.neededFile());
    const QString target = QFileInfo(arguments.word(1)).absoluteFilePath();
    const bool isFolder = namesFolder(arguments.word(1));
    const bool isEncrypted = arguments.has(u"password-stdin"_s);
    if (!isFolder && isEncrypted != (QFileInfo(target).suffix() == u"kbk"))
        throw UsageError {isEncrypted ? Text::tr("An encrypted backup is a folder or a file that ends in .kbk.")
                                      : Text::tr("A .kbk file needs --password-stdin.")};
    if (!isFolder)
        refuseOverwriting(context, target);
    const QString password = isEncrypted ? readPassword() : QString();
    const QDateTime now = context.clock();
    const QString path = isFolder ? freeSnapshotPath(target, db->path(), now, isEncrypted ? u"kbk"_s : u"koriz"_s)
                                  : target;
    const Snapshot made = isEncrypted
        ? backUpEncrypted(*db, path, password, BackupReason::Manual, now, context.progress)
        : writeSnapshot(*db, path, {toWord(BackupReason::Manual), now}, context.progress);
    if (isFolder)
        thinOut(target, db->path(), now);
    if (context.json)
        context.out.json(toJson(made));
    else
        context.out.line(Text::tr("Backup made and checked: %1").arg(made.path));
    return Exit::Done;
}

Exit restore(Context &context, const Arguments &arguments)
{
    const QString source = arguments.word(1);
    const QString password = isEncrypted(source) ? readPassword() : QString();
    const Restored restored = restoreBackup(source, context.neededFile(), password, context.clock(), context.progress);
    if (context.json) {
        QJsonObject object = toJson(restored.file);
        object.insert(u"kept"_s, restored.kept.isEmpty() ? QJsonValue() : QJsonValue(restored.kept));
        context.out.json(object);
        return Exit::Done;
    }
    context.out.line(Text::tr("Restored “%1”.").arg(restored.file.path));
    if (!restored.kept.isEmpty())
        context.out.line(Text::tr("What was there before is kept as %1").arg(restored.kept));
    return Exit::Done;
}

Exit decrypt(Context &context, const Arguments &arguments)
{
    const QString out = arguments.word(2);
    if (QFileInfo::exists(out))
        throw Refusal {Text::tr("“%1” already exists; choose another name.").arg(out)};
    if (!QFileInfo(arguments.word(1)).isFile())
        throw Refusal {Text::tr("There is no file “%1”.").arg(arguments.word(1))};
    const DraftFile draft(out); // it gets its name when it was read back
    decryptFile(arguments.word(1), draft.path(), readPassword(), context.progress);
    const Snapshot made {out, {}, QFileInfo(draft.path()).size(),
                         fileSha256(draft.path(), {{}, context.progress.cancelled}),
                         countRecords(*Database::look(draft.path()))};
    putInPlace(draft.path(), out);
    if (context.json)
        context.out.json(toJson(made));
    else
        context.out.line(Text::tr("Decrypted to %1").arg(out));
    return Exit::Done;
}

Exit salvageFile(Context &context, const Arguments &arguments)
{
    const SalvageReport report = salvage(context.neededFile(), arguments.word(1), context.progress);
    const QStringList problems = report.problems();
    if (context.json) {
        QJsonObject saved;
        for (const SalvagedTable &table : report.tables)
            saved.insert(QString::fromLatin1(table.table), table.saved);
        context.out.json({{u"ok"_s, problems.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(problems)},
                          {u"file"_s, arguments.word(1)}, {u"saved"_s, saved}});
        return Exit::Done;
    }
    for (const QString &line : report.lines() + report.repairs)
        context.out.line(line);
    return Exit::Done;
}

/// Of this user on this machine, as the window keeps it.
QString secondFolder() { return QSettings(u"Koriz"_s, u"Koriz"_s).value(u"backup/folder"_s).toString(); }

} // namespace

QStringList problemsOfBackups(const Context &context, bool deep)
{
    QStringList problems;
    for (const Backup &backup : listBackups(backupFolders(context.file, secondFolder())))
        problems << backupProblems(backup, deep, {{}, context.progress.cancelled});
    return problems;
}

void backUpBefore(const Context &context, Database &db, BackupReason reason)
{
    try {
        const QStringList folders = backupFolders(db.path(), secondFolder());
        if (!db.isReadOnly() && needsBackup(db, folders))
            backUp(db, folders, reason, context.clock(), {{}, context.progress.cancelled});
    } catch (const Error &error) {
        complain(error.summary());
    }
}

QList<Command> backupCommands()
{
    return {
        {u"backup"_s, u"DIR|FILE [--password-stdin]"_s, 1, 1, {passwordOption}, backup},
        {u"restore"_s, u"BACKUP [--password-stdin]"_s, 1, 1, {passwordOption}, restore},
        {u"decrypt"_s, u"FILE.kbk OUT [--password-stdin]"_s, 2, 2, {passwordOption}, decrypt},
        {u"salvage"_s, u"OUT"_s, 1, 1, {}, salvageFile},
    };
}

} // namespace koriz::cli
