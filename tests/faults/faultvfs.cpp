#include "tests/faults/faultvfs.h"
#include "core/db/sqlite.h"
#include <QFile>
#include <cstring>
#include <new>

namespace koriz::test {

namespace {

/// SQLite hands out the memory; the machine's own file lies behind this one.
struct File
{
    sqlite3_file base;
    const char *path;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultVfs *owner = nullptr;
sqlite3_vfs *machine = nullptr;

File *ours(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
sqlite3_file *real(sqlite3_file *file) { return ours(file)->real(); }
const sqlite3_io_methods *methods(sqlite3_file *file) { return real(file)->pMethods; }

void note(sqlite3_file *file, DiskEvent event)
{
    if (ours(file)->path)
        owner->note(QString::fromUtf8(ours(file)->path), std::move(event));
}

int closeFile(sqlite3_file *file) { return methods(file)->xClose(real(file)); }

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    if (owner->fails(Fault::Read))
        return SQLITE_IOERR_READ;
    return methods(file)->xRead(real(file), to, amount, offset);
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    if (owner->fails(Fault::Write))
        return SQLITE_IOERR_WRITE;
    if (owner->fails(Fault::DiskFull)) {
        // A full disk takes the first part.
        const int part = amount / 2;
        note(file, {DiskEvent::Kind::Write, 0, offset, QByteArray(static_cast<const char *>(from), part)});
        methods(file)->xWrite(real(file), from, part, offset);
        return SQLITE_FULL;
    }
    note(file, {DiskEvent::Kind::Write, 0, offset, QByteArray(static_cast<const char *>(from), amount)});
    return methods(file)->xWrite(real(file), from, amount, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (owner->fails(Fault::Truncate))
        return SQLITE_IOERR_TRUNCATE;
    note(file, {DiskEvent::Kind::Truncate, 0, size, {}});
    return methods(file)->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    if (owner->fails(Fault::Sync))
        return SQLITE_IOERR_FSYNC;
    note(file, {DiskEvent::Kind::Sync, 0, 0, {}});
    return SQLITE_OK; // power is cut in the record only: the machine need not wait for its disk
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return methods(file)->xFileSize(real(file), size); }

int lockFile(sqlite3_file *file, int level)
{
    return owner->fails(Fault::Lock) ? SQLITE_IOERR_LOCK : methods(file)->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level) { return methods(file)->xUnlock(real(file), level); }
int checkLock(sqlite3_file *file, int *result) { return methods(file)->xCheckReservedLock(real(file), result); }
int control(sqlite3_file *file, int op, void *arg) { return methods(file)->xFileControl(real(file), op, arg); }
int sectorSize(sqlite3_file *file) { return methods(file)->xSectorSize(real(file)); }
int traits(sqlite3_file *file) { return methods(file)->xDeviceCharacteristics(real(file)); }

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    return owner->fails(Fault::ShmMap) ? SQLITE_IOERR_SHMMAP
                                       : methods(file)->xShmMap(real(file), page, size, extend, to);
}

int shmLock(sqlite3_file *file, int offset, int n, int flags)
{
    if ((flags & SQLITE_SHM_LOCK) && owner->fails(Fault::ShmLock))
        return SQLITE_IOERR_SHMLOCK;
    return methods(file)->xShmLock(real(file), offset, n, flags);
}

void shmBarrier(sqlite3_file *file) { methods(file)->xShmBarrier(real(file)); }
int shmUnmap(sqlite3_file *file, int remove) { return methods(file)->xShmUnmap(real(file), remove); }

constexpr sqlite3_io_methods fileMethods {
    2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile, unlockFile, checkLock, control,
    sectorSize, traits, shmMap, shmLock, shmBarrier, shmUnmap, nullptr, nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = new (file) File {{nullptr}, name};
    if (owner->fails(Fault::Open))
        return SQLITE_CANTOPEN;
    const int code = machine->xOpen(machine, name, opened->real(), flags, outFlags);
    if (opened->real()->pMethods)
        opened->base.pMethods = &fileMethods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (owner->fails(Fault::Delete))
        return SQLITE_IOERR_DELETE;
    owner->note(QString::fromUtf8(name), {DiskEvent::Kind::Delete, 0, syncFolder, {}});
    const int code = machine->xDelete(machine, name, 0);
    return syncFolder && owner->fails(Fault::FolderSync) ? SQLITE_IOERR_DIR_FSYNC : code;
}

} // namespace

FaultVfs &FaultVfs::install()
{
    static FaultVfs faults;
    static sqlite3_vfs vfs {};
    if (!owner) {
        machine = sqlite3_vfs_find(nullptr);
        vfs = *machine;
        vfs.zName = "koriz-faults";
        vfs.pNext = nullptr;
        vfs.szOsFile = static_cast<int>(sizeof(File)) + machine->szOsFile;
        vfs.xOpen = openFile;
        vfs.xDelete = deleteFile;
        owner = &faults;
        sqlite3_vfs_register(&vfs, 1);
    }
    return faults;
}

void FaultVfs::arm(const FaultPlan &plan)
{
    m_plan = plan;
    m_calls = 0;
    m_fired = false;
    m_armed = true;
}

qint64 FaultVfs::disarm()
{
    m_armed = false;
    return m_calls;
}

bool FaultVfs::fails(Fault kind)
{
    const bool isChange = kind == Fault::Write || kind == Fault::Sync || kind == Fault::Truncate
        || kind == Fault::Delete;
    if (m_armed && m_fired && m_plan.isDeadly && isChange)
        return true;
    if (!m_armed || kind != m_plan.kind)
        return false;
    ++m_calls;
    const bool now = m_plan.at > 0 && (m_calls == m_plan.at || (m_plan.persistent && m_calls > m_plan.at));
    m_fired = m_fired || now;
    return now;
}

void FaultVfs::startTrace()
{
    m_trace = {};
    m_files.clear();
    m_tracing = true;
}

DiskTrace FaultVfs::stopTrace()
{
    m_tracing = false;
    return std::exchange(m_trace, {});
}

void FaultVfs::note(const QString &path, DiskEvent event)
{
    if (!m_tracing)
        return;
    auto known = m_files.constFind(path);
    if (known == m_files.cend()) {
        QFile file(path);
        const bool existed = file.open(QIODevice::ReadOnly);
        m_trace.files.push_back({path, existed, existed ? file.readAll() : QByteArray()});
        known = m_files.insert(path, static_cast<int>(m_trace.files.size()) - 1);
    }
    event.file = *known;
    m_trace.events.push_back(std::move(event));
}

} // namespace koriz::test
