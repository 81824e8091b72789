#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <vector>

namespace koriz::test {

/// What goes wrong: the kind of call that fails.
enum class Fault { Read, Write, Sync, Truncate, Open, Delete, FolderSync, Lock, ShmMap, ShmLock, DiskFull };

/// Which call fails. Others are passed to the disk.
struct FaultPlan
{
    Fault kind = Fault::Write;
    qint64 at = 0;           ///< 1-based, counted from arm(); 0 = none, calls are only counted
    bool persistent = false; ///< every later call of the kind fails too
    bool isDeadly = false; ///< nothing can be changed on the disk afterwards
};

/// Something the program told the disk.
struct DiskEvent
{
    enum class Kind { Write, Truncate, Sync, Delete };
    Kind kind {};
    int file = 0;        ///< index in DiskTrace::files
    qint64 offset = 0;   ///< Write: where · Truncate: new size · Delete: 1 when the folder was synced as well
    QByteArray data {};  ///< Write
};

struct TracedFile
{
    QString path {};
    bool existed = false;     ///< before the first event
    QByteArray before {};     ///< all of it durable then
};

struct DiskTrace
{
    std::vector<TracedFile> files {};
    std::vector<DiskEvent> events {};
};

/// The default VFS of this process once install() was called: the machine's own, with faults and a record of what was
/// written, so that any moment of it can be played as a power cut. One thread only.
class FaultVfs
{
public:
    static FaultVfs &install();

    void arm(const FaultPlan &plan);
    /// Ends the faults; how many calls of the kind there were since arm().
    qint64 disarm();
    [[nodiscard]] bool hasFired() const { return m_fired; }

    /// Everything on the disk counts as safe now. Files are told apart by their path.
    void startTrace();
    [[nodiscard]] const DiskTrace &trace() const { return m_trace; }
    [[nodiscard]] std::size_t traced() const { return m_trace.events.size(); }
    DiskTrace stopTrace();

    // For the file methods.
    [[nodiscard]] bool fails(Fault kind);
    void note(const QString &path, DiskEvent event);

private:
    FaultPlan m_plan {};
    qint64 m_calls = 0;
    bool m_armed = false;
    bool m_fired = false;
    bool m_tracing = false;
    DiskTrace m_trace {};
    QHash<QString, int> m_files {};
};

} // namespace koriz::test
