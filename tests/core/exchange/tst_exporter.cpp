#include "core/demo/democompany.h"
#include "core/exchange/exporter.h"
#include "tests/support/imports.h"

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;

namespace {

/// Exports everything of one kind and takes it into another file.
ImportReport carryOver(Database &from, Database &to, Entity entity, const QString &path)
{
    const qint64 rows = exportTable(from, {.entity = entity, .path = path});
    ImportOptions options;
    options.entity = entity;
    options.source = path;
    options.createMissing = true;
    options.today = test::today;
    const ImportReport report = runImport(to, options);
    INFO(test::issueText(report));
    CHECK(report.rows == rows);
    CHECK(report.created == rows);
    CHECK(report.issueCount == 0);
    return report;
}

QString dump(const Database &db, const char *sql)
{
    QStringList lines;
    for (Query q(db, sql); q.next();) {
        QStringList cells;
        for (int i = 0; i < q.columnCount(); ++i)
            cells << q.text(i);
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

void checkSame(const Database &a, const Database &b, const char *sql)
{
    INFO(sql);
    const QString left = dump(a, sql);
    CHECK_FALSE(left.isEmpty());
    CHECK(left == dump(b, sql));
}

} // namespace

TEST_CASE_METHOD(ImportFile, "Customers come back from their export as they were", "[import][export]")
{
    options.createMissing = true;
    options.mapping = {{u"Shoe"_s, u"custom.shoe"_s}};
    import(Entity::Customer,
           QByteArray("external_id,name,first_name,last_name,phone.1,phone.1.type,phone.2,phone.work,email.1,email.2,"
                      "address.1.city,address.2.city,"
                      "address.2.street,address.work.postal_code,birthday,tags,referrer,discount,consent,notes,company,"
                      "Shoe,score,kind\n"
                      "1,Anna Ozola,Anna,Ozola,+371 29,mobile,00371,67,a@x.lv,b@x.lv,Rīga,Cēsis,\"Lielā 1, dz. "
                      "2\",LV-1010,--05-11,\"vip, \"\"x;y\"\"\",,12.5,yes,"
                      "\"two\nlines; and \"\"quotes\"\"\",SIA Koks,38,1.5,person\n"
                      "2,Berta,,,,,,,,,,,,,1980,one,Zane,,,,,,,\n"
                      "3,Zane,,,555,home,,,,,,,,,1990-01-02,\"a, b\",Anna Ozola,,,,,,,company\n"
                      "4,Anna Ozola,,,,,,,,,,,,,,,,,,=1+1,,,,\n"));
    REQUIRE(count("SELECT count(*) FROM customer") == 4);
    const auto other = Database::inMemory();
    carryOver(*db, *other, Entity::Customer, dir.filePath(u"out."_s + GENERATE(u"csv"_s, u"xlsx"_s)));
    for (const char *sql : {"SELECT c.external_id, c.name, c.first_name, c.last_name, c.kind, c.birthday, "
                            "c.discount_bp, c.consent, c.notes, c.score, "
                            "r.name, c.completeness FROM customer AS c LEFT JOIN customer AS r ON r.id = c.referrer_id "
                            "ORDER BY c.external_id",
                            "SELECT external_id, position, type, number, digits FROM customer_phone JOIN customer ON "
                            "id = customer_id ORDER BY 1, 2",
                            "SELECT external_id, position, type, address FROM customer_email JOIN customer ON id = "
                            "customer_id ORDER BY 1, 2",
                            "SELECT external_id, position, type, city, street, postal_code FROM customer_address JOIN "
                            "customer ON id = customer_id ORDER BY 1, 2",
                            "SELECT external_id, t.kind, t.name FROM customer_tag JOIN customer AS c ON c.id = "
                            "customer_id JOIN tag AS t ON t.id = tag_id ORDER BY 1, 2, 3",
                            "SELECT external_id, k.name FROM customer_company JOIN customer AS c ON c.id = "
                            "customer_company.customer_id JOIN company AS k ON k.id = company_id ORDER BY 1",
                            "SELECT external_id, f.key, value FROM custom_value JOIN custom_field AS f ON f.id = "
                            "field_id JOIN customer AS c ON c.id = record_id ORDER BY 1"})
        checkSame(*db, *other, sql);
}

TEST_CASE_METHOD(ImportFile, "Deals come back with their course", "[import][export]")
{
    options.createMissing = true;
    import(Entity::Customer, QByteArray("ID,Name,Email\n1,Anna,a@x.lv\n2,Anna,b@x.lv\n"));
    import(Entity::Deal,
           QByteArray("external_id,title,customer.external_id,value,pipeline,stage,created,close_date,loss_reason,"
                      "stage.Interest.entered,stage.Tasting.entered,tags,product\n"
                      "D1,First,1,1234.56,,Won,2026-01-02,2026-03-04,,2026-01-10,2026-02-01,x,Oak\n"
                      "D2,Second,2,10,,Lost,2026-01-02,2026-02-04,Price,,,,\n"
                      "D3,Third,,0,Renewals,Offer,2026-01-05,2026-09-01,,,,,\n"
                      "D4,Fourth,1,5,,Tasting,2026-01-05,,,,2026-01-06,,\n"));
    REQUIRE(count("SELECT count(*) FROM deal") == 4);
    const auto other = Database::inMemory();
    const QString suffix = GENERATE(u"csv"_s, u"xlsx"_s);
    carryOver(*db, *other, Entity::Customer, dir.filePath(u"c."_s + suffix));
    carryOver(*db, *other, Entity::Deal, dir.filePath(u"d."_s + suffix));
    for (const char *sql :
         {"SELECT d.external_id, title, value_minor, p.name, s.name, status, d.probability_bp, expected_close_on, "
          "created_on, closed_on, l.name, "
          "c.external_id FROM deal AS d JOIN pipeline AS p ON p.id = d.pipeline_id JOIN stage AS s ON s.id = stage_id "
          "LEFT JOIN loss_reason AS l ON l.id = loss_reason_id LEFT JOIN customer AS c ON c.id = customer_id ORDER BY "
          "1",
          "SELECT d.external_id, s.name, entered_at, left_at FROM stage_log AS g JOIN deal AS d ON d.id = g.deal_id "
          "JOIN stage AS s ON s.id = g.stage_id ORDER BY 1, g.id"})
        checkSame(*db, *other, sql);
}

TEST_CASE_METHOD(ImportFile, "Receipts come back, returns too", "[import][export]")
{
    options.createMissing = true;
    import(Entity::Purchase, QByteArray(
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n"
        "1,A1,Oak,6,2010-12-01 08:26,2.5534,17850\n1,B2,Ash,3,2010-12-01 08:26,3.3333,17850\n"
        "C2,A1,Oak,-1,2010-12-13 09:41,2.55,\n,B2,Ash,0.5,2010-12-14,1.10,17850\n"));
    REQUIRE(count("SELECT count(*) FROM receipt_line") == 4);
    const auto other = Database::inMemory();
    carryOver(*db, *other, Entity::Purchase, dir.filePath(u"p."_s + GENERATE(u"csv"_s, u"xlsx"_s)));
    checkSame(*db, *other,
              "SELECT r.number, bought_on, bought_time, r.total_minor, c.external_id, l.quantity_milli, l.price_minor, "
              "l.total_minor, "
              "p.sku, p.name, l.description FROM receipt AS r JOIN receipt_line AS l ON l.receipt_id = r.id JOIN "
              "product AS p "
              "ON p.id = l.product_id LEFT JOIN customer AS c ON c.id = r.customer_id ORDER BY l.id");
}

TEST_CASE_METHOD(ImportFile, "A sample company of a thousand customers moves into another file", "[import][export]")
{
    fillDemo(*db, {.customers = 1000, .seed = 11, .today = test::today, .country = {}, .language = {}});
    const auto other = Database::inMemory();
    const QString suffix = GENERATE(u"csv"_s, u"xlsx"_s);
    for (const Entity entity : {Entity::Product, Entity::Campaign, Entity::Customer, Entity::Deal, Entity::Purchase,
                                Entity::Activity, Entity::Feedback})
        carryOver(*db, *other, entity, dir.filePath(entityInfo(entity).key + u'.' + suffix));
    // Records are told by their numbers, which both files give in the same order; a few numbers of other programs were
    // made.
    for (const char *sql :
         {"SELECT id, kind, name, first_name, last_name, birthday, gender, language, referrer_id, first_contact_on, "
          "lifecycle, consent, notes, "
          "completeness FROM customer ORDER BY id",
          "SELECT c.id, s.name, p.name, l.name, e.name FROM customer AS c LEFT JOIN source AS s ON s.id = c.source_id "
          "LEFT JOIN campaign AS p "
          "ON p.id = c.campaign_id LEFT JOIN loyalty_level AS l ON l.id = c.loyalty_level_id LEFT JOIN employee AS e "
          "ON e.id = c.employee_id ORDER BY 1",
          "SELECT customer_id, position, type, number, digits FROM customer_phone ORDER BY 1, 2",
          "SELECT customer_id, position, type, address FROM customer_email ORDER BY 1, 2",
          "SELECT customer_id, position, type, country, region, city, district, street, building, apartment, "
          "postal_code FROM customer_address ORDER BY 1, 2",
          "SELECT customer_id, t.kind, t.name FROM customer_tag JOIN tag AS t ON t.id = tag_id ORDER BY 1, 2, 3",
          "SELECT d.id, title, customer_id, value_minor, s.name, d.status, expected_close_on, created_on, closed_on "
          "FROM deal AS d JOIN stage AS s ON s.id = stage_id ORDER BY 1",
          "SELECT r.id, number, bought_on, customer_id, r.total_minor, l.quantity_milli, l.price_minor, l.total_minor, "
          "p.name FROM receipt AS r "
          "JOIN receipt_line AS l ON l.receipt_id = r.id JOIN product AS p ON p.id = l.product_id ORDER BY 1, l.id",
          "SELECT id, kind, subject, customer_id, deal_id, status, due_at, done_at, priority, outcome FROM activity "
          "ORDER BY id",
          "SELECT id, customer_id, kind, rating, comment FROM feedback ORDER BY id"})
        checkSame(*db, *other, sql);
    CHECK(Query(*other, "SELECT count(*) FROM customer WHERE external_id IS NOT NULL").firstInteger().value_or(99)
          < 20);
}

TEST_CASE_METHOD(ImportFile, "What a file exported adds nothing to it, and an edited row changes its own record",
                 "[import][export]")
{
    fillDemo(*db, {.customers = 60, .seed = 4, .today = test::today, .country = {}, .language = {}});
    Query(*db, "UPDATE receipt SET number = NULL WHERE id % 2").exec();
    const auto [entity, name, column] = GENERATE(table<Entity, const char *, QByteArray>({
        {Entity::Customer, "customer", "notes"},
        {Entity::Deal, "deal", "notes"},
        {Entity::Activity, "activity", "notes"},
        {Entity::Feedback, "feedback", "comment"},
        {Entity::Purchase, "receipt", "notes"},
    }));
    const QByteArray table(name);
    INFO(name);
    const QString path = dir.filePath(u"out.csv"_s);
    exportTable(*db, {.entity = entity, .path = path});
    const qint64 records = count(("SELECT count(*) FROM " + table).constData());
    REQUIRE(records > 10);
    const ImportReport same = import(entity, path);
    INFO(test::issueText(same));
    CHECK(same.created == 0);
    CHECK(same.skipped == same.rows);

    Query(*db, "UPDATE " + table + " SET " + column + " = 'edited ' || id").exec();
    exportTable(*db, {.entity = entity, .path = path});
    Query(*db, "UPDATE " + table + " SET " + column + " = NULL").exec();
    options.onMatch = OnMatch::Update;
    CHECK(import(entity, path).created == 0);
    CHECK(count(("SELECT count(*) FROM " + table).constData()) == records);
    CHECK(count(("SELECT count(*) FROM " + table + " WHERE " + column + " = 'edited ' || id").constData()) == records);
}

TEST_CASE_METHOD(ImportFile, "An exported customer is known again whatever was edited; another file keeps no such number",
                 "[import][export]")
{
    import(Entity::Customer, QByteArray("name,phone,email\nAnna,29000001,\nBerta,,b@x.lv\n"));
    const QString path = dir.filePath(u"out.csv"_s);
    exportTable(*db, {.entity = Entity::Customer, .path = path});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray edited = file.readAll().replace("29000001", "29000002").replace("b@x.lv", "berta@x.lv");
    options.onMatch = OnMatch::Update;
    CHECK(import(Entity::Customer, edited).updated == 2);
    CHECK(one("SELECT group_concat(number) FROM customer_phone") == u"29000002");
    CHECK(one("SELECT group_concat(address) FROM customer_email") == u"berta@x.lv");

    const auto other = Database::inMemory();
    carryOver(*db, *other, Entity::Customer, path);
    CHECK(test::sqlText(*other, "SELECT count(*) || ' ' || count(external_id) FROM customer") == u"2 0");
    Query(*other, "UPDATE customer SET external_id = 'HS-' || id").exec(); // numbers of another program stay
    options.source = path;
    CHECK(runImport(*other, options).created == 0);
    CHECK(test::sqlText(*other, "SELECT count(*) FROM customer WHERE external_id LIKE 'HS-%'") == u"2");
}

TEST_CASE_METHOD(ImportFile, "One of several of a name is meant, also before its own row", "[import][export]")
{
    options.createMissing = true;
    import(Entity::Customer, QByteArray("external_id,name,email,referrer\n,Eve,,bob@x.lv\n,Bob,bob@x.lv,\n,Bob,,\n"));
    CHECK(count("SELECT count(*) FROM customer") == 3);
    CHECK(one("SELECT r.name FROM customer AS c JOIN customer AS r ON r.id = c.referrer_id WHERE c.name = 'Eve'")
          == u"Bob");
    Query(*db, "UPDATE customer SET referrer_id = 3 WHERE name = 'Eve'").exec(); // the one without an address
    const auto other = Database::inMemory();
    carryOver(*db, *other, Entity::Customer, dir.filePath(u"c.csv"_s));
    CHECK(test::sqlText(*other,
                        "SELECT r.name || r.external_id || (SELECT count(*) FROM customer_email WHERE customer_id = "
                        "r.id) FROM customer AS c "
                        "JOIN customer AS r ON r.id = c.referrer_id WHERE c.name = 'Eve'")
          == u"Bobkoriz-customer-30");
    CHECK(count("SELECT count(*) FROM customer WHERE external_id IS NOT NULL") == 0);
}

TEST_CASE_METHOD(ImportFile, "An export that cannot be finished leaves the old file", "[export]")
{
    customer(u"Anna"_s);
    const QString path = write("old", "out.csv");
    std::atomic_bool cancelled {true};
    CHECK_THROWS_AS(exportTable(*db, {.entity = Entity::Customer, .path = path}, {{}, &cancelled}), Cancelled);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "old");
    CHECK_THROWS_AS(exportTable(*db, {.entity = Entity::Customer, .path = path, .columns = {u"nothing"_s}}), Error);
}
