#include "core/base/error.h"
#include "tests/faults/faultmemory.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/shop.h"
#include "tests/support/strings.h"

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::test;

namespace {

/// Something that can be told to fail at a point, over the disk or over memory.
struct Trap
{
    std::function<void(qint64 at, bool persistent)> arm;
    std::function<qint64()> disarm;
    std::function<bool()> fired;
};

Trap diskTrap(Fault kind)
{
    FaultVfs &disk = FaultVfs::install();
    return {[&disk, kind](qint64 at, bool persistent) { disk.arm({kind, at, persistent}); },
            [&disk] { return disk.disarm(); }, [&disk] { return disk.hasFired(); }};
}

Trap memoryTrap()
{
    return {armMemory, disarmMemory, hasMemoryFailed};
}

struct Result
{
    bool done = false;
    QString said {};
};

/// Does the work with the trap set; only an Error in words may come out.
Result tryIt(const Trap &trap, qint64 at, bool persistent, const std::function<void()> &work)
{
    Result result;
    trap.arm(at, persistent);
    try {
        work();
        result.done = true;
    } catch (const Error &error) {
        result.said = error.summary();
    }
    trap.disarm();
    return result;
}

/// The file is right, and as it was or as it shall be.
void checkState(Database &db, const QByteArray &before, const QByteArray &owner, const Result &result)
{
    CHECK(troubles(db) == QString());
    if (result.done)
        CHECK(content(db, Content::Owner) == owner);
    else
        CHECK(firstDifference(before, content(db, Content::Everything)) == QByteArray());
}

struct Reference
{
    QByteArray owner {}; ///< what the owner has after the deed
    qint64 calls = 0;    ///< that could have failed
};

/// The same deed with nothing wrong.
Reference reference(const Deed &deed, const Trap &trap, const char *pragmas)
{
    const ShopFolder folder;
    Shop shop(folder);
    deed.prepare(shop);
    shop.db->execute(pragmas);
    trap.arm(0, false);
    deed.act(shop);
    const qint64 calls = trap.disarm();
    return {shop.before(Content::Owner), calls};
}

/// One fault: afterwards the same window goes on, does the deed again, and the file on the disk is whole.
bool probe(const ShopFolder &folder, const Deed &deed, const Trap &trap, qint64 at, bool persistent,
           const Reference &want, const char *pragmas)
{
    folder.restore();
    QByteArray last;
    {
        Shop shop(folder);
        deed.prepare(shop);
        shop.db->execute(pragmas);
        const QByteArray before = shop.before();
        const Result result = tryIt(trap, at, persistent, [&] { deed.act(shop); });
        if (!trap.fired())
            return false;
        INFO(deed.name << ", call " << at << (persistent ? " and all later" : "") << ": " << result.said.toStdString());
        CHECK((result.done || !result.said.isEmpty()));
        checkState(*shop.db, before, want.owner, result);
        if (!result.done)
            REQUIRE_NOTHROW(deed.act(shop));
        CHECK(firstDifference(want.owner, shop.before(Content::Owner)) == QByteArray());
        last = shop.before();
    }
    const auto again = Database::open(folder.file());
    CHECK(content(*again, Content::Everything) == last);
    return true;
}

int sweep(const Deed &deed, const Trap &trap, int wanted, const char *pragmas)
{
    const ShopFolder folder;
    const Reference want = reference(deed, trap, pragmas);
    const qint64 stride = isSweep() ? 1 : std::max<qint64>(1, want.calls / wanted);
    int points = 0;
    for (qint64 at = 1; at <= want.calls; at += stride) {
        for (const bool persistent : {false, true})
            points += probe(folder, deed, trap, at, persistent, want, pragmas) ? 1 : 0;
    }
    return points;
}

struct KindName { Fault kind; const char *name; };

constexpr KindName kinds[] {
    {Fault::Read, "read"}, {Fault::Write, "write"}, {Fault::Sync, "sync"}, {Fault::DiskFull, "disk full"},
    {Fault::Lock, "lock"}, {Fault::ShmMap, "shared memory"}, {Fault::ShmLock, "shared lock"},
};

} // namespace

TEST_CASE("An error of the disk leaves the file as it was, is told in words, and the work goes on", "[faults][disk]")
{
    int points = 0;
    for (const KindName &kind : kinds) {
        for (const Deed &deed : deeds()) {
            INFO(kind.name);
            points += sweep(deed, diskTrap(kind.kind), 2, "PRAGMA cache_size = 8; PRAGMA wal_autocheckpoint = 4");
        }
    }
    WARN(points << " errors of the disk");
    CHECK(points >= 100);
}

TEST_CASE("Without memory a change is given up whole, told in words, and the work goes on", "[faults][memory]")
{
    int points = 0;
    for (const Deed &deed : deeds())
        points += sweep(deed, memoryTrap(), 8, "PRAGMA cache_size = 100");
    WARN(points << " failed allocations");
    CHECK(points >= 100);
}

TEST_CASE("A file that cannot be opened for a moment is refused in words and opens later", "[faults][disk]")
{
    const ShopFolder folder;
    int points = 0;
    std::vector<Trap> traps {memoryTrap(), diskTrap(Fault::Open)};
    for (const KindName &kind : kinds)
        traps.push_back(diskTrap(kind.kind));
    for (const Trap &trap : traps) {
        trap.arm(0, false);
        { const auto db = Database::open(folder.file()); }
        const qint64 calls = trap.disarm();
        const qint64 stride = isSweep() ? 1 : std::max<qint64>(1, calls / 8);
        for (qint64 at = 1; at <= calls; at += stride) {
            folder.restore();
            const Result result = tryIt(trap, at, true, [&] { const auto db = Database::open(folder.file()); });
            CHECK((result.done || !result.said.isEmpty()));
            REQUIRE_NOTHROW(troubles(*Database::open(folder.file())));
            ++points;
        }
    }
    WARN(points << " failed openings");
}

TEST_CASE("A new file is made whole or not at all", "[faults][disk][memory]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.koriz"_s);
    const NewFile how {u"GEL"_s, u"GE"_s, u"ka"_s};
    std::vector<Trap> traps {memoryTrap(), diskTrap(Fault::Open)};
    for (const KindName &kind : kinds)
        traps.push_back(diskTrap(kind.kind));
    for (const Trap &trap : traps) {
        trap.arm(0, false);
        { const auto db = Database::create(path, how); }
        const qint64 calls = trap.disarm();
        const qint64 stride = isSweep() ? 1 : std::max<qint64>(1, calls / 8);
        for (qint64 at = 1; at <= calls; at += stride) {
            QFile::remove(path);
            const Result result = tryIt(trap, at, true, [&] { const auto db = Database::create(path, how); });
            CHECK(result.done == QFile::exists(path));
            CHECK((result.done || !result.said.isEmpty()));
            const auto db = result.done ? Database::open(path) : Database::create(path, how);
            CHECK(troubles(*db) == QString());
            CHECK(Query(*db, "SELECT count(*) FROM stage").firstInteger() == 6);
        }
        QFile::remove(path);
    }
}
