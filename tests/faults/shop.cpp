#include "tests/faults/shop.h"
#include "core/db/integrity.h"
#include "core/demo/democompany.h"
#include "core/exchange/importer.h"
#include "core/fields/segments.h"
#include "core/records/merge.h"
#include "tests/support/testfile.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace koriz::test {

namespace {

constexpr qint64 firstCustomer = 1;

/// The filled file as bytes: making it costs more than all tests of one deed.
const QByteArray &filledFile()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"made.koriz"_s);
        {
            const auto db = Database::create(path, {u"EUR"_s, u"LV"_s, u"en"_s});
            DemoOptions options;
            options.customers = 12;
            options.today = today;
            fillDemo(*db, options);
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    return bytes;
}

void save(Shop &shop)
{
    Operation operation(*shop.db, OperationKind::Edit, u"save"_s);
    Record record = *shop.customers.load(firstCustomer);
    const Catalogue &catalogue = shop.customers.catalogue();
    record.set(catalogue.indexOf(u"notes"), u"called back"_s);
    record.set(catalogue.indexOf(u"tags"), QStringList {u"fresh"_s, u"vip"_s});
    record.setPath(catalogue, *catalogue.resolve(u"phone.2"), u"+371 20000001"_s);
    shop.customers.update(record);
    operation.commit();
}

void add(Shop &shop)
{
    Operation operation(*shop.db, OperationKind::Add, u"add"_s);
    Record record = shop.customers.blank();
    const Catalogue &catalogue = shop.customers.catalogue();
    record.set(catalogue.indexOf(u"name"), u"Zenta Zariņa"_s);
    record.set(catalogue.indexOf(u"tags"), QStringList {u"unheard of"_s});
    record.setPath(catalogue, *catalogue.resolve(u"email"), u"zenta@example.org"_s);
    shop.customers.add(record);
    operation.commit();
}

void remove(Shop &shop)
{
    Operation operation(*shop.db, OperationKind::Delete, u"delete"_s);
    shop.customers.remove(firstCustomer);
    operation.commit();
}

void import(Shop &shop, int rows)
{
    QByteArray csv = "name,email,phone,tags,source,custom.size\n";
    Query known(*shop.db,
                "SELECT c.name, e.address FROM customer AS c JOIN customer_email AS e ON e.customer_id = c.id LIMIT 4");
    while (known.next())
        csv += '"' + known.text(0).toUtf8() + "\"," + known.text(1).toUtf8()
            + ",+371 29999999,\"updated; more\",Fair,L\n";
    for (int i = 0; i < rows; ++i)
        csv += "New " + QByteArray::number(i) + ",new" + QByteArray::number(i) + "@example.org,+371 2"
            + QByteArray::number(1000000 + i) + ",fresh,Fair,XL\n";
    ImportOptions options;
    options.source = shop.folder.write(u"rows.csv"_s, csv);
    options.onMatch = OnMatch::Update;
    options.match = {u"email"_s};
    options.createMissing = true;
    options.today = today;
    options.mapping = {{u"custom.size"_s, u"custom.size"_s}};
    const ImportReport report = runImport(*shop.db, options);
    CHECK(report.created == rows);
    CHECK(report.updated > 0);
}

QList<DealId> openDeals(Shop &shop)
{
    QList<DealId> ids;
    Query q(*shop.db, "SELECT id FROM deal WHERE status = 'open' ORDER BY id LIMIT 2");
    while (q.next())
        ids << DealId {q.integer(0)};
    REQUIRE_FALSE(ids.isEmpty());
    return ids;
}

void moveToLost(Shop &shop)
{
    const QList<Stage> stages = shop.deals.pipelines().all().at(0).stages;
    const auto lost
        = std::find_if(stages.begin(), stages.end(), [](const Stage &s) { return s.kind == StageKind::Lost; });
    Operation operation(*shop.db, OperationKind::Move, u"move"_s);
    shop.deals.move(openDeals(shop), {lost->id, 0, {}, u"Too dear, they said"_s, u"note"_s});
    operation.commit();
}

void segment(Shop &shop)
{
    Operation operation(*shop.db, OperationKind::Settings, u"segment"_s);
    saveSegment(*shop.db, Entity::Customer, u"Rich"_s,
                *parseFilter(u"turnover > 100"_s, shop.customers.catalogue()).filter);
    operation.commit();
}

void mergeTwo(Shop &shop)
{
    const MergePlan plan = planMerge(shop.customers, firstCustomer, {firstCustomer + 1});
    Operation operation(*shop.db, OperationKind::Merge, mergeTitle(shop.customers, plan));
    merge(shop.customers, plan);
    operation.commit();
}

void nothing(Shop &) { }
void undoLast(Shop &shop) { undo(*shop.db, nextUndo(*shop.db)->id); }
void importSome(Shop &shop) { import(shop, 20); }
void importAndUndo(Shop &shop) { importSome(shop); undoLast(shop); }
void redoLast(Shop &shop)
{
    const bool done = redo(*shop.db).has_value();
    CHECK(done);
}

} // namespace

const std::vector<Deed> &deeds()
{
    static const std::vector<Deed> all {
        {"save", nothing, save},
        {"add", nothing, add},
        {"import", nothing, importSome},
        {"move", nothing, moveToLost},
        {"delete", nothing, remove},
        {"undo of an import", importSome, undoLast},
        {"redo of an import", importAndUndo, redoLast},
        {"undo of a removal", remove, undoLast},
        {"merge", nothing, mergeTwo},
        {"undo of a merge", mergeTwo, undoLast},
        {"segment", nothing, segment},
    };
    return all;
}

ShopFolder::ShopFolder() { restore(); }

void ShopFolder::restore() const
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file() + suffix);
    write(u"shop.koriz"_s, filledFile());
}

QString ShopFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile target(m_dir.filePath(name));
    REQUIRE(target.open(QIODevice::WriteOnly));
    REQUIRE(target.write(bytes) == bytes.size());
    return target.fileName();
}

Shop::Shop(const ShopFolder &where)
    : folder(where), db(Database::open(where.file())), customers(*db, fixedClock(today)), deals(*db, fixedClock(today))
{
}

bool isSweep() { return qEnvironmentVariableIntValue("KORIZ_SWEEP") != 0; }

QString troubles(Database &db) { return findProblems(db, true).join(u'\n'); }

} // namespace koriz::test
