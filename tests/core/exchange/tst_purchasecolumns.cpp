#include "tests/support/imports.h"

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;

TEST_CASE_METHOD(ImportFile,
                 "Orders of Shopify: sums of the order stand beside its first line, and are no sums of lines",
                 "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(
        Entity::Purchase,
        QByteArray(
            "Name,Email,Currency,Subtotal,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem "
            "price,Lineitem sku,Lineitem discount,Billing Name\n"
            "#1001,anna@example.com,EUR,35.00,33.00,2.00,2025-03-01 10:00:00 +0200,2,Honey,10.00,H1,0.00,Anna Ozola\n"
            "#1001,anna@example.com,,,,,2025-03-01 10:00:00 +0200,1,Tea,15.00,T1,2.00,\n"
            "#1002,janis@example.com,EUR,10.00,10.00,0.00,2025-03-02 10:00:00 +0200,1,Honey,10.00,H1,0.00,Janis "
            "Kalns\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 3);
    CHECK(count("SELECT count(*) FROM receipt") == 2);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '#1001'") == 3300);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '#1002'") == 1000);
    CHECK(count("SELECT sum(discount_minor) FROM receipt_line") == 200);
    CHECK(count("SELECT count(*) FROM customer") == 2);
}

TEST_CASE_METHOD(ImportFile, "Orders of Shopify are numbered by their name, whatever else has a number",
                 "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(
        Entity::Purchase,
        QByteArray("Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing "
                   "Name,Billing City,Receipt Number,Payment ID\n"
                   "#71,,paid,2026-04-04 00:27:43 +0500,2,Honey,10.00,Anna Ozola,Riga,,#71.1\n"
                   "#71,,,2026-04-04 00:27:43 +0500,1,Tea,15.00,,,,\n"
                   "#72,,voided,2026-04-04 09:00:00 +0500,1,Tea,15.00,Janis Kalns,Cesis,,#72.1\n"
                   "#72,,,2026-04-04 09:00:00 +0500,1,Honey,10.00,,,,\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(report.skipped == 2);
    CHECK(one("SELECT r.number || r.total_minor || c.name || r.bought_on || r.bought_time FROM receipt AS r "
              "JOIN customer AS c ON c.id = r.customer_id")
          == u"#713500Anna Ozola2026-04-0400:27");
}

TEST_CASE_METHOD(ImportFile, "A total that every line repeats is the total of the receipt", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(Entity::Purchase, QByteArray(
        "Order ID,Date,Customer,Product,Quantity,Price,Total\n"
        "1,2025-03-01,Anna,Honey,2,10.00,35.00\n"
        "1,2025-03-01,Anna,Tea,1,15.00,35.00\n"
        "2,2025-03-02,Janis,Honey,1,10.00,10.00\n"));
    INFO(test::issueText(report));
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '1'") == 3500);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '2'") == 1000);
}

TEST_CASE_METHOD(ImportFile, "A discount in percent, as a share or as an amount", "[import][purchases]")
{
    options.createMissing = true;
    SECTION("percent")
    {
        import(Entity::Purchase, QByteArray("Number,Date,Customer,Quantity,Price,Discount %\n"
                                            "1,2025-03-01,Anna,2,10.00,10\n2,2025-03-01,Anna,1,9.99,12.5\n"));
        CHECK(count("SELECT total_minor FROM receipt WHERE number = '1'") == 1800);
        CHECK(count("SELECT total_minor FROM receipt WHERE number = '2'") == 874); // 9.99 - 1.24875
    }
    SECTION("a share, as Northwind writes it")
    {
        import(Entity::Purchase,
               QByteArray("OrderID,OrderDate,Customer,Quantity,UnitPrice,Discount\n"
                          "10250,1996-07-08,HANAR,35,42.40,0.15\n10250,1996-07-08,HANAR,15,16.80,0.15\n"
                          "10251,1996-07-08,VICTE,6,16.80,0.05\n10251,1996-07-08,VICTE,20,16.80,0\n"));
        CHECK(count("SELECT total_minor FROM receipt WHERE number = '10250'") == 126'140 + 21'420);
        CHECK(count("SELECT total_minor FROM receipt WHERE number = '10251'") == 9'576 + 33'600);
    }
    SECTION("an amount, also below zero")
    {
        import(Entity::Purchase, QByteArray("Number,Date,Customer,Quantity,Price,Discount\n"
                                            "1,2025-03-01,Anna,2,10.00,3.00\n2,2025-03-01,Anna,1,10.00,-3.00\n"));
        CHECK(count("SELECT total_minor FROM receipt WHERE number = '1'") == 1700);
        CHECK(count("SELECT total_minor FROM receipt WHERE number = '2'") == 700);
    }
    SECTION("what takes off everything and more is no discount")
    {
        const ImportReport report
            = import(Entity::Purchase,
                     QByteArray("Number,Date,Customer,Quantity,Price,Discount %\n1,2025-03-01,Anna,2,10.00,150\n"));
        CHECK(report.rejected == 1);
    }
}

TEST_CASE_METHOD(ImportFile, "Amounts in the currency of the file, and no others", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(
        Entity::Purchase,
        QByteArray("Number,Date,Customer,Total,Currency\n"
                   "1,2025-03-01,Anna,10.00,EUR\n2,2025-03-01,Anna,10.00,USD\n3,2025-03-01,Anna,10.00,euro\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(report.rejected == 1);
    CHECK(test::issueText(report).find("USD") != std::string::npos);
}

TEST_CASE_METHOD(ImportFile, "Rows that tell nothing of a receipt go on with the one before", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(Entity::Purchase, QByteArray(
        "Order Reference,Date,Customer,Product,Quantity,Unit Price\n"
        "S1,2025-03-01,Anna,Honey,2,10.00\n,,,Tea,1,15.00\nS2,2025-03-02,Janis,Honey,1,10.00\n"));
    INFO(test::issueText(report));
    CHECK(report.rejected == 0);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = 'S1'") == 3500);
    CHECK(count("SELECT count(*) FROM receipt") == 2);
}

TEST_CASE_METHOD(ImportFile, "What a line cost may be told as a whole, or follow from what it brought",
                 "[import][purchases]")
{
    options.createMissing = true;
    const auto costs = [&] {
        return one("SELECT group_concat(cost_minor) FROM (SELECT cost_minor FROM receipt ORDER BY id)");
    };
    SECTION("by its heading")
    {
        import(Entity::Purchase, QByteArray("Number,Date,Quantity,Price,Total Cost\n1,2025-03-01,4,10.00,20.00\n"
                                            "2,2025-03-01,-2,10.00,10.00\n"));
        CHECK(costs() == u"2000,-1000");
    }
    SECTION("by its values: cogs above the price")
    {
        import(Entity::Purchase,
               QByteArray("Invoice ID,Date,Quantity,Unit price,Total,cogs,gross income\n"
                          "1,2025-03-01,7,74.69,548.97,522.83,26.14\n2,2025-03-01,5,15.28,80.22,76.40,3.82\n"
                          "3,2025-03-01,1,46.33,48.65,46.33,2.32\n"));
        CHECK(costs() == u"52283,7640,4633");
    }
    SECTION("by its values: the cost of one")
    {
        import(Entity::Purchase,
               QByteArray("Number,Date,Quantity,Price,Cost\n1,2025-03-01,7,10.00,6.00\n2,2025-03-01,5,8.00,4.00\n"));
        CHECK(costs() == u"4200,2000");
    }
    SECTION("by the profit, where no cost is told")
    {
        import(Entity::Purchase, QByteArray("Order ID,Order Date,Quantity,Sales,Profit\n1,2025-03-01,2,261.96,41.9136\n"
                                            "2,2025-03-01,1,50.00,-10.00\n"));
        CHECK(costs() == u"22004,6000"); // of two at 110.02, which 110.0232 is rounded to
    }
    SECTION("with the decimal mark of its column")
    {
        import(Entity::Purchase, QByteArray("Number;Date;Quantity;Price;Total Cost\n1;01.03.2025;4;10,00;20,00\n"
                                            "2;01.03.2025;2;10,00;1,234\n"));
        CHECK(costs() == u"2000,124");
    }
}

TEST_CASE_METHOD(ImportFile, "A list that names no goods tells their kind", "[import][purchases]")
{
    options.createMissing = true;
    import(Entity::Purchase,
           QByteArray("Order ID,Order Date,Item Type,Units Sold,Unit Price\n1,2025-03-01,Fruits,2,9.33\n"));
    CHECK(one("SELECT name FROM product") == u"Fruits");
    import(Entity::Purchase,
           QByteArray("Order ID,Order Date,Category,Product,Quantity,Price\n2,2025-03-02,Drinks,Tea,2,9.33\n"));
    CHECK(count("SELECT count(*) FROM product WHERE name = 'Drinks'") == 0);
}

TEST_CASE_METHOD(ImportFile, "Receipts of Loyverse: costs of whole lines, and refunds told by a word and a sum",
                 "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report
        = import(Entity::Purchase,
                 QByteArray("Date,Receipt number,Receipt type,Item,Quantity,Gross sales,Discounts,Net sales,Cost of "
                            "goods,Gross profit,Cashier name\n"
                            "3/1/24 9:12 AM,1-1001,Sale,Latte,2.000,7.00,0.70,6.30,2.00,4.30,Anna\n"
                            "3/13/24 9:42 PM,1-1002,Refund,Cake,1.000,-3.50,0.00,-3.50,-1.00,-2.50,Anna\n"));
    INFO(test::issueText(report));
    CHECK(
        one("SELECT group_concat(quantity_milli || ' ' || price_minor || ' ' || cost_minor || ' ' || total_minor, '|') "
            "FROM receipt_line")
        == u"2000 350 100 630|-1000 350 100 -350");
    CHECK(count("SELECT sum(total_minor - cost_minor) FROM receipt") == 180);
    CHECK(count("SELECT count(employee_id) FROM receipt") == 2);
}

TEST_CASE_METHOD(ImportFile, "Receipts of Lightspeed: heads and payments are no lines, but tell whose they are",
                 "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report
        = import(Entity::Purchase,
                 QByteArray("Date,Receipt,Line Type,SKU,Product,Quantity,Total,Customer Code,Customer Name\n"
                            "2026-03-01,101,Sale,,,3,30.25,C-1,Anna\n2026-03-01,101,Sale Line,A1,Bread,2,12.10,,\n"
                            "2026-03-01,101,Sale Line,A2,Cake,1,18.15,,\n2026-03-01,101,Payment,,Cash,,30.25,,\n"
                            "2026-03-01,102,Sale Line,A1,Bread,1,6.05,,\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 3);
    CHECK(report.skipped == 2);
    CHECK(report.issueCount == 2);
    CHECK(count("SELECT r.total_minor FROM receipt AS r JOIN customer AS c ON c.id = r.customer_id WHERE c.external_id "
                "= 'C-1'")
          == 3025);
    CHECK(count("SELECT total_minor FROM receipt WHERE customer_id IS NULL") == 605);
    CHECK(count("SELECT count(*) FROM product") == 2);
}

TEST_CASE_METHOD(ImportFile, "Sum, discount and what was paid stand side by side", "[import][purchases]")
{
    options.createMissing = true;
    import(Entity::Purchase,
           QByteArray("Чек;Дата открытия;Товар;Кол-во;Цена;Сумма;Скидка;К оплате\n"
                      "1;01.03.2026 10:05;Капучино;2 шт;150,00;300,00;30,00;270,00\n"
                      "1;01.03.2026 10:05;Сыр;0,5 кг;120,00;60,00;0,00;60,00\n"));
    CHECK(count("SELECT total_minor FROM receipt") == 33'000);
    CHECK(one("SELECT group_concat(quantity_milli || ' ' || discount_minor) FROM receipt_line") == u"2000 3000,500 0");
}

TEST_CASE_METHOD(ImportFile, "One at a price that was paid back is a return", "[import][purchases]")
{
    options.createMissing = true;
    import(Entity::Purchase,
           QByteArray("Receipt,Date,Product,Quantity,Price,Total\n1,2026-03-01,Milk,2,1.90,-3.80\n"
                      "2,2026-03-01,Discount,1,-5.00,-5.00\n"));
    CHECK(one("SELECT group_concat(quantity_milli || ' ' || price_minor || ' ' || total_minor, '|') FROM receipt_line")
          == u"-2000 190 -380|1000 -500 -500");
}

TEST_CASE_METHOD(ImportFile, "Times in any digits", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report
        = import(Entity::Purchase,
                 QString::fromUtf8(
                     "Receipt;Date;Time;Total\n1;2026-03-01;۱۸:۳۰;1\n2;2026-03-01;9.05;1\n3;2026-03-01;10:15:20.500;1\n"
                     "4;2026-03-01;2:30 PM;1\n5;2026-03-01;25:00;1\n")
                     .toUtf8());
    INFO(test::issueText(report));
    CHECK(report.rejected == 1);
    CHECK(one("SELECT group_concat(bought_time) FROM receipt") == u"18:30,09:05,10:15,14:30");
}

TEST_CASE_METHOD(ImportFile, "Of two numbers the one that lines of a day share is the receipt's", "[import][purchases]")
{
    options.createMissing = true;
    import(Entity::Purchase,
           QByteArray("Sale Date,Item Name,Price,Transaction ID,Order ID\n2026-03-28,Hat,30,111,3001\n"
                      "2026-03-28,Scarf,25,112,3001\n2026-03-29,Hat,30,113,3002\n"));
    CHECK(one("SELECT group_concat(number || ' ' || total_minor) FROM (SELECT * FROM receipt ORDER BY number)")
          == u"3001 5500,3002 3000");
    import(Entity::Purchase,
           QByteArray("Date,Transaction ID,Reference,Total\n2026-03-28,1,web,5\n2026-03-29,2,web,6\n"));
    CHECK(count("SELECT count(*) FROM receipt WHERE number IN ('1', '2')") == 2);
}

TEST_CASE_METHOD(ImportFile, "A time that holds the day", "[import][purchases]")
{
    import(Entity::Purchase, QByteArray("№;Время;Сумма\n12;01.03.2026 10:10;300,00\n"));
    CHECK(one("SELECT bought_on || bought_time FROM receipt") == u"2026-03-0110:10");
}
