// What the owner is told of a save that failed is what the next opening finds.
#include "core/base/error.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/shop.h"
#include "tests/support/strings.h"
#include <QFile>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::test;

namespace {

/// Whether something stands in the -wal before; else its head is written and synced first.
enum class Wal { Empty, Used };

void setUp(Shop &shop, const Deed &deed, Wal wal)
{
    deed.prepare(shop);
    shop.db->execute("PRAGMA wal_autocheckpoint = 0");
    shop.db->checkpoint();
    if (wal == Wal::Used)
        shop.db->setSetting(u"x"_s, u"1"_s);
}

qint64 callsOf(const Deed &deed, Fault kind, Wal wal)
{
    const ShopFolder folder;
    Shop shop(folder);
    setUp(shop, deed, wal);
    FaultVfs::install().arm({kind, 0, false});
    deed.act(shop);
    return FaultVfs::install().disarm();
}

struct Outcome
{
    QString said {}; ///< empty = it was done all the same
    QByteArray before {};
    QByteArray later {}; ///< what a program finds that starts after this one was killed
    QString troubles {};
};

void openKilled(const ShopFolder &shop, Outcome &outcome)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"shop.koriz"_s);
    for (const QString &ending : {u""_s, u"-wal"_s, u"-journal"_s})
        QFile::copy(shop.file() + ending, copy + ending);
    const auto db = Database::open(copy);
    outcome.later = content(*db, Content::Everything);
    outcome.troubles = troubles(*db);
}

Outcome fail(Shop &shop, const Deed &deed, const FaultPlan &plan)
{
    Outcome outcome {{}, shop.before(), {}, {}};
    FaultVfs::install().arm(plan);
    try {
        deed.act(shop);
    } catch (const Error &error) {
        outcome.said = error.summary();
    }
    FaultVfs::install().disarm();
    openKilled(shop.folder, outcome);
    return outcome;
}

/// Every call of the kind fails in turn; `judge` looks at the saves that failed. How many there were.
int failEach(FaultPlan plan, const std::function<void(const Outcome &)> &judge)
{
    int failed = 0;
    for (const Deed &deed : deeds()) {
        for (const Wal wal : {Wal::Empty, Wal::Used}) {
            const qint64 calls = callsOf(deed, plan.kind, wal);
            for (plan.at = 1; plan.at <= calls; ++plan.at) {
                const ShopFolder folder;
                Shop shop(folder);
                setUp(shop, deed, wal);
                const Outcome outcome = fail(shop, deed, plan);
                INFO(deed.name << ", call " << plan.at << " of " << calls << ": " << outcome.said.toStdString());
                CHECK(outcome.troubles == QString());
                if (outcome.said.isEmpty())
                    continue;
                judge(outcome);
                ++failed;
            }
        }
    }
    return failed;
}

} // namespace

TEST_CASE("A save whose sync failed, and goes on failing, is not found done by the next opening", "[faults][disk]")
{
    const int failed = failEach({Fault::Sync, 0, true}, [](const Outcome &outcome) {
        CHECK_FALSE(outcome.said.contains(u"not known"));
        CHECK(firstDifference(outcome.before, outcome.later) == QByteArray());
    });
    CHECK(failed >= 20);
}

TEST_CASE("Where a failed save cannot be taken back the owner is told that it is not known", "[faults][disk]")
{
    int unknown = 0, kept = 0;
    failEach({Fault::Sync, 0, false, true}, [&](const Outcome &outcome) { // the disk is gone
        const bool isKept = outcome.before != outcome.later;
        kept += isKept ? 1 : 0;
        unknown += outcome.said.contains(u"not known") ? 1 : 0;
        CHECK((!isKept || outcome.said.contains(u"not known")));
    });
    CHECK(kept > 0);
    CHECK(unknown >= kept);
}

TEST_CASE("On a network folder a save that stands though its end failed is told as not known", "[faults][disk]")
{
    const ShopFolder folder;
    Shop shop(folder);
    shop.db->execute("PRAGMA journal_mode = DELETE");
    const Outcome outcome = fail(shop, deeds().front(), {Fault::FolderSync, 1, false});
    CHECK(outcome.before != outcome.later);
    CHECK(outcome.said.contains(u"not known"));
    CHECK(outcome.troubles == QString());
}
