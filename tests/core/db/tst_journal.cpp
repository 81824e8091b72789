#include "core/base/error.h"
#include "core/db/history.h"
#include "core/db/writeguard.h"
#include "tests/support/content.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::test;

namespace {

/// Tables whose changes are not undone, and why.
const QHash<QString, QString> exempt {
    {u"setting"_s, u"of the file, not of the business"_s},
    {u"operation"_s, u"the journal itself"_s},
    {u"operation_change"_s, u"the journal itself"_s},
};

struct OnDisk
{
    QTemporaryDir dir {};
    std::unique_ptr<Database> db = Database::create(dir.filePath(u"f.koriz"_s), {u"EUR"_s, u"LV"_s, u"en"_s});
    CustomerStore customers {*db, fixedClock(today)};

    QByteArray now() const { return content(*db, Content::Everything); }
};

QString nameOf(const EntityStore &store) { return store.catalogue().info().titleField; }

void rename(TestFile &file, qint64 id, const QString &name)
{
    Operation operation(*file.db, OperationKind::Edit, u"rename to "_s + name);
    Record record = *file.customers.load(id);
    record.set(file.customers.catalogue().indexOf(nameOf(file.customers)), name);
    file.customers.update(record);
    operation.commit();
}

QString refusalOf(Database &db, OperationId operation)
{
    try {
        undo(db, operation);
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Refused);
        return error.summary();
    }
    return {};
}

} // namespace

TEST_CASE_METHOD(TestFile, "Every table is journaled, or exempt for a reason, and has a key that sessions see",
                 "[db][undo]")
{
    Query tables(*db,
                 "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT "
                 "LIKE 'search_text%'");
    int journaled = 0;
    while (tables.next()) {
        const QString name = tables.text(0);
        INFO(name.toStdString());
        CHECK(isJournaled(name.toStdString()) != exempt.contains(name));
        journaled += isJournaled(name.toStdString()) ? 1 : 0;
        // A session passes over tables without a primary key and over rows with NULL in it.
        Query key(
            *db,
            R"sql(SELECT count(*), sum("notnull" OR type = 'INTEGER' AND (SELECT count(*) FROM pragma_table_info(:table) WHERE pk > 0) = 1)
                             FROM pragma_table_info(:table) WHERE pk > 0)sql");
        key.bind(":table", name);
        REQUIRE(key.next());
        CHECK(key.integer(0) > 0);
        CHECK((key.integer(0) == key.integer(1) || tables.text(1).contains(u"WITHOUT ROWID")));
    }
    CHECK(journaled > 30);
}

TEST_CASE_METHOD(TestFile, "A row written to any table inside an operation can be undone", "[db][undo]")
{
    customer(u"Anna"_s);
    QStringList names;
    Query tables(*db,
                 "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE "
                 "'search_text%'");
    while (tables.next())
        names << tables.text(0);
    db->execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    for (const QString &name : names) {
        if (exempt.contains(name) || name == u"search_entry") // that one goes with its index
            continue;
        QStringList columns, values;
        Query info(*db, "SELECT name, type FROM pragma_table_info(:table)");
        info.bind(":table", name);
        while (info.next()) {
            columns << u'"' + info.text(0) + u'"';
            values << (info.text(1) == u"TEXT" ? u"'7777'"_s : info.text(1) == u"BLOB" ? u"x'77'"_s : u"7777"_s);
        }
        const QByteArray before = content(*db, Content::Owner);
        INFO(name.toStdString());
        Operation operation(*db, OperationKind::Add, name);
        Query(*db, u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(name, columns.join(u','), values.join(u',')).toUtf8())
            .exec();
        const OperationId id = operation.commit();
        REQUIRE(content(*db, Content::Owner) != before);
        REQUIRE_FALSE(id.isNull());
        undo(*db, id);
        CHECK(content(*db, Content::Owner) == before);
    }
}

TEST_CASE_METHOD(OnDisk, "What is written past the journal is refused and leaves nothing", "[db][undo]")
{
    const QByteArray before = now();
    const char *sql = "INSERT INTO source (name, name_key) VALUES ('Past', 'past')";
    SECTION("alone") { CHECK_THROWS_AS(Query(*db, sql).exec(), Error); }
    SECTION("in a transaction")
    {
        CHECK_THROWS_AS([&] {
            Transaction transaction(*db);
            Query(*db, sql).exec();
            transaction.commit();
        }(), Error);
    }
    SECTION("after an operation that failed")
    {
        { Operation operation(*db, OperationKind::Add, u"given up"_s); Query(*db, sql).exec(); }
        CHECK_THROWS_AS(Query(*db, sql).exec(), Error);
    }
    SECTION("on a table without row numbers")
    {
        CHECK_THROWS_AS(Query(*db, "INSERT INTO attachment_data (sha256, data) VALUES ('a', x'00')").exec(), Error);
    }
    SECTION("by a worker's connection") { CHECK_THROWS_AS(Query(*db->reopen(), sql).exec(), Error); }
    CHECK(now() == before);
    {
        Operation operation(*db, OperationKind::Add, u"source"_s);
        Query(*db, sql).exec();
        CHECK_FALSE(operation.commit().isNull());
    }
    CHECK(now() != before);
}

TEST_CASE_METHOD(TestFile, "A table emptied by a statement that was prepared earlier is journaled", "[db][undo]")
{
    customer(u"Anna"_s);
    Query clear(*db, "DELETE FROM loss_reason");
    const QByteArray before = content(*db, Content::Owner);
    Operation operation(*db, OperationKind::Delete, u"clear"_s);
    clear.exec();
    const OperationId id = operation.commit();
    REQUIRE(content(*db, Content::Owner) != before);
    undo(*db, id);
    CHECK(content(*db, Content::Owner) == before);
}

TEST_CASE_METHOD(TestFile, "An older operation is undone while nothing depends on it, else the words name what does",
                 "[db][undo]")
{
    const qint64 anna = customer(u"Anna"_s);
    const OperationId addedAnna = nextUndo(*db)->id;
    const qint64 berta = add(customers, {{u"name"_s, u"Berta"_s}, {u"tags"_s, QStringList {u"vip"_s}}});
    const OperationId addedBerta = nextUndo(*db)->id;
    SECTION("nothing depends")
    {
        undo(*db, addedAnna);
        CHECK_FALSE(customers.load(anna));
        CHECK(customers.load(berta));
    }
    SECTION("an edit of the same record")
    {
        rename(*this, anna, u"Anna Ozola"_s);
        CHECK(refusalOf(*db, addedAnna).contains(u"“rename to Anna Ozola”"));
        undo(*db, addedBerta);
        undo(*db, dependents(*db, addedAnna).value(0).id);
        CHECK(dependents(*db, addedAnna).isEmpty());
        undo(*db, addedAnna);
        CHECK(Query(*db, "SELECT count(*) FROM customer").firstInteger() == 0);
    }
    SECTION("a record that points to it")
    {
        Operation operation(*db, OperationKind::Add, u"sofa for Anna"_s);
        Record deal = deals.blank();
        deal.set(deals.catalogue().indexOf(u"title"), u"Sofa"_s);
        deal.set(deals.catalogue().indexOf(u"customer"), anna);
        deals.add(deal);
        operation.commit();
        const QString said = refusalOf(*db, addedAnna);
        CHECK(said.contains(u"“sofa for Anna”"));
        CHECK_FALSE(said.contains(u"…"));
    }
    SECTION("many: some are named")
    {
        for (int i = 1; i <= 5; ++i)
            rename(*this, anna, u"Anna %1"_s.arg(i));
        const QString said = refusalOf(*db, addedAnna);
        for (const QString &name : {u"“rename to Anna 5”"_s, u"“rename to Anna 4”"_s, u"“rename to Anna 3”"_s, u"…"_s})
            CHECK(said.contains(name));
        CHECK_FALSE(said.contains(u"Anna 2"));
    }
    SECTION("a tag it made that another record has")
    {
        const qint64 carl = add(customers, {{u"name"_s, u"Carl"_s}, {u"tags"_s, QStringList {u"VIP"_s}}});
        CHECK_FALSE(refusalOf(*db, addedBerta).isEmpty());
        CHECK(customers.load(carl));
    }
}

TEST_CASE_METHOD(TestFile, "A damaged journal refuses to undo and changes nothing", "[db][undo]")
{
    customer(u"Anna"_s);
    const QByteArray damage
        = GENERATE(QByteArray(""), QByteArray("\0\0\0\x10rubbish", 11), qCompress(QByteArray(40, '\xff')));
    Query(*db, "UPDATE operation_change SET changeset = ?1").bind(1, damage).exec();
    const QByteArray before = content(*db, Content::Everything);
    CHECK_THROWS_AS(undo(*db, nextUndo(*db)->id), Error);
    CHECK(content(*db, Content::Everything) == before);
}

TEST_CASE_METHOD(TestFile, "A step whose record in the journal is gone is not said to be undone", "[db][undo]")
{
    customer(u"Anna"_s);
    Query(*db, "DELETE FROM operation_change").exec();
    const QByteArray before = content(*db, Content::Everything);
    CHECK_THROWS_AS(undo(*db, nextUndo(*db)->id), Error);
    CHECK(content(*db, Content::Everything) == before);
}

TEST_CASE_METHOD(TestFile, "A name that was undone is not remembered by stores that stay open", "[db][undo]")
{
    add(customers, {{u"name"_s, u"Anna"_s}, {u"tags"_s, QStringList {u"vip"_s}}});
    undo(*db, nextUndo(*db)->id); // the tag goes, and its number is free
    add(deals, {{u"title"_s, u"Sofa"_s}, {u"tags"_s, QStringList {u"urgent"_s}}});
    const qint64 berta = add(customers, {{u"name"_s, u"Berta"_s}, {u"tags"_s, QStringList {u"vip"_s}}});
    CHECK(customers.load(berta)->value(customers.catalogue().indexOf(u"tags")).toStringList()
          == QStringList {u"vip"_s});
}

TEST_CASE_METHOD(TestFile,
                 "Values of own fields and attachments go with their record, also those a store does not know", "[db]")
{
    const qint64 anna = customer(u"Anna"_s);
    db->execute("INSERT INTO custom_field (entity, key, label, type) VALUES ('customers', 'size', 'Size', 'text');"
                "INSERT INTO custom_value (field_id, record_id, value) SELECT 1, id, 'XL' FROM customer;"
                "INSERT INTO attachment (entity, record_id, name, kind, sha256, bytes, added_at)"
                " SELECT 'customers', id, 'a.pdf', 'file', 'x', 1, '' FROM customer");
    {
        Operation operation(*db, OperationKind::Delete, u"delete"_s);
        customers.remove(anna);
        operation.commit();
    }
    CHECK(Query(*db, "SELECT count(*) FROM custom_value").firstInteger() == 0);
    CHECK(Query(*db, "SELECT count(*) FROM attachment").firstInteger() == 0);
}

TEST_CASE_METHOD(test::TestFile, "A step counts what the owner changed, not what the search index needs", "[journal]")
{
    const qint64 anna = customer(u"Anna Ozola"_s);
    Operation operation(*db, OperationKind::Edit, u"Name"_s);
    auto record = *customers.load(anna);
    record.set(customers.catalogue().indexOf(u"name"), u"Anna Lapa"_s);
    customers.update(record);
    operation.commit();
    CHECK(operations(*db, 1).first().changes == 1);
    SECTION("however large it is")
    {
        Operation many(*db, OperationKind::Add, u"many"_s);
        auto blank = customers.blank(); // a row for the name alone
        blank.set(customers.catalogue().indexOf(u"name"), u"Bert"_s);
        for (int i = 0; i < 500; ++i)
            customers.add(blank);
        many.commit();
        CHECK(operations(*db, 1).first().changes == 500);
    }
}
