#include "core/db/database.h"
#include "core/base/error.h"
#include "core/db/changerecorder.h"
#include "core/db/filelock.h"
#include "core/db/filesystem.h"
#include "core/db/functions.h"
#include "core/db/migrations.h"
#include "core/db/openingpath.h"
#include "core/db/query.h"
#include "core/db/snapshot.h"
#include "core/db/sqlite.h"
#include "core/db/transaction.h"
#include "core/db/writeguard.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <atomic>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int checkpointDelayMs = 1500;
constexpr int busyTimeoutMs = 250;
constexpr int lockWaitMs = 250; ///< a reader that tidies up holds it for a moment

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

[[noreturn]] void refuse(const QString &why, const QString &details = {})
{
    throw Error(why, details, Error::Kind::Refused);
}

/// What is no database is refused; that a disk, a damaged page or the memory failed is another matter.
Error::Kind kindOfOpening(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_NOTADB: return Error::Kind::Refused;
    case SQLITE_CORRUPT: return Error::Kind::Damaged;
    default: return Error::Kind::Failed;
    }
}

/// Null when the folder cannot be written, or another has the file and it may be only looked at.
std::shared_ptr<QLockFile> lockFor(const QString &path, Database::Mode mode)
{
    try {
        return lockForWriting(path, lockWaitMs);
    } catch (const Error &) {
        if (mode == Database::Mode::WriteIfFree)
            return nullptr;
        throw;
    }
}

/// Counting SQLite's memory takes a lock at each allocation, and nobody asks for the sum.
void setUpSqlite()
{
    [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace

Database::Database(QString path, std::shared_ptr<QLockFile> lock, bool readOnly)
    : m_path(std::move(path)), m_lock(std::move(lock)), m_readOnly(readOnly)
{
    m_checkpoint.setSingleShot(true);
    m_checkpoint.setInterval(checkpointDelayMs);
    connect(&m_checkpoint, &QTimer::timeout, this, [this] { checkpoint(); });
}

Database::~Database()
{
    m_checkpoint.stop();
    if (m_handle && !m_readOnly)
        sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (!m_connection.isEmpty()) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    if (m_isReader)
        tidyUp(m_path);
}

void Database::openConnection(const QString &options)
{
    setUpSqlite();
    m_isReader = options == plainReading;
    static std::atomic_int counter = 0;
    m_connection = u"koriz-%1"_s.arg(++counter);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    const bool memory = m_path == u":memory:"_s;
    connection.setDatabaseName(memory ? m_path
        : u"file:%1?%2"_s.arg(QString::fromUtf8(QUrl::toPercentEncoding(QFileInfo(m_path).absoluteFilePath(), "/")),
                              options));
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    if (!connection.open())
        throw Error(Text::tr("“%1” cannot be opened.").arg(m_path), connection.lastError().text(),
                    kindOfOpening(connection.lastError()));
    QSqlQuery version(connection);
    if (!version.exec(u"SELECT sqlite_source_id()"_s) || !version.next()
        || version.value(0).toString() != QString::fromUtf8(sqlite3_sourceid()))
        throw Error(u"Koriz is not installed completely."_s, u"QSQLITE has a SQLite of its own"_s);
    m_handle = *static_cast<sqlite3 **>(connection.driver()->handle().data());
    configure();
}

void Database::configure()
{
    sqlite3_extended_result_codes(m_handle, 0);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    addSqlFunctions(m_handle);
    // EXTRA is FULL in WAL mode; with a rollback journal FULL would lose the last save in a power cut.
    execute("PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;"
            "PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON;");
}

void Database::chooseJournal()
{
    if (m_readOnly || m_path == u":memory:"_s)
        return;
    const bool local = isLocalFileSystem(m_path);
    const QString mode = Query(*this, local ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE")
                             .firstText().value_or(QString());
    if (!local || mode != u"wal"_s) {
        Query(*this, "PRAGMA journal_mode = DELETE").exec();
        m_warnings << Text::tr("This folder is on a network or a special disk: saving is slower, and only one computer "
                         "may use the file at a time.");
    }
}

std::unique_ptr<Database> Database::create(const QString &path, const NewFile &how)
{
    if (QFileInfo::exists(path))
        refuse(Text::tr("“%1” already exists; choose another name.").arg(path));
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        refuse(Text::tr("There is no folder “%1”.").arg(folder.filePath()));
    if (!folder.isWritable())
        refuse(Text::tr("The folder “%1” cannot be written.").arg(folder.filePath()));
    std::unique_ptr<Database> db(new Database(path, lockForWriting(path), false));
    try {
        makeEmptyFile(path);
        db->openConnection(u"mode=rw"_s);
        db->chooseJournal();
        Transaction transaction(*db); // a file without its funnel would be half a file
        db->migrate(0);
        db->writeDefaults(how);
        transaction.commit();
    } catch (...) {
        db.reset();
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + suffix);
        throw;
    }
    db->m_guard = std::make_unique<WriteGuard>(db->m_handle, true);
    return db;
}

std::unique_ptr<Database> Database::inMemory(const NewFile &how)
{
    std::unique_ptr<Database> db(new Database(u":memory:"_s, nullptr, false));
    db->openConnection({});
    db->migrate(0);
    db->writeDefaults(how);
    db->m_guard = std::make_unique<WriteGuard>(db->m_handle, false);
    return db;
}

std::unique_ptr<Database> Database::open(const QString &given, Mode mode, const Progress &progress)
{
    const QString path = realFile(given);
    checkPath(path);
    const bool mayWrite = mode != Mode::ReadOnly && QFileInfo(path).isWritable() && isRoomBeside(path);
    std::shared_ptr<QLockFile> lock = mayWrite ? lockFor(path, mode) : nullptr;
    const bool readOnly = !lock;
    if (lock)
        takeOver(path, progress);
    else
        proveForReading(path, progress);
    std::unique_ptr<Database> db(new Database(path, lock, readOnly));
    db->openConnection(readOnly ? readingOptions(path) : u"mode=rw"_s);
    if (readOnly && mode == Mode::ReadWrite)
        db->m_warnings << (isRoomBeside(path)
                               ? Text::tr("This file is read-only: you can look, but not change.")
                               : Text::tr("The disk is full. Nothing was changed; free some space and try again."));
    db->checkIsKoriz();
    const int version = db->checkVersion();
    db->checkFingerprint(version);
    db->chooseJournal();
    if (version < schemaVersion)
        db->migrate(version);
    db->m_guard = std::make_unique<WriteGuard>(db->m_handle, true);
    return db;
}

std::unique_ptr<Database> Database::look(const QString &path)
{
    checkPath(path);
    std::unique_ptr<Database> db(new Database(path, nullptr, true));
    // Beside a backup nothing is written. A file in use has its newest changes in -wal, which "immutable" ignores.
    db->openConnection(isAtRest(path) ? stillReading : plainReading);
    db->checkIsKoriz();
    db->checkFingerprint(db->checkVersion());
    return db;
}

std::unique_ptr<Database> Database::reopen() const
{
    Q_ASSERT(m_path != u":memory:"_s);
    std::unique_ptr<Database> db(new Database(m_path, m_lock, m_readOnly));
    db->openConnection(m_readOnly ? readingOptions(m_path) : u"mode=rw"_s);
    db->m_guard = std::make_unique<WriteGuard>(db->m_handle, true);
    return db;
}

void Database::checkIsKoriz() const
{
    try {
        if (Query(*this, "PRAGMA application_id").firstInteger() != applicationId)
            refuse(Text::tr("“%1” is a database of another program, not a Koriz file.").arg(m_path));
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Refused)
            throw;
        throw Error(Text::tr("“%1” is damaged and cannot be read.").arg(m_path), error.details(), Error::Kind::Damaged);
    }
}

int Database::checkVersion() const
{
    const qint64 version = Query(*this, "PRAGMA user_version").firstInteger().value_or(0);
    if (version > schemaVersion)
        refuse(Text::tr("“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz "
                  "to open it.").arg(m_path).arg(version).arg(schemaVersion));
    return static_cast<int>(version);
}

void Database::checkFingerprint(int version) const
{
    if (version < 1 || schemaFingerprint(m_handle) != expectedFingerprint(version))
        refuse(Text::tr("The structure of “%1” was changed by another program, so Koriz does not trust it. "
                  "Restore a backup.").arg(m_path));
}

void Database::migrate(int from)
{
    if (from > 0) {
        if (m_readOnly)
            refuse(Text::tr("“%1” is of an older Koriz and must be updated, but it is read-only.").arg(m_path));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        writeSnapshot(*this, freeSnapshotPath(backupFolder(m_path), m_path, now), {u"migration"_s, now});
    }
    Transaction transaction(*this);
    for (int version = from + 1; version <= schemaVersion; ++version)
        execute(migrationSql(version).constData());
    execute("PRAGMA application_id = 1265595002"); // applicationId
    execute(QByteArray("PRAGMA user_version = " + QByteArray::number(schemaVersion)).constData());
    transaction.commit();
}

void Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        spoil();
        throwSqlError(m_handle, QString::fromUtf8(sql).left(200));
    }
}

QString Database::setting(const QString &key, const QString &fallback) const
{
    return Query(*this, "SELECT value FROM setting WHERE key = :key").bind(":key", key).firstText().value_or(fallback);
}

void Database::setSetting(const QString &key, const QString &value)
{
    Transaction transaction(*this);
    Query(*this, R"sql(INSERT INTO setting (key, value) VALUES (:key, :value)
                       ON CONFLICT (key) DO UPDATE SET value = excluded.value)sql")
        .bind(":key", key).bind(":value", value).exec();
    touch(Area::Settings);
    transaction.commit();
}

QString Database::currency() const { return setting(u"currency"_s, u"EUR"_s); }
QString Database::country() const { return setting(u"country"_s); }
QString Database::language() const { return setting(u"language"_s, u"en"_s); }

void Database::announce(Areas areas)
{
    if (areas)
        emit changed(areas);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void Database::checkpoint()
{
    if (!m_readOnly && m_depth == 0)
        sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

} // namespace koriz
