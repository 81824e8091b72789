#include "core/base/error.h"
#include "core/db/integrity.h"
#include "core/demo/democompany.h"
#include "core/exchange/importer.h"
#include "core/fields/segments.h"
#include "core/records/merge.h"
#include "core/records/stores.h"
#include "tests/support/content.h"
#include "tests/support/testfile.h"
#include <QFile>
#include <QRegularExpression>
#include <random>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::test;

namespace {

/// An owner who does anything at any time. The stores live as long as the file, as in the window.
class Owner : public TestFile
{
public:
    explicit Owner(quint64 seed) : m_random(seed) { }

    void actOnce();

private:
    int upTo(int count) { return static_cast<int>(m_random() % static_cast<quint64>(count)); }
    template<class List> auto any(const List &list) { return list.at(upTo(static_cast<int>(list.size()))); }
    QString word()
    {
        return any(QStringList {u"Anna"_s, u"Bērziņš"_s, u"علی"_s, u"Ольга"_s, u"<b>x</b>"_s, u"=1+1"_s});
    }
    QString tag() { return any(QStringList {u"vip"_s, u"slow"_s, u"new"_s, u"Rīga"_s}); }
    qint64 anyId(const char *table)
    {
        return Query(*db,
                     "SELECT id FROM " + QByteArray(table) + " ORDER BY (id * 7919 + " + QByteArray::number(upTo(1000))
                         + ") % 1009 LIMIT 1")
            .firstInteger()
            .value_or(0);
    }
    void addCustomer();
    void editCustomers();
    void removeOne();
    void addDeal();
    void moveDeals();
    void addPurchase();
    void import();
    void saveFilter();
    void mergeTwo();
    void addStage();
    void demo();

    std::mt19937_64 m_random;
    QTemporaryDir m_dir {};
    int m_count = 0;
};

void Owner::addCustomer()
{
    Record record = customers.blank();
    const Catalogue &c = customers.catalogue();
    record.set(c.indexOf(u"name"), QString(word() + u' ' + QString::number(++m_count)));
    record.set(c.indexOf(u"tags"), QStringList {tag(), tag()});
    record.setPath(c, *c.resolve(u"phone"), u"+371 2%1"_s.arg(m_count));
    record.setPath(c, *c.resolve(u"email.2"), u"p%1@example.org"_s.arg(m_count));
    Operation operation(*db, OperationKind::Add, u"add"_s);
    customers.add(record);
    operation.commit();
}

void Owner::editCustomers()
{
    Operation operation(*db, OperationKind::Edit, u"bulk edit"_s);
    for (int i = upTo(4); i >= 0; --i) {
        auto record = customers.load(anyId("customer"));
        if (!record)
            return;
        const Catalogue &c = customers.catalogue();
        record->set(c.indexOf(u"notes"), word());
        record->set(c.indexOf(u"tags"), upTo(3) ? QStringList {tag()} : QStringList());
        if (upTo(2))
            record->setPath(c, *c.resolve(u"city"), word());
        customers.update(*record);
    }
    operation.commit();
}

void Owner::removeOne()
{
    Operation operation(*db, OperationKind::Delete, u"delete"_s);
    if (const qint64 id = anyId("customer"); id && upTo(2))
        customers.remove(id);
    else if (const qint64 deal = anyId("deal"); deal && upTo(2))
        deals.remove(deal);
    else if (const qint64 line = anyId("receipt_line"); line)
        purchases.remove(line);
    operation.commit();
}

void Owner::addDeal()
{
    Record record = deals.blank();
    const Catalogue &c = deals.catalogue();
    record.set(c.indexOf(u"title"), word());
    record.set(c.indexOf(u"value"), upTo(100'000));
    record.set(c.indexOf(u"tags"), QStringList {tag()});
    if (const qint64 customer = anyId("customer"))
        record.set(c.indexOf(u"customer"), customer);
    Operation operation(*db, OperationKind::Add, u"deal"_s);
    deals.add(record);
    operation.commit();
}

void Owner::moveDeals()
{
    const qint64 deal = anyId("deal"), other = anyId("deal");
    if (!deal)
        return;
    QList<DealId> moved {DealId {deal}};
    if (other != deal)
        moved << DealId {other};
    Operation operation(*db, OperationKind::Move, u"move"_s);
    deals.move(moved, {any(deals.pipelines().all().at(0).stages).id, 0, {}, upTo(2) ? word() : QString(), {}});
    operation.commit();
}

void Owner::addPurchase()
{
    Record line = purchases.blank();
    const Catalogue &c = purchases.catalogue();
    line.set(c.indexOf(u"number"), u"R%1"_s.arg(upTo(5)));
    line.set(c.indexOf(u"date"), today.addDays(-upTo(300)).toString(Qt::ISODate));
    line.set(c.indexOf(u"description"), word());
    line.set(c.indexOf(u"quantity"), 1000 + upTo(5000));
    line.set(c.indexOf(u"price"), upTo(9000));
    if (!purchases.validate(line).isEmpty())
        return;
    Operation operation(*db, OperationKind::Add, u"purchase"_s);
    purchases.add(line);
    operation.commit();
}

void Owner::import()
{
    QByteArray csv = "name,email,tags,source,custom.size\n";
    for (int i = upTo(30); i >= 0; --i)
        csv += '"' + word().toUtf8() + "\",p" + QByteArray::number(upTo(m_count + 10)) + "@example.org,"
            + tag().toUtf8() + ",Fair " + QByteArray::number(upTo(3)) + ',' + word().toUtf8() + '\n';
    QFile file(m_dir.filePath(u"rows.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    ImportOptions options;
    options.source = file.fileName();
    options.match = {u"email"_s};
    options.onMatch = any(QList<OnMatch> {OnMatch::Update, OnMatch::Fill, OnMatch::Create});
    options.createMissing = true;
    options.today = today;
    if (upTo(2))
        options.mapping = {{u"custom.size"_s, u"custom.size"_s}};
    (void)runImport(*db, options);
}

void Owner::saveFilter()
{
    Operation operation(*db, OperationKind::Settings, u"segment"_s);
    const QList<Segment> known = segments(*db, Entity::Customer);
    if (!known.isEmpty() && upTo(2))
        removeSegment(*db, any(known).id);
    else
        saveSegment(*db, Entity::Customer, word(),
                    Filter::compare(u"name"_s, FilterOp::Contains, {FilterValue::ofText(word())}));
    operation.commit();
}

void Owner::mergeTwo()
{
    EntityStore &store = upTo(2) ? static_cast<EntityStore &>(customers) : deals;
    const char *table = &store == &customers ? "customer" : "deal";
    const qint64 keep = anyId(table), other = anyId(table);
    if (keep == 0 || keep == other || !canMerge(store.catalogue().entity()))
        return;
    Operation operation(*db, OperationKind::Merge, u"merge"_s);
    merge(store, planMerge(store, keep, {other}));
    operation.commit();
}

void Owner::addStage()
{
    Operation operation(*db, OperationKind::Settings, u"stage"_s);
    if (upTo(4) == 0)
        deals.pipelines().addPipeline(u"Pipeline %1"_s.arg(++m_count));
    else
        deals.pipelines().addStage(deals.pipelines().all().at(0).id, u"Stage %1"_s.arg(++m_count));
    operation.commit();
}

void Owner::demo()
{
    DemoOptions options;
    options.customers = 2 + upTo(3);
    options.seed = m_random();
    options.today = today;
    fillDemo(*db, options);
}

void Owner::actOnce()
{
    static constexpr void (Owner::*deeds[])() {
        &Owner::addCustomer, &Owner::addCustomer, &Owner::editCustomers, &Owner::editCustomers, &Owner::removeOne,
        &Owner::addDeal,     &Owner::moveDeals,   &Owner::moveDeals,     &Owner::addPurchase,   &Owner::import,
        &Owner::saveFilter,  &Owner::mergeTwo,    &Owner::mergeTwo,      &Owner::addStage};
    if (upTo(40) == 0)
        demo();
    else
        (this->*deeds[upTo(static_cast<int>(std::size(deeds)))])();
}

/// Does things and keeps what the file said after each; index = steps that can be undone.
QList<QByteArray> live(Owner &owner, int steps)
{
    QList<QByteArray> states {content(*owner.db, Content::Owner)};
    for (int i = 0; i < steps; ++i) {
        owner.actOnce();
        const QByteArray now = content(*owner.db, Content::Owner);
        if (now != states.last())
            states << now;
    }
    return states;
}

void same(const QByteArray &a, const QByteArray &b)
{
    REQUIRE(firstDifference(a, b) == QByteArray());
}

/// A refusal names a later step that stands, and the way out is to undo that first.
bool namesLaterStep(const Database &db, OperationId operation, const QString &summary)
{
    const QRegularExpressionMatch match = QRegularExpression(u"\\(step (\\d+)\\)"_s).match(summary);
    const auto named = match.hasMatch() ? findOperation(db, OperationId {match.captured(1).toLongLong()})
                                        : std::nullopt;
    return named && named->id.value > operation.value && !named->undone;
}

QList<quint64> seeds()
{
    if (const QString given = qEnvironmentVariable("KORIZ_SEED"); !given.isEmpty())
        return {given.toULongLong()};
    QList<quint64> list {1, 2, 3};
    if (qEnvironmentVariableIntValue("KORIZ_SWEEP")) {
        for (quint64 seed = 4; seed < 200; ++seed)
            list << seed;
    }
    return list;
}

} // namespace

TEST_CASE("Any sequence of operations undone step by step gives the file back, and redone gives it again",
          "[db][undo][random]")
{
    for (const quint64 seed : seeds()) {
        INFO("KORIZ_SEED=" << seed);
        Owner owner(seed);
        const QList<QByteArray> states = live(owner, 40);
        REQUIRE(states.size() > 20);
        for (int round = 0; round < 2; ++round) {
            for (qsizetype i = states.size() - 2; i >= 0; --i) {
                undo(*owner.db, nextUndo(*owner.db)->id);
                same(content(*owner.db, Content::Owner), states.at(i));
            }
            CHECK_FALSE(nextUndo(*owner.db));
            CHECK(findProblems(*owner.db, true) == QStringList());
            for (qsizetype i = 1; i < states.size(); ++i) {
                REQUIRE(redo(*owner.db));
                same(content(*owner.db, Content::Owner), states.at(i));
            }
            CHECK_FALSE(nextRedo(*owner.db));
            CHECK(findProblems(*owner.db, true) == QStringList());
        }
    }
}

TEST_CASE("Undo, redo and new work in any order keep the file right", "[db][undo][random]")
{
    for (const quint64 seed : seeds()) {
        INFO("KORIZ_SEED=" << seed);
        std::mt19937_64 random(seed);
        Owner owner(seed + 1000);
        QList<QByteArray> past = live(owner, 10), future;
        for (int i = 0; i < 60; ++i) {
            const auto what = random() % 3;
            if (what == 0 && past.size() > 1) {
                undo(*owner.db, nextUndo(*owner.db)->id);
                future << past.takeLast();
            } else if (what == 1 && !future.isEmpty()) {
                REQUIRE(redo(*owner.db));
                past << future.takeLast();
            } else if (what == 2) {
                owner.actOnce();
                if (const QByteArray now = content(*owner.db, Content::Owner); now != past.last()) {
                    past << now;
                    future.clear();
                }
            }
            same(content(*owner.db, Content::Owner), past.last());
            CHECK(nextRedo(*owner.db).has_value() == !future.isEmpty());
        }
        CHECK(findProblems(*owner.db, true) == QStringList());
    }
}

TEST_CASE(
    "An older operation of a random life is undone exactly, or refused with the later step named and nothing changed",
    "[db][undo][random]")
{
    for (const quint64 seed : seeds()) {
        INFO("KORIZ_SEED=" << seed);
        Owner owner(seed + 2000);
        live(owner, 30);
        int done = 0, refused = 0;
        for (const OperationRow &row : operations(*owner.db, 1000)) {
            if (row.undone || row.kind == OperationKind::Undo)
                continue;
            const QByteArray before = content(*owner.db, Content::Owner);
            try {
                const OperationId by = undo(*owner.db, row.id);
                ++done;
                CHECK(findProblems(*owner.db, true) == QStringList());
                undo(*owner.db, by);
                same(content(*owner.db, Content::Owner), before);
            } catch (const Error &error) {
                ++refused;
                INFO(error.details().toStdString() + " step " + kindName(row.kind).toStdString()
                     + std::to_string(row.id.value));
                CHECK(error.kind() == Error::Kind::Refused);
                CHECK(namesLaterStep(*owner.db, row.id, error.summary()));
                same(content(*owner.db, Content::Owner), before);
            }
        }
        CHECK(done > 0);
        CHECK(refused > 0);
    }
}

TEST_CASE("Older operations undone one by one in any order leave the file right", "[db][undo][random]")
{
    const Clock clock = fixedClock(today);
    for (const quint64 seed : seeds()) {
        INFO("KORIZ_SEED=" << seed);
        std::mt19937_64 random(seed);
        Owner owner(seed + 3000);
        live(owner, 30);
        int done = 0;
        for (int i = 0; i < 60; ++i) {
            const QList<OperationRow> rows = operations(*owner.db, 1000);
            const OperationRow row = rows.at(static_cast<qsizetype>(random() % static_cast<quint64>(rows.size())));
            if (row.undone)
                continue;
            const QByteArray before = content(*owner.db, Content::Everything);
            try {
                undoStep(*owner.db, row.id, clock);
                ++done;
            } catch (const Error &error) {
                INFO(error.details().toStdString() + " step " + kindName(row.kind).toStdString()
                     + std::to_string(row.id.value));
                CHECK(error.kind() == Error::Kind::Refused);
                INFO(error.summary().toStdString());
                CHECK(namesLaterStep(*owner.db, row.id, error.summary()));
                same(content(*owner.db, Content::Everything), before);
            }
            CHECK(findProblems(*owner.db, true) == QStringList());
        }
        CHECK(done > 5);
    }
}
