#pragma once
#include "core/base/progress.h"
#include "core/db/areas.h"
#include <QObject>
#include <QSqlDatabase>
#include <QStringList>
#include <QTimer>
#include <memory>
#include <optional>

struct sqlite3;
class QLockFile;

namespace koriz {

class BulkIndex;
class ChangeRecorder;
class Error;
class Operation;
class WriteGuard;

/// The schema version this program writes (PRAGMA user_version). Higher ones are refused.
inline constexpr int schemaVersion = 1;

/// What marks a Koriz file (PRAGMA application_id): "Korz".
inline constexpr int applicationId = 0x4b6f727a;

/// What a new file starts with.
struct NewFile
{
    QString currency {}; ///< ISO 4217
    QString country {};  ///< ISO 3166-1 alpha-2; addresses and phones without a country are of this one
    QString language {}; ///< language code: names of the default stages
};

/// One business's file, open on one connection. Belongs to the thread that made it; a worker opens its own with
/// reopen(). All members throw Error when the machine fails, refuse with Error::Kind::Refused what is no Koriz file.
class Database : public QObject
{
    Q_OBJECT

public:
    /// WriteIfFree: to look only when another has it open.
    enum class Mode { ReadWrite, ReadOnly, WriteIfFree };

    /// Makes the file, its schema and the defaults; refuses an existing path.
    static std::unique_ptr<Database> create(const QString &path, const NewFile &how);
    /// Opens, checks and, when older, migrates after a copy. Refuses: missing, foreign, newer, tampered, in use. Where
    /// isLeftOpen() (recovery.h) that is long work, and may throw Cancelled.
    static std::unique_ptr<Database> open(const QString &path, Mode mode = Mode::ReadWrite,
                                          const Progress &progress = {});
    /// Only to look at it, without a lock: a backup, or a file that another window has open. Of any version up to
    /// ours; older ones stay as they are. Refuses as open() does.
    static std::unique_ptr<Database> look(const QString &path);
    /// A file that lives as long as the object; for tests.
    static std::unique_ptr<Database> inMemory(const NewFile &how = {QStringLiteral("EUR"), QStringLiteral("LV"), {}});

    ~Database() override;

    /// A further connection to the same file, to be used by the calling thread only; shares the lock.
    [[nodiscard]] std::unique_ptr<Database> reopen() const;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// What the owner must know about this file's place: network folder, moved file, read-only.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

    [[nodiscard]] QString setting(const QString &key, const QString &fallback = {}) const;
    /// Of the file, not of the owner's data: no step of the journal.
    void setSetting(const QString &key, const QString &value);
    [[nodiscard]] QString currency() const; ///< ISO code of all amounts in the file
    [[nodiscard]] QString country() const;
    [[nodiscard]] QString language() const;

    /// Rolls back a change that was given up but could not be rolled back, for lack of memory; Query asks before it reads.
    void finishRollback() const { if (m_isRollbackDue) rollBackNow(); }

    /// Where text index changes go while a large piece of work is under way; null otherwise.
    [[nodiscard]] BulkIndex *bulkIndex() const { return m_bulkIndex; }

    /// A statement that wrote failed: the transaction under way can only be given up.
    void spoil() const { m_isSpoiled = true; }

    /// Grows with each outermost transaction begun or rolled back: what was read under an older serial may have changed.
    [[nodiscard]] quint64 serial() const { return m_serial; }
    /// Marks areas for the `changed` signal of the outermost Transaction.
    void touch(Areas areas) { m_touched |= areas; }
    /// Tells views that another connection of this program changed the file.
    void announce(Areas areas);
    /// Stops the statement that runs now on this connection; safe from any thread.
    void interrupt();
    /// Moves the journal into the file, so that a copy of it is whole.
    void checkpoint();
    /// Runs several statements without values (schema, pragmas).
    void execute(const char *sql);

signals:
    void changed(koriz::Areas areas);
    /// The file was moved or replaced under us; it is read-only from now on.
    void fileMoved();

private:
    friend class BulkIndex;
    friend class Transaction;
    friend class Operation;
    friend class UnjournaledWrites;
    Database(QString path, std::shared_ptr<QLockFile> lock, bool readOnly);

    void openConnection(const QString &options);
    void configure();
    void chooseJournal();
    void migrate(int from);
    void checkIsKoriz() const;
    [[nodiscard]] int checkVersion() const;
    void checkFingerprint(int version) const;
    void writeDefaults(const NewFile &how);
    void begin();
    void commit();
    void writeCommit();
    void rollback() noexcept;
    void refuseIfMoved();
    void refuseIfSpoiled() const;
    void rollBackNow() const;
    void cleanSearchIndex();

    QString m_path;
    QString m_connection;
    std::shared_ptr<QLockFile> m_lock;
    sqlite3 *m_handle = nullptr;
    bool m_readOnly = false;
    bool m_isReader = false; ///< SQLite may have made its files beside ours, which it cannot remove
    int m_depth = 0;
    quint64 m_serial = 0;
    mutable bool m_isRollbackDue = false;
    mutable bool m_isSpoiled = false;
    bool m_isSearchUnclean = false; ///< SQLite ended a transaction itself and the text index may remember parts of it
    std::unique_ptr<WriteGuard> m_guard; ///< keeps the owner's data from being written past the journal
    std::unique_ptr<ChangeRecorder> m_recorder; ///< of the operation under way; made by the first one
    Operation *m_operation = nullptr; ///< the outermost one under way
    BulkIndex *m_bulkIndex = nullptr; ///< builds the text index anew, while a large piece of work is under way
    Areas m_touched {};
    QStringList m_warnings;
    QTimer m_checkpoint;
};

/// What to throw when SQLite found no memory outside of a statement.
[[nodiscard]] Error noMemory();
/// Throws Error for the connection's last failure; `doing` names what was tried, in words.
[[noreturn]] void throwSqlError(sqlite3 *handle, const QString &doing);

} // namespace koriz
