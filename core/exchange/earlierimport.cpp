#include "core/exchange/earlierimport.h"
#include "core/db/query.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace koriz {

QByteArray fingerprintOf(const QString &path, Entity entity, const Progress &progress)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    hash.addData(entityInfo(entity).table);
    constexpr qint64 piece = 1 << 20;
    for (QByteArray bytes = file.read(piece); !bytes.isEmpty(); bytes = file.read(piece)) {
        if (progress.isCancelled())
            return {};
        hash.addData(bytes);
    }
    return file.error() == QFileDevice::NoError ? hash.result() : QByteArray();
}

OperationId earlierImport(const Database &db, const QByteArray &fingerprint)
{
    // Each undo and redo is a step that takes back the one before: after an even number of them the import stands.
    Query q(db, R"sql(WITH RECURSIVE chain (id, step, turns) AS (
            SELECT id, id, 0 FROM operation WHERE source = :source
            UNION ALL
            SELECT o.undone_by, step, turns + 1 FROM chain JOIN operation AS o ON o.id = chain.id
            WHERE o.undone_by IS NOT NULL)
        SELECT step FROM chain GROUP BY step HAVING max(turns) % 2 = 0 ORDER BY step DESC LIMIT 1)sql");
    return OperationId {fingerprint.isEmpty() ? 0 : q.bind(":source", fingerprint).firstInteger().value_or(0)};
}

QString earlierImportNote(OperationId step)
{
    return QCoreApplication::translate("Import",
                                       "This very file was imported before (step %1 of the history). Rows without a "
                                       "number of their own would be there twice.")
        .arg(step.value);
}

} // namespace koriz
