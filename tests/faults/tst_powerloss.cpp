#include "core/base/error.h"
#include "tests/faults/crashimage.h"
#include "tests/faults/shop.h"
#include "tests/support/strings.h"
#include <QSet>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::test;

namespace {

/// A moment when the file was known to be in a state.
struct Mark
{
    std::size_t event = 0; ///< events before it
    QByteArray content {};
};

struct Recording
{
    DiskTrace trace {};
    std::vector<Mark> marks {};
};

struct Outcome
{
    int images = 0;
    int lost = 0;     ///< an acknowledged change is gone
    int between = 0;  ///< neither the state before nor the one after
    int broken = 0;   ///< cannot be opened, is damaged or breaks a rule
    QString first {}; ///< what the first bad one was
};

using Pragmas = const char *;

/// Does one deed on a real file, and closes it; every write is noted, and what the file said before and after.
Recording record(const Deed &deed, Pragmas pragmas)
{
    const ShopFolder folder;
    FaultVfs &disk = FaultVfs::install();
    Recording result;
    {
        Shop shop(folder);
        deed.prepare(shop);
        shop.db->checkpoint();
        shop.db->execute(pragmas);
        disk.startTrace();
        result.marks.push_back({0, shop.before()});
        deed.act(shop);
        result.marks.push_back({disk.traced(), shop.before()});
    }
    result.trace = disk.stopTrace();
    return result;
}

/// Opens what the power cut left and says how it is: "" = as before or after.
void judge(const Recording &recording, std::size_t at, const QString &folder, Outcome &outcome)
{
    const bool acknowledged = at >= recording.marks.back().event;
    const auto bad = [&](int &counter, const QString &what) {
        ++counter;
        if (outcome.first.isEmpty())
            outcome.first = u"event %1 of %2: %3"_s.arg(at).arg(recording.trace.events.size()).arg(what);
    };
    try {
        const auto db = Database::open(folder + u"/shop.koriz"_s);
        const QByteArray now = content(*db, Content::Everything);
        if (const QString trouble = troubles(*db); !trouble.isEmpty())
            bad(outcome.broken, trouble);
        else if (now != recording.marks.back().content && now != recording.marks.front().content)
            bad(outcome.between, u"between"_s);
        else if (acknowledged && now != recording.marks.back().content)
            bad(outcome.lost, u"lost"_s);
    } catch (const Error &error) {
        bad(outcome.broken, error.summary() + error.details());
    }
}

struct Variant
{
    Survival survival;
    int repeats;
};

std::vector<Variant> variants()
{
    const int repeats = isSweep() ? 10 : 1;
    return {{Survival::Nothing, 1},
            {Survival::AllButTorn, 1},
            {Survival::Random, repeats},
            {Survival::RandomDirty, repeats}};
}

Outcome cutPower(const Recording &recording, int wanted)
{
    const QTemporaryDir folder;
    const std::size_t events = recording.trace.events.size();
    const std::size_t stride = isSweep() ? 1 : std::max<std::size_t>(1, events / static_cast<std::size_t>(wanted));
    Outcome outcome;
    QSet<QByteArray> seen;
    for (std::size_t at = 0; at <= events; at += stride) {
        for (const Variant &variant : variants()) {
            for (int i = 0; i < variant.repeats; ++i) {
                const CrashImage image(recording.trace, at, variant.survival, at * 1000 + static_cast<quint64>(i));
                const QByteArray print = image.fingerprint() + (at >= recording.marks.back().event ? "+" : "-");
                if (seen.contains(print))
                    continue;
                seen.insert(print);
                image.writeTo(folder.path());
                QFile::remove(folder.filePath(u"shop.koriz-shm"_s));
                judge(recording, at, folder.path(), outcome);
                ++outcome.images;
            }
        }
    }
    return outcome;
}

} // namespace

TEST_CASE("After a power cut at any moment a file is as before or after what was done, and keeps what was saved",
          "[faults][power]")
{
    int images = 0;
    for (const Deed &deed : deeds()) {
        for (const char *pragmas :
             {"PRAGMA wal_autocheckpoint = 1000", "PRAGMA cache_size = 8; PRAGMA wal_autocheckpoint = 4"}) {
            const Outcome outcome = cutPower(record(deed, pragmas), 8);
            INFO(deed.name << ", " << pragmas << ": " << outcome.first.toStdString());
            CHECK(outcome.images >= 8);
            CHECK(outcome.lost == 0);
            CHECK(outcome.between == 0);
            CHECK(outcome.broken == 0);
            images += outcome.images;
        }
    }
    WARN(images << " power cuts");
    CHECK(images >= 300);
}

TEST_CASE("The control: without synchronous writing power cuts do lose or damage, and the harness sees it",
          "[faults][power]")
{
    Outcome sum;
    for (const Deed &deed : deeds()) {
        const Outcome outcome = cutPower(record(deed, "PRAGMA synchronous = OFF"), 6);
        sum.lost += outcome.lost;
        sum.broken += outcome.broken + outcome.between;
    }
    CHECK(sum.lost > 0);
    CHECK(sum.broken > 0);
}

TEST_CASE("On a network folder the rollback journal keeps what was saved through a power cut", "[faults][power]")
{
    const Deed &deed = deeds().front();
    const Outcome outcome = cutPower(record(deed, "PRAGMA journal_mode = DELETE"), 30);
    INFO(outcome.first.toStdString());
    CHECK(outcome.lost + outcome.between + outcome.broken == 0);
}

TEST_CASE("A power cut while a file is made leaves none, one that is refused in words, or a whole one",
          "[faults][power]")
{
    const QTemporaryDir made, folder;
    FaultVfs &disk = FaultVfs::install();
    disk.startTrace();
    Database::create(made.filePath(u"shop.koriz"_s), {u"GEL"_s, u"GE"_s, u"ka"_s});
    const DiskTrace trace = disk.stopTrace();
    int whole = 0, refused = 0;
    for (std::size_t at = 0; at <= trace.events.size(); at += isSweep() ? 1 : 4) {
        for (const Variant &variant : variants()) {
            const CrashImage image(trace, at, variant.survival, at);
            image.writeTo(folder.path());
            QFile::remove(folder.filePath(u"shop.koriz-shm"_s));
            try {
                const auto db = Database::open(folder.filePath(u"shop.koriz"_s));
                CHECK(troubles(*db) == QString());
                CHECK(Query(*db, "SELECT count(*) FROM stage").firstInteger() == 6);
                CHECK(db->currency() == u"GEL"_s);
                ++whole;
            } catch (const Error &error) {
                CHECK_FALSE(error.summary().isEmpty());
                CHECK(at < trace.events.size());
                ++refused;
            }
        }
    }
    CHECK(whole > 0);
    CHECK(refused > 0);
}
