#include "tests/support/imports.h"

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;
using test::sharedFile;

namespace {
constexpr auto *sums = "SELECT sum(total_minor) FROM receipt";
constexpr auto *lineSums = "SELECT sum(total_minor) FROM receipt_line";
} // namespace

TEST_CASE_METHOD(ImportFile, "Invoices of Chinook are receipts of their customers", "[import][purchases]")
{
    NEEDS_SHARED("transactions/chinook/Invoice.csv");
    options.createMissing = true; // those who support them
    CHECK(import(Entity::Customer, sharedFile("transactions/chinook/Customer.csv")).created == 59);
    options.createMissing = false;
    const ImportReport report = import(Entity::Purchase, sharedFile("transactions/chinook/Invoice.csv"));
    INFO(test::issueText(report));
    CHECK(report.created == 412);
    CHECK(count("SELECT count(*) FROM receipt") == 412);
    CHECK(count(sums) == 232'860);
    CHECK(count(lineSums) == 232'860);
    CHECK(count("SELECT count(DISTINCT customer_id) FROM receipt") == 59);
    CHECK(one("SELECT min(bought_on) || max(bought_on) FROM receipt") == u"2009-01-012013-12-22");
    CHECK(count("SELECT count(*) FROM receipt WHERE bought_time IS NOT NULL") == 0);
    CHECK(
        count("SELECT sum(r.total_minor) FROM receipt AS r JOIN customer_address AS a ON a.customer_id = r.customer_id "
              "WHERE a.country = 'USA'")
        == 52'306);
    CHECK(import(Entity::Purchase, sharedFile("transactions/chinook/Invoice.csv")).skipped == 412);
}

TEST_CASE_METHOD(ImportFile, "CDNOW: number of items and what was paid", "[import][purchases]")
{
    NEEDS_SHARED("transactions/cdnow_sample_BTYD.csv");
    options.createMissing = true;
    const ImportReport report = import(Entity::Purchase, sharedFile("transactions/cdnow_sample_BTYD.csv"));
    INFO(test::issueText(report));
    CHECK(report.created == 6919);
    CHECK(count(sums) == 24'409'194);
    CHECK(count("SELECT count(DISTINCT customer_id) FROM receipt") == 2357);
    CHECK(report.linkedCreated.value(u"customer"_s) == 2357);
    CHECK(one("SELECT min(bought_on) || max(bought_on) FROM receipt") == u"1997-01-011998-06-30");
    CHECK(one("SELECT quantity_milli || ' ' || price_minor || ' ' || total_minor FROM receipt_line WHERE id = 1")
          == u"2000 1467 2933");
}

TEST_CASE_METHOD(ImportFile, "Orders of the rfm package", "[import][purchases]")
{
    NEEDS_SHARED("transactions/rfm_data_orders.csv");
    options.createMissing = true;
    const ImportReport report = import(Entity::Purchase, sharedFile("transactions/rfm_data_orders.csv"));
    INFO(test::issueText(report));
    CHECK(report.created == 4906);
    CHECK(count("SELECT count(*) FROM customer") == 995);
    CHECK(count("SELECT sum(total_minor) FROM receipt AS r JOIN customer AS c ON c.id = r.customer_id WHERE c.name = "
                "'Add Senger'")
          == 34'000);
}

TEST_CASE_METHOD(ImportFile, "Lines of one number are one receipt", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(Entity::Purchase, QByteArray(
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
        "536365,85123A,WHITE HANGING HEART,6,12/1/2010 8:26,2.5534,17850,UK\n"
        "536366,22633,HAND WARMER,6,12/1/2010 8:28,1.85,17850,UK\n"
        "536365,71053,WHITE LANTERN,3,12/1/2010 8:26,3.3333,17850,UK\n"
        "C536379,85123A,WHITE HANGING HEART,-1,12/13/2010 9:41,2.55,,UK\n"
        "536365,71053,WHITE LANTERN,1,12/1/2010 8:26,3.3333,99,UK\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 4);
    CHECK(report.rejected == 1); // of another customer
    CHECK(count("SELECT count(*) FROM receipt") == 3);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '536365'") == 1532 + 1000); // 15.3204 and 9.9999
    CHECK(one("SELECT bought_on || bought_time FROM receipt WHERE number = '536365'") == u"2010-12-0108:26");
    CHECK(count("SELECT total_minor FROM receipt WHERE number = 'C536379'") == -255);
    CHECK(count("SELECT count(*) FROM receipt WHERE customer_id IS NULL") == 1);
    CHECK(one("SELECT name || sku FROM product WHERE sku = '85123A'") == u"WHITE HANGING HEART85123A");
    CHECK(count("SELECT count(*) FROM product") == 3);
    CHECK(count("SELECT count(*) FROM customer") == 1);
    CHECK(one("SELECT external_id || name FROM customer") == u"1785017850");
}

TEST_CASE_METHOD(ImportFile, "A receipt that was there takes only new lines, and only when asked",
                 "[import][purchases]")
{
    options.createMissing = true;
    import(Entity::Purchase, QByteArray("Number,Date,Product,Quantity,Price\n1,2026-01-05,Tea,1,2.00\n"));
    const QByteArray again("Number,Date,Product,Quantity,Price\n1,2026-01-05,Tea,1,2.00\n1,2026-01-05,Cake,2,1.50\n");
    CHECK(import(Entity::Purchase, again).skipped == 2);
    options.onMatch = OnMatch::Update;
    const ImportReport report = import(Entity::Purchase, again);
    CHECK(report.unchanged == 1);
    CHECK(report.updated == 1);
    CHECK(count(sums) == 500);
    undo(*db, report.operation);
    CHECK(count(sums) == 200);
}

TEST_CASE_METHOD(ImportFile, "What a purchase cannot be without", "[import][purchases]")
{
    const ImportReport report = import(Entity::Purchase,
                                       QByteArray("Number,Date,Customer,Total\n1,,,5\n2,2026-01-05,Nobody,5\n3,2026-01-"
                                                  "05,,abc\n4,2026-01-05,,5\n4,2026-01-06,,7\n"));
    INFO(test::issueText(report));
    CHECK(report.rejected == 3);
    CHECK(report.created == 2);
    CHECK(report.issueCount == 4); // and the other day of receipt 4
    CHECK(one("SELECT bought_on || total_minor FROM receipt") == u"2026-01-051200");
}

TEST_CASE_METHOD(ImportFile, "Lines take the place of a sum that was known alone", "[import][purchases]")
{
    options.createMissing = true;
    import(Entity::Purchase, QByteArray("Number,Date,Total\n1,2026-01-05,5.00\n2,2026-01-05,7.00\n"));
    options.onMatch = OnMatch::Update;
    const ImportReport report = import(Entity::Purchase, QByteArray(
        "Number,Product,Quantity,Price\n1,Tea,2,1.50\n1,Cake,1,2.00\n2,Tea,1,1.50\n"));
    CHECK(report.updated == 3);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '1'") == 500);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '2'") == 150);
    CHECK(count(lineSums) == 650);
    REQUIRE(report.issues.size() == 1); // receipt 2 was 7.00
    CHECK(report.issues.at(0).isNotice);
    undo(*db, report.operation);
    CHECK(count(sums) == 1200);
    CHECK(count(lineSums) == 1200);
}

TEST_CASE_METHOD(ImportFile, "A line without price and total is no free one", "[import][purchases]")
{
    const ImportReport report
        = import(Entity::Purchase, QByteArray("Number,Date,Quantity,Price\n1,2026-01-05,2,\n2,2026-01-05,2,0\n"));
    CHECK(report.rejected == 1);
    CHECK(report.created == 1);
    CHECK(report.issues.at(0).column == u"Price");
}

TEST_CASE_METHOD(ImportFile, "A buyer told by first and last name is one customer", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(
        Entity::Purchase,
        QByteArray("Number,Date,First Name,Last "
                   "Name,Total\n1,2026-01-05,Anna,Ozola,2\n2,2026-01-06,Anna,Ozola,3\n3,2026-01-06,Anna,Kalna,3\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 3);
    CHECK(report.linkedCreated.value(u"customer"_s) == 2);
    CHECK(one("SELECT first_name || last_name || name FROM customer WHERE id = 1") == u"AnnaOzolaAnna Ozola");
}

TEST_CASE_METHOD(ImportFile, "Receipts without any amount are refused, not taken as nothing", "[import][purchases]")
{
    options.createMissing = true;
    CHECK_THROWS_AS(import(Entity::Purchase, QByteArray("Number,Date,Customer,Quantity\n1,2024-01-05,Anna,2\n")),
                    Error);
    CHECK(count("SELECT count(*) FROM receipt") == 0);
}

TEST_CASE_METHOD(ImportFile, "What was taken off is above zero, however it is told", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report
        = import(Entity::Purchase,
                 QByteArray("Transaction ID,Date,Item,Qty,Gross Sales,Discounts,Net Sales\n"
                            "T1,2024-03-01,Pie,2,€10.00,-€1.00,€9.00\nT2,2024-03-02,Pie,-1,-€5.00,€0.50,-€4.50\n"));
    INFO(test::issueText(report));
    CHECK(one("SELECT group_concat(discount_minor || ':' || price_minor, '|') FROM receipt_line")
          == u"100:500|-50:500");
}

TEST_CASE_METHOD(ImportFile, "A return told by a word lowers the turnover", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(Entity::Purchase, QByteArray(
        "Номер чека;Дата;Признак расчета;Товар;Количество;Цена;Сумма\n1;01.03.2024;Приход;Чашка;2;5,00;10,00\n"
        "2;02.03.2024;Возврат прихода;Чашка;1;5,00;5,00\n3;02.03.2024;Возврат прихода;Чашка;-1;5,00;-5,00\n"));
    INFO(test::issueText(report));
    CHECK(one("SELECT group_concat(quantity_milli || ':' || total_minor || ':' || price_minor, '|') FROM receipt_line")
          == u"2000:1000:500|-1000:-500:500|-1000:-500:500");
    CHECK(count(sums) == 0);
}

TEST_CASE_METHOD(ImportFile, "Days as spreadsheets and servers keep them, numbers that were taken for amounts",
                 "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report
        = import(Entity::Purchase,
                 QByteArray("Number,Date,Customer ID,Customer,Total\n1001.0,45000,17850.0,Anna,5\n"
                            "1002.0,45000.75,17850,Anna,5\n1003,1709632800,1.7E+04,Berta,5\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 3);
    CHECK(report.issueCount == 1); // the number whose digits are lost
    CHECK(one("SELECT group_concat(number || ' ' || bought_on || coalesce(bought_time, ''), '|') FROM receipt")
              .startsWith(u"1001 2023-03-15|1002 2023-03-1518:00|1003 2024-03-05"));
    CHECK(one("SELECT group_concat(coalesce(external_id, '-'), '|') FROM customer") == u"17850|-");
}

TEST_CASE_METHOD(ImportFile, "A column of days that is not imported shows how the file writes days",
                 "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(
        Entity::Purchase,
        QByteArray(
            "Order ID,Order Date,Ship Date,CustomerID,CompanyName,Sales\n"
            "1,11/8/2016,11/11/2016,VINET,Vins et alcools,5\n2,10/11/2015,10/18/2015,VINET,Vins et alcools,5\n"));
    INFO(test::issueText(report));
    CHECK(one("SELECT group_concat(bought_on, '|') FROM (SELECT bought_on FROM receipt ORDER BY id)")
          == u"2016-11-08|2015-10-11");
    CHECK(one("SELECT group_concat(name || kind || external_id) FROM customer") == u"Vins et alcoolscompanyVINET");
}

TEST_CASE_METHOD(ImportFile, "What was paid is with the tax", "[import][purchases]")
{
    options.createMissing = true;
    import(Entity::Purchase,
           QByteArray(
               "Invoice No,Invoice Date,Item,Qty,Net price,VAT %,VAT,Net amount,Gross amount\n"
               "A1,2024-02-01,Desk,2,100.00,21,42.00,200.00,242.00\nA2,2024-02-01,Chair,1,10.00,0,0.00,10.00,10.00\n"));
    CHECK(count(sums) == 25'200);
    import(Entity::Purchase,
           QByteArray("Документ;Дата;Номенклатура;Количество;Цена;Сумма;Сумма "
                      "НДС;Всего\nB1;12.05.2024;Стол;3;4500,00;13500,00;2700,00;16200,00\n"
                      "B2;12.05.2024;Стул;1;100,00;100,00;20,00;120,00\n"));
    CHECK(one("SELECT group_concat(total_minor, '|') FROM receipt_line WHERE receipt_id > 2") == u"1620000|12000");
}

TEST_CASE_METHOD(ImportFile, "A cancelled order is no purchase, and that is told", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(
        Entity::Purchase,
        QByteArray("Order "
                   "ID,Date,Customer,Item,Qty,Price,Status\n1,2024-03-01,Anna,Cup,2,5.00,Completed\n2,2024-03-01,Berta,"
                   "Cup,1,5.00,Cancelled\n"
                   "2,2024-03-01,Berta,Pot,1,9.00,\n3,2024-03-02,Anna,Cup,1,5.00,Partially "
                   "refunded\n4,2024-03-02,Anna,Cup,-1,5.00,Refunded\n"
                   "5,2024-03-02,Anna,Cup,1,5.00,Отменён\n6,2024-03-02,Anna,Cup,1,5.00,cancelled by customer\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 3);
    CHECK(report.skipped == 4);
    CHECK(report.issueCount == 4);
    CHECK(count(sums) == 1000 + 500 - 500);
    CHECK(one("SELECT group_concat(name) FROM customer") == u"Anna");
    import(Entity::Purchase,
           QByteArray("Name,Created at,Lineitem name,Lineitem quantity,Lineitem price,Cancelled at\n"
                      "#7,2024-03-03,Cup,1,5.00,2024-03-04 10:00:00 +0200\n#8,2024-03-03,Cup,1,5.00,\n"));
    CHECK(count(sums) == 1500);
}

TEST_CASE_METHOD(ImportFile, "A currency without decimals has thousands only", "[import][purchases]")
{
    Query(*db, "UPDATE setting SET value = 'AMD' WHERE key = 'currency'").exec();
    options.createMissing = true;
    const ImportReport report
        = import(Entity::Purchase,
                 QByteArray("Number;Date;Item;Qty;Price\n1;2024-03-01;Tea;2;1,500 դր.\n2;2024-03-01;Tea;1;12,000\n"));
    INFO(test::issueText(report));
    CHECK(count(sums) == 1'500'000);
}

TEST_CASE_METHOD(ImportFile, "A field of the owner's own is kept on the line and leaves its amounts alone",
                 "[import][purchases]")
{
    options.createMissing = true;
    options.mapping = {{u"Table"_s, u"custom.table"_s}};
    const ImportReport report = import(Entity::Purchase, QByteArray("Receipt,Date,Description,Quantity,Price,Table\n"
        "1,2026-06-01,Coffee,2,5.00,12\n1,2026-06-01,Cake,1,3.00,window\n2,2026-06-01,Tea,1,2.00,\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 3);
    CHECK(count(lineSums) == 1500);
    CHECK(one("SELECT group_concat(v.value) FROM (SELECT v.value FROM custom_value AS v JOIN custom_field AS f ON f.id "
              "= v.field_id "
              "JOIN receipt_line AS l ON l.id = v.record_id WHERE f.key = 'table' ORDER BY l.id) AS v")
          == u"12,window");
}

TEST_CASE_METHOD(ImportFile, "A cost that no sum could hold rejects its line", "[import][purchases]")
{
    const ImportReport report = import(Entity::Purchase, QByteArray("Receipt,Date,Description,Quantity,Price,Cost\n"
        "1,2026-06-01,Grain,900000000,1.00,900000000.00\n2,2026-06-01,Tea,1,2.00,1.00\n"));
    CHECK(report.created == 1);
    REQUIRE(report.rejected == 1);
    CHECK(report.issues.first().column == u"Cost");
}

TEST_CASE_METHOD(ImportFile, "A file that is imported once more is told, since its purchases would count twice",
                 "[import][purchases]")
{
    options.createMissing = true;
    const QString path = write(
        "Date,Customer,Product,Quantity,Price\n2026-01-05,Anna Ozola,Tea,1,2.00\n2026-01-06,Anna Ozola,Tea,1,2.00\n");
    const auto notesOf = [&] {
        options.entity = Entity::Purchase;
        options.source = path;
        return analyse(*db, options).notes;
    };
    const auto toldIn = [](const ImportReport &report) {
        return std::ranges::count_if(report.issues, [](const ImportIssue &issue) {
            return issue.isNotice && issue.reason.contains(u"imported before");
        });
    };
    CHECK(notesOf().isEmpty());
    const ImportReport first = import(Entity::Purchase, path);
    CHECK(first.created == 2);
    CHECK(toldIn(first) == 0);
    REQUIRE(notesOf().size() == 1);
    CHECK(notesOf().first().contains(QString::number(first.operation.value)));
    CHECK(toldIn(import(Entity::Purchase, path)) == 1);

    SECTION("not as something else, nor another file")
    {
        options.entity = Entity::Customer;
        CHECK(analyse(*db, options).notes.isEmpty());
        const QString other
            = write("Date,Customer,Product,Quantity,Price\n2026-01-07,Anna Ozola,Tea,1,2.00\n", "other.csv");
        CHECK(toldIn(import(Entity::Purchase, other)) == 0);
    }
    SECTION("not when it was undone")
    {
        while (const auto step = nextUndo(*db))
            undo(*db, step->id);
        CHECK(notesOf().isEmpty());
        redo(*db);
        redo(*db);
        CHECK(notesOf().size() == 1);
    }
}

TEST_CASE_METHOD(ImportFile, "A line whose amounts no sum could hold is rejected with its column",
                 "[import][purchases]")
{
    const ImportReport report = import(Entity::Purchase, QByteArray("date,total,quantity,discount\n"
                                                                    "2026-01-01,90000000000000000,1,\n"
                                                                    "2026-01-01,90000000000000,0.001,\n"
                                                                    "2026-01-01,5,1,90000000000000000\n"
                                                                    "2026-01-01,5,1,\n"));
    CHECK(report.created == 1);
    REQUIRE(report.issues.size() == 3);
    CHECK(report.issues.at(0).column == u"total");
    CHECK(report.issues.at(1).column == u"total"); // a price of 90 quadrillion each
    CHECK(report.issues.at(2).column == u"discount");
}

TEST_CASE_METHOD(ImportFile, "Articles whose names differ by a sign are two", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(Entity::Purchase, QByteArray("Date,Customer,Product,Quantity,Total\n"
                                                                    "2026-01-05,Anna,Galaxy S10,1,500.00\n"
                                                                    "2026-01-06,Anna,Galaxy S10+,1,700.00\n"
                                                                    "2026-01-07,Anna,GALAXY  S10+,1,700.00\n"
                                                                    "2026-01-08,Anna,Lens -2.5,1,20.00\n"
                                                                    "2026-01-09,Anna,Lens +2.5,1,30.00\n"));
    INFO(test::issueText(report));
    CHECK(report.linkedCreated.value(u"product"_s) == 4);
    const auto sold = [&](const char *name) {
        Query q(*db, "SELECT sum(l.total_minor) FROM receipt_line AS l JOIN product AS p ON p.id = l.product_id "
                     "WHERE p.name = :name");
        return q.bind(":name", QString::fromLatin1(name)).firstInteger().value_or(-1);
    };
    CHECK(sold("Galaxy S10") == 50'000);
    CHECK(sold("Galaxy S10+") == 140'000);
    CHECK(sold("Lens -2.5") == 2'000);
    CHECK(sold("Lens +2.5") == 3'000);
}
