#include "core/backup/damagedfile.h"
#include "core/backup/damagedtable.h"
#include "core/base/error.h"
#include "core/db/query.h"
#include "core/db/snapshot.h"
#include "core/db/sqlite.h"
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int pageSize = 4096; // of all files that we make
constexpr int pageCountAt = 28, freeListAt = 32, freeCountAt = 36;

const QStringList &endings()
{
    static const QStringList all {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return all;
}

/// The pages of a new file that list its tables.
QList<qint64> schemaPages(Database &db)
{
    QList<qint64> pages;
    Query q(db, "SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'");
    while (q.next())
        pages << q.integer(0);
    return pages;
}

} // namespace

DamagedFile::DamagedFile(const QString &path, const QString &work, Structure structure, const Progress &progress)
    : m_work(work)
{
    copyFile(path, work, progress);
    for (const QString &ending : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(path + ending).size() > 0)
            copyFile(path + ending, work + ending, progress);
    }
    if (structure != Structure::Own)
        borrow(structure);
    open();
}

DamagedFile::~DamagedFile()
{
    sqlite3_close_v2(m_handle);
    for (const QString &ending : endings())
        QFile::remove(m_work + ending);
}

void DamagedFile::borrow(Structure structure)
{
    const QTemporaryDir folder;
    QString model = folder.filePath(u"model.koriz"_s);
    QList<qint64> pages;
    {
        const std::unique_ptr<Database> made = Database::create(model, {u"EUR"_s, {}, {}});
        if (structure == Structure::Packed)
            model = writeSnapshot(*made, folder.filePath(u"packed.koriz"_s), {}).path;
        else
            made->checkpoint();
        pages = schemaPages(*(structure == Structure::Packed ? Database::look(model) : made->reopen()));
    }
    QFile source(model), target(m_work);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::ReadWrite))
        throw Error(source.errorString() + target.errorString());
    for (const qint64 page : std::as_const(pages)) {
        source.seek((page - 1) * pageSize);
        QByteArray bytes = source.read(pageSize);
        if (page == 1) {
            qToBigEndian<quint32>(static_cast<quint32>(target.size() / pageSize), bytes.data() + pageCountAt);
            qToBigEndian<quint32>(0, bytes.data() + freeListAt);
            qToBigEndian<quint32>(0, bytes.data() + freeCountAt);
        }
        target.seek((page - 1) * pageSize);
        if (target.write(bytes) != bytes.size() || !target.flush())
            throw Error(target.errorString());
    }
}

void DamagedFile::open()
{
    const QByteArray name = QFile::encodeName(m_work);
    if (sqlite3_open_v2(name.constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        sqlite3_close_v2(std::exchange(m_handle, nullptr));
        return;
    }
    // What the file brings along does not run; a file shorter than it says is read as far as it goes.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 200'000'000);
    sqlite3_exec(m_handle, "PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
}

bool DamagedFile::has(const QByteArray &table) const
{
    const QByteArray sql = "SELECT 1 FROM \"" + table + "\" LIMIT 0";
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
    sqlite3_finalize(statement);
    return statement != nullptr;
}

bool DamagedFile::hasTables() const { return m_handle && has("customer"); }

bool DamagedFile::hasAllTables() const
{
    const QList<TableShape> shapes = tableShapes();
    return m_handle
        && std::all_of(shapes.begin(), shapes.end(), [this](const TableShape &shape) { return has(shape.name); });
}

} // namespace koriz
