#include "ui/common/backupfirst.h"
#include "ui/common/guarded.h"
#include "ui/common/worker.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::ui {

QStringList backupFolders(const AppContext &context)
{
    return koriz::backupFolders(context.db.path(), context.settings.value(u"backup/folder"_s).toString());
}

void backUpBefore(const AppContext &context, BackupReason reason)
{
    if (context.db.path() == u":memory:" || context.db.isReadOnly())
        return;
    guarded(context, [&] {
        const QStringList folders = backupFolders(context);
        if (!needsBackup(context.db, folders))
            return;
        const QDateTime now = context.clock();
        const QString what = QCoreApplication::translate("BackupFirst", "Making a backup");
        static_cast<void>(runWithProgress(context, what, [=](Database &db, const Progress &progress) {
            return std::any(backUp(db, folders, reason, now, progress));
        }));
    });
}

} // namespace koriz::ui
