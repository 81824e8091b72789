#include "core/db/migrations.h"
#include "core/base/error.h"
#include "core/base/resource.h"
#include "core/db/database.h"
#include "core/db/sqlite.h"
#include <QCryptographicHash>
#include <QDir>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace koriz {

QByteArray migrationSql(int version)
{
    const QString prefix = u"%1_"_s.arg(version, 4, 10, QChar(u'0'));
    const QDir dir(u":/sql"_s);
    const QStringList names = dir.entryList({prefix + u"*.sql"_s});
    Q_ASSERT(names.size() == 1);
    return resource(dir.filePath(names.value(0)));
}

QByteArray schemaFingerprint(sqlite3 *handle)
{
    // What SQLite makes by itself has no text or exactly these; a trigger may call itself sqlite_ as well.
    constexpr char sql[] = R"sql(SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema
        WHERE NOT (type = 'index' AND sql IS NULL AND name GLOB 'sqlite_autoindex_*')
          AND NOT (type = 'table' AND (name, sql) IN (VALUES
                   ('sqlite_stat1', 'CREATE TABLE sqlite_stat1(tbl,idx,stat)'),
                   ('sqlite_stat4', 'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)')))
        ORDER BY type, name)sql";
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        throwSqlError(handle, u"reading the schema"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int i = 0; i < 4; ++i) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
            hash.addData(QByteArray(text, sqlite3_column_bytes(statement, i)));
            hash.addData(QByteArray(1, '\0'));
        }
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        throwSqlError(handle, u"reading the schema"_s);
    return hash.result();
}

sqlite3 *openEmptySchema(int version)
{
    sqlite3 *memory = nullptr;
    sqlite3_open(":memory:", &memory);
    for (int step = 1; step <= version; ++step) {
        if (sqlite3_exec(memory, migrationSql(step).constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
            continue;
        const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> owner(memory, sqlite3_close);
        throwSqlError(memory, u"migration %1"_s.arg(step));
    }
    return memory;
}

QByteArray expectedFingerprint(int version)
{
    Q_ASSERT(version >= 1 && version <= schemaVersion);
    static const std::array<QByteArray, schemaVersion> fingerprints = [] {
        std::array<QByteArray, schemaVersion> all;
        for (int i = 0; i < schemaVersion; ++i) {
            const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> memory(openEmptySchema(i + 1), sqlite3_close);
            all.at(static_cast<std::size_t>(i)) = schemaFingerprint(memory.get());
        }
        return all;
    }();
    return fingerprints.at(static_cast<std::size_t>(version - 1));
}

} // namespace koriz
